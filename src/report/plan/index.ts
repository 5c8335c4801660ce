import { headerOf } from '../../export/header'
import { words } from '../../export/words'
import { diagnosticMessage } from '../../rules/diagnostics'
import type { Diagnostic, Meta, WorkPlan } from '../../schema'
import { walk } from '../../schema/walk'
import { markKinds } from '../kinds'
import { anchor, type Content, html, link } from '../markup'
import { pageOf, type ReportOptions } from '../page'
import { said } from '../said'
import { pageWords } from '../words'
import { chartsOf } from './charts'
import { counter } from './mentions'
import { outlineOf } from './outline'
import { passageOf } from './passage'

function legend(plan: WorkPlan): Content {
  const nodes = [...walk(plan)].map(({ node }) => node)
  const count = (kinds: (typeof markKinds)[number]['mentions']): number =>
    nodes.reduce((sum, node) => sum + kinds.reduce((of, kind) => of + node[kind].length, 0), 0)
  return html`<div class="legend" role="group"><span class="label">${said((language) => pageWords[language].legend)}</span>${markKinds.map(
    ({ name, letter, label, mentions }) =>
      html`<button type="button" class="kind ${name}" aria-pressed="true" data-kind="${name}"><span class="letter">${said((language) => letter[language])}</span> <span class="name">${said((language) => label[language])}</span> <span class="count">${count(mentions)}</span></button>`,
  )}</div>`
}

function metaOf(meta: Meta): Content {
  const [zh, en] = [headerOf(meta, 'zh'), headerOf(meta, 'en')]
  return html`<dl class="meta">${zh.map(
    ([label, value], i) =>
      html`<div><dt>${said((language) => (language === 'zh' ? label : en[i]?.[0]))}</dt><dd>${link(value)}</dd></div>`,
  )}</dl>`
}

function diagnosticsOf(diagnostics: readonly Diagnostic[]): Content {
  const rows = diagnostics.map(
    (each) =>
      html`<li><span class="severity ${each.severity}">${said((language) => pageWords[language].severities[each.severity])}</span> ${each.nodeId === null ? '' : html`<a href="${anchor(each.nodeId)}">${each.nodeId}</a> `}${said((language) => diagnosticMessage(each, language))} <code>${each.code}</code></li>`,
  )
  const body =
    rows.length > 0
      ? html`<ul>${rows}</ul>`
      : html`<p class="none">${said((language) => pageWords[language].noDiagnostics)}</p>`
  return html`<section class="diagnostics"><h2>${said((language) => pageWords[language].diagnostics)}</h2>${body}</section>`
}

function byNode(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>()
  for (const each of diagnostics) {
    if (each.nodeId !== null) found.set(each.nodeId, [...(found.get(each.nodeId) ?? []), each])
  }
  return found
}

/**
 * 阅读报告. A plan as a page of HTML to be read beside the original, by itself in any browser: the outline, the text with every mention
 * marked in its sentence, and what was read from it; charts of domains, stages and bodies. Both languages are in it. All words of the
 * document are escaped, and nothing can run but the page's own script.
 *
 * @param plan a published tree
 */
export function toHtml(plan: WorkPlan, options: ReportOptions = {}): string {
  const title = plan.meta.title ?? words[options.language ?? 'zh'].untitled
  const setting = { plan, next: counter(), doubts: byNode(plan.diagnostics) }
  const passages = [...walk(plan)].map((located) => passageOf(setting, located))
  return pageOf(
    {
      kind: 'plan',
      title,
      tools: legend(plan),
      main: html`<div class="layout">${outlineOf(plan)}<main id="text" lang="zh-CN"><header class="front"><h1>${plan.meta.title ?? said((language) => words[language].untitled)}</h1>${metaOf(plan.meta)}${chartsOf(plan)}</header>
${passages}${diagnosticsOf(plan.diagnostics)}<footer class="foot">${said((language) => pageWords[language].keys)} <span>${said((language) => pageWords[language].madeBy)}</span></footer></main></div>`,
    },
    options,
  )
}
