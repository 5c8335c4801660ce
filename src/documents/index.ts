import { sha256 as digest } from '#legacy-encodings'
import { type ParseOptions, parseWorkPlan, planOf } from '../parse'
import { checkContent, defaultMaxBytes } from '../read/limits'
import type { Page, PageContent } from '../read/page'
import { defaultRules, type Rules } from '../rules'
import type { WorkPlan } from '../schema'
import { WorkPlanError } from '../schema/error'
import { readDocx } from './docx'
import { announced, type ContainerFormat, containerFormatOf, zipFormat } from './kind'
import { readOfd } from './ofd'
import { readPdf } from './pdf'
import { openZip } from './zip'

export { WorkPlanError } from '../schema/error'
export type { ContainerFormat } from './kind'

export interface DocumentOptions extends Omit<ParseOptions, 'format'> {
  /** `docx`, `pdf`, `ofd`, or one of the text formats; found by looking where it is not given. */
  format?: NonNullable<ParseOptions['format']> | ContainerFormat
}

/**
 * 读文件. Reads a work plan from the file that a government publishes, Word (`.docx`), PDF or OFD, into the same tree as `parseWorkPlan`.
 * Anything else is handed on to `parseWorkPlan`, so that every file can be given here.
 *
 * Word and OFD need the package `fflate`, PDF the package `unpdf`: both are optional, loaded when such a file comes.
 * Nothing is fetched, nothing of the file is executed.
 *
 * @param bytes the file
 * @param options those of `parseWorkPlan`; `format` may also name a container, `encoding` is of no use for one
 * @throws WorkPlanError only, with a `code`: those of `parseWorkPlan`, `malformed-container`, `no-text-layer` (a scan),
 * `unsupported-format` (also where a package is missing, or for the old `.doc` and `.wps`: the message says what to do)
 */
export async function readDocument(bytes: Uint8Array, options: DocumentOptions = {}): Promise<WorkPlan> {
  const { format: asked, ...rest } = options
  const format = asked === undefined ? null : containerFormatOf(asked)
  if (asked !== undefined && format === null)
    return parseWorkPlan(bytes, { ...rest, format: asked as NonNullable<ParseOptions['format']> })
  const limit = options.maxBytes ?? defaultMaxBytes
  if (bytes.length === 0) throw new WorkPlanError('empty-input')
  if (bytes.length > limit) throw new WorkPlanError('too-large', { bytes: String(bytes.length), limit: String(limit) })
  const kind = announced(bytes)
  if (kind !== 'zip' && kind !== 'pdf' && format === null) return parseWorkPlan(bytes, rest)
  return planOf(await pageOf(bytes, format, kind, rest), rest)
}

/** Reads a container; a caller who names another one than the bytes are is told that they are no such file. */
async function pageOf(
  bytes: Uint8Array,
  asked: ContainerFormat | null,
  kind: string | null,
  options: Omit<DocumentOptions, 'format'>,
): Promise<Page> {
  if (asked !== null && kind !== (asked === 'pdf' ? 'pdf' : 'zip'))
    throw new WorkPlanError('malformed-container', { format: asked })
  const { format, content } = await contentOf(bytes, asked, kind, options.rules ?? defaultRules)
  checkContent(content, options.maxBytes ?? defaultMaxBytes)
  if (options.url !== undefined) content.facts.url = options.url
  return { ...content, format, encoding: null, sha256: digest(bytes) }
}

async function contentOf(
  bytes: Uint8Array,
  asked: ContainerFormat | null,
  kind: string | null,
  rules: Rules,
): Promise<{ format: ContainerFormat; content: PageContent }> {
  if (kind === 'pdf') return { format: 'pdf', content: await readPdf(bytes) }
  const zip = openZip(bytes, asked ?? 'zip')
  const format = zipFormat(zip.names)
  if (asked !== null && asked !== format) throw new WorkPlanError('malformed-container', { format: asked })
  return { format, content: format === 'docx' ? await readDocx(zip, rules) : await readOfd(zip, rules) }
}
