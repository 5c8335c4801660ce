import type { Line, PageTable } from './page'

/** Fewer columns are words that a tab sets apart: a label and its value, a heading of contents and its page. */
const leastColumns = 3
/** The heads of columns are short. */
const longestHead = 30

/**
 * 制表符分隔的表. Tables as they come into a plain text by copying from Word, a spreadsheet or a page: lines of cells with tabs between, below
 * one another. A row has no more cells than the first line; a cell that is merged or empty is empty.
 *
 * @param lines those of `text`; the lines of tables are told so in place
 */
export function tabbedTables(text: string, lines: readonly Line[]): PageTable[] {
  if (!text.includes('\t')) return []
  const tables: PageTable[] = []
  for (let i = 0; i + 1 < lines.length; ) {
    const head = withoutLast(cellsOf(text, lines[i] as Line))
    if (!isHead(head)) {
      i++
      continue
    }
    const rows: string[][] = []
    for (let at = i + 1; at < lines.length && follows(text, lines[at - 1] as Line, lines[at] as Line); at++) {
      const cells = rowOf(text, lines, at, head.length)
      if (!cells) break
      rows.push(cells)
    }
    placeShort(rows, head.length)
    if (rows.length > 0) {
      for (let at = i; at <= i + rows.length; at++) (lines[at] as Line).table = tables.length
      const span: [number, number] = [(lines[i] as Line).start, (lines[i + rows.length] as Line).end]
      tables.push({ caption: null, header: head, rows, span })
    }
    i += rows.length + 1
  }
  return tables
}

/** The cells of a row, at most `width`; a short line without a tab is a row across where a whole row follows. Null where none stands. */
function rowOf(text: string, lines: readonly Line[], at: number, width: number): string[] | null {
  const line = lines[at] as Line
  const printed = cellsOf(text, line)
  if (printed.length === 0) {
    const next = lines[at + 1]
    const isAcross =
      line.end - line.start <= longestHead && next && follows(text, line, next) && cellsOf(text, next).length === width
    return isAcross ? [text.slice(line.start, line.end)] : null
  }
  const cells = printed.length > width ? withoutLast(printed) : printed
  return cells.length <= width ? cells : null
}

const serial = /^\d{1,3}$/

/**
 * Brings rows to the width of the head. What is merged with the row above leaves no cell where the text comes from a page: the cells of a
 * short row are its last ones, unless an empty one opens it or its number stands in the column that counts.
 */
function placeShort(rows: string[][], width: number): void {
  const whole = rows.filter((row) => row.length === width)
  const counting = Array.from({ length: width }, (_, c) => c).find(
    (c) =>
      whole.length > 0 &&
      whole.every((row) => row[c] === '' || serial.test(row[c] as string)) &&
      whole.some((row) => row[c] !== ''),
  )
  for (const row of rows) {
    const missing = width - row.length
    if (missing <= 0) continue
    const isFirst = row.length === 1 || row[0] === '' || (counting !== undefined && serial.test(row[counting] ?? ''))
    const blanks = Array<string>(missing).fill('')
    if (isFirst) row.push(...blanks)
    else row.unshift(...blanks)
  }
}

/** The cells of a line, those before its first word included; at its end as many as are printed. */
function cellsOf(text: string, { start, end }: Line): string[] {
  const from = text.lastIndexOf('\n', start) + 1
  const stop = text.indexOf('\n', end)
  const line = text.slice(from, stop < 0 ? text.length : stop)
  return line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : []
}

/** The cells up to the last one with a word in it. */
function withoutLast(cells: string[]): string[] {
  let count = cells.length
  while (count > 0 && cells[count - 1] === '') count--
  return cells.slice(0, count)
}

/** 序号, 工作任务, 责任单位: short words, none the label of what stands behind it (发文字号：) or a step of a trail. */
const isHead = (cells: readonly string[]): boolean =>
  cells.length >= leastColumns &&
  cells.every((cell) => cell !== '' && cell.length <= longestHead && !/^[>＞]|[:：。；;]$/.test(cell))

/** No blank line between the two. */
const follows = (text: string, { end }: Line, { start }: Line): boolean => {
  const at = text.indexOf('\n', end)
  return text.indexOf('\n', at + 1) >= start || text.indexOf('\n', at + 1) < 0
}
