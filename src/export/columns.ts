import type { AnnotationKind } from '../schema'
import type { CsvColumn } from './csv'

/** What can be listed: units, or mentions of one kind. */
export type Listed = 'units' | 'sections' | 'tasks' | Exclude<AnnotationKind, 'tables'>

const place: CsvColumn[] = [
  ['start', 'span.0'],
  ['end', 'span.1'],
]
const unit = [
  'document',
  'id',
  'cite',
  'parent',
  ['type', 'record'],
  'level',
  'marker',
  'heading',
  'text',
  'domains',
  ...place,
] satisfies CsvColumn[]
const before = ['document', 'node', 'cite']
const after: CsvColumn[] = ['text', ...place]
const figure = ['comparator', 'value', 'valueMax', 'unit', 'per', 'change', 'base', 'coverage', 'scope']
const period: CsvColumn[] = [
  ['periodStart', 'period.start'],
  ['periodEnd', 'period.end'],
]

/** The columns of a CSV list, from the records of `records` with a `cite` beside. They follow the published names. */
export const csvColumns: Readonly<Record<Listed, readonly CsvColumn[]>> = {
  units: unit,
  sections: unit,
  tasks: unit,
  measures: [...before, ['marker', 'marker.raw'], ['verb', 'action.verb'], ['action', 'action.kind'], ...after],
  regulations: [
    ...before,
    'name',
    'kind',
    ['stages', 'actions.stage'],
    ['verbs', 'actions.verb'],
    'issuer',
    'documentNumber',
    'trial',
    'self',
    'refersTo',
    ...after,
  ],
  targets: [
    ...before,
    'indicator',
    'indicatorCode',
    'kind',
    ...figure,
    ...period,
    'deadline',
    'tone',
    'cues',
    'binding',
    ...after,
  ],
  results: [...before, 'indicator', 'indicatorCode', ...figure, ...period, ...after],
  goals: [
    ...before,
    'indicator',
    'indicatorCode',
    'kind',
    'reference',
    ...period,
    'deadline',
    'tone',
    'cues',
    ...after,
  ],
  deadlines: [...before, 'date', 'precision', 'relation', 'anchor', 'recurring', ...after],
  responsible: [
    ...before,
    'name',
    'canonical',
    'role',
    'basis',
    ['coversStart', 'covers.0'],
    ['coversEnd', 'covers.1'],
    ...after,
  ],
  initiatives: [...before, 'name', 'kind', ...after],
  places: [...before, 'name', 'level', 'code', ...after],
}
