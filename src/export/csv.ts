/** A path into the rows (`'period.start'`, `'span.0'`, through a list `'actions.stage'`), or its header and the path. */
export type CsvColumn = string | readonly [header: string, path: string]

export interface CsvOptions {
  /** The columns in order; without them the keys of the first row. */
  columns?: readonly CsvColumn[]
  /** A byte order mark in front, by which Excel knows UTF-8. False unless told. */
  bom?: boolean
  /** Whether texts that a spreadsheet would run as a formula are made inert. True unless told. */
  guard?: boolean
}

/** A spreadsheet takes a cell that opens like this for a formula; full-width signs too, in East Asian settings. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

const at = (row: unknown, path: string): unknown => {
  let value = row
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object') return null
    if (Array.isArray(value) && !/^\d+$/.test(key)) value = value.map((each) => at(each, key))
    else value = (value as Record<string, unknown>)[key]
  }
  return value
}

const pathOf = (column: CsvColumn): string => (typeof column === 'string' ? column : column[1])

const textOfCell = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(textOfCell).join('; ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function cell(value: unknown, guard: boolean): string {
  let text = textOfCell(value)
  if (guard && typeof value !== 'number' && formula.test(text)) text = `'${text}`
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows as CSV (RFC 4180): a header, then one line a row, `\r\n` line ends, quoted where needed. A list is joined by `; `,
 * another object written as JSON, null is an empty cell.
 *
 * A text that opens with `=`, `+`, `-` or `@` (full width too), a tab or a line end gets a `'` in front, so that no
 * spreadsheet runs a document's words as a formula; `guard: false` leaves texts as they are, for programs.
 */
export function toCsv(rows: Iterable<object>, options: CsvOptions = {}): string {
  const { bom = false, guard = true } = options
  let columns = options.columns
  let csv = ''
  for (const row of rows) {
    columns ??= Object.keys(row)
    csv += `${columns.map((column) => cell(at(row, pathOf(column)), guard)).join(',')}\r\n`
  }
  const header = columns?.length
    ? `${columns.map((column) => cell(typeof column === 'string' ? column : column[0], false)).join(',')}\r\n`
    : ''
  return `${bom ? '\ufeff' : ''}${header}${csv}`
}
