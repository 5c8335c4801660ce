import { type PanelOptions, panelRows, trackWorkPlans } from '../../diff'
import { dated } from '../../diff/track'
import { type ReportLanguage, words } from '../../export/words'
import type { WorkPlan } from '../../schema'
import { type Content, html, link } from '../markup'
import { pageOf, type ReportOptions } from '../page'
import { said } from '../said'
import { planName } from '../spoken'
import { pageWords } from '../words'
import { glyphLegend } from './glyphs'
import { heatMap } from './heat-map'
import { indicatorsOf } from './indicators'
import { multiple } from './multiple'
import { threadRows } from './threads'
import { seriesWords } from './words'

export interface SeriesReportOptions extends ReportOptions, PanelOptions {}

type Named = (language: ReportLanguage) => string

/** A part of the page, and its name, which leads to it from the bar. */
interface Part {
  id: string
  name: Named
  note: Named
  body: Content
}

const part = ({ id, name, note, body }: Part): Content =>
  html`<section class="part" id="_${id}"><h2>${said(name)}</h2><p class="none">${said(note)}</p>${body}</section>
`

/**
 * 系列报告. Plans of several years as a page of HTML: each indicator with its targets and results over the years, domains by year, and the
 * threads of tasks and documents with every wording. Both languages are in it. All words of the documents are escaped, and nothing can
 * run but the page's own script.
 *
 * @param plans published trees in any order, two and more
 * @param options `years` where the plans do not tell them; `documents`, what names each plan
 * @throws UnknownYearError for a plan without a year
 */
export function seriesToHtml(plans: readonly WorkPlan[], options: SeriesReportOptions = {}): string {
  const opening = options.language ?? 'zh'
  const series = trackWorkPlans(plans, options)
  const inOrder = dated(plans, options)
  const years = inOrder.map(({ year }) => year)
  const indicators = indicatorsOf(series, panelRows(plans, options))
  const threads = (kind: 'task' | 'regulation'): Part => ({
    id: `${kind}s`,
    name: (language) => seriesWords[language].kinds[kind],
    note: (language) => seriesWords[language].threadsNote,
    body: threadRows(kind, series.threads, inOrder),
  })
  const parts: Part[] = [
    {
      id: 'indicators',
      name: (language) => seriesWords[language].indicators,
      note: (language) => seriesWords[language].indicatorsNote,
      body:
        indicators.length === 0
          ? html`<p class="none">${said((language) => seriesWords[language].none.indicators)}</p>`
          : [
              glyphLegend(),
              html`<div class="multiples">${indicators.map((each) => multiple(each, [...new Set(years)]))}</div>`,
            ],
    },
    {
      id: 'domains',
      name: (language) => seriesWords[language].heat,
      note: (language) => seriesWords[language].heatNote,
      body: heatMap(inOrder),
    },
    threads('task'),
    threads('regulation'),
  ]
  const span = `${years[0]}–${years[years.length - 1]}`
  const names = series.plans.map(
    (plan, i) =>
      html`<li><b>${years[i]}</b> ${said((language) => planName(plan, words[language].untitled))} ${plan.url ? link(plan.url) : ''}</li>`,
  )
  return pageOf(
    {
      kind: 'series',
      title: `${seriesWords[opening].title} ${span}`,
      tools: html`<nav class="parts">${parts.map(({ id, name }) => html`<a href="#_${id}">${said(name)}</a> `)}</nav>`,
      main: html`<main id="text" lang="zh-CN"><header class="front"><p class="kicker">${said((language) => seriesWords[language].title)}</p><h1>${span}</h1><ul class="plans">${names}</ul></header>
${parts.map(part)}<footer class="foot">${said((language) => pageWords[language].madeBy)}</footer></main>`,
    },
    options,
  )
}
