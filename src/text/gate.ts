/**
 * Tells at two characters whether a word of a list can stand there at all. Nearly every look-up of the parser fails at its
 * first character, most others at the second: so the lists share one table, of which a text touches a few kilobytes, and
 * the words themselves, scattered over far more, are seldom asked.
 */
export interface Gate {
  /** Four numbers a character, each with a bit for every list: see `opens`, `follows` and `alone`. */
  readonly table: Int32Array
  /** The bit of this list in `table`. */
  readonly bit: number
}

/** Where the bits stand of the lists that have a word beginning with a character, … */
const opens = 0
/** … one with it in second place, … */
const follows = 1
/** … one that is this character. */
const alone = 2

let table = new Int32Array(4 * 0x10000)
let lists = 0

/** Compiles the gate of a list of words; `backwards` for words that are sought from their end. */
export function compileGate(words: readonly string[], backwards = false): Gate {
  if (lists === 32) {
    table = new Int32Array(4 * 0x10000)
    lists = 0
  }
  const bit = 1 << lists++
  for (const word of words) {
    if (word.length === 0) continue
    const first = word.charCodeAt(backwards ? word.length - 1 : 0)
    table[4 * first + opens]! |= bit
    if (word.length === 1) table[4 * first + alone]! |= bit
    else table[4 * word.charCodeAt(backwards ? word.length - 2 : 1) + follows]! |= bit
  }
  return { table, bit }
}

/** Some word begins with this character. */
export const isOpen = ({ table, bit }: Gate, first: number): boolean =>
  ((table[4 * first + opens] as number) & bit) !== 0

/** This character is a word. */
export const isAlone = ({ table, bit }: Gate, first: number): boolean =>
  ((table[4 * first + alone] as number) & bit) !== 0

/** A word may go on from a first character, which is known to open one, to this second. */
export const goesOn = ({ table, bit }: Gate, second: number): boolean =>
  ((table[4 * second + follows] as number) & bit) !== 0
