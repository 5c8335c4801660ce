import type { Span, Table } from '../schema'
import { printedCells } from '../text/printed-cells'

/** A row of a table: what its cells say, and where they are printed; null where one is empty or merged with the row above. */
export interface TableRow {
  readonly values: readonly string[]
  readonly cells: readonly (Span | null)[]
}

/** The rows of a table whose printed cells can be brought together with its columns. */
export function rowsOfTable(source: string, table: Table): TableRow[] {
  const lines = linesOf(source, table)
  return table.rows.flatMap((values, i) => {
    const line = lines[i]
    const cells = line ? printedCells(source, line[0], line[1], values) : null
    return cells === null ? [] : [{ values, cells }]
  })
}

/** Where the lines of the rows stand: the last of the table, since heads come first. */
function linesOf(source: string, { span: [start, end], rows }: Table): Span[] {
  const lines: Span[] = []
  for (let at = start; at < end; ) {
    const stop = source.indexOf('\n', at)
    const to = stop < 0 || stop > end ? end : stop
    if (source.slice(at, to).trim() !== '') lines.push([at, to])
    at = to + 1
  }
  return rows.length > lines.length ? [] : lines.slice(lines.length - rows.length)
}

/** A table that a rendition has left as lines: its heads, and the lines below that have as many cells. */
export interface PrintedTable {
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}

/** Paragraphs one after another that blanks part into the same number of cells; the first of them holds the heads. */
export function printedTables(source: string, paragraphs: readonly Span[]): PrintedTable[] {
  const tables: PrintedTable[] = []
  let header: readonly string[] = []
  let rows: TableRow[] = []
  for (const span of paragraphs) {
    const long = span[1] - span[0] > longestLine || stops.includes(source.charAt(span[1] - 1))
    const row = long ? null : cellsOfLine(source, span)
    if (row !== null && row.values.length === header.length) {
      if (rows.length === 0) tables.push({ header, rows })
      rows.push(row)
    } else {
      header = row?.values ?? []
      rows = []
    }
  }
  return tables
}

/** What a sentence, and no line of cells, ends with. */
const stops = '。;；:：,，'
const longestLine = 160
const fewestCells = 3

function cellsOfLine(source: string, [start, end]: Span): TableRow | null {
  const line = source.slice(start, end)
  if (line.includes('。') || line.includes('\n')) return null
  const cells: Span[] = []
  for (const { index, 0: word } of line.matchAll(/\S+/g)) cells.push([start + index, start + index + word.length])
  return cells.length < fewestCells ? null : { values: cells.map(([from, to]) => source.slice(from, to)), cells }
}
