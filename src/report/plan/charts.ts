import { words } from '../../export/words'
import { domainShares } from '../../query'
import type { Stage, WorkPlan } from '../../schema'
import { isUnit, walk } from '../../schema/walk'
import { bars } from '../bars'
import { type Content, html } from '../markup'
import { said } from '../said'
import { pageWords } from '../words'

/** Longer lists are cut: what is left off is counted. */
const longest = 10

interface Chart {
  title: 'domains' | 'stages' | 'bodies'
  note: 'domainsNote' | 'stagesNote' | 'bodiesNote'
  none: 'noDomains' | 'noStages' | 'noBodies'
  rows: readonly { label: Content; value: number; printed: string }[]
}

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.095 ? 1 : 0)}%`

const mostFirst = <K>(counts: ReadonlyMap<K, number>): [K, number][] => [...counts].sort((a, b) => b[1] - a[1])

const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

function counted(plan: WorkPlan): { stages: Map<Stage, number>; bodies: Map<string, number> } {
  const stages = new Map<Stage, number>()
  const bodies = new Map<string, number>()
  for (const { node } of walk(plan)) {
    for (const { actions } of node.regulations) for (const { stage } of actions) add(stages, stage)
    for (const { canonical, name } of node.responsible) add(bodies, canonical ?? name)
  }
  return { stages, bodies }
}

function chart({ title, note, none, rows }: Chart): Content {
  const more = rows.length - longest
  const body =
    rows.length === 0
      ? html`<p class="none">${said((language) => pageWords[language][none])}</p>`
      : [
          bars(rows.slice(0, longest)),
          more > 0 ? html`<p class="none">${said((language) => pageWords[language].more(more))}</p>` : '',
        ]
  return html`<figure class="chart"><figcaption>${said((language) => pageWords[language][title])} <small>${said((language) => pageWords[language][note])}</small></figcaption>${body}</figure>`
}

/** What the plan is about, at a glance: its domains by share of text, what it does to documents, who is charged. */
export function chartsOf(plan: WorkPlan): Content {
  const { stages, bodies } = counted(plan)
  const units = [...walk(plan)].some(({ node }) => isUnit(node))
  if (!units) return html`<p class="none">${said((language) => pageWords[language].empty)}</p>`
  return html`<div class="charts">${chart({
    title: 'domains',
    note: 'domainsNote',
    none: 'noDomains',
    rows: domainShares(plan)
      .filter(({ code }) => code !== null)
      .map(({ code, name, share }) => ({
        label: said((language) => (language === 'zh' ? name : code)),
        value: share,
        printed: percent(share),
      })),
  })}${chart({
    title: 'stages',
    note: 'stagesNote',
    none: 'noStages',
    rows: mostFirst(stages).map(([stage, count]) => ({
      label: said((language) => words[language].stages[stage] ?? stage),
      value: count,
      printed: String(count),
    })),
  })}${chart({
    title: 'bodies',
    note: 'bodiesNote',
    none: 'noBodies',
    rows: mostFirst(bodies).map(([name, count]) => ({ label: name, value: count, printed: String(count) })),
  })}</div>`
}
