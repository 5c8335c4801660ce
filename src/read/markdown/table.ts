const delimiter = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
/** A row of dashes is short. */
const longestDelimiter = 2000

/** The cells of a row of a table; `\|` is a bar inside a cell. */
export function cellsOf(row: string): string[] {
  const cells: string[] = []
  let from = 0
  for (let at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) {
    if (row.charCodeAt(at - 1) === 0x5c) continue
    cells.push(row.slice(from, at))
    from = at + 1
  }
  cells.push(row.slice(from))
  if (cells[0]?.trim() === '') cells.shift()
  if (cells.length > 0 && cells[cells.length - 1]?.trim() === '') cells.pop()
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim())
}

/** Whether a row of cells and the line below it open a table (GFM, 4.10). */
export function opensTable(head: string, below: string | undefined): boolean {
  if (below === undefined || !head.includes('|') || !below.includes('-') || below.length > longestDelimiter)
    return false
  return delimiter.test(below.replace(/[ \t]+/g, ' ')) && cellsOf(head).length === cellsOf(below).length
}
