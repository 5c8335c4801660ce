import { longestAt } from '../text/lexicon'
import type { InitiativeWords } from './initiative-words'

export const longestQuote = 30
export const openQuote = '“'.charCodeAt(0)
export const closeQuote = '”'.charCodeAt(0)
export const openBracket = '('.charCodeAt(0)
export const listing = '、'.charCodeAt(0)

/** Behind words that lead in (一批, 有关) and a figure with its measure word (58个, 二十八个). */
export function behindLead(words: InitiativeWords, text: string, from: number, at: number): number {
  let start = from
  for (;;) {
    let digits = start
    while (digits < at && isNumeral(text.charCodeAt(digits))) digits++
    const measure = digits > start ? longestAt(words.measure, text, digits, at) : null
    const hit = measure ?? longestAt(words.lead, text, start, at)
    // 对口 is no 对.
    if (!hit || (!measure && longestAt(words.edge, text, start, at)?.value.inert)) return start
    start = (measure ? digits : start) + hit.length
  }
}

const numerals = new Set([...'0123456789~-—一二三四五六七八九十百千几数两余多'].map((mark) => mark.charCodeAt(0)))
export const isNumeral = (code: number): boolean => numerals.has(code)

/** The mark of the quotation that closes at `at`, or -1. */
export function quoteStart(text: string, at: number): number {
  const limit = Math.max(0, at - longestQuote)
  for (let i = at - 1; i >= limit; i--) {
    const code = text.charCodeAt(i)
    if (code === closeQuote) return -1
    if (code === openQuote) return i
  }
  return -1
}

/** One past the quotation that opens at `at`; one past its mark when it does not close by `end`. */
export function quoteEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + longestQuote)
  for (let i = at + 1; i < limit; i++) if (text.charCodeAt(i) === closeQuote) return i + 1
  return at + 1
}

/** Whether one of the words stands at `at`. Asked too often for a closure each; nearly all fail at their first character. */
export function standsAt(words: readonly string[], text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (word.charCodeAt(0) === first && text.startsWith(word, at)) return true
  }
  return false
}

/** Whether one of the words ends at `at`. */
export function endsWithOne(words: readonly string[], text: string, at: number): boolean {
  for (let i = 0; i < words.length; i++)
    if (text.startsWith(words[i] as string, at - (words[i] as string).length)) return true
  return false
}
