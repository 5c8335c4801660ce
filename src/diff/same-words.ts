import type { Link } from './group'
import type { Entry } from './units'

function byWords(entries: readonly Entry[], taken: ReadonlySet<number>): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.words === '' || taken.has(entry.index)) continue
    const others = found.get(entry.words)
    if (others) others.push(entry)
    else found.set(entry.words, [entry])
  }
  return found
}

/** Words of the unit above; the same ones tell which of several twins is meant. */
const above = (entries: readonly Entry[], { parent }: Entry): string => entries[parent]?.words ?? ''

/**
 * 同文. Units whose words are the same on both sides. Of those that stand there several times, the ones below the same words
 * go together first, then the others in their order.
 */
export function sameWords(
  before: readonly Entry[],
  after: readonly Entry[],
  pins: readonly Link[],
  never: ReadonlySet<number>,
): Link[] {
  const links: Link[] = []
  const others = byWords(after, new Set(pins.map((pin) => pin.after)))
  const join = (own: Entry, other: Entry): void => {
    links.push({ before: own.index, after: other.index, score: 1, by: 'same' })
  }
  for (const [words, twins] of byWords(before, new Set(pins.map((pin) => pin.before)))) {
    const open = others.get(words)
    if (!open) continue
    const allowed = (own: Entry, other: Entry): boolean => !never.has(own.index * after.length + other.index)
    let rest = open
    const left: Entry[] = []
    for (const own of twins) {
      const parent = above(before, own)
      const twin = rest.find((other) => above(after, other) === parent && allowed(own, other))
      if (twin) {
        join(own, twin)
        rest = rest.filter((other) => other !== twin)
      } else left.push(own)
    }
    for (const own of left) {
      const twin = rest.find((other) => allowed(own, other))
      if (!twin) continue
      join(own, twin)
      rest = rest.filter((other) => other !== twin)
    }
  }
  return links
}
