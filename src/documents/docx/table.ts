import { isElement } from '../../read/html/nodes'
import { attribute, child, childElements, childValue, integer, localName, type XmlElement } from '../xml'

/** A cell of the grid: what it holds, and how far it reaches. */
export interface WordCell {
  readonly element: XmlElement
  readonly colspan: number
  rowspan: number
}

export interface WordRow {
  readonly cells: readonly WordCell[]
  /** 标题行: repeated at the head of each page. */
  readonly isHead: boolean
}

/**
 * 表格. The rows of a table in the accepted view, a cell that is merged downwards once, where it begins.
 *
 * @param table `w:tbl`
 */
export function rowsOf(table: XmlElement): WordRow[] {
  const rows: WordRow[] = []
  /** By column, the cell that goes on downwards. */
  const open = new Map<number, WordCell>()
  for (const row of rowElements(table)) {
    const properties = child(row, 'trPr')
    if (child(properties, 'del')) continue
    const cells: WordCell[] = []
    let column = leftOut(childValue(properties, 'gridBefore'))
    for (const element of cellElements(row)) {
      const own = child(element, 'tcPr')
      if (child(own, 'cellDel')) continue
      const colspan = spanOf(childValue(own, 'gridSpan'))
      const merge = child(own, 'vMerge')
      const above = open.get(column)
      if (merge && attribute(merge, 'val') !== 'restart' && above) above.rowspan++
      else {
        const cell = { element, colspan, rowspan: 1 }
        cells.push(cell)
        if (merge) open.set(column, cell)
        else open.delete(column)
      }
      column += colspan
    }
    rows.push({ cells, isHead: child(properties, 'tblHeader') !== null })
  }
  return rows
}

const mostSpanned = 1000

/** How many columns a number of the markup says. */
const spanOf = (value: string | null): number => Math.min(Math.max(integer(value, 1), 1), mostSpanned)

/** How many columns a row leaves out before its first cell. */
const leftOut = (value: string | null): number => (value === null ? 0 : spanOf(value))

/** Rows and cells may stand in content controls and custom markup. */
function named(parent: XmlElement, name: string, inside: ReadonlySet<string>): XmlElement[] {
  return childElements(parent).flatMap((node) => {
    const own = localName(node)
    if (own === name) return [node]
    return inside.has(own) ? named(node, name, inside) : []
  })
}

const wrappers: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'])
const rowElements = (table: XmlElement): XmlElement[] => named(table, 'tr', wrappers)
const cellElements = (row: XmlElement): XmlElement[] => named(row, 'tc', wrappers)

/** So many paragraphs in one cell, and this is a frame that the page stands in. */
const mostParagraphs = 40

/** Whether a table is one to a reader: two rows and columns at least, no table inside, no cell that holds a page. */
export function isDataTable(rows: readonly WordRow[]): boolean {
  const width = rows.reduce(
    (most, { cells }) =>
      Math.max(
        most,
        cells.reduce((sum, { colspan }) => sum + colspan, 0),
      ),
    0,
  )
  if (rows.length < 2 || width < 2) return false
  return rows.every(({ cells }) =>
    cells.every(({ element }) => {
      const blocks = element.children.filter(isElement)
      return !blocks.some((block) => localName(block) === 'tbl') && blocks.length <= mostParagraphs
    }),
  )
}
