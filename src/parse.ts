import { type AnnotationKind, annotate } from './annotate'
import { outlinePage } from './outline'
import { readPage } from './read'
import type { Page } from './read/page'
import { defaultRules, type Rules } from './rules'
import type { Codebook } from './rules/codebook'
import type { Meta, WorkPlan } from './schema'
import { WorkPlanError } from './schema/error'
import { SCHEMA_VERSION } from './schema/version-number'
import { fold } from './text/fold'
import { GENERATOR } from './version'

export interface ParseOptions {
  /** `text`, `html` or `markdown`; found by looking where it is not given. */
  format?: 'text' | 'html' | 'markdown'
  /** Encoding of the bytes; told by the bytes where it is not given. */
  encoding?: string
  /** Where the document was found: `meta.url`, and the base of its links. */
  url?: string
  /** What the caller knows of the document; wins over what the document says. */
  meta?: Partial<Meta>
  /** False for the outline alone, or the kinds of mention wanted. */
  annotations?: boolean | readonly AnnotationKind[]
  /** The tables to parse with; `extendRules` makes them from the built-in ones. */
  rules?: Rules
  /** Refuses longer inputs (`too-large`); in bytes, of a string two for each UTF-16 unit. 64 MiB by default. */
  maxBytes?: number
  /** Schemes of the caller's own by which units and measures are coded (`codes`). */
  codebooks?: readonly Codebook[]
  /** Adds to each mention the name of the rule row that found it (`rule`). */
  trace?: boolean
}

/**
 * 解析. Reads a work plan, or the notice that issues one, into its published tree.
 *
 * @param input plain text, HTML or Markdown, as a string or as bytes in any encoding of the field
 * @param options see `ParseOptions`
 * @returns plain data in the published format; what is doubtful is in `diagnostics`, every span counts UTF-16 units of `source.text`
 * @throws WorkPlanError only, with a `code`: `empty-input`, `unsupported-format`, `undecodable`, `too-large`
 */
export function parseWorkPlan(input: string | Uint8Array, options: ParseOptions = {}): WorkPlan {
  return planOf(readPage(input, { ...options, rules: options.rules ?? defaultRules }), options)
}

/** What the stages behind reading are told: nothing of formats and bytes. */
export type PlanOptions = Pick<ParseOptions, 'url' | 'meta' | 'annotations' | 'rules' | 'codebooks' | 'trace'>

/** 成树. A page, from whatever reader, to its published tree: outline, then annotations. */
export function planOf(page: Page, options: PlanOptions): WorkPlan {
  const rules = options.rules ?? defaultRules
  const folded = fold(page.text)
  const { furniture, metadata, charges, ...outline } = outlinePage(page, folded, rules)
  Object.assign(outline.meta, options.url === undefined ? {} : { url: options.url }, options.meta)
  const { format, encoding, sha256, text } = page
  const plan: WorkPlan = {
    type: 'workPlan',
    schemaVersion: SCHEMA_VERSION,
    generator: GENERATOR,
    ...outline,
    source: { format, encoding, sha256, text, furniture, metadata },
  }
  const { annotations: kinds = true, codebooks = [], trace = false } = options
  annotate(plan, folded, { rules, kinds, codebooks, trace, charges })
  return plan
}

export type ParseResult = { success: true; data: WorkPlan } | { success: false; error: WorkPlanError }

/** `parseWorkPlan` for those who would rather look than catch: every input gives a plan or a `WorkPlanError`. */
export function safeParseWorkPlan(input: string | Uint8Array, options?: ParseOptions): ParseResult {
  try {
    return { success: true, data: parseWorkPlan(input, options) }
  } catch (error) {
    if (error instanceof WorkPlanError) return { success: false, error }
    throw error
  }
}
