import type { Span } from '../schema'
import { type AttachedTexts, attachedLabels, attachedTexts } from './attached-text'
import { contentsEnd } from './contents'
import { type Cover, readCover } from './cover'
import { type Document, spanOf } from './document'
import { type Head, readHead } from './head'
import type { Paragraph } from './paragraph'
import { furtherPlanTitles } from './plan-titles'
import type { Signature } from './signature'
import { siteFootStart } from './site-foot'
import { readTail, type Tail } from './tail'
import { beginsUnit } from './task-table'
import type { TitleRead } from './title-lines'

/** The frame around a plan's text, and which paragraphs are left to be its text. */
export interface Frame {
  head: Head
  /** Null where the document itself is the plan. */
  cover: Cover | null
  body: readonly Paragraph[]
  /** Title lines of the plans, where one notice issues several. */
  planTitles: ReadonlySet<Paragraph>
  attached: AttachedTexts
  /** Below the plan's text, and below the attachments printed behind it. */
  tails: readonly [Tail, Tail]
  signature: Signature | null
  /** Paragraphs that name attachments, in order. */
  attachmentLines: number[]
  furniture: Span[]
  metadata: Span[]
}

/** Takes a document apart: 版头, covering notice, 目录, text, signature, attachments, 版记 (GB/T 9704—2012, 7). */
export function readFrame(document: Document, lines: readonly Paragraph[]): Frame {
  const foot = siteFootStart(document, lines)
  const paragraphs = foot < lines.length ? lines.slice(0, foot) : lines
  const firstUnit = paragraphs.findIndex((paragraph) => beginsUnit(document, paragraph))
  const head = readHead(document, paragraphs, firstUnit < 0 ? paragraphs.length : firstUnit)
  const cover = readCover(document, paragraphs, head)
  const textStart = cover?.end ?? head.end
  const bodyEnd = attachedLabels(document, paragraphs, textStart, paragraphs.length)[0] ?? paragraphs.length
  const further = furtherPlanTitles(document, paragraphs, textStart, bodyEnd)
  const firstTitle = further.some(({ explains }) => !explains) ? (cover?.planTitle ?? null) : null
  const start = firstTitle ? (firstTitle.indexes[0] as number) : textStart
  const contents = contentsEnd(document, paragraphs, start)
  const outer = readTail(document, paragraphs, contents, paragraphs.length)
  const attached = attachedTexts(document, paragraphs, contents, outer.start)
  const inner = readTail(document, paragraphs, contents, attached.from)
  const { body, planTitles } = joinTitles(
    paragraphs,
    contents,
    inner.start,
    firstTitle ? [firstTitle, ...further] : further,
  )
  return {
    head,
    cover,
    attached,
    body,
    planTitles,
    tails: [inner, outer],
    signature: cover?.signature ?? inner.signature ?? outer.signature,
    attachmentLines: [...(cover?.attachmentLines ?? []), ...inner.attachmentLines, ...outer.attachmentLines],
    furniture: [
      ...document.page.furniture,
      ...head.furniture,
      ...(cover?.furniture ?? []),
      ...paragraphs.slice(start, contents).map(spanOf),
      ...inner.furniture,
      ...outer.furniture,
      ...lines.slice(foot).map(spanOf),
    ],
    metadata: [
      ...document.page.metadata,
      ...head.metadata,
      ...coverMetadata(cover, firstTitle),
      ...inner.metadata,
      ...attached.metadata,
      ...outer.metadata,
    ],
  }
}

/** Of several plans each title is a unit's heading, no metadata. */
const coverMetadata = (cover: Cover | null, heading: TitleRead | null): Span[] =>
  (cover?.metadata ?? []).filter((span) => span !== heading?.span)

/** The paragraphs of the body, each title of a plan that takes several lines joined to one. */
function joinTitles(
  paragraphs: readonly Paragraph[],
  from: number,
  end: number,
  titles: readonly TitleRead[],
): Pick<Frame, 'body' | 'planTitles'> {
  if (titles.length === 0) return { body: paragraphs.slice(from, end), planTitles: new Set() }
  const body: Paragraph[] = []
  const planTitles = new Set<Paragraph>()
  const byFirst = new Map(titles.map((title) => [title.indexes[0] as number, title]))
  for (let i = from; i < end; i++) {
    const title = byFirst.get(i)
    const paragraph = paragraphs[i] as Paragraph
    if (!title) {
      body.push(paragraph)
      continue
    }
    i = title.indexes.at(-1) as number
    // All of it is the heading, also where the first of its lines alone is bold.
    const joined = { ...paragraph, end: (paragraphs[i] as Paragraph).end, line: { ...paragraph.line, bold: [] } }
    body.push(joined)
    planTitles.add(joined)
  }
  return { body, planTitles }
}
