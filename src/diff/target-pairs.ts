import type { Target, WorkPlan } from '../schema'
import { walk } from '../schema/walk'
import { assign, type Edge } from './assign'
import { comparable } from './direction'
import { neutraliser } from './neutral'
import { yearOf } from './year'

/** A target with the place it stands in. */
export interface Placed {
  target: Target
  nodeId: string
  /** Its indicator and scope, read for comparison. */
  indicator: string
  scope: string
  pairs: ReadonlySet<string>
}

export interface TargetPair {
  before: number
  after: number
  score: number
  runnerUp: number | null
}

const pairsIn = (text: string): Set<string> => {
  const pairs = new Set<string>()
  if (text.length === 1) pairs.add(text)
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2))
  return pairs
}

/** Every target of a plan, in the order of the text. */
export function targetsOf(plan: WorkPlan): Placed[] {
  const neutral = neutraliser(plan)
  const placed: Placed[] = []
  for (const { node } of walk(plan)) {
    for (const target of node.targets) {
      const indicator = neutral(target.indicator)
      placed.push({ target, nodeId: node.id, indicator, scope: neutral(target.scope ?? ''), pairs: pairsIn(indicator) })
    }
  }
  return placed
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

interface Years {
  before: number | null
  after: number | null
}

/**
 * Whether two targets hold for the same time: as far from the year of their plan, or, beyond the year, to the same end. A goal for
 * the year never meets one for five years.
 */
function sameTime(before: Target, after: Target, years: Years): boolean {
  const [own, other] = [before.period, after.period]
  if (!own || !other || years.before === null || years.after === null) return true
  if (own.start - years.before === other.start - years.after && own.end - years.before === other.end - years.after)
    return true
  return own.end === other.end && own.end > years.before && other.end > years.after
}

/** What differing costs, and what stands behind a pair: the same value is a hint, units that belong together a strong one. */
const factor = { scope: 0.8, terms: 0.75, code: 0.97 } as const
const hint = { value: 0.02, units: 0.15 } as const
/** Indicators less alike than this are two; more is asked where the units do not belong together. */
const least = { linked: 0.5, apart: 0.7 } as const

function scoreOf(own: Placed, other: Placed, years: Years, linked: boolean): number {
  const [before, after] = [own.target, other.target]
  const codes = before.indicatorCode !== null && after.indicatorCode !== null
  if (codes && before.indicatorCode !== after.indicatorCode) return 0
  if (!sameTime(before, after, years)) return 0
  const named = own.indicator === other.indicator ? 1 : dice(own.pairs, other.pairs)
  let score = codes ? Math.max(named, factor.code) : named
  if (score < (linked ? least.linked : least.apart)) return 0
  if (own.scope !== other.scope)
    score *= factor.scope + (1 - factor.scope) * dice(pairsIn(own.scope), pairsIn(other.scope))
  if (!comparable(before, after)) score *= factor.terms
  return score
}

/** Targets worth a closer look: those with the same code, or with an indicator that shares words. */
function candidates(own: Placed, index: ReadonlyMap<string, number[]>): number[] {
  const found = new Set<number>()
  const { indicatorCode } = own.target
  for (const key of [...own.pairs, ...(indicatorCode === null ? [] : [`=${indicatorCode}`])]) {
    const places = index.get(key)
    if (places && places.length <= mostFrequent) for (const place of places) found.add(place)
  }
  return [...found].sort((a, b) => a - b)
}

/** A key that more targets have than this finds nothing worth looking at. */
const mostFrequent = 64

function indexOf(targets: readonly Placed[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  targets.forEach(({ pairs, target }, place) => {
    for (const key of [...pairs, ...(target.indicatorCode === null ? [] : [`=${target.indicatorCode}`])]) {
      const places = index.get(key)
      if (places) places.push(place)
      else index.set(key, [place])
    }
  })
  return index
}

/**
 * 指标配对. Pairs targets on like terms: indicator code, else indicator; scope, unit, `per`, level or change, and the time they hold for,
 * counted from the plan's year. Those of one indicator that differ in unit, `per` or kind are paired last; they are incomparable.
 *
 * @param linked whether two nodes, by their ids, belong together
 */
export function pairTargets(
  before: { plan: WorkPlan; targets: readonly Placed[] },
  after: { plan: WorkPlan; targets: readonly Placed[] },
  linked: (before: string, after: string) => boolean,
): TargetPair[] {
  const years = { before: yearOf(before.plan), after: yearOf(after.plan) }
  const index = indexOf(after.targets)
  const edges: (Edge & { score: number })[] = []
  before.targets.forEach((own, i) => {
    for (const j of candidates(own, index)) {
      const other = after.targets[j] as Placed
      const together = linked(own.nodeId, other.nodeId)
      const score = scoreOf(own, other, years, together)
      if (score === 0) continue
      const hints = (own.target.value === other.target.value ? hint.value : 0) + (together ? hint.units : 0)
      edges.push({ before: i, after: j, score, worth: score + hints - 1e-6 * Math.abs(i - j) })
    }
  })
  const partner = assign(before.targets.length, after.targets.length, edges)
  const runnerUps = edges.filter((edge) => partner[edge.before] !== edge.after)
  const next = new Map<string, number>()
  for (const { before: i, after: j, score } of runnerUps) {
    for (const key of [`b${i}`, `a${j}`]) next.set(key, Math.max(next.get(key) ?? 0, score))
  }
  return edges
    .filter((edge) => partner[edge.before] === edge.after)
    .map(({ before: i, after: j, score }) => {
      const runnerUp = Math.max(next.get(`b${i}`) ?? 0, next.get(`a${j}`) ?? 0)
      return { before: i, after: j, score, runnerUp: runnerUp === 0 ? null : runnerUp }
    })
}
