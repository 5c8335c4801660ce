import { isDigit, isHan, isLetter } from './character-kinds'
import { characterAt, charactersOf, seek } from './characters'
import { fold } from './fold'
import { hanRunEnd, hanValue, isPositional } from './han'

/** 发文字号 as printed, with the parts that programs compare. */
export interface DocumentNumber {
  text: string
  /** The letters of the issuing body, without blanks: 吉民发, 国务院令; '' when none is printed. */
  prefix: string
  /** Of an order counted without years (国务院令第746号) null. */
  year: number | null
  number: number
}

interface Found {
  start: number
  end: number
  prefixEnd: number
  year: number | null
  number: number
}

/** Characters by which the numbers of a text are found: 1 opens a year, 2 is 第. */
const triggers = new Uint8Array(0x10000)
for (const bracket of '〔[(【{') triggers[bracket.charCodeAt(0)] = 1
triggers['第'.charCodeAt(0)] = 2

const closers = '〔〕[]()【】{}'
const blank = 32
/** A code is short; the name of an authority before 令 or 公告 may be long. */
const longestCode = 12
const longestName = 24
const mostFigures = 6
/** What an order or announcement is called before its number. */
const orders = ['令', '公告', '通告']
/** Words that lead to a number and are no part of it: 根据国办发〔2019〕16号. */
const leads =
  '根据 依据 据 按照 依照 遵照 参照 按 见 以 以及 和 与 的 了 在 对 贯彻 落实 执行 实施 印发 转发 下发 废止 通知 通报 意见 方案 决定 文号 字号 编号'.split(
    ' ',
  )
/** How the codes of the State and of the provinces begin: the only hold where no stop stands before a code. */
const heads = '国中京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵黔滇云藏陕甘青宁新蒙'

function skipBlanks(text: string, at: number, end: number): number {
  let i = at
  while (i < end && i < at + 4 && text.charCodeAt(i) === blank) i++
  return i
}

function skipBack(text: string, at: number, start: number): number {
  let i = at
  while (i > start && i > at - 4 && text.charCodeAt(i - 1) === blank) i--
  return i
}

/** The count at `at`, in figures or Han numerals; null when there is none or it is too long for one. */
function countAt(text: string, at: number, end: number): { value: number; end: number } | null {
  let i = at
  while (i < end && i <= at + mostFigures && isDigit(characterAt(text, i))) i++
  if (i > at) return i - at > mostFigures ? null : { value: Number(text.slice(at, i)), end: i }
  i = hanRunEnd(text, at, Math.min(end, at + mostFigures + 1))
  const value = i - at > mostFigures ? Number.NaN : hanValue(text, at, i)
  return Number.isNaN(value) ? null : { value, end: i }
}

/** 〔2022〕4号, [2019]第16号, (2019) 3号, 〔2014〕号16; without 号 in square brackets only. */
function bracketed(text: string, at: number, start: number, end: number): Found | null {
  const year = yearIn(text, at, end)
  if (year === null) return null
  let i = skipBlanks(text, year.end, end)
  const early = text.charAt(i) === '号' && i < end
  if (early || text.charAt(i) === '第') i = skipBlanks(text, i + 1, end)
  const count = countAt(text, i, end)
  if (count === null) return null
  const after = skipBlanks(text, count.end, end)
  const closed = after < end && text.charAt(after) === '号'
  if (!closed && !early && !'〔['.includes(text.charAt(at))) return null
  if (!closed && (isDigit(characterAt(text, count.end)) || '-./'.includes(text.charAt(count.end) || '号'))) return null
  const prefixEnd = skipBack(text, at, start)
  return { start: at, prefixEnd, end: closed ? after + 1 : count.end, year: year.value, number: count.value }
}

/** The year in the brackets at `at`: 2022, 二〇〇九, and 88 of the century past. */
function yearIn(text: string, at: number, end: number): { value: number; end: number } | null {
  const from = skipBlanks(text, at + 1, end)
  let i = from
  while (i < end && i < from + 5 && (isDigit(characterAt(text, i)) || isPositional(text, i, i + 1))) i++
  const close = skipBlanks(text, i, end)
  if (close >= end || !closers.includes(text.charAt(close))) return null
  const figures = i > from && isDigit(characterAt(text, from))
  const value = figures ? Number(text.slice(from, i)) : hanValue(text, from, i)
  if (i - from === 2 && figures && '〔['.includes(text.charAt(at)) && value > 48)
    return { value: 1900 + value, end: close + 1 }
  return i - from === 4 && value > 1948 && value < 2100 ? { value, end: close + 1 } : null
}

