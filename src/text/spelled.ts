import {
  type Amount,
  applyScale,
  codeAt,
  endsAt,
  isUnit,
  plain,
  scaled,
  takeApproximate,
  takeOpen,
  takePercent,
} from './amount'
import { characterAt } from './characters'
import { code, hanPair, hanRunEnd, hanValue, isPositional } from './han'

const mostDecimals = 15
/** The decimal point of plans printed in the fifties: 二一·二亿. */
const point = '·'.charCodeAt(0)

/** The number in Han numerals at `at`, or the offset behind numerals that are none. */
export function spelledAt(text: string, at: number, end: number): Amount | number {
  let stop = hanRunEnd(text, at, end)
  if (isUnit(text, stop, end) && isScale(codeAt(text, stop - 1)) && text.charAt(stop) !== '分') stop--
  const next = Math.max(stop, at + 1)
  if (stop === at || isBare(text, at, stop)) return next
  const amount = plain(at, stop, hanValue(text, at, stop), true)
  const positional = stop - at > 1 && isPositional(text, at, stop)
  if (characterAt(text, stop) === point && takeDecimals(text, amount, end)) {
    takePercent(text, amount, end)
    return amount
  }
  if (Number.isNaN(amount.value) || positional) {
    const pair = hanPair(text, at, stop)
    if (pair === null) return next
    amount.value = pair[0]
    amount.high = pair[1]
  }
  if (stop > at + 1) takeTrailingScale(text, amount)
  if (endsAt(text, stop, end)) return amount
  if (!takeDecimals(text, amount, end)) {
    takeFew(text, amount, end)
    if (amount.approximate === null) takeApproximate(text, amount, end)
  }
  takePercent(text, amount, end)
  return amount
}

const isScale = (kind: number): boolean => kind === code.thousand || kind === code.zhao

/** A lone unit (千方百计), a unit that another digit follows (万一) and one counted by 几 or 数 (几十) are no number. */
function isBare(text: string, at: number, stop: number): boolean {
  const first = codeAt(text, at)
  if (first < code.ten || first > code.zhao) return false
  const before = text.charAt(at - 1)
  if (before === '几' || before === '数') return true
  return first > code.ten && (stop - at === 1 || codeAt(text, stop - 1) <= code.nine)
}

/** The units that end 五百万, without the ten, as the scale a range may share: 三到五百万. */
function takeTrailingScale(text: string, amount: Amount): void {
  let from = amount.end
  let power = 0
  let big = 0
  while (from > amount.start && codeAt(text, from - 1) >= code.hundred && codeAt(text, from - 1) <= code.yi) {
    const kind = codeAt(text, --from)
    const unit = kind === code.wan ? 4 : kind === code.yi ? 8 : kind - code.zero
    power += unit
    if (kind >= code.wan) big += unit
  }
  if (from === amount.end || from === amount.start) return
  amount.scale = text.slice(from, amount.end)
  amount.power = power
  amount.big = big
  amount.mantissa = scaled(amount.value, -power)
}

/** 四十七点三万亿, and 二一·二亿 as plans of the fifties print it. */
function takeDecimals(text: string, amount: Amount, end: number): boolean {
  const from = amount.end + 1
  if (characterAt(text, amount.end) === point && !isPositional(text, amount.start, amount.end)) return false
  if (!'点點·'.includes(text.charAt(amount.end)) || from >= end || amount.high !== null) return false
  let stop = from
  let digits = ''
  while (isPositional(text, stop, stop + 1) && stop < end && digits.length < mostDecimals) {
    if ('两兩'.includes(text.charAt(stop))) return false
    digits += String(codeAt(text, stop++) % code.zero)
  }
  if (digits === '' || (stop < end && codeAt(text, stop) >= code.ten && codeAt(text, stop) <= code.thousand))
    return false
  amount.value = Number(`${amount.value}.${digits}`)
  amount.mantissa = amount.value
  amount.end = stop
  amount.scale = ''
  applyScale(text, amount, stop, end)
  return true
}

/** 十几, 二十几万. */
function takeFew(text: string, amount: Amount, end: number): void {
  if (!'几幾'.includes(text.charAt(amount.end)) || amount.end >= end || amount.value < 10) return
  const last = codeAt(text, amount.end - 1)
  if (last < code.zero) return
  takeOpen(text, amount, end, '几')
  const next = amount.end < end ? codeAt(text, amount.end) : 0
  if (next >= code.ten && next < last) amount.end++ // 一百几十
}
