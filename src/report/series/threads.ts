import { scalePoint } from 'd3-scale'
import type { Dated } from '../../diff/threads'
import { cite, unitById } from '../../query'
import type { Thread } from '../../schema'
import { beginningOf } from '../../text/cut'
import { type Content, html } from '../markup'
import { said } from '../said'
import { label } from './axes'
import { seriesWords } from './words'

const step = 58
const height = 20
const middle = height / 2
const longest = 180

const columns = (plans: readonly Dated[]) =>
  scalePoint<number>()
    .domain(plans.map((_, i) => i))
    .range([step / 2, plans.length * step - step / 2])

/** From its first year to its last: a dot where it shows, a hollow one where a plan leaves it out. */
function course({ items }: Thread, plans: readonly Dated[]): Content {
  const x = columns(plans)
  const at = (i: number): string => (x(i) ?? 0).toFixed(1)
  const shown = new Set(items.map(({ plan }) => plan))
  const [first, last] = [Math.min(...shown), Math.max(...shown)]
  const dots = plans.flatMap((_, i) =>
    i < first || i > last
      ? []
      : [html`<circle class="${shown.has(i) ? 'there' : 'gap'}" cx="${at(i)}" cy="${middle}" r="4.5"/>`],
  )
  return html`<svg class="course-row" viewBox="0 0 ${plans.length * step} ${height}" width="${plans.length * step}" height="${height}" aria-hidden="true"><line x1="${at(first)}" x2="${at(last)}" y1="${middle}" y2="${middle}"/>${dots}</svg>`
}

function head(plans: readonly Dated[]): Content {
  const x = columns(plans)
  return html`<div class="thread-head" aria-hidden="true"><svg viewBox="0 0 ${plans.length * step} ${height}" width="${plans.length * step}" height="${height}">${plans.map(({ year }, i) => label({ x: x(i) ?? 0, y: middle + 4, name: 'tick' }, () => String(year)))}</svg></div>`
}

function wording(item: Thread['items'][number], plans: readonly Dated[]): Content {
  const plan = plans[item.plan]?.plan
  const located = plan && unitById(plan, item.nodeId)
  const cited = plan && located ? cite(plan, located) : item.nodeId
  return html`<div><dt>${item.year} <small>${cited}</small></dt><dd>${beginningOf(item.quote, longest).replaceAll('\n', ' ')}</dd></div>`
}

function threadRow(thread: Thread, plans: readonly Dated[]): Content {
  const { label: name, first, last, gaps, items } = thread
  const years = first === last ? String(first) : `${first}–${last}`
  const missing = gaps.length > 0 ? said((language) => ` ${seriesWords[language].gap(gaps.join(', '))}`) : ''
  return html`<details class="thread" id="_${thread.id}"><summary><span class="name">${beginningOf(name, longest)} <small>${years}${missing}</small></span>${course(thread, plans)}</summary><dl>${items.map((item) => wording(item, plans))}</dl></details>
`
}

/** Threads of one kind as rows, from first to last year; what shows in one year only is counted. */
export function threadRows(kind: 'task' | 'regulation', threads: readonly Thread[], plans: readonly Dated[]): Content {
  const all = threads.filter((thread) => thread.kind === kind)
  const long = all.filter(({ items }) => items.length > 1)
  const once = all.length - long.length
  const rows =
    long.length === 0
      ? html`<p class="none">${said((language) => seriesWords[language].none[kind])}</p>`
      : [head(plans), long.map((thread) => threadRow(thread, plans))]
  return [rows, once > 0 ? html`<p class="none">${said((language) => seriesWords[language].once(once))}</p>` : '']
}
