import type { WorkPlan } from '../schema'
import { type Alignment, align, type Decided } from './align'
import type { Group } from './group'
import { compare } from './likeness'
import { movedGroups } from './order'
import { type Placed, pairTargets, type TargetPair, targetsOf } from './target-pairs'
import { type Entry, entriesOf } from './units'

/** 结构. What belongs together in two plans, before it is told as changes. */
export interface Structure extends Alignment {
  before: readonly Entry[]
  after: readonly Entry[]
  moved: ReadonlySet<Group>
  targets: { before: readonly Placed[]; after: readonly Placed[]; pairs: readonly TargetPair[] }
}

/** How near a unit and one below its counterpart are, where units that belong together are at 1. */
const below = 0.5

/** How near each two units are: what is linked, and what lies below the counterpart of a unit, by their ids. */
function nearnessIn(before: readonly Entry[], after: readonly Entry[], groups: readonly Group[]): Map<string, number> {
  const nearness = new Map<string, number>()
  const key = (i: number, j: number): string => `${before[i]?.unit.id} ${after[j]?.unit.id}`
  const put = (at: string, value: number): void => {
    nearness.set(at, Math.max(nearness.get(at) ?? 0, value))
  }
  for (const { links } of groups) {
    for (const { before: i, after: j } of links) {
      put(key(i, j), 1)
      for (const each of allBelow(after, j)) put(key(i, each), below)
      for (const each of allBelow(before, i)) put(key(each, j), below)
    }
  }
  return nearness
}

const allBelow = (entries: readonly Entry[], place: number): number[] =>
  (entries[place]?.children ?? []).flatMap((child) => [child, ...allBelow(entries, child)])

function structureIn(before: WorkPlan, after: WorkPlan, decided: Decided): Structure {
  const comparison = compare(before, after)
  const alignment = align(comparison, decided)
  const own = comparison.before.entries
  const other = comparison.after.entries
  const nearness = nearnessIn(own, other, alignment.groups)
  const targets = { before: targetsOf(before), after: targetsOf(after) }
  const pairs = pairTargets(
    { plan: before, targets: targets.before },
    { plan: after, targets: targets.after },
    (a, b) => nearness.get(`${a} ${b}`) ?? 0,
  )
  return {
    ...alignment,
    before: own,
    after: other,
    moved: movedGroups(own, other, alignment.groups),
    targets: { ...targets, pairs },
  }
}

const turn = <P extends { before: number; after: number }>(pair: P): P => ({
  ...pair,
  before: pair.after,
  after: pair.before,
})

/** The same structure seen from the other plan. */
function mirrored({ groups, candidates, moved, before, after, targets }: Structure): Structure {
  const turned = new Map(
    groups.map((group) => [group, { before: group.after, after: group.before, links: group.links.map(turn) }]),
  )
  return {
    before: after,
    after: before,
    groups: [...turned.values()],
    candidates: candidates.map(turn),
    moved: new Set([...moved].map((group) => turned.get(group) as Group)),
    targets: { before: targets.after, after: targets.before, pairs: targets.pairs.map(turn) },
  }
}

/** What orders two plans, whichever is called before: their units, then their whole text. */
const keyOf = (plan: WorkPlan): string =>
  `${entriesOf(plan)
    .map(({ unit, words }) => `${unit.id}\t${words}`)
    .join('\n')}\n${plan.source.text}`

/**
 * Finds what belongs together. It is always looked for in the same direction, whichever plan is called before, so that ties
 * are broken one way only: a diff is the mirror of the diff the other way round.
 */
export function structureOf(before: WorkPlan, after: WorkPlan, { pinned, never }: Decided): Structure {
  if (keyOf(before) <= keyOf(after)) return structureIn(before, after, { pinned, never })
  const [width, height] = [entriesOf(after).length, entriesOf(before).length]
  return mirrored(
    structureIn(after, before, {
      pinned: pinned.map(([i, j]) => [j, i]),
      never: new Set([...never].map((key) => (key % width) * height + Math.floor(key / width))),
    }),
  )
}
