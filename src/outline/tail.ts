import type { FactName } from '../rules/facts'
import type { FrameRole } from '../rules/frame'
import type { Span } from '../schema'
import { isFileLine } from './attachment-lines'
import { type Document, lineOf, spanOf } from './document'
import { endsLike, frameRole, readFacts } from './line-class'
import type { Paragraph } from './paragraph'
import { closesSigned, lineDate, mostIssuers, type Signature, signatureAt } from './signature'
import { isTitleLine, titleKind } from './title'

/** 版记. What stands below the text: signature, attachments named, 抄送, toolbars. */
export interface Tail {
  /** Index of the first paragraph that belongs to it. */
  start: number
  signature: Signature | null
  attachmentLines: number[]
  facts: Map<FactName, string>
  furniture: Span[]
  metadata: Span[]
}

/**
 * Reads the lines below the text, from the last one upwards for as long as each is part of the frame.
 *
 * @param floor index of the first paragraph it may reach
 * @param end one past the last paragraph to look at
 */
export function readTail(document: Document, paragraphs: readonly Paragraph[], floor: number, end: number): Tail {
  let start = end
  while (start > floor) {
    const next = above(document, paragraphs, start, floor)
    if (next === start) break
    start = next
  }
  const tail: Tail = { start, signature: null, attachmentLines: [], facts: new Map(), furniture: [], metadata: [] }
  for (let i = start; i < end; i++) i = readTailLine(document, paragraphs, i, tail)
  return tail
}

/** 某县人民政府办公室　2024年3月1日印发 (GB/T 9704—2012, 7.4.3). */
const imprint = /^[^。;:]{2,40}?(?:19|20)[0-9]{2} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日 ?印发$/

/** Lines of the frame's table that stand in the text, and end the tail. */
const ofText: ReadonlySet<FrameRole> = new Set(['closing', 'conclusion', 'address', 'salutation', 'contents'])

/** A list of attachments, and a line of one. */
const mostListed = 40
const longestListed = 120

/** The new start of the tail when the paragraphs right above `start` belong to it, else `start`. */
function above(document: Document, paragraphs: readonly Paragraph[], start: number, floor: number): number {
  const paragraph = paragraphs[start - 1] as Paragraph
  const line = lineOf(document, paragraph)
  const signature = lineDate(line) ? signatureAt(document, paragraphs, start - 1, floor) : null
  if (signature) return signature.from
  const role = frameRole(line, document.rules)
  if (role !== null && !ofText.has(role)) return start - 1
  if (readFacts(line, document.rules).length > 0 || isFileLine(document, paragraph)) return start - 1
  if (imprint.test(line) || endsLike(line, 'copies', document.rules)) return start - 1
  if (start === paragraphs.length && isNextDocument(document, paragraphs, start - 1, floor)) return start - 1
  const list = attachmentListAbove(document, paragraphs, start, floor)
  return list ?? start
}

/** The last line of a page names another document (下一篇) where it reads like a title right behind a signature. */
function isNextDocument(document: Document, paragraphs: readonly Paragraph[], at: number, floor: number): boolean {
  const paragraph = paragraphs[at] as Paragraph
  const above = paragraphs[at - 1]
  if (paragraph.marker || paragraph.line.table !== null || at - 1 <= floor || !above) return false
  const line = lineOf(document, paragraph)
  if (!line.includes('关于') || !isTitleLine(line) || !titleKind(line, document.rules)) return false
  return closesSigned(document, above)
}

/** 附件：1.… / 2.… / 3.…: the index of its first line when the paragraphs above `start` are such a list. */
function attachmentListAbove(
  document: Document,
  paragraphs: readonly Paragraph[],
  start: number,
  floor: number,
): number | null {
  for (let i = start - 1; i >= floor && start - i < mostListed; i--) {
    const line = lineOf(document, paragraphs[i] as Paragraph)
    if (line.length > longestListed || /[。;]/.test(line)) return null
    if (frameRole(line, document.rules) === 'attachments') return i
    if (
      (paragraphs[i] as Paragraph).marker?.row.family !== 'arabic' &&
      !isFileLine(document, paragraphs[i] as Paragraph)
    )
      return null
  }
  return null
}

function readTailLine(document: Document, paragraphs: readonly Paragraph[], i: number, tail: Tail): number {
  const paragraph = paragraphs[i] as Paragraph
  const line = lineOf(document, paragraph)
  const signatureEnd = signatureFrom(document, paragraphs, i, tail)
  if (signatureEnd !== null) return signatureEnd
  const role = frameRole(line, document.rules)
  if (
    role === 'attachments' ||
    isFileLine(document, paragraph) ||
    (tail.attachmentLines.at(-1) === i - 1 && paragraph.marker)
  ) {
    tail.attachmentLines.push(i)
    return i
  }
  const facts = readFacts(line, document.rules)
  for (const { fact, value } of facts) if (value !== '' && !tail.facts.has(fact)) tail.facts.set(fact, value)
  if (role === 'furniture' || (i === paragraphs.length - 1 && isNextDocument(document, paragraphs, i, 0)))
    tail.furniture.push(spanOf(paragraph))
  else tail.metadata.push(spanOf(paragraph))
  return i
}

/** When the signature begins at paragraph `i`, notes it and returns the index of its last line. */
function signatureFrom(document: Document, paragraphs: readonly Paragraph[], i: number, tail: Tail): number | null {
  for (let at = i; at < paragraphs.length && at <= i + mostIssuers; at++) {
    if (!lineDate(lineOf(document, paragraphs[at] as Paragraph))) continue
    const signature = signatureAt(document, paragraphs, at, i)
    if (!signature || signature.from !== i || tail.signature) return null
    tail.signature = signature
    tail.metadata.push(...signature.lines)
    return at
  }
  return null
}
