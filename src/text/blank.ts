import type { Span } from '../schema'

/** JavaScript's white space (`\s`). */
const space =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
/** Blanks that are neither white space nor seen: soft hyphens, zero-width characters, marks of direction. */
const unseen = '\u00ad\u0085\u200b\u200c\u200d\u200e\u200f\u2060'

const table = new Uint8Array(0x10000)
for (const character of space + unseen) table[character.charCodeAt(0)] = 1

/** The first position from `start` on that is no blank, `end` if there is none. */
export function skipBlanks(text: string, start: number, end: number): number {
  let i = start
  while (i < end && table[text.charCodeAt(i)] === 1) i++
  return i
}

/** One past the last position before `end` that is no blank, `start` if there is none. */
export function trimBlanks(text: string, start: number, end: number): number {
  let i = end
  while (i > start && table[text.charCodeAt(i - 1)] === 1) i--
  return i
}

/** A stretch without the blanks at its ends. */
export function trimSpan(text: string, [from, to]: Span): Span {
  const start = skipBlanks(text, from, to)
  return [start, trimBlanks(text, start, to)]
}
