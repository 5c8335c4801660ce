import type { Span } from '../schema'
import type { Paragraph } from './paragraph'

/**
 * 残表. A table that the frame took rows of (抄送 and an imprint set as a table, the foot of a site) is none: the rows that are left of it in
 * the text are lines, so that each word has one owner.
 *
 * @param body paragraphs of the text
 * @param taken where the frame's furniture and metadata stand
 * @returns the body, its rows of such tables as lines
 */
export function withoutTornTables(
  body: readonly Paragraph[],
  paragraphs: readonly Paragraph[],
  taken: readonly Span[],
): readonly Paragraph[] {
  if (!paragraphs.some(({ line }) => line.table !== null)) return body
  const starts = new Set(taken.map(([start]) => start))
  const kept = new Set(body.map(({ start }) => start))
  const torn = new Set<number>()
  for (const { line, start } of paragraphs)
    if (line.table !== null && starts.has(start) && !kept.has(start)) torn.add(line.table)
  return torn.size === 0
    ? body
    : body.map((row) => (torn.has(row.line.table ?? -1) ? { ...row, line: { ...row.line, table: null } } : row))
}
