import { addDays, addMonths, isDay, isoDate, lastDayOfMonth } from './calendar'
import { dayAt, normalized, numberOf, type Printed, printedOf, stepWords, weekdayOf } from './day'
import { fold } from './fold'

/** A stretch of days, both ends in it, and what its ends are printed as. */
export interface DayPeriod {
  start: string
  end: string
}

const longestPeriod = 64

/**
 * 时段. Reads a period that stands alone, seen from a day: 明年四月, 今年第一季度, 下周, 近三年, 2016年6月1日-6月30日,
 * 从一月十日到十二日, 20世纪80年代, 2007年与2009年间.
 *
 * @param text the period and nothing else
 * @param reference the ISO date from which 明年, 近三年 and what names no year are seen
 * @param toward whether what names no year is the next or the last such period
 * @returns its first and its last day, or null
 */
export function parsePeriod(text: string, reference: string, toward: 'future' | 'past' = 'future'): DayPeriod | null {
  if (text.length > longestPeriod || addDays(reference, 0) === null) return null
  const bare = normalized(fold(text).trim())
    .replace(/^[从自在于]/, '')
    .replace(/(?:之间|期间|间)$/, '')
  return (
    weeks(bare, reference) ??
    counted(bare, reference) ??
    decade(bare, reference, toward) ??
    range(bare, reference, toward) ??
    partOfYear(bare, reference, toward) ??
    whole(printedOf(bare, reference), reference, toward)
  )
}

/** A year or a month. */
function whole(printed: Printed | null, reference: string, toward: 'future' | 'past'): DayPeriod | null {
  if (printed === null || printed.day !== null) return null
  const { year, month } = printed
  if (month === null) return year === null ? null : { start: isoDate(year, 1, 1), end: isoDate(year, 12, 31) }
  const own = year ?? yearOf(month, 1, reference, toward)
  if (!isDay(own, month, 1)) return null
  return { start: isoDate(own, month, 1), end: isoDate(own, month, lastDayOfMonth(own, month)) }
}

function yearOf(month: number, day: number, reference: string, toward: 'future' | 'past'): number {
  const year = Number(reference.slice(0, 4))
  const date = isoDate(year, month, day)
  if (toward === 'future') return date < reference ? year + 1 : year
  return date < reference ? year : year - 1
}

const mondayOf = (date: string): string => addDays(date, -weekdayOf(date)) as string

/** 下周, 上上个周末 */
function weeks(text: string, reference: string): DayPeriod | null {
  const match = /^(上上|下下|上|下|这|本)个?(?:周|星期|礼拜)(末?)$/.exec(text)
  if (!match) return null
  const monday = addDays(mondayOf(reference), 7 * (stepWords[match[1] as string] as number)) as string
  const start = match[2] === '' ? monday : (addDays(monday, 5) as string)
  return { start, end: addDays(monday, 6) as string }
}

/** 近三年, 上2个月, 未来两天, 下个月: so long before or behind the day. */
function counted(text: string, reference: string): DayPeriod | null {
  const next = /^(上|下|这|本)个?月$/.exec(text)
  if (next) {
    const step = stepWords[next[1] as string] as number
    const month = addMonths(`${reference.slice(0, 7)}-01`, step)?.slice(0, 7) ?? reference.slice(0, 7)
    return { start: `${month}-01`, end: addDays(addMonths(`${month}-01`, 1) as string, -1) as string }
  }
  const match =
    /^(前|上|近|最近|过去|后|未来|今后|下)(\d{1,3}|[一二两三四五六七八九十]{1,3})个?(天|日|周|星期|月|年)$/.exec(text)
  const number = match ? numberOf(match[2] as string) : 0
  if (!match || number === 0) return null
  const back = /^[前上近最过]/.test(match[1] as string)
  const from = back ? reference : (addDays(reference, 1) as string)
  const other = moved(from, back ? -number : number, match[3] as string)
  if (other === null) return null
  return back ? { start: other, end: addDays(from, -1) as string } : { start: from, end: addDays(other, -1) as string }
}

function moved(date: string, number: number, unit: string): string | null {
  if (unit === '年') return addMonths(date, 12 * number)
  if (unit === '月') return addMonths(date, number)
  return addDays(date, unit === '周' || unit === '星期' ? 7 * number : number)
}

