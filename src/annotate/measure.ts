import type { Marker, Measure } from '../schema'
import { isLetter } from '../text/character-kinds'
import type { Context, Finder } from './context'
import { type PointMarker, pointAt, possiblePoints } from './measure-points'
import { tailsOf } from './measure-tails'
import { governingVerb, startsWithLabel } from './measure-verb'
import { type Passage, printedAt, type Stretch, spanOf } from './passage'

export { actionOf } from './measure-verb'

const blank = 0x20

/**
 * 举措. The sentences of the paragraphs, and the points enumerated inside them.
 *
 * - A sentence is a measure with its stop. Where points stand in it (一是…；二是…, 第一，…, ①…), each point is a measure
 *   with its marker, and the words before the first point are a measure of their own, also where they only lead in
 *   (重点做好以下工作：): every word of a paragraph then lies in one measure.
 * - A stretch that says who or when is none: a responsibility tail that was found before (`found.responsible`), and a
 *   sentence that opens with such a label (完成时限：…) or stands in such a column of a table of tasks.
 * - Headings hold no measures.
 */
export const findMeasures: Finder<'measures'> = (passage, context, found) => {
  const { text } = passage
  const tails = found.responsible.length > 0 ? tailsOf(passage, found.responsible) : []
  const collector = new Collector(passage, context, tails)
  const possible = possiblePoints(text, context.rules)
  let next = 0
  let last: PointMarker | null = null
  for (const sentence of passage.sentences) {
    const start = sentence[0]
    const end = sentence[1]
    let from = start
    let marker = pointAt(text, start, end, context.rules, last)
    last = marker ?? last
    for (; next < possible.length && (possible[next] as number) < end; next++) {
      const at = possible[next] as number
      const point = at > from ? pointAt(text, at, end, context.rules, last) : null
      if (!point) continue
      collector.take(from, at, marker)
      from = at
      marker = last = point
    }
    collector.take(from, end, marker)
  }
  return collector.measures
}

/** Takes stretches of a passage in order and makes measures of them. */
class Collector {
  readonly measures: Measure[] = []
  readonly #passage: Passage
  readonly #context: Context
  readonly #tails: readonly Stretch[]
  #next = 0

  constructor(passage: Passage, context: Context, tails: readonly Stretch[]) {
    this.#passage = passage
    this.#context = context
    this.#tails = tails
  }

  /** Adds what is left of a stretch without the tails in it. */
  take(start: number, end: number, marker: PointMarker | null): void {
    let from = start
    for (; this.#next < this.#tails.length; this.#next++) {
      const [open, close] = this.#tails[this.#next] as Stretch
      if (close <= from) continue
      if (open >= end) break
      this.#add(from, Math.max(from, open), from === start ? marker : null)
      from = close
      if (close > end) return
    }
    this.#add(from, end, from === start ? marker : null)
  }

  #add(start: number, end: number, marker: PointMarker | null): void {
    const { text, source } = this.#passage
    const { rules, trace } = this.#context
    while (start < end && text.charCodeAt(start) === blank) start++
    while (end > start && text.charCodeAt(end - 1) === blank) end--
    if (!hasWords(text, start, end)) return
    const from = marker ? marker.end : start
    if (startsWithLabel(text, from, end, rules)) return
    const span = spanOf(this.#passage, start, end)
    if (this.#context.charges.has(span[0])) return
    const verb = governingVerb(text, from, end, rules)
    const measure: Measure = {
      text: source.slice(span[0], span[1]),
      span,
      marker: marker && markerOf(this.#passage, marker),
      action: verb && { verb: printedAt(this.#passage, verb.start, verb.end), kind: verb.row.kind },
    }
    if (trace) measure.rule = verb?.row.name ?? marker?.row.name ?? 'sentence'
    this.measures.push(measure)
  }
}

const markerOf = (passage: Passage, { row, value, start, end }: PointMarker): Marker => ({
  raw: printedAt(passage, start, end),
  style: row.name,
  value,
  span: spanOf(passage, start, end),
})

/** Whether a letter or Han character stands in [start, end): the stop behind a tail alone is no measure. */
function hasWords(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code < 0xff00) return true
    if (isLetter(code)) return true
  }
  return false
}
