import { addDays, isDay, isoDate, two } from './calendar'
import { dateAt } from './date-scan'
import { fold } from './fold'

export { addDays, addMonths, isDay, isoDate, lastDayOfMonth } from './calendar'
export { type DateMention, dateAt, scanDates } from './date-scan'

const longestDate = 64

/**
 * 日期. Reads a date that stands alone, in figures or Han numerals: 2022年3月1日, 二〇二二年三月一日, 2022-03-01,
 * 2022/3/1, 2022.3.1, 2022 年 3 月, 2022年.
 *
 * @param text the date, blanks anywhere, and nothing else
 * @returns the ISO date as far as it is printed (`2022-03-01`, `2022-03`, `2022`) with its precision, or null: no date,
 * no year, or a day that the calendar does not have
 */
export function parseChineseDate(text: string): { date: string; precision: 'year' | 'month' | 'day' } | null {
  if (text.length > longestDate) return null
  const bare = fold(text).replaceAll(' ', '').replaceAll('\n', '')
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(bare)
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])]
    return isDay(year, number, 1) ? { date: isoDate(year, number, 1).slice(0, 7), precision: 'month' } : null
  }
  const read = bare === '' ? null : dateAt(bare, 0, bare.length)
  if (read === null || read.end !== bare.length || read.year === null) return null
  if (read.month === null) return { date: String(read.year), precision: 'year' }
  const date = isoDate(read.year, read.month, read.day ?? 1)
  return read.day === null ? { date: date.slice(0, 7), precision: 'month' } : { date, precision: 'day' }
}

const damaged = /^((?:19|20)\d\d)[年./-]?(\d{2,4})[日号]?$/

/**
 * 残缺日期. The one valid reading of a date that has lost its 年, 月 or 日: 2022228 is 2022-02-28, since 22/8 is none;
 * 20221231, 2022年228日.
 *
 * @param text the damaged date and nothing else
 * @returns that reading, or null when there is none or more than one (2022111 may be 1-11 or 11-1)
 */
export function repairDate(text: string): { date: string } | null {
  if (text.length > longestDate) return null
  const folded = fold(text).trim()
  const apart = /^((?:19|20)\d\d) +(\d{1,2}) +(\d{1,2})$/.exec(folded)
  if (apart) return only([[Number(apart[1]), Number(apart[2]), Number(apart[3])]])
  const match = damaged.exec(folded.replaceAll(' ', ''))
  if (!match) return null
  const year = Number(match[1])
  const rest = match[2] as string
  if (rest.length === 2 && Number(rest) >= 1 && Number(rest) <= 12) return null
  const cuts = rest.length === 4 ? [2] : [1, 2]
  return only(cuts.map((cut) => [year, Number(rest.slice(0, cut)), Number(rest.slice(cut) || 0)]))
}

function only(readings: readonly (readonly [number, number, number])[]): { date: string } | null {
  const valid = readings.filter(([year, month, day]) => isDay(year, month, day))
  const [first] = valid
  return first && valid.length === 1 ? { date: isoDate(...first) } : null
}

const clock =
  /^(.{6,24}?)[ T]*(?:(上午|下午) *)?(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2})(?:\.\d{1,9})?)?[分秒]? *(Z|[+-]\d\d:?\d\d)?$/

/**
 * 发布时间. Reads a date with or without a time of day: 2022-03-01 11:45:00, 2022年03月01日 11:45, 2022-03-01.
 *
 * @param text the date and time and nothing else
 * @returns `2022-03-01T11:45:00`, or `2022-03-01` where no time is printed; a time with a zone is brought to that of
 * China. Null for anything that is no full date.
 */
export function parseDateTime(text: string): string | null {
  if (text.length > longestDate) return null
  const folded = fold(text).trim()
  const match = clock.exec(folded)
  const date = parseChineseDate(match ? (match[1] as string) : folded)
  if (date?.precision !== 'day') return null
  if (!match) return date.date
  const [hour, minute, second] = [
    Number(match[3]) + (match[2] === '下午' && Number(match[3]) < 12 ? 12 : 0),
    Number(match[4]),
    Number(match[5] ?? 0),
  ]
  if (hour > 23 || minute > 59 || second > 59) return null
  const moved = hour * 60 + minute + 480 - zoneMinutes(match[6])
  const day = addDays(date.date, Math.floor(moved / 1440))
  const time = ((moved % 1440) + 1440) % 1440
  return `${day}T${two(Math.floor(time / 60))}:${two(time % 60)}:${two(second)}`
}

/** Minutes east of Greenwich; without a zone the time is that of China. */
function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined) return 480
  if (zone === 'Z') return 0
  const digits = zone.slice(1).replace(':', '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return zone.startsWith('-') ? -minutes : minutes
}
