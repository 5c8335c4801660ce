import { addDays, isDay, isoDate, lastDayOfMonth } from './calendar'
import { fold } from './fold'
import { hanDigits, hanInteger } from './han'

/** A date as far as it is printed. */
export interface Printed {
  year: number | null
  month: number | null
  day: number | null
  /** By the lunar calendar (农历): the numbers are those printed. */
  lunar: boolean
}

const eras: readonly (readonly [string, number])[] = [
  ['顺治', 1644],
  ['康熙', 1662],
  ['雍正', 1723],
  ['乾隆', 1736],
  ['嘉庆', 1796],
  ['道光', 1821],
  ['咸丰', 1851],
  ['同治', 1862],
  ['光绪', 1875],
  ['宣统', 1909],
  ['民国', 1912],
]

const dayWords: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  最近: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
}
const yearWords: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 本年: 0, 明年: 1, 后年: 2 }
/** 上周, 本周, 下下周: how many weeks, or months, from the one a day is seen from. */
export const stepWords: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 这: 0, 本: 0, 下: 1, 下下: 2 }
const longestDay = 64

const simplified: Readonly<Record<string, string>> = { 個: '个', 週: '周', 禮: '礼', 後: '后' }

/** Without blanks (but between figures) and in the characters that the patterns hold. */
export const normalized = (text: string): string =>
  text.replace(/[個週禮後]/g, (character) => simplified[character] as string).replace(/(?<!\d) +| +(?!\d)/g, '')

/**
 * 日期. Reads a day that stands alone, seen from another: 29日, 1月19号, 两千零四年八月十五, 明天, 上周一, 去年本月十日,
 * 2010.01.29, 康熙三年五月初一.
 *
 * @param text the day and nothing else
 * @param reference the ISO date it is seen from
 * @param toward whether a day that names no year, or no month, is the next or the last such day
 * @returns the ISO date, or null; of the lunar calendar (`lunar`) the numbers as printed
 */
export function parseDay(
  text: string,
  reference: string,
  toward: 'future' | 'past' = 'future',
): { date: string; lunar: boolean } | null {
  if (text.length > longestDay || addDays(reference, 0) === null) return null
  const bare = normalized(fold(text).trim())
  const date = dayAt(bare, reference, toward)
  return date === null ? null : { date, lunar: printedOf(bare, reference)?.lunar === true }
}

/** The day as `parseDay` reads it, of closed-up text. */
export function dayAt(text: string, reference: string, toward: 'future' | 'past'): string | null {
  const word = dayWords[text]
  if (word !== undefined) return addDays(reference, word)
  const weekday = weekdayAt(text, reference, toward)
  if (weekday !== null) return weekday
  const last = /^(.{1,10}月)的?最后一个(?:周|星期|礼拜)([一二三四五六日天])$/.exec(text)
  if (last) return lastWeekday(last[1] as string, last[2] as string, reference, toward)
  const dated = text.replace(/,?(?:周|星期|礼拜)[一二三四五六日天]$/, '')
  const printed = printedOf(dated, reference) ?? printedOf(dated, reference, true)
  return printed?.day == null ? null : resolved(printed, reference, toward)
}

/** A day that names no month: the next or last month that has it; no year: the next or last year that has it. */
function resolved({ year, month, day }: Printed, reference: string, toward: 'future' | 'past'): string | null {
  const [thisYear, thisMonth] = [Number(reference.slice(0, 4)), Number(reference.slice(5, 7))]
  if (year !== null && month !== null)
    return isDay(year, month, day as number) ? isoDate(year, month, day as number) : null
  const step = toward === 'future' ? 1 : -1
  for (let i = 0; i < (month === null ? 3 : 9); i++) {
    const months = thisYear * 12 + thisMonth - 1 + step * i
    const [y, m] = month === null ? [Math.floor(months / 12), (months % 12) + 1] : [thisYear + step * i, month]
    if (!isDay(y, m, day as number)) continue
    const date = isoDate(y, m, day as number)
    if (toward === 'future' ? date >= reference : date < reference) return date
  }
  return null
}

const weekdayNumber = (name: string): number => ('一二三四五六'.indexOf(name) + 7) % 7 || (name === '一' ? 0 : 6)

