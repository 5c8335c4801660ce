/** How the clauses of a document open and close: pairs of characters, counted by hash up to 255. */
export interface Habits {
  /** How often a pair stands in the document at all: two characters that stand together again and again are one word. */
  readonly total: Uint8Array
  /** How often it opens a clause behind a mark, and how often it closes one before a mark. */
  readonly opens: Uint8Array
  readonly closes: Uint8Array
}

/** Pairs are counted in so many places. */
const pairCounts = 0x10000
const marks = new Uint8Array(0x10000)
for (const mark of ',。;:!?') marks[mark.charCodeAt(0)] = 1

export const isMark = (code: number): boolean => marks[code] === 1

/** Where a pair is counted. */
export const pairAt = (first: number, second: number): number =>
  ((Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x1f35)) >>> 0) & (pairCounts - 1)

/** Counted in again for each document: 192 kB of new memory cost more than the counting. */
const counts: Habits = {
  total: new Uint8Array(pairCounts),
  opens: new Uint8Array(pairCounts),
  closes: new Uint8Array(pairCounts),
}

/**
 * A document opens its clauses with the same words again and again (指导, 适时), and a pair of characters that it keeps
 * together elsewhere is not where a heading ends.
 *
 * @param texts the folded paragraphs of its units; a pair is counted in each at every place
 * @returns counts that hold until the habits of another document are asked for
 */
export function habitsOf(texts: readonly string[]): Habits {
  const { total, opens, closes } = counts
  total.fill(0)
  opens.fill(0)
  closes.fill(0)
  for (const text of texts) {
    let before = 0
    let last = text.charCodeAt(0)
    let afterMark = false
    for (let i = 1; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (marks[code] === 1) {
        if (marks[last] === 0 && before !== 0) count(closes, pairAt(before, last))
      } else if (marks[last] === 0) {
        const pair = pairAt(last, code)
        count(total, pair)
        if (afterMark) count(opens, pair)
      }
      afterMark = marks[last] === 1
      before = last
      last = code
    }
  }
  return counts
}

function count(times: Uint8Array, at: number): void {
  if ((times[at] as number) < 255) times[at]!++
}
