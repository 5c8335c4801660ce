import { isDay } from './calendar'
import { isDigit, rangeMarks } from './character-kinds'
import { characterAt, charactersOf, seek } from './characters'
import { hanCodes, hanRunEnd, hanValue } from './han'

/** A date as far as it is printed; what is not is null: of 6月30日 the year, of 2025年 the month and the day. */
export interface DateMention {
  start: number
  end: number
  year: number | null
  month: number | null
  day: number | null
}

const firstYear = 1800
const lastYear = 2199
const blank = 32

/** Character → 1 + the digit it stands for in a year written place by place: 2022, 二〇二二, 二O二二. */
const places = new Uint8Array(0x10000)
for (const [i, characters] of [
  '0零〇○◯OoΟОо',
  '1一',
  '2二',
  '3三',
  '4四',
  '5五',
  '6六',
  '7七',
  '8八',
  '9九',
].entries()) {
  for (const character of characters) places[character.charCodeAt(0)] = i + 1
}

/** Characters by which a date may begin: digits, Han numerals and the 元 of 元月. */
const starts = new Uint8Array(0x10000)
for (const character of '0123456789一二三四五六七八九十廿卅元') starts[character.charCodeAt(0)] = 1

/** What may stand behind the first character of a date. */
const seconds = new Uint8Array(0x10000)
for (const character of ` 年月0123456789零〇○◯OoΟОо一二三四五六七八九十廿卅${rangeMarks}`)
  seconds[character.charCodeAt(0)] = 1

function skipBlanks(text: string, at: number, end: number): number {
  let i = at
  while (i < end && i < at + 3 && text.charCodeAt(i) === blank) i++
  return i
}

/** What a small number at `at` counts and where it ends; a month or a day has two figures or three Han numerals at most. */
let counted = 0
function numberEnd(text: string, at: number, end: number): number {
  if (at >= end) return 0
  if (isDigit(text.charCodeAt(at))) {
    let i = at + 1
    while (i < end && isDigit(text.charCodeAt(i))) i++
    counted = i - at > 2 ? 0 : Number(text.slice(at, i))
    return i - at > 2 ? 0 : i
  }
  if (text.charAt(at) === '元' && text.charAt(at + 1) === '月') {
    counted = 1
    return at + 1
  }
  const stop = hanRunEnd(text, at, Math.min(end, at + 4))
  const value = stop - at > 3 ? Number.NaN : hanValue(text, at, stop)
  counted = Number.isNaN(value) ? 0 : value
  return counted === 0 ? 0 : stop
}

/** Behind the unit at `at` (blanks before it allowed); 0 when another character stands there. */
function unitEnd(text: string, at: number, end: number, units: string): number {
  const i = skipBlanks(text, at, end)
  return i < end && units.includes(text.charAt(i)) ? i + 1 : 0
}

/** Where the second number of a range starts, when a dash, 至 or 到 stands at `at`; else 0. */
function joinEnd(text: string, at: number, end: number): number {
  let i = skipBlanks(text, at, end)
  if (i >= end || !rangeMarks.includes(text.charAt(i))) return 0
  i++
  if (text.charAt(i) === '—' && text.charAt(i - 1) === '—') i++
  return skipBlanks(text, i, end)
}

/** True when the number that ended at `at` shares the unit of the one behind a dash: the 3 of 3—5月. */
function sharesUnit(text: string, at: number, end: number, units: string): boolean {
  const second = joinEnd(text, at, end)
  const first = counted
  const stop = second === 0 ? 0 : numberEnd(text, second, end)
  const shares = stop > 0 && unitEnd(text, stop, end, units) > 0 && counted > first
  counted = first
  return shares
}

function yearEnd(text: string, at: number, end: number): number {
  if (at + 4 > end) return 0
  let year = 0
  for (let i = at; i < at + 4; i++) {
    const place = places[text.charCodeAt(i)] as number
    if (place === 0) return 0
    year = year * 10 + place - 1
  }
  counted = year
  return year >= firstYear && year <= lastYear ? at + 4 : 0
}

/** The date that starts at `at`, or null. */
export function dateAt(text: string, at: number, end: number): DateMention | null {
  if (at + 1 >= end || seconds[text.charCodeAt(at + 1)] === 0) return null
  const before = characterAt(text, at - 1)
  if (isDigit(before) || (hanCodes[before] as number) > 0) return null
  const stop = yearEnd(text, at, end)
  if (stop === 0 || places[characterAt(text, stop)] !== 0) return monthAt(text, at, end, null, at)
  const year = counted
  const unit = unitEnd(text, stop, end, '年')
  if (unit > 0) {
    const month = monthAt(text, skipBlanks(text, unit, end), end, year, at)
    return month ?? { start: at, end: unit, year, month: null, day: null }
  }
  if (!isDigit(text.charCodeAt(at))) return null
  return figuresAt(text, at, stop, end, year) ?? sharedYear(text, at, stop, end, year)
}

