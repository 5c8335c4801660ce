import type { Rules } from '../rules'
import { wordsOf } from './responsible-words'

/** What a document says once for all its tails. Offsets are of the source text. */
export interface StandingRules {
  /** 列第一位者为牵头单位: where it begins to hold, and up to where. */
  readonly firstLeads: readonly { readonly from: number; readonly to: number }[]
  /** 以下均需地方各级人民政府落实,不再列出: where the sentence stands. */
  readonly everywhere: readonly { readonly start: number; readonly end: number }[]
  /** Where the body of the document ends: the stretch of an `everywhere` rule. */
  readonly end: number
}

const mostRules = 50

/**
 * 通用责任规则. Finds the rules on responsible bodies that a document states once (下同, 不再列出).
 *
 * @param folded the whole folded text
 * @param end where the plan's body ends, attachments excluded
 */
export function standingRules(folded: string, rules: Rules, end: number = folded.length): StandingRules {
  const firstLeads: { from: number; to: number }[] = []
  const everywhere: { start: number; end: number }[] = []
  for (const { row, every, onward } of wordsOf(rules).standing) {
    every.lastIndex = 0
    for (
      let match = every.exec(folded);
      match && firstLeads.length + everywhere.length < mostRules;
      match = every.exec(folded)
    ) {
      const to = match.index + match[0].length
      if (row.standing === 'everywhere') {
        everywhere.push({ start: match.index, end: to })
        continue
      }
      const tail = bracketAround(folded, match.index, to)
      const onwards = onward.test(folded.slice(to, to + 16))
      if (onwards) firstLeads.push({ from: tail?.[0] ?? sentenceStart(folded, match.index), to: end })
      else firstLeads.push(tail ? { from: tail[0], to: tail[1] } : { from: 0, to: end })
    }
  }
  return { firstLeads, everywhere, end }
}

const farthest = 3000

/** The bracket that a rule stands in, on its line; null where it stands in none. */
function bracketAround(folded: string, start: number, end: number): [number, number] | null {
  const first = Math.max(0, start - farthest)
  const before = folded.slice(first, start)
  const line = before.lastIndexOf('\n') + 1
  const open = Math.max(...['(', '[', '〔', '【'].map((mark) => before.lastIndexOf(mark)))
  const close = Math.max(...[')', ']', '〕', '】'].map((mark) => before.lastIndexOf(mark)))
  if (open < line || close > open) return null
  const length = folded.slice(end, end + farthest).search(/[)\]〕】\n]/)
  return [first + open, length < 0 ? end : end + length]
}

function sentenceStart(folded: string, at: number): number {
  const first = Math.max(0, at - farthest)
  const before = folded.slice(first, at)
  return first + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('。')) + 1
}
