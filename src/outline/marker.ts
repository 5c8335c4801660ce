import { perRules, type Rules } from '../rules'
import type { MarkerRow } from '../rules/markers'
import { fold } from '../text/fold'
import { hanInteger } from '../text/numeral'

/** A marker read at the start of a paragraph; offsets are into the folded text. */
export interface MarkerRead {
  row: MarkerRow
  /** The printed numeral's value; of 1.2.3 the last number; 0 of a bullet. */
  value: number
  /** All numbers of a decimal marker (1.2.3), else null. */
  path: readonly number[] | null
  start: number
  /** One past the marker itself, blanks behind it not included. */
  end: number
  /** A digit follows at once (`1.35周岁以下`), or the style is one that is `counted`: a marker only where it continues a sequence. */
  doubtful: boolean
}

/** The style that a marker counts in: decimal markers of different lengths are different styles. */
export const familyOf = ({ row, path }: MarkerRead): string => (path ? `${row.family}-${path.length}` : row.family)

/** 结构层次序数. The ranks of the four levels that GB/T 9704—2012, 7.3.3 names, 一、（一）1.（1）, as `rules/markers.ts` has them. */
export const rankOfLevel = { first: 6, second: 7, third: 8, fourth: 9 } as const

interface MarkerReader {
  /** 1 for a character that some row may begin with. */
  starts: Uint8Array
  /** First character → the rows that may begin with it. */
  byFirst: ReadonlyMap<number, readonly MarkerRow[]>
  behind: ReadonlyMap<MarkerRow, WordsBehind>
}

/** Words behind a marker that show that it is none, and those that only open like one of them. */
interface WordsBehind {
  not: readonly string[]
  yet: readonly string[]
}

const hanDigits = '一二三四五六七八九十百〇零两'
const arabicDigits = '0123456789'
/** 1 for a figure, 2 for a Han digit. */
const digitKinds = new Uint8Array(0x10000)
for (const digit of arabicDigits) digitKinds[digit.charCodeAt(0)] = 1
for (const digit of hanDigits) digitKinds[digit.charCodeAt(0)] = 2
const firstOf: Record<MarkerRow['numeral'], string> = {
  han: hanDigits,
  arabic: arabicDigits,
  decimal: arabicDigits,
  sign: '',
  bullet: '',
}

const compile = perRules((rules: Rules): MarkerReader => {
  const byFirst = new Map<number, MarkerRow[]>()
  const longestCloseFirst = [...rules.markers].sort((a, b) => b.close.length - a.close.length)
  for (const row of longestCloseFirst) {
    const firsts = row.open !== '' ? row.open.slice(0, 1) : (row.signs ?? firstOf[row.numeral])
    for (const first of firsts) {
      const code = first.charCodeAt(0)
      const rows = byFirst.get(code)
      if (rows) rows.push(row)
      else byFirst.set(code, [row])
    }
  }
  const behind = new Map(
    rules.markers.map((row) => [row, { not: (row.notBefore ?? []).map(fold), yet: (row.yetBefore ?? []).map(fold) }]),
  )
  const starts = new Uint8Array(0x10000)
  for (const code of byFirst.keys()) starts[code] = 1
  return { starts, byFirst, behind }
})

/** 1 for each character that a marker may begin with. */
export const markerStarts = (rules: Rules): Uint8Array => compile(rules).starts

const longestNumeral = 8
const largestValue = 999

/**
 * 序号. Reads the marker a paragraph opens with.
 *
 * @param folded the folded text
 * @param at where the paragraph starts, behind its blanks
 * @param end one past its last character
 * @returns the marker, or null when the paragraph opens with none of the rules' styles, or with what only looks like
 * one: a figure (2.5亿元), a list of numbers (二、三产业), a reference (（一）、（九）内容)
 */
export function readMarker(folded: string, at: number, end: number, rules: Rules): MarkerRead | null {
  const reader = compile(rules)
  if (reader.starts[folded.charCodeAt(at)] === 0) return null
  for (const row of reader.byFirst.get(folded.charCodeAt(at)) as readonly MarkerRow[]) {
    const read = readAs(row, folded, at, end)
    if (read && !continues(read, folded, end, reader.behind.get(row) as WordsBehind)) return read
  }
  return null
}

function readAs(row: MarkerRow, folded: string, at: number, end: number): MarkerRead | null {
  if (row.numeral === 'sign') return readSign(row, folded, at, end)
  if (row.numeral === 'bullet') return readBullet(row, folded, at, end)
  if (row.numeral === 'decimal') return readDecimal(row, folded, at, end)
  let i = at + row.open.length
  if (!folded.startsWith(row.open, at)) return null
  i = skipBlanks(folded, i, end)
  const from = i
  const digit = row.numeral === 'han' ? 2 : 1
  while (i < end && i - from < longestNumeral && digitKinds[folded.charCodeAt(i)] === digit) i++
  if (i === from) return null
  const numeral = folded.slice(from, i)
  if (row.alone && i < end && folded.charCodeAt(i) !== 0x20) return null
  if (row.close !== '') i = skipBlanks(folded, i, end)
  if (!folded.startsWith(row.close, i)) return null
  const value = row.numeral === 'han' ? hanInteger(numeral) : Number(numeral)
  if (value === null || value > (row.most ?? largestValue)) return null
  i = pastStop(row, folded, i + row.close.length, end)
  const isFigure = i < end && digitKinds[folded.charCodeAt(i)] === 1
  if (isFigure && row.counted) return null
  return {
    row,
    value,
    path: null,
    start: at,
    end: i,
    doubtful: row.counted === true || (row.close === '.' && isFigure),
  }
}

