import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { load } from 'cheerio'
import { diffWorkPlans } from '../../src/diff'
import { parseWorkPlan } from '../../src/index'
import { diffToHtml, type ReportOptions, seriesToHtml, toHtml } from '../../src/report'
import type { WorkPlan } from '../../src/schema'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const planOf = (path: string): WorkPlan => parseWorkPlan(readFileSync(at(path)))

/** The invented plans of two years. */
export const before = planOf('examples/plans/qingxi-2023.txt')
export const after = planOf('examples/plans/qingxi-2024.txt')
export const seed = planOf('seeds/seed-jilin-mzt-2022.txt')

/** All three reports of two plans. */
export const reportsOf = (one: WorkPlan, other: WorkPlan, options: ReportOptions = {}) => ({
  plan: toHtml(other, options),
  diff: diffToHtml(diffWorkPlans(one, other), { before: one, after: other }, options),
  series: seriesToHtml([one, other], { ...options, years: [2023, 2024] }),
})

export type Query = ReturnType<typeof load>

/** A page, its words in one language only. */
export function page(html: string, language: 'zh' | 'en' = 'zh'): Query {
  const $ = load(html)
  $(`.w[lang="${language === 'zh' ? 'en' : 'zh-CN'}"]`).remove()
  return $
}

export const textOf = ($: Query, selector: string): string[] =>
  $(selector)
    .toArray()
    .map((element) => $(element).text().replace(/\s+/g, ' ').trim())
