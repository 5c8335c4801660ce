import type { Target, WorkPlan } from '../schema'
import { walk } from '../schema/walk'
import { assign, type Edge } from './assign'
import { comparable, type Figure } from './direction'
import { neutraliser } from './neutral'
import { additionWords, wholeTerritory } from './word-lists'
import { yearOf } from './year'

/** A target with the place it stands in. */
export interface Placed {
  target: Target
  nodeId: string
  /** What it is compared by: 新增能力90万吨 tells an increase as 增加90万吨 does. */
  figure: Figure
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

const remark = /\([^()]*\)/g
const leadingTerritory = new RegExp(`^${wholeTerritory}的?(?=..)`)

/** Whether a verb of adding stands right before a target, or before the one it is listed behind: 新增炼钢能力1500万吨、炼铁能力1200万吨. */
function isAdded({ source }: WorkPlan, { span }: Target, last: Placed | undefined): boolean {
  const [start] = span
  if (additionWords.some((word) => source.text.startsWith(word, start - word.length))) return true
  const isListed = last?.target.span[1] === start - 1 && '、，,'.includes(source.text.charAt(start - 1))
  return isListed && last.figure.change === 'increase' && last.target.change === null
}

/** Every target of a plan, in the order of the text. */
export function targetsOf(plan: WorkPlan): Placed[] {
  const neutral = neutraliser(plan)
  const placed: Placed[] = []
  for (const { node } of walk(plan)) {
    for (const target of node.targets) {
      const indicator = neutral(target.indicator).replace(remark, '').replace(leadingTerritory, '')
      const figure = {
        ...target,
        change: target.change ?? (isAdded(plan, target, placed[placed.length - 1]) ? 'increase' : null),
      }
      placed.push({
        target,
        nodeId: node.id,
        figure,
        indicator,
        scope: neutral(target.scope ?? ''),
        pairs: pairsIn(indicator),
      })
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

/** What differing costs, and what stands behind a pair: the same value is a hint, units that belong together a strong one, units that do not speak against it. */
const factor = { scope: 0.8, terms: 0.75, code: 0.97 } as const
const hint = { value: 0.02, units: 0.15, apart: 0.7 } as const
/**
 * Indicators less alike than this are two; more is asked where the units do not belong together, and where the figures cannot
 * be set against each other: of two measures that is no wonder. Those of two places or bodies are two.
 */
const least = { linked: 0.5, apart: 0.76, otherTerms: 0.6 } as const

function scoreOf(own: Placed, other: Placed, years: Years, linked: boolean): number {
  const [before, after] = [own.target, other.target]
  const codes = before.indicatorCode !== null && after.indicatorCode !== null
  if (codes && before.indicatorCode !== after.indicatorCode) return 0
  if (!sameTime(before, after, years)) return 0
  const named = own.indicator === other.indicator ? 1 : dice(own.pairs, other.pairs)
  let score = codes ? Math.max(named, factor.code) : named
  if (own.scope !== other.scope) {
    const shared = dice(pairsIn(own.scope), pairsIn(other.scope))
    if (own.scope !== '' && other.scope !== '' && shared === 0) return 0
    score *= factor.scope + (1 - factor.scope) * shared
  }
  const onTerms = comparable(own.figure, other.figure)
  if (score < Math.max(linked ? least.linked : least.apart, onTerms ? 0 : least.otherTerms)) return 0
  if (!onTerms) score *= factor.terms
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

interface Weighed extends Edge {
  score: number
  /** Whether the figures can be set against each other. */
  onTerms: boolean
}

/** Of each target before its partner, -1 for none: first on like terms, then of what is left. */
function assigned(befores: number, afters: number, edges: readonly Weighed[]): Int32Array {
  const onTerms = edges.filter((edge) => edge.onTerms)
  const partner = assign(befores, afters, onTerms)
  const taken = new Set(partner)
  const rest = edges.filter((edge) => !edge.onTerms && partner[edge.before] === -1 && !taken.has(edge.after))
  return assign(befores, afters, rest).map((after, before) => (after < 0 ? (partner[before] as number) : after))
}

/**
 * 指标配对. Pairs targets on like terms: indicator code, else indicator; scope, unit, `per`, level or change, and the time they hold for,
 * counted from the plan's year. Those of one indicator that differ in unit, `per` or kind are paired last; they are incomparable.
 *
 * @param nearness how near two nodes are by their ids, from 0 to 1 for those that belong together
 */
export function pairTargets(
  before: { plan: WorkPlan; targets: readonly Placed[] },
  after: { plan: WorkPlan; targets: readonly Placed[] },
  nearness: (before: string, after: string) => number,
): TargetPair[] {
  const years = { before: yearOf(before.plan), after: yearOf(after.plan) }
  const index = indexOf(after.targets)
  const edges: Weighed[] = []
  before.targets.forEach((own, i) => {
    for (const j of candidates(own, index)) {
      const other = after.targets[j] as Placed
      const near = nearness(own.nodeId, other.nodeId)
      const score = scoreOf(own, other, years, near > 0)
      if (score === 0) continue
      const sameValue = own.target.value === other.target.value ? hint.value : 0
      const placed = near > 0 ? score + hint.units * near : score * hint.apart
      const onTerms = comparable(own.figure, other.figure)
      edges.push({ before: i, after: j, score, onTerms, worth: placed + sameValue - 1e-6 * Math.abs(i - j) })
    }
  })
  const partner = assigned(before.targets.length, after.targets.length, edges)
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
