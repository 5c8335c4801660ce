import { charactersOf } from './characters'
import { fold } from './fold'
import { compileTrie, type Trie, wordAt, wordFrom } from './trie'

/** 词表. A closed list of words compiled for matching, with what each stands for. Its fields are for the functions of this file. */
export interface Lexicon<T> {
  readonly trie: Trie
  /** Folded, in the order of their numbers. */
  readonly words: readonly string[]
  /** In the order of the words. */
  readonly values: readonly T[]
  /** What `longestAt` answers for each word, made once: it is asked for every other character of a text. */
  readonly found: readonly Word<T>[]
}

/** A word found: what it stands for and its length. */
export interface Word<T> {
  readonly value: T
  readonly length: number
}

/**
 * 词表. Compiles a list of words, folded as the texts they are sought in (see `fold`).
 *
 * @param entries words with what each stands for. Of a word given twice the later value holds, so that a caller's own
 * rows win over the defaults; an empty word matches nothing.
 * @returns the lexicon for `scanLexicon`, `scanLexiconAll` and `longestAt`
 */
export function compileLexicon<T>(entries: Iterable<readonly [word: string, value: T]>): Lexicon<T> {
  const words: string[] = []
  const values: T[] = []
  for (const [word, value] of entries) {
    words.push(fold(word))
    values.push(value)
  }
  const found = words.map(({ length }, i) => ({ value: values[i] as T, length }))
  return { trie: compileTrie(words), words, values, found }
}

/**
 * The longest word that starts at `at` and ends by `end`.
 *
 * @param text folded text
 * @returns what the word stands for and its length, or null when no word starts there
 */
export function longestAt<T>(lexicon: Lexicon<T>, text: string, at: number, end: number): Word<T> | null {
  const stop = Math.min(end, text.length)
  if (at >= stop) return null
  const word = wordAt(lexicon.trie, text, at, stop)
  return word === 0 ? null : (lexicon.found[word - 1] as Word<T>)
}

/**
 * Visits the words of [start, end) from left to right, at each place the longest; a word begins where the last one ended
 * or later, so that none overlap.
 *
 * @param text folded text
 * @param visit gets what the word stands for and where it stands
 */
export function scanLexicon<T>(
  lexicon: Lexicon<T>,
  text: string,
  start: number,
  end: number,
  visit: (value: T, from: number, to: number) => void,
): void {
  scan(lexicon, text, start, Math.min(end, text.length), visit, false)
}

/** As `scanLexicon`, but visits the longest word at every place, also inside a word visited before. */
export function scanLexiconAll<T>(
  lexicon: Lexicon<T>,
  text: string,
  start: number,
  end: number,
  visit: (value: T, from: number, to: number) => void,
): void {
  scan(lexicon, text, start, Math.min(end, text.length), visit, true)
}

function scan<T>(
  { trie, values }: Lexicon<T>,
  text: string,
  start: number,
  end: number,
  visit: (value: T, from: number, to: number) => void,
  overlapping: boolean,
): void {
  const { firsts, bit, lengths } = trie
  const { codes, base } = charactersOf(text, start, end)
  const stop = base + end
  for (let i = base + start; i < stop; ) {
    const word = ((firsts[codes[i] as number] as number) & bit) === 0 ? 0 : wordFrom(trie, codes, i, stop)
    if (word === 0) {
      i++
      continue
    }
    const length = lengths[word] as number
    visit(values[word - 1] as T, i - base, i - base + length)
    i += overlapping ? 1 : length
  }
}
