import type { Rules } from '../rules'
import { areOfTasks, columnHeads } from '../rules/column-heads'
import type { TaskColumnRow } from '../rules/task-columns'
import { fold } from '../text/fold'
import type { Line, PageTable } from './page'

/** So many heads of columns, one below the other, are no chance. */
const fewestHeads = 3
const mostHeads = 20
const longestHead = 16

/**
 * 逐格成行的表. Tables of tasks whose cells a program wrote on lines of their own: the heads of their columns stand below one another, that of
 * the numbers first, and each row begins with the next number. A row of more cells than heads, or none, ends the table.
 *
 * @param numbered how many tables of the text are known already
 * @returns the lines with those of each row joined, and the tables
 */
export function cellLines(
  text: string,
  lines: Line[],
  numbered: number,
  rules: Rules,
): { lines: Line[]; tables: PageTable[] } {
  const tables: PageTable[] = []
  const joined: Line[] = []
  for (let i = 0; i < lines.length; ) {
    const columns = headsAt(text, lines, i, rules)
    const rows = columns.length === 0 ? [] : rowsAt(text, lines, i + columns.length, columns.length)
    if (rows.length === 0) {
      joined.push(lines[i] as Line)
      i++
      continue
    }
    const at = i
    const table = numbered + tables.length
    const rowOf = (count: number): Line => {
      const row = { ...(lines[i] as Line), end: (lines[i + count - 1] as Line).end, table }
      joined.push(row)
      i += count
      return row
    }
    rowOf(columns.length)
    for (const row of rows) rowOf(row.length)
    tables.push({
      caption: null,
      header: columns,
      rows: rows.map((row) => [...row, ...Array<string>(columns.length - row.length).fill('')]),
      span: [(lines[at] as Line).start, (lines[i - 1] as Line).end],
    })
  }
  return tables.length === 0 ? { lines, tables } : { lines: joined, tables }
}

const cellOf = (text: string, { start, end }: Line): string => text.slice(start, end)

/** The heads of columns from line `i` on; none where it does not open with that of the numbers, or they make no table of tasks. */
function headsAt(text: string, lines: readonly Line[], i: number, rules: Rules): string[] {
  const words = columnHeads(rules)
  const columns: TaskColumnRow[] = []
  const found: string[] = []
  for (let at = i; at < lines.length && at <= i + mostHeads; at++) {
    const line = lines[at] as Line
    if (line.table !== null || line.end - line.start > longestHead) break
    const row = words.get(fold(cellOf(text, line)).replaceAll(' ', ''))
    if (row === undefined || (at === i && row.column !== 'number')) break
    columns.push(row)
    found.push(cellOf(text, line))
  }
  return areOfTasks(columns) && found.length >= fewestHeads && found.length <= mostHeads ? found : []
}

/** The rows from line `from` on: each from its number, one more than the last, to the next one. */
function rowsAt(text: string, lines: readonly Line[], from: number, width: number): string[][] {
  const rows: string[][] = []
  let at = from
  while (at < lines.length && cellOf(text, lines[at] as Line) === String(rows.length + 1)) {
    const next = String(rows.length + 2)
    let count = 1
    while (count < width && at + count < lines.length && cellOf(text, lines[at + count] as Line) !== next) count++
    rows.push(lines.slice(at, at + count).map((line) => cellOf(text, line)))
    at += count
  }
  return rows
}
