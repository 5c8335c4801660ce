import type { Attachment, Span } from '../schema'
import { noAnnotations } from '../schema/annotation-kinds'
import { attachmentId } from './attachment-lines'
import { type Document, lineOf, printed, spanOf } from './document'
import { nest } from './nest'
import type { Paragraph } from './paragraph'
import { isTitleLine } from './title'
import { tablesOf, textOf, unitsOf } from './units'

export interface AttachedTexts {
  /** Index of the first paragraph that belongs to an attachment; the end where there is none. */
  from: number
  attachments: Attachment[]
  metadata: Span[]
}

const label = /^附 ?件 ?([0-9]{1,2}|[一二三四五六七八九十]{1,2})? ?:?$/
const longestLabel = 10
const hanDigits = '一二三四五六七八九十'

/**
 * 附件正文. Attachments that are printed behind the plan, each below a line of its own (附件1): their text, and the units
 * of those that have a numbering.
 *
 * @param start index of the first paragraph of the plan
 * @param end one past the last paragraph to look at
 */
export function attachedTexts(
  document: Document,
  paragraphs: readonly Paragraph[],
  start: number,
  end: number,
): AttachedTexts {
  const labels = attachedLabels(document, paragraphs, start, end)
  const found: AttachedTexts = { from: labels[0] ?? end, attachments: [], metadata: [] }
  for (const [k, at] of labels.entries()) readAttachment(document, paragraphs.slice(at, labels[k + 1] ?? end), found)
  return found
}

/** Indexes of the lines (附件, 附件1) that head an attachment's text: behind the first unit, where nothing is numbered behind a sentence. */
export function attachedLabels(
  document: Document,
  paragraphs: readonly Paragraph[],
  start: number,
  end: number,
): number[] {
  const labels: number[] = []
  const isUnit = ({ marker }: Paragraph): boolean => marker?.row.unit === true
  const isNumbered = paragraphs.some(isUnit)
  let isBehind = false
  for (let i = start; i < end; i++) {
    const paragraph = paragraphs[i] as Paragraph
    if (isNumbered ? isUnit(paragraph) : lineOf(document, paragraph).endsWith('。')) isBehind = true
    else if (isBehind && paragraph.end - paragraph.start <= longestLabel && label.test(lineOf(document, paragraph)))
      labels.push(i)
  }
  return labels
}

function readAttachment(document: Document, [named, ...paragraphs]: readonly Paragraph[], found: AttachedTexts): void {
  const printedNumber = label.exec(lineOf(document, named as Paragraph))?.[1]
  const number = printedNumber === undefined ? null : Number(printedNumber) || hanDigits.indexOf(printedNumber) + 1
  const id = attachmentId(number ?? found.attachments.length + 1, found.attachments)
  let titleEnd = 0
  while (titleEnd < 3 && titleEnd < paragraphs.length && isAttachedTitle(document, paragraphs[titleEnd] as Paragraph))
    titleEnd++
  const titleLines = paragraphs.slice(0, titleEnd).map(spanOf)
  const nested = nest(document, paragraphs.slice(titleEnd), () => false)
  const own = nested.before.map(spanOf)
  // A label and a title with nothing behind them name an attachment that is printed elsewhere: that is its line.
  if (titleEnd < paragraphs.length) found.metadata.push(spanOf(named as Paragraph), ...titleLines)
  const last = paragraphs.at(-1) ?? (named as Paragraph)
  found.attachments.push({
    type: 'attachment',
    id,
    number,
    title: titleLines.map((span) => printed(document, span)).join(''),
    url: null,
    kind: nested.branches.length > 0 ? 'plan' : nested.tables.length > 0 ? 'table' : 'text',
    text: textOf(document, own),
    paragraphs: own,
    span: [(named as Paragraph).start, last.end],
    ...noAnnotations(),
    tables: tablesOf(document, nested.tables),
    children: unitsOf(document, nested.branches, id),
  })
}

const isAttachedTitle = (document: Document, paragraph: Paragraph): boolean =>
  paragraph.marker === null &&
  paragraph.line.table === null &&
  paragraph.end - paragraph.start < 60 &&
  isTitleLine(lineOf(document, paragraph))
