import type { Span } from '../schema'
import { scanBrackets } from './bracket'
import { fold } from './fold'

/**
 * 句子. Cuts a text into sentences: behind 。！？ (also full-stop marks of other widths) outside brackets and quotation
 * marks, behind a quotation mark that closes a whole sentence, and at every line end.
 *
 * @param text any text
 * @returns the sentences in order, each with its stop and without the blanks around it; `text.slice(...span)` is its text
 */
export function splitSentences(text: string): { text: string; span: Span }[] {
  const folded = fold(text)
  const blocks: { kind: 'paragraph'; start: number; end: number }[] = []
  for (let start = 0; start <= folded.length; ) {
    const line = folded.indexOf('\n', start)
    const end = line < 0 ? folded.length : line
    if (end > start) blocks.push({ kind: 'paragraph', start, end })
    start = end + 1
  }
  return scanBrackets(folded, blocks).sentences.map(([start, end]) => ({
    text: text.slice(start, end),
    span: [start, end],
  }))
}
