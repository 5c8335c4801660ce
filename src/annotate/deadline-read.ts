import type { Deadline } from '../schema'
import { isDigit, rangeMarks } from '../text/character-kinds'
import { addDays, addMonths, type DateMention, dateAt, isoDate, lastDayOfMonth } from '../text/date'
import { longestAt } from '../text/lexicon'
import { lunarDay, pureBrightness } from '../text/lunar'
import { numeralAt } from '../text/numeral'
import type { DeadlineWords, OpeningRow } from './deadline-words'
import { attributeMark } from './marks'

/** A date as an expression names it, before it is known whether anything is due then. */
export interface Read {
  start: number
  end: number
  year: number
  /** 1 to 12: the first and the last month meant. */
  first: number
  month: number
  /** The first day meant, and the last one; 0 for the last of the month. */
  firstDay: number
  day: number
  precision: Deadline['precision']
  relation: Deadline['relation'] | null
  anchor: Deadline['anchor']
  /** `year`, `month`, `day`: nothing but a date; `part`: with a word of the table; `planTime`: “十四五”期间 */
  form: 'year' | 'month' | 'day' | 'part' | 'festival' | 'window' | 'plan' | 'planTime' | 'issued'
  rule: string
}

/** What a reader of one passage must know; `carried` is the year printed before in the same sentence, 0 when none. */
export interface Reading {
  readonly text: string
  readonly words: DeadlineWords
  /** The plan's year; 0 when unknown. */
  readonly year: number
  carried: number
  readonly issuedOn: string | null
}

/** A whole year, to be narrowed by what follows it. */
export const wholeYear = (
  start: number,
  end: number,
  year: number,
  anchor: Deadline['anchor'],
  rule: string,
): Read => ({
  start,
  end,
  year,
  first: 1,
  month: 12,
  firstDay: 1,
  day: 0,
  precision: 'year',
  relation: null,
  anchor,
  form: 'year',
  rule,
})

/**
 * The date that starts at `at`: 2022年底, 2023—2025年, 6月30日, 5月7日至11日, 二〇二五年. Null when there is none, or when its
 * year is told nowhere.
 */
export function readDate(reading: Reading, at: number): Read | null {
  const { text } = reading
  const date = dateAt(text, at, text.length)
  if (date === null) return null
  const year = date.year ?? (reading.carried || reading.year)
  if (year === 0) return null
  const stated = date.year !== null || reading.carried > 0
  const read = wholeYear(at, date.end, year, stated ? 'stated' : 'plan', 'bare-year')
  return readJoined(reading, read, date) ?? within(reading, read, date)
}

/** What follows the year that ends at `read.end` (今年, 明年): a month, a part of the year, or nothing. */
export function afterYear(reading: Reading, read: Read): Read {
  const date = dateAt(reading.text, read.end, reading.text.length)
  if (date === null || date.year !== null) return within(reading, read, null)
  const dated = { ...read, end: date.end }
  return readJoined(reading, dated, date) ?? within(reading, dated, date)
}

function within({ text, words }: Reading, read: Read, date: DateMention | null): Read {
  const month = date?.month ?? null
  if (month === null) {
    const at = text.charCodeAt(read.end) === 32 ? read.end + 1 : read.end
    const festival = longestAt(words.festivals, text, at, text.length)
    if (festival) return readFestival(read, festival.value, at + festival.length) ?? read
    const part = longestAt(words.parts, text, at, text.length)
    return part ? asPart(read, part.value, at + part.length) : read
  }
  const dated: Read = { ...read, first: month, month, precision: 'month', form: 'month', rule: 'bare-month' }
  const day = date?.day ?? null
  if (day !== null) return { ...dated, firstDay: day, day, precision: 'day', form: 'day', rule: 'bare-day' }
  const part = longestAt(words.monthParts, text, read.end, text.length)
  if (!part) return dated
  const { name, day: last } = part.value
  return { ...dated, end: read.end + part.length, day: last ?? 0, form: 'part', rule: name, relation: 'by' }
}

/** 春节, 国庆节 of a year: the day of the calendar; null where no calendar reaches. */
export function readFestival(read: Read, row: Extract<OpeningRow, { role: 'festival' }>, end: number): Read | null {
  const { year } = read
  const date =
    row.calendar === 'lunar'
      ? lunarDay(year, row.month, row.day)
      : row.calendar === 'solar'
        ? isoDate(year, row.month, row.day)
        : pureBrightness(year)
  if (date === null) return null
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8))]
  const dated = { ...read, end, first: month, month, firstDay: day, day }
  return { ...dated, precision: 'day', relation: null, form: 'festival', rule: row.name }
}

