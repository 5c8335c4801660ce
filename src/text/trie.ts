/**
 * Words compiled into one tree of characters. The words of all lists of the parser run to tens of thousands, and nearly
 * every look-up fails at its first character: so the first characters of up to 32 tries share one table, which then
 * stays in the processor's nearest cache, and all that belongs to one step lies side by side.
 */
export interface Trie {
  /** Character → bits of the tries that have a word beginning with it; shared by several tries. */
  readonly firsts: Int32Array
  /** The bit of this trie in `firsts`. */
  readonly bit: number
  /** Some word is a single character. */
  readonly singles: boolean
  /** An open hash of steps, four numbers each: where from, character, where to, the word that ends there with `leaf`. */
  readonly steps: Int32Array
  /** Word number → its length; numbers begin at 1. */
  readonly lengths: Uint16Array
}

/** Set beside the number of a word behind which no longer one goes on. */
const leaf = 0x40000000
const wordOf = 0x3fffffff
/** In place of the second character of a word that has none. */
const none = -1
const longestWord = 0xffff

let firsts = new Int32Array(0x10000)
let tries = 0

/**
 * Compiles words into a trie.
 *
 * @param words folded words; a word given twice has the number of the later one, an empty one is passed over
 * @returns the trie; word number `i + 1` is `words[i]`
 */
export function compileTrie(words: readonly string[]): Trie {
  if (tries === 32) {
    firsts = new Int32Array(0x10000)
    tries = 0
  }
  const bit = 1 << tries++
  const steps = new Int32Array(4 * 2 ** Math.ceil(Math.log2(stepsOf(words) * 2 + 2)))
  const lengths = Uint16Array.from([0, ...words.map((word) => word.length)])
  let singles = false
  let nodes = 0
  words.forEach((word, i) => {
    if (word.length === 0 || word.length > longestWord) return
    firsts[word.charCodeAt(0)]! |= bit
    let from = rootOf(word.charCodeAt(0))
    let slot = -1
    for (let k = 1; k < word.length || slot < 0; k++) {
      if (slot >= 0) steps[slot + 3]! &= wordOf
      const character = k < word.length ? word.charCodeAt(k) : none
      slot = slotOf(steps, from, character)
      if (steps[slot] === 0) {
        steps[slot] = from
        steps[slot + 1] = character
        steps[slot + 2] = ++nodes
        steps[slot + 3] = leaf
      }
      from = steps[slot + 2] as number
    }
    singles ||= word.length === 1
    steps[slot + 3] = ((steps[slot + 3] as number) & leaf) | (i + 1)
  })
  return { firsts, bit, singles, steps, lengths }
}

/** How many steps the words take, those that they share counted once. */
function stepsOf(words: readonly string[]): number {
  let steps = 0
  let before = ''
  for (const word of [...words].sort()) {
    let shared = 0
    while (shared < word.length && word.charCodeAt(shared) === before.charCodeAt(shared)) shared++
    steps += Math.max(1, word.length - shared)
    before = word
  }
  return steps
}

/** Where the words begin that have this first character: below all nodes, which are numbered from 1. */
const rootOf = (character: number): number => -1 - character

/** Where the step from `from` by `character` stands, or the free slot where it would. */
function slotOf(steps: Int32Array, from: number, character: number): number {
  const mask = steps.length - 4
  const mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)
  let slot = ((mixed ^ (mixed >>> 15)) << 2) & mask
  while (steps[slot] !== 0 && (steps[slot] !== from || steps[slot + 1] !== character)) slot = (slot + 4) & mask
  return slot
}

/** The number of the longest word that starts at `at` and ends by `end` (within the text); 0 when there is none. */
export function wordAt(trie: Trie, text: string, at: number, end: number): number {
  const character = text.charCodeAt(at)
  if (((trie.firsts[character] as number) & trie.bit) === 0) return 0
  const { steps } = trie
  let from = rootOf(character)
  let best = 0
  for (let i = at + 1; i < end; i++) {
    const slot = slotOf(steps, from, text.charCodeAt(i))
    if (steps[slot] === 0) break
    const word = steps[slot + 3] as number
    if ((word & wordOf) !== 0) best = word & wordOf
    if (word >= leaf) break
    from = steps[slot + 2] as number
  }
  return best === 0 && trie.singles ? (steps[slotOf(steps, rootOf(character), none) + 3] as number) & wordOf : best
}

/** As `wordAt`, in characters that were spread out (see `charactersOf`); the first one is known to begin a word. */
export function wordFrom(trie: Trie, codes: Uint16Array, at: number, end: number): number {
  const { steps } = trie
  const character = codes[at] as number
  let from = rootOf(character)
  let best = 0
  for (let i = at + 1; i < end; i++) {
    const slot = slotOf(steps, from, codes[i] as number)
    if (steps[slot] === 0) break
    const word = steps[slot + 3] as number
    if ((word & wordOf) !== 0) best = word & wordOf
    if (word >= leaf) break
    from = steps[slot + 2] as number
  }
  return best === 0 && trie.singles ? (steps[slotOf(steps, rootOf(character), none) + 3] as number) & wordOf : best
}
