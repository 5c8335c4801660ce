import type { Deadline } from '../schema'
import { isDigit, isLetter } from '../text/character-kinds'
import { charactersOf, seek } from '../text/characters'
import { isoDate } from '../text/date'
import { hanCodes } from '../text/han'
import { lastMark } from '../text/last-mark'
import { longestAt } from '../text/lexicon'
import type { Finder } from './context'
import { dueOf } from './deadline-due'
import {
  afterYear,
  asPart,
  type Read,
  type Reading,
  readDate,
  readFestival,
  readIssued,
  wholeYear,
} from './deadline-read'
import { deadlineWords, type OpeningRow } from './deadline-words'
import { conjunctions } from './marks'
import type { Stretch } from './passage'
import { namesOf } from './target-names'

/**
 * 完成时限. The dates by which, during which or from which something is due: 2022年底, 6月底前, “十四五”末, 每年9月底前.
 *
 * A year that only names the plan (2022年工作要点), a date of the past and a vague word (适时, 近期) are none. A month
 * without a year takes the one printed before it in its sentence, else the plan's. Words: `rules/deadlines.ts`.
 */
export const findDeadlines: Finder<'deadlines'> = (passage, context) => {
  const words = deadlineWords(context.rules)
  const { text } = passage
  const found: Deadline[] = []
  const reading: Reading = { text, words, year: context.year ?? 0, carried: 0, issuedOn: context.meta.issuedOn }
  const stops = lastMark(text, '。')
  let carried = 0
  let carriedAt = 0
  let from = 0
  // Where the last date ended, and whether it is a deadline: so is one listed with it (对2018年、2019年竣工项目: neither).
  let last = 0
  let due = false
  let names: readonly Stretch[] | null = null
  const characters = charactersOf(text, 0, text.length)
  const { codes, base } = characters
  for (
    let key = seek(words.keys, characters, 0, text.length);
    key < text.length;
    key = seek(words.keys, characters, Math.max(from, key + 1), text.length)
  ) {
    for (let i = Math.max(from, key - longestOpening); i <= key; i++) {
      if (words.triggers[codes[base + i] as number] === 0) continue
      if (carried > 0 && stops(i) > carriedAt) carried = 0
      reading.carried = carried
      const read = readAt(reading, i)
      if (typeof read === 'number') i = read - 1
      if (read === null || typeof read === 'number') continue
      i = read.end - 1
      from = read.end
      const listed = read.start === last + 1 && last > 0 && lists.includes(text.charAt(last))
      names ??= namesOf(passage)
      const deadline: Deadline | null = listed && !due ? null : dueOf(passage, context, words, read, listed, names)
      if (deadline) found.push(deadline)
      last = read.end
      due = deadline !== null
      if (read.anchor === 'stated' && read.year >= (context.year ?? 0)) {
        carried = read.year
        carriedAt = read.end
      }
    }
  }
  return found
}

const lists = `、${conjunctions}`

/** No expression is longer up to its key character: 印发之日起一百二十个工作日内. */
const longestOpening = 24

/** The expression that begins at `at`, or null; a word that only looks like one (岁末年初) begins none, and the offset behind it is
 * returned. */
function readAt(reading: Reading, at: number): Read | number | null {
  const { text, words, year } = reading
  if (words.triggers[text.charCodeAt(at)] === 1) return isLetter(text.charCodeAt(at - 1)) ? null : readDate(reading, at)
  const opening = longestAt(words.openings, text, at, text.length)
  if (!opening) return hanCodes[text.charCodeAt(at)] === 0 ? null : readDate(reading, at)
  const row = opening.value
  const end = at + opening.length
  if (row.role === 'season') return end
  if (text.charAt(at) === '年' && isCounted(text, at)) return null
  if (row.role === 'issue') return readIssued(reading, at, end, row.name)
  if (row.role === 'plan') return readPlan(reading, at, end, row)
  if (row.role === 'part') {
    const base = wholeYear(at, end, reading.carried || year, reading.carried > 0 ? 'stated' : 'plan', row.name)
    return base.year > 0 ? asPart(base, row, end) : null
  }
  if (row.role === 'festival') return readNextFestival(reading, at, end, row)
  if (year === 0) return null
  const read = afterYear(reading, wholeYear(at, end, year + row.offset, 'plan', row.name))
  return read.form === 'year' || read.form === 'day' || read.form === 'month' ? { ...read, rule: row.name } : read
}

/** 春节前, of the year printed before it or the plan's own; of the next where the plan came out after that day. */
function readNextFestival(
  { text, words, year, carried, issuedOn }: Reading,
  at: number,
  end: number,
  row: Extract<OpeningRow, { role: 'festival' }>,
): Read | null {
  const behind = longestAt(words.relations, text, end, text.length)
  if (behind?.value.role !== 'by' || text.startsWith('前后', end)) return null
  const own = carried || year
  if (own === 0) return null
  const read = readFestival(wholeYear(at, end, own, carried > 0 ? 'stated' : 'plan', row.name), row, end)
  const over = read !== null && carried === 0 && issuedOn !== null && isoDate(own, read.month, read.day) < issuedOn
  return over ? readFestival(wholeYear(at, end, own + 1, 'plan', row.name), row, end) : read
}

/** 五年内, 近年内: the 年 is counted, and no part of a year begins there. */
const isCounted = (text: string, at: number): boolean => {
  // 近 5 年内
  const last = text.charCodeAt(at - 1) === 32 ? at - 2 : at - 1
  const before = text.charCodeAt(last)
  return last >= 0 && (hanCodes[before] !== 0 || isDigit(before) || '几数多余近半来'.includes(text.charAt(last)))
}

/** “十四五”末, “十四五”期间: the quotation marks may be missing, the word behind may not. */
function readPlan(
  { text, words }: Reading,
  at: number,
  end: number,
  row: Extract<OpeningRow, { role: 'plan' }>,
): Read | null {
  const quoted = text.charAt(at - 1) === '“' && text.charAt(end) === '”'
  const after = quoted ? end + 1 : end
  const behind = longestAt(words.planEnds, text, after, text.length)
  if (!behind || (!quoted && text.charAt(at - 1) === '第')) return null
  const over = behind.value.role === 'planTime'
  const read = wholeYear(quoted ? at - 1 : at, after + behind.length, row.end, 'stated', row.name)
  return { ...read, relation: over ? 'during' : 'by', form: over ? 'planTime' : 'plan' }
}
