import type * as z from 'zod/mini'
import { type WorkPlanDiff, WorkPlanDiffSchema } from './diff'
import { fieldIssues } from './field-issues'
import { type FormatIssue, WorkPlanFormatError } from './format-error'
import { MAX_LEVEL } from './max-level'
import { type WorkPlanSeries, WorkPlanSeriesSchema } from './series'
import { shown } from './shown'
import { SchemaVersionSchema, versionFound } from './version'
import { type WorkPlan, WorkPlanSchema } from './work-plan'

/** What reading a published JSON file gives: the plan, or what is wrong with the file. */
export type Reading<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: WorkPlanFormatError }

type Tree = { readonly children?: unknown; readonly attachments?: unknown } | null | undefined

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Whether units nest deeper than the format allows: the validator recurses, so this is asked before it runs. */
function tooDeep(root: unknown): boolean {
  const open = listed((root as Tree)?.attachments).map((node) => ({ node, level: 0 }))
  open.push({ node: root, level: 0 })
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.level > MAX_LEVEL) return true
    const level = next.level + 1
    for (const node of listed((next.node as Tree)?.children)) open.push({ node, level })
  }
  return false
}

/** What can be said before the fields are looked at; one issue says it better than a hundred. */
function refuse(type: string, value: unknown): FormatIssue | null {
  const found = (value ?? {}) as { readonly type?: unknown; readonly schemaVersion?: unknown }
  if (found.type !== type)
    return { code: 'other-type', path: '$.type', expected: `"${type}"`, found: shown(found.type) }
  if (!SchemaVersionSchema.safeParse(found.schemaVersion).success)
    return {
      code: 'other-version',
      path: '$.schemaVersion',
      expected: '1.x',
      found: versionFound(found.schemaVersion),
    }
  if (tooDeep(found)) return { code: 'too-deep', path: '$.children', expected: String(MAX_LEVEL), found: 'more' }
  return null
}

const failed = (issues: readonly FormatIssue[], cause?: unknown): { success: false; error: WorkPlanFormatError } => ({
  success: false,
  error: new WorkPlanFormatError(issues, cause === undefined ? {} : { cause }),
})

function read<T>(schema: z.ZodMiniType<T>, type: string, json: unknown): Reading<T> {
  let value = json
  if (typeof json === 'string') {
    try {
      value = JSON.parse(json.replace(/^\uFEFF/, ''))
    } catch (error) {
      return failed([{ code: 'not-json', path: '$', expected: 'JSON', found: (error as Error).message }], error)
    }
  }
  const refused = refuse(type, value)
  if (refused) return failed([refused])
  const parsed = schema.safeParse(value)
  if (parsed.success) return { success: true, data: parsed.data }
  return failed(fieldIssues(parsed.error, value))
}

const trust = <T>(reading: Reading<T>): T => {
  if (reading.success) return reading.data
  throw reading.error
}

/**
 * Reads the published JSON of a plan. Fields of a later minor version pass through.
 *
 * @param json its text, or the value `JSON.parse` made of it
 */
export const safeReadWorkPlan = (json: unknown): Reading<WorkPlan> => read(WorkPlanSchema, 'workPlan', json)

/** Like `safeReadWorkPlan`, for a diff. */
export const safeReadWorkPlanDiff = (json: unknown): Reading<WorkPlanDiff> =>
  read(WorkPlanDiffSchema, 'workPlanDiff', json)

/** Like `safeReadWorkPlan`, for a series. */
export const safeReadWorkPlanSeries = (json: unknown): Reading<WorkPlanSeries> =>
  read(WorkPlanSeriesSchema, 'workPlanSeries', json)

/** Reads the published JSON of a plan. Throws `WorkPlanFormatError`. */
export const readWorkPlan = (json: unknown): WorkPlan => trust(safeReadWorkPlan(json))

/** Reads the published JSON of a diff. Throws `WorkPlanFormatError`. */
export const readWorkPlanDiff = (json: unknown): WorkPlanDiff => trust(safeReadWorkPlanDiff(json))

/** Reads the published JSON of a series. Throws `WorkPlanFormatError`. */
export const readWorkPlanSeries = (json: unknown): WorkPlanSeries => trust(safeReadWorkPlanSeries(json))
