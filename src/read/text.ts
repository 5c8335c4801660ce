import type { Rules } from '../rules'
import { diagnose } from '../rules/diagnostics'
import { isPageNumber } from '../rules/page-numbers'
import type { Span } from '../schema'
import { trimSpan } from '../text/blank'
import { cellLines } from './cell-lines'
import { linesOf } from './lines'
import { type Line, noFacts, type PageContent } from './page'
import { tabbedTables } from './tabbed-tables'

/**
 * 纯文本. A plain text is its own canonical text; nothing is known of it beyond its lines and the tables whose
 * cells tabs or line ends set apart. Question marks in place of an indent (no-break
 * spaces that a converter to GBK could not write) are furniture, and reported.
 *
 * @param text canonical
 */
export function readText(text: string, rules: Rules): PageContent {
  const furniture: Span[] = []
  const lines: Line[] = []
  for (const line of linesOf(text)) {
    const start = indentEnd(text, line)
    if (start > line.start) {
      furniture.push(trimSpan(text, [line.start, start]))
      line.start = start
    }
    if (start < line.end) lines.push(line)
  }
  const first = furniture[0]
  const numbers = pageNumbersOf(text, lines)
  const kept = numbers.size === 0 ? lines : lines.filter((line) => !numbers.has(line))
  const tabbed = tabbedTables(text, kept)
  const cells = cellLines(text, kept, tabbed.length, rules)
  return {
    text,
    lines: cells.lines,
    furniture: [...furniture, ...Array.from(numbers, ({ start, end }): Span => [start, end])],
    metadata: [],
    facts: noFacts(),
    links: [],
    tables: [...tabbed, ...cells.tables],
    diagnostics: first ? [diagnose('lost-blanks', first, { count: String(furniture.length) })] : [],
  }
}

/** 页码. Lines that number the pages of a text copied from print (— 3 —, 第3页), where there are several. */
function pageNumbersOf(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const numbers = new Set<Line>()
  for (const line of lines)
    if (line.end - line.start <= longestNumber && opensNumber.includes(text.charAt(line.start)))
      if (isPageNumber(text.slice(line.start, line.end))) numbers.add(line)
  return numbers.size >= fewestNumbers ? numbers : noLines
}

const longestNumber = 24
const fewestNumbers = 2
/** A figure alone may as well be a cell, or a count. */
const opensNumber = '—-–―－─·~第'
const noLines: ReadonlySet<Line> = new Set()

const lostIndent = /\?[?\s]*(?=[\p{Script=Han}\d《“（(【]|$)/uy

/** Where a line begins behind the question marks of a lost indent. */
function indentEnd(text: string, { start, end }: Line): number {
  if (text.charCodeAt(start) !== 0x3f) return start
  lostIndent.lastIndex = 0
  return start + (lostIndent.exec(text.slice(start, end))?.[0].length ?? 0)
}
