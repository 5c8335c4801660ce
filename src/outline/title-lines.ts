import type { Span } from '../schema'
import { type Document, lineOf, printed, spanOf } from './document'
import { endsLike } from './line-class'
import { compactTitle, namedTitle } from './named-title'
import { closingDocumentNumber } from './number-line'
import type { Paragraph } from './paragraph'
import { isTitleLine, opensTitle, titleKind } from './title'

export interface TitleRead {
  /** As printed, lines joined, without a document number behind it. */
  text: string
  /** The paragraphs it stands in. */
  indexes: number[]
  documentNumber: string | null
  span: Span
}

const mostLines = 6

/**
 * 标题. The title among lines that nothing else explains: the last run of them that reads like one.
 *
 * A title ends with the name of a kind of document (要点, 方案, 通知 …) or is marked up as a heading; its upper lines are
 * those it cannot stand without (…关于 / 加快推进…的意见).
 *
 * @param open indexes of the unexplained paragraphs, in order
 * @param names titles the document is said to have, compact: one that is printed is the title, unless one of its own follows
 */
export function readTitle(
  document: Document,
  paragraphs: readonly Paragraph[],
  open: readonly number[],
  names: ReadonlySet<string> = new Set(),
): TitleRead | null {
  const named = namedTitle(document, paragraphs, open, names)
  const own = ownTitle(document, paragraphs, open)
  if (named.length === 0)
    return own.length === 0 ? null : assemble(document, paragraphs, withAfterword(document, paragraphs, open, own))
  const isBehind = own.length > 0 && (own[0] as number) > (named.at(-1) as number)
  const indexes = isBehind && isLikeTitle(document, paragraphs, own, names) ? own : named
  const whole = withAfterword(document, paragraphs, open, withIssuer(document, paragraphs, open, indexes))
  return assemble(document, paragraphs, whole)
}

/** （2024—2026年） on a line below the title. */
const yearsOnly = /^(?:19|20)\d\d年?[-—–~～至](?:19|20)\d\d年?$/

/** （2024—2026年）, （试行）, （征求意见稿） on a line below the title belong to it; a date or an occasion does not. */
function isAfterword(document: Document, line: string): boolean {
  const inner = /^\(([^()]+)\)$/.exec(line)?.[1]
  if (inner === undefined) return false
  return yearsOnly.test(inner) || (!/\d/.test(inner) && endsLike(inner, 'state', document.rules))
}

function withAfterword(
  document: Document,
  paragraphs: readonly Paragraph[],
  open: readonly number[],
  indexes: readonly number[],
): number[] {
  const below = (indexes.at(-1) as number) + 1
  const paragraph = open.includes(below) ? paragraphs[below] : undefined
  return paragraph && isAfterword(document, lineOf(document, paragraph)) ? [...indexes, below] : [...indexes]
}

/** 某某厅 on the line above 关于…的通知 belongs to the title, unless it is only the column that the page stands in. */
function withIssuer(
  document: Document,
  paragraphs: readonly Paragraph[],
  open: readonly number[],
  indexes: readonly number[],
): number[] {
  const above = (indexes[0] as number) - 1
  if (!open.includes(above)) return [...indexes]
  const line = lineOf(document, paragraphs[above] as Paragraph)
  const first = lineOf(document, paragraphs[above + 1] as Paragraph)
  const isColumn = document.page.facts.breadcrumbs.some((step) => compactTitle(step) === compactTitle(line))
  return !isColumn && opensWithMatter(first) && endsLike(line, 'issuer', document.rules)
    ? [above, ...indexes]
    : [...indexes]
}

/** Whether lines behind a title that is known are another printing of it, and not the first lines of the text. */
function isLikeTitle(
  document: Document,
  paragraphs: readonly Paragraph[],
  indexes: readonly number[],
  names: ReadonlySet<string>,
): boolean {
  const text = compactTitle(indexes.map((i) => lineOf(document, paragraphs[i] as Paragraph)).join(''))
  if (/关于|印发|转发/.test(text)) return true
  for (let at = 0; at + shared <= text.length; at++)
    for (const name of names) if (name.includes(text.slice(at, at + shared))) return true
  return false
}

/** So many characters in a row are no chance. */
const shared = 4

