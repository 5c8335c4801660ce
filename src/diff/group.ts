import type { Match } from '../schema'
import { gain, type Lexicon, type Vector } from './grams'
import { joinHeadings, spansEnough } from './headings-only'
import type { Comparison } from './likeness'
import { type Entry, liesBelow } from './units'

/** 配对. Two units taken for the same, by their places. */
export interface Link {
  before: number
  after: number
  score: number
  by: Match['by']
}

/** 一组. Units that belong together: one each, or one that was split, or several that were merged. */
export interface Group {
  before: number[]
  after: number[]
  /** The links that hold it together, the strongest first. */
  links: Link[]
}

/** A pair that may join a group. */
interface Weighed extends Link {
  worth: number
  joint: number
}

/** Where the other side has a partner so much better, a weak pair was a makeshift: it is undone. */
const makeshift = { score: 0.4, ratio: 1.3 } as const
/** A unit joins another's pair from this worth on, and where it has no partner so much better. */
const joining = { least: 0.1, ratio: 0.95 } as const
/** Two units this much alike have left nothing that could have gone elsewhere. */
const complete = 0.6
/** Unless this much of what they share with it is in none of the others: then it was taken up whole. */
const enough = 0.15

/** What a unit that would join a pair adds to it: the share of the one it joins that only it accounts for. */
function gainOf({ before, after }: Lexicon, own: Group | undefined, other: Group | undefined, link: Link): number {
  const at = (vectors: readonly Vector[], places: readonly number[]): Vector[] =>
    places.flatMap((place) => vectors[place] ?? [])
  const [mine] = at(before, [link.before])
  const [theirs] = at(after, [link.after])
  if (!mine || !theirs) return 0
  if (other) return gain(theirs, mine, at(before, other.before))
  return own ? gain(mine, theirs, at(after, own.after)) : 0
}

/** What the best partner of each unit is worth. */
function bestOf(candidates: readonly Weighed[]): { before: Map<number, number>; after: Map<number, number> } {
  const best = { before: new Map<number, number>(), after: new Map<number, number>() }
  for (const { before, after, joint } of candidates) {
    best.before.set(before, Math.max(best.before.get(before) ?? 0, joint))
    best.after.set(after, Math.max(best.after.get(after) ?? 0, joint))
  }
  return best
}

/** Whether a unit may join units of its own side: those above or below it only where the one they share says more than its heading. */
const mayJoin = (entries: readonly Entry[], place: number, members: readonly number[], shared?: Entry): boolean =>
  shared !== undefined && shared.unit.text !== ''
    ? spansEnough(entries, place, members)
    : members.every((member) => !liesBelow(entries, place, member) && !liesBelow(entries, member, place))

/**
 * 拆分合并. Makes groups of pairs: units that found no partner join the pair they are most like, as part of what was merged
 * or split. A group has one unit on one side at least.
 */
export function grouped(
  comparison: Comparison,
  links: readonly Link[],
  candidates: readonly Weighed[],
  never: ReadonlySet<number>,
): Group[] {
  const { before, after, lexicon } = comparison
  const best = bestOf(candidates)
  const width = after.entries.length
  const worthOf = new Map(candidates.map((each) => [each.before * width + each.after, each.worth]))
  const kept = links.filter((link) => {
    const worth = worthOf.get(link.before * width + link.after) ?? 1
    if (link.by !== 'computed' || worth >= makeshift.score) return true
    const better = Math.max(best.before.get(link.before) ?? 0, best.after.get(link.after) ?? 0)
    return better < worth * makeshift.ratio
  })
  const groups: Group[] = kept.map((link) => ({ before: [link.before], after: [link.after], links: [link] }))
  const ofBefore = new Map(groups.map((group) => [group.before[0] as number, group]))
  const ofAfter = new Map(groups.map((group) => [group.after[0] as number, group]))
  const open = candidates
    .filter((each) => {
      if (each.joint < joining.least) return false
      const bar = each.joint / joining.ratio
      const freeBefore = !ofBefore.has(each.before) && (best.before.get(each.before) ?? 0) <= bar
      const freeAfter = !ofAfter.has(each.after) && (best.after.get(each.after) ?? 0) <= bar
      return freeBefore || freeAfter
    })
    .sort((a, b) => b.joint - a.joint || a.before - b.before || a.after - b.after)
  for (const candidate of open) {
    const { before: i, after: j, score, by } = candidate
    const own = ofBefore.get(i)
    const other = ofAfter.get(j)
    const link: Link = { before: i, after: j, score, by }
    if (own && other) continue
    const gained = gainOf(lexicon, own, other, link)
    if ((own ?? other)?.links.some((each) => each.score >= complete) && gained < enough) continue
    if (!own && !other) {
      const group = { before: [i], after: [j], links: [link] }
      groups.push(group)
      ofBefore.set(i, group)
      ofAfter.set(j, group)
    } else if (other && other.after.length === 1 && mayJoin(before.entries, i, other.before, after.entries[j])) {
      other.before.push(i)
      other.links.push(link)
      ofBefore.set(i, other)
    } else if (own && own.before.length === 1 && mayJoin(after.entries, j, own.after, before.entries[i])) {
      own.after.push(j)
      own.links.push(link)
      ofAfter.set(j, own)
    }
  }
  const allowed = (link: { before: number; after: number }): boolean => !never.has(link.before * width + link.after)
  joinHeadings(comparison, 'before', ofBefore, allowed)
  joinHeadings(comparison, 'after', ofAfter, allowed)
  for (const group of groups) {
    group.before.sort((a, b) => a - b)
    group.after.sort((a, b) => a - b)
    group.links.sort((a, b) => b.score - a.score || a.before - b.before || a.after - b.after)
  }
  return groups
}
