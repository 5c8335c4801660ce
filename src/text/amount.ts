import { rangeMarks } from './character-kinds'
import { characterAt } from './characters'
import { code, hanCodes, hanInteger } from './han'

/** One number as `numeral` puts ranges together from it. */
export interface Amount {
  start: number
  end: number
  value: number
  /** The upper number of a pair (七八十), else null. */
  high: number | null
  /** The value without its scale, and the scale's power of ten: a range 5—8万 shares it. */
  mantissa: number
  power: number
  /** The power of 万 and 亿 alone: 4 of 千万, whose `power` is 7. */
  big: number
  scale: string
  percent: boolean
  /** 百分之 stands before it. */
  spelledPercent: boolean
  fraction: boolean
  han: boolean
  approximate: '多' | '余' | '几' | null
}

/** 千瓦, 千伏, 千克, 千米 and 兆瓦 are units: their 千 does not count the number before; nor does the 百 of 百分点. */
const unitEnds = '瓦伏克米卡赫焦帕安乏分'
const unitTails = new Uint8Array(0x10000)
for (const tail of unitEnds) unitTails[tail.charCodeAt(0)] = 1

/** Characters that may go on with a number or make it none: most numbers end before another one. */
export const follows = new Uint8Array(0x10000)
for (const mark of ` ,./:+·%成半多余餘几幾点點${rangeMarks}${unitEnds}`) follows[mark.charCodeAt(0)] = 1
for (let i = 0; i < hanCodes.length; i++) if (hanCodes[i] !== 0) follows[i] = 1
for (const digit of '0123456789') follows[digit.charCodeAt(0)] = 1

/** True when nothing that stands at `at` has to do with the number before it. */
export const endsAt = (text: string, at: number, end: number): boolean =>
  at >= end || follows[characterAt(text, at)] === 0

export const codeAt = (text: string, at: number): number => hanCodes[characterAt(text, at)] as number

/** value × 10^power without binary noise: 1.1 × 10^4 is 11000. */
export function scaled(value: number, power: number): number {
  const written = String(value)
  if (power === 0) return value
  return written.includes('e') ? value * 10 ** power : Number(`${written}e${power}`)
}

export const plain = (start: number, end: number, value: number, han: boolean): Amount => ({
  start,
  end,
  value,
  high: null,
  mantissa: value,
  power: 0,
  big: 0,
  scale: '',
  percent: false,
  spelledPercent: false,
  fraction: false,
  han,
  approximate: null,
})

/** The scale at `at` (万, 亿, 万亿, 千万): its power of ten, its length, and its `big` (see `Amount`); all 0 when there is none. */
function scaleAt(text: string, at: number, end: number): [power: number, length: number, big: number] {
  let power = 0
  let big = 0
  let i = at
  for (; i < end && i < at + 3; i++) {
    const kind = codeAt(text, i)
    if (kind < code.ten || kind > code.yi) break
    const unit = kind === code.wan ? 4 : kind === code.yi ? 8 : kind - code.zero
    const last = i > at ? codeAt(text, i - 1) : 0
    if (last > kind || (last === kind && kind !== code.wan)) break
    if (kind <= code.thousand && isUnit(text, i + 1, end)) break
    power += unit
    if (kind >= code.wan) big += unit
  }
  return [power, i - at, big]
}

/** True when the 千 or 百 before `at` belongs to what stands there: 千瓦, 百分点. */
export const isUnit = (text: string, at: number, end: number): boolean =>
  at < end && unitTails[text.charCodeAt(at)] !== 0

/** Takes the scale at `at` into the amount, if one stands there. */
export function applyScale(text: string, amount: Amount, at: number, end: number): void {
  const [power, length, big] = scaleAt(text, at, end)
  if (length === 0) return
  amount.scale = text.slice(at, at + length)
  amount.power = power
  amount.big = big
  amount.value = scaled(amount.mantissa, power)
  amount.end = at + length
}

/** 3万多, 100余, 5000多万, 一亿一千七百多万: the word, and the scale behind it. */
export function takeApproximate(text: string, amount: Amount, end: number): void {
  if (amount.end >= end || amount.value < 10) return
  const word = text.charAt(amount.end)
  if (word !== '多' && word !== '余' && word !== '餘') return
  takeOpen(text, amount, end, word === '多' ? '多' : '余')
}

/** Takes the word that leaves a number open, and the scale behind it if that is above its own. */
export function takeOpen(text: string, amount: Amount, end: number, word: '多' | '余' | '几'): void {
  const from = ++amount.end
  const [power, length, big] = scaleAt(text, from, end)
  amount.approximate = word
  if (length === 0 || power <= amount.power) return
  const scale = text.slice(from, from + length)
  const whole = amount.han ? hanInteger(text.slice(amount.start, from - 1) + scale) : scaled(amount.value, power)
  if (whole === null) return
  amount.value = whole
  amount.scale = scale
  amount.power = power
  amount.big = big
  amount.mantissa = scaled(whole, -power)
  amount.end = from + length
}

/** The percent sign behind a number, a blank between them at most. */
export function takePercent(text: string, amount: Amount, end: number): void {
  let at = amount.end
  if (characterAt(text, at) === 32) at++
  if (at >= end || text.charAt(at) !== '%') return
  amount.percent = true
  amount.end = at + 1
}

/** A quotient to four places, exact when the divisor is a power of ten. */
export function quotient(numerator: number, denominator: number): number {
  const power = Math.log10(denominator)
  return Number.isInteger(power) ? scaled(numerator, -power) : Math.round((numerator / denominator) * 1e4) / 1e4
}
