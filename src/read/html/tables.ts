import type { Writer } from '../writer'
import { framedTables } from './framed'
import { colspanOf, isDataTable, rowspanOf, type TableDraft } from './grid'
import type { MarkupElement } from './nodes'

interface Open {
  index: number
  draft: TableDraft
  inHead: boolean
  row: TableDraft['rows'][number] | null
}

/** The tables of rows and columns of a page, as the walk comes upon them; one inside another is text of its cell. */
export class Tables {
  readonly drafts: TableDraft[] = []
  private open: Open | null = null
  private framed: ReadonlySet<MarkupElement> | null = null
  private readonly root: MarkupElement
  private readonly writer: Writer

  constructor(root: MarkupElement, writer: Writer) {
    this.root = root
    this.writer = writer
  }

  get isOpen(): boolean {
    return this.open !== null
  }

  /** Inside a row of a table a line end is a blank. */
  get inRow(): boolean {
    return this.open !== null && this.open.row !== null
  }

  /** Index of the table that is open. */
  get index(): number | null {
    return this.open ? this.open.index : null
  }

  /** Takes note of an element; true where it opens a table. */
  enter(element: MarkupElement): boolean {
    const { name } = element
    if (name === 'table') return this.openTable(element)
    const { open } = this
    if (!open) return false
    if (name === 'thead') open.inHead = true
    else if (name === 'tbody' || name === 'tfoot') open.inHead = false
    else if (name === 'tr') {
      open.row = []
      open.draft.rows.push(open.row)
      if (open.inHead) open.draft.headRows++
    } else if ((name === 'td' || name === 'th') && open.row) this.openCell(open.row, element)
    return false
  }

  private openTable(element: MarkupElement): boolean {
    this.framed ??= framedTables(this.root)
    if (this.open || !isDataTable(element, this.framed)) return false
    const at = this.writer.position
    const draft: TableDraft = { rows: [], headRows: 0, caption: null, span: [at, at] }
    this.open = { index: this.drafts.length, draft, inHead: false, row: null }
    this.drafts.push(draft)
    return true
  }

  private openCell(row: TableDraft['rows'][number], element: MarkupElement): void {
    if (row.length > 0) this.writer.mark('\t')
    const at = this.writer.position
    row.push({
      span: [at, at],
      colspan: colspanOf(element),
      rowspan: rowspanOf(element),
      isHeader: element.name === 'th',
    })
  }

  /** Ends a row, a cell or a caption. */
  leave(name: string): void {
    const { open, writer } = this
    if (!open) return
    if (name === 'tr') {
      open.row = null
      return
    }
    const cell = name === 'td' || name === 'th' ? open.row?.[open.row.length - 1] : undefined
    if (cell) cell.span = writer.spanSince(cell.span[0])
    if (name === 'caption' && !writer.isEmpty) open.draft.caption = writer.spanSince(open.draft.span[0])
  }

  close(): void {
    if (this.open) this.open.draft.span = this.writer.spanSince(this.open.draft.span[0])
    this.open = null
  }
}
