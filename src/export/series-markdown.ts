import type { Thread, WorkPlanSeries } from '../schema'
import { beginningOf } from '../text/cut'
import { escapeMarkdown } from './escape'
import { type ReportLanguage, words as reportWords } from './words'

const words = {
  en: {
    title: 'Series',
    kinds: { task: 'Tasks', target: 'Targets', regulation: 'Documents' },
    thread: 'thread',
    years: 'years',
    gaps: 'missing in',
    once: (count: number) => `${count} in one year only`,
    none: 'None runs through several years.',
  },
  zh: {
    title: '计划系列',
    kinds: { task: '任务', target: '指标', regulation: '法规文件' },
    thread: '线索',
    years: '年度',
    gaps: '缺',
    once: (count: number) => `仅见于一年的 ${count} 条`,
    none: '没有跨年度的线索。',
  },
} as const

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Quotes are cut here: the whole stands in the JSON. */
const longest = 60

function threadRow({ label, first, last, gaps, items }: Thread, plans: number, language: ReportLanguage): string {
  const { comma } = reportWords[language]
  const cells = Array.from({ length: plans }, (_, plan) => {
    const item = items.find((each) => each.plan === plan)
    return item ? `${escapeMarkdown(item.nodeId)} ${escapeMarkdown(beginningOf(item.quote, longest))}` : ''
  })
  const missing = gaps.length > 0 ? ` (${words[language].gaps} ${gaps.join(comma)})` : ''
  return row(escapeMarkdown(beginningOf(label, longest)), `${first}–${last}${missing}`, ...cells)
}

/** A series as Markdown: for tasks, targets and documents a table, a row for each thread of several years, a column for each plan. */
export function seriesToMarkdown(series: WorkPlanSeries, options: { language?: ReportLanguage } = {}): string {
  const { language = 'en' } = options
  const said = words[language]
  const { untitled } = reportWords[language]
  const blocks = [`# ${said.title}`]
  const titles = series.plans.map((plan) => escapeMarkdown(plan.title ?? untitled))
  blocks.push(titles.map((title, i) => `${i + 1}. ${title}`).join('\n'))
  for (const kind of ['task', 'target', 'regulation'] as const) {
    const threads = series.threads.filter((thread) => thread.kind === kind)
    const long = threads.filter((thread) => thread.items.length > 1)
    blocks.push(`## ${said.kinds[kind]}`)
    if (long.length > 0) {
      const header = row(said.thread, said.years, ...titles.map((_, i) => String(i + 1)))
      const rule = row(...Array.from({ length: titles.length + 2 }, () => '---'))
      const rows = long.map((thread) => threadRow(thread, titles.length, language))
      blocks.push([header, rule, ...rows].join('\n'))
    } else blocks.push(said.none)
    if (threads.length > long.length) blocks.push(said.once(threads.length - long.length))
  }
  return `${blocks.join('\n\n')}\n`
}
