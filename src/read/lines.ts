import type { Span } from '../schema'
import { skipBlanks, trimBlanks } from '../text/blank'
import type { Line } from './page'

/** Shared by the lines without a bold run, which are most. */
export const noBold: readonly Span[] = []

/**
 * 行. The lines of a canonical text that are not blank, each without the blanks at its ends, and with no hint of markup.
 *
 * @param text with `\n` line ends
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  while (at < text.length) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 ? text.length : found
    const start = skipBlanks(text, at, stop)
    if (start < stop)
      lines.push({
        start,
        end: trimBlanks(text, start, stop),
        heading: null,
        bold: noBold,
        centred: false,
        table: null,
      })
    at = stop + 1
  }
  return lines
}
