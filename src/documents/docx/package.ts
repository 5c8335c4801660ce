import { WorkPlanError } from '../../schema/error'
import { resolved } from '../path'
import { attribute, childrenOf, partOf, type XmlElement } from '../xml'
import type { Zip } from '../zip'

/** The parts of a Word file that hold what a reader sees, found by their relations, not by their names. */
export interface WordPackage {
  readonly document: XmlElement
  readonly styles: XmlElement | null
  readonly numbering: XmlElement | null
  readonly footnotes: XmlElement | null
  readonly endnotes: XmlElement | null
  readonly settings: XmlElement | null
  /** Targets outside the file, by the id of their relation. */
  readonly links: ReadonlyMap<string, string>
}

interface Relation {
  readonly id: string
  /** The last word of the relation's type: `styles`, `numbering`. */
  readonly type: string
  readonly target: string
  readonly isOutside: boolean
}

/**
 * Opens a Word file (ISO/IEC 29500, transitional or strict).
 *
 * @throws WorkPlanError `malformed-container` where there is no document in it
 */
export async function openPackage(zip: Zip): Promise<WordPackage> {
  const main = (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const document = await partOf(zip, main)
  if (!document) throw new WorkPlanError('malformed-container', { format: 'docx' })
  const relations = await relationsOf(zip, main)
  const part = (type: string): Promise<XmlElement | null> => {
    const relation = relations.find((each) => each.type === type && !each.isOutside)
    return relation ? partOf(zip, relation.target) : Promise.resolve(null)
  }
  return {
    document,
    styles: await part('styles'),
    numbering: await part('numbering'),
    footnotes: await part('footnotes'),
    endnotes: await part('endnotes'),
    settings: await part('settings'),
    links: new Map(relations.filter(({ isOutside }) => isOutside).map(({ id, target }) => [id, target])),
  }
}

/** The relations of a part; of the whole file for ''. */
async function relationsOf(zip: Zip, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const root = await partOf(zip, `${folder}_rels/${part.slice(slash)}.rels`)
  return childrenOf(root, 'Relationship').map((element) => {
    const target = attribute(element, 'Target') ?? ''
    const isOutside = attribute(element, 'TargetMode') === 'External'
    return {
      id: attribute(element, 'Id') ?? '',
      type: (attribute(element, 'Type') ?? '').split('/').pop() as string,
      target: isOutside ? target : resolved(folder, target),
      isOutside,
    }
  })
}