/** The part of a year that a row of the table names, behind the year or alone (年底前, 上半年). */
export const asPart = (read: Read, row: Extract<OpeningRow, { role: 'part' }>, end: number): Read => ({
  ...read,
  end,
  first: row.first,
  month: row.month,
  precision: row.precision,
  relation: row.relation,
  form: 'part',
  rule: row.name,
})

/** 2023—2025年, 3—5月, 10月20日-11月30日, 5月7日至11日: one window, of which the last day counts. */
function readJoined(reading: Reading, read: Read, date: DateMention): Read | null {
  const opening =
    date.month !== null && date.day === null
      ? longestAt(reading.words.monthParts, reading.text, date.end, reading.text.length)
      : null
  // 4月下旬|至5月
  const second = secondDate(reading.text, opening ? { ...date, end: date.end + opening.length } : date)
  if (second === null) return null
  const part =
    second.day === null && second.month !== null
      ? longestAt(reading.words.monthParts, reading.text, second.end, reading.text.length)
      : null
  const close =
    second.month === null ? longestAt(reading.words.parts, reading.text, second.end, reading.text.length) : null
  // 至2026年|底
  const last = close?.value.month === 12 && close.value.relation === 'by' ? close.length : 0
  const year = second.year ?? read.year
  const month = second.month ?? (second.day === null ? 12 : (date.month ?? 12))
  const day = second.day ?? part?.value.day ?? 0
  const opens = read.year * 372 + (date.month ?? 1) * 31 + (date.day ?? 1)
  if (year > read.year + 40 || opens >= year * 372 + month * 31 + (day || 31)) return null
  return {
    ...read,
    end: second.end + (part?.length ?? 0) + last,
    year,
    first: date.month ?? 1,
    month,
    firstDay: date.day ?? 1,
    day: Math.min(day, lastDayOfMonth(year, month)),
    precision: second.day !== null ? 'day' : second.month !== null ? 'month' : 'year',
    relation: 'during',
    form: 'window',
    rule: 'window',
  }
}

/** Behind the time of day that a window opens with: 3月3日|0:00|至3月8日. */
function timeEnd(text: string, at: number): number {
  let i = at
  while (isDigit(text.charCodeAt(i))) i++
  if (i === at || text.charAt(i) !== ':' || !isDigit(text.charCodeAt(i + 1))) return at
  i++
  while (isDigit(text.charCodeAt(i))) i++
  return i
}

/** The date behind a dash, 至 or 到; of 11日 in 5月7日至11日 only the day. */
function secondDate(text: string, date: DateMention): DateMention | null {
  let at = timeEnd(text, text.charCodeAt(date.end) === 32 ? date.end + 1 : date.end)
  if (!rangeMarks.includes(text.charAt(at)) || at >= text.length) return null
  at++
  if ('—-'.includes(text.charAt(at)) || text.charCodeAt(at) === 32) at++
  const second = dateAt(text, at, text.length)
  if (second !== null) return date.day !== null && second.day === null ? null : second
  if (date.day === null) return null
  const numeral = numeralAt(text, at, Math.min(text.length, at + 3))
  if (!numeral || numeral.value > 31 || text.charAt(numeral.end) !== '日') return null
  return { start: at, end: numeral.end + 1, year: null, month: null, day: numeral.value }
}

/** 印发之日起30日内, 下发后3个月内: days and months counted from the day of issue. */
export function readIssued(reading: Reading, start: number, end: number, rule: string): Read | null {
  const { text, words, issuedOn } = reading
  const after = issuedOn === null ? null : longestAt(words.issueAfter, text, end, text.length)
  if (!after || issuedOn === null) return null
  let at = end + after.length
  while (text.charAt(at) === attributeMark || text.charAt(at) === ',') at++
  const numeral = numeralAt(text, at, Math.min(text.length, at + 12))
  if (!numeral || numeral.valueMax !== null || numeral.value > 1000) return null
  const term = longestAt(words.terms, text, numeral.end, text.length)
  if (!term) return null
  const { counts } = term.value
  const months = counts === 'month' ? 1 : counts === 'year' ? 12 : 0
  const due =
    months > 0
      ? addMonths(issuedOn, numeral.value * months)
      : addDays(issuedOn, numeral.value * (counts === 'week' ? 7 : 1))
  if (due === null) return null
  const [year = 0, month = 0, day = 0] = due.split('-').map(Number)
  const read = wholeYear(start, numeral.end + term.length, year, 'issued', rule)
  const precision = counts === 'week' ? 'day' : counts
  return { ...read, first: month, month, firstDay: day, day, precision, relation: 'by', form: 'issued' }
}
