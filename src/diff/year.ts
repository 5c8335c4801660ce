import type { WorkPlan } from '../schema'
import { walk } from '../schema/walk'

/**
 * 年度. The year a plan is for: the first of its period; else the one year that most of its targets hold for; else that of its date.
 *
 * @returns null where nothing tells
 */
export function yearOf(plan: WorkPlan): number | null {
  if (plan.meta.period) return plan.meta.period.start
  const counts = new Map<number, number>()
  for (const { node } of walk(plan)) {
    for (const { period } of node.targets) {
      if (period && period.start === period.end) counts.set(period.start, (counts.get(period.start) ?? 0) + 1)
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (most) return most[0]
  const date = plan.meta.issuedOn ?? plan.notice?.signature?.date ?? plan.meta.publishedAt
  return date === null || date === undefined ? null : Number(date.slice(0, 4))
}
