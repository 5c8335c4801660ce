import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { readPage } from '../../src/read'
import { defaultRules as rules } from '../../src/rules'
import { violations } from '../laws'

const read = (markdown: string) => readPage(markdown, { format: 'markdown', rules })
const shown = (markdown: string): string[] =>
  read(markdown)
    .text.split('\n')
    .filter((line) => line.trim() !== '')

describe('Markdown is read as its reader sees it', () => {
  it.each([
    ['ATX headings, open and closed', '# 工作要点\n## 一、总体要求 ##', ['工作要点', '一、总体要求']],
    ['setext headings', '工作要点\n====\n一、总体要求\n----', ['工作要点', '一、总体要求']],
    ['bold runs', '**（一）健全制度。**出台办法。', ['（一）健全制度。出台办法。']],
    ['links by their text', '见[《实施方案》](https://a.example.cn/1.html)。', ['见《实施方案》。']],
    ['code by its content', '`一、总体要求`', ['一、总体要求']],
    ['a paragraph line by line', '加强监管，\n提高效能。', ['加强监管，', '提高效能。']],
    ['line breaks', '甲<br>乙  \n丙\\\n丁', ['甲', '乙', '丙', '丁']],
    ['quotations', '> 一、总体要求\n> 抓好落实。', ['一、总体要求', '抓好落实。']],
    ['character references', '甲&nbsp;&amp;&nbsp;乙', ['甲\u00a0&\u00a0乙']],
    ['comments not at all', '甲<!-- 草稿 -->乙', ['甲乙']],
  ])('%s', (_, markdown, expected) => {
    expect(shown(markdown)).toEqual(expected)
  })

  it('numbers of lists stand as written, not as they would be counted', () => {
    expect(shown('3. 丙\n3. 丙之二\n7) 庚\n\n1. 甲\n\n正文\n\n5. 戊')).toEqual([
      '3. 丙',
      '3. 丙之二',
      '7) 庚',
      '1. 甲',
      '正文',
      '5. 戊',
    ])
  })

  it.each(['    ', '\t', '        '])('a line set in by %j is no code', (indent) => {
    expect(shown(`二、任务\n\n${indent}（一）**健全**制度。`).map((line) => line.trim())).toEqual([
      '二、任务',
      '（一）健全制度。',
    ])
  })

  it.each(['增长10%~~20%。', '2021~~2025年', '3～~5个', '5*8小时，24*7', '__', 'a_b_c', '<50%，>30%', '1\\.'])(
    'signs that are text stay: %s',
    (text) => {
      expect(shown(`一、${text}`)).toEqual([`一、${text === '1\\.' ? '1.' : text}`])
    },
  )

  it('what is struck out in full is known by both its ends', () => {
    expect(shown('一、~~删去的话~~保留')).toEqual(['一、删去的话保留'])
  })
})

describe('what the markup tells', () => {
  const lines = (markdown: string) => {
    const { text, lines: found } = read(markdown)
    return found.map(({ start, end, heading, bold }) => [
      text.slice(start, end),
      heading,
      bold.map((span) => text.slice(...span)).join('|'),
    ])
  }

  it('depths of headings and bold runs', () => {
    expect(lines('# 要点\n### 一、要求\n**（一）制度。**办法。\n\n**二、任务**')).toEqual([
      ['要点', 1, ''],
      ['一、要求', 3, ''],
      ['（一）制度。办法。', null, '（一）制度。'],
      ['二、任务', null, '二、任务'],
    ])
  })

  it('tables of GFM, with and without outer bars', () => {
    const table = (bars: boolean) => {
      const row = (cells: string[]) => (bars ? `| ${cells.join(' | ')} |` : cells.join(' | '))
      return [
        row(['指标', '目标']),
        row(['---', ':---:']),
        row(['**床位**', '5000张']),
        row(['食堂 \\| 餐厅', '300个']),
      ].join('\n')
    }
    for (const bars of [true, false]) {
      const { tables, text } = read(`一、指标\n\n${table(bars)}\n\n二、保障`)
      expect(tables.map(({ header, rows }) => ({ header, rows }))).toEqual([
        {
          header: ['指标', '目标'],
          rows: [
            ['床位', '5000张'],
            ['食堂 | 餐厅', '300个'],
          ],
        },
      ])
      expect(text).toContain('床位\t5000张')
    }
  })

  it('front matter is metadata', () => {
    const { facts, metadata, text } = read(
      '---\ntitle: 2022年全省民政工作要点\ndate: 2022-02-28\n---\n\n# 一、总体要求',
    )
    expect(facts.title).toBe('2022年全省民政工作要点')
    expect(metadata.map((span) => text.slice(...span))).toEqual([
      '---\ntitle: 2022年全省民政工作要点\ndate: 2022-02-28\n---',
    ])
  })

  it('a rule between paragraphs is no front matter', () => {
    expect(read('甲\n\n---\n\n乙').metadata).toEqual([])
  })
})

const signs = [
  '*',
  ']',
  '>',
  '[a](',
  '[^1]',
  '[',
  '_',
  '`',
  '<',
  '![](',
  '- ',
  '~',
  '**甲',
  '|',
  '1. ',
  '&amp',
  '\\',
  '#',
  '<!--',
  '<a ',
  '> - ',
  '***甲_',
]
const hostile = 64 * 1024

describe('hostile blocks', () => {
  it.each(signs)('64 kB of %s are read, and no visible character is lost', (sign) => {
    const block = sign.repeat(Math.ceil(hostile / sign.length))
    for (const markdown of [`一、总体要求\n\n${block}\n\n二、重点任务`, `一、${block}`]) {
      const plan = parseWorkPlan(markdown, { format: 'markdown' })
      expect(plan.source.text).toContain('一、')
      expect(violations(plan)).toEqual([])
    }
  })
})
