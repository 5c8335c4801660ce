import type { Span } from '../schema'
import { parseChineseDate, repairDate } from '../text/date'
import { type Document, lineOf, printed, spanOf } from './document'
import { endsLike, frameRole } from './line-class'
import type { Paragraph } from './paragraph'

export interface Signature {
  issuers: string[]
  date: string | null
  /** From the first issuer's line to the end of the date. */
  span: Span
  /** Each of its lines, the date's last. */
  lines: Span[]
  /** Index of its first paragraph and one past its last. */
  from: number
  to: number
}

export const mostIssuers = 14
const longestDate = 28
/** What a line that is a date consists of: 1; 2 what it may begin with. */
const dateLetters = new Uint8Array(0x10000)
for (const letter of '三四五六七八九十廿卅元年月日号./-—~至到 )OoΟОо◯印发公布') dateLetters[letter.charCodeAt(0)] = 1
for (const letter of '(0123456789一二〇○零') dateLetters[letter.charCodeAt(0)] = 2
const longestIssuer = 60
/** With the blanks that set several apart. */
const longestLine = 160

/** The date a whole line states (`2022年2月28日`, `（2018年1月2日）`, `二〇二二年三月一日`, `2022228`), ISO; null for any other line. */
export function lineDate(line: string): { date: string; repaired: boolean } | null {
  if (line.length > longestDate || dateLetters[line.charCodeAt(0)] !== 2) return null
  for (let i = 1; i < line.length; i++) if (dateLetters[line.charCodeAt(i)] === 0) return null
  const compact = line.replace(/^\(|\)$|印发$|公布$| /g, '')
  if (!/^[0-9一二〇○零]/.test(compact)) return null
  const read = parseChineseDate(compact)
  if (read) return read.precision === 'day' ? { date: read.date, repaired: false } : null
  const repaired = repairDate(compact)
  return repaired ? { date: repaired.date, repaired: true } : null
}

/**
 * 落款. The signature that a date line closes: the date and the lines of the issuers right above it.
 *
 * @param at index of the paragraph that is a date
 * @param floor index of the first paragraph that may belong to it
 */
export function signatureAt(
  document: Document,
  paragraphs: readonly Paragraph[],
  at: number,
  floor: number,
): Signature | null {
  const last = paragraphs[at] as Paragraph
  const read = lineDate(lineOf(document, last))
  if (!read) return null
  let from = at
  while (from > floor && at - from < mostIssuers && isIssuer(document, paragraphs[from - 1] as Paragraph)) from--
  const issuers = paragraphs
    .slice(from, at)
    .flatMap((paragraph) => issuerNames(printed(document, spanOf(paragraph))))
    .filter((name) => name !== '')
  const lines = paragraphs.slice(from, at + 1).map(spanOf)
  return { issuers, date: read.date, span: [(paragraphs[from] as Paragraph).start, last.end], lines, from, to: at + 1 }
}

/** Whether a line closes a signed text: the date of a signature, or 此件公开发布 below it. */
export const closesSigned = (document: Document, paragraph: Paragraph): boolean => {
  const line = lineOf(document, paragraph)
  return lineDate(line) !== null || frameRole(line, document.rules) === 'release'
}

/** （某省经济和信息化委员会代章）: whose seal stands for the issuer's names no issuer. */
const onlySeal = /^\([^()]{2,40}代章\)$/

function isIssuer(document: Document, paragraph: Paragraph): boolean {
  const line = lineOf(document, paragraph)
  if (onlySeal.test(line)) return true
  if (paragraph.marker || line.length > longestLine || /[。;:,!?]/.test(line)) return false
  if (line.replaceAll(' ', '').length > longestIssuer) return false
  return issuerNames(line).every((name) => endsLike(name, 'issuer', document.rules))
}

/** The bodies of one line: `福建省经信委 福建省交通厅` are two, `民　政　部` is one, （代章） is no part of a name. */
export function issuerNames(line: string): string[] {
  const words = line
    .replace(/[(（][^()（）]{0,40}代章[)）]/g, '')
    .trim()
    .split(/[\s\u3000]+/)
    .filter((word) => word !== '')
  const apart = words.length > 1 && words.every((word) => word.length >= 3)
  return apart ? words : [words.join('')]
}

/** The date of a signature that was damaged and repaired (`2022228`): its reading and its place; null for a sound one. */
export function repairedDate(document: Document, { lines }: Signature): { date: string; span: Span } | null {
  const span = lines[lines.length - 1] as Span
  const read = lineDate(document.folded.slice(...span))
  return read?.repaired ? { date: read.date, span } : null
}
