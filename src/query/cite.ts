import type { WorkPlan } from '../schema'
import { type Ancestor, type Holder, type Located, walk } from '../schema/walk'
import { fold } from '../text/fold'
import type { Found } from './mentions'

/** The language of the words a report adds. */
export type Language = 'en' | 'zh'

/** What a mention must have to be looked for in a plan. */
export interface Mentioned {
  span: readonly [start: number, end: number]
}

const words = {
  zh: { notice: '通知', preamble: '前言', closing: '结语', attachment: '附件' },
  en: { notice: 'notice', preamble: 'preamble', closing: 'closing', attachment: 'attachment ' },
} as const

/**
 * 引用. A place of the plan the way officials cite it: the markers of the unit and of those above it joined, without the
 * 、 or the point behind them: `二(四)`, `第三章第五条`, `附件1二(四)`, `1.2`.
 *
 * @param plan the plan that the node or mention belongs to
 * @param what a node, a mention with its place (`Found`, `Located`: no search needed), or a mention alone, which is looked for by its span
 * @param options `language` of the words for what has no marker (前言, preamble); `zh` unless told
 * @returns the citation; a unit without a number is cited by its heading in “”, one without either by its id; `''` for
 * what stands nowhere in the plan
 */
export function cite(
  plan: WorkPlan,
  what: Holder | Located | Found<unknown> | Mentioned,
  options: { language?: Language } = {},
): string {
  const place = 'node' in what ? what : locate(plan, what)
  return place ? citation(place, options.language ?? 'zh') : ''
}

function locate(plan: WorkPlan, what: Holder | Mentioned): Located | null {
  for (const place of walk(plan)) {
    if ('id' in what ? place.node.id === what.id : owns(place.node, what.span)) return place
  }
  return null
}

const owns = (node: Holder, [start, end]: Mentioned['span']): boolean => {
  const within = (span: readonly [number, number]) => span[0] <= start && end <= span[1]
  if ('heading' in node && node.heading && within(node.heading.span)) return true
  return node.paragraphs.some(within) || node.tables.some((table) => within(table.span))
}

function citation({ node, path }: { node: Holder; path: readonly Ancestor[] }, language: Language): string {
  const said = words[language]
  if (node.type === 'notice') return said.notice
  if (node.type === 'passage') return said[node.id]
  let attached = ''
  let cited = ''
  for (const each of [...path, node]) {
    if (each.type === 'attachment') attached = `${said.attachment}${each.number ?? each.id}`
    else {
      cited = join(cited, each.marker ? bare(each.marker.raw) : `“${each.heading?.text ?? each.id}”`)
    }
  }
  if (attached === '' || cited === '') return attached + cited
  return language === 'zh' && !startsWithFigure(cited) ? attached + cited : `${attached} ${cited}`
}

/** A marker without the stop behind it: `二、` → `二`, `3．` → `3`, `(四)` as it is. */
function bare(raw: string): string {
  const folded = fold(raw)
  let end = raw.length
  while (end > 1 && '、.,:;。 '.includes(folded[end - 1] as string)) end--
  return raw.slice(0, end).trim()
}

const startsWithFigure = (marker: string): boolean => /^\d/.test(fold(marker))

const figures = /\d{1,9}(?:\.\d{1,9}){0,31}$/

/** Joins a marker to those above it: `1.2` below `1` says the 1 already, and two bare numbers would run together. */
function join(above: string, marker: string): string {
  const last = figures.exec(fold(above))
  if (!last || !startsWithFigure(marker)) return above + marker
  if (fold(marker).startsWith(`${last[0]}.`)) return above.slice(0, last.index) + marker
  return `${above}.${marker}`
}
