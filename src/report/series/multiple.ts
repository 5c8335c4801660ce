import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { amountOf } from '../../export/facts'
import { signs, words } from '../../export/words'
import { anchor, type Content, html } from '../markup'
import { said } from '../said'
import { label, short } from './axes'
import { glyph, type Place } from './glyphs'
import { type Figure, figureId, type Indicator } from './indicators'
import { placed, type Spot } from './labels'
import { readingsOf } from './readings'
import { seriesWords } from './words'

const size = { width: 340, height: 200 }
const edge = { top: 26, right: 24, bottom: 26, left: 54 }
const bounds = { left: edge.left - 4, right: size.width, top: edge.top - 12, bottom: size.height - edge.bottom + 8 }
/** Targets stand left of their year, results right of it. */
const aside = 5
/** How much of the range of values is left free above and below. */
const room = 0.3
const ticks = 4
/** Years closer than this on the axis are not all named. */
const narrowest = 34

interface Scales {
  x: (year: number) => number
  y: (value: number) => number
  ticks: number[]
}

function scalesFor({ figures }: Indicator, years: readonly number[]): Scales {
  const values = figures.flatMap(({ row }) => (row.valueMax === null ? [row.value] : [row.value, row.valueMax]))
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const free = (high - low || Math.abs(high) || 1) * room
  const y = scaleLinear()
    .domain([low - free, high + free])
    .range([size.height - edge.bottom, edge.top])
  const x = scaleLinear()
    .domain([Math.min(...years), Math.max(...years)])
    .range([edge.left + 14, size.width - edge.right])
  return { x: (year) => x(year), y: (value) => y(value), ticks: y.ticks(ticks) }
}

/** The years named on the axis: from the last one back, as many as there is room for. */
function namedYears(years: readonly number[], x: Scales['x']): number[] {
  const named: number[] = []
  for (const year of [...years].reverse()) {
    const last = named[named.length - 1]
    if (last === undefined || x(last) - x(year) >= narrowest) named.push(year)
  }
  return named
}

function axes({ x, y, ticks: marks }: Scales, years: readonly number[]): Content {
  const right = size.width - edge.right + 10
  const rules = marks.map((value) => [
    html`<line class="rule" x1="${edge.left}" x2="${right}" y1="${y(value).toFixed(1)}" y2="${y(value).toFixed(1)}"/>`,
    label({ x: edge.left - 6, y: y(value) + 4, name: 'tick', anchor: 'end' }, (language) => short(value, language)),
  ])
  const names = namedYears(years, x).map((year) =>
    label({ x: x(year), y: size.height - 6, name: 'tick' }, () => String(year)),
  )
  return [rules, names]
}

function placeOf({ row, role, year }: Figure, { x, y }: Scales): Place {
  const at = { x: x(year) + (role === 'result' ? aside : -aside), y: y(row.value) }
  return row.valueMax === null ? at : { ...at, top: y(row.valueMax) }
}

const sign = ({ row }: Figure): string =>
  row.comparator === 'eq' || row.comparator === 'range' ? '' : signs[row.comparator as keyof typeof signs]

const upper = ({ row }: Figure, language: 'zh' | 'en'): string =>
  row.valueMax === null ? '' : `–${short(row.valueMax, language)}`

const figureWords = (figure: Figure, language: 'zh' | 'en'): string =>
  sign(figure) + short(figure.row.value, language) + upper(figure, language)

/** Targets are named above where there is room, results below; clear of the bar that a comparator leaves open. */
function spots({ row, role }: Figure, { x, y, top = y }: Place): Spot[] {
  const opensUp = role === 'target' && row.comparator?.startsWith('g')
  const opensDown = role === 'target' && row.comparator?.startsWith('l')
  const above = { x, y: top - (opensUp ? 23 : 8) }
  const below = { x, y: y + (opensDown ? 32 : 16) }
  const over = { x, y: above.y - 15 }
  return role === 'result' ? [below, above, over] : [above, below, over]
}

function reading(figure: Figure, at: Place, spot: Spot | null): Content {
  const { row, role, year, number } = figure
  const name = spot ? label({ ...spot, name: 'value' }, (language) => figureWords(figure, language)) : ''
  const told = `${year} ${sign(figure)}${amountOf(row)}`
  return html`<a class="reading ${role} ${row.tone ?? ''}" href="${anchor(figureId(number))}"><title>${told} ${row.quote}</title>${glyph(figure, at)}${name}</a>`
}

/** Results of successive years are joined. */
function course({ figures }: Indicator, scales: Scales): Content {
  const points = figures
    .filter(({ role }) => role === 'result')
    .map((figure): [number, number] => {
      const { x, y } = placeOf(figure, scales)
      return [x, y]
    })
  const path = points.length > 1 ? line()(points) : null
  return path ? html`<path class="course" d="${path}"/>` : ''
}

function drawn(indicator: Indicator, planYears: readonly number[]): Content {
  const { figures } = indicator
  const years = [...new Set([...planYears, ...figures.map(({ year }) => year)])].sort((a, b) => a - b)
  const scales = scalesFor(indicator, years)
  const places = figures.map((figure) => placeOf(figure, scales))
  const wanted = figures.map((figure, i) => ({
    words: figureWords(figure, 'zh'),
    places: spots(figure, places[i] as Place),
  }))
  const labels = placed(wanted, places, bounds)
  return [
    axes(scales, years),
    course(indicator, scales),
    figures.map((figure, i) => reading(figure, places[i] as Place, labels[i] ?? null)),
  ]
}

/** One indicator over the years: its targets with their comparators, its results beside them, and below what was read where. */
export function multiple(indicator: Indicator, planYears: readonly number[]): Content {
  const { name, unit, change } = indicator
  const measure = said((language) =>
    [change === null ? '' : words[language].changes[change], unit].filter((part) => part).join(' '),
  )
  return html`<figure class="multiple"><figcaption>${name} <small>${measure}</small></figcaption><svg viewBox="0 0 ${size.width} ${size.height}" role="group" aria-label="${name}">${drawn(indicator, planYears)}</svg><details><summary>${said((language) => seriesWords[language].readings)}</summary>${readingsOf(indicator)}</details></figure>
`
}