/** The indexes of the last run of lines that reads like a title. */
function ownTitle(document: Document, paragraphs: readonly Paragraph[], open: readonly number[]): number[] {
  const last = lastTitleLine(document, paragraphs, open)
  if (last < 0) return []
  const indexes = [open[last] as number]
  let text = lineOf(document, paragraphs[open[last] as number] as Paragraph)
  for (let k = last - 1; k >= 0 && indexes.length < mostLines; k--) {
    const i = open[k] as number
    if (i !== (indexes[0] as number) - 1) break
    const line = lineOf(document, paragraphs[i] as Paragraph)
    if (!belongsAbove(document, line, text)) break
    indexes.unshift(i)
    text = line + text
  }
  return indexes
}

function lastTitleLine(document: Document, paragraphs: readonly Paragraph[], open: readonly number[]): number {
  let fallback = -1
  let order = -1
  for (let k = open.length - 1; k >= 0; k--) {
    const paragraph = paragraphs[open[k] as number] as Paragraph
    const whole = lineOf(document, paragraph)
    const line = whole.slice(0, closingDocumentNumber(whole)?.at ?? whole.length).trimEnd()
    if (!isTitleLine(line)) continue
    if (titleKind(line, document.rules) && line.length >= 4) {
      // An order (某省人民政府令) is no title of a decision above it (…关于修改…的决定).
      if (!line.endsWith('令')) return order >= 0 && !line.includes('关于') ? order : k
      if (order < 0) order = k
    }
    if (fallback < 0 && line.length >= 6 && (paragraph.line.heading !== null || line.includes('关于'))) fallback = k
  }
  return order >= 0 ? order : fallback
}

const issuesWords = /(?:印发|转发|公布|发布)/

function belongsAbove(document: Document, above: string, below: string): boolean {
  if (!isTitleLine(above) || above.length > 60) return false
  // 关于印发某市引进人才入户管理办法 / 实施细则的通知: what it issues ends the upper line like a title.
  const goesOn = issuesWords.test(above) && !issuesWords.test(below) && /的(?:通知|函|公告|通告|决定|批复)$/.test(below)
  const kind = /^[和及与暨]/.test(below) ? null : titleKind(above, document.rules)
  if (kind && (kind.kind === 'notice' || !goesOn)) return false
  if (endsLike(above, 'site', document.rules)) return false
  if (above.endsWith('关于') || above.endsWith('印发') || above.endsWith('《')) return true
  if (above.includes('关于') || above.includes('印发')) return true
  // 某县国民经济和社会发展第十四个五年规划 / 和二〇三五年远景目标纲要; 切实支持小微企业和 / “三农”发展的指导意见
  if (/^[和及与暨并]/.test(below) || /[和及与暨并、]$/.test(above)) return true
  if (!opensTitle(below)) return !endsLike(above, 'issuer', document.rules) || below.length < 16
  return opensWithMatter(below) && endsLike(above, 'issuer', document.rules)
}

const opensWithMatter = (line: string): boolean => /^(?:关于|印发|转发|(?:19|20)\d\d年(?!\d))/.test(line)

/** Letters set apart to fill a line: 国　家　粮　食　应　急　预　案. */
const spaced = /(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff][ \u3000]+){3,}[\u4e00-\u9fff](?![\u4e00-\u9fff])/g
/** The same of a whole line, whatever its characters: 2 0 2 4 年 要 点. */
const spacedLine = /^\S(?:\s+\S){3,}$/

/** A line without the blanks that set its characters apart: they are no part of its words. */
const closedUp = (line: string): string =>
  spacedLine.test(line.trim()) ? line.replace(/\s+/g, '') : line.replace(spaced, (run) => run.replace(/\s+/g, ''))

function assemble(document: Document, paragraphs: readonly Paragraph[], indexes: number[]): TitleRead {
  const first = paragraphs[indexes[0] as number] as Paragraph
  const last = paragraphs[indexes.at(-1) as number] as Paragraph
  const parts = indexes.map((i) => printed(document, spanOf(paragraphs[i] as Paragraph)))
  const lastLine = lineOf(document, last)
  const number = closingDocumentNumber(lastLine)
  if (number) parts[parts.length - 1] = document.source.slice(last.start, last.start + number.at)
  return {
    text: parts.map(closedUp).join('').trim(),
    indexes,
    documentNumber: number
      ? document.source.slice(last.start + number.numberAt, last.start + number.numberAt + number.number.length)
      : null,
    span: [first.start, last.end],
  }
}
