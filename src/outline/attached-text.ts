import type { Attachment, Span } from '../schema'
import { noAnnotations } from '../schema/annotation-kinds'
import { hanInteger } from '../text/numeral'
import { AttachmentIds } from './attachment-ids'
import { type Document, lineOf, printed, spanOf } from './document'
import { startsColumn } from './fused-attachments'
import { frameRole } from './line-class'
import { familyOf } from './marker'
import { type Nested, nest } from './nest'
import type { Paragraph } from './paragraph'
import { closesSigned } from './signature'
import { isTitleLine, titleKind } from './title'
import { tablesOf, textOf, unitsOf } from './units'

export interface AttachedTexts {
  /** Index of the first paragraph that belongs to an attachment; the end where there is none. */
  from: number
  attachments: Attachment[]
  metadata: Span[]
}

/** 附件, 附件1, 附表一：, and what names the attachment on the same line. */
const label = /^附 ?(?:件|表|录)? ?([0-9]{1,2}|[一二三四五六七八九十]{1,2})? ?[:.、]?$/
const titledLabel =
  /^附 ?(?:(?:件|表|录) ?([0-9]{1,2}|[一二三四五六七八九十]{1,2})?|([一二三四五六七八九十]{1,2})(?=:))(?:[ :.、]|(?=《)) *(?![0-9]{1,2} ?[.、:])([^。;!?]{3,80})$/
const plainLabel = /^(附) ?(): *(?![0-9]{1,2} ?[.、])([^。;!?]{3,80})$/
const longestLabel = 10
const longestTitled = 100
const shortestTitle = 6
/** A title below the label, and how many lines it may take. */
const longestTitleLine = 60
const mostTitleLines = 3

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
  const ids = new AttachmentIds()
  for (const [k, at] of labels.entries())
    readAttachment(document, paragraphs.slice(at, labels[k + 1] ?? end), found, ids)
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
  // 434.1 in a cell that stands on a line is no number of a unit.
  const isUnit = ({ marker }: Paragraph): boolean => marker?.row.unit === true && !marker.doubtful
  const isNumbered = paragraphs.some(isUnit)
  let isBehind = false
  let counted: Count | null = null
  const count = (): Count => {
    counted ??= countOf(paragraphs, end)
    return counted
  }
  for (let i = start; i < end; i++) {
    const paragraph = paragraphs[i] as Paragraph
    if (isNumbered ? isUnit(paragraph) : lineOf(document, paragraph).endsWith('。')) isBehind = true
    else if (isBehind && isLabel(document, paragraphs, i, end, count)) labels.push(i)
  }
  return labels
}

function isLabel(
  document: Document,
  paragraphs: readonly Paragraph[],
  at: number,
  end: number,
  count: () => Count,
): boolean {
  const paragraph = paragraphs[at] as Paragraph
  const length = paragraph.end - paragraph.start
  if (length > longestTitled || paragraph.line.table !== null) return false
  const line = lineOf(document, paragraph)
  if (paragraph.marker === null && isGlossary(document, line)) return true
  if (isInterpretation(document, line))
    return isSignedAbove(document, paragraphs, at) && hasNumbering(paragraphs, at + 1, end)
  if (!line.startsWith('附')) return isNamedAbove(document, paragraphs, at, line)
  if (length <= longestLabel && label.test(line)) return true
  if (titleOnLabel(line) === null) return false
  return headsText(document, paragraphs, at + 1, end) && !countsOn(count(), at)
}

/** Of each paragraph the last number of the plan's first style above it, and the next one from it on; 0 where there is none. */
interface Count {
  last: Uint16Array
  next: Uint16Array
}

function countOf(paragraphs: readonly Paragraph[], end: number): Count {
  const first = paragraphs.find(({ marker }) => marker?.row.unit)?.marker
  const family = first ? familyOf(first) : null
  const last = new Uint16Array(end)
  const next = new Uint16Array(end)
  const valueAt = (i: number): number => {
    const { marker } = paragraphs[i] as Paragraph
    return marker !== null && familyOf(marker) === family ? marker.value : 0
  }
  for (let i = 1; i < end; i++) last[i] = valueAt(i - 1) || (last[i - 1] as number)
  for (let i = end - 1; i >= 0; i--) next[i] = valueAt(i) || (next[i + 1] ?? 0)
  return { last, next }
}

/** Whether the plan's own numbering counts on behind `at`: a box inside the plan (附一：办理流程) ends no plan. */
const countsOn = ({ last, next }: Count, at: number): boolean => last[at] !== 0 && next[at] === (last[at] as number) + 1

/** 《某市养老服务条例》政策解读: what explains a document, printed behind it. Above it the document is signed; else it is one of several texts (`furtherPlanTitles`). */
const isInterpretation = (document: Document, line: string): boolean =>
  line.length >= shortestTitle &&
  isTitleLine(line) &&
  titleKind(line, document.rules)?.name === 'interpretation' &&
  frameRole(line, document.rules) === null

/** 名词解释. What explains the words of a plan, behind it. */
const isGlossary = (document: Document, line: string): boolean =>
  line.length <= longestLine && isTitleLine(line) && titleKind(line, document.rules)?.name === 'glossary'

