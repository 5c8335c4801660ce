import { heaviestChain, type Point } from './chain'
import type { Group } from './group'
import type { Entry } from './units'

type Link = { before: number; after: number }

/** Which group a unit of either side belongs to. */
const membership = (groups: readonly Group[]): { before: Map<number, Group>; after: Map<number, Group> } => ({
  before: new Map(groups.flatMap((group) => group.before.map((place) => [place, group] as const))),
  after: new Map(groups.flatMap((group) => group.after.map((place) => [place, group] as const))),
})

/**
 * 移动. The groups that stand in another place: below another unit than their counterpart, or, among those that stayed below
 * the same one, out of the order that most of the text kept. What moves along with the unit above it has not moved.
 */
export function movedGroups(before: readonly Entry[], after: readonly Entry[], groups: readonly Group[]): Set<Group> {
  const of = membership(groups)
  const moved = new Set<Group>()
  const siblings = new Map<string, { group: Group; link: Link }[]>()
  for (const group of groups) {
    const link = group.links[0] as Link
    const own = before[link.before]?.parent ?? -1
    const other = after[link.after]?.parent ?? -1
    const above = of.before.get(own)
    const below = of.after.get(other)
    if ((above ?? below) !== undefined && above !== below) moved.add(group)
    else {
      const key = above ? `=${above.before[0]}` : `${own} ${other}`
      siblings.set(key, [...(siblings.get(key) ?? []), { group, link }])
    }
  }
  for (const family of siblings.values()) {
    const points = family.map(
      ({ link }): Point => ({
        ...link,
        worth: 1 + (before[link.before]?.words.length ?? 0) + (after[link.after]?.words.length ?? 0),
      }),
    )
    const kept = new Set(heaviestChain(points, after.length).map((point) => point.before))
    for (const { group, link } of family) if (!kept.has(link.before)) moved.add(group)
  }
  return moved
}
