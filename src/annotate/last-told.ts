/** A word that tells something, where it stands. */
export interface Telling<T> {
  readonly start: number
  readonly end: number
  /** Null when it tells nothing where it stands. */
  readonly value: T | null
}

/**
 * Tells what the last word within a stretch tells. Asked any number of times it reads the text once, so that many figures
 * of one sentence do not each read all of it again.
 *
 * @param next the first word that starts at an offset or behind it, null when there is none
 */
export function lastTold<T>(next: (at: number) => Telling<T> | null): (from: number, to: number) => Telling<T> | null {
  const found: Telling<T>[] = []
  // For each word the last one up to it that tells anything.
  const told: (Telling<T> | null)[] = []
  let read = 0
  return (from, to) => {
    while (read < to) {
      const word = next(read)
      if (word === null) {
        read = Number.POSITIVE_INFINITY
        break
      }
      found.push(word)
      told.push(word.value === null ? (told[told.length - 1] ?? null) : word)
      read = word.end
    }
    let low = 0
    let high = found.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((found[middle] as Telling<T>).end <= to) low = middle + 1
      else high = middle
    }
    const last = low > 0 ? (told[low - 1] as Telling<T> | null) : null
    return last !== null && last.start >= from ? last : null
  }
}
