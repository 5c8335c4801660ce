import type { Match, Span, Unit, WorkPlan, WorkPlanSeries } from '../schema'
import { SCHEMA_VERSION } from '../schema/version-number'
import { walk } from '../schema/walk'
import { GENERATOR } from '../version'
import { labelOf } from './decisions'
import type { Link } from './group'
import { planRef } from './plan-ref'
import { regulationKey } from './regulations'
import { type Structure, structureOf } from './structure'
import { type Dated, type Trackable, type TrackLink, threadsOf } from './threads'
import { entriesOf } from './units'
import { yearOf } from './year'

export interface TrackOptions {
  /** Years of the plans, in the order given; null, or left off, where the plan tells it itself. */
  years?: readonly (number | null)[]
}

/** A plan that tells no year, and for which none was given. */
export class UnknownYearError extends Error {
  override readonly name = 'UnknownYearError'

  constructor(
    /** The place of the plan among those given. */
    readonly plan: number,
  ) {
    super(`Plan ${plan} tells no year; give one in options.years.`)
  }
}

/**
 * The plans in the order of their years, those of one year in the order given.
 *
 * @throws UnknownYearError
 */
export function dated(plans: readonly WorkPlan[], { years = [] }: TrackOptions = {}): (Dated & { given: number })[] {
  return plans
    .map((plan, given) => {
      const year = years[given] ?? yearOf(plan)
      if (year === null) throw new UnknownYearError(given)
      return { plan, year, given }
    })
    .sort((a, b) => a.year - b.year || a.given - b.given)
}

/** Where the own words of a unit stand, without what lies below it. */
function ownSpan({ marker, heading, paragraphs, span }: Unit): Span {
  const parts = [marker?.span, heading?.span, ...paragraphs].filter((part) => part !== undefined)
  return parts.length === 0 ? span : [span[0], Math.max(...parts.map(([, end]) => end))]
}

const places = 1000
const rounded = (score: number): number => Math.round(Math.min(1, score) * places) / places

const matchOf = (score: number, by: Match['by']): Match => ({
  by,
  score: by === 'computed' ? rounded(score) : 1,
  runnerUp: null,
})

/** Tasks of a plan; sections, which only hold them, are not followed. */
function tasksOf(plan: WorkPlan): { index: number; item: Trackable }[] {
  return entriesOf(plan).flatMap((entry) => {
    const { unit, index, words } = entry
    if (unit.type !== 'task' || words === '') return []
    return [{ index, item: { nodeId: unit.id, label: labelOf(entry), quote: words, span: ownSpan(unit) } }]
  })
}

const targetsIn = (plan: WorkPlan): Trackable[] =>
  [...walk(plan)].flatMap(({ node }) =>
    node.targets.map(({ indicator, text, span }) => ({ nodeId: node.id, label: indicator || text, quote: text, span })),
  )

function documentsIn(plan: WorkPlan): (Trackable & { key: string })[] {
  const found = new Map<string, Trackable & { key: string }>()
  for (const { node } of walk(plan)) {
    for (const { name, refersTo, self, text, span } of node.regulations) {
      const label = refersTo ?? name
      const key = regulationKey(label)
      if (!self && !found.has(key)) found.set(key, { key, nodeId: node.id, label, quote: text, span })
    }
  }
  return [...found.values()]
}

/** The links of a comparison, each unit in one at most: what was merged or split goes on where it is most itself. */
function mainLinks({ groups }: Structure): Link[] {
  return groups.flatMap(({ links }) => links.slice(0, 1))
}

const noDecisions = { pinned: [], never: new Set<number>() }

/**
 * 跨年跟踪. Follows the tasks, targets and documents of several plans through the years: of each a thread with its first and last
 * year, the years in which it is missing, and every wording. The strongest part of what was split or merged goes on.
 *
 * @param plans published trees in any order, two and more
 * @param options `years` where the plans do not tell them
 * @returns plain data in the published format, the plans earliest first
 * @throws UnknownYearError for a plan without a year
 */
export function trackWorkPlans(plans: readonly WorkPlan[], options: TrackOptions = {}): WorkPlanSeries {
  const series = dated(plans, options)
  const compared = new Map<string, Structure>()
  const structure = (before: number, after: number): Structure => {
    const key = `${before} ${after}`
    const [own, other] = [series[before], series[after]] as [Dated, Dated]
    const found = compared.get(key) ?? structureOf(own.plan, other.plan, noDecisions)
    compared.set(key, found)
    return found
  }
  const tasks = series.map(({ plan }) => tasksOf(plan))
  const placeOf = tasks.map((list) => new Map(list.map(({ index }, place) => [index, place])))
  const taskLinks = (before: number, after: number): TrackLink[] =>
    mainLinks(structure(before, after)).flatMap((link) => {
      const own = placeOf[before]?.get(link.before)
      const other = placeOf[after]?.get(link.after)
      return own === undefined || other === undefined
        ? []
        : [{ before: own, after: other, match: matchOf(link.score, link.by) }]
    })
  const targetLinks = (before: number, after: number): TrackLink[] =>
    structure(before, after).targets.pairs.map(({ before: own, after: other, score }) => ({
      before: own,
      after: other,
      match: matchOf(score, 'computed'),
    }))
  const documents = series.map(({ plan }) => documentsIn(plan))
  const documentLinks = (before: number, after: number): TrackLink[] =>
    (documents[before] ?? []).flatMap(({ key }, own) => {
      const other = documents[after]?.findIndex((each) => each.key === key) ?? -1
      return other < 0 ? [] : [{ before: own, after: other, match: matchOf(1, 'same') }]
    })
  return {
    type: 'workPlanSeries',
    schemaVersion: SCHEMA_VERSION,
    generator: GENERATOR,
    plans: series.map(({ plan }) => planRef(plan)),
    threads: [
      ...threadsOf(
        'task',
        series,
        tasks.map((list) => list.map(({ item }) => item)),
        taskLinks,
      ),
      ...threadsOf(
        'target',
        series,
        series.map(({ plan }) => targetsIn(plan)),
        targetLinks,
      ),
      ...threadsOf('regulation', series, documents, documentLinks),
    ],
  }
}
