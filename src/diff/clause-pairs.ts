import { heaviestChain, type Point } from './chain'

/** Clauses that share less of their pairs of characters than this are two clauses. */
const alike = 0.4
/** A pair of characters that stands in more clauses than this tells nothing. */
const mostFrequent = 48
/** Of so many partners a clause is looked at closely. */
const closest = 4

const pairsIn = (clause: string): Set<string> => {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < clause.length; i++) pairs.add(clause.slice(i, i + 2))
  return pairs
}

function placesOf(clauses: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  clauses.forEach((clause, i) => {
    const list = places.get(clause)
    if (list) list.push(i)
    else places.set(clause, [i])
  })
  return places
}

/** So many times a clause may occur for all its places to be tried against each other. */
const fewTwins = 8

/** Points where both texts have the same clause. */
function samePoints(before: readonly string[], after: readonly string[]): Point[] {
  const points: Point[] = []
  const others = placesOf(after)
  for (const [clause, own] of placesOf(before)) {
    const other = others.get(clause)
    if (!other) continue
    const worth = clause.length + 0.5
    if (own.length <= fewTwins && other.length <= fewTwins) {
      for (const i of own) for (const j of other) points.push({ before: i, after: j, worth })
    } else
      own.slice(0, other.length).forEach((i, k) => void points.push({ before: i, after: other[k] as number, worth }))
  }
  return points
}

/** Points where a clause of the one is like a clause of the other; `i` and `j` of clauses that have no twin there. */
function alikePoints(before: readonly string[], after: readonly string[]): Point[] {
  const points: Point[] = []
  const own = placesOf(before)
  const other = placesOf(after)
  const index = new Map<string, number[]>()
  const sizes: number[] = []
  after.forEach((clause, j) => {
    if (own.has(clause)) return
    const pairs = pairsIn(clause)
    sizes[j] = pairs.size
    for (const pair of pairs) {
      const list = index.get(pair)
      if (list) list.push(j)
      else index.set(pair, [j])
    }
  })
  before.forEach((clause, i) => {
    if (other.has(clause)) return
    const pairs = pairsIn(clause)
    const shared = new Map<number, number>()
    for (const pair of pairs) {
      const list = index.get(pair)
      if (!list || list.length > mostFrequent) continue
      for (const j of list) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    const found = [...shared]
      .map(([j, count]) => ({ j, dice: (2 * count) / (pairs.size + (sizes[j] as number)) }))
      .filter(({ dice }) => dice >= alike)
      .sort((a, b) => b.dice - a.dice || a.j - b.j)
    for (const { j, dice } of found.slice(0, closest)) {
      points.push({ before: i, after: j, worth: dice * Math.min(clause.length, (after[j] as string).length) })
    }
  })
  return points
}

/** 小句配对. Which clauses of two texts are the same or alike, in an order that both have. */
export const clausePairs = (before: readonly string[], after: readonly string[]): Point[] =>
  heaviestChain([...samePoints(before, after), ...alikePoints(before, after)], after.length)
