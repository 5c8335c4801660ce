import { scaleLinear } from 'd3-scale'
import { type Content, html } from './markup'

export interface Bar {
  label: Content
  value: number
  /** The value as it is printed. */
  printed: string
}

const width = 100
const height = 6
const places = 2

/** Values as a table of bars: to read off, and to compare at a glance. */
export function bars(rows: readonly Bar[]): Content {
  const length = scaleLinear()
    .domain([0, rows.reduce((most, { value }) => Math.max(most, value), 0) || 1])
    .range([0, width])
  return html`<table class="bars"><tbody>${rows.map(
    ({ label, value, printed }) =>
      html`<tr><th scope="row">${label}</th><td><svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true"><rect width="${length(value).toFixed(places)}" height="${height}"/></svg></td><td class="number">${printed}</td></tr>`,
  )}</tbody></table>`
}
