import type { PanelRow } from '../../diff'
import type { WorkPlanSeries } from '../../schema'
import { fold } from '../../text/fold'

/** A figure of an indicator, with what names it in the page. */
export interface Figure {
  row: PanelRow & { value: number }
  role: 'target' | 'result'
  /** The year it holds for. */
  year: number
  number: number
}

/** 指标. What one thread of targets measures, with every figure promised and reported. */
export interface Indicator {
  name: string
  isHeadline: boolean
  unit: string
  change: 'increase' | 'decrease' | null
  figures: Figure[]
}

/** How many years a figure holds for: what was reached in five years stands beside no yearly target. */
const length = ({ periodStart, periodEnd }: PanelRow): number => (periodEnd ?? 0) - (periodStart ?? 0)

const keyOf = (row: PanelRow): string => {
  const { indicator, indicatorCode, unit, per, change, scope } = row
  return [indicatorCode ?? fold(indicator).replace(/\s/g, ''), unit, per, change, scope, length(row)].join('\t')
}

const isMeasured = (row: PanelRow): row is Figure['row'] => row.value !== null && row.role !== 'goal'

/** Which indicator a row belongs to: that of its thread; a result that answers no target goes with one of the same name and terms. */
function homes(rows: readonly Figure['row'][]): (row: Figure['row']) => string {
  const byKey = new Map<string, string>()
  for (const row of rows) if (row.thread !== null && !byKey.has(keyOf(row))) byKey.set(keyOf(row), row.thread)
  return (row) => row.thread ?? byKey.get(keyOf(row)) ?? keyOf(row)
}

/**
 * The indicators of a series that have figures for several years: headline ones first, then those with most figures.
 *
 * @param panel the rows of `panelRows` for the same plans
 */
export function indicatorsOf(series: WorkPlanSeries, panel: readonly PanelRow[]): Indicator[] {
  const labels = new Map(series.threads.map(({ id, label }) => [id, label]))
  const rows = panel.filter(isMeasured)
  const home = homes(rows)
  const found = new Map<string, Indicator>()
  rows.forEach((row, i) => {
    const key = home(row)
    const name = labels.get(key) ?? row.indicator
    const indicator = found.get(key) ?? {
      name,
      isHeadline: row.indicatorCode !== null,
      unit: row.unit ?? '',
      change: row.change as Indicator['change'],
      figures: [],
    }
    const role = row.role === 'result' ? 'result' : 'target'
    indicator.figures.push({ row, role, year: row.periodEnd ?? row.year, number: i + 1 })
    found.set(key, indicator)
  })
  return [...found.values()]
    .filter(({ figures }) => new Set(figures.map(({ year }) => year)).size > 1)
    .map((each) => ({ ...each, figures: each.figures.sort((a, b) => a.year - b.year) }))
    .sort((a, b) => Number(b.isHeadline) - Number(a.isHeadline) || b.figures.length - a.figures.length)
}

export const figureId = (number: number): string => `_r${number}`
