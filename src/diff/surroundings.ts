import type { Link } from './group'
import { type Entry, liesBelow } from './units'

/** The units of both plans. */
export interface Both {
  before: readonly Entry[]
  after: readonly Entry[]
}

type Place = { before: number; after: number }

/** How far the neighbours of a pair are pairs too: those above, before and behind it. */
export function around({ before, after }: Both, linked: ReadonlySet<number>, pair: Place): number {
  const b = before[pair.before]
  const a = after[pair.after]
  if (!a || !b) return 0
  const both = (x: number, y: number): number => (x >= 0 && y >= 0 && linked.has(x * after.length + y) ? 1 : 0)
  return 0.5 * both(b.parent, a.parent) + 0.25 * both(b.previous, a.previous) + 0.25 * both(b.next, a.next)
}

/** A link of this likeness is as good as certain. */
const sure = 0.3

/**
 * How far what lies below the one lies below the other, for each pair of units that have units below: the mean over those
 * right below, on either side, of how far each is linked into what lies below the other, itself or what lies below it.
 *
 * @returns `before * number of units after + after` → 0 to 1
 */
export function sharesBelow({ before, after }: Both, links: readonly Link[]): Map<number, number> {
  const own = coverage(before, after, links)
  const turned = links.map((link) => ({ ...link, before: link.after, after: link.before }))
  const other = coverage(after, before, turned)
  const shares = new Map<number, number>()
  own.forEach((row, i) => {
    for (const [j, share] of row) {
      const back = other[j]?.get(i)
      if (back) shares.set(i * after.length + j, share * back)
    }
  })
  return shares
}

/** Of each unit, the units of the other side into which what lies below it is linked, and how far. */
function coverage(entries: readonly Entry[], others: readonly Entry[], links: readonly Link[]): Map<number, number>[] {
  const linked = entries.map(() => new Map<number, number>())
  const below = entries.map(() => new Map<number, number>())
  const raise = (row: Map<number, number>, other: number, share: number): void => {
    row.set(other, Math.max(row.get(other) ?? 0, share))
  }
  for (const { before, after, score } of links) {
    const row = linked[before] as Map<number, number>
    for (let up = others[after]?.parent ?? -1; up >= 0; up = (others[up] as Entry).parent)
      raise(row, up, Math.min(1, score / sure))
  }
  for (let at = entries.length - 1; at >= 0; at--) {
    const { parent } = entries[at] as Entry
    if (parent < 0) continue
    const row = linked[at] as Map<number, number>
    for (const [other, share] of below[at] as Map<number, number>) raise(row, other, share)
    const above = below[parent] as Map<number, number>
    const count = (entries[parent] as Entry).children.length
    for (const [other, share] of row) above.set(other, (above.get(other) ?? 0) + share / count)
  }
  return below
}

/** Of each unit its partners, and the likeness of each. */
export interface Partners {
  before: ReadonlyMap<number, readonly Link[]>
  after: ReadonlyMap<number, readonly Link[]>
}

export function partnersIn(links: readonly Link[]): Partners {
  const before = new Map<number, Link[]>()
  const after = new Map<number, Link[]>()
  for (const link of links) {
    before.set(link.before, [...(before.get(link.before) ?? []), link])
    after.set(link.after, [...(after.get(link.after) ?? []), link])
  }
  return { before, after }
}

/** So alike, what became of the unit above is relied on wholly. */
const relied = 0.6

/** How surely the nearest unit above one that has partners went elsewhere: 0 where the pair lies at or below what became of it. */
function elsewhere(
  entries: readonly Entry[],
  from: number,
  partnersOf: (place: number) => readonly { place: number; score: number }[],
  others: readonly Entry[],
  other: number,
): number {
  for (let at = (entries[from] as Entry).parent; at >= 0; at = (entries[at] as Entry).parent) {
    const partners = partnersOf(at)
    if (partners.length === 0) continue
    if (partners.some(({ place }) => place === other || liesBelow(others, other, place))) return 0
    return Math.min(1, Math.max(...partners.map(({ score }) => score)) / relied)
  }
  return 0
}

/** 离群. How surely a pair lies outside what became of the units above it, 0 to 1. */
export function astray({ before, after }: Both, partners: Partners, pair: Place): number {
  const ofBefore = (place: number) => (partners.before.get(place) ?? []).map((link) => ({ ...link, place: link.after }))
  const ofAfter = (place: number) => (partners.after.get(place) ?? []).map((link) => ({ ...link, place: link.before }))
  return Math.max(
    elsewhere(before, pair.before, ofBefore, after, pair.after),
    elsewhere(after, pair.after, ofAfter, before, pair.before),
  )
}
