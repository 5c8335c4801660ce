import type { Span } from '../schema'
import { type Document, lineOf, printed, spanOf } from './document'
import type { Head } from './head'
import { issuedIn } from './issued'
import { frameRole, readFacts } from './line-class'
import { compactTitle } from './named-title'
import { wholeDocumentNumber } from './number-line'
import type { Paragraph } from './paragraph'
import { lineDate, type Signature, signatureAt } from './signature'
import { beginsUnit, isOfTasks } from './task-table'
import { issuedTitle, isTitleLine } from './title'
import { readTitle, type TitleRead } from './title-lines'

/** 印发通知. A covering notice: its body and signature, and the title of the plan it issues. */
export interface Cover {
  body: Span[]
  signature: Signature | null
  planTitle: TitleRead | null
  /** The title in 《》 that the notice's text says it issues, as printed there. */
  named: string | null
  metadata: Span[]
  furniture: Span[]
  /** Paragraphs between the notice and the plan that list attachments. */
  attachmentLines: number[]
  /** Index of the first paragraph of the plan's own text. */
  end: number
}

/**
 * Reads the covering notice between the head and the plan, or tells that there is none (null): then the document itself
 * is the plan. A signature with a title and a numbering that starts at one behind it ends a notice, and so does a line
 * that is the title of the plan which the notice says it issues.
 */
export function readCover(document: Document, paragraphs: readonly Paragraph[], head: Head): Cover | null {
  const issued = issuedBy(document, paragraphs, head.end)
  const ended =
    endOfNotice(document, paragraphs, head) ?? (issued && endBehind(document, paragraphs, head, issued.index))
  if (!ended) return null
  const cover: Cover = {
    body: paragraphs.slice(head.end, ended.bodyEnd).map(spanOf),
    signature: ended.signature,
    planTitle: null,
    named: issued?.title ?? null,
    metadata: [...(ended.signature?.lines ?? [])],
    furniture: [],
    attachmentLines: [],
    end: ended.next,
  }
  const attached = attachedLines(document, paragraphs, head.end, ended.bodyEnd)
  const names = namedPlans(document, paragraphs, head)
  for (const { title } of attached) names.add(title)
  readPlanTitle(document, paragraphs, cover, names)
  takeNumber(document, paragraphs, cover, head)
  takeAttached(paragraphs, cover, attached)
  return cover
}

/** A line that names a plan, or is its title. */
const longestNamed = 120
const shortestNamed = 4
/** Signature and title of a plan stand within so many paragraphs. */
const mostBetween = 40
/** A title that no kind of document closes. */
const shortestPlainTitle = 6

/** A line below the notice's text that names what is attached, and its title, compact. */
interface AttachedLine {
  index: number
  title: string
}

/** 附件：某市实施方案, the last lines of the notice's text. */
function attachedLines(
  document: Document,
  paragraphs: readonly Paragraph[],
  start: number,
  bodyEnd: number,
): AttachedLine[] {
  const lines: AttachedLine[] = []
  for (let index = bodyEnd - 1; index > start; index--) {
    const line = lineOf(document, paragraphs[index] as Paragraph)
    if (line.length > longestNamed || line.endsWith('。') || frameRole(line, document.rules) !== 'attachments') break
    lines.unshift({ index, title: compactTitle(line.slice(line.indexOf(':') + 1)) })
  }
  return lines
}

/** They are no text of the notice: one names the plan it issues, the others what else is attached. */
function takeAttached(paragraphs: readonly Paragraph[], cover: Cover, attached: readonly AttachedLine[]): void {
  const plan = compactTitle(cover.planTitle?.text ?? cover.named ?? '')
  cover.body.length -= attached.length
  for (const { index, title } of attached) {
    const isPlan = plan.length >= shortestNamed && (title.includes(plan) || plan.includes(title))
    if (isPlan && title.length >= shortestNamed) cover.metadata.push(spanOf(paragraphs[index] as Paragraph))
    else cover.attachmentLines.push(index)
  }
}

