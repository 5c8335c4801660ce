import { diagnose } from '../rules/diagnostics'
import { type Document, spanOf } from './document'
import type { Paragraph } from './paragraph'

/** Fewer lines may well come twice. */
const leastLines = 6
/** A second copy holds so much of the document, and so much of the first copy. */
const shareOfDocument = 0.3
const shareOfCopy = 0.8
/** A copy run together to one line is so long; it is known by the openings of sentences in it, most of which stand above. */
const longLine = 300
const probes = 12
const probeLength = 14
const leastProbes = 8
/** Of lines that equal the last one so many are tried. */
const mostTries = 8

/**
 * 重复正文. A page that prints its whole text twice (once for the screen, once for print, search or sharing): the
 * paragraphs of the second copy, line by line or run together to one line, go to the furniture, which is reported.
 *
 * @returns the paragraphs without the second copy, and its spans
 */
export function withoutSecondCopy(
  document: Document,
  paragraphs: readonly Paragraph[],
): { paragraphs: readonly Paragraph[]; furniture: [number, number][] } {
  const length = secondCopy(document, paragraphs) || runTogetherCopy(document, paragraphs)
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

/** How many paragraphs at the end were cut from one line that holds the text above again. */
function runTogetherCopy({ folded }: Document, paragraphs: readonly Paragraph[]): number {
  const line = paragraphs.at(-1)?.line
  if (!line || line.end - line.start < longLine) return 0
  const step = Math.floor((line.end - line.start - probeLength) / (probes - 1))
  let found = 0
  for (let k = 0; k < probes; k++) {
    const from = sentenceStart(folded, line.start + k * step)
    const at = folded.indexOf(folded.slice(from, from + probeLength))
    if (at >= 0 && at < line.start - probeLength) found++
    else if (found + probes - k - 1 < leastProbes) return 0
  }
  if (found < leastProbes) return 0
  let length = 0
  while (length < paragraphs.length && paragraphs[paragraphs.length - 1 - length]?.line === line) length++
  return length
}

/** The first sentence that opens at or behind `from`, so that no line end of the first copy stands in the probe. */
function sentenceStart(folded: string, from: number): number {
  for (let i = from; i < from + 200; i++) if ('。;'.includes(folded.charAt(i - 1))) return i
  return from
}

const same = (folded: string, a: Paragraph, b: Paragraph): boolean =>
  a.end - a.start === b.end - b.start && folded.slice(a.start, a.end) === folded.slice(b.start, b.end)
