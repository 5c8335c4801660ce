import { quotient } from './amount'
import { charactersOf, seek } from './characters'
import { discountOf } from './discount'
import { fold } from './fold'
import { hanInteger, hanPair } from './han'
import { type Numeral, read, starts } from './range'
import { amountAt } from './share'

export { hanInteger } from './han'
export type { Numeral } from './range'

/**
 * 数. The number that starts at `at` and ends by `end`: 1.2亿, 百分之八到九, 5—8, 三分之二, 两成, 3万多, 七八十.
 *
 * @param text folded text
 * @returns the longest such number, or null. A number may be read from the middle of another: who scans a text uses
 * `scanNumerals`.
 */
export function numeralAt(text: string, at: number, end: number): Numeral | null {
  const numeral = at < end ? read(text, at, Math.min(end, text.length)) : at
  return typeof numeral === 'number' ? null : numeral
}

/**
 * Visits the numbers of [start, end) from left to right; none overlap. Dates such as 2022年3月1日 are three numbers
 * here, those in figures only (2022/3/1, 11:45) and codes (PM2.5, 1+N, 3.1.2) none.
 *
 * @param text folded text
 */
export function scanNumerals(text: string, start: number, end: number, visit: (numeral: Numeral) => void): void {
  const stop = Math.min(end, text.length)
  const characters = charactersOf(text, start, stop)
  for (let i = seek(starts, characters, start, stop); i < stop; i = seek(starts, characters, i, stop)) {
    const numeral = read(text, i, stop)
    if (typeof numeral === 'number') i = Math.max(numeral, i + 1)
    else {
      visit(numeral)
      i = numeral.end
    }
  }
}

const longestNumber = 80
const sign = /^(?:负|負|-|—|\+|正) ?/

/** A quantity that stands alone: see `Numeral`. */
export type Quantity = Pick<Numeral, 'value' | 'valueMax' | 'percent' | 'fraction' | 'approximate'>

/**
 * 数量. Reads a number that stands alone, with all that may be said of it: 百分之五十, 10%—20%, 三成五, 九折, 3万多, 七八十.
 *
 * @param text the number and nothing else, without a unit
 * @returns its value (`percent`: in percent points), upper end, kind and the word that leaves it open; null when the
 * text is no number
 */
export function parseChineseQuantity(text: string): Quantity | null {
  if (text.length > longestNumber) return null
  const folded = closeUp(fold(text).trim())
  const discount = '折成'.includes(folded.charAt(folded.length - 1) || ' ') ? discountOf(folded) : null
  if (discount !== null) return { value: discount, valueMax: null, percent: true, fraction: false, approximate: null }
  const mark = sign.exec(folded)?.[0] ?? ''
  const bare = folded.slice(mark.length)
  const numeral = bare === '' || bare.startsWith('-') ? null : numeralAt(bare, 0, bare.length)
  if (numeral === null || numeral.end !== bare.length) return null
  const { value, valueMax, percent, fraction, approximate } = numeral
  if (mark === '' || '+正'.includes(mark.charAt(0))) return { value, valueMax, percent, fraction, approximate }
  return valueMax === null ? { value: value === 0 ? 0 : -value, valueMax, percent, fraction, approximate } : null
}

/**
 * 数字. Reads a plain number that stands alone: 三百二十一, 一万零三, 两千, 〇, 廿, 二〇二二, 1.3万, 47.3万亿, １２,
 * 1,234,567, 四十七点三万亿, 三分之一, 一又二分之一, 一半, 壹佰, 负五.
 *
 * @param text the number and nothing else, without a unit
 * @returns its value, fractions to four places; null for a percentage, a range (三四), an open number (3万多) and
 * anything that is no number (`parseChineseQuantity` reads those)
 */
export function parseChineseNumber(text: string): number | null {
  if (text.length > longestNumber) return null
  const folded = closeUp(fold(text).trim())
  const mark = sign.exec(folded)?.[0] ?? ''
  const value = unsigned(folded.slice(mark.length))
  if (value === null || value === 0) return value
  return mark === '' || '+正'.includes(mark.charAt(0)) ? value : -value
}

function unsigned(text: string): number | null {
  const mixed = text.indexOf('又')
  if (mixed > 0) {
    const [count, part] = [plain(text.slice(0, mixed)), plain(text.slice(mixed + 1))]
    return count === null || part === null || part >= 1 ? null : Number((count + part).toFixed(4))
  }
  return plain(text)
}

function plain(text: string): number | null {
  if (text === '') return null
  const whole = hanInteger(text)
  if (whole !== null) return hanPair(text, 0, text.length) === null ? whole : null
  const over = /^(\d{1,15})\/(\d{1,15})$/.exec(text)
  if (over) return Number(over[2]) === 0 ? null : quotient(Number(over[1]), Number(over[2]))
  const amount = amountAt(text, 0, text.length)
  if (typeof amount === 'number' || amount.end !== text.length) return null
  return amount.percent || amount.high !== null || amount.approximate !== null ? null : amount.value
}

/** Takes out the blanks that stand beside a character other than a figure: 7 万 5 千, 三 分之 一. */
function closeUp(text: string): string {
  return text.replace(/(?<![0-9,.%~—-]) +| +(?![0-9,.%~—-]| )/g, '')
}
