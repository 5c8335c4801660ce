import { type CsvOptions, toCsv } from './csv'

/** The columns of a panel, from the rows of `panelRows`. */
export const panelColumns = [
  'document',
  'regionCode',
  'region',
  'level',
  'issuer',
  'year',
  'role',
  'indicator',
  'indicatorCode',
  'scope',
  'periodStart',
  'periodEnd',
  'periodBasis',
  'comparator',
  'value',
  'valueMax',
  'unit',
  'per',
  'change',
  'fromValue',
  'fromYear',
  'tone',
  'cues',
  'binding',
  'targetComparator',
  'targetValue',
  'node',
  'quote',
  'sentence',
  'start',
  'end',
  'previousDocument',
  'matchScore',
  'thread',
] as const

/** A panel as CSV: one row for each document, indicator and period. */
export const panelToCsv = (rows: Iterable<object>, options: Pick<CsvOptions, 'bom' | 'guard'> = {}): string =>
  toCsv(rows, { columns: [...panelColumns], ...options })
