import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, toMarkdown } from '../../src/export'
import { inventedPlan } from '../query/plan'

const read = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown)

const textOf = (node: Nodes): string => {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

const types = (tree: Root): Set<string> => {
  const seen = new Set<string>()
  visit(tree, (node) => void seen.add(node.type))
  return seen
}

const markup = [
  '# x',
  '- x',
  '+ x',
  '* x',
  '1. x',
  '1) x',
  '2023. 年',
  '> x',
  '---',
  '***',
  '___',
  '===',
  '    x',
  '`x`',
  '```',
  '~~~',
  '~~x~~',
  '*x*',
  '**x**',
  '_x_',
  '[x](y)',
  '![x](y)',
  '[x]: y',
  '[^1]',
  '<b>',
  '<script>alert(1)</script>',
  '&lt;',
  '&#60;',
  '| a | b |',
  '|',
  'x | y',
  '\\',
  '\\*',
  '- [ ] x',
  'x  ',
  '`',
  '$x$',
  '<!-- x',
  ':',
]

describe('escapeMarkdown', () => {
  it.each(markup)('shows %j as it is', (text) => {
    const tree = read(escapeMarkdown(text))
    expect(tree.children.map(textOf)).toEqual([text.trim()])
    expect([...types(tree)]).toEqual(['root', 'paragraph', 'text'])
  })

  it('shows any text as it is', () => {
    const character = fc.constantFrom(...'#*-+_`~<>[]()!|\\&;:=.1) 民政。“'.split(''))
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 12 }), (text) => {
        const tree = read(`x\n\n${escapeMarkdown(text)}\n\nx`)
        const shown = text.trim()
        expect(tree.children.map(textOf)).toEqual(shown === '' ? ['x', 'x'] : ['x', shown, 'x'])
        expect([...types(tree)]).toEqual(['root', 'paragraph', 'text'])
        const heading = read(`# ${escapeMarkdown(text)}`)
        expect(heading.children.map(textOf)).toEqual([shown])
      }),
      { numRuns: 500 },
    )
  })

  it.each(['<https://x.y>', 'http://a_b.cn/c_d*e*', 'www.a_b.cn/_x_', 'a_b@c.cn', 'HTTPS://a.cn/~b~'])(
    'shows the address %j as it is',
    (text) => {
      expect(read(escapeMarkdown(text)).children.map(textOf)).toEqual([text])
    },
  )

  it('takes out terminal commands and marks that turn the direction', () => {
    expect(escapeMarkdown('\u001b[31m红\u001b[0m\u202e民\u0007')).toBe('红民')
  })
})

describe('toMarkdown', () => {
  const plan = inventedPlan()
  const tree = read(toMarkdown(plan, { language: 'zh' }))
  const blocks = (type: string) => tree.children.filter((node) => node.type === type)

  it('has the title, the parts and the units as headings', () => {
    expect(
      blocks('heading').map((node) => ['#'.repeat((node as { depth: number }).depth), textOf(node)].join(' ')),
    ).toEqual([
      '# 2023年全市民政工作要点',
      '## 通知',
      '## 前言',
      '## 一、健全养老服务体系',
      '### (一)加强基本养老服务',
      '#### 1.开展适老化改造',
      '### (二)推动医养结合',
      '## 二、规范社会救助',
      '## 结语',
      '## 附件 1 重点任务清单',
      '### 1.建设社工站',
      '## 附件 2 名词解释',
    ])
  })

  it('has the whole text of every node', () => {
    const paragraphs = blocks('paragraph').map(textOf)
    expect(paragraphs).toContain('完成1200户家庭改造。')
    expect(paragraphs).toContain('(责任单位:养老服务科;配合单位:市财政局)')
    expect(paragraphs).toContain('(三) 实施“暖冬”行动|=SUM(A1) <script>alert(1)</script>。在云湖县开展试点。')
    expect(paragraphs).toContain('青溪市民政局 2023-02-20')
  })

  it('lists what was read, and only where it is wanted', () => {
    const facts = blocks('list').flatMap((list) => ('children' in list ? list.children.map(textOf) : []))
    expect(facts).toContain('指标：护理型床位占比 ≥ 55%（力争、不低于）')
    expect(facts).toContain('法规文件：《青溪市养老机构管理办法》（修订）')
    expect(facts).toContain('责任单位：市财政局（配合）')
    const without = toMarkdown(plan, { language: 'zh', facts: false })
    expect(without).not.toContain('指标：')
    expect(without).toContain('护理型床位占比不低于55%')
  })

  it('speaks English unless told', () => {
    const english = toMarkdown(plan)
    expect(english).toContain('## Notice\n')
    expect(english).toContain('- target: 护理型床位占比 ≥ 55% (力争, 不低于)\n')
    expect(english).toContain('- regulation: 《青溪市养老机构管理办法》 (revise)\n')
  })

  it('has tables, a bar in a cell staying text', () => {
    const [table] = blocks('table')
    const rows =
      table && 'children' in table
        ? table.children.map((row) => ('children' in row ? row.children.map(textOf) : []))
        : []
    expect(rows).toEqual([
      ['名词', '解释'],
      ['社工站', 'a|b'],
    ])
  })

  it('links web addresses and no others', () => {
    const links: string[] = []
    visit(tree, 'link', (link) => void links.push(link.url))
    expect(links).toEqual(['https://www.example.gov.cn/1.html', 'https://www.example.gov.cn/a2.docx'])
    const hostile = inventedPlan()
    hostile.meta.url = 'javascript:alert(1)'
    expect(toMarkdown(hostile)).not.toMatch(/\]\(|<javascript/)
  })

  it('holds no HTML, and no markup but its own', () => {
    expect([...types(tree)].sort()).toEqual(
      [
        'heading',
        'link',
        'list',
        'listItem',
        'paragraph',
        'root',
        'strong',
        'table',
        'tableCell',
        'tableRow',
        'text',
      ].sort(),
    )
  })

  it('says so of a plan without a title, and has nothing of what is not there', () => {
    const bare = {
      ...plan,
      meta: { ...plan.meta, title: null },
      notice: null,
      preamble: null,
      closing: null,
      attachments: [],
      children: [],
    }
    expect(toMarkdown(bare)).toMatch(/^# Untitled\n\n- issuer: 青溪市民政局\n/)
    expect(toMarkdown(bare)).not.toContain('##')
  })
})
