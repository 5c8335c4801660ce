import type { PageContent } from '../../read/page'
import { WorkPlanError } from '../../schema/error'
import { contentOfPages, mostPages } from '../layout'
import { loadLibrary } from '../library'
import { placedPage } from './page'

/**
 * PDF. Reads the text layer of a PDF by the places of its pieces. Nothing of the file is run (no script, no font program), nothing fetched.
 *
 * @throws WorkPlanError `no-text-layer` for a scan, `malformed-container`, `too-large` (pages), `unsupported-format` (encrypted, or `unpdf` is missing)
 */
export async function readPdf(bytes: Uint8Array): Promise<PageContent> {
  const { getDocumentProxy, getResolvedPDFJS } = await loadLibrary('unpdf', 'pdf', () => import('unpdf'))
  const { OPS } = await getResolvedPDFJS()
  // The reader takes its bytes for itself, and no `Buffer`: it gets a copy.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, enableXfa: false }).catch(
    (cause: unknown) => {
      const isLocked = cause instanceof Error && cause.name === 'PasswordException'
      throw isLocked
        ? new WorkPlanError('unsupported-format', { format: 'encrypted-pdf' }, { cause })
        : new WorkPlanError('malformed-container', { format: 'pdf' }, { cause })
    },
  )
  try {
    if (document.numPages > mostPages)
      throw new WorkPlanError('too-large', { bytes: String(bytes.length), limit: String(mostPages) })
    const pages = []
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await placedPage(await document.getPage(number), OPS))
    const content = contentOfPages(pages)
    if (!content || !isText(content.text)) throw new WorkPlanError('no-text-layer', { format: 'pdf' })
    return content
  } catch (cause) {
    if (cause instanceof WorkPlanError) throw cause
    throw new WorkPlanError('malformed-container', { format: 'pdf' }, { cause })
  } finally {
    await document.destroy()
  }
}

/** Fonts that do not say which characters their glyphs are give private characters, or none: such a layer is no text. */
const isText = (text: string): boolean => {
  const solid = text.replace(/\s+/g, '')
  const lost = solid.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0
  return solid.length > 0 && lost < solid.length / 3
}
