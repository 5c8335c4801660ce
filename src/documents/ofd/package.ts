import { WorkPlanError } from '../../schema/error'
import { mostPages } from '../layout'
import { resolved } from '../path'
import { attribute, child, childElements, childrenOf, localName, partOf, textOf, type XmlElement } from '../xml'
import type { Zip } from '../zip'

/** A page of an OFD document, and the templates behind it. */
export interface OfdPage {
  readonly content: XmlElement
  readonly templates: readonly XmlElement[]
  /** Names of fonts by their id, those of the page among them. */
  readonly fonts: ReadonlyMap<string, OfdFont>
  readonly width: number
}

export interface OfdFont {
  readonly name: string
  readonly bold: boolean
}

export interface OfdPackage {
  /** `DocInfo` of the first document. */
  readonly info: XmlElement | null
  readonly pages: readonly OfdPage[]
}

/** A4 in millimetres, where a document does not say. */
const usualWidth = 210

/**
 * Opens an OFD file (GB/T 33190—2016, 6–7): `OFD.xml` names the documents, each document its pages, templates and resources.
 *
 * @throws WorkPlanError `malformed-container` where `OFD.xml` or a document is missing, `too-large` for too many pages
 */
export async function openOfd(zip: Zip): Promise<OfdPackage> {
  const root = await partOf(zip, 'OFD.xml')
  const bodies = childrenOf(root, 'DocBody')
  if (bodies.length === 0) throw malformed()
  const pages: OfdPage[] = []
  for (const body of bodies) {
    const location = textIn(body, 'DocRoot')
    if (location === null) throw malformed()
    for (const page of await pagesOf(zip, resolved('', location))) pages.push(page)
  }
  return { info: child(bodies[0] ?? null, 'DocInfo'), pages }
}

const malformed = () => new WorkPlanError('malformed-container', { format: 'ofd' })

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** The trimmed text of a child; null where it is missing or empty. */
export function textIn(parent: XmlElement | null, name: string): string | null {
  const element = child(parent, name)
  return (element && textOf(element).trim()) || null
}

async function pagesOf(zip: Zip, location: string): Promise<OfdPage[]> {
  const document = await partOf(zip, location)
  if (!document) throw malformed()
  const folder = folderOf(location)
  const common = child(document, 'CommonData')
  const fonts = new Map<string, OfdFont>()
  for (const name of ['PublicRes', 'DocumentRes'])
    for (const resource of childrenOf(common, name))
      await addFonts(zip, resolved(folder, textOf(resource).trim()), fonts)
  const templates = new Map<string, XmlElement>()
  for (const template of childrenOf(common, 'TemplatePage')) {
    const content = await partOf(zip, resolved(folder, attribute(template, 'BaseLoc') ?? ''))
    if (content) templates.set(attribute(template, 'ID') ?? '', content)
  }
  const named = childrenOf(child(document, 'Pages'), 'Page')
  if (named.length > mostPages)
    throw new WorkPlanError('too-large', { bytes: String(named.length), limit: String(mostPages) })
  const usual = widthOf(child(common, 'PageArea')) ?? usualWidth
  const pages: OfdPage[] = []
  for (const page of named) {
    const at = resolved(folder, attribute(page, 'BaseLoc') ?? '')
    const content = await partOf(zip, at)
    if (!content) continue
    const own = new Map(fonts)
    for (const resource of childrenOf(content, 'PageRes'))
      await addFonts(zip, resolved(folderOf(at), textOf(resource).trim()), own)
    const behind = childrenOf(content, 'Template').flatMap(
      (each) => templates.get(attribute(each, 'TemplateID') ?? '') ?? [],
    )
    pages.push({ content, templates: behind, fonts: own, width: widthOf(child(content, 'Area')) ?? usual })
  }
  return pages
}

const widthOf = (area: XmlElement | null): number | null => {
  const box = (textIn(area, 'PhysicalBox') ?? '').split(/\s+/).map(Number)
  return box.length === 4 && Number.isFinite(box[2]) ? (box[2] as number) : null
}

async function addFonts(zip: Zip, location: string, fonts: Map<string, OfdFont>): Promise<void> {
  for (const font of childElementsOf(await partOf(zip, location), 'Font'))
    fonts.set(attribute(font, 'ID') ?? '', {
      name: `${attribute(font, 'FontName') ?? ''} ${attribute(font, 'FamilyName') ?? ''}`,
      bold: attribute(font, 'Bold') === 'true',
    })
}

/** Elements of a name below the groups of a resource file (`Fonts`). */
const childElementsOf = (root: XmlElement | null, name: string): XmlElement[] =>
  root === null
    ? []
    : childElements(root).flatMap((group) => (localName(group) === name ? [group] : childrenOf(group, name)))
