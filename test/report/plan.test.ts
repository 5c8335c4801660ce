import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src/index'
import { domainShares, holders } from '../../src/query'
import { toHtml } from '../../src/report'
import { html } from '../../src/report/markup'
import { markedText } from '../../src/report/plan/marked-text'
import { after, page, seed, textOf } from './pages'

const bare = (text: string): string => text.replace(/\s/g, '')

describe('the report of a plan', () => {
  const $ = page(toHtml(after, { language: 'zh' }))

  it('shows every word of every node, in order', () => {
    $('.margin, .facts, .marker').remove()
    for (const plan of [after, seed]) {
      const query = page(toHtml(plan))
      query('.margin, .facts').remove()
      for (const node of holders(plan)) {
        const shown = bare(query(`[id="${node.id}"] > .text`).text())
        expect(shown).toContain(bare(node.text))
      }
    }
  })

  it('marks every mention in its sentence and says what was read from it', () => {
    const query = page(toHtml(after))
    const marked = textOf(query, '[id="1.1"] mark')
    expect(marked).toEqual(
      ['新建社区食堂25个', '护理型床位占比不低于55%', expect.stringContaining('1所综合养老服务中心'), '养老科'].map(
        (text) => (typeof text === 'string' ? expect.stringContaining(text.replace('新建', '')) : text),
      ),
    )
    const facts = textOf(query, '[id="1.1"] .fact .read')
    expect(facts).toContainEqual(expect.stringMatching(/^护理型床位占比 ≥ 55% 硬（不低于） · 2024/))
    expect(facts).toContainEqual('养老科 责任')
  })

  it('links each mark with what was read, and back', () => {
    const query = page(toHtml(seed))
    const marks = query('mark[id]').toArray()
    expect(marks.length).toBeGreaterThan(100)
    for (const mark of marks) {
      const fact = query(`[id="${query(mark).attr('data-fact')}"]`)
      expect(fact.find('a.letter').attr('href')).toBe(`#${query(mark).attr('id')}`)
    }
  })

  it('has an outline with counts, a deep link and a citation for each unit', () => {
    const query = page(toHtml(after))
    expect(textOf(query, '.outline li')).toContain('(一)建设服务设施 31')
    expect(query('.outline a[href="#1.1"]').length).toBe(1)
    expect(query('[id="1.1"] [data-copy]').attr('data-copy')).toBe('一(一)')
  })

  it('sets inferred headings and doubts apart', () => {
    const query = page(toHtml(seed))
    expect(query('.inferred').length).toBeGreaterThan(0)
    expect(textOf(query, '.doubts li').join()).toContain('标题为推断')
    expect(textOf(query, '.diagnostics li').length).toBe(seed.diagnostics.length)
  })

  it('charts domains, stages and bodies', () => {
    const query = page(toHtml(seed))
    expect(textOf(query, '.chart figcaption')).toEqual([
      '业务领域 按正文字数',
      '文件环节 按提及次数',
      '责任单位 按提及次数',
    ])
    const [first] = domainShares(seed)
    expect(textOf(query, '.bars th')[0]).toBe(first?.name)
  })

  it('says everything in both languages, and opens in the one asked for', () => {
    const english = page(toHtml(after, { language: 'en' }), 'en')
    expect(english('html').attr('lang')).toBe('en')
    expect(textOf(english, '[id="1.1"] .fact .read')).toContainEqual(
      expect.stringMatching(/^护理型床位占比 ≥ 55% firm \(不低于\) · 2024/),
    )
    expect(textOf(english, '.none, .label, .cite button, figcaption').join()).not.toMatch(/\p{Script=Han}/u)
    expect(page(toHtml(after))('html').attr('data-follow')).toBe('')
  })

  it('says what to do where nothing was found', () => {
    const query = page(toHtml(parseWorkPlan('你好。')))
    expect(query('.front').text()).toMatch(/没有读出/)
  })

  it('prints tables, attachments and recipients', () => {
    const notice =
      '<h1>通知</h1><p>各县民政局:</p><p>现印发给你们。</p><p>一、做好工作</p><p>(一)建设。建设站点。</p><table><caption>任务表</caption><tr><th>任务</th><th>数量</th></tr><tr><td>站点</td><td>3</td></tr></table><p>附件:1.清单</p>'
    const query = page(toHtml(parseWorkPlan(notice, { format: 'html' })))
    expect(textOf(query, '.text td')).toEqual(['站点', '3'])
  })
})

describe('marks', () => {
  const marked = (source: string, ...spans: (readonly [string, number, number])[]): string =>
    html`${markedText(
      source,
      [0, source.length],
      spans.map(([name, start, end], number) => ({ name, number, span: [start, end] })),
      new Set(),
    )}`.source.replace(/ (?:id|tabindex|aria-\w+|data-\w+)="[^"]*"/g, '')

  it('nest where one lies in another', () => {
    expect(marked('甲乙丙丁', ['place', 1, 2], ['target', 0, 3])).toBe(
      '<mark class="target">甲<mark class="place">乙</mark>丙</mark>丁',
    )
  })

  it('are taken up again where they cross', () => {
    expect(marked('甲乙丙丁', ['target', 0, 2], ['place', 1, 4])).toBe(
      '<mark class="target">甲<mark class="place">乙</mark></mark><mark class="place">丙丁</mark>',
    )
  })

  it('lose no word and no wrapped line, however they lie', () => {
    expect(marked('甲乙\n  丙丁', ['target', 0, 5], ['target', 0, 5], ['body', 1, 99], ['place', 3, 3])).toBe(
      '<mark class="target"><mark class="target">甲<mark class="body">乙</mark></mark></mark><mark class="body">丙丁</mark>',
    )
  })
})
