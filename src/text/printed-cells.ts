/** A cell's words without the breaks of its lines. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * 单元格. The cells that [start, end) of a text prints, set apart by tabs or each on a line of its own, brought together with the row they
 * stand for, in which merged cells are repeated.
 *
 * @returns a stretch of the text for each cell of the row, null for one that is empty or merged; null where the two do not agree
 */
export function printedCells(
  source: string,
  start: number,
  end: number,
  row: readonly string[],
): ([start: number, end: number] | null)[] | null {
  const line = source.slice(start, end)
  const areLines = line.includes('\n')
  const printed = line.split(areLines ? '\n' : '\t')
  let next = 0
  let at = start
  const cells = row.map((value): [number, number] | null => {
    // Between cells that are lines blank ones may stand.
    while (areLines && printed[next]?.trim() === '') at += (printed[next++] as string).length + 1
    const raw = printed[next]
    if (raw === undefined || flat(raw) !== flat(value)) return null
    const from = at + raw.length - raw.trimStart().length
    const to = at + raw.trimEnd().length
    next++
    at += raw.length + 1
    return to > from ? [from, to] : null
  })
  return next === printed.length ? cells : null
}
