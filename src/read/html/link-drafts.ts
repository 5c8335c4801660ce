import type { Span } from '../../schema'
import type { Hints, Writer } from '../writer'
import { decodeReferences } from './entities'
import type { MarkupElement } from './nodes'

export interface LinkDraft {
  url: string
  /** The name of a picture, of a document shown in a frame, or `download`; null where the text of the link names it. */
  name: string | null
  /** In what tags or names call the site's. */
  isFurniture: boolean
  span: Span
}

type Attributes = MarkupElement['attribs']

/** The links of a page as the walk comes upon them, with the pictures and documents that it shows. */
export class LinkDrafts {
  readonly all: LinkDraft[] = []
  private pictures: LinkDraft[] = []
  private readonly writer: Writer

  constructor(writer: Writer) {
    this.writer = writer
  }

  /** @param from where its text began */
  close(attribs: Attributes, from: number, isFurniture: boolean): void {
    this.all.push({
      url: decodeReferences(attribs.href ?? ''),
      name: null,
      isFurniture,
      span: this.writer.spanSince(from),
    })
  }

  /** A picture is a link to itself. */
  picture(attribs: Attributes, isFurniture: boolean): void {
    const url = decodeReferences(attribs.src ?? attribs['data-src'] ?? '')
    if (url === '') return
    const at = this.writer.position
    const named = decodeReferences(attribs.alt || attribs.title || '').trim()
    const draft: LinkDraft = { url, name: named || lastOf(url), isFurniture, span: [at, at] }
    this.all.push(draft)
    if (fileName.test(named) && this.writer.isEmpty) this.pictures.push(draft)
  }

  /** A document that the page shows in a frame, bare or in a viewer (`viewer.html?file=1.pdf`), is a link to it. */
  embedded(attribs: Attributes, isFurniture: boolean): void {
    const url = decodeReferences(attribs.src ?? attribs.data ?? '')
    if (!documentUrl.test(url)) return
    const at = this.writer.position
    this.all.push({ url, name: lastOf(url), isFurniture, span: [at, at] })
  }

  /** Pictures that fill a line with their file names are attachments, and a reader is told so: 1.jpg 2.jpg. */
  endLine(hints: Hints): void {
    if (this.pictures.length === 0) return
    if (this.writer.isEmpty && this.pictures.length > 1) {
      for (const draft of this.pictures) {
        const from = this.writer.position
        this.writer.write(`${draft.name} `, hints)
        draft.span = this.writer.spanSince(from)
      }
    }
    this.pictures = []
  }
}

/** /upload/1.pdf?v=2 → 1.pdf */
const lastOf = (url: string): string => /[^/?#=]*(?=$|[?#][^/]*$)/.exec(url)?.[0] ?? ''
const documentUrl = /\.(?:pdf|ofd|docx?|wps|xlsx?|pptx?)(?:$|[?#&])/i
const fileName = /^[^\\/:*?"<>|\n]{1,80}\.(?:jpe?g|png|gif|bmp|tiff?|webp|pdf|docx?|xlsx?|wps|et|ofd)$/i
