import type { Page } from '../read/page'
import type { Rules } from '../rules'
import { diagnose } from '../rules/diagnostics'
import type { Attachment, Diagnostic, Meta, Notice, Passage, Section, Span, Task } from '../schema'
import { noAnnotations } from '../schema/annotation-kinds'
import { frameAttachments } from './attachments'
import { findBodyElsewhere } from './body-elsewhere'
import { takeClosing } from './closing'
import { settleCounted } from './counted'
import { settleDecimals } from './decimal'
import { type Document, printed, spanOf } from './document'
import { type Frame, readFrame } from './frame'
import { partFused } from './fused'
import { partAttachments } from './fused-attachments'
import { lineHeadings, settlePoints } from './line-headings'
import { metaOf } from './meta'
import { nest } from './nest'
import { type Paragraph, paragraphsOf } from './paragraph'
import { withoutSecondCopy } from './repeated'
import { repairedDate } from './signature'
import type { Charges } from './task-table'
import { issuedTitle } from './title'
import { withoutTornTables } from './torn-tables'
import { tablesOf, textOf, unitsOf } from './units'

/** A plan without its annotations: all text has its owner, all mentions are still to be found. */
export interface Outline {
  meta: Meta
  notice: Notice | null
  preamble: Passage | null
  children: (Section | Task)[]
  closing: Passage | null
  attachments: Attachment[]
  diagnostics: Diagnostic[]
  furniture: Span[]
  metadata: Span[]
  /** Paragraphs that a task table's column charges, by where they start. */
  charges: Charges
}

/**
 * 提纲. Lines to units: paragraphs, the frame around the text (版头, covering notice, 版记), nesting, headings.
 *
 * @param page what a reader hands on
 * @param folded `fold(page.text)`
 */
export function outlinePage(page: Page, folded: string, rules: Rules): Outline {
  const document: Document = {
    page,
    source: page.text,
    folded,
    rules,
    diagnostics: [...page.diagnostics],
    tableHeads: new Map(),
    charges: new Map(),
  }
  const printedOnce = withoutSecondCopy(document, paragraphsOf(page, folded, rules))
  const paragraphs = partAttachments(partFused(printedOnce.paragraphs, folded, rules), folded, rules)
  settleDecimals(paragraphs, folded, rules)
  settleCounted(paragraphs)
  const read = readFrame(document, paragraphs)
  const named = read.attachmentLines.map((i) => spanOf(paragraphs[i] as Paragraph))
  const taken = [...read.furniture, ...read.metadata, ...named]
  const frame = { ...read, body: withoutTornTables(read.body, paragraphs, taken) }
  settlePoints(document, frame.body)
  const { body, headings } = headed(document, frame)
  const nested = nest(document, body, (paragraph) => frame.planTitles.has(paragraph), headings)
  const closing = takeClosing(document, nested)
  const children = unitsOf(document, nested.branches)
  const outline: Outline = {
    meta: frameMeta(document, frame, children),
    notice: noticeOf(document, frame),
    preamble: passageOf(document, 'preamble', nested.before, nested.tables),
    children,
    closing: passageOf(document, 'closing', closing, []),
    attachments: frameAttachments(document, paragraphs, frame),
    diagnostics: document.diagnostics,
    furniture: [...frame.furniture, ...printedOnce.furniture],
    metadata: frame.metadata,
    charges: document.charges,
  }
  findBodyElsewhere(document, outline)
  reportFrame(document, frame, outline)
  return outline
}

/** The headings of lines, and the text with the line above it where that is one of them: 总体要求 straight below the title. */
function headed(
  document: Document,
  { head, cover, body, planTitles, metadata }: Frame,
): { body: readonly Paragraph[]; headings: ReturnType<typeof lineHeadings> } {
  const { last } = head
  if (last && !cover && body[0] && last.end <= body[0].start) {
    const whole = [last, ...body]
    const headings = lineHeadings(document, whole, planTitles)
    const at = headings.has(last) ? metadata.findIndex(([start]) => start === last.start) : -1
    if (at >= 0) {
      metadata.splice(at, 1)
      return { body: whole, headings }
    }
  }
  return { body, headings: lineHeadings(document, body, planTitles) }
}

/** How far into the text a report says for whom it is given. */
const opening = 400
/** So much of the text above the first unit tells what the document is. */
const longestLeadIn = 2000

function frameMeta(document: Document, frame: Frame, children: readonly (Section | Task)[]): Meta {
  const { head, cover, signature, tails } = frame
  const from = frame.body[0]?.start ?? 0
  const until = frame.body.find(({ marker }) => marker?.row.unit)?.start ?? from
  const ownTitle = head.title?.text ?? document.page.facts.title
  return metaOf(document, {
    head,
    signature,
    title: cover
      ? (cover.planTitle?.text ?? cover.named ?? (ownTitle && issuedTitle(ownTitle)) ?? null)
      : planTitleOf(ownTitle),
    noticeTitle: cover ? ownTitle : null,
    tailFacts: new Map([...tails[1].facts, ...tails[0].facts]),
    opening: document.folded.slice(from, from + opening),
    leadIn: document.folded.slice(from, Math.min(until, from + longestLeadIn)),
    headings: children.map(({ heading }) => heading?.text ?? ''),
  })
}

/** Of a page that is headed 某某办公厅印发《…》 and prints the plan alone, the plan's title. */
const planTitleOf = (title: string | null): string | null =>
  title !== null && /印发《[^》]+》$/.test(title) ? issuedTitle(title) : title

/** 通知. The covering notice; of a document addressed or signed directly its recipients and signature alone. */
function noticeOf(document: Document, { head, cover, signature }: Frame): Notice | null {
  if (!cover && !head.recipients && !signature) return null
  const paragraphs = cover?.body ?? []
  return {
    type: 'notice',
    id: 'notice',
    title: cover ? (head.title?.text ?? document.page.facts.title) : null,
    recipients: head.recipients?.names ?? [],
    text: textOf(document, paragraphs),
    paragraphs,
    signature: signature && { issuers: signature.issuers, date: signature.date, span: signature.span },
    ...noAnnotations(),
  }
}

function passageOf(
  document: Document,
  id: Passage['id'],
  paragraphs: readonly Paragraph[],
  tables: readonly number[],
): Passage | null {
  const spans = paragraphs.map(spanOf)
  const printedTables = tablesOf(document, tables)
  const edges = [...spans, ...printedTables.map(({ span }) => span)].sort((a, b) => a[0] - b[0])
  const first = edges[0]
  if (!first) return null
  const end = edges.reduce((last, [, to]) => Math.max(last, to), 0)
  return {
    type: 'passage',
    id,
    text: textOf(document, spans),
    paragraphs: spans,
    span: [first[0], end],
    ...noAnnotations(),
    tables: printedTables,
  }
}

function reportFrame(document: Document, { signature }: Frame, outline: Outline): void {
  if (outline.children.length === 0) document.diagnostics.push(diagnose('no-numbering', null))
  if (outline.meta.title === null) document.diagnostics.push(diagnose('no-title', null))
  const repaired = signature && repairedDate(document, signature)
  if (repaired) {
    const values = { printed: printed(document, repaired.span), date: repaired.date }
    document.diagnostics.push(diagnose('date-repaired', repaired.span, values, outline.notice ? 'notice' : null))
  }
}
