import { type Amount, endsAt, scaled } from './amount'
import { isDigit, isHan, isLetter, rangeMarks } from './character-kinds'
import { characterAt } from './characters'
import { hanCodes } from './han'
import { amountAt } from './share'

/** A number in running text; offsets are those of the text. */
export interface Numeral {
  start: number
  end: number
  /** With 万, 亿 resolved; of a range the lower end; of `percent` the percent points; of a fraction four places. */
  value: number
  /** The upper end of a range: 5—8, 10%-20%, 三到五, 七八十. */
  valueMax: number | null
  percent: boolean
  fraction: boolean
  /** Written in Han numerals: in 统一, 十分, 第一 they are no number, which only the words around can tell. */
  han: boolean
  /** The word that leaves the number open, where one stands inside: 3万多, 100余, 十几万. */
  approximate: '多' | '余' | '几' | null
  /** 万, 亿, 万亿, 千万 … as printed behind the digits, else ''. */
  scale: string
}

const stroke = '/'.charCodeAt(0)

/** Characters by which a numeral may begin: 1 a digit, 2 a Han numeral, 3 负, 4 a minus sign. */
export const starts = new Uint8Array(0x10000)
for (let i = 0; i < hanCodes.length; i++) if (hanCodes[i] !== 0) starts[i] = 2
for (const digit of '0123456789') starts[digit.charCodeAt(0)] = 1
starts['负'.charCodeAt(0)] = 3
starts['-'.charCodeAt(0)] = 4

/** Behind other characters 负 is part of a word: 减负500亿元, 税负. */
const beforeMinus = '为到至是达长在约降,;:。、( \n'
/** Behind these a hyphen joins; behind other Han characters it is a sign of percentages only. */
const units = '年月日号时分元'

/**
 * The numeral that starts at `at`, or, when there is none, the offset behind what cannot be one: a lone unit, a date
 * 2022/3/1, a ratio 1:3, a code 5-1-2.
 */
export function read(text: string, at: number, end: number): Numeral | number {
  const kind = starts[text.charCodeAt(at)] as number
  if (kind === 0) return at + 1
  if (kind >= 3) return readSigned(text, at, end, kind)
  const first = amountAt(text, at, end)
  if (typeof first === 'number') return first
  const plain = endsAt(text, first.end, end)
  if (plain && (first.han || !isLetter(characterAt(text, at - 1)))) {
    return characterAt(text, at - 1) === stroke ? first.end : numeralOf(first, null)
  }
  const next = afterDash(text, first, end)
  const second = next === 0 ? 0 : amountAt(text, next, end)
  const whole = typeof second === 'number' ? null : rangeOf(text, first, second)
  const stop = whole === null ? first.end : whole.end
  if (!first.han && runsOn(text, stop, end)) return codeEnd(text, stop, end)
  if (characterAt(text, at - 1) === stroke) return stop
  if (!first.han && isLetter(characterAt(text, at - 1)) && !first.percent && !whole?.percent) return stop
  return whole ?? numeralOf(first, null)
}

function readSigned(text: string, at: number, end: number, kind: number): Numeral | number {
  const before = text.charAt(at - 1)
  if (at > 0 && kind === 3 && !beforeMinus.includes(before)) return at + 1
  const amount = amountAt(text, at + 1, end)
  if (typeof amount === 'number') return at + 1
  if (kind === 4 && (amount.han || runsOn(text, amount.end, end))) return amount.end
  if (kind === 4 && at > 0 && units.includes(before)) return at + 1
  if (kind === 4 && at > 0 && !' \n(,;:、'.includes(before) && !(amount.percent && isHan(before.charCodeAt(0))))
    return amount.end
  return { ...numeralOf({ ...amount, value: amount.value === 0 ? 0 : -amount.value }, null), start: at }
}

/** Where the second number of a range would start; 0 when no dash, 至 or 到 stands behind the first. */
function afterDash(text: string, first: Amount, end: number): number {
  let i = first.end
  if (characterAt(text, i) === 32) i++
  if (i + 1 >= end) return 0
  const mark = text.charAt(i)
  if (!rangeMarks.includes(mark)) return 0
  i++
  if (mark === '—' && text.charAt(i) === '—') i++
  if (characterAt(text, i) === 32) i++
  const kind = i < end ? (starts[text.charCodeAt(i)] as number) : 0
  return kind === 1 || kind === 2 ? i : 0
}

/** The range of two amounts, or null: a lower end above the upper, a year behind a number (3至2025年), 10%-20个. */
function rangeOf(text: string, first: Amount, second: Amount): Numeral | null {
  if (first.high !== null || second.high !== null || first.approximate !== null) return null
  const spelled = first.percent && first.spelledPercent
  if (first.percent && !second.percent && !spelled) return null
  const low = scaled(first.value, sharedPower(first, second))
  if (low >= second.value) return null
  if (text.charAt(second.end) === '年' && second.value >= 1900 && second.value < 2200 && first.value < 1900) return null
  const numeral = numeralOf(first, second.value)
  numeral.end = second.end
  numeral.value = low
  numeral.percent = first.percent || second.percent
  numeral.fraction = first.fraction || second.fraction
  numeral.approximate = second.approximate
  numeral.scale = second.scale
  return numeral
}

/** The power of the scale that both numbers share: of 5—8万, 800—1千万 and 四百到五百亿 that of 万 or 亿. */
function sharedPower(first: Amount, second: Amount): number {
  if (first.scale === '' && first.value < second.mantissa) return second.power
  return first.big === 0 && second.big > 0 && scaled(first.value, second.big) < second.value ? second.big : 0
}

const numeralOf = (amount: Amount, valueMax: number | null): Numeral => ({
  start: amount.start,
  end: amount.end,
  value: amount.value,
  valueMax: valueMax ?? amount.high,
  percent: amount.percent,
  fraction: amount.fraction,
  han: amount.han,
  approximate: amount.approximate,
  scale: amount.scale,
})

/** True when what stands at `at` makes the digits before it part of a code: 3.1.2, 11:45, 2022/3, 5-1-2, 1+N. */
function runsOn(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false
  const next = text.charCodeAt(at + 1)
  const mark = text.charAt(at)
  if (mark === '/' && isRate(text, at + 1, end)) return false
  return mark === '+' ? isDigit(next) || isLetter(next) : './:-'.includes(mark) && isDigit(next)
}

/** What stands behind the stroke of 8.5/10万. */
function isRate(text: string, at: number, end: number): boolean {
  let i = at
  while (i < end && i < at + 4 && isDigit(text.charCodeAt(i))) i++
  return i > at && i < end && '万亿'.includes(text.charAt(i))
}

function codeEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end) {
    const character = text.charCodeAt(i)
    if (!isDigit(character) && !isLetter(character) && !'./:-+'.includes(text.charAt(i))) break
    i++
  }
  return i
}
