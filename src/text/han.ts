/**
 * 汉字数码. What each numeral character is: 1–9 a digit, 10 a zero, 11–13 十百千, 14–16 万亿兆, 17–19 廿卅卌, 0 none.
 * The forms of cheques and of traditional script are among them.
 */
export const hanCodes = new Uint8Array(0x10000)
const forms = [
  '一壹弌',
  '二两兩贰貳弍',
  '三叁叄弎',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
  '零〇○◯',
  '十拾',
  '百佰',
  '千仟',
  '万萬',
  '亿億',
  '兆',
  '廿',
  '卅',
  '卌',
]
forms.forEach((characters, i) => {
  for (const character of characters) hanCodes[character.charCodeAt(0)] = i + 1
})

/** The figures 0 to 9 as a year is written: 二零一六. */
export const hanDigits = '零一二三四五六七八九'

/** Codes of `hanCodes` that bound a group. */
export const code = { nine: 9, zero: 10, ten: 11, hundred: 12, thousand: 13, wan: 14, yi: 15, zhao: 16 } as const

/** No number anyone writes is longer; a longer run is no number. */
const longestRun = 40
const wan = 1e4
const yi = 1e8
const zhao = 1e12

/** The end of the run of numeral characters at `at`, `end` at most. */
export function hanRunEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end && hanCodes[text.charCodeAt(i)] !== 0) i++
  return i
}

/** True when [start, end) is digits only (二〇二二), to be read place by place. */
export function isPositional(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const kind = hanCodes[text.charCodeAt(i)] as number
    if (kind === 0 || kind > code.zero) return false
  }
  return end > start
}

function positionalValue(text: string, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) value = value * 10 + ((hanCodes[text.charCodeAt(i)] as number) % code.zero)
  return Number.isSafeInteger(value) ? value : Number.NaN
}

/**
 * The whole number that [start, end) writes in Han numerals, NaN when it is none. `万` and `百` alone are units and no
 * numbers; 一万三 is 13000 and 两千四百五 is 2450, as they are spoken.
 */
export function hanValue(text: string, start: number, end: number): number {
  if (end <= start || end - start > longestRun) return Number.NaN
  if (isPositional(text, start, end)) return positionalValue(text, start, end)
  if (end - start === 1 && (hanCodes[text.charCodeAt(start)] as number) in bareUnits) return Number.NaN
  let above = 0 // 兆 and 亿 already closed
  let wans = 0 // 万 closed, still open to a following 亿
  let section = 0 // the thousands, hundreds and tens since then
  let digit = -1
  let limit = wan // units within a section go down
  let step = 1 // what a last digit without unit counts: 三百五 is 350
  for (let i = start; i < end; i++) {
    const kind = hanCodes[text.charCodeAt(i)] as number
    if (kind === 0) return Number.NaN
    if (kind <= code.zero) {
      if (digit >= 0) return Number.NaN
      if (kind === code.zero) step = 1
      else digit = kind
    } else if (kind <= code.thousand) {
      const unit = 10 ** (kind - code.zero)
      if (unit >= limit || (digit < 0 && unit > 10 && i > start)) return Number.NaN
      section += (digit < 0 ? 1 : digit) * unit
      digit = -1
      limit = unit
      step = unit / 10
    } else if (kind > code.zhao) {
      if (limit <= 10 || digit >= 0) return Number.NaN
      section += (kind - code.zhao + 1) * 10
      limit = 10
      step = 1
    } else {
      if (digit >= 0) {
        if (step > 1 && limit < wan) return Number.NaN // 四千五万: 4500 or 4005?
        section += digit
        digit = -1
      }
      if (kind === code.wan) {
        if (section > 0) {
          if (wans > 0) return Number.NaN
          wans = section * wan
        } else if (i === start && hanCodes[text.charCodeAt(i + 1)] === code.yi) wans = wan
        else if (wans > 0 && above === 0 && hanCodes[text.charCodeAt(i - 1)] === code.wan) wans *= wan
        else return Number.NaN
        step = wan / 10
      } else {
        const unit = kind === code.yi ? yi : zhao
        const counted = wans + section + (kind === code.zhao ? above : 0)
        if (counted === 0 || (kind === code.yi && above % zhao > 0)) return Number.NaN
        above = kind === code.yi ? above + counted * yi : counted * zhao
        wans = 0
        step = unit / 10
      }
      section = 0
      limit = wan
    }
  }
  const value = above + wans + section + (digit < 0 ? 0 : digit * step)
  return Number.isSafeInteger(value) ? value : Number.NaN
}

const bareUnits: Readonly<Record<number, true>> = {
  [code.hundred]: true,
  [code.thousand]: true,
  [code.wan]: true,
  [code.yi]: true,
  [code.zhao]: true,
}

/**
 * 汉字整数. Reads a whole number in Han numerals: 二十三, 一百二十, 两千, 〇, 廿, 二〇二二, 壹佰.
 *
 * @param text the numeral and nothing else
 * @returns its value, or null when it is no whole number of that kind
 */
export function hanInteger(text: string): number | null {
  const value = hanValue(text, 0, text.length)
  return Number.isNaN(value) ? null : value
}

/**
 * The two numbers that a pair of neighbouring digits leaves open: 七八十 is 70 to 80, 三四百万, 两三, 三五. Null when
 * [start, end) has no such pair. 十四五, 十三五 are names of five-year plans, never 14 to 15.
 */
export function hanPair(text: string, start: number, end: number): [low: number, high: number] | null {
  if (end - start > longestRun || (end - start > 2 && isPositional(text, start, end))) return null
  for (let i = start; i + 1 < end; i++) {
    const first = hanCodes[text.charCodeAt(i)] as number
    const second = hanCodes[text.charCodeAt(i + 1)] as number
    if (first > code.nine || second > code.nine) continue
    if (second !== first + 1 && !(first === 3 && second === 5)) return null
    if (i === start + 1 && i + 2 === end && hanCodes[text.charCodeAt(start)] === code.ten) return null
    const before = text.slice(start, i)
    const after = text.slice(i + 2, end)
    const low = hanInteger(before + text[i] + after)
    const high = hanInteger(before + text[i + 1] + after)
    return low === null || high === null ? null : [low, high]
  }
  return null
}
