import { scaleBand, scaleLinear } from 'd3-scale'
import type { Dated } from '../../diff/threads'
import { cite, domainShares, type Share, units } from '../../query'
import { beginningOf } from '../../text/cut'
import { anchor, type Content, html } from '../markup'
import { said } from '../said'
import { label } from './axes'
import { seriesWords } from './words'

const cell = { width: 78, height: 26 }
const names = 210
const head = 26
/** The strongest fill: on it the figure must still be read. */
export const strongest = 0.42
/** Domains that never take up more than this are left off. */
const least = 0.005

interface DomainRow {
  code: string
  name: string
  /** For each plan its share, null where it says nothing of the domain. */
  shares: (Share | null)[]
}

function rowsOf(plans: readonly Dated[]): DomainRow[] {
  const rows = new Map<string, DomainRow>()
  plans.forEach(({ plan }, i) => {
    for (const share of domainShares(plan)) {
      if (share.code === null) continue
      const row = rows.get(share.code) ?? { code: share.code, name: share.name, shares: plans.map(() => null) }
      row.shares[i] = share
      rows.set(share.code, row)
    }
  })
  const total = ({ shares }: DomainRow): number => shares.reduce((sum, each) => sum + (each?.share ?? 0), 0)
  return [...rows.values()].filter((row) => total(row) > least).sort((a, b) => total(b) - total(a))
}

const cellId = (code: string, plan: number): string => `_d-${code}-${plan}`
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

function drawn(rows: readonly DomainRow[], plans: readonly Dated[]): Content {
  const width = names + plans.length * cell.width
  const height = head + rows.length * cell.height
  const x = scaleBand<number>()
    .domain(plans.map((_, i) => i))
    .range([names, width])
    .paddingInner(0.04)
  const y = scaleBand<string>()
    .domain(rows.map(({ code }) => code))
    .range([head, height])
    .paddingInner(0.08)
  const highest = Math.max(...rows.flatMap(({ shares }) => shares.map((each) => each?.share ?? 0)))
  const fill = scaleLinear().domain([0, highest]).range([0, strongest])
  const years = plans.map(({ year }, i) =>
    label({ x: (x(i) ?? 0) + x.bandwidth() / 2, y: head - 9, name: 'tick' }, () => String(year)),
  )
  const cells = rows.map(({ code, name, shares }) => {
    const top = y(code) ?? 0
    const middle = top + y.bandwidth() / 2 + 4
    return [
      label({ x: names - 12, y: middle, name: 'row-name', anchor: 'end' }, (language) =>
        language === 'zh' ? name : code,
      ),
      shares.map((each, i) => {
        const left = x(i) ?? 0
        const ground = html`<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${x.bandwidth().toFixed(1)}" height="${y.bandwidth().toFixed(1)}" fill-opacity="${fill(each?.share ?? 0).toFixed(3)}"/>`
        if (!each) return ground
        return html`<a href="${anchor(cellId(code, i))}">${ground}${label({ x: left + x.bandwidth() / 2, y: middle, name: 'value' }, () => percent(each.share))}</a>`
      }),
    ]
  })
  return html`<div class="wide"><svg class="heat" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group">${years}${cells}</svg></div>`
}

const longest = 24

function unitsOf({ code, name, shares }: DomainRow, plans: readonly Dated[]): Content {
  const lists = shares.map((share, i) => {
    const dated = plans[i]
    if (!share || !dated) return ''
    const filed = [...units(dated.plan)].filter(({ domains }) => domains.some((domain) => domain.code === code))
    const rows = filed.map((unit) => {
      const words = unit.heading?.text ?? unit.text
      return html`<li>${cite(dated.plan, unit)} ${beginningOf(words, longest)}</li>`
    })
    return html`<div id="${cellId(code, i)}"><b>${dated.year}</b> <small>${percent(share.share)}${said((language) => seriesWords[language].each + seriesWords[language].units(filed.length))}</small><ul>${rows}</ul></div>`
  })
  return html`<details class="thread"><summary>${said((language) => (language === 'zh' ? name : `${code} ${name}`))}</summary><div class="lists">${lists}</div></details>`
}

/** 领域热图. Which domain takes up how much of each year's plan, and below the units that are counted. */
export function heatMap(plans: readonly Dated[]): Content {
  const rows = rowsOf(plans)
  if (rows.length === 0) return html`<p class="none">${said((language) => seriesWords[language].none.heat)}</p>`
  return [drawn(rows, plans), html`<div class="domains-by-year">${rows.map((row) => unitsOf(row, plans))}</div>`]
}
