import { type Compared, viewOf } from '../../export/diff-view'
import { diffWords } from '../../export/diff-words'
import { words } from '../../export/words'
import type { PlanRef, WorkPlanDiff } from '../../schema'
import { type Content, html } from '../markup'
import { pageOf, type ReportOptions } from '../page'
import { said } from '../said'
import { planName } from '../spoken'
import { pageWords } from '../words'
import { targetsByUnit } from './chips'
import { placesOf } from './places'
import { groups } from './sections'
import { sentencesOf } from './sentences'
import { tablesOf } from './tables'
import { toolsOf } from './tools'
import { diffPageWords } from './words'

const titleOf = (plan: PlanRef): Content => said((language) => planName(plan, words[language].untitled))

const about = ({ issuer, documentNumber }: PlanRef): Content => {
  const parts = [issuer, documentNumber?.text].filter((part) => part)
  return parts.length > 0 ? html`<small>${parts.join(' ')}</small>` : ''
}

/**
 * 对照报告. A diff as a page of HTML: what changed in sentences, tables of targets, documents, deadlines and bodies, then both plans side by
 * side, unit by unit, with what was put in and taken out. Both languages are in it. All words of the documents are escaped, and nothing
 * can run but the page's own script.
 *
 * @param diff what `diffWorkPlans` made of the plans, fresh or read back
 * @param plans the plans that were compared: their words are in them
 */
export function diffToHtml(diff: WorkPlanDiff, plans: Compared, options: ReportOptions = {}): string {
  const opening = options.language ?? 'zh'
  const places = placesOf(plans)
  const views = { zh: viewOf(diff, plans, 'zh'), en: viewOf(diff, plans, 'en') }
  const targetsOf = targetsByUnit(diff)
  const rows = views.zh.map((view, i) => ({ view, targets: targetsOf(view.change), number: i + 1, places }))
  const title = `${planName(diff.before, words[opening].untitled)} → ${planName(diff.after, words[opening].untitled)}`
  return pageOf(
    {
      kind: 'diff',
      title,
      tools: toolsOf(diff, opening),
      main: html`<main id="text" lang="zh-CN"><header class="front"><p class="kicker">${said((language) => diffPageWords[language].heading)}</p><h1><span class="title">${titleOf(diff.before)} <span class="arrow">→</span></span> <span class="title">${titleOf(diff.after)}</span></h1>${sentencesOf(diff, views, places)}${tablesOf(diff, places)}</header>
<div class="columns" aria-hidden="true"><span></span><span>${said((language) => diffWords[language].before)} ${titleOf(diff.before)} ${about(diff.before)}</span><span>${said((language) => diffWords[language].after)} ${titleOf(diff.after)} ${about(diff.after)}</span></div>
<div class="changes">${groups(rows)}</div><p class="none nothing" hidden>${said((language) => diffPageWords[language].hidden)}</p><footer class="foot">${said((language) => diffPageWords[language].keys)} <span>${said((language) => pageWords[language].madeBy)}</span></footer></main>`,
    },
    options,
  )
}
