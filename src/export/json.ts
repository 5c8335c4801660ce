import type { WorkPlan } from '../schema'

/** A span, spread over four lines by `JSON.stringify`; a string of JSON holds no line end, so nothing else looks like it. */
const spread = /\[\n\s{1,200}(\d{1,16}),\n\s{1,200}(\d{1,16})\n\s{1,200}\]/g

/**
 * A plan as published JSON: two blanks a level, each span on one line; or, `compact`, all on one line.
 */
export function toJson(plan: WorkPlan, options: { compact?: boolean } = {}): string {
  return options.compact ? JSON.stringify(plan) : JSON.stringify(plan, null, 2).replace(spread, '[$1, $2]')
}