const longestLine = 40
/** So many paragraphs up the line may stand that names the attachment: signature and 此件公开发布 lie between. */
const mostBetween = 6

/** The title that a line above names (附件：某市任务分工表), printed again straight below the signature. */
function isNamedAbove(document: Document, paragraphs: readonly Paragraph[], at: number, line: string): boolean {
  const above = paragraphs[at - 1]
  if (line.length < shortestTitle || !above || above.end - above.start > longestLine) return false
  if (!isSignedAbove(document, paragraphs, at)) return false
  return paragraphs
    .slice(Math.max(0, at - mostBetween), at)
    .some((paragraph) => titleOnLabel(lineOf(document, paragraph))?.title === line)
}

const isSignedAbove = (document: Document, paragraphs: readonly Paragraph[], at: number): boolean => {
  const above = paragraphs[at - 1]
  return above !== undefined && closesSigned(document, above)
}

/** Paragraphs that may lead in to a numbering. */
const mostLeadIns = 8

function hasNumbering(paragraphs: readonly Paragraph[], at: number, end: number): boolean {
  const first = paragraphs.slice(at, Math.min(end, at + mostLeadIns)).find(({ marker }) => marker?.row.unit)
  return first?.marker?.value === 1
}

/** 附件1 十件民生实事 → 十件民生实事; null for a line that is none, or only lists what is attached (附件：1.… 2.…). */
function titleOnLabel(line: string): { number: string | undefined; title: string } | null {
  const match = titledLabel.exec(line)
  const plain = match ? null : plainLabel.exec(line)
  const title = match?.[3] ?? plain?.[3]
  if (title === undefined) return null
  return { number: match?.[1] ?? match?.[2], title }
}

/** Whether a table, a numbering that begins, or a paragraph of text stands at `at`: a list of attachments has none behind it. */
function headsText(document: Document, paragraphs: readonly Paragraph[], at: number, end: number): boolean {
  const next = paragraphs[at]
  if (!next || at >= end) return false
  if (next.line.table !== null) return true
  if (next.marker?.row.unit) return next.marker.value === 1
  return next.end - next.start > longestTitled && lineOf(document, next).includes('。')
}

function readAttachment(
  document: Document,
  [named, ...paragraphs]: readonly Paragraph[],
  found: AttachedTexts,
  ids: AttachmentIds,
): void {
  const line = lineOf(document, named as Paragraph)
  const titled = line.startsWith('附') ? titleOnLabel(line) : { number: undefined, title: line }
  const printedNumber = label.exec(line)?.[1] ?? titled?.number
  const number = printedNumber === undefined ? null : Number(printedNumber) || hanInteger(printedNumber)
  const id = ids.next(number ?? found.attachments.length + 1)
  let titleEnd = 0
  while (
    !titled &&
    titleEnd < mostTitleLines &&
    titleEnd < paragraphs.length &&
    isAttachedTitle(document, paragraphs[titleEnd] as Paragraph)
  )
    titleEnd++
  const titleLines = paragraphs.slice(0, titleEnd).map(spanOf)
  const heading = titled?.title ?? titleLines.map((span) => document.folded.slice(...span)).join('')
  const explains = isGlossary(document, heading)
  const nested = explains ? noUnits(paragraphs.slice(titleEnd)) : nest(document, paragraphs.slice(titleEnd))
  const own = nested.before.map(spanOf)
  // A label and a title with nothing behind them name an attachment that is printed elsewhere: that is its line.
  if (titleEnd < paragraphs.length) found.metadata.push(spanOf(named as Paragraph), ...titleLines)
  const last = paragraphs.at(-1) ?? (named as Paragraph)
  found.attachments.push({
    type: 'attachment',
    id,
    number,
    title: titled
      ? document.source.slice((named as Paragraph).end - titled.title.length, (named as Paragraph).end)
      : titleLines.map((span) => printed(document, span)).join(''),
    url: null,
    kind: explains ? 'glossary' : kindOf(nested),
    text: textOf(document, own),
    paragraphs: own,
    span: [(named as Paragraph).start, last.end],
    ...noAnnotations(),
    tables: tablesOf(document, nested.tables),
    children: unitsOf(document, nested.branches, id),
  })
}

/** The numbers of a glossary tell its words apart, and no units. */
const noUnits = (paragraphs: readonly Paragraph[]): Nested => ({ before: [...paragraphs], branches: [], tables: [] })

/** 任务清单. Rows of a table and nothing else are a list. */
function kindOf({ branches, tables }: Nested): string {
  if (branches.length === 0) return tables.length > 0 ? 'table' : 'text'
  return branches.every(({ first }) => first.line.table !== null) ? 'list' : 'plan'
}

const isAttachedTitle = (document: Document, paragraph: Paragraph): boolean =>
  paragraph.marker === null &&
  paragraph.line.table === null &&
  paragraph.end - paragraph.start < longestTitleLine &&
  isTitleLine(lineOf(document, paragraph)) &&
  !unitLine.test(lineOf(document, paragraph)) &&
  !startsColumn(document.folded, paragraph.start, document.rules)

/** 单位：万元 above a table. */
const unitLine = /^\(?[^:]{2,6}:[^:]{1,12}\)?$/
