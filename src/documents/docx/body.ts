import { canonical } from '../../read/canonical'
import type { TableDraft } from '../../read/html/grid'
import type { LinkDraft } from '../../read/html/link-drafts'
import { type Hints, noHints, Writer } from '../../read/writer'
import type { Span } from '../../schema'
import { child, childElements, childrenOf, childValue, localName, type XmlElement } from '../xml'
import { alternativeOf, Inline, type InlineSink, type RunHints } from './inline'
import { type NoteKind, Notes } from './notes'
import { Numbering } from './numbering'
import type { WordPackage } from './package'
import { isOn, type Properties, propertiesOf, Styles } from './styles'
import { isDataTable, rowsOf, type WordRow } from './table'

/** What was read of a Word file. */
export interface WordText {
  readonly writer: Writer
  readonly tables: readonly TableDraft[]
  readonly links: readonly LinkDraft[]
  /** 目录 and notes: by lines of the writer, from the first up to the last, not included. */
  readonly furniture: readonly (readonly [first: number, last: number])[]
  readonly pictures: number
  /** Characters that no text may hold. */
  readonly replaced: number
}

/** Elements around blocks that change nothing of them. */
const wrappers: ReadonlySet<string> = new Set([
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'smartTag',
  'body',
  'Choice',
])

/**
 * 正文. Reads the body of a Word file as Word shows it with all changes accepted and hidden text hidden: paragraphs with the numbers of
 * their lists, tables, text boxes behind the paragraph they hang on, notes behind the text.
 */
export function readBody(word: WordPackage): WordText {
  return new Body(word).run()
}

class Body implements InlineSink {
  private readonly writer = new Writer()
  private readonly tables: TableDraft[] = []
  private readonly links: LinkDraft[] = []
  private readonly furniture: [number, number][] = []
  private readonly styles: Styles
  private readonly numbering: Numbering
  private readonly notes: Notes
  private readonly inline: Inline
  private readonly root: XmlElement
  private readonly targets: ReadonlyMap<string, string>
  private pictures = 0
  private replaced = 0
  private hints: Hints = noHints
  private boxes: XmlElement[] = []
  /** In a cell of a table a paragraph's end is a blank. */
  private inCell = false
  private mark = ''
  /** Paragraphs whose ends are not seen, waiting for the one they run into. */
  private pending: XmlElement[] = []

  constructor(word: WordPackage) {
    this.root = child(word.document, 'body') ?? word.document
    this.targets = word.links
    this.styles = new Styles(word.styles)
    this.numbering = new Numbering(word.numbering, this.styles)
    this.notes = new Notes(word.footnotes, word.endnotes, word.settings, this.root)
    this.inline = new Inline(this.styles, this)
  }

  run(): WordText {
    this.blocks(this.root)
    this.flush()
    const first = this.writer.lines.length
    for (const note of this.notes.met) {
      this.mark = note.mark
      this.blocks(note.element)
      this.flush()
    }
    if (this.writer.lines.length > first) this.furniture.push([first, this.writer.lines.length])
    const { writer, tables, links, furniture, pictures, replaced } = this
    return { writer, tables, links, furniture, pictures, replaced }
  }

  private blocks(parent: XmlElement): void {
    for (const node of childElements(parent)) {
      const name = localName(node)
      if (name === 'p') this.paragraph(node)
      else if (name === 'tbl') {
        this.flush()
        this.table(node)
      } else if (name === 'sdt') this.control(node)
      else if (name === 'AlternateContent') {
        const chosen = alternativeOf(node)
        if (chosen) this.blocks(chosen)
      } else if (wrappers.has(name)) this.blocks(node)
    }
  }

  /** A content control; that of a table of contents is furniture. */
  private control(element: XmlElement): void {
    const gallery = childValue(child(child(element, 'sdtPr'), 'docPartObj'), 'docPartGallery')
    const content = child(element, 'sdtContent')
    if (!content) return
    if (gallery !== 'Table of Contents') {
      this.blocks(content)
      return
    }
    this.flush()
    const first = this.writer.lines.length
    this.blocks(content)
    this.flush()
    this.furniture.push([first, this.writer.lines.length])
  }

  private paragraph(element: XmlElement): void {
    this.pending.push(element)
    if (endOf(element) === 'seen') this.flush()
  }

