import { type Content, html } from '../markup'
import { said } from '../said'
import type { Figure } from './indicators'
import { seriesWords } from './words'

/** How far a bar with an open end reaches, in pixels. */
const reach = 20
const half = 6
const radius = 4

export interface Place {
  x: number
  y: number
  /** Of a range, where its upper end lies. */
  top?: number
}

const at = (value: number): string => value.toFixed(1)

const upright = (x: number, from: number, to: number): Content =>
  html`<line class="reach" x1="${at(x)}" x2="${at(x)}" y1="${at(from)}" y2="${at(to)}"/>`

const cap = (x: number, y: number): Content =>
  html`<line class="cap" x1="${at(x - half)}" x2="${at(x + half)}" y1="${at(y)}" y2="${at(y)}"/>`

const dot = (x: number, y: number): Content => html`<circle cx="${at(x)}" cy="${at(y)}" r="${radius}"/>`

/** What a comparator leaves open: upwards for 以上, downwards for 以内. */
function reachOf(comparator: string | null, { x, y }: Place): Content {
  if (comparator === 'gte' || comparator === 'gt') return upright(x, y, y - reach)
  if (comparator === 'lte' || comparator === 'lt') return upright(x, y, y + reach)
  return ''
}

/** The mark of a target: a bar at its figure, or a hollow dot where its tone is soft; open where its comparator is. */
export function targetGlyph(
  { comparator, tone }: { comparator: string | null; tone: string | null },
  place: Place,
): Content {
  const { x, y, top } = place
  const mark = tone === 'soft' ? dot(x, y) : cap(x, y)
  if (top !== undefined) return [upright(x, y, top), mark, tone === 'soft' ? dot(x, top) : cap(x, top)]
  return [reachOf(comparator, place), mark]
}

/** The mark of a figure. */
export const glyph = ({ row, role }: Figure, place: Place): Content =>
  role === 'result' ? dot(place.x, place.y) : targetGlyph(row, place)

const size = 30

const sample = (name: string, drawn: Content): Content =>
  html`<svg class="sample ${name}" viewBox="0 0 20 ${size}" width="20" height="${size}" aria-hidden="true">${drawn}</svg>`

/** What the marks mean. */
export function glyphLegend(): Content {
  const middle = { x: 10, y: 15 }
  const entries = [
    ['firm', sample('target', targetGlyph({ comparator: 'eq', tone: 'firm' }, middle))],
    ['soft', sample('target', targetGlyph({ comparator: 'eq', tone: 'soft' }, middle))],
    ['atLeast', sample('target', targetGlyph({ comparator: 'gte', tone: 'firm' }, { x: 10, y: 25 }))],
    ['atMost', sample('target', targetGlyph({ comparator: 'lte', tone: 'firm' }, { x: 10, y: 5 }))],
    ['range', sample('target', targetGlyph({ comparator: 'range', tone: 'firm' }, { x: 10, y: 24, top: 6 }))],
    ['result', sample('result', dot(middle.x, middle.y))],
  ] as const
  return html`<p class="glyphs">${entries.map(([name, drawn]) => html`<span>${drawn} ${said((language) => seriesWords[language].glyphs[name])}</span>`)}</p>`
}
