import type { Passage, Stretch } from './passage'

/** A quotation longer than this holds sentences, a shorter one a name or a slogan. */
const longestName = 30

/**
 * The stretches of a passage that are names, in order and none inside another: 《》, short quotations, and the brackets of
 * document numbers. A figure inside one counts nothing.
 */
export function namesOf({ brackets }: Passage): Stretch[] {
  const names: Stretch[] = []
  let last = -1
  for (const { kind, open, close } of brackets) {
    if (close <= last) continue
    if (kind !== 'title' && kind !== 'square' && (kind !== 'quote' || close - open >= longestName)) continue
    names.push([open, close + 1])
    last = close
  }
  return names
}

/** Whether [start, end) lies inside one of the stretches. */
export function standsIn(stretches: readonly Stretch[], start: number, end: number): boolean {
  let low = 0
  let high = stretches.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [from, to] = stretches[middle] as Stretch
    if (to <= start) low = middle + 1
    else if (from > start) high = middle - 1
    else return end <= to
  }
  return false
}

/** The stretch that starts at `at`, of stretches in order that do not overlap; null when none does. */
export function startingAt(stretches: readonly Stretch[], at: number): Stretch | null {
  const found = lastBefore(stretches, at + 1)
  return found !== null && found[0] === at ? found : null
}

/** The last stretch that starts before `at`. */
export function lastBefore(stretches: readonly Stretch[], at: number): Stretch | null {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]![0] < at) low = middle + 1
    else high = middle
  }
  return low > 0 ? (stretches[low - 1] as Stretch) : null
}