  /** Writes the paragraphs that wait: one to the reader. */
  private flush(): void {
    const { pending } = this
    const last = pending[pending.length - 1]
    if (!last) return
    this.pending = []
    // A deleted end hands its text to the paragraph below, a hidden one keeps its number and takes in the text below.
    const owner = pending.find((each) => endOf(each) === 'hidden') ?? last
    const own = propertiesOf(child(owner, 'pPr'), null)
    const from = this.writer.lines.length
    const before = this.hints
    const centred = own.centred ?? this.styles.inherited(own.style, true, 'centred') ?? false
    this.hints = { ...before, centred, heading: this.styles.headingDepth(own) }
    if (endOf(last) === 'seen' || pending.some(hasText)) this.number(own)
    for (const each of pending) this.inline.read(each, propertiesOf(child(each, 'pPr'), null))
    this.endLine()
    this.hints = before
    this.writeBoxes()
    if (/^toc (?:\d|heading)/.test(this.styles.nameOf(own.style))) this.furniture.push([from, this.writer.lines.length])
  }

  private number(own: Properties): void {
    const number = this.numbering.number(own)
    if (number !== null) this.writer.append(number, this.hints)
  }

  private writeBoxes(): void {
    const { boxes } = this
    this.boxes = []
    for (const box of boxes) {
      this.blocks(box)
      this.flush()
    }
  }

  private endLine(): void {
    if (this.inCell) this.writer.space()
    else this.writer.endLine(null)
  }

  private table(element: XmlElement): void {
    const rows = rowsOf(element)
    if (!this.inCell && isDataTable(rows)) this.grid(rows)
    else
      for (const { cells } of rows) {
        for (const cell of cells) {
          this.blocks(cell.element)
          this.flush()
        }
      }
  }

  private grid(rows: readonly WordRow[]): void {
    const { writer } = this
    const index = this.tables.length
    const from = writer.position
    const draft: TableDraft = { rows: [], headRows: 0, caption: null, span: [from, from] }
    this.tables.push(draft)
    this.inCell = true
    for (const { cells, isHead } of rows) {
      if (isHead && draft.headRows === draft.rows.length) draft.headRows++
      draft.rows.push(
        cells.map(({ element, colspan, rowspan }, i) => {
          if (i > 0) writer.mark('\t')
          const at = writer.position
          this.blocks(element)
          this.flush()
          return { span: [at, writer.position] as Span, colspan, rowspan, isHeader: false }
        }),
      )
      writer.endLine(index)
    }
    this.inCell = false
    draft.span = writer.spanSince(from)
  }

  text(text: string, { bold }: RunHints): void {
    const clean = canonical(this.inCell ? text.replace(/\t/g, ' ') : text)
    this.replaced += clean.replaced
    this.writer.append(clean.text.replace(/\n/g, ' '), bold ? { ...this.hints, bold } : this.hints)
  }

  lineBreak(): void {
    this.endLine()
  }

  note(kind: NoteKind, id: string, ownMark: boolean): void {
    const mark = this.notes.refer(kind, id, ownMark)
    if (mark !== '') this.writer.append(mark, this.hints)
  }

  noteMark(): void {
    if (this.mark !== '') this.writer.append(this.mark, this.hints)
  }

  box(element: XmlElement): void {
    this.boxes.push(element)
  }

  link(id: string, inside: () => void): void {
    const from = this.writer.position
    inside()
    const url = this.targets.get(id)
    if (url !== undefined) this.links.push({ url, name: null, isFurniture: false, span: this.writer.spanSince(from) })
  }

  picture(): void {
    this.pictures++
  }
}

/** How a paragraph ends in the accepted view: deleted with a tracked change, hidden, or as usual. */
function endOf(paragraph: XmlElement): 'seen' | 'hidden' | 'deleted' {
  const mark = child(child(paragraph, 'pPr'), 'rPr')
  if (child(mark, 'del') || child(mark, 'moveFrom')) return 'deleted'
  return isOn(child(mark, 'vanish') ?? child(mark, 'specVanish')) ? 'hidden' : 'seen'
}

/** Whether any run of it may be seen. */
function hasText(element: XmlElement): boolean {
  return childElements(element).some((node) => {
    const name = localName(node)
    if (name === 'del' || name === 'moveFrom' || name === 'pPr') return false
    if (name === 'r') return child(child(node, 'rPr'), 'vanish') === null && childrenOf(node, 't').length > 0
    return hasText(node)
  })
}
