import { hanInteger } from '../text/numeral'
import type { Document } from './document'
import { type MarkerRead, readMarker } from './marker'
import type { Branch } from './nest'
import type { Paragraph } from './paragraph'
import type { Cell, TaskTable } from './task-table'

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
 * whose task is merged with the one above says more of that one.
 *
 * @param paragraph the row's line; the lines of the table's head add nothing
 */
export function addTaskRow(document: Document, table: TaskTable, paragraph: Paragraph, into: Branch[]): void {
  const cells = table.rows.get(paragraph.start)
  if (!cells) return
  const partOf = ([start, end]: Cell): Paragraph => ({ ...paragraph, start, end, whole: false, marker: null })
  const task = cells[table.task]
  const number = cells[table.number]
  const marker = task && number ? numberOf(document, number) : null
  const others: Paragraph[] = []
  for (const [column, cell] of cells.entries()) {
    if (!cell || column === table.task || (marker && column === table.number)) continue
    const role = table.charges.get(column)
    if (role) document.charges.set(cell[0], role)
    others.push(partOf(cell))
  }
  if (!task) {
    into.at(-1)?.body.push(...others)
    return
  }
  const own = partOf(task)
  into.push({
    marker,
    first: marker && number ? partOf(number) : own,
    body: marker ? [own, ...others] : others,
    tables: [],
    children: [],
  })
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
