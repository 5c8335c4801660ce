import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import type { Section, Task } from '../../src/schema'
import { violations } from '../laws'
import { channels, imprint, neighbours, noticeTitle, paragraphs, planTitle, sitePages } from './site-pages'

/** Of each unit what a reader sees of it. */
const outline = (nodes: readonly (Section | Task)[]): unknown[] =>
  nodes.map(({ id, type, heading, text, children }) => [id, type, heading?.text, text, outline(children)])

const text = parseWorkPlan([noticeTitle, ...paragraphs].join('\n'), { format: 'text' })

describe('网站模板: one notice on the pages of many systems', () => {
  it.each(sitePages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const plan = parseWorkPlan(page.html, { format: 'html' })
    const { meta, notice, source } = plan
    expect(violations(plan)).toEqual([])
    expect(outline(plan.children)).toEqual(outline(text.children))
    expect(plan.preamble?.text).toBe(text.preamble?.text)
    expect([notice?.title, meta.title]).toEqual([noticeTitle, planTitle])
    expect(notice?.recipients).toEqual(['各乡镇人民政府', '局机关各股室'])
    expect(meta).toMatchObject({
      issuers: ['云岭县民政局'],
      documentNumber: { text: '云民发〔2022〕3号' },
      issuedOn: '2022-03-01',
      indexNumber: page.indexNumber ?? null,
      publishedAt: page.publishedAt ?? null,
      ...(page.themes && { themes: page.themes }),
      ...(page.sourceName !== undefined && { sourceName: page.sourceName }),
      ...(page.siteName !== undefined && { siteName: page.siteName }),
      ...(page.effectiveOn !== undefined && { effectiveOn: page.effectiveOn }),
      ...(page.validity !== undefined && { validity: page.validity }),
    })
    const owned = JSON.stringify([plan.children, plan.preamble, plan.closing, notice])
    for (const word of [...channels, ...neighbours, imprint]) expect(owned).not.toContain(word)
    const furniture = source.furniture.map((span) => source.text.slice(...span)).join('\n')
    for (const word of [channels[1] as string, imprint]) expect(furniture).toContain(word)
  })
})
