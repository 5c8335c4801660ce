import type { Span } from '../../schema'
import type { PageTable } from '../page'
import { effect, effectOf } from './elements'
import { isElement, isText, type MarkupElement, type MarkupNode } from './nodes'

export interface CellDraft {
  span: Span
  colspan: number
  rowspan: number
  isHeader: boolean
}

export interface TableDraft {
  rows: CellDraft[][]
  /** Rows inside `<thead>`. */
  headRows: number
  caption: Span | null
  span: Span
}

/** A grid whose spans would make it larger than this (cells that repeat count) is read as if it had none. */
const mostCells = 20_000
/** What the HTML standard allows. */
const mostColspan = 1000
const mostRowspan = 65_534

const spanAttribute = (value: string | undefined, most: number): number => {
  const number = Number.parseInt(value ?? '1', 10)
  return number >= 1 ? Math.min(number, most) : 1
}

export const colspanOf = (cell: MarkupElement): number => spanAttribute(cell.attribs.colspan, mostColspan)
export const rowspanOf = (cell: MarkupElement): number => spanAttribute(cell.attribs.rowspan, mostRowspan)

/** So much in one cell is no entry but a part of the page. */
const mostBlocks = 40
const mostText = 3000

/**
 * Whether a table is one to a reader, and not a frame that the page's parts stand in: two rows and two columns at least, no table inside,
 * no cell that holds a page.
 */
export function isDataTable(table: MarkupElement, framed: ReadonlySet<MarkupElement>): boolean {
  if (framed.has(table)) return false
  let rows = 0
  let widest = 0
  for (const row of rowsOf(table)) {
    let width = 0
    for (const cell of row.children) {
      if (!isCell(cell)) continue
      width += colspanOf(cell)
      if (isPageLike(cell)) return false
    }
    if (width > 0) rows++
    if (width > widest) widest = width
  }
  return rows >= 2 && widest >= 2
}

/** Cells side by side with a few words each, as labels stand before their values: to a reader, one line. */
export function isShortRow(row: MarkupElement): boolean {
  let filled = 0
  let length = 0
  for (const cell of row.children) {
    if (!isCell(cell)) continue
    const own = inlineLength(cell)
    if (own < 0) return false
    if (own > 0) filled++
    length += own
  }
  return filled >= 2 && length <= mostShort
}

const mostShort = 300
const mostInline = 60

/** Length of the text of a cell that holds nothing but a few inline elements, else -1. */
function inlineLength(cell: MarkupElement): number {
  let length = 0
  for (const node of cell.children) {
    if (isText(node)) length += node.data.trim().length
    else if (isElement(node)) {
      if (effectOf(node.name) === effect.block || node.children.length > 4) return -1
      for (const child of node.children) {
        if (isText(child)) length += child.data.trim().length
        else if (isElement(child) && (child.children.length > 0 || child.name === 'br')) return -1
      }
    }
    if (length > mostInline) return -1
  }
  return length
}

const isCell = (node: MarkupNode): node is MarkupElement =>
  isElement(node) && (node.name === 'td' || node.name === 'th')
/** A `<colgroup>` that is never closed holds the rows. */
const sections = new Set(['thead', 'tbody', 'tfoot', 'colgroup'])

function* rowsOf(table: MarkupElement): Generator<MarkupElement> {
  for (const child of table.children) {
    if (!isElement(child)) continue
    if (child.name === 'tr') yield child
    else if (sections.has(child.name)) yield* rowsOf(child)
  }
}

/** Linear in the cell; headings, many blocks or a long text are no entry of a table. */
function isPageLike(cell: MarkupElement): boolean {
  let blocks = 0
  let length = 0
  let node: MarkupNode | null = cell.children[0] ?? null
  while (node) {
    if (isText(node)) length += node.data.length
    else if (isElement(node)) {
      if (node.name === 'p' || node.name === 'div' || node.name === 'li' || node.name === 'br') blocks++
      else if (/^h[1-3]$/.test(node.name)) return true
    }
    if (blocks > mostBlocks && length > mostText) return true
    let following: MarkupNode | null = isElement(node) && node.name !== 'script' ? (node.children[0] ?? null) : null
    while (!following && node && node !== cell) {
      following = node.next
      if (!following) node = node.parent
    }
    if (node === cell) return false
    node = following
  }
  return false
}

/**
 * 表格. The rows of a table with merged cells resolved: a cell that spans several rows or columns stands in each of them.
 *
 * @param draft its cells as the walk met them
 * @param text the canonical text
 */
export function tableOf(draft: TableDraft, text: string): PageTable {
  const drafts = draft.rows.filter((row) => row.some(({ span: [start, end] }) => end > start))
  const rows = resolve(drafts, text)
  const width = Math.max(0, ...rows.slice(0, 1000).map((row) => row.length))
  const titled = draft.caption === null && drafts.length > 2 && drafts[0]?.length === 1 && width > 1
  const caption = draft.caption ?? (titled ? (drafts[0]?.[0]?.span ?? null) : null)
  if (titled) {
    rows.shift()
    drafts.shift()
  }
  const depth = headDepth(drafts, rows, titled ? 0 : draft.headRows)
  const head = rows.splice(0, depth)
  const header = head.length === 0 ? [] : mergeHead(head)
  return { caption: caption ? flat(text.slice(...caption)) : null, header, rows, span: draft.span }
}

function resolve(drafts: readonly (readonly CellDraft[])[], text: string): string[][] {
  const area = drafts.reduce(
    (sum, row) => sum + row.reduce((part, cell) => part + cell.colspan * Math.min(cell.rowspan, drafts.length), 0),
    0,
  )
  const spans = area <= mostCells
  const rows: string[][] = drafts.map(() => [])
  drafts.forEach((cells, i) => {
    const row = rows[i] as string[]
    let column = 0
    for (const cell of cells) {
      while (row[column] !== undefined) column++
      const value = flat(text.slice(...cell.span))
      const down = spans ? Math.min(cell.rowspan, drafts.length - i) : 1
      const across = spans ? cell.colspan : 1
      for (let r = i; r < i + down; r++) for (let c = column; c < column + across; c++) (rows[r] as string[])[c] = value
      column += across
    }
  })
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const padded = width * rows.length <= mostCells * 10 ? width : 0
  return rows.map((row) => Array.from({ length: Math.max(padded, row.length) }, (_, c) => row[c] ?? ''))
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** An entry this long is no head of a column. */
const longestHead = 40

/** How many rows head the table: those the markup says; else the first where it reads like one, with the rows its merged cells reach into. */
function headDepth(
  drafts: readonly (readonly CellDraft[])[],
  rows: readonly (readonly string[])[],
  marked: number,
): number {
  if (drafts.length < 2) return 0
  if (marked > 0) return Math.min(marked, drafts.length - 1)
  const first = drafts[0] as readonly CellDraft[]
  const isHead = first.every((cell) => cell.isHeader)
  if (!isHead && rows[0]?.some((text) => text === '' || text.length > longestHead || /^[\d.,%\s-]+$/.test(text)))
    return 0
  const deepest = first.reduce((most, cell) => Math.max(most, cell.rowspan), 1)
  const isSplit = first.some((cell) => cell.colspan > 1 && cell.rowspan < deepest)
  return Math.min(isSplit ? deepest : 1, 3, drafts.length - 1)
}

/** 2020年 over 目标, 实际 → 2020年 目标, 2020年 实际. */
const mergeHead = (head: readonly (readonly string[])[]): string[] =>
  (head[0] as readonly string[]).map((_, c) =>
    [...new Set(head.map((row) => row[c] ?? ''))].filter((part) => part !== '').join(' '),
  )
