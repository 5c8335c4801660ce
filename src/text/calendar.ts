/** 某年某月的最后一日. The number of the last day of a month (1–12) of the Gregorian calendar. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** True for a day that the calendar has, of the years 1 to 9999. */
export function isDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false
  return day <= lastDayOfMonth(year, month)
}

/** 03, 11 */
export const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** `2022-02-28` for 2022, 2, 28. The day is not checked: see `isDay`. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** The date a number of days after (or, negative, before) an ISO date; null outside the years 1 to 9999 or for no date. */
export function addDays(date: string, days: number): string | null {
  const parts = partsOf(date)
  if (parts === null || !Number.isInteger(days)) return null
  const moved = new Date(0)
  moved.setUTCFullYear(parts[0], parts[1] - 1, parts[2] + days)
  const [year, month, day] = [moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate()]
  return isDay(year, month, day) ? isoDate(year, month, day) : null
}

/**
 * The date a number of months after (or before) an ISO date: the same day, or the last of a month that is too short
 * (2022-01-31 and one month: 2022-02-28). Null outside the years 1 to 9999 or for no date.
 */
export function addMonths(date: string, months: number): string | null {
  const parts = partsOf(date)
  if (parts === null || !Number.isInteger(months)) return null
  const count = parts[0] * 12 + parts[1] - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  if (year < 1 || year > 9999) return null
  return isoDate(year, month, Math.min(parts[2], lastDayOfMonth(year, month)))
}

function partsOf(date: string): [year: number, month: number, day: number] | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? [year, month, day] : null
}
