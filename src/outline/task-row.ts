import { hanInteger } from '../text/numeral'
import type { Document } from './document'
import { familyOf, type MarkerRead, readMarker } from './marker'
import type { Branch } from './nest'
import type { Paragraph } from './paragraph'
import { type Cell, isAcross, type TaskTable } from './task-table'

/** The number in a column of them is all of its cell. */
const cellMarker = {
  name: 'cell',
  open: '',
  numeral: 'arabic',
  close: '',
  rank: 10,
  family: 'cell',
  unit: true,
} as const
const longestNumber = 3

/**
 * 任务表. Adds the task that a row of a task table is: its number, the cell of the task, then the row's other cells. A row
 * whose task is merged with the one above says more of that one. A line across the table, and a cell that is merged over
 * several rows (类别), is the unit that the tasks below it belong to.
 *
 * @param paragraph the row's line; the lines of the table's head add nothing
 */
export function addTaskRow(document: Document, table: TaskTable, paragraph: Paragraph, into: Branch[]): void {
  const cells = table.rows.get(paragraph.start)
  if (!cells) return
  const partOf = ([start, end]: Cell): Paragraph => ({ ...paragraph, start, end, whole: false, marker: null })
  if (isAcross(cells) && isGroup(document, table, cells[0] as Cell)) {
    openAcross(document, table, partOf(cells[0] as Cell), into)
    return
  }
  const taken = new Set<number>([table.task])
  for (const column of table.groups) openColumn(document, table, column, cells, taken, partOf, into)
  const siblings = table.open.at(-1)?.branch.children ?? into
  const task = cells[table.task]
  const number = taken.has(table.number) ? null : cells[table.number]
  const marker = task && number ? numberOf(document, number) : null
  if (marker) taken.add(table.number)
  const others: Paragraph[] = []
  for (const [column, cell] of cells.entries()) {
    if (!cell || taken.has(column)) continue
    const role = table.charges.get(column)
    if (role) document.charges.set(cell[0], role)
    others.push(partOf(cell))
  }
  if (!task) {
    siblings.at(-1)?.body.push(...others)
    return
  }
  const own = partOf(task)
  siblings.push({
    marker,
    first: marker && number ? partOf(number) : own,
    body: marker ? [own, ...others] : others,
    tables: [],
    children: [],
  })
}

/** A line across the table whose first column holds the tasks is one itself, unless it has a number. */
const isGroup = ({ folded, rules }: Document, table: TaskTable, [start, end]: Cell): boolean =>
  table.task !== 0 || readMarker(folded, start, end, rules)?.row.unit === true

/** Opens the unit that a line across the table heads: below the open ones whose style stands higher. */
function openAcross(document: Document, table: TaskTable, first: Paragraph, into: Branch[]): void {
  const marker = unitMarker(document, first)
  let kept = 0
  for (const { column, branch } of table.open) {
    if (column !== null || !marker || !branch.marker || familyOf(branch.marker) === familyOf(marker)) break
    if (branch.marker.row.rank >= marker.row.rank) break
    kept++
  }
  openBranch(table, kept, null, { marker, first, body: [], tables: [], children: [] }, into)
}

/** Opens the unit whose name a column prints in this row; a number merged over the same rows is its own. */
function openColumn(
  document: Document,
  table: TaskTable,
  column: number,
  cells: readonly (Cell | null)[],
  taken: Set<number>,
  partOf: (cell: Cell) => Paragraph,
  into: Branch[],
): void {
  const cell = cells[column]
  if (!cell) return
  taken.add(column)
  const number = column === table.numbered ? cells[table.number] : null
  const numbered = number ? numberOf(document, number) : null
  const own = partOf(cell)
  if (numbered && number) taken.add(table.number)
  const branch: Branch =
    numbered && number
      ? { marker: numbered, first: partOf(number), body: [own], tables: [], children: [] }
      : { marker: unitMarker(document, own), first: own, body: [], tables: [], children: [] }
  const at = table.open.findIndex((open) => open.column !== null && open.column >= column)
  openBranch(table, at < 0 ? table.open.length : at, column, branch, into)
}

function openBranch(table: TaskTable, kept: number, column: number | null, branch: Branch, into: Branch[]): void {
  table.open.length = kept
  ;(table.open.at(-1)?.branch.children ?? into).push(branch)
  table.open.push({ column, branch })
}

function unitMarker({ folded, rules }: Document, { start, end }: Paragraph): MarkerRead | null {
  const marker = readMarker(folded, start, end, rules)
  return marker?.row.unit && !marker.doubtful ? marker : null
}

/** 1, 二, （三） and 4. in a cell of their own; null for any other cell. */
function numberOf({ folded, rules }: Document, [start, end]: Cell): MarkerRead | null {
  const styled = readMarker(folded, start, end, rules)
  if (styled?.end === end && !styled.doubtful) return styled
  if (end - start > longestNumber) return null
  const text = folded.slice(start, end)
  const value = /^[0-9]+$/.test(text) ? Number(text) : hanInteger(text)
  return value === null
    ? null
    : { row: { ...cellMarker, examples: ['1'] }, value, path: null, start, end, doubtful: false }
}