/** 国务院令第746号, 公告2019年第44号, 国务院令(第714号), 省政府第12号令; `loose` asks for no word of order. */
function ordered(text: string, at: number, start: number, end: number, loose: boolean): Found | null {
  const count = countAt(text, skipBlanks(text, at + 1, end), end)
  if (count === null) return null
  let stop = skipBlanks(text, count.end, end)
  if (stop >= end || text.charAt(stop++) !== '号') return null
  const behind = orders.find((word) => text.startsWith(word, stop) && stop + word.length <= end)
  let before = skipBack(text, at, start)
  const open = before > start && text.charAt(before - 1) === '('
  if (open) before = skipBack(text, before - 1, start)
  if (open && text.charAt(stop) === ')') stop++
  const year = text.charAt(before - 1) === '年' ? yearBefore(text, before - 1, start) : null
  const prefixEnd = year === null ? before : skipBack(text, year.start, start)
  const ahead = orders.some((word) => text.endsWith(word, prefixEnd) && prefixEnd - word.length >= start)
  if (!ahead && behind === undefined && (!loose || year === null)) return null
  if (!ahead && behind !== undefined) stop += behind.length
  return { start: year?.start ?? at, prefixEnd, end: stop, year: year?.value ?? null, number: count.value }
}

function yearBefore(text: string, at: number, start: number): { value: number; start: number } | null {
  const stop = skipBack(text, at, start)
  const from = stop - 4
  if (from < start || isDigit(characterAt(text, from - 1))) return null
  const value = Number(text.slice(from, stop))
  return value > 1948 && value < 2100 ? { value, start: from } : null
}

/** Where the prefix that ends at `end` starts: behind the last mark or leading word before it. */
function prefixStart(text: string, start: number, end: number, longest: number, blanks: boolean): number {
  let from = end
  while (from > start && from > end - longest * 2 && isPrefix(text, from - 1, blanks)) from--
  const run = text.slice(from, end)
  // 26日省人民政府令: what counts the figures before it is no part of the name.
  let cut = isDigit(characterAt(text, from - 1)) && '年月日号'.includes(run.charAt(0)) ? 1 : 0
  for (const word of leads) {
    const at = run.lastIndexOf(word)
    const republic = word === '和' && run.charAt(at - 1) === '共'
    if (at >= 0 && at + word.length < run.length && !republic) cut = Math.max(cut, at + word.length)
  }
  if (run.length - cut <= longest) return skipBlanks(text, from + cut, end)
  for (let i = run.length - 8; i < run.length; i++) if (heads.includes(run.charAt(i))) return from + i
  return end - 4
}

function isPrefix(text: string, at: number, blanks: boolean): boolean {
  const character = text.charCodeAt(at)
  return isHan(character) || isLetter(character) || (blanks && character === blank)
}

function foundAt(text: string, at: number, start: number, end: number, loose: boolean): Found | null {
  const trigger = triggers[text.charCodeAt(at)] as number
  const found = trigger === 1 ? bracketed(text, at, start, end) : ordered(text, at, start, end, loose)
  if (found === null) return null
  const named = trigger === 2 || orders.some((word) => text.endsWith(word, found.prefixEnd))
  const from = prefixStart(text, start, found.prefixEnd, named ? longestName : longestCode, loose)
  return from < found.prefixEnd ? { ...found, start: from } : found
}

function numberOf(text: string, found: Found): DocumentNumber {
  const prefix = text.slice(found.start, Math.max(found.start, found.prefixEnd)).replaceAll(' ', '')
  return { text: text.slice(found.start, found.end), prefix, year: found.year, number: found.number }
}

const longestNumber = 80
const label = /^[\u4e00-\u9fff ]{0,9}[: ]*$/
const ending = /^[ 。;,)〔〕]*(?:文件?|\((?:令|公告|通告)\))?[ 。;,)]*$/

/**
 * 发文字号 (GB/T 9704—2012, 7.2.5: 机关代字、年份、发文顺序号). Reads the number of a document that stands alone:
 * 吉民发〔2022〕4号, 国办发[2019]16号, 国务院令第746号, 财政部公告2015年第3号; a label (发文字号:) may stand before it.
 *
 * @param text the number and nothing else but its label; blanks and characters without width may stand anywhere
 * @returns the number, `text` as printed, or null
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  if (text.length > longestNumber) return null
  const folded = fold(text)
  for (let i = 0; i < folded.length; i++) {
    if (triggers[folded.charCodeAt(i)] === 0) continue
    const found = foundAt(folded, i, 0, folded.length, true)
    if (found === null) continue
    const alone = label.test(folded.slice(0, found.start).replace(/^\(/, '')) && ending.test(folded.slice(found.end))
    return alone ? { ...numberOf(folded, found), text: text.slice(found.start, found.end) } : null
  }
  return null
}

/**
 * Visits the document numbers of [start, end) from left to right. A prefix starts behind a bracket, a stop, a blank or
 * a word such as 根据; a bracketed year without a prefix is none.
 *
 * @param text folded text
 */
export function scanDocumentNumbers(
  text: string,
  start: number,
  end: number,
  visit: (number: DocumentNumber, from: number, to: number) => void,
): void {
  const stop = Math.min(end, text.length)
  let floor = start
  const characters = charactersOf(text, start, stop)
  for (let i = seek(triggers, characters, start, stop); i < stop; i = seek(triggers, characters, i + 1, stop)) {
    const found = foundAt(text, i, floor, stop, false)
    if (found === null || found.start >= found.prefixEnd) continue
    visit(numberOf(text, found), found.start, found.end)
    floor = found.end
    i = found.end - 1
  }
}
