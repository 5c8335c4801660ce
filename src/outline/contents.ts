import { type Document, lineOf } from './document'
import { frameRole } from './line-class'
import type { Paragraph } from './paragraph'

const longest = 400

/**
 * 目录. Where a table of contents that opens the plan ends: it repeats the headings, so its first line comes again.
 *
 * @param start index of the first paragraph of the plan's text
 * @returns index of the first paragraph behind it; `start` where there is none
 */
export function contentsEnd(document: Document, paragraphs: readonly Paragraph[], start: number): number {
  const at = paragraphs.findIndex(
    (paragraph, i) =>
      i >= start - 3 && i < start + 4 && frameRole(lineOf(document, paragraph), document.rules) === 'contents',
  )
  if (at < 0) return start
  const first = paragraphs[at + 1]
  if (!first) return start
  const wanted = entry(lineOf(document, first))
  for (let i = at + 2; i < paragraphs.length && i < at + longest; i++) {
    if (wanted !== '' && entry(lineOf(document, paragraphs[i] as Paragraph)) === wanted)
      return Math.max(start, prefaceStart(document, paragraphs, at + 1, i))
  }
  return start
}

/** 前言. Where sentences stand between the contents and the first heading, they open there, below a short line that names them. */
function prefaceStart(document: Document, paragraphs: readonly Paragraph[], from: number, end: number): number {
  for (let i = lastEntry(document, paragraphs, from, end) + 1; i < end; i++) {
    if (!lineOf(document, paragraphs[i] as Paragraph).includes('。')) continue
    const { marker, start, end: stop } = paragraphs[i - 1] as Paragraph
    const isNamed =
      i - 1 > from && !marker && stop - start <= longestName && !/[0-9]$/.test(document.folded.slice(start, stop))
    return isNamed ? i - 1 : i
  }
  return end
}

/** The last line that is an entry, by its number or that of its page: a remark of the printer between entries opens nothing. */
function lastEntry(document: Document, paragraphs: readonly Paragraph[], from: number, end: number): number {
  for (let i = end - 1; i > from; i--) {
    const paragraph = paragraphs[i] as Paragraph
    if (paragraph.marker?.row.unit || /[0-9][）)]?\s*$/.test(lineOf(document, paragraph))) return i
  }
  return from - 1
}

const longestName = 12

/** A line of contents without its leader dots and page number, bare or in brackets, and without further entries behind that. */
const entry = (line: string): string =>
  line
    .replace(/[（(]\s*[0-9]{1,4}\s*[）)].*$/, '')
    .replace(/[.·…—\s]*[0-9]{0,4}\s*$/, '')
    .replace(/\s/g, '')
    .slice(0, 20)
