import type { FactName } from '../rules/facts'
import type { Span } from '../schema'
import { type Document, lineOf, printed, spanOf } from './document'
import { endsLike, frameRole, readFacts } from './line-class'
import { wholeDocumentNumber } from './number-line'
import type { Paragraph } from './paragraph'
import { isRecipients, recipientsOf } from './recipients'
import { lineDate } from './signature'
import { readTitle, type TitleRead } from './title-lines'

/** What stands above the text of a document: its version of 版头 and the page's lines around it. */
export interface Head {
  /** Index of the first paragraph behind it. */
  end: number
  title: TitleRead | null
  documentNumber: string | null
  /** A date on a line of its own below the title. */
  date: string | null
  /** ——2022年3月5日在…会议上 */
  occasion: string | null
  siteName: string | null
  breadcrumbs: string[]
  facts: Map<FactName, string>
  recipients: { names: string[]; span: Span } | null
  furniture: Span[]
  metadata: Span[]
}

/** Lines that one page prints before its text, at most: what lies deeper is text. */
const deepest = 400

/**
 * 版头. Reads the lines above the text: site name, breadcrumb, toolbars, labelled facts, title, 发文字号, date, 主送机关.
 *
 * @param until index of the first numbered paragraph (or the count of paragraphs)
 */
export function readHead(document: Document, paragraphs: readonly Paragraph[], until: number): Head {
  const end = firstText(document, paragraphs, Math.min(until, deepest))
  const head: Head = {
    end,
    title: null,
    documentNumber: null,
    date: null,
    occasion: null,
    siteName: null,
    breadcrumbs: [],
    facts: new Map(),
    recipients: null,
    furniture: [],
    metadata: [],
  }
  const open: number[] = []
  for (let i = 0; i < end; i++) if (!readHeadLine(document, paragraphs[i] as Paragraph, head)) open.push(i)
  head.title = readTitle(document, paragraphs, open)
  settleRest(document, paragraphs, open, head)
  readAddressees(document, paragraphs[end], head, until)
  return head
}

/** The first paragraph that is the text's: recipients, a sentence, a numbered paragraph. */
function firstText(document: Document, paragraphs: readonly Paragraph[], until: number): number {
  for (let i = 0; i < until; i++) {
    const line = lineOf(document, paragraphs[i] as Paragraph)
    if (isRecipients(line) || frameRole(line, document.rules) === 'salutation') return i
    if (isText(line) && frameRole(line, document.rules) === null && readFacts(line, document.rules).length === 0)
      return i
  }
  return until
}

/** A sentence, or what leads in to a list; no title and no label is one. */
const isText = (line: string): boolean =>
  line.includes('。') || (line.length > 10 && /[;!?:]$/.test(line)) || line.length > 120

/** True where the line is something of its own; titles and unknown lines are left for later. */
function readHeadLine(document: Document, paragraph: Paragraph, head: Head): boolean {
  const line = lineOf(document, paragraph)
  const { rules } = document
  const facts = readFacts(line, rules)
  if (facts.length > 0) {
    for (const { fact, value } of facts) if (value !== '' && !head.facts.has(fact)) head.facts.set(fact, value)
    head.metadata.push(spanOf(paragraph))
    return true
  }
  const role = frameRole(line, rules)
  if (role === 'furniture' || role === 'contents') {
    const trail = breadcrumbsOf(printed(document, spanOf(paragraph)))
    if (trail.length > 0) head.breadcrumbs = trail
    head.furniture.push(spanOf(paragraph))
    return true
  }
  const number = wholeDocumentNumber(line)
  const date = number ? null : lineDate(line)
  const occasion = /^—/.test(line) && endsLike(line, 'occasion', rules)
  if (number) head.documentNumber ??= number
  else if (date) head.date ??= date.date
  else if (occasion) head.occasion = printed(document, spanOf(paragraph))
  else if (role !== 'release') return false
  head.metadata.push(spanOf(paragraph))
  return true
}

/** 当前位置：首页 > 民政业务 > 政策文件 → the steps behind 首页 included. */
function breadcrumbsOf(line: string): string[] {
  const trail = line.replace(/^[^:：>]{0,12}[:：]/, '')
  if (!/[>＞»›]/.test(trail)) return []
  return trail
    .split(/[>＞»›]+/)
    .map((step) => step.trim())
    .filter((step) => step !== '')
}

function settleRest(document: Document, paragraphs: readonly Paragraph[], open: readonly number[], head: Head): void {
  const titleLines = new Set(head.title?.indexes ?? [])
  const lastTitle = head.title?.indexes.at(-1) ?? -1
  for (const i of open) {
    const paragraph = paragraphs[i] as Paragraph
    const line = lineOf(document, paragraph)
    if (titleLines.has(i) || i > lastTitle) head.metadata.push(spanOf(paragraph))
    else {
      if (
        i === 0 &&
        line.length <= 24 &&
        (endsLike(line, 'issuer', document.rules) || endsLike(line, 'site', document.rules))
      )
        head.siteName = printed(document, spanOf(paragraph))
      head.furniture.push(spanOf(paragraph))
    }
  }
}

function readAddressees(document: Document, paragraph: Paragraph | undefined, head: Head, until: number): void {
  if (!paragraph || head.end >= until) return
  const line = lineOf(document, paragraph)
  if (isRecipients(line)) {
    const span = spanOf(paragraph)
    const isBody = (name: string) => endsLike(name, 'issuer', document.rules)
    head.recipients = { names: recipientsOf(document.source, document.folded, span, isBody), span }
  }
  if (!head.recipients && frameRole(line, document.rules) !== 'salutation') return
  head.metadata.push(spanOf(paragraph))
  head.end++
}
