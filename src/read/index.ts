import { sha256 as digest } from '#legacy-encodings'
import type { Rules } from '../rules'
import { WorkPlanError } from '../schema/error'
import { skipBlanks } from '../text/blank'
import { canonical, reportReplaced } from './canonical'
import { containerOf } from './containers'
import { type Decoded, decode } from './decode'
import { readHtml } from './html'
import { checkContent, checkSource, defaultMaxBytes } from './limits'
import { readMarkdown } from './markdown'
import type { Page, PageContent } from './page'
import { sniff, type TextFormat, textFormatOf } from './sniff'
import { readText } from './text'

export interface ReadOptions {
  /** `text`, `html` or `markdown`; by looking where it is missing. */
  readonly format?: string
  /** Encoding of the bytes; by their evidence where it is missing. */
  readonly encoding?: string
  /** Where the page comes from: completes relative links. */
  readonly url?: string
  /** Bytes of the input at most; of a string, two for each code unit. */
  readonly maxBytes?: number
  readonly rules: Rules
}

/** Bytes of which a larger share is rubbish are no text. */
const mostRubbish = 0.2

/**
 * 读入. Bytes or a string to a page: the canonical text, its lines with the hints of the markup, and what the page says of the document.
 *
 * @throws WorkPlanError `empty-input`, `too-large`, `unsupported-format` (docx, pdf, pictures …), `undecodable` (no text at all)
 */
export function readPage(input: string | Uint8Array, options: ReadOptions): Page {
  const asked = options.format === undefined ? null : formatAsked(options.format)
  const maxBytes = options.maxBytes ?? defaultMaxBytes
  checkInput(input, maxBytes)
  const decoded = typeof input === 'string' ? null : decode(input, options.encoding ?? null)
  const { text, replaced } = canonical(decoded ? decoded.text : (input as string))
  if (decoded) checkText(decoded, replaced, text.length)
  if (skipBlanks(text, 0, text.length) === text.length) throw new WorkPlanError('empty-input')
  const format = asked ?? sniff(text)
  checkSource(text, format !== 'text', maxBytes)
  const content = read(text, format, options)
  checkContent(content, maxBytes)
  const diagnostics = [...(decoded?.diagnostics ?? []), ...content.diagnostics, ...reportReplaced(replaced)]
  if (options.url !== undefined) content.facts.url = options.url
  const sha256 = typeof input === 'string' ? null : digest(input)
  return { ...content, format, encoding: decoded?.encoding ?? null, sha256, diagnostics }
}

function read(text: string, format: TextFormat, options: ReadOptions): PageContent {
  if (format === 'html') return readHtml(text, options.url ?? null, options.rules)
  return format === 'markdown' ? readMarkdown(text, options.rules) : readText(text, options.rules)
}

function formatAsked(name: string): TextFormat {
  const format = textFormatOf(name)
  if (format === null) throw new WorkPlanError('unsupported-format', { format: name })
  return format
}

function checkInput(input: string | Uint8Array, maxBytes: number): void {
  const bytes = typeof input === 'string' ? input.length * 2 : input.length
  if (bytes === 0) throw new WorkPlanError('empty-input')
  if (bytes > maxBytes) throw new WorkPlanError('too-large', { bytes: String(bytes), limit: String(maxBytes) })
  const container = containerOf(typeof input === 'string' ? (i) => input.charCodeAt(i) : (i) => input[i])
  if (container !== null) throw new WorkPlanError('unsupported-format', { format: container })
}

function checkText(decoded: Decoded, replaced: number, length: number): void {
  if (decoded.invalid + replaced > length * mostRubbish)
    throw new WorkPlanError('undecodable', { encoding: decoded.encoding, count: String(decoded.invalid + replaced) })
}
