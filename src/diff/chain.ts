/** A point of two sequences and what it is worth to have it in a chain. */
export interface Point {
  before: number
  after: number
  worth: number
}

/**
 * 最重递增链. The chain of points, each behind the last in both sequences, that is worth most in all: what kept its order.
 * Takes n log n steps.
 *
 * @param points in any order; a place may occur in several
 * @param length how many places there are after
 * @returns the points of the chain, in order
 */
export function heaviestChain(points: readonly Point[], length: number): Point[] {
  const sorted = [...points].sort((a, b) => a.before - b.before || b.after - a.after)
  // A tree over the places after: the best chain that ends at or before a place.
  const best = new Float64Array(length + 1)
  const end = new Int32Array(length + 1).fill(-1)
  const previous = new Int32Array(sorted.length).fill(-1)
  let most = 0
  let last = -1
  sorted.forEach(({ after, worth }, i) => {
    let sum = 0
    let from = -1
    for (let at = after; at > 0; at -= at & -at) {
      if ((best[at] as number) > sum) {
        sum = best[at] as number
        from = end[at] as number
      }
    }
    previous[i] = from
    const total = sum + worth
    for (let at = after + 1; at <= length; at += at & -at) {
      if ((best[at] as number) < total) {
        best[at] = total
        end[at] = i
      }
    }
    if (total > most) {
      most = total
      last = i
    }
  })
  const chain: Point[] = []
  for (let at = last; at >= 0; at = previous[at] as number) chain.push(sorted[at] as Point)
  return chain.reverse()
}
