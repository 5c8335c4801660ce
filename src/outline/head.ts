import type { FactName } from '../rules/facts'
import type { Span } from '../schema'
import { parseDateTime } from '../text/date'
import { fold } from '../text/fold'
import { isFileLine } from './attachment-lines'
import { type Document, lineOf, printed, spanOf } from './document'
import { endsLike, frameRole, readFacts } from './line-class'
import { compactTitle, namedTitle } from './named-title'
import { wholeDocumentNumber } from './number-line'
import type { Paragraph } from './paragraph'
import { isRecipients, recipientsOf } from './recipients'
import { lineDate } from './signature'
import { titleKind } from './title'
import { readTitle, type TitleRead } from './title-lines'

/** What stands above the text of a document: its version of 版头 and the page's lines around it. */
export interface Head {
  /** Index of the first paragraph behind it. */
  end: number
  /** A line right above the text that nothing explains, and no part of the title: it may as well head what follows. */
  last: Paragraph | null
  title: TitleRead | null
  documentNumber: string | null
  /** A date on a line of its own below the title. */
  date: string | null
  /** When the site put it out, on a line of its own: 2025-10-17 09:00. */
  stamp: string | null
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
/** A title that the page names begins so far behind what reads like text, at most. */
const mostBehind = 8
const longestSite = 24
/** Words with a comma or a colon between them are text from here on; what leads in to a list, from there on. */
const shortestPhrase = 13
const shortestLeadIn = 11
/** What is longer is a sentence, whatever it ends with. */
const longestLine = 120

/**
 * 版头. Reads the lines above the text: site name, breadcrumb, toolbars, labelled facts, title, 发文字号, date, 主送机关.
 *
 * @param until index of the first numbered paragraph (or the count of paragraphs)
 */
export function readHead(document: Document, paragraphs: readonly Paragraph[], until: number): Head {
  const names = pageTitles(document)
  const end = endOfHead(document, paragraphs, Math.min(until, deepest), names)
  const head: Head = {
    end,
    last: null,
    title: null,
    documentNumber: null,
    date: null,
    stamp: null,
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
  readOrder(document, paragraphs, open, head)
  const labelled = head.facts.get('title')
  const known = labelled === undefined ? names : new Set([...names, compactTitle(fold(labelled))])
  head.title = readTitle(document, paragraphs, open, known)
  if (end === paragraphs.length) leaveToText(open, head)
  settleRest(document, paragraphs, open, head, known)
  readAddressees(document, paragraphs[end], head, until)
  if (head.end === end) head.last = lastLine(document, paragraphs, open, head)
  return head
}

/** Where no sentence stands anywhere, the lines below the title that nothing explains, to the end, are the text. */
function leaveToText(open: number[], head: Head): void {
  const lastTitle = head.title?.indexes.at(-1)
  if (lastTitle === undefined) return
  while (open.at(-1) === head.end - 1 && (open.at(-1) as number) > lastTitle) {
    open.pop()
    head.end--
  }
}

function lastLine(
  document: Document,
  paragraphs: readonly Paragraph[],
  open: readonly number[],
  { end, title }: Head,
): Paragraph | null {
  if (open.at(-1) !== end - 1 || !title || end - 1 <= (title.indexes.at(-1) as number)) return null
  const paragraph = paragraphs[end - 1] as Paragraph
  const line = lineOf(document, paragraph)
  return line.includes(' ') || endsLike(line, 'issuer', document.rules) ? null : paragraph
}

/** The title that the page names, compact. */
const pageTitles = (document: Document): ReadonlySet<string> => {
  const { title } = document.page.facts
  return new Set(title === null ? [] : [compactTitle(fold(title))])
}

/** Index of the first paragraph that is the text's. A title that the page names is none, whatever it ends with. */
function endOfHead(
  document: Document,
  paragraphs: readonly Paragraph[],
  until: number,
  names: ReadonlySet<string>,
): number {
  const first = firstText(document, paragraphs, 0, until, false)
  if (names.size === 0) return first
  const above = Array.from({ length: Math.min(until, first + mostBehind) }, (_, i) => i)
  const title = namedTitle(document, paragraphs, above, names)
  const last = title.at(-1)
  return last === undefined || (title[0] as number) > first
    ? first
    : firstText(document, paragraphs, last + 1, until, true)
}

/**
 * The first paragraph that is the text's: recipients, a sentence, a numbered paragraph.
 *
 * @param isBelowTitle whether the title stands above: then words with a comma or a colon between them are text too
 */
function firstText(
  document: Document,
  paragraphs: readonly Paragraph[],
  from: number,
  until: number,
  isBelowTitle: boolean,
): number {
  for (let i = from; i < until; i++) {
    const line = lineOf(document, paragraphs[i] as Paragraph)
    const role = frameRole(line, document.rules)
    if (role === 'salutation') return i
    if (readFacts(line, document.rules).length > 0) continue
    if (isBelowTitle && namesFiles(document, paragraphs[i] as Paragraph, line)) return i
    const isWords = isText(line) || (isBelowTitle && isPhrase(line) && !isTitleLike(document, line))
    if (isRecipients(line) || (isWords && role === null)) return i
  }
  return until
}

/** Below a title, links to files and 附件：… begin what the tail reads. */
const namesFiles = (document: Document, paragraph: Paragraph, line: string): boolean =>
  isFileLine(document, paragraph) || (/^[^:]{2,5}:./.test(line) && frameRole(line, document.rules) === 'attachments')

/** 事先准备：清空场地, but neither a note in brackets nor ——在…会议上, nor what begins with a date. */
const isPhrase = (line: string): boolean =>
  line.length >= shortestPhrase && /^(?!\d{4}[-./年])[^([【—].*[,:]./.test(line)

const isTitleLike = (document: Document, line: string): boolean =>
  line.includes('关于') || titleKind(line, document.rules) !== null

/** A sentence, or what leads in to a list; no title and no label is one. */
const isText = (line: string): boolean =>
  line.includes('。') || (line.length >= shortestLeadIn && /[;!?:]$/.test(line)) || line.length > longestLine

const orderCount = /^第 ?[0-9一二三四五六七八九十百〇零]{1,5} ?号$/

/** 某省人民政府令 / 第198号: the number of an order stands on two lines, the second no part of a title. */
function readOrder(document: Document, paragraphs: readonly Paragraph[], open: number[], head: Head): void {
  const k = open.findIndex((i) => orderCount.test(lineOf(document, paragraphs[i] as Paragraph)))
  if (k < 1) return
  const above = paragraphs[open[k - 1] as number] as Paragraph
  const count = paragraphs[open[k] as number] as Paragraph
  const name = printed(document, spanOf(above))
  if (!name.endsWith('令')) return
  head.documentNumber ??= `${name}${printed(document, spanOf(count))}`
  head.metadata.push(spanOf(count))
  open.splice(k, 1)
}

/** True where the line is something of its own; titles and unknown lines are left for later. */
function readHeadLine(document: Document, paragraph: Paragraph, head: Head): boolean {
  const line = lineOf(document, paragraph)
  const { rules } = document
  const at = stampEnd(line)
  const facts = readFacts(line.slice(at), rules)
  if (facts.length > 0) {
    if (at > 0) head.stamp ??= parseDateTime(line.slice(0, at))
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
  const stamp = number || !isStamp.test(line) ? null : parseDateTime(line)
  const date = number || stamp ? null : lineDate(line)
  const occasion = /^—/.test(line) && endsLike(line, 'occasion', rules)
  if (number) head.documentNumber ??= number
  else if (stamp) head.stamp ??= stamp
  else if (date) head.date ??= date.date
  else if (occasion) head.occasion = printed(document, spanOf(paragraph))
  else if (role !== 'release') return false
  head.metadata.push(spanOf(paragraph))
  return true
}

/** Where a moment ends that opens a line of facts: 2022-11-16 来源：某局; 0 where none does. */
const stampEnd = (line: string): number =>
  /^\d{4}[-./]\d{1,2}[-./]\d{1,2}(?: \d{1,2}:\d\d(?::\d\d)?)? +(?=\D)/.exec(line)?.[0].length ?? 0

/** A document prints its date with 年, a site's programs with signs. */
const isStamp = /^\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:[ T]\d{1,2}:\d\d(?::\d\d)?)?$/

/** 当前位置：首页 > 民政业务 > 政策文件 → the steps behind 首页 included. */
function breadcrumbsOf(line: string): string[] {
  const trail = line.replace(/^[^:：>]{0,12}[:：]/, '')
  if (!/[>＞»›]/.test(trail)) return []
  return trail
    .split(/[>＞»›]+/)
    .map((step) => step.trim())
    .filter((step) => step !== '')
}

function settleRest(
  document: Document,
  paragraphs: readonly Paragraph[],
  open: readonly number[],
  head: Head,
  names: ReadonlySet<string>,
): void {
  const titleLines = new Set(head.title?.indexes ?? [])
  for (const i of namedTitle(document, paragraphs, open, names)) titleLines.add(i)
  const lastTitle = head.title?.indexes.at(-1) ?? -1
  for (const i of open) {
    const paragraph = paragraphs[i] as Paragraph
    const line = lineOf(document, paragraph)
    if (titleLines.has(i) || i > lastTitle) head.metadata.push(spanOf(paragraph))
    else {
      if (
        i === 0 &&
        line.length <= longestSite &&
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
  const salutation = frameRole(line, document.rules) === 'salutation'
  if (isRecipients(line) && !salutation) {
    const span = spanOf(paragraph)
    const isBody = (name: string) => endsLike(name, 'issuer', document.rules)
    head.recipients = { names: recipientsOf(document.source, document.folded, span, isBody), span }
  }
  if (!head.recipients && !salutation) return
  head.metadata.push(spanOf(paragraph))
  head.end++
}
