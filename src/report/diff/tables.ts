import { changedTargets } from '../../export/diff-view'
import { diffWords } from '../../export/diff-words'
import { figureOf } from '../../export/facts'
import { type ReportLanguage, words } from '../../export/words'
import type { Stage, WorkPlanDiff } from '../../schema'
import { type Content, html } from '../markup'
import { said } from '../said'
import { moveOf } from './chips'
import type { Places } from './places'
import { diffPageWords } from './words'

type Kind = 'targets' | 'regulations' | 'deadlines' | 'responsible'
type Column = (language: ReportLanguage) => string

interface Place {
  beforeId: string | null
  afterId: string | null
}

const where = ({ beforeId, afterId }: Place, places: Places): Content => [
  beforeId === null ? '' : places.linkTo('before', beforeId),
  beforeId !== null && afterId !== null ? ' → ' : '',
  afterId === null ? '' : places.linkTo('after', afterId),
]

function table(kind: Kind, columns: readonly Column[], rows: readonly (readonly Content[])[]): Content {
  const title = said((language) => diffWords[language].titles[kind])
  const body =
    rows.length === 0
      ? html`<p class="none">${said((language) => diffPageWords[language].none[kind])}</p>`
      : html`<div class="wide"><table><thead><tr>${columns.map((column) => html`<th scope="col">${said(column)}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((content) => html`<td>${content}</td>`)}</tr>`)}</tbody></table></div>`
  return html`<details class="table" id="_${kind}"><summary>${title} <span class="count">${rows.length}</span></summary>${body}</details>`
}

const at: Column = (language) => diffWords[language].columns.unit
const what: Column = (language) => diffWords[language].columns.what
const before: Column = (language) => diffWords[language].before
const after: Column = (language) => diffWords[language].after

const stageOrder: readonly Stage[] = [
  'draft',
  'issue',
  'legislate',
  'revise',
  'implement',
  'publicize',
  'repeal',
  'basis',
]

/** Documents by the furthest stage they came to. */
const byStage = (a: readonly Stage[], b: readonly Stage[]): number => {
  const rank = (stages: readonly Stage[]): number =>
    stages.length === 0 ? stageOrder.length : Math.min(...stages.map((stage) => stageOrder.indexOf(stage)))
  return rank(a) - rank(b)
}

const stages = (list: readonly Stage[]): Content =>
  said((language) => list.map((stage) => words[language].stages[stage] ?? stage).join(words[language].comma))

/** What changed besides the text: targets, documents by stage, deadlines, bodies; each row with its places. */
export function tablesOf(diff: WorkPlanDiff, places: Places): Content {
  const { summary } = diff
  const role = (name: keyof (typeof words)['zh']['roles'] | null): Content =>
    name === null ? '' : said((language) => words[language].roles[name])
  return html`<div class="tables">${[
    table(
      'targets',
      [(language) => diffWords[language].columns.indicator, before, after, what, at],
      changedTargets(diff).map((target) => [
        target.indicator,
        target.before && said((language) => (target.before ? figureOf(target.before, language) : '')),
        target.after && said((language) => (target.after ? figureOf(target.after, language) : '')),
        said((language) => moveOf(target, language)),
        where(target, places),
      ]),
    ),
    table(
      'regulations',
      [(language) => diffWords[language].columns.document, before, after, what, at],
      diff.regulations
        .filter(({ change }) => change !== 'same')
        .sort((a, b) => byStage(a.after, b.after) || byStage(a.before, b.before))
        .map((each) => [
          `《${each.name}》`,
          stages(each.before),
          stages(each.after),
          said((language) => diffWords[language].lifecycle[each.change]),
          where(each, places),
        ]),
    ),
    table(
      'deadlines',
      [before, after, what, at],
      summary.deadlines.map((each) => [
        each.before,
        each.after,
        said((language) => diffWords[language].dues[each.due]),
        where(each, places),
      ]),
    ),
    table(
      'responsible',
      [(language) => diffWords[language].columns.body, before, after, at],
      summary.responsible.map((each) => [each.name, role(each.before), role(each.after), where(each, places)]),
    ),
  ]}</div>`
}
