import { diagnose } from '../rules/diagnostics'
import type { Span, WorkPlan } from '../schema'
import { attachmentOf } from './attachment-lines'
import type { Document } from './document'

type Found = Pick<WorkPlan, 'children' | 'preamble' | 'closing' | 'notice' | 'attachments'> &
  Pick<WorkPlan['source'], 'furniture' | 'metadata'>

/** Fewer characters are no text of a document: 详见附件. */
const fewest = 40
/** So many lines of the site (字号, 分享) may stand between a title and the pictures below it. */
const mostBetween = 3

/**
 * 正文在附件. Where a page prints no text of its own but shows it in pictures or links to it, lists them as its attachments and says so.
 *
 * @param found of the whole document; its attachments grow
 */
export function findBodyElsewhere(document: Document, found: Found): void {
  if (found.children.length > 0 || wordsOf(found) >= fewest || document.page.format !== 'html') return
  const listed = new Set(found.attachments.map(({ url }) => url))
  const shown = document.page.links.filter(
    ({ url, span }) => !listed.has(url) && isBelowTitle(document, span, found.furniture, found.metadata),
  )
  for (const { text, url, span } of shown)
    if (span[0] === span[1])
      found.attachments.push(attachmentOf({ title: text, url, span: [...span] }, found.attachments))
  const count = found.attachments.length
  if (count > 0) document.diagnostics.push(diagnose('body-in-attachment', null, { count: String(count) }))
}

const wordsOf = ({ preamble, closing, notice }: Found): number =>
  [preamble, closing, notice].reduce((sum, passage) => sum + (passage?.text.replace(/\s/g, '').length ?? 0), 0)

/** Whether a link stands behind a line of the document, and not among those of the site. */
function isBelowTitle({ page }: Document, [at]: Span, furniture: readonly Span[], metadata: readonly Span[]): boolean {
  const holds = (spans: readonly Span[], line: { start: number }): boolean =>
    spans.some(([from, to]) => from <= line.start && line.start < to)
  let between = 0
  for (const line of page.lines.filter(({ end }) => end <= at).reverse()) {
    if (holds(metadata, line)) return true
    if (holds(furniture, line) && ++between > mostBetween) return false
  }
  return false
}
