import type { Span } from '../schema'
import { isDigit } from '../text/character-kinds'
import { hanRunEnd } from '../text/han'
import { clauseMarks, closingMarks, openingMarks } from './marks'
import type { Passage, Stretch } from './passage'

/** No clause is followed further back than this. */
const longestClause = 160

/** What stands before a figure in its clause. */
export interface Clause {
  /** Behind the last mark that ends a clause, or the open bracket the figure stands in. */
  readonly start: number
  /** Places of 、 in the clause, outside brackets, last first. */
  readonly commas: readonly number[]
}

/** 1 ends a clause, 2 opens a bracket or quotation, 3 closes one, 4 is 、, 5 a blank. */
const kinds = new Uint8Array(0x10000)
for (const mark of `${clauseMarks}—`) kinds[mark.charCodeAt(0)] = 1
for (const mark of openingMarks) kinds[mark.charCodeAt(0)] = 2
for (const mark of closingMarks) kinds[mark.charCodeAt(0)] = 3
kinds['、'.charCodeAt(0)] = 4
kinds[' '.charCodeAt(0)] = 5

/** ①, (一), (3), 2.: the marker that opens a point of a list run into its paragraph is no part of what stands behind it. */
function pastMarker(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  if (code >= firstCircled && code <= lastCircled) return at + 1
  const bracket = text.charAt(at) === '('
  const from = bracket ? at + 1 : at
  const han = bracket ? hanRunEnd(text, from, end) : from
  let i = han
  while (i < end && i - from < 2 && isDigit(text.charCodeAt(i))) i++
  if (i === from || i >= end || i - from > longestMarker || (han > from && i > han)) return at
  if (bracket) return text.charAt(i) === ')' ? i + 1 : at
  return '.、)'.includes(text.charAt(i)) && !isDigit(text.charCodeAt(i + 1)) ? i + 1 : at
}

const longestMarker = 3
/** ① and ⑳. */
const firstCircled = 0x2460
const lastCircled = 0x2473

/** The clause up to `end`: brackets inside it are passed over, an unmatched opening one begins it. */
export function clauseBefore(text: string, end: number, floor: number): Clause {
  const lowest = Math.max(floor, end - longestClause)
  const clause = clauseWithin(text, end, lowest, true) ?? (clauseWithin(text, end, lowest, false) as Clause)
  const start = pastMarker(text, clause.start, end)
  return start === clause.start ? clause : { start, commas: clause.commas }
}

/** Null when a closing bracket has no partner: then brackets tell nothing. */
function clauseWithin(text: string, end: number, lowest: number, brackets: boolean): Clause | null {
  const commas: number[] = []
  let depth = 0
  for (let i = end - 1; i >= lowest; i--) {
    const kind = kinds[text.charCodeAt(i)] as number
    if (kind === 0) continue
    if (kind === 5) {
      // Two blanks stand where a paragraph ended.
      if (text.charCodeAt(i - 1) === 32 && i < end - 1) return { start: i + 1, commas }
      continue
    }
    if (kind === 3) depth += brackets ? 1 : 0
    else if (kind === 2 && depth > 0) depth--
    else if (depth === 0) {
      if (kind < 3) return { start: i + 1, commas }
      commas.push(i)
    }
  }
  return depth > 0 ? null : { start: lowest, commas }
}

/** Where the clause that `at` stands in ends: at its mark or a closing bracket, brackets inside it passed over. */
export function clauseEnd(text: string, at: number): number {
  const stop = Math.min(text.length, at + longestClause)
  let depth = 0
  for (let i = at; i < stop; i++) {
    const kind = kinds[text.charCodeAt(i)] as number
    if (kind === 2) depth++
    else if (kind === 3) {
      if (depth === 0) return i
      depth--
    } else if (kind === 1 && depth === 0) return i
  }
  return stop
}

/** Where mentions stand in the passage, in order: the way back from their spans in the source. */
export function stretchesOf(passage: Passage, mentions: readonly { readonly span: Span }[]): Stretch[] {
  return mentions.map(({ span: [start, end] }) => [offsetOf(passage, start), offsetOf(passage, end - 1) + 1])
}

function offsetOf({ pieces }: Passage, source: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.from <= source) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  return piece ? piece.at + source - piece.from : 0
}
