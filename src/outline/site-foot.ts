import { type Document, lineOf } from './document'
import { frameRole } from './line-class'
import type { Paragraph } from './paragraph'

/** A foot is told by so many lines that sites print (版权所有, 网站标识码, 返回顶部). */
const fewestTools = 3
/** So many lines (the links of a menu) may part two lines that sites print. */
const widestGap = 80
/** A line from here on that has a comma or a stop is a sentence of the document. */
const shortestSentence = 24
/** What is repeated below the foot (for sharing) is known by its first characters. */
const repeatedOpening = 24

/**
 * 页脚. Where the foot of the site begins, in a text that was copied from a whole page: lines that sites print, with the
 * menus and lists of links between and below them, and nothing that the document itself could go on with.
 *
 * @returns its first paragraph's index; `paragraphs.length` where there is none
 */
export function siteFootStart(document: Document, paragraphs: readonly Paragraph[]): number {
  let start = licenceStart(document, paragraphs)
  if (start < paragraphs.length) return start
  let tools = 0
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const line = lineOf(document, paragraphs[i] as Paragraph)
    const isRow = (paragraphs[i] as Paragraph).line.table !== null
    if (!isRow && frameRole(line, document.rules) === 'furniture') {
      if (tools > 0 && start - i > widestGap) break
      tools++
      start = i
    } else if (isRow || isText(document, paragraphs[i] as Paragraph, line)) {
      return tools < fewestTools ? paragraphs.length : start
    }
  }
  return paragraphs.length
}

/** 版权标签. Where a library of texts states the licence of one, a few lines before the end. */
function licenceStart(document: Document, paragraphs: readonly Paragraph[]): number {
  for (let i = paragraphs.length - 1; i >= 0 && paragraphs.length - i < widestGap; i--)
    if (frameRole(lineOf(document, paragraphs[i] as Paragraph), document.rules) === 'licence') return i
  return paragraphs.length
}

/** A unit, a row of a table or a sentence; of a text that is printed once more only its first copy. */
function isText({ folded }: Document, { marker, line: { table }, start }: Paragraph, line: string): boolean {
  if (marker?.row.unit || table !== null) return true
  if (line.length < shortestSentence || !/[,。;]/.test(line)) return false
  return folded.lastIndexOf(line.slice(0, repeatedOpening), start - 1) < 0
}
