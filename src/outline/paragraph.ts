import type { Line, Page } from '../read/page'
import type { Rules } from '../rules'
import { type MarkerRead, rankOfLevel, readMarker, skipBlanks } from './marker'
import { markerBehindHeading, markerBehindStop } from './run-in-marker'
import { runOnCuts } from './run-on'
import { rejoinedLines } from './wrapped-lines'

/** One paragraph as printed: a line, or a stretch of one that was cut at its breaks. */
export interface Paragraph {
  start: number
  end: number
  line: Line
  /** The whole line, not a cut of it: only then do the line's heading and centring speak of it. */
  whole: boolean
  marker: MarkerRead | null
}

/** 段. A break that was kept as blanks: two ideographic spaces, or four narrow ones, inside a line. */
const keptBreak = /\u3000{2,}[ \u3000\u00a0]*|[ \u00a0]{4,}/g

/** A line so long holds several paragraphs; so do the lines of a text that average so much. */
const longestLine = 2000
const commonLine = 400

/** Shorter lines are only cut before a marker: blanks inside them set words apart (a signature, 大　中　小, a row of facts). */
const cutFrom = 160
const shortest = 12

/**
 * The paragraphs of a page outside the furniture and metadata that its reader told, in order, each with the marker it
 * opens with. A long line is cut where its line breaks survive as blanks (2012–2021 notices of 福建: `　　` for each).
 *
 * @param page what the reader found
 * @param folded `fold(page.text)`
 */
export function paragraphsOf(page: Page, folded: string, rules: Rules): Paragraph[] {
  const outside = outsideOf([...page.furniture, ...page.metadata])
  const paragraphs: Paragraph[] = []
  const add = (start: number, end: number, line: Line) => {
    let to = end
    while (to > start && folded.charCodeAt(to - 1) === 0x20) to--
    for (let from = skipBlanks(folded, start, to); from < to; ) {
      const marker = line.table === null ? readMarker(folded, from, to, rules) : null
      const lower = markerBehindHeading(folded, marker, to, rules)
      const next = lower < to ? lower : markerBehindStop(folded, marker, to, rules)
      let stop = next
      while (stop > from && folded.charCodeAt(stop - 1) === 0x20) stop--
      const whole = from === line.start && stop === line.end
      paragraphs.push({ start: from, end: stop, line, whole, marker })
      from = next
    }
  }
  const breakFrom = breaksOf(page.text)
  const doubleFrom = doubleBlanks(folded)
  const ranOn = page.lines.length * commonLine < folded.length
  for (const line of rejoinedLines(page, folded, rules)) {
    if (!outside(line)) continue
    const length = line.end - line.start
    const mayBreak = line.table === null && length >= shortest && doubleFrom(line.start) < line.end
    const found = mayBreak ? keptBreaks(line, breakFrom) : []
    const breaks = length < cutFrom ? found.filter(([, at]) => opensUnit(folded, at, line.end, rules)) : found
    if (breaks.length === 0 && (length < cutFrom || line.table !== null)) add(line.start, line.end, line)
    else {
      const starts = [line.start, ...breaks.map(([, end]) => end)]
      const stops = [...breaks.map(([start]) => start), line.end]
      const cuts = ranOn || length >= longestLine ? runOnCuts(folded, starts, line.end, rules) : []
      addCut(starts, stops, cuts, (start, end) => add(start, end, line))
    }
  }
  return paragraphs
}

/** Whether a unit opens behind a break: a marker of a style that numbers no points inside a paragraph. */
function opensUnit(folded: string, at: number, end: number, rules: Rules): boolean {
  const marker = readMarker(folded, at, end, rules)
  return marker?.row.unit === true && !marker.doubtful && marker.row.rank < rankOfLevel.fourth
}

function keptBreaks(line: Line, breakFrom: (from: number) => readonly [number, number]): (readonly [number, number])[] {
  const breaks: (readonly [number, number])[] = []
  for (let found = breakFrom(line.start); found[0] < line.end; found = breakFrom(found[1])) breaks.push(found)
  return breaks
}

/** The stretches [starts, stops), each cut at the cuts inside it. */
function addCut(
  starts: readonly number[],
  stops: readonly number[],
  cuts: readonly number[],
  add: (start: number, end: number) => void,
): void {
  let next = 0
  starts.forEach((start, i) => {
    const stop = stops[i] as number
    let from = start
    for (; next < cuts.length && (cuts[next] as number) < stop; next++) {
      add(from, cuts[next] as number)
      from = cuts[next] as number
    }
    add(from, stop)
  })
}

/** Finds the next kept break from a place on; questions come in order, so that the text is gone through once. */
function breaksOf(text: string): (from: number) => readonly [number, number] {
  const pattern = new RegExp(keptBreak)
  let next: readonly [number, number] = [-1, 0]
  return (from) => {
    if (next[0] >= from) return next
    pattern.lastIndex = from
    const match = pattern.exec(text)
    next = match ? [match.index, match.index + match[0].length] : [text.length, text.length]
    return next
  }
}

/** Finds the next two blanks in a row from a place on: where none stand in a line, it has no kept break. */
function doubleBlanks(folded: string): (from: number) => number {
  let next = -1
  return (from) => {
    if (next < from) {
      const found = folded.indexOf('  ', from)
      next = found < 0 ? folded.length : found
    }
    return next
  }
}

/** Tells whether a line lies outside all spans; lines and questions come in order. */
function outsideOf(spans: readonly (readonly [number, number])[]): (line: Line) => boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  let next = 0
  return (line) => {
    while (next < sorted.length && (sorted[next] as readonly [number, number])[1] <= line.start) next++
    const span = sorted[next]
    return !span || span[0] >= line.end
  }
}