/** 发文字号 right below the plan's title, where the notice above prints none. */
function takeNumber(document: Document, paragraphs: readonly Paragraph[], cover: Cover, head: Head): void {
  const behind = paragraphs[cover.end]
  if (!cover.planTitle || !behind || behind.marker) return
  const number = wholeDocumentNumber(lineOf(document, behind))
  if (!number) return
  head.documentNumber ??= number
  cover.metadata.push(spanOf(behind))
  cover.end++
}

interface NoticeEnd {
  bodyEnd: number
  signature: Signature | null
  next: number
}

function endOfNotice(document: Document, paragraphs: readonly Paragraph[], head: Head): NoticeEnd | null {
  const named = namedPlans(document, paragraphs, head)
  let numbered = false
  const lastSentence = paragraphs.findLastIndex((paragraph) => lineOf(document, paragraph).includes('。'))
  for (let i = head.end; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Paragraph
    numbered ||= beginsUnit(document, paragraph)
    if (paragraph.end - paragraph.start > longestNamed) continue
    const line = lineOf(document, paragraph)
    if (
      named.size > 0 &&
      named.has(compactTitle(line)) &&
      startsPlan(document, paragraphs, i, !numbered && i <= lastSentence)
    )
      return { bodyEnd: i, signature: null, next: i }
    if (lineDate(line) === null) continue
    const signature = signatureAt(document, paragraphs, i, head.end)
    if (
      signature &&
      (!numbered || named.size > 0) &&
      startsPlan(document, paragraphs, i + 1, !numbered && i < lastSentence)
    )
      return { bodyEnd: signature.from, signature, next: i + 1 }
    if (paragraphs.length - i < 3) return null
  }
  return null
}

/** A notice is short: what it issues is named in one of its first paragraphs. */
const nearby = 12

/** The paragraph above the first unit whose sentence issues a plan (现将《…》印发给你们), and the plan's title as printed. */
function issuedBy(
  document: Document,
  paragraphs: readonly Paragraph[],
  from: number,
): { index: number; title: string } | null {
  for (let index = from; index < paragraphs.length && index < from + nearby; index++) {
    const paragraph = paragraphs[index] as Paragraph
    if (paragraph.marker?.row.unit) return null
    const issued = issuedIn(lineOf(document, paragraph), document.rules)
    if (!issued) continue
    const at = paragraph.start + issued.at
    return { index, title: printed(document, [at, at + issued.title.length]) }
  }
  return null
}

/**
 * Where a notice ends whose plan stands behind it without its title: below the signature above the first unit, or, in a
 * document that prints no title at all, behind the sentence that issues the plan.
 */
function endBehind(
  document: Document,
  paragraphs: readonly Paragraph[],
  head: Head,
  issuing: number,
): NoticeEnd | null {
  const units = paragraphs.findIndex((paragraph) => beginsUnit(document, paragraph))
  const until = units < 0 ? paragraphs.length : units
  for (let i = issuing + 1; i < until && i < issuing + mostBetween; i++) {
    const signature = signatureAt(document, paragraphs, i, issuing + 1)
    if (signature && i + 1 < paragraphs.length && hasTextFrom(document, paragraphs, i + 1))
      return { bodyEnd: signature.from, signature, next: i + 1 }
  }
  return head.title === null && units >= 0 ? { bodyEnd: issuing + 1, signature: null, next: issuing + 1 } : null
}

/** Whether a sentence or a numbered paragraph stands from `at` on. */
const hasTextFrom = (document: Document, paragraphs: readonly Paragraph[], at: number): boolean =>
  paragraphs
    .slice(at)
    .some((paragraph) => beginsUnit(document, paragraph) || lineOf(document, paragraph).includes('。'))

/** The titles in 《》 that the first lines of a notice name, and the one in its own title. */
function namedPlans(document: Document, paragraphs: readonly Paragraph[], head: Head): Set<string> {
  const named = new Set<string>()
  const own = head.title ? issuedTitle(document.folded.slice(...head.title.span)) : null
  if (own) named.add(compactTitle(own))
  if (!head.recipients && !own) return named
  for (const paragraph of paragraphs.slice(head.end, head.end + 2)) {
    if (paragraph.marker) break
    for (const match of lineOf(document, paragraph).matchAll(/《([^《》\n]{4,100})》/g))
      named.add(compactTitle(match[1] as string))
  }
  return named
}

