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

function structureIn(before: WorkPlan, after: WorkPlan, decided: Decided): Structure {
  const comparison = compare(before, after)
  const alignment = align(comparison, decided)
  const own = comparison.before.entries
  const other = comparison.after.entries
  const together = new Set(
    alignment.groups.flatMap((group) =>
      group.links.map((link) => `${own[link.before]?.unit.id} ${other[link.after]?.unit.id}`),
    ),
  )
  const targets = { before: targetsOf(before), after: targetsOf(after) }
  const pairs = pairTargets(
    { plan: before, targets: targets.before },
    { plan: after, targets: targets.after },
    (a, b) => together.has(`${a} ${b}`),
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
