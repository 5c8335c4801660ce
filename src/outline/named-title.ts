import { type Document, lineOf } from './document'
import type { Paragraph } from './paragraph'

/** A title may be printed on so many lines. */
const mostLines = 8

/** A title as far as two printings of it agree: without blanks, title brackets and quotation marks. */
export const compactTitle = (title: string): string => title.replace(/[\s《》〈〉“”"‘’']/g, '')

/**
 * 已知的标题. The lines that together print one of the names by which the document is known: the title that its page names, the
 * plan that its covering notice says it issues. However the title is broken into lines, such a name tells where it begins and ends.
 *
 * @param open indexes of the paragraphs it may stand in, in order
 * @param names compact
 * @returns the indexes of the lines, of several printings those of the last; empty where none is printed
 */
export function namedTitle(
  document: Document,
  paragraphs: readonly Paragraph[],
  open: readonly number[],
  names: ReadonlySet<string>,
): number[] {
  if (names.size === 0) return []
  for (let k = open.length - 1; k >= 0; k--) {
    const run = runFrom(document, paragraphs, open, k, names)
    if (run.length > 0) return run
  }
  return []
}

function runFrom(
  document: Document,
  paragraphs: readonly Paragraph[],
  open: readonly number[],
  k: number,
  names: ReadonlySet<string>,
): number[] {
  const run: number[] = []
  let text = ''
  while (run.length < mostLines && k < open.length) {
    const i = open[k] as number
    const before = run[run.length - 1]
    if (before !== undefined && i !== before + 1) return []
    text += compactTitle(lineOf(document, paragraphs[i] as Paragraph))
    run.push(i)
    if (names.has(text)) return run
    if (![...names].some((name) => name.startsWith(text))) return []
    k++
  }
  return []
}
