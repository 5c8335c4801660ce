import type { Match, Span, Thread, ThreadItem, WorkPlan } from '../schema'

/** Something that may be followed: a task, a target or a document in one of the plans. */
export interface Trackable {
  nodeId: string
  label: string
  quote: string
  span: Span
}

/** A link from one plan to a later one, by the places of what is followed. */
export interface TrackLink {
  before: number
  after: number
  match: Match
}

/** A plan of a series with its year. */
export interface Dated {
  plan: WorkPlan
  year: number
}

interface Open {
  /** The last plan it showed in, and its place there. */
  plan: number
  place: number
  label: string
  items: ThreadItem[]
}

/**
 * 线索. Follows things through plans: each is linked to one of the plan before, or, where it was not there, of an earlier plan.
 *
 * @param found what may be followed, for each plan
 * @param links the links from one plan to a later one, each thing in one of them at most
 */
export function threadsOf(
  kind: Thread['kind'],
  plans: readonly Dated[],
  found: readonly (readonly Trackable[])[],
  links: (before: number, after: number) => readonly TrackLink[],
): Thread[] {
  const threads: Open[] = []
  plans.forEach(({ year }, after) => {
    const open = new Set(found[after]?.keys())
    for (let before = after - 1; before >= 0 && open.size > 0; before--) {
      const ends = new Map(
        threads.flatMap((thread) => (thread.plan === before ? [[thread.place, thread] as const] : [])),
      )
      if (ends.size === 0) continue
      for (const link of links(before, after)) {
        const thread = ends.get(link.before)
        const item = found[after]?.[link.after]
        if (!thread || !item || !open.has(link.after)) continue
        open.delete(link.after)
        ends.delete(link.before)
        Object.assign(thread, { plan: after, place: link.after, label: item.label })
        thread.items.push(itemOf(item, after, year, link.match))
      }
    }
    for (const place of open) {
      const item = found[after]?.[place]
      if (item) threads.push({ plan: after, place, label: item.label, items: [itemOf(item, after, year, null)] })
    }
  })
  const years = [...new Set(plans.map((each) => each.year))]
  return threads.map(({ label, items }, i) => {
    const shown = new Set(items.map((item) => item.year))
    const [first, last] = [items[0]?.year ?? 0, items[items.length - 1]?.year ?? 0]
    const gaps = years.filter((year) => year > first && year < last && !shown.has(year))
    return { id: `${kind}-${i + 1}`, kind, label, first, last, gaps, items }
  })
}

const itemOf = ({ nodeId, quote, span }: Trackable, plan: number, year: number, match: Match | null): ThreadItem => ({
  plan,
  year,
  nodeId,
  quote,
  span,
  match,
})
