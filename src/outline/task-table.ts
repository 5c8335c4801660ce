import type { Line, PageTable } from '../read/page'
import type { Rules } from '../rules'
import { areOfTasks, columnHeads } from '../rules/column-heads'
import type { Role } from '../rules/responsibility'
import type { TaskColumnRow } from '../rules/task-columns'
import { fold } from '../text/fold'
import { printedCells } from '../text/printed-cells'
import type { Document } from './document'
import type { Branch } from './nest'
import type { Paragraph } from './paragraph'

/** Start of a paragraph in a column that says who or by when → how its bodies are charged, or that it says when. */
export type Charges = Map<number, Role | 'deadline'>

/** 任务表. A table whose rows are tasks: which column is which, and the lines of its rows. */
export interface TaskTable {
  number: number
  task: number
  /** Columns of what several rows belong to (类别, 重点任务 beside its 具体措施), from left to right. */
  groups: readonly number[]
  /** That of the groups whose cells the column of numbers counts, merged over the same rows; null where it counts the tasks. */
  numbered: number | null
  /** The units that the rows read so far belong to, outermost first; null for a line across the table. */
  open: { column: number | null; branch: Branch }[]
  /** Column → role of the bodies it names, or that it says when. */
  charges: ReadonlyMap<number, Role | 'deadline'>
  /** Start of a row's line → its cells by column; null where the cell is merged with the one above, or empty. */
  rows: ReadonlyMap<number, readonly (Cell | null)[]>
}

export type Cell = readonly [start: number, end: number]

/** What the head of a column says, or its last part where merged heads stand above it; null for any other head. */
export function taskColumn(head: string, rules: Rules): TaskColumnRow | null {
  const words = columnHeads(rules)
  const bare = fold(head).replace(/\([^()]*\)$/, '')
  return words.get(bare.replaceAll(' ', '')) ?? words.get(bare.trim().split(' ').at(-1) as string) ?? null
}

/** What the columns of a table of tasks are, head by head. */
type Columns = readonly (TaskColumnRow | null)[]

/** The columns of a table whose head has one of tasks and one that says who does them or by when; null for any other table. */
function taskColumnsOf(document: Document, index: number): Columns | null {
  const table = document.page.tables[index]
  if (!table) return null
  let columns = known.get(table)
  if (columns === undefined) {
    columns = readColumns(document, table)
    known.set(table, columns)
  }
  return columns
}

/** Of tables that were asked for: each line of one asks. */
const known = new WeakMap<PageTable, Columns | null>()

function readColumns(document: Document, table: PageTable): Columns | null {
  if (table.header.length < 2 || table.rows.length === 0) return null
  const columns = table.header.map((head) => taskColumn(head, document.rules))
  return areOfTasks(columns) ? columns : null
}

/** Whether a paragraph is a line of a table whose rows are tasks. */
export const isOfTasks = (document: Document, { line }: Paragraph): boolean =>
  line.table !== null && taskColumnsOf(document, line.table) !== null

/** Whether a paragraph begins a unit: by its marker, or as a row of a table of tasks. */
export const beginsUnit = (document: Document, paragraph: Paragraph): boolean =>
  paragraph.marker?.row.unit === true || isOfTasks(document, paragraph)

/**
 * 任务表. Reads a table as tasks where its head has a column of tasks and one that says who does them or by when.
 * What is left of the table then is its head (`document.tableHeads`).
 *
 * @returns null for any other table, and where printed cells and columns cannot be brought together
 */
export function taskTable(document: Document, index: number): TaskTable | null {
  const table = document.page.tables[index]
  const columns = taskColumnsOf(document, index)
  if (!table || !columns) return null
  const tasks = columns.flatMap((row, c) => (row?.column === 'task' ? [c] : []))
  const lines = linesFrom(document.page.lines, table.span[0], index)
  const first = lines.length - table.rows.length
  if (first < 1) return null
  const rows = new Map<number, (Cell | null)[]>()
  for (const [r, row] of table.rows.entries()) {
    const { start, end } = lines[first + r] as { start: number; end: number }
    const cells = printedCells(document.source, start, end, row)
    if (!cells) return null
    rows.set(start, cells)
  }
  const full = [...rows.values()].filter((cells) => !isAcross(cells))
  const own = (column: number): boolean => full.every((cells) => cells[column])
  const task = tasks.find(own) ?? (tasks[0] as number)
  if (!full[0]?.[task]) return null
  const groups = columns.flatMap((row, c) =>
    c < task && (row?.column === 'group' || row?.column === 'task') && full[0]?.[c] && !own(c) ? [c] : [],
  )
  document.tableHeads.set(index, {
    caption: table.caption,
    header: table.header,
    rows: [],
    span: [(lines[0] as { start: number }).start, (lines[first - 1] as { end: number }).end],
  })
  const charges = new Map<number, Role | 'deadline'>()
  columns.forEach((row, c) => {
    if (row?.column === 'charge') charges.set(c, row.role)
    if (row?.column === 'deadline') charges.set(c, 'deadline')
  })
  const number = columns.findIndex((row) => row?.column === 'number')
  const counts = (column: number): boolean =>
    number >= 0 && number < column && full.every((cells) => (cells[number] === null) === (cells[column] === null))
  return { number, task, groups, numbered: groups.find(counts) ?? null, open: [], charges, rows }
}

/** 一、项目建设: a line across a table of three columns or more, all of it its first cell. */
export const isAcross = (cells: readonly (Cell | null)[]): boolean =>
  cells.length > 2 && cells[0] !== null && cells.every((cell, column) => column === 0 || cell === null)

/** The lines of a table that begins at `start`: found by halves, since a page may hold thousands. */
function linesFrom(lines: readonly Line[], start: number, index: number): Line[] {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Line).start < start) low = middle + 1
    else high = middle
  }
  const found: Line[] = []
  for (let i = low; lines[i]?.table === index; i++) found.push(lines[i] as Line)
  return found
}
