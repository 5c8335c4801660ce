import { charactersOf } from './characters'
import { fold } from './fold'

/**
 * 词表. A closed list of words compiled for matching, as a trie: node 0 is none, the nodes of first characters follow.
 * Its fields are for the functions of this file.
 */
export interface Lexicon<T> {
  /** 1 for a character that starts longer words only, 2 for one that is a word itself; and its node. */
  readonly starts: Uint8Array
  readonly first: Uint16Array
  /** The pairs of characters that words of two or more begin with, as a bit set of their hashes: most texts fail here. */
  readonly openings: Int32Array
  /** Edges as an open hash: `parents[i]`, `characters[i]` lead to `children[i]`; a free slot has parent 0. */
  readonly parents: Int32Array
  readonly characters: Uint16Array
  readonly children: Int32Array
  /** Per node: how many characters lead to it, and 1 + the index of its value when a word ends there. */
  readonly depths: Uint16Array
  readonly ends: Int32Array
  readonly values: readonly T[]
}

const longestWord = 0xffff

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
  let characters = 0
  for (const [word, value] of entries) {
    if (word.length === 0 || word.length > longestWord) continue
    words.push(fold(word))
    values.push(value)
    characters += word.length
  }
  const size = 2 ** Math.ceil(Math.log2(characters * 2 + 2))
  const lexicon: Lexicon<T> = {
    starts: new Uint8Array(0x10000),
    first: new Uint16Array(0x10000),
    openings: new Int32Array(0x800),
    parents: new Int32Array(size),
    characters: new Uint16Array(size),
    children: new Int32Array(size),
    depths: new Uint16Array(characters + 1),
    ends: new Int32Array(characters + 1),
    values,
  }
  let count = 1
  // The nodes of first characters are numbered before all others, so that they fit the 16 bits of `first`.
  for (const word of words) {
    const character = word.charCodeAt(0)
    if (lexicon.first[character] !== 0) continue
    lexicon.starts[character] = 1
    lexicon.depths[count] = 1
    lexicon.first[character] = count++
  }
  words.forEach((word, index) => {
    let node = lexicon.first[word.charCodeAt(0)] as number
    if (word.length > 1) {
      const opening = openingOf(word.charCodeAt(0), word.charCodeAt(1))
      lexicon.openings[opening >>> 5]! |= 1 << (opening & 31)
    }
    for (let i = 1; i < word.length; i++) {
      const slot = slotAt(lexicon, node, word.charCodeAt(i))
      if (lexicon.parents[slot] === 0) {
        lexicon.parents[slot] = node
        lexicon.characters[slot] = word.charCodeAt(i)
        lexicon.depths[count] = i + 1
        lexicon.children[slot] = count++
      }
      node = lexicon.children[slot] as number
    }
    lexicon.ends[node] = index + 1
    if (word.length === 1) lexicon.starts[word.charCodeAt(0)] = 2
  })
  return lexicon
}

const openingOf = (first: number, second: number): number =>
  (Math.imul(first, 0x1f35) ^ Math.imul(second, 0x9e3b)) & 0xffff

/** Where the edge from `node` by `character` stands in the hash, or the free slot where it would. */
function slotAt<T>({ parents, characters }: Lexicon<T>, node: number, character: number): number {
  const mask = parents.length - 1
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)
  let slot = (mixed ^ (mixed >>> 15)) & mask
  while (parents[slot] !== 0 && (parents[slot] !== node || characters[slot] !== character)) slot = (slot + 1) & mask
  return slot
}

/**
 * The node of the longest word at `at` that ends by `end`, from the node of its first character; 0 when there is none.
 * Offsets are those of `codes`.
 */
function longestFrom<T>(lexicon: Lexicon<T>, root: number, codes: Uint16Array, at: number, end: number): number {
  const { parents, children, ends } = lexicon
  let node = root
  let best = ends[node] === 0 ? 0 : node
  for (let i = at + 1; i < end; i++) {
    const slot = slotAt(lexicon, node, codes[i] as number)
    if (parents[slot] === 0) break
    node = children[slot] as number
    if (ends[node] !== 0) best = node
  }
  return best
}

const valueAt = <T>(lexicon: Lexicon<T>, node: number): T => lexicon.values[(lexicon.ends[node] as number) - 1] as T

/**
 * The longest word that starts at `at` and ends by `end`.
 *
 * @param text folded text
 * @returns what the word stands for and its length, or null when no word starts there
 */
export function longestAt<T>(
  lexicon: Lexicon<T>,
  text: string,
  at: number,
  end: number,
): { value: T; length: number } | null {
  const stop = Math.min(end, text.length)
  if (at >= stop) return null
  let node = lexicon.first[text.charCodeAt(at)] as number
  if (node === 0) return null
  let best = lexicon.ends[node] === 0 ? 0 : node
  for (let i = at + 1; i < stop; i++) {
    const slot = slotAt(lexicon, node, text.charCodeAt(i))
    if (lexicon.parents[slot] === 0) break
    node = lexicon.children[slot] as number
    if (lexicon.ends[node] !== 0) best = node
  }
  return best === 0 ? null : { value: valueAt(lexicon, best), length: lexicon.depths[best] as number }
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
  lexicon: Lexicon<T>,
  text: string,
  start: number,
  end: number,
  visit: (value: T, from: number, to: number) => void,
  overlapping: boolean,
): void {
  const { starts, first, openings, depths } = lexicon
  const { codes, base } = charactersOf(text, start, end)
  const stop = base + end
  for (let i = base + start; i < stop; ) {
    const code = codes[i] as number
    const kind = starts[code] as number
    if (kind < 2) {
      const opening = kind === 0 || i + 1 === stop ? -1 : openingOf(code, codes[i + 1] as number)
      if (opening < 0 || ((openings[opening >>> 5] as number) & (1 << (opening & 31))) === 0) {
        i++
        continue
      }
    }
    const node = longestFrom(lexicon, first[code] as number, codes, i, stop)
    const length = node === 0 ? 1 : (depths[node] as number)
    if (node !== 0) visit(valueAt(lexicon, node), i - base, i - base + length)
    i += overlapping ? 1 : length
  }
}
