import { charactersOf } from './characters'
import { compileDoubleArray, type DoubleArray } from './double-array'
import type { Lexicon } from './lexicon'

/** The words of one lexicon that stand in a text, in order, none overlapping. Valid until the glossary reads another text. */
export interface Hits {
  count: number
  /** Per word: its index in the lexicon's values, where it starts and where it ends. */
  index: Int32Array
  start: Int32Array
  end: Int32Array
}

/** 合并词表. Several lexicons compiled into one, so that one pass over a text finds the words of all of them. */
export interface Glossary {
  readonly words: DoubleArray
  /** Per word: where what it means begins in `meanings`; one more at the end. */
  readonly offsets: Int32Array
  /** Three numbers for each lexicon that has the word, or a shorter one that it begins with: lexicon, index, length. */
  readonly meanings: Int32Array
  readonly hits: readonly Hits[]
}

/**
 * Compiles lexicons into one glossary.
 *
 * @param lexicons what to find; of a word given twice in one lexicon the later counts, as everywhere
 * @returns the glossary, its `hits` in the order of the lexicons
 */
export function compileGlossary(lexicons: readonly Lexicon<unknown>[]): Glossary {
  const indices = lexicons.map(({ words }) => new Map(words.map((word, i) => [word, i])))
  const words = [...new Set(lexicons.flatMap(({ words }) => words))].filter((word) => word !== '')
  const meanings: number[] = []
  const offsets = [0, 0]
  for (const word of words) {
    indices.forEach((index, lexicon) => {
      for (let length = word.length; length > 0; length--) {
        const found = index.get(word.slice(0, length))
        if (found === undefined) continue
        meanings.push(lexicon, found, length)
        break
      }
    })
    offsets.push(meanings.length)
  }
  const hits = lexicons.map(() => emptyHits(64))
  return {
    words: compileDoubleArray(words),
    offsets: Int32Array.from(offsets),
    meanings: Int32Array.from(meanings),
    hits,
  }
}

const emptyHits = (size: number): Hits => ({
  count: 0,
  index: new Int32Array(size),
  start: new Int32Array(size),
  end: new Int32Array(size),
})

/** Reads a folded text: the words of each lexicon, leftmost and longest, none overlapping another of its own. */
export function readGlossary(glossary: Glossary, text: string): readonly Hits[] {
  const { offsets, hits } = glossary
  const { alphabet, bases, parents, words } = glossary.words
  for (const list of hits) list.count = 0
  const { codes, base } = charactersOf(text, 0, text.length)
  const stop = base + text.length
  let next = base < stop ? (alphabet[codes[base] as number] as number) : 0
  for (let i = base; i < stop; i++) {
    let state = next
    next = i + 1 < stop ? (alphabet[codes[i + 1] as number] as number) : 0
    let word = words[state] as number
    let step = (bases[state] as number) + next
    if (parents[step] === state) {
      for (let k = i + 2; parents[step] === state; k++) {
        state = step
        if (words[state] !== 0) word = words[state] as number
        step = (bases[state] as number) + (k < stop ? (alphabet[codes[k] as number] as number) : 0)
      }
    }
    if (word !== 0) take(glossary, offsets[word] as number, offsets[word + 1] as number, i - base)
  }
  return hits
}

function take({ meanings, hits }: Glossary, from: number, to: number, at: number): void {
  for (let i = from; i < to; i += 3) {
    const list = hits[meanings[i] as number] as Hits
    const { count } = list
    if (count > 0 && (list.end[count - 1] as number) > at) continue
    if (count === list.index.length) grow(list)
    list.index[count] = meanings[i + 1] as number
    list.start[count] = at
    list.end[count] = at + (meanings[i + 2] as number)
    list.count = count + 1
  }
}

function grow(hits: Hits): void {
  const larger = emptyHits(hits.index.length * 2)
  larger.index.set(hits.index)
  larger.start.set(hits.start)
  larger.end.set(hits.end)
  hits.index = larger.index
  hits.start = larger.start
  hits.end = larger.end
}
