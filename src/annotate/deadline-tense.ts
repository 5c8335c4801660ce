import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import type { DeadlineWords } from './deadline-words'
import { clauseMarks, sentenceMarks } from './marks'

/** So far behind a date the words of its sentence tell whether it lies ahead. */
const sentenceAhead = 60

/**
 * How the sentence tells of the date that ends at `from`: 2018年，国务院部署了… is done, 2018年要完成… still ahead.
 *
 * @param far sought so far behind it, to the end of the sentence at most
 * @returns what the first word of either kind tells; null when there is none
 */
export function tenseBehind(
  text: string,
  { tenses }: DeadlineWords,
  from: number,
  far: number = sentenceAhead,
): 'done' | 'ahead' | null {
  const stop = Math.min(text.length, from + far)
  for (let i = from; i < stop; i++) {
    if (sentenceMarks.includes(text.charAt(i))) return null
    const found = longestAt(tenses, text, i, stop)
    if (!found) continue
    const { role } = found.value
    if (role !== 'tenseless') return role
    i += found.length - 1
  }
  return null
}

/** “十四五”时期|…的指导思想是: the clause behind the date only names what is spoken of. */
export function isTheme(text: string, { themes }: DeadlineWords, from: number): boolean {
  const stop = Math.min(text.length, from + longestTheme)
  let end = from
  while (end < stop && !clauseMarks.includes(text.charAt(end))) end++
  if (end === from || (end === stop && stop < text.length)) return false
  const last = text.charAt(end - 1)
  return longestBefore(themes, text, from, last === '是' || last === '为' ? end - 1 : end) !== null
}

const longestTheme = 40
