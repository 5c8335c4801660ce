import type { Language } from '../query'
import type { FormatIssue } from '../schema/format-error'

const typeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'type' in value ? value.type : null

async function issuesOf(value: unknown): Promise<readonly FormatIssue[]> {
  const { safeReadWorkPlan, safeReadWorkPlanDiff, safeReadWorkPlanSeries } = await import('../schema/read-json')
  const readers = { workPlanDiff: safeReadWorkPlanDiff, workPlanSeries: safeReadWorkPlanSeries } as const
  const type = typeOf(value)
  const read = type === 'workPlanDiff' || type === 'workPlanSeries' ? readers[type] : safeReadWorkPlan
  // A string would be read as the text of a file; here it is a value of one.
  const reading = read(typeof value === 'string' ? [value] : value)
  return reading.success ? [] : reading.error.issues
}

/** What the published format says against a value, in sentences. One of no known `type` is held to be a plan. */
export async function problemsOf(value: unknown, language: Language): Promise<string[]> {
  const { formatIssueMessage } = await import('../schema/format-error')
  return (await issuesOf(value)).map((issue) => formatIssueMessage(issue, language))
}
