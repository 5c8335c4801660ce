import type { Line } from '../read/page'
import { diagnose } from '../rules/diagnostics'
import type { Span, WorkPlan } from '../schema'
import { AttachmentIds } from './attachment-ids'
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
  const ids = new AttachmentIds(found.attachments)
  const isBelowTitle = placesBelowTitle(document, found)
  for (const { text, url, span } of document.page.links)
    if (span[0] === span[1] && !listed.has(url) && isBelowTitle(span[0]))
      found.attachments.push(attachmentOf({ title: text, url, span: [...span] }, ids, found.attachments.length + 1))
  const count = found.attachments.length
  if (count > 0) document.diagnostics.push(diagnose('body-in-attachment', null, { count: String(count) }))
}

const wordsOf = ({ preamble, closing, notice }: Found): number =>
  [preamble, closing, notice].reduce((sum, passage) => sum + (passage?.text.replace(/\s/g, '').length ?? 0), 0)

/** Tells whether a place stands behind a line of the document, and not among those of the site. Asked in order. */
function placesBelowTitle({ page: { lines } }: Document, { furniture, metadata }: Found): (at: number) => boolean {
  const isFurniture = within(furniture)
  const isMetadata = within(metadata)
  let next = 0
  let between = Number.POSITIVE_INFINITY
  return (at) => {
    for (; next < lines.length && (lines[next] as Line).end <= at; next++) {
      const { start } = lines[next] as Line
      if (isMetadata(start)) between = 0
      else if (isFurniture(start)) between++
    }
    return between <= mostBetween
  }
}

/** Tells whether a position lies in one of the spans; positions come in order. */
function within(spans: readonly Span[]): (at: number) => boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  let next = 0
  return (at) => {
    while (next < sorted.length && (sorted[next] as Span)[1] <= at) next++
    return next < sorted.length && (sorted[next] as Span)[0] <= at
  }
}
