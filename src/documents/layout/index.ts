import { canonical, reportReplaced } from '../../read/canonical'
import { noFacts, type PageContent } from '../../read/page'
import { noHints, plainLines, Writer } from '../../read/writer'
import type { Span } from '../../schema'
import { linesOfPage } from './lines'
import { rejoin } from './paragraphs'
import type { PlacedPage, PrintedLine } from './placed'
import { runningLines } from './running'

export { isAslant, mostPages, type PlacedPage, type PlacedText } from './placed'

/**
 * 版面还原. Text at its places on pages to a page of lines, a paragraph each: what a reader of the print sees, whatever the order and the pieces the
 * file has it in. Numbers of pages, running heads and watermarks are furniture, behind the paragraph they stand in.
 *
 * @returns null where the pages hold no text of their own
 */
export function contentOfPages(pages: readonly PlacedPage[]): PageContent | null {
  const printed = pages.map(linesOfPage)
  const running = runningLines(printed)
  const paragraphs = rejoin(
    printed.flat().filter((line) => !running.has(line)),
    Math.max(0, ...pages.slice(0, 100).map(({ width }) => width)),
  )
  if (paragraphs.length === 0) return null
  const writer = new Writer()
  const furniture: Span[] = []
  let replaced = 0
  const write = (text: string, bold: boolean): void => {
    const clean = canonical(text)
    replaced += clean.replaced
    writer.append(clean.text.replace(/\n/g, ' '), bold ? { ...noHints, bold } : noHints)
  }
  const aside = (text: string): void => {
    const from = writer.lines.length
    write(text, false)
    writer.endLine(null)
    for (const { start, end } of writer.lines.slice(from)) furniture.push([start, end])
  }
  const waiting = printed.map((lines, page) => [
    ...lines.filter((line) => running.has(line)).map(({ text }) => text),
    ...new Set((pages[page] as PlacedPage).aslant),
  ])
  let page = 0
  for (const { segments, lines } of paragraphs) {
    for (const { text, bold } of segments) write(text, bold)
    writer.endLine(null)
    const last = (lines[lines.length - 1] as PrintedLine).page
    for (; page < last; page++) for (const text of waiting[page] as string[]) aside(text)
  }
  for (; page < waiting.length; page++) for (const text of waiting[page] as string[]) aside(text)
  return {
    text: writer.text,
    lines: plainLines(writer.lines),
    furniture,
    metadata: [],
    facts: noFacts(),
    links: [],
    tables: [],
    diagnostics: reportReplaced(replaced),
  }
}
