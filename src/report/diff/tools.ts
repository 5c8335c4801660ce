import type { ReportLanguage } from '../../export/words'
import type { WorkPlanDiff } from '../../schema'
import { type Content, html } from '../markup'
import { said } from '../said'
import { diffPageWords } from './words'

/** What an option of a list says: it can hold no markup, so the script sets it when the language changes. */
const option = (value: string, told: (language: ReportLanguage) => string, language: ReportLanguage): Content =>
  html`<option value="${value}" data-zh="${told('zh')}" data-en="${told('en')}">${told(language)}</option>`

/** The filters of a comparison. */
export function toolsOf({ summary }: WorkPlanDiff, language: ReportLanguage): Content {
  const all = option('', (to) => diffPageWords[to].allDomains, language)
  const domains = summary.domains.map(({ code, name }) => option(code, (to) => (to === 'zh' ? name : code), language))
  return html`<span class="label">${said((to) => diffPageWords[to].toolsLabel)}</span><button type="button" aria-pressed="false" data-only="changed">${said((to) => diffPageWords[to].changed)}</button><button type="button" aria-pressed="false" data-only="targets">${said((to) => diffPageWords[to].withTargets)}</button><label class="domain">${said((to) => html`<span class="unseen">${diffPageWords[to].allDomains}</span>`)}<select data-domains>${[all, ...domains]}</select></label><button type="button" data-fold="true">${said((to) => diffPageWords[to].fold)}</button><button type="button" data-fold="false">${said((to) => diffPageWords[to].unfold)}</button>`
}
