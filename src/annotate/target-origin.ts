import { longestAt } from '../text/lexicon'
import type { Figure } from './target-figure'
import { listLength } from './target-list'
import type { QuantityWords } from './target-words'

/** The figures a change starts from, with where their 从 stands: 从50.5%, 分别从771家、481家. */
export interface Origin {
  readonly start: number
  readonly figures: readonly Figure[]
}

/** How far before a figure its 从 is sought. */
const originReach = 16
/** 整合优化调整为: so much may stand between what a change starts from and what it leads to. */
const longestChange = 6

/** What a change starts from (从50.5%|提高到60%, 由51家|整合为33家), when figure `at` opens it; null when it does not. */
export function originAt(text: string, words: QuantityWords, figures: readonly Figure[], at: number): Origin | null {
  const first = figures[at] as Figure
  const count = listLength(text, figures, at)
  const last = figures[at + count - 1] as Figure
  const behind = text.charCodeAt(last.end) === 32 ? last.end + 1 : last.end
  const compared = count === 1 && longestAt(words.changes, text, behind, text.length) !== null
  const leads =
    compared || '到至'.includes(text.charAt(behind) || ' ') || leadsTo(text, words, last, figures[at + count])
  const start = leads ? startOf(text, words, first.start, compared) : -1
  return start < 0 ? null : { start, figures: figures.slice(at, at + count) }
}

/** 增加到, 整合为 and nothing else between two figures. */
function leadsTo(text: string, words: QuantityWords, from: Figure, to: Figure | undefined): boolean {
  if (to === undefined || to.start - from.end > longestChange || to.start <= from.end) return false
  const between = text.slice(from.end, to.start)
  if (/[,;:。、\n(]/.test(between)) return false
  return (
    longestAt(words.changes, text, from.end, to.start) !== null ||
    '到至为成'.includes(between.charAt(between.length - 1))
  )
}

function startOf(text: string, words: QuantityWords, end: number, compared: boolean): number {
  for (let i = end - 1; i >= Math.max(0, end - originReach); i--) {
    const character = text.charAt(i)
    const opens = character === '从' || character === '由'
    if (opens && longestAt(words.nounStarts, text, i, end)) return -1
    if (opens || (compared && isComparison(text, i))) return i
    if (',;:。、'.includes(character)) return -1
  }
  return -1
}

/** 比, 较 before a time (比2020年的257万吨增长); not in 占比, 比例. */
const isComparison = (text: string, at: number): boolean =>
  '比较'.includes(text.charAt(at)) &&
  !'占同对可环相'.includes(text.charAt(at - 1) || ' ') &&
  !'例重率值价为快大好'.includes(text.charAt(at + 1))
