import { type Amount, applyScale, endsAt, plain, quotient, takeApproximate, takePercent } from './amount'
import { isDigit } from './character-kinds'

/** More digits than a double holds exactly are a code, not a number. */
const longestFigure = 15

/** Where the digits, their groups of three and their decimals at `at` end; negative when they are a code. */
function figureEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end && isDigit(text.charCodeAt(i))) i++
  const grouped = i - at <= 3 && text.charCodeAt(at) !== 48
  while (grouped && groupAt(text, i, end)) i += 4
  const whole = i - at
  if (i + 1 < end && text.charAt(i) === '.' && isDigit(text.charCodeAt(i + 1))) {
    const point = i++
    while (i < end && isDigit(text.charCodeAt(i))) i++
    // 2.2021年底前: a number of a list, and a year.
    if (i - point === 5 && i < end && text.charAt(i) === '年') i = point
  }
  const padded = text.charCodeAt(at) === 48 && whole > 1
  return padded || i - at > longestFigure + 5 ? -i : i
}

const groupAt = (text: string, at: number, end: number): boolean =>
  at + 3 < end &&
  text.charAt(at) === ',' &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  isDigit(text.charCodeAt(at + 3)) &&
  !(at + 4 < end && isDigit(text.charCodeAt(at + 4)))

/** The number in figures at `at`, or the offset behind a code (007, 18 digits). */
export function figureAt(text: string, at: number, end: number): Amount | number {
  const stop = figureEnd(text, at, end)
  if (stop < 0) return -stop
  const amount = plain(at, stop, figureValue(text, at, stop), false)
  if (endsAt(text, stop, end)) return amount
  if (text.charAt(stop) === '/') return overAt(text, amount, end)
  takeScale(text, amount, end)
  if (amount.scale !== '' && amount.approximate === null) takeLower(text, amount, end)
  takePercent(text, amount, end)
  return amount
}

function figureValue(text: string, at: number, stop: number): number {
  let value = 0
  for (let i = at; i < stop; i++) {
    const character = text.charCodeAt(i)
    if (!isDigit(character)) return Number(text.slice(at, stop).replaceAll(',', ''))
    value = value * 10 + character - 48
  }
  return value
}

/** 2/3: a proper fraction of small numbers. A date goes on, and 9/10万 is a rate. */
function overAt(text: string, amount: Amount, end: number): Amount {
  const from = amount.end + 1
  if (from >= end || !isDigit(text.charCodeAt(from)) || text.charCodeAt(from) === 48) return amount
  const stop = figureEnd(text, from, end)
  if (stop < 0 || stop - from > 3 || (stop < end && '/.-万亿'.includes(text.charAt(stop)))) return amount
  const divisor = Number(text.slice(from, stop))
  if (!Number.isInteger(amount.value) || !Number.isInteger(divisor) || amount.value >= divisor) return amount
  return { ...amount, end: stop, value: quotient(amount.value, divisor), fraction: true }
}

function takeScale(text: string, amount: Amount, end: number): void {
  let at = amount.end
  while (at < end && at < amount.end + 2 && text.charCodeAt(at) === 32) at++
  applyScale(text, amount, at, end)
  takeApproximate(text, amount, end)
}

/** 1亿2000万, 5万4千6百, 3万4000: the lower parts behind a scaled whole number, each below the unit before it. */
function takeLower(text: string, amount: Amount, end: number): void {
  if (!Number.isInteger(amount.mantissa)) return
  let power = amount.power
  while (amount.end < end) {
    const from = text.charAt(amount.end) === '零' ? amount.end + 1 : amount.end
    if (from >= end || !isDigit(text.charCodeAt(from))) return
    const stop = figureEnd(text, from, end)
    if (stop < 0 || stop - from > power) return
    const part = plain(from, stop, Number(text.slice(from, stop)), false)
    if (!Number.isInteger(part.value)) return
    if (stop < end) applyScale(text, part, stop, end)
    if (part.scale === '' && from === amount.end && (stop - from !== power || text.charAt(stop) === '年')) return
    if (part.power >= power || part.value >= 10 ** power) return
    amount.value += part.value
    amount.mantissa = amount.value
    amount.end = part.end
    if (part.scale === '') return
    power = part.power
  }
}
