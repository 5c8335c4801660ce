import { displayWidth, truncateToWidth } from '../text/width'
import { printable } from './escape'

export interface TextTableOptions {
  header: readonly string[]
  /** Columns of the terminal, a Han character counting two; uncut unless told. */
  width?: number | null
  /** Whether the header is set off in colour. False unless told. */
  color?: boolean
}

const gap = 2

/** Widths that fit: narrow columns keep theirs, wide ones share what is left. */
function sharesOf(natural: readonly number[], room: number): number[] {
  const widths = [...natural]
  const order = natural.map((_, i) => i).sort((a, b) => (natural[a] as number) - (natural[b] as number))
  let left = room
  order.forEach((column, i) => {
    const share = Math.max(1, Math.floor(left / (order.length - i)))
    widths[column] = Math.min(natural[column] as number, share)
    left -= widths[column] as number
  })
  return widths
}

/**
 * Rows of texts as an aligned table for the terminal. Columns are measured by the display width of their characters and,
 * where the terminal is too narrow, cut with `…`. Control characters are left out.
 */
export function toTable(rows: readonly (readonly string[])[], options: TextTableOptions): string {
  const { header, width = null, color = false } = options
  const lines = [header, ...rows].map((row) => header.map((_, i) => printable(row[i] ?? '')))
  const natural = header.map((_, i) => lines.reduce((most, line) => Math.max(most, displayWidth(line[i] as string)), 0))
  const widths = width === null ? natural : sharesOf(natural, width - gap * (header.length - 1))
  const printed = lines.map((line) => {
    const cells = line.map((cell, i) => {
      const cut = truncateToWidth(cell, widths[i] as number)
      return cut + ' '.repeat(Math.max(0, (widths[i] as number) - displayWidth(cut)))
    })
    return cells.join(' '.repeat(gap)).trimEnd()
  })
  if (color) printed[0] = `\u001b[2m${printed[0]}\u001b[0m`
  return `${printed.join('\n')}\n`
}
