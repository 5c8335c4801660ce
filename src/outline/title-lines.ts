import type { Span } from '../schema'
import { type Document, lineOf, printed, spanOf } from './document'
import { endsLike } from './line-class'
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
 */
export function readTitle(
  document: Document,
  paragraphs: readonly Paragraph[],
  open: readonly number[],
): TitleRead | null {
  const last = lastTitleLine(document, paragraphs, open)
  if (last < 0) return null
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
  return assemble(document, paragraphs, indexes)
}

function lastTitleLine(document: Document, paragraphs: readonly Paragraph[], open: readonly number[]): number {
  let fallback = -1
  for (let k = open.length - 1; k >= 0; k--) {
    const paragraph = paragraphs[open[k] as number] as Paragraph
    const whole = lineOf(document, paragraph)
    const line = whole.slice(0, closingDocumentNumber(whole)?.at ?? whole.length).trimEnd()
    if (!isTitleLine(line)) continue
    if (titleKind(line, document.rules) && line.length >= 4) return k
    if (fallback < 0 && line.length >= 6 && (paragraph.line.heading !== null || line.includes('关于'))) fallback = k
  }
  return fallback
}

function belongsAbove(document: Document, above: string, below: string): boolean {
  if (!isTitleLine(above) || above.length > 60 || titleKind(above, document.rules)) return false
  if (endsLike(above, 'site', document.rules)) return false
  if (above.endsWith('关于') || above.endsWith('印发') || above.endsWith('《')) return true
  if (above.includes('关于') || above.includes('印发')) return true
  if (!opensTitle(below)) return !endsLike(above, 'issuer', document.rules) || below.length < 12
  return /^(?:关于|印发|转发)/.test(below) && endsLike(above, 'issuer', document.rules)
}

function assemble(document: Document, paragraphs: readonly Paragraph[], indexes: number[]): TitleRead {
  const first = paragraphs[indexes[0] as number] as Paragraph
  const last = paragraphs[indexes.at(-1) as number] as Paragraph
  const parts = indexes.map((i) => printed(document, spanOf(paragraphs[i] as Paragraph)))
  const lastLine = lineOf(document, last)
  const number = closingDocumentNumber(lastLine)
  if (number) parts[parts.length - 1] = document.source.slice(last.start, last.start + number.at)
  return {
    text: parts.join('').trim(),
    indexes,
    documentNumber: number
      ? document.source.slice(last.start + number.numberAt, last.start + number.numberAt + number.number.length)
      : null,
    span: [first.start, last.end],
  }
}
