import type { Line, Page } from '../read/page'
import type { Rules } from '../rules'
import { frameRole } from './line-class'
import { readMarker } from './marker'

/** Where a wide character counts two, as a line of print does. */
const narrowest = 30
/** How much a line may fall short of the others and go on: what may not be parted moves to the next line. */
const shortfall = 5
/** So large a share of the lines, and so many, reach the edge. */
const common = 0.08
const fewest = 4
/** Of the lines that reach the edge so many end within a sentence, and of all lines so few go beyond it. */
const leastOpen = 0.6
const mostBeyond = 0.02
/** Of the lines that such a line goes on to, so many end with a stop: entries of a list, as long as one another, do not. */
const leastClosed = 0.2

/**
 * 续行. The lines of a plain text that was copied from print, or sent by mail, with those that a line end cut whole again: a line goes on
 * below where it reaches the edge that all share and ends within a sentence. A text whose lines share no edge is returned as it is.
 *
 * @param folded `fold(page.text)`
 */
export function rejoinedLines(page: Page, folded: string, rules: Rules): readonly Line[] {
  const { lines } = page
  if (page.format !== 'text' || lines.length < 2 * fewest || hasParagraphs(lines)) return lines
  const widths = lines.map(({ start, end }) => widthOf(page.text, page.text.lastIndexOf('\n', start) + 1, end))
  const edge = edgeOf(widths)
  if (edge === null || !isWrapped(folded, lines, widths, edge)) return lines
  const rejoined: Line[] = []
  let isOpen = false
  for (const [i, line] of lines.entries()) {
    const last = rejoined.at(-1)
    if (last && isOpen && goesOn(page.text, folded, last, line, rules)) last.end = line.end
    else rejoined.push({ ...line })
    isOpen = line.table === null && ((widths[i] as number) >= edge - shortfall || isCut(folded, line))
  }
  return rejoined
}

/** Most texts: more lines than a wrapped one may have are so long that they are paragraphs. */
function hasParagraphs(lines: readonly Line[]): boolean {
  let left = Math.floor(lines.length * mostBeyond)
  for (const { start, end } of lines) if (end - start >= widest && left-- === 0) return true
  return false
}

/** The width of a line, its indent included; one far beyond all print is not measured to its end. */
function widthOf(text: string, start: number, end: number): number {
  const stop = Math.min(end, start + widest)
  let width = 0
  for (let i = start; i < stop; i++) width += text.charCodeAt(i) < 0x2000 ? 1 : 2
  return width
}
const widest = 120

/** The outermost width that enough lines come close to; null where they are short, or run to no edge. */
function edgeOf(widths: readonly number[]): number | null {
  const least = Math.max(fewest, Math.ceil(widths.length * common))
  const sorted = [...widths].sort((a, b) => b - a)
  const beyond = Math.floor(widths.length * mostBeyond)
  const edge = sorted[beyond] as number
  const within = sorted[beyond + least - 1]
  return edge >= narrowest && edge < widest && within !== undefined && edge - within <= shortfall ? edge : null
}

function isWrapped(folded: string, lines: readonly Line[], widths: readonly number[], edge: number): boolean {
  let full = 0
  let open = 0
  let behind = 0
  let closed = 0
  let isBehind = false
  for (const [i, { end, table }] of lines.entries()) {
    const isFull = table === null && (widths[i] as number) >= edge - shortfall
    const isOpen = !stops.includes(folded.charAt(end - 1))
    if (isFull) full++
    if (isFull && isOpen) open++
    else if (isBehind) {
      behind++
      if (closers.includes(folded.charAt(end - 1))) closed++
    }
    isBehind = isFull && isOpen
  }
  return full >= fewest && open >= full * leastOpen && closed >= behind * leastClosed
}

const stops = '。;:!?'
/** What the last line of a paragraph ends with: also the bracket of who is responsible. */
const closers = `${stops})”》`

/** A line that ends with a comma, or after which a bracket is open, is not whole, however short. */
const isCut = (folded: string, { end }: Line): boolean => ',、《('.includes(folded.charAt(end - 1))

/** Whether `line` is what comes behind `above`: no paragraph of its own, set in, numbered, or of the frame. */
function goesOn(text: string, folded: string, above: Line, line: Line, rules: Rules): boolean {
  if (line.table !== null || stops.includes(folded.charAt(above.end - 1))) return false
  const between = text.slice(above.end, line.start)
  if (between.indexOf('\n') !== between.lastIndexOf('\n') || /[\u3000 \u00a0]{2}$/.test(between)) return false
  const marker = readMarker(folded, line.start, line.end, rules)
  if (marker && !marker.doubtful && (marker.row.unit || marker.row.numeral === 'bullet')) return isCut(folded, above)
  return frameRole(folded.slice(line.start, line.end), rules) === null
}
