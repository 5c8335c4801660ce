import { fold } from './fold'
import { parseChineseNumber, parseChineseQuantity } from './numeral'

/** An interval of numbers; null where it has no end. */
export interface NumberRange {
  low: number | null
  high: number | null
  /** Whether the end itself belongs to it: 以上, 不少于, 至 take it in; 超过, 不满, 多 leave it out. */
  lowIncluded: boolean
  highIncluded: boolean
}

/** Words before (`x`) or around (`比x大`) a number that bound it; `end` is the end they set. */
const bounds: readonly { words: string; end: 'low' | 'high' | 'both'; included: boolean }[] = [
  {
    words:
      '大于等于x|大于或等于x|大于或者等于x|不小于x|不少于x|不低于x|至少是x|至少有x|至少为x|至少x|最少x|≥x|>=x|x或者以上|x或以上|x及以上|x以上|x或者更多|x或更多',
    end: 'low',
    included: true,
  },
  { words: '大于x|超过了x|超过x|高于x|多于x|突破x|过x|>x|比x大|比x高|比x多', end: 'low', included: false },
  {
    words:
      '小于等于x|小于或等于x|小于或者等于x|不大于x|不超过x|不高于x|不多于x|最多为x|最多有x|最多是x|最多x|至多x|≤x|<=x|x以下|x及以下|x或以下|x以内|x之内',
    end: 'high',
    included: true,
  },
  { words: '小于x|少于x|低于x|不到x|不足x|不满x|<x|比x小|比x低|比x少|x之下', end: 'high', included: false },
  { words: '等于x|=x', end: 'both', included: true },
]

const frames = bounds
  .flatMap(({ words, end, included }) =>
    words.split('|').map((word) => {
      const [before, behind] = word.split('x') as [string, string]
      return { before, behind, end, included }
    }),
  )
  .sort((a, b) => b.before.length + b.behind.length - a.before.length - a.behind.length)

const longestRange = 80
const betweens = /^(?:位于|介于|处于|在)?(.{1,30}?)(?:和|与|至|到|~|-|—+)(.{1,30}?)(?:之间|间)$/
const joints = /^(?:的同时|并且|而且|同时|且|并|,)/
const approximate = /^(?:从|约|大约|大概|近)?/

/**
 * 数的范围. Reads an interval that stands alone: 20—100, 一千到一千五百, 大于等于0并小于230, 在10和15之间, 不少于三百, 500多亿.
 *
 * @param text the interval and nothing else, without a unit
 * @returns its ends; of 以上, 以下, 以内 and 至 the end belongs to it, as the Civil Code has it. Null when the text is no
 * interval, or one of no number (大于50小于12)
 */
export function parseNumberRange(text: string): NumberRange | null {
  if (text.length > longestRange) return null
  const bare = fold(text).replaceAll(' ', '')
  const between = betweens.exec(bare)
  if (between) return interval(numberOf(between[1] as string), numberOf(between[2] as string))
  return bounded(bare) ?? plain(bare.replace(approximate, ''))
}

function interval(low: number | null, high: number | null): NumberRange | null {
  return low === null || high === null || low >= high ? null : { low, high, lowIncluded: true, highIncluded: true }
}

/** 20~100, 500多亿 */
function plain(text: string): NumberRange | null {
  const quantity = parseChineseQuantity(text)
  if (quantity?.valueMax != null) return interval(quantity.value, quantity.valueMax)
  if (quantity?.approximate) return { low: quantity.value, high: null, lowIncluded: false, highIncluded: false }
  const parts = /^(.+?)(?:到|至|~|—+|(?<=.)-)(.+)$/.exec(text)
  return parts ? interval(numberOf(parts[1] as string), numberOf(parts[2] as string)) : null
}

/** One bound, or a lower and an upper one. */
function bounded(text: string): NumberRange | null {
  const range: NumberRange = { low: null, high: null, lowIncluded: false, highIncluded: false }
  let rest = text.replace(/^在(?=.)/, '')
  for (let count = 0; count < 2 && rest !== ''; count++) {
    const length = takeBound(rest, range)
    if (length === 0) return null
    rest = rest.slice(length).replace(joints, '')
  }
  if (rest !== '' || (range.low === null && range.high === null)) return null
  const empty = range.low !== null && range.high !== null && range.low > range.high
  return empty ? null : range
}

/** Takes the bound at the start of the text into the range; returns its length, 0 where none stands there. */
function takeBound(text: string, range: NumberRange): number {
  for (const { before, behind, end, included } of frames) {
    if (!text.startsWith(before)) continue
    for (let stop = Math.min(text.length, before.length + longestNumber); stop > before.length; stop--) {
      if (!text.startsWith(behind, stop)) continue
      const value = numberOf(text.slice(before.length, stop))
      if (value === null) continue
      if (end !== 'high' && range.low === null) [range.low, range.lowIncluded] = [value, included]
      else if (end === 'low') return 0
      if (end !== 'low' && range.high === null) [range.high, range.highIncluded] = [value, included]
      else if (end === 'high') return 0
      return stop + behind.length
    }
  }
  return 0
}

const longestNumber = 24

/** A number, also an ordinal (第十), a percentage (百分之零点九: 0.9), thousands (5k) or one whose last unit is left out (三百一). */
function numberOf(text: string): number | null {
  const ordinal = text.startsWith('第') ? text.slice(1) : text
  const thousands = /^(\d{1,6})[kK]$/.exec(ordinal)
  if (thousands) return Number(thousands[1]) * 1000
  const plainly = parseChineseNumber(ordinal)
  if (plainly !== null) return plainly
  const quantity = parseChineseQuantity(ordinal)
  return quantity && quantity.valueMax === null && quantity.approximate === null ? quantity.value : null
}
