import { assign, type Edge } from './assign'
import { candidatePairs } from './candidates'
import { type Group, grouped, type Link } from './group'
import { type Comparison, likenessOf } from './likeness'
import { sameWords } from './same-words'

/** What the caller decided about pairs of units, by their places. */
export interface Decided {
  pinned: readonly (readonly [before: number, after: number])[]
  never: ReadonlySet<number>
}

/** A pair looked at closely. */
export interface Candidate extends Link {
  /** Likeness of the two by themselves. */
  whole: number
  part: number
  /** What it is worth for the arrangement: likeness, its neighbours and its length considered. */
  worth: number
  own: number
}

/** 对齐. What belongs together in two plans, and all pairs that were weighed for it. */
export interface Alignment {
  groups: Group[]
  candidates: Candidate[]
}

/** What neighbours add: those around as far as the units are alike, those below also where their own words say nothing. */
const share = { around: 0.75, below: 0.75 } as const

/** Weaker pairs are none: such texts share no more than any two of the field do. */
export const weakest = 0.1

/** How far the neighbours of a pair are pairs too: those above, before and behind it. */
function around(
  { before, after }: Comparison,
  linked: ReadonlySet<number>,
  { before: i, after: j }: { before: number; after: number },
): number {
  const width = after.entries.length
  const b = before.entries[i]
  const a = after.entries[j]
  if (!a || !b) return 0
  const both = (x: number, y: number): number => (x >= 0 && y >= 0 && linked.has(x * width + y) ? 1 : 0)
  return 0.5 * both(b.parent, a.parent) + 0.25 * both(b.previous, a.previous) + 0.25 * both(b.next, a.next)
}

/**
 * How far what lies below the one lies below the other, for each pair of units that have units below: the share of units
 * linked on either side, each as far as its link can be relied on.
 */
function votes({ before, after }: Comparison, links: readonly Link[]): Map<number, number> {
  const width = after.entries.length
  const below = new Map<number, { own: Map<number, number>; other: Map<number, number> }>()
  for (const { before: i, after: j, score } of links) {
    const key = (before.entries[i]?.parent ?? -1) * width + (after.entries[j]?.parent ?? -1)
    if ((before.entries[i]?.parent ?? -1) < 0 || (after.entries[j]?.parent ?? -1) < 0) continue
    const found = below.get(key) ?? { own: new Map(), other: new Map() }
    below.set(key, found)
    const weight = Math.min(1, score / sure)
    found.own.set(i, Math.max(found.own.get(i) ?? 0, weight))
    found.other.set(j, Math.max(found.other.get(j) ?? 0, weight))
  }
  const sum = (weights: Map<number, number>): number => [...weights.values()].reduce((all, weight) => all + weight, 0)
  return new Map(
    [...below].map(([key, { own, other }]) => {
      const ownShare = sum(own) / (before.entries[Math.floor(key / width)]?.children.length ?? 1)
      return [key, (ownShare * sum(other)) / (after.entries[key % width]?.children.length ?? 1)]
    }),
  )
}

/** A link of this likeness is as good as certain. */
const sure = 0.3

/** A section is rarely what became of a task: such a pair is worth less. */
const otherKind = 0.85

/** Pairs at about the same place of their plans come first where all else is equal. */
function displacement({ before, after }: Comparison, i: number, j: number): number {
  return Math.abs((i + 1) / (before.entries.length + 1) - (j + 1) / (after.entries.length + 1))
}

/**
 * 对齐. Aligns the units of two plans: the same words first, then the likeliest arrangement as a whole, once by the units
 * themselves and once with their neighbours; then what was split and what was merged.
 */
export function align(comparison: Comparison, { pinned, never }: Decided): Alignment {
  const { before, after } = comparison
  const width = after.entries.length
  const key = (link: { before: number; after: number }): number => link.before * width + link.after
  const pins = pinned.map(([i, j]): Link => ({ before: i, after: j, score: 1, by: 'pinned' }))
  const same = sameWords(before.entries, after.entries, pins, never)
  const fixed = [...pins, ...same]
  const fixedBefore = new Set(fixed.map((link) => link.before))
  const fixedAfter = new Set(fixed.map((link) => link.after))
  const places = (length: number, fixed: ReadonlySet<number>): number[] =>
    Array.from({ length }, (_, i) => i).filter((i) => !fixed.has(i))
  const open = candidatePairs(comparison.lexicon, places(before.entries.length, fixedBefore), places(width, fixedAfter))
  const kindOf = (link: { before: number; after: number }): number => {
    const holds = before.entries[link.before]?.children.length !== 0
    return holds === (after.entries[link.after]?.children.length !== 0) ? 1 : otherKind
  }
  const weigh = (pair: number): Candidate => {
    const link = { before: Math.floor(pair / width), after: pair % width }
    const { whole, part, worth } = likenessOf(comparison, link.before, link.after)
    return { ...link, score: whole, whole, part, worth, own: kindOf(link) * worth, by: 'computed' }
  }
  const candidates = new Map<number, Candidate>()
  for (const pair of open) if (!never.has(pair)) candidates.set(pair, weigh(pair))
  let links: Link[] = fixed
  let groups: Group[] = []
  for (const _ of [1, 2]) {
    const linked = new Set(links.map(key))
    const below = votes(comparison, links)
    for (const pair of below.keys()) if (!candidates.has(pair) && !never.has(pair)) candidates.set(pair, weigh(pair))
    for (const candidate of candidates.values()) {
      const near = share.around * around(comparison, linked, candidate)
      const under = share.below * (below.get(key(candidate)) ?? 0)
      const raise = (value: number): number => 1 - (1 - value) * (1 - under) * (1 - near * value)
      candidate.score = raise(candidate.whole)
      candidate.worth = raise(candidate.own)
    }
    const settled = [...fixed, ...assigned(comparison, candidates, fixedBefore, fixedAfter)]
    groups = grouped(comparison, settled, [...candidates.values()])
    links = groups.flatMap((group) => group.links)
  }
  return { groups, candidates: [...candidates.values()].filter(({ score }) => score > 0) }
}

/** The arrangement of what is not fixed that is worth most as a whole. */
function assigned(
  comparison: Comparison,
  candidates: ReadonlyMap<number, Candidate>,
  fixedBefore: ReadonlySet<number>,
  fixedAfter: ReadonlySet<number>,
): Link[] {
  const edges: Edge[] = []
  for (const { before, after, worth } of candidates.values()) {
    if (worth < weakest || fixedBefore.has(before) || fixedAfter.has(after)) continue
    edges.push({ before, after, worth: worth - 1e-5 * displacement(comparison, before, after) })
  }
  const width = comparison.after.entries.length
  const partner = assign(comparison.before.entries.length, width, edges)
  return [...partner].flatMap((after, before): Link[] => {
    const candidate = after < 0 ? undefined : candidates.get(before * width + after)
    return candidate ? [{ before, after, score: candidate.score, by: 'computed' }] : []
  })
}
