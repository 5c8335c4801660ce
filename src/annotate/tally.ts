/** Sums by small numbers, in the order in which these were first heard. One is used again for passage after passage. */
export interface Tally {
  readonly sums: Float64Array
  readonly heard: Int32Array
  count: number
}

/** Room for the numbers below `size`. */
export const newTally = (size: number): Tally => ({
  sums: new Float64Array(size),
  heard: new Int32Array(size),
  count: 0,
})

/** @param weight greater than 0 */
export function hear(tally: Tally, key: number, weight: number): void {
  if (tally.sums[key] === 0) tally.heard[tally.count++] = key
  tally.sums[key]! += weight
}

/** Empties the tally and gives the keys of its greatest sums, loudest first; of equal ones what was heard first. */
export function takeLoudest(tally: Tally, most: number): number[] {
  const { sums, heard, count } = tally
  const loudest: number[] = []
  for (let i = 0; i < count; i++) {
    const key = heard[i] as number
    let at = loudest.length
    while (at > 0 && (sums[loudest[at - 1] as number] as number) < (sums[key] as number)) at--
    for (let k = Math.min(loudest.length, most - 1); k > at; k--) loudest[k] = loudest[k - 1] as number
    if (at < most) loudest[at] = key
  }
  for (let i = 0; i < count; i++) sums[heard[i] as number] = 0
  tally.count = 0
  return loudest
}