/** The weekday of an ISO date: 0 for Monday. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7

/** 星期一, 上周一, 下下周日: of a week from Monday on. */
function weekdayAt(text: string, reference: string, toward: 'future' | 'past'): string | null {
  const match = /^(上上|下下|上|下|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(text)
  if (!match) return null
  const number = weekdayNumber(match[2] as string)
  const own = weekdayOf(reference)
  if (match[1] !== undefined) return addDays(reference, number - own + 7 * (stepWords[match[1]] as number))
  const ahead = (number - own + 7) % 7 || 7
  return addDays(reference, toward === 'future' ? ahead : ahead - 7 || -7)
}

function lastWeekday(month: string, name: string, reference: string, toward: 'future' | 'past'): string | null {
  const printed = printedOf(month, reference)
  if (printed?.month == null) return null
  const first = printed.year === null ? resolved({ ...printed, day: 1 }, reference, toward) : null
  const year = printed.year ?? Number((first ?? reference).slice(0, 4))
  const last = isoDate(year, printed.month, lastDayOfMonth(year, printed.month))
  const own = weekdayOf(last)
  return addDays(last, -((own - weekdayNumber(name) + 7) % 7))
}

const words =
  /^(农历|阴历)?(?:(前年|去年|今年|本年|明年|后年)|(.{1,5}?)年)?(农历|阴历)?(?:(本月)|(\d{1,2}|正|元|冬|腊|[一二三四五六七八九十]{1,2})月份?)?(?:(初)?(\d{1,2}|[一二三四五六七八九十廿]{1,3})([日号])?)?$/

/**
 * The numbers of a date as printed; null when the text is none, or holds nothing but a number.
 *
 * @param bareDay whether a number with nothing behind it may be a day (到十二)
 */
export function printedOf(text: string, reference: string, bareDay = false): Printed | null {
  const figures = figuresOf(text)
  if (figures) return figures
  // 大年初一 is the first of the first month.
  const match = text === '' ? null : words.exec(text.replace(/大年(?=初)/, '正月'))
  if (!match) return null
  const [, lunarBefore, yearWord, yearText, lunarBehind, thisMonth, monthText, first, dayText, dayUnit] = match
  const now = Number(reference.slice(0, 4))
  const year =
    yearWord !== undefined
      ? now + (yearWords[yearWord] as number)
      : yearText !== undefined
        ? yearOf(yearText)
        : thisMonth !== undefined
          ? now
          : null
  if (yearText !== undefined && year === null) return null
  const month = thisMonth ? Number(reference.slice(5, 7)) : monthText === undefined ? null : monthOf(monthText)
  const day = dayText === undefined ? null : numberOf(dayText)
  if (day !== null && month === null && (year !== null || (!dayUnit && !bareDay))) return null
  if (month !== null && (month < 1 || month > 12)) return null
  const lunar = Boolean(lunarBefore ?? lunarBehind ?? first) || '正冬腊'.includes(monthText ?? ' ')
  return { year, month, day, lunar }
}

/** A small number in figures or Han numerals; 0 where it is none. */
export const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (hanInteger(text) ?? 0))

const monthOf = (text: string): number =>
  text === '正' || text === '元' ? 1 : text === '冬' ? 11 : text === '腊' ? 12 : numberOf(text)

/** 2008, 二零一六, 两千零四, 07, 零八, 康熙三, 民国20 */
function yearOf(text: string): number | null {
  for (const [name, first] of eras) {
    if (!text.startsWith(name)) continue
    const rest = text.slice(name.length)
    const number = rest === '元' ? 1 : numberOf(rest)
    return number > 0 ? first + number - 1 : null
  }
  if (/^\d{1,4}$/.test(text)) return text.length === 2 ? fullYear(Number(text)) : Number(text)
  const digits = [...text].map((character) =>
    hanDigits.indexOf(character === '〇' || character === '○' ? '零' : character),
  )
  if (text.length >= 2 && text.length <= 4 && !digits.includes(-1)) {
    const year = Number(digits.join(''))
    return text.length === 2 ? fullYear(year) : year
  }
  return hanInteger(text)
}

/** The year that two figures mean: 07 is 2007, 89 is 1989. */
const fullYear = (year: number): number => (year < 70 ? 2000 + year : 1900 + year)

/** 2010-01-29, 13.5.2015, 3-7-07, 12/1, 2010 01 29; a day before its month where the year stands last. */
function figuresOf(text: string): Printed | null {
  if (/^\d{4}$/.test(text)) return { year: Number(text), month: null, day: null, lunar: false }
  const short = /^(\d{1,2})\/(\d{1,2})$/.exec(text)
  if (short) return { year: null, month: Number(short[1]), day: Number(short[2]), lunar: false }
  const match = /^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})$/.exec(text)
  if (!match) return null
  const [first, middle, last] = [match[1] as string, Number(match[3]), match[4] as string]
  const yearFirst = first.length === 4 || (last.length < 4 && Number(last) <= 31 && first.length === 2)
  const written = yearFirst ? first : last
  const year = written.length === 4 ? Number(written) : fullYear(Number(written))
  return { year, month: middle, day: Number(yearFirst ? last : first), lunar: false }
}
