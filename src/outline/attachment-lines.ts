import { diagnose } from '../rules/diagnostics'
import type { Attachment, Span } from '../schema'
import { noAnnotations } from '../schema/annotation-kinds'
import { trimSpan } from '../text/blank'
import { fold } from '../text/fold'
import { AttachmentIds } from './attachment-ids'
import { type Document, lineOf, printed } from './document'
import { linksIn, spannedIn } from './links'
import type { Paragraph } from './paragraph'

const pictures = 'jpe?g|png|gif|bmp|tiff?'
const name = `[^\\s/\\\\:*?"<>|]{1,120}?\\.(?:${pictures}|pdf|docx?|xlsx?|pptx?|wps|et|ofd|ceb|zip|rar|7z|txt)`
const fileName = new RegExp(`${name}(?![A-Za-z])`, 'gi')
const oneFileName = new RegExp(fileName.source, 'i')
const onlyFiles = new RegExp(`^(?:${name}[ ;,、]*)+$`, 'i')
const pictureName = new RegExp(`\\.(?:${pictures})$`, 'i')
const longestFileLine = 600
/** So many missing numbers are told, no more. */
const mostMissing = 20

/** Whether a line holds nothing but names of files (`1.jpg 2.jpg 4.jpg`) or of links to files. */
export function isFileLine(document: Document, paragraph: Paragraph): boolean {
  if (paragraph.end - paragraph.start > longestFileLine) return false
  const line = lineOf(document, paragraph)
  if (onlyFiles.test(line)) return true
  const links = linksIn(document, paragraph)
  if (links.length === 0) return false
  const linked = links.reduce((sum, { span }) => sum + document.folded.slice(...span).replace(/\s/g, '').length, 0)
  return linked >= line.replace(/\s/g, '').length - 2 && links.some(({ url }) => /\.[a-z0-9]{2,5}(?:$|[?#])/i.test(url))
}

interface Named {
  title: string
  url: string | null
  span: Span
}

/**
 * 附件. The attachments that lines name: file names, links, or a numbered list behind 附件：. Files that are numbered
 * (1.jpg, 2.jpg) keep their numbers; numbers left out between them are reported (`attachment-gap`).
 */
export function attachmentsOf(
  document: Document,
  paragraphs: readonly Paragraph[],
  indexes: readonly number[],
): Attachment[] {
  const named = indexes.flatMap((i) => namedIn(document, paragraphs[i] as Paragraph))
  const attachments: Attachment[] = []
  const ids = new AttachmentIds()
  for (const one of named) {
    const above = attachments.at(-1)
    if (one.url !== null && above && isFileOf(above, one.title)) {
      above.url = one.url
      above.kind = kindOf(above.title, one.url)
    } else attachments.push(attachmentOf(one, ids, attachments.length + 1))
  }
  reportGaps(document, attachments)
  return attachments
}

/**
 * An attachment by its name; a number before the name is its own.
 *
 * @param ordinal its place among the others, which numbers it where it has none
 */
export function attachmentOf({ title, url, span }: Named, ids: AttachmentIds, ordinal: number): Attachment {
  const number = /^([0-9]{1,2})(?:[.、:]|$)/.exec(fold(title))?.[1]
  const isFile = oneFileName.test(title)
  return {
    type: 'attachment',
    id: ids.next(number ? Number(number) : ordinal),
    number: number ? Number(number) : null,
    title: number && !isFile ? title.replace(/^[0-9０-９]{1,2}[.、．:：]\s*/, '') : title,
    url,
    kind: kindOf(title, url),
    text: '',
    paragraphs: [],
    span,
    ...noAnnotations(),
    children: [],
  }
}

/** A link to a file right behind a numbered name (1.任务分工表 / 202404.docx) is the file of that one. */
const isFileOf = ({ number, url, title }: Attachment, link: string): boolean =>
  number !== null && url === null && !oneFileName.test(title) && onlyFiles.test(link)

/** What of the lines that name attachments is no name: the label 附件：, bullets, what stands between two names. */
export function besideNames(
  document: Document,
  paragraphs: readonly Paragraph[],
  indexes: readonly number[],
  attachments: readonly Attachment[],
): Span[] {
  const names = [...attachments].sort((a, b) => a.span[0] - b.span[0])
  return indexes.flatMap((i) => {
    const { start, end } = paragraphs[i] as Paragraph
    const inside = spannedIn(names, { start, end }).map(({ span }) => span)
    const edges = [start, ...inside.flat(), end]
    const rests = Array.from({ length: inside.length + 1 }, (_, k) =>
      trimSpan(document.source, [edges[2 * k] as number, edges[2 * k + 1] as number]),
    )
    return rests.filter(([from, to]) => from < to)
  })
}

function kindOf(title: string, url: string | null): string {
  if (pictureName.test(title) || (url !== null && pictureName.test(url))) return 'image'
  return url !== null ? 'link' : 'file'
}

/** 附：, 附件: a label that names nothing. */
const bareLabel = /^附 ?件?(?:下载|列表)?[: ]*$/
/** 附件1：, and no number or year that belongs to what is named. */
const label = /^附 ?件?(?:下载|列表)?(?:[0-9](?![0-9]*[.、:]))?[: ]*(?=[^0-9: ]|[0-9]{1,2}[.、:]|(?:19|20)[0-9]{2}年)/
/** Where a name begins in a list that a line holds whole: 1.分工表 2.流程图. */
const listed = /(?:^| +)(?=[0-9]{1,2}[.、][^0-9])/g

function namedIn(document: Document, paragraph: Paragraph): Named[] {
  const links = linksIn(document, paragraph)
  if (links.length > 0)
    return links.map(({ text, url, span }) => ({ title: text.trim(), url, span: [...span] as Span }))
  const line = lineOf(document, paragraph)
  if (onlyFiles.test(line)) {
    return [...line.matchAll(fileName)].map((match): Named => {
      const start = paragraph.start + match.index
      const span: Span = [start, start + match[0].length]
      return { title: printed(document, span), url: null, span }
    })
  }
  if (bareLabel.test(line)) return []
  const start = paragraph.start + (label.exec(line)?.[0].length ?? 0)
  const cuts = [...document.folded.slice(start, paragraph.end).matchAll(listed)].map(
    (match) => start + match.index + match[0].length,
  )
  const starts = cuts.length > 0 ? cuts : [start]
  return starts
    .map((from, k): Named => {
      const span: Span = [from, starts[k + 1] ?? paragraph.end]
      while (span[1] > span[0] && /\s/.test(document.folded.charAt(span[1] - 1))) span[1]--
      return { title: printed(document, span), url: null, span }
    })
    .filter(({ title }) => title !== '')
}

function reportGaps(document: Document, attachments: readonly Attachment[]): void {
  const numbers = attachments.map(({ number }) => number).filter((number) => number !== null)
  if (numbers.length < 2 || numbers.length !== attachments.length) return
  const missing: number[] = []
  const printed = new Set(numbers)
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0)
  for (
    let n = numbers.reduce((least, number) => Math.min(least, number));
    n < highest && missing.length < mostMissing;
    n++
  )
    if (!printed.has(n)) missing.push(n)
  if (missing.length === 0) return
  const first = attachments[0] as Attachment
  const last = attachments.at(-1) as Attachment
  document.diagnostics.push(
    diagnose('attachment-gap', [first.span[0], last.span[1]], {
      printed: numbers.join(', '),
      missing: missing.join(', '),
    }),
  )
}
