import type { PrintedLine, Segment } from './placed'

/** A paragraph rejoined from its lines. */
export interface RejoinedParagraph {
  readonly segments: Segment[]
  /** The lines it was printed on. */
  readonly lines: PrintedLine[]
}

/** How much a line may fall short of the right edge and go on, in sizes: what may not be parted moves to the next line. */
const shortfall = 2.2
/** A line that begins so far inside opens a paragraph, in sizes. */
const indent = 0.9
/** A distance between lines so many times the usual one parts paragraphs. */
const openLeading = 1.6
/** What stands less far below is beside it: 文件 between the names of two bodies. */
const leastLeading = 0.8
const sameSize = 0.12

interface Measure {
  readonly left: number
  readonly right: number
  readonly leading: number
}

/**
 * 续行. Rejoins the lines of a text to its paragraphs, over the ends of pages: a line goes on below where it fills its measure and the next one is
 * not set in. Numbers and words that a line end cut are whole again.
 *
 * @param lines of the text, in reading order
 * @param width of the pages
 */
export function rejoin(lines: readonly PrintedLine[], width: number): RejoinedParagraph[] {
  const measures = measuresOf(lines, width)
  const paragraphs: RejoinedParagraph[] = []
  let open: RejoinedParagraph | null = null
  let before: PrintedLine | null = null
  for (const line of lines) {
    if (open && before && goesOn(before, line, measures)) extend(open, line)
    else {
      open = { segments: [...line.segments], lines: [line] }
      paragraphs.push(open)
    }
    before = line
  }
  return paragraphs
}

function goesOn(before: PrintedLine, line: PrintedLine, measures: ReadonlyMap<number, Measure>): boolean {
  if (before.hasCells || line.hasCells) return false
  if (Math.abs(before.size - line.size) > sameSize * Math.max(before.size, line.size)) return false
  const above = measures.get(before.page) as Measure
  const own = measures.get(line.page) as Measure
  if (before.right < above.right - shortfall * before.size) return false
  if (line.left > own.left + indent * line.size) return false
  if (before.page !== line.page) return true
  const step = line.y - before.y
  return step >= leastLeading * line.size && step <= openLeading * own.leading
}

function extend(paragraph: RejoinedParagraph, line: PrintedLine): void {
  const { segments } = paragraph
  const last = segments[segments.length - 1] as Segment
  const [first, ...rest] = line.segments as [Segment, ...Segment[]]
  const blank = /[A-Za-z,]$/.test(last.text) && /^[A-Za-z]/.test(first.text) ? ' ' : ''
  if (last.bold === first.bold)
    segments[segments.length - 1] = { text: last.text + blank + first.text, bold: last.bold }
  else segments.push({ text: blank + first.text, bold: first.bold })
  segments.push(...rest)
  paragraph.lines.push(line)
}

/** Lines from which the measure of a page of its own can be told. */
const ownMeasure = 6

/** 版心. The measure of each page; of one with a few lines, that of the document. */
function measuresOf(lines: readonly PrintedLine[], width: number): Map<number, Measure> {
  const byPage = new Map<number, PrintedLine[]>()
  for (const line of lines) {
    const page = byPage.get(line.page)
    if (page) page.push(line)
    else byPage.set(line.page, [line])
  }
  const whole = trusted(measureOf(lines), width)
  return new Map(
    [...byPage].map(([page, own]) => [page, own.length >= ownMeasure ? widened(measureOf(own), whole) : whole]),
  )
}

/** Lines that are short against the page fill no measure: none of them goes on below. */
const trusted = (whole: Measure, width: number): Measure =>
  whole.right - whole.left < width * leastMeasure ? { ...whole, right: Number.POSITIVE_INFINITY } : whole
const leastMeasure = 0.5

/** A page of short lines has the document's measure: its own would be as short as they are. */
const widened = (own: Measure, whole: Measure): Measure => {
  const width = whole.right - whole.left
  return own.right - own.left < width * narrow ? { ...whole, leading: own.leading } : own
}
const narrow = 0.97

function measureOf(lines: readonly PrintedLine[]): Measure {
  const least = Math.max(2, Math.ceil(lines.length * common))
  const steps = lines.slice(1).flatMap((line, i) => {
    const before = lines[i] as PrintedLine
    return line.page === before.page && line.y > before.y ? [line.y - before.y] : []
  })
  return {
    left: edgeOf(
      lines.map(({ left }) => left),
      least,
      1,
    ),
    right: edgeOf(
      lines.map(({ right }) => right),
      least,
      -1,
    ),
    leading: [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? Number.POSITIVE_INFINITY,
  }
}

/** An edge is where so large a share of the lines begins, or ends. */
const common = 0.08
const tolerance = 2

/** The outermost place that enough lines share. */
function edgeOf(places: readonly number[], least: number, direction: 1 | -1): number {
  const sorted = [...places].sort((a, b) => direction * (a - b))
  for (const [i, place] of sorted.entries()) {
    const within = sorted[Math.min(i + least, sorted.length) - 1] as number
    if (Math.abs(within - place) <= tolerance) return place
  }
  return sorted[0] ?? 0
}