/** Whether a plan begins at `at`: a title line, then a numbering that starts at one (or, where nothing is numbered, text). */
function startsPlan(document: Document, paragraphs: readonly Paragraph[], at: number, hasText: boolean): boolean {
  let titled = false
  for (let i = at; i < paragraphs.length && i < at + mostBetween; i++) {
    const paragraph = paragraphs[i] as Paragraph
    if (isOfTasks(document, paragraph)) return titled
    if (paragraph.marker?.row.unit) return titled && paragraph.marker.value === 1
    const line = lineOf(document, paragraph)
    if (!titled && frameRole(line, document.rules) === null && isTitleLine(line) && line.length >= shortestNamed)
      titled = true
  }
  return titled && hasText
}

/** A line between the signature and the plan's text that belongs to neither. */
type Between = 'attachments' | 'furniture' | 'metadata'

/** Lines between the signature and the plan's text: 此件公开发布, 附件：…, 附件 alone, then the title. */
function readPlanTitle(
  document: Document,
  paragraphs: readonly Paragraph[],
  cover: Cover,
  named: ReadonlySet<string>,
): void {
  const from = cover.end
  const open: number[] = []
  const between = new Map<number, Between>()
  let i = from
  for (; i < paragraphs.length; i++) {
    const kind = betweenKind(document, paragraphs[i] as Paragraph, open.length === 0)
    if (kind === 'text') break
    if (kind === 'title') open.push(i)
    else between.set(i, kind)
  }
  cover.planTitle =
    readTitle(document, paragraphs, open, named) ??
    (cover.named === null ? firstLineTitle(document, paragraphs, open) : null)
  const last = cover.planTitle?.indexes.at(-1)
  // Short lines behind the title (a speaker, a date in brackets) stay text: a heading without number looks the same.
  cover.end = last === undefined ? (open[0] ?? i) : last + 1
  const titleLines = new Set(cover.planTitle?.indexes)
  for (let k = from; k < cover.end; k++) {
    const kind = between.get(k)
    if (kind === 'attachments') cover.attachmentLines.push(k)
    else if (kind === 'furniture') cover.furniture.push(spanOf(paragraphs[k] as Paragraph))
    else if (!titleLines.has(k)) cover.metadata.push(spanOf(paragraphs[k] as Paragraph))
  }
  if (cover.planTitle) cover.metadata.push(cover.planTitle.span)
}

function betweenKind(document: Document, paragraph: Paragraph, beforeTitle: boolean): Between | 'title' | 'text' {
  const line = lineOf(document, paragraph)
  const role = frameRole(line, document.rules)
  if (role === 'attachments') return namesSomething(line) ? 'attachments' : 'metadata'
  if (role === 'furniture') return 'furniture'
  if (role === 'contents') return 'text'
  if (role !== null || readFacts(line, document.rules).length > 0) return 'metadata'
  if (beforeTitle && lineDate(line)) return 'metadata'
  return paragraph.marker?.row.unit || paragraph.line.table !== null || !isTitleLine(line) ? 'text' : 'title'
}

/** 附件：1.任务分工表 names one, 附件 and 附件1 alone head the text that follows. */
const namesSomething = (line: string): boolean =>
  /[a-z一-龥]/.test(line.slice(2).replace(/[0-9一二三四五六七八九十:件]/g, ''))

function firstLineTitle(
  document: Document,
  paragraphs: readonly Paragraph[],
  open: readonly number[],
): TitleRead | null {
  const first = open[0]
  if (first === undefined) return null
  const paragraph = paragraphs[first] as Paragraph
  const text = document.source.slice(paragraph.start, paragraph.end)
  return text.length >= shortestPlainTitle
    ? { text, indexes: [first], documentNumber: null, span: spanOf(paragraph) }
    : null
}