/** 2021—2025年: the first year, without its own 年. */
function sharedYear(text: string, at: number, stop: number, end: number, year: number): DateMention | null {
  const second = joinEnd(text, stop, end)
  const secondStop = second === 0 ? 0 : yearEnd(text, second, end)
  if (secondStop === 0 || counted <= year || unitEnd(text, secondStop, end, '年') === 0) return null
  return { start: at, end: stop, year, month: null, day: null }
}

/** 2022-03-01, 2022/3/1, 2022.3.1: three numbers by one mark, a calendar day, and no fourth number. */
function figuresAt(text: string, at: number, stop: number, end: number, year: number): DateMention | null {
  const mark = text.charAt(stop)
  if (stop >= end || !'-/.'.includes(mark)) return null
  const monthStop = isDigit(characterAt(text, stop + 1)) ? numberEnd(text, stop + 1, end) : 0
  const month = counted
  if (monthStop === 0 || monthStop >= end || text.charAt(monthStop) !== mark) return null
  const dayStop = isDigit(characterAt(text, monthStop + 1)) ? numberEnd(text, monthStop + 1, end) : 0
  const day = counted
  if (dayStop === 0 || !isDay(year, month, day)) return null
  if (dayStop + 1 < end && text.charAt(dayStop) === mark && isDigit(text.charCodeAt(dayStop + 1))) return null
  return { start: at, end: dayStop, year, month, day }
}

/** The month at `at`, with its day where one follows, of the year before it (null: none is printed). */
function monthAt(text: string, at: number, end: number, year: number | null, start: number): DateMention | null {
  const stop = numberEnd(text, at, end)
  const month = counted
  if (stop === 0 || month < 1 || month > 12) return null
  const unit = unitEnd(text, stop, end, '月')
  if (unit === 0) return sharesUnit(text, stop, end, '月') ? { start, end: stop, year, month, day: null } : null
  const dayStop = dayEnd(text, unit, end)
  if (dayStop > 0)
    return isDay(year ?? 2000, month, counted) ? { start, end: dayStop, year, month, day: counted } : null
  const monthStop = text.charAt(unit) === '份' && unit < end ? unit + 1 : unit
  if (year === null && !isDigit(text.charCodeAt(at)) && text.charAt(at) !== '元' && !isDated(text, unit, end))
    return null
  return { start, end: monthStop, year, month, day: null }
}

/** 一月 alone may be a month long; what follows tells that it is one of the calendar. */
const isDated = (text: string, at: number, end: number): boolean =>
  at < end && '底初中上下末前份至到—'.includes(text.charAt(at))

function dayEnd(text: string, at: number, end: number): number {
  const from = skipBlanks(text, at, end)
  const stop = numberEnd(text, from, end)
  if (stop === 0) return 0
  const unit = unitEnd(text, stop, end, '日号')
  return unit > 0 ? unit : sharesUnit(text, stop, end, '日号') ? stop : 0
}

/** 6月1日至30日, 3月1—5日: the second day, which has no month of its own. */
function secondDay(text: string, first: DateMention, end: number): DateMention | null {
  const from = first.day === null ? 0 : joinEnd(text, first.end, end)
  const stop = from === 0 ? 0 : numberEnd(text, from, end)
  const unit = stop === 0 ? 0 : unitEnd(text, stop, end, '日号')
  if (unit === 0 || !isDay(2000, 1, counted)) return null
  return { start: from, end: unit, year: null, month: null, day: counted }
}

/**
 * 日期. Visits the dates of [start, end) from left to right; none overlap. Both ends of a range are dates: 2021—2025年,
 * 3—5月, 6月1日至30日 (the second with no month). A day the calendar does not have is none.
 *
 * @param text folded text
 */
export function scanDates(text: string, start: number, end: number, visit: (date: DateMention) => void): void {
  const stop = Math.min(end, text.length)
  const characters = charactersOf(text, start, stop)
  for (let i = seek(starts, characters, start, stop); i < stop; i = seek(starts, characters, i, stop)) {
    const date = dateAt(text, i, stop)
    if (date === null) {
      i++
      continue
    }
    visit(date)
    const second = secondDay(text, date, stop)
    if (second !== null) visit(second)
    i = (second ?? date).end
  }
}
