import { containerOf } from '../read/containers'
import { WorkPlanError } from '../schema/error'

/** The kinds of file that are read here, beside the text formats. */
export type ContainerFormat = 'docx' | 'pdf' | 'ofd'

const containerFormats: readonly ContainerFormat[] = ['docx', 'pdf', 'ofd']

/** A caller's word for a format (`docx`, `.PDF`); null for any other. */
export const containerFormatOf = (name: string): ContainerFormat | null =>
  containerFormats.find((format) => format === name.toLowerCase().replace(/^\./, '')) ?? null

/** What the first bytes announce: `zip`, `pdf`, `ole` …; null for text. A PDF may begin behind some other bytes. */
export function announced(bytes: Uint8Array): string | null {
  const kind = containerOf((i) => bytes[i])
  if (kind !== null) return kind
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, farthestHead))
  const at = head.indexOf('%PDF-')
  return at >= 0 && !head.slice(0, at).includes('<') ? 'pdf' : null
}

/** ISO 32000-1, annex H: readers accept a header within the first 1,024 bytes. */
const farthestHead = 1024

/**
 * Which format a ZIP is, by the parts it holds.
 *
 * @throws WorkPlanError `unsupported-format` for another office format, or a plain archive
 */
export function zipFormat(names: readonly string[]): 'docx' | 'ofd' {
  if (names.includes('OFD.xml')) return 'ofd'
  if (names.includes('word/document.xml')) return 'docx'
  const folder = /^(?:xl|ppt)\//.exec(names.find((name) => /^(?:xl|ppt)\//.test(name)) ?? '')?.[0]
  if (
    folder === undefined &&
    names.includes('[Content_Types].xml') &&
    names.some((name) => /document.*\.xml$/.test(name))
  )
    return 'docx'
  const format = folder === 'xl/' ? 'xlsx' : folder === 'ppt/' ? 'pptx' : names.includes('content.xml') ? 'odt' : 'zip'
  throw new WorkPlanError('unsupported-format', { format })
}
