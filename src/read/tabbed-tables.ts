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
      const printed = cellsOf(text, lines[at] as Line)
      const cells = printed.length > head.length ? withoutLast(printed) : printed
      if (cells.length < 2 || cells.length > head.length) break
      rows.push([...cells, ...Array<string>(head.length - cells.length).fill('')])
    }
    if (rows.length > 0) {
      for (let at = i; at <= i + rows.length; at++) (lines[at] as Line).table = tables.length
      const span: [number, number] = [(lines[i] as Line).start, (lines[i + rows.length] as Line).end]
      tables.push({ caption: null, header: head, rows, span })
    }
    i += rows.length + 1
  }
  return tables
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
