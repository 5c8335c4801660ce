import type { Span, Table, Target } from '../schema'
import { fold } from '../text/fold'
import { longestAt } from '../text/lexicon'
import { flat } from '../text/printed-cells'
import { longestBefore } from '../text/suffixes'
import type { Context } from './context'
import { indicatorCode } from './indicator'
import { type Columns, columnsOf, type YearColumn } from './table-columns'
import { printedTables, rowsOfTable, type TableRow } from './table-rows'
import { type CellValue, cellValueOf, scaledUnit } from './table-value'
import { type QuantityWords, quantityWords } from './target-words'

/**
 * 指标表. The targets of the tables of a node that set values (指标 | 单位 | 2020年 | 2025年 | 属性), and of those that a rendition
 * has left as lines with blanks between the cells: one for each row and year to come. Values of years gone are what they start from.
 */
export function findTableTargets(
  source: string,
  tables: readonly Table[],
  paragraphs: readonly Span[],
  context: Context,
): Target[] {
  if (context.review) return []
  const words = quantityWords(context.rules)
  const found: Target[] = []
  for (const table of tables) {
    const columns = columnsOf(table.header, context)
    if (columns !== null)
      for (const row of rowsOfTable(source, table)) pushTargets(found, source, context, words, columns, row)
  }
  for (const { header, rows } of printedTables(source, paragraphs)) {
    const columns = columnsOf(header, context)
    if (columns !== null) for (const row of rows) pushTargets(found, source, context, words, columns, row)
  }
  return found
}

function pushTargets(
  found: Target[],
  source: string,
  context: Context,
  words: QuantityWords,
  columns: Columns,
  { values, cells }: TableRow,
): void {
  for (const aim of columns.aims) {
    const target = targetOf(source, context, words, columns, values, cells, aim)
    if (target !== null) found.push(target)
  }
}

function targetOf(
  source: string,
  context: Context,
  words: QuantityWords,
  columns: Columns,
  row: readonly string[],
  cells: readonly (Span | null)[],
  { place, year }: YearColumn,
): Target | null {
  const cell = cells[place]
  const read = cell ? cellValueOf(words, row[place] ?? '') : null
  const named = nameOf(words, row[columns.name] ?? '')
  if (!cell || read === null || named.indicator.length < 2) return null
  const { scale, unit } = scaledUnit(words, read.unit ?? (unitCell(row, columns) || named.unit))
  const start = cells[columns.name] ?? cell
  const span: Span = [Math.min(start[0], cell[0]), cell[1]]
  const change = read.change?.change ?? named.change ?? (read.negative ? 'decrease' : null)
  const target: Target = {
    text: source.slice(span[0], span[1]),
    span,
    indicator: named.indicator,
    indicatorCode: indicatorCode(context.rules, named.indicator, change, unit),
    kind: 'goal',
    comparator: comparatorOf(read),
    value: scaled(read.value, scale),
    valueMax: read.valueMax === null ? null : scaled(read.valueMax, scale),
    unit,
    per: named.per,
    change,
    from: fromOf(source, words, columns, row, cells, scale),
    base: null,
    coverage: false,
    scope: null,
    period: year === null ? null : { start: year, end: year, basis: 'text' },
    deadline: year === null ? null : `${year}-12-31`,
    tone: read.before?.tone ?? read.after?.tone ?? 'plain',
    cues: [...read.cues],
    binding: bindingOf(words, row[columns.binding] ?? ''),
  }
  if (context.trace) target.rule = 'table'
  return target
}

const scaled = (value: number, scale: number): number => (scale === 1 ? value : Number((value * scale).toPrecision(15)))

const unitCell = (row: readonly string[], { unit }: Columns): string => {
  const printed = flat(row[unit] ?? '')
  return printed === '—' || printed === '-' || printed === '/' ? '' : printed
}

const comparatorOf = ({ valueMax, before, after }: CellValue): Target['comparator'] =>
  valueMax !== null ? 'range' : (after?.comparator ?? before?.comparator ?? 'eq')

/** What a cell names, without its number, its unit in brackets and what makes it a change. */
function nameOf(words: QuantityWords, cell: string) {
  const printed = flat(cell).replace(/^(?:[（(]?\d{1,2}[)）.、．]\s*|[①-⑳]\s*|其中[：:]\s*|[—-]+\s*)+/, '')
  const unit = /^(.+?)\s*[（(]([^（()）]{1,12})[)）]$/.exec(printed)
  const known = unit && isUnit(words, unit[2] as string)
  const name = known ? (unit[1] as string) : printed
  const folded = fold(name)
  const end = changeStart(words, folded)
  const change = end < folded.length ? longestAt(words.changes, folded, end, folded.length) : null
  const stripped = change && !change.value.noun ? name.slice(0, end) : name
  const per = change && !change.value.noun ? longestBefore(words.left, fold(stripped), 0, stripped.length) : null
  const yearly = per?.value.role === 'per' && per.word.length < stripped.length ? per.word : null
  return {
    indicator: yearly === null ? stripped : stripped.slice(0, -yearly.length),
    per: yearly,
    change: change?.value.change ?? null,
    unit: known ? (unit[2] as string) : '',
  }
}

function isUnit(words: QuantityWords, printed: string): boolean {
  const { unit } = scaledUnit(words, printed)
  const first = unit.split('/')[0] || unit
  return longestAt(words.units, first, 0, first.length)?.length === first.length
}

/** Where the word of change begins that a name ends with (能耗|降低); its end where none does. */
function changeStart(words: QuantityWords, text: string): number {
  for (let i = Math.max(2, text.length - longestChange); i < text.length; i++)
    if (longestAt(words.changes, text, i, text.length)?.length === text.length - i) return i
  return text.length
}

const longestChange = 4

function fromOf(
  source: string,
  words: QuantityWords,
  { base }: Columns,
  row: readonly string[],
  cells: readonly (Span | null)[],
  scale: number,
): Target['from'] {
  const span = base === null ? null : cells[base.place]
  const read = base !== null && span ? cellValueOf(words, row[base.place] ?? '') : null
  if (base === null || !span || read === null) return null
  return { value: scaled(read.value, scale), year: base.year, text: source.slice(span[0], span[1]), span }
}

function bindingOf(words: QuantityWords, cell: string): Target['binding'] {
  const text = fold(cell).replace(/\s+/g, '')
  return longestAt(words.bindings, text, 0, text.length)?.value.binding ?? null
}
