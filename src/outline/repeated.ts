import { diagnose } from '../rules/diagnostics'
import { type Document, spanOf } from './document'
import type { Paragraph } from './paragraph'

/** Fewer lines may well come twice. */
const leastLines = 6
/** A second copy holds so much of the document, and so much of the first copy. */
const shareOfDocument = 0.3
const shareOfCopy = 0.8
/** Of lines that equal the last one so many are tried. */
const mostTries = 8

/**
 * 重复正文. A page that prints its whole text twice (once for the screen, once for print or search): the paragraphs of the
 * second copy go to the furniture, which is reported.
 *
 * @returns the paragraphs without the second copy, and its spans
 */
export function withoutSecondCopy(
  document: Document,
  paragraphs: readonly Paragraph[],
): { paragraphs: readonly Paragraph[]; furniture: [number, number][] } {
  const length = secondCopy(document, paragraphs)
  if (length === 0) return { paragraphs, furniture: [] }
  const copy = paragraphs.slice(paragraphs.length - length)
  const [first, last] = [copy[0] as Paragraph, copy[length - 1] as Paragraph]
  document.diagnostics.push(diagnose('text-repeated', [first.start, last.end], { lines: String(length) }))
  return { paragraphs: paragraphs.slice(0, paragraphs.length - length), furniture: copy.map(spanOf) }
}

/** How many paragraphs at the end repeat as many right before them; 0 where they do not. */
function secondCopy({ folded }: Document, paragraphs: readonly Paragraph[]): number {
  const count = paragraphs.length
  let tries = 0
  for (let distance = leastLines; distance < count && tries < mostTries; distance++) {
    if (!same(folded, paragraphs[count - 1] as Paragraph, paragraphs[count - 1 - distance] as Paragraph)) continue
    tries++
    let length = 1
    while (
      length < distance &&
      length + distance < count &&
      same(folded, paragraphs[count - 1 - length] as Paragraph, paragraphs[count - 1 - length - distance] as Paragraph)
    )
      length++
    // The nearest copy decides: a text that comes many times over is no page printed twice.
    if (length >= leastLines && length >= distance * shareOfCopy) return length >= count * shareOfDocument ? length : 0
  }
  return 0
}

const same = (folded: string, a: Paragraph, b: Paragraph): boolean =>
  a.end - a.start === b.end - b.start && folded.slice(a.start, a.end) === folded.slice(b.start, b.end)
