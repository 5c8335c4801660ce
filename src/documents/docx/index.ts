import { reportReplaced } from '../../read/canonical'
import { tableOf } from '../../read/html/grid'
import { attachmentLinks } from '../../read/html/links'
import { readMarkdown } from '../../read/markdown'
import { noFacts, type PageContent } from '../../read/page'
import { sniff } from '../../read/sniff'
import { type DraftLine, plainLines } from '../../read/writer'
import type { Rules } from '../../rules'
import type { Span } from '../../schema'
import { WorkPlanError } from '../../schema/error'
import { trimSpan } from '../../text/blank'
import type { Zip } from '../zip'
import { readBody } from './body'
import { openPackage } from './package'

/**
 * Word. Reads a `.docx` as Word shows it: automatic numbers restored, tracked changes accepted, hidden text left out. Paragraphs that
 * are the source of a Markdown text (what tools export by pasting it) are read as that text.
 *
 * @throws WorkPlanError `malformed-container`; `no-text-layer` where it holds pictures only, `empty-input` where it holds nothing
 */
export async function readDocx(zip: Zip, rules: Rules): Promise<PageContent> {
  const { writer, tables, links, furniture, pictures, replaced } = readBody(await openPackage(zip))
  const { text, lines } = writer
  if (lines.length === 0) throw new WorkPlanError(pictures > 0 ? 'no-text-layer' : 'empty-input', { format: 'docx' })
  if (tables.length === 0 && sniff(text) === 'markdown') return readMarkdown(text.replace(/\n/g, '\n\n'), rules)
  for (const { rows } of tables) for (const row of rows) for (const cell of row) cell.span = trimSpan(text, cell.span)
  return {
    text,
    lines: plainLines(lines),
    furniture: furniture.flatMap(([first, last]) => lineSpans(lines.slice(first, last))),
    metadata: [],
    facts: noFacts(),
    links: attachmentLinks(links, text, null),
    tables: tables.map((draft) => tableOf({ ...draft, span: trimSpan(text, draft.span) }, text)),
    diagnostics: reportReplaced(replaced),
  }
}

const lineSpans = (lines: readonly DraftLine[]): Span[] => {
  const first = lines[0]
  const last = lines[lines.length - 1]
  return first && last ? [[first.start, last.end]] : []
}