/**
 * One past the stop that some print behind a marker all the same: （一）、加强领导, 第一部分：总体思路. No list of numbers:
 * （一）、（九）.
 */
function pastStop({ close, open, stop }: MarkerRow, folded: string, at: number, end: number): number {
  if (stop !== undefined) {
    const next = skipBlanks(folded, at, end)
    return next + 1 < end && folded.startsWith(stop, next) ? next + 1 : at
  }
  if (open !== '(' || close !== ')' || folded.charAt(at) !== '、' || at + 1 >= end) return at
  const next = folded.charCodeAt(skipBlanks(folded, at + 1, end))
  return next === openBracket || next === ordinal || digitKinds[next] !== 0 ? at : at + 1
}

const openBracket = 0x28
/** 第 */
const ordinal = 0x7b2c

function readSign(row: MarkerRow, folded: string, at: number, end: number): MarkerRead | null {
  if (!folded.startsWith(row.open, at)) return null
  const numeral = row.open === '' ? at : skipBlanks(folded, at + row.open.length, end)
  const value = numeral < end ? (row.signs ?? '').indexOf(folded.charAt(numeral)) + 1 : 0
  if (value === 0) return null
  const close = row.open === '' ? numeral + 1 : skipBlanks(folded, numeral + 1, end)
  if (!folded.startsWith(row.close, close)) return null
  return { row, value, path: null, start: at, end: close + row.close.length, doubtful: row.counted === true }
}

/** A run of one sign, text behind it: no rule across the page, no figure (-355), no page number (- 1 -). */
function readBullet(row: MarkerRow, folded: string, at: number, end: number): MarkerRead | null {
  const sign = folded.charCodeAt(at)
  const most = row.most ?? 1
  let i = at
  while (i < end && i - at <= most && folded.charCodeAt(i) === sign) i++
  if (i - at < (row.least ?? 1) || i - at > most || !folded.startsWith(row.close, i)) return null
  const next = skipBlanks(folded, i, end)
  if (next >= end || (row.signs ?? '').includes(folded.charAt(next))) return null
  if (i - at === 1 && digitKinds[folded.charCodeAt(next)] === 1) return null
  return { row, value: 0, path: null, start: at, end: i, doubtful: false }
}

/** The decimal marker (1.1, 1.2.1) at `at`, whatever else it may be; null where none stands there, or no row reads them. */
export function readDecimalMarker(folded: string, at: number, end: number, rules: Rules): MarkerRead | null {
  const row = rules.markers.find(({ numeral }) => numeral === 'decimal')
  return row ? readDecimal(row, folded, at, end) : null
}

const decimalPattern = /(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))?(?:\.(\d{1,2}))?/y

function readDecimal(row: MarkerRow, folded: string, at: number, end: number): MarkerRead | null {
  decimalPattern.lastIndex = at
  const match = decimalPattern.exec(folded)
  if (!match || at + match[0].length > end) return null
  const path = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number)
  const after = at + match[0].length
  const close = folded.charAt(after) === '.' ? after + 1 : after
  return { row, value: path[path.length - 1] as number, path, start: at, end: close, doubtful: true }
}

function continues(read: MarkerRead, folded: string, end: number, { not, yet }: WordsBehind): boolean {
  const next = read.end
  for (const word of not)
    if (folded.startsWith(word, next) && !yet.some((other) => folded.startsWith(other, next))) return true
  // 二、三产业 and 1、2号楼 are lists of numbers, A、B两级 one of letters, 二、六二七万匹 a figure.
  if (read.row.close !== '、' || !read.row.unit) return false
  if (read.row.numeral === 'sign') return next < end && (read.row.signs ?? '').includes(folded.charAt(next))
  const digits = read.row.numeral === 'han' ? hanDigits : arabicDigits
  let i = next
  while (i < end && i - next < 4 && digits.includes(folded.charAt(i))) i++
  if (read.row.numeral === 'han' && isFigure(folded, next, end)) return true
  return i > next && (read.row.numeral === 'arabic' || '、,级类产线到至'.includes(folded.charAt(i)))
}

const positional = '一二三四五六七八九〇○零'

/** Three numerals by their places: 六二七 in 二二、六二七万匹, which counts thousands by 、. */
function isFigure(folded: string, at: number, end: number): boolean {
  let i = at
  while (i < end && i < at + 3 && positional.includes(folded.charAt(i))) i++
  return i === at + 3
}

/** The first place from `at` on that is no blank of folded text. */
export function skipBlanks(folded: string, at: number, end: number): number {
  let i = at
  while (i < end && folded.charCodeAt(i) === 0x20) i++
  return i
}
