import { diagnose } from '../rules/diagnostics'
import type { Span } from '../schema'
import { trimSpan } from '../text/blank'
import { linesOf } from './lines'
import { type Line, noFacts, type PageContent } from './page'
import { tabbedTables } from './tabbed-tables'

/**
 * 纯文本. A plain text is its own canonical text; nothing is known of it beyond its lines and the tables whose
 * cells tabs set apart. Question marks in place of an indent (no-break
 * spaces that a converter to GBK could not write) are furniture, and reported.
 *
 * @param text canonical
 */
export function readText(text: string): PageContent {
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
  return {
    text,
    lines,
    furniture,
    metadata: [],
    facts: noFacts(),
    links: [],
    tables: tabbedTables(text, lines),
    diagnostics: first ? [diagnose('lost-blanks', first, { count: String(furniture.length) })] : [],
  }
}

const lostIndent = /\?[?\s]*(?=[\p{Script=Han}\d《“（(【]|$)/uy

/** Where a line begins behind the question marks of a lost indent. */
function indentEnd(text: string, { start, end }: Line): number {
  if (text.charCodeAt(start) !== 0x3f) return start
  lostIndent.lastIndex = 0
  return start + (lostIndent.exec(text.slice(start, end))?.[0].length ?? 0)
}
