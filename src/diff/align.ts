import { assign, type Edge } from './assign'
import { candidatePairs } from './candidates'
import { type Group, grouped, type Link } from './group'
import { type Comparison, likenessOf } from './likeness'
import { sameWords } from './same-words'
import { around, astray, partnersIn, sharesBelow } from './surroundings'
import { type Entry, isBare } from './units'

/** What the caller decided about pairs of units, by their places. */
export interface Decided {
  pinned: readonly (readonly [before: number, after: number])[]
  never: ReadonlySet<number>
}

/** A pair looked at closely. */
export interface Candidate extends Link {
  /** Likeness of the two by themselves. */
  whole: number
  /** What it is worth for the arrangement: likeness, its neighbours and its length considered. */
  worth: number
  /** The same for joining what is a pair already: by what the texts say, whatever their headings are. */
  joint: number
  /** Both before the neighbours are considered. */
  own: { worth: number; joint: number }
}

/** 对齐. What belongs together in two plans, and all pairs that were weighed for it. */
export interface Alignment {
  groups: Group[]
  candidates: Candidate[]
}

/** What neighbours add: those around as far as the units are alike, those below also where their own words say nothing. */
const share = { around: 0.75, below: 0.9 } as const

/** What a pair loses that lies outside what became of the units above it, the more the less alike it is; and one that would join. */
const strayed = { pair: 0.5, joint: 0.8 } as const

/** The arrangement is looked for so many times: by the units themselves, then with the neighbours found before. */
const rounds = 3

/** Weaker pairs are none: such texts share no more than any two of the field do. */
export const weakest = 0.1

/** A section is rarely what became of a task: such a pair is worth less, the more so where its heading is all it says. */
const otherKind = { text: 0.85, bare: 0.7 } as const

/** Pairs at about the same place of their plans come first where all else is equal. */
function displacement({ before, after }: Comparison, i: number, j: number): number {
  return Math.abs((i + 1) / (before.entries.length + 1) - (j + 1) / (after.entries.length + 1))
}

/**
 * 对齐. Aligns the units of two plans: the same words first, then the likeliest arrangement as a whole, first by the units
 * themselves and then with their neighbours; each time what was split and what was merged.
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
  const both = { before: before.entries, after: after.entries }
  const kindOf = (link: { before: number; after: number }): number => {
    const own = before.entries[link.before] as Entry
    const other = after.entries[link.after] as Entry
    if ((own.children.length !== 0) === (other.children.length !== 0)) return 1
    return isBare(own) || isBare(other) ? otherKind.bare : otherKind.text
  }
  const weigh = (pair: number): Candidate => {
    const link = { before: Math.floor(pair / width), after: pair % width }
    const { whole, worth, joint } = likenessOf(comparison, link.before, link.after)
    const kind = kindOf(link)
    const own = { worth: kind * worth, joint: kind * joint }
    return { ...link, ...own, score: whole, whole, own, by: 'computed' }
  }
  const candidates = new Map<number, Candidate>()
  for (const pair of open) if (!never.has(pair)) candidates.set(pair, weigh(pair))
  let links: Link[] = fixed
  let groups: Group[] = []
  for (let round = 0; round < rounds; round++) {
    const linked = new Set(links.map(key))
    const partners = partnersIn(links)
    const below = sharesBelow(both, links)
    for (const pair of below.keys()) if (!candidates.has(pair) && !never.has(pair)) candidates.set(pair, weigh(pair))
    for (const candidate of candidates.values()) {
      const near = share.around * around(both, linked, candidate)
      const under = share.below * (below.get(key(candidate)) ?? 0)
      const off = astray(both, partners, candidate)
      const placed = (value: number, loss: number): number => {
        const raised = 1 - (1 - value) * (1 - under) * (1 - near * value)
        return raised * (1 - loss * off * (1 - raised))
      }
      candidate.score = placed(candidate.whole, strayed.pair)
      candidate.worth = placed(candidate.own.worth, strayed.pair)
      candidate.joint = placed(candidate.own.joint, strayed.joint)
    }
    const settled = [...fixed, ...assigned(comparison, candidates, fixedBefore, fixedAfter)]
    groups = grouped(comparison, settled, [...candidates.values()], never)
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
