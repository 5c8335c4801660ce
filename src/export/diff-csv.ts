import type { Edit, WorkPlanDiff } from '../schema'
import { toCsv } from './csv'
import { type Compared, type NamedUnit, viewOf } from './diff-view'

const columns = [
  'status',
  'standing',
  'moved',
  'before',
  'beforeCite',
  'beforeHeading',
  'after',
  'afterCite',
  'afterHeading',
  'domain',
  'by',
  'score',
  'runnerUp',
  'deleted',
  'inserted',
] as const

const said = (edits: readonly Edit[], op: Edit['op']): string[] =>
  edits.flatMap((edit) => (edit.op === op ? [edit.text] : []))

const of = <T>(units: readonly NamedUnit[], what: (unit: NamedUnit) => T): T[] => units.map(what)

/** A diff as CSV: one row a change, with the words taken out and put in. */
export function diffToCsv(diff: WorkPlanDiff, plans: Compared, options: { bom?: boolean } = {}): string {
  const rows = viewOf(diff, plans, 'zh').map(({ change, before, after, standing }) => ({
    status: change.status,
    standing,
    moved: change.moved,
    before: change.before,
    beforeCite: of(before, (unit) => unit.cited),
    beforeHeading: of(before, (unit) => unit.label),
    after: change.after,
    afterCite: of(after, (unit) => unit.cited),
    afterHeading: of(after, (unit) => unit.label),
    domain: (after[0] ?? before[0])?.unit.domains[0]?.code ?? null,
    by: change.match?.by ?? null,
    score: change.match?.score ?? null,
    runnerUp: change.match?.runnerUp ?? null,
    deleted: said(change.edits, 'delete'),
    inserted: said(change.edits, 'insert'),
  }))
  return toCsv(rows, { columns: [...columns], ...options })
}
