import { fold } from '../text/fold'
import { perRules, type Rules } from './index'
import type { TaskColumnRow } from './task-columns'

/** 列名. Head of a column, folded → what it says of its cells. */
export const columnHeads = perRules(
  (rules: Rules): ReadonlyMap<string, TaskColumnRow> =>
    new Map(rules.taskColumns.flatMap((row) => row.words.map((word) => [fold(word), row] as const))),
)

/** Whether a table is one of tasks: it has a column of them, and one that says who does them or by when. */
export const areOfTasks = (columns: readonly (TaskColumnRow | null)[]): boolean =>
  columns.some((row) => row?.column === 'task') &&
  columns.some((row) => row?.column === 'charge' || row?.column === 'deadline')