/** 20世纪80年代, 上世纪90年代, 50年代 */
function decade(text: string, reference: string, toward: 'future' | 'past'): DayPeriod | null {
  const match = /^(?:(上|本|\d{1,2}|[一二三四五六七八九十]{1,3})世纪)?(\d0|[一二三四五六七八九]?十)年代$/.exec(text)
  if (!match) return null
  const now = Math.floor(Number(reference.slice(0, 4)) / 100)
  const within = numberOf(match[2] as string)
  const named = match[1]
  const century =
    named === undefined
      ? centuryOf(within, reference, toward)
      : named === '本'
        ? now
        : named === '上'
          ? now - 1
          : numberOf(named) - 1
  const start = century * 100 + within
  return start < 1 || start > 9990 ? null : { start: isoDate(start, 1, 1), end: isoDate(start + 9, 12, 31) }
}

/** The next or the last century whose decade has begun after, or before, the day. */
function centuryOf(decadeStart: number, reference: string, toward: 'future' | 'past'): number {
  const year = Number(reference.slice(0, 4))
  const century = Math.floor(year / 100)
  const begun = century * 100 + decadeStart <= year
  return toward === 'future' ? (begun ? century + 1 : century) : begun ? century : century - 1
}

/** 今年第一季度, 十月的第一周 */
function partOfYear(text: string, reference: string, toward: 'future' | 'past'): DayPeriod | null {
  const match = /^(.{0,8}?)第?([一二三四1-4])季度$/.exec(text)
  if (match) {
    const printed = match[1] === '' ? null : printedOf(match[1] as string, reference)
    const quarter = numberOf(match[2] as string)
    const year = printed?.year ?? Number(reference.slice(0, 4))
    if (printed && printed.month !== null) return null
    return {
      start: isoDate(year, 3 * quarter - 2, 1),
      end: isoDate(year, 3 * quarter, lastDayOfMonth(year, 3 * quarter)),
    }
  }
  const week = /^(.{1,10}月)的?第([一二三四五1-5])周$/.exec(text)
  const month = week ? printedOf(week[1] as string, reference) : null
  if (!week || month?.month == null) return null
  const first = isoDate(month.year ?? yearOf(month.month, 1, reference, toward), month.month, 1)
  const monday = mondayOf(addDays(first, 6) as string)
  const start = addDays(monday, 7 * (numberOf(week[2] as string) - 1)) as string
  return { start, end: addDays(start, 6) as string }
}

const joint = /^(.+?)(?:到|至|~|—+|与|和|-(?!\d{1,2}-)|之后)(.+)$/

/** From one day, month or year to another; what the second does not name it takes from the first. */
function range(text: string, reference: string, toward: 'future' | 'past'): DayPeriod | null {
  const figures = /^(\d+([/.-])\d+\2\d+)-(\d+\2\d+\2\d+)$/.exec(text)
  const match = figures ? [text, figures[1] as string, figures[3] as string] : joint.exec(text)
  if (!match) return null
  const [before, behind] = [match[1] as string, (match[2] as string).replace(/之前$|以前$/, '')]
  const first = printedOf(before, reference)
  const second = printedOf(behind, reference) ?? (first?.month != null ? printedOf(behind, reference, true) : null)
  const start = first && isWhole(first) ? whole(first, reference, toward)?.start : dayAt(before, reference, toward)
  if (start == null || second === null) return null
  const year =
    second.year ??
    (second.month !== null && second.month < Number(start.slice(5, 7))
      ? Number(start.slice(0, 4)) + 1
      : Number(start.slice(0, 4)))
  const month = second.month ?? (second.year === null ? Number(start.slice(5, 7)) : null)
  const end = lastOf(year, month, second.day)
  return end !== null && end >= start ? { start, end } : null
}

const isWhole = ({ day }: Printed): boolean => day === null

function lastOf(year: number, month: number | null, day: number | null): string | null {
  if (month === null) return isDay(year, 12, 31) ? isoDate(year, 12, 31) : null
  if (!isDay(year, month, day ?? 1)) return null
  return isoDate(year, month, day ?? lastDayOfMonth(year, month))
}
