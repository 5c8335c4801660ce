import { cosine } from './grams'
import type { Group, Link } from './group'
import type { Comparison } from './likeness'
import { type Entry, isBare, liesBelow } from './units'

/** A unit of nothing but a heading belongs to what this much of what lies right below it belongs to. */
const half = 0.5
/** A heading this like a text names what the text says. */
const named = 0.1

type SideName = 'before' | 'after'

/** Whether a unit may stand in a group that units below it are in: one that is all heading only where half of them are. */
export function spansEnough(entries: readonly Entry[], place: number, members: readonly number[]): boolean {
  const entry = entries[place] as Entry
  if (!isBare(entry) || !members.some((member) => liesBelow(entries, member, place))) return true
  const below = members.filter((member) => entries[member]?.parent === place).length
  return below >= half * entry.children.length
}

/** The groups, with one unit on the other side, that half of what lies right below is in; the fullest first. */
function groupsBelow({ children }: Entry, of: ReadonlyMap<number, Group>, other: SideName): Group[] {
  const counts = new Map<Group, number>()
  for (const child of children) {
    const group = of.get(child)
    if (group?.[other].length === 1) counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= half * children.length)
    .sort((a, b) => b[1] - a[1])
    .map(([group]) => group)
}

/**
 * 标题归属. A heading says little of what stands below it. One that found no partner joins what became of most of its parts, where
 * it names that, or where both stand below units that belong together.
 *
 * @param of the group of each unit of the side whose headings are looked at; it grows
 * @param allowed whether a reader left the pair open
 */
export function joinHeadings(
  comparison: Comparison,
  side: SideName,
  of: Map<number, Group>,
  allowed: (link: Pick<Link, 'before' | 'after'>) => boolean,
): void {
  const other = side === 'before' ? 'after' : 'before'
  const { entries } = comparison[side]
  const others = comparison[other].entries
  const belongs = (place: number, group: Group): boolean => {
    const far = others[group[other][0] as number] as Entry
    if (far.unit.text === '' || !allowed(linkOf(place, far.index))) return false
    const heading = comparison.lexicon[side][place]
    const text = comparison.lexicon[other][far.index]
    if (heading && text && cosine(heading, text) >= named) return true
    return of.get((entries[place] as Entry).parent)?.[other].includes(far.parent) ?? false
  }
  const linkOf = (place: number, far: number): { before: number; after: number } =>
    side === 'before' ? { before: place, after: far } : { before: far, after: place }
  // What lies lower joins first, so that a heading above it counts it.
  for (let place = entries.length - 1; place >= 0; place--) {
    const entry = entries[place] as Entry
    if (of.has(place) || !isBare(entry)) continue
    const group = groupsBelow(entry, of, other).find((each) => belongs(place, each))
    if (!group) continue
    const mean = group.links.reduce((sum, { score }) => sum + score, 0) / group.links.length
    group.links.push({ ...linkOf(place, group[other][0] as number), score: mean, by: 'computed' })
    group[side].push(place)
    of.set(place, group)
  }
}
