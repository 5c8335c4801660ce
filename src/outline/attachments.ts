import type { Attachment } from '../schema'
import { AttachmentIds } from './attachment-ids'
import { attachmentsOf, besideNames } from './attachment-lines'
import type { Document } from './document'
import type { Frame } from './frame'
import type { Paragraph } from './paragraph'

/**
 * 附件. All attachments of a document: those that lines name, and those whose text it prints. One that is named and
 * printed is one; the line that named it is metadata then.
 */
export function frameAttachments(document: Document, paragraphs: readonly Paragraph[], frame: Frame): Attachment[] {
  const printed = frame.attached.attachments
  const all: Attachment[] = []
  const listed = attachmentsOf(document, paragraphs, frame.attachmentLines)
  for (const span of besideNames(document, paragraphs, frame.attachmentLines, listed)) frame.metadata.push(span)
  const ids = new AttachmentIds(printed)
  for (const named of listed) {
    const twin = printed.find((attachment) => isSame(named, attachment, printed.length))
    if (!twin) all.push({ ...named, id: ids.next(named.number ?? all.length + 1) })
    else {
      if (twin.title === '') twin.title = named.title
      frame.metadata.push(named.span)
    }
  }
  return [...all, ...printed].sort((a, b) => a.span[0] - b.span[0])
}

const isSame = (named: Attachment, printed: Attachment, count: number): boolean =>
  named.number !== null || printed.number !== null
    ? named.number === printed.number
    : count === 1 || (printed.title !== '' && named.title.includes(printed.title))
