import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { clauseEnd } from './target-clause'
import type { Figure } from './target-figure'
import type { Left, LeftReading } from './target-left'
import type { QuantityWords } from './target-words'

/** 不超过本市12个月|最低生活保障标准: the figure counts how often the standard behind it is paid, and its bound stands further off. */
export function readRate({ text, words }: LeftReading, left: Left, { end }: Figure, floor: number): void {
  const stop = Math.min(clauseEnd(text, end), end + longestRate)
  const rate = rateEnd(text, words, end, stop)
  if (rate < 0) return
  for (let i = left.start - 2; i >= Math.max(floor, left.start - longestPlace); i--) {
    const bound = boundOver(words, text, i, floor, left.start)
    if (!bound) continue
    left.base = [end, rate]
    left.bounds.push(bound.row)
    left.cues.push({ at: bound.at, word: text.slice(bound.at, bound.at + bound.length) })
    left.start = bound.at
    left.core = bound.at
    return
  }
}

/** Where the name of a standard that begins at `at` ends; -1 where none does before `stop`. */
function rateEnd(text: string, words: QuantityWords, at: number, stop: number): number {
  for (let i = stop; i > at + 1; i--) if (longestBefore(words.rates, text, at, i)) return i
  return -1
}

const longestRate = 20
/** 当地, 本市上年度 */
const longestPlace = 10

/** The bound at `at`, or the longer one that ends with it: 不得|少于. */
export function boundOver(words: QuantityWords, text: string, at: number, floor: number, end: number) {
  const found = longestAt(words.bounds, text, at, end)
  if (!found) return null
  for (let i = Math.max(floor, at - longestNegation); i < at; i++) {
    const longer = longestAt(words.bounds, text, i, end)
    if (longer && i + longer.length >= at + found.length) return { row: longer.value, at: i, length: longer.length }
  }
  return { row: found.value, at, length: found.length }
}

/** 应不得 before 少于 */
const longestNegation = 3
