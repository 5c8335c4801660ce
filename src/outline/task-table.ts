import type { Line } from '../read/page'
import { perRules, type Rules } from '../rules'
import type { Role } from '../rules/responsibility'
import type { TaskColumnRow } from '../rules/task-columns'
import { fold } from '../text/fold'
import type { Document } from './document'

/** Start of a paragraph in a column that says who or by when → how its bodies are charged, or that it says when. */
export type Charges = Map<number, Role | 'deadline'>

/** 任务表. A table whose rows are tasks: which column is which, and the lines of its rows. */
export interface TaskTable {
  number: number
  task: number
  /** Column → role of the bodies it names, or that it says when. */
  charges: ReadonlyMap<number, Role | 'deadline'>
  /** Start of a row's line → its cells by column; null where the cell is merged with the one above, or empty. */
  rows: ReadonlyMap<number, readonly (Cell | null)[]>
}

export type Cell = readonly [start: number, end: number]

const heads = perRules(
  (rules: Rules): ReadonlyMap<string, TaskColumnRow> =>
    new Map(rules.taskColumns.flatMap((row) => row.words.map((word) => [fold(word), row] as const))),
)

/** What the head of a column says, or its last part where merged heads stand above it; null for any other head. */
export function taskColumn(head: string, rules: Rules): TaskColumnRow | null {
  const words = heads(rules)
  const bare = fold(head).replace(/\([^()]*\)$/, '')
  return words.get(bare.replaceAll(' ', '')) ?? words.get(bare.trim().split(' ').at(-1) as string) ?? null
}

/**
 * 任务表. Reads a table as tasks where its head has a column of tasks and one that says who does them or by when.
 * What is left of the table then is its head (`document.tableHeads`).
 *
 * @returns null for any other table, and where printed cells and columns cannot be brought together
 */
export function taskTable(document: Document, index: number): TaskTable | null {
  const table = document.page.tables[index]
  if (!table || table.header.length < 2 || table.rows.length === 0) return null
  const columns = table.header.map((head) => taskColumn(head, document.rules))
  const tasks = columns.flatMap((row, c) => (row?.column === 'task' ? [c] : []))
  if (tasks.length === 0 || !columns.some((row) => row?.column === 'charge' || row?.column === 'deadline')) return null
  const lines = linesFrom(document.page.lines, table.span[0], index)
  const first = lines.length - table.rows.length
  if (first < 1) return null
  const rows = new Map<number, (Cell | null)[]>()
  for (const [r, row] of table.rows.entries()) {
    const { start, end } = lines[first + r] as { start: number; end: number }
    const cells = cellsOf(document.source, start, end, row)
    if (!cells) return null
    rows.set(start, cells)
  }
  const own = (column: number): boolean => [...rows.values()].every((cells) => cells[column])
  const task = tasks.find(own) ?? (tasks[0] as number)
  if (!rows.values().next().value?.[task]) return null
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
  return { number: columns.findIndex((row) => row?.column === 'number'), task, charges, rows }
}

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

/** The cells a line prints, brought together with the row they stand for, in which merged cells are repeated. */
function cellsOf(source: string, start: number, end: number, row: readonly string[]): (Cell | null)[] | null {
  const printed = source.slice(start, end).split('\t')
  let next = 0
  let at = start
  const cells = row.map((value): Cell | null => {
    const raw = printed[next]
    if (raw === undefined || flat(raw) !== flat(value)) return null
    const from = at + raw.length - raw.trimStart().length
    const to = at + raw.trimEnd().length
    next++
    at += raw.length + 1
    return to > from ? [from, to] : null
  })
  return next === printed.length ? cells : null
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
