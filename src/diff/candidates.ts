import type { Lexicon, Vector } from './grams'

/** A pair that stands in more texts than this tells little, and would make every text a candidate of every other. */
const mostFrequent = 64
/** So many partners are looked at closely. */
const best = 10

/** The texts in which each pair stands, one after another. */
function postings(
  vectors: readonly Vector[],
  size: number,
): { starts: Int32Array; texts: Int32Array; weights: Float64Array } {
  const starts = new Int32Array(size + 1)
  for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] as number) + 1
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  const texts = new Int32Array(starts[size] as number)
  const weights = new Float64Array(texts.length)
  const filled = starts.slice()
  vectors.forEach(({ ids, weights: own }, text) => {
    ids.forEach((id, i) => {
      const at = filled[id] as number
      filled[id] = at + 1
      texts[at] = text
      weights[at] = own[i] as number
    })
  })
  return { starts, texts, weights }
}

/** A partner that shares less than this part of what the best one shares is none. */
const negligible = 0.15

/** How many texts to either side are at the place of another. */
const around = 2

/** The best of those touched, the best first; of equals those that come first in their plan. */
function bestOf(touched: readonly number[], shared: Float64Array, to: readonly Vector[]): number[] {
  const places: number[] = []
  const values: number[] = []
  for (const other of touched) {
    const value = (shared[other] as number) / ((to[other] as Vector).norm || 1)
    let at = places.length
    const before = (i: number): boolean => {
      const standing = values[i] as number
      return value > standing || (value === standing && other < (places[i] as number))
    }
    if (at === best && !before(at - 1)) continue
    while (at > 0 && before(at - 1)) at--
    places.splice(at, 0, other)
    values.splice(at, 0, value)
    if (places.length > best) {
      places.pop()
      values.pop()
    }
  }
  const least = (values[0] as number) * negligible
  return places.filter((_, i) => (values[i] as number) >= least)
}

/** The best partners of each asked text, by what rare pairs they share. */
function partnersOf(
  asked: readonly number[],
  from: readonly Vector[],
  to: readonly Vector[],
  frequency: Int32Array,
): number[][] {
  const { starts, texts, weights } = postings(to, frequency.length)
  const shared = new Float64Array(to.length)
  return asked.map((text) => {
    const touched: number[] = []
    const { ids, weights: own } = from[text] as Vector
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number
      if ((frequency[id] as number) > mostFrequent) continue
      for (let at = starts[id] as number; at < (starts[id + 1] as number); at++) {
        const other = texts[at] as number
        if (shared[other] === 0) touched.push(other)
        shared[other] = (shared[other] as number) + (own[i] as number) * (weights[at] as number)
      }
    }
    // A text of nothing but frequent pairs is met by those at its own place.
    const near = Math.round((text / from.length) * to.length)
    for (let other = near - around; other <= near + around; other++) {
      if (to[other] && shared[other] === 0) touched.push(other)
    }
    const liked = bestOf(touched, shared, to)
    for (const other of touched) shared[other] = 0
    return liked
  })
}

/**
 * 候选配对. The pairs of texts worth a closer look: of each asked text the ten best partners on the other side, found
 * through an index of the pairs that are not everywhere.
 *
 * @returns pairs as `before * size of after + after`, without repeats
 */
export function candidatePairs(lexicon: Lexicon, before: readonly number[], after: readonly number[]): Set<number> {
  const pairs = new Set<number>()
  const width = lexicon.after.length
  partnersOf(before, lexicon.before, lexicon.after, lexicon.frequency).forEach((partners, i) => {
    for (const other of partners) pairs.add((before[i] as number) * width + other)
  })
  partnersOf(after, lexicon.after, lexicon.before, lexicon.frequency).forEach((partners, i) => {
    for (const other of partners) pairs.add(other * width + (after[i] as number))
  })
  return pairs
}
