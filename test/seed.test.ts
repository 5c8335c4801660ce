import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../src'
import type { Section, Task, WorkPlan } from '../src/schema'
import { strict, WorkPlanSchema } from '../src/schema'
import { fold } from '../src/text/fold'
import { violations } from './laws'
import { fullWidth, punctuationFullWidth, seedHtml, seedMarkdown, seedSitePage, seedText } from './renditions'

const text = seedText()
const plan = parseWorkPlan(text)
const unitsOf = (nodes: readonly (Section | Task)[]): (Section | Task)[] =>
  nodes.flatMap((node) => [node, ...unitsOf(node.children)])
const unit = (id: string): Section | Task => unitsOf(plan.children).find((node) => node.id === id) as Section | Task

describe('the seed: 吉林省民政厅 2022', () => {
  it('has its metadata', () => {
    expect(plan.meta).toMatchObject({
      title: '2022年全省民政工作要点',
      kind: 'workPoints',
      period: { start: 2022, end: 2022 },
      issuer: '吉林省民政厅',
      level: 'province',
      region: { name: '吉林省', code: '220000' },
      documentNumber: { text: '吉民发〔2022〕4号', prefix: '吉民发', year: 2022, number: 4 },
      issuedOn: '2022-02-28',
      publishedAt: '2022-03-01T11:45:00',
      breadcrumbs: ['首页', '民政业务', '综合', '政策文件'],
      siteName: '吉林省民政厅',
    })
  })

  it('has a covering notice with five recipients and a signature', () => {
    expect(plan.notice?.title).toBe('吉林省民政厅关于印发2022年全省民政工作要点的通知')
    expect(plan.notice?.recipients).toEqual([
      '各市(州)民政局',
      '长白山管委会民政局',
      '各县(市、区)民政局',
      '厅机关各处(室)',
      '各直属事业单位',
    ])
    expect(plan.notice?.signature).toMatchObject({ issuers: ['吉林省民政厅'], date: '2022-02-28' })
    expect(plan.preamble?.text).toMatch(/^2022年是全面实施“十四五”规划关键之年/)
  })

  it('has 11 sections and 42 tasks, numbered on across the sections', () => {
    expect(plan.children).toHaveLength(11)
    expect(plan.children.every(({ type }) => type === 'section')).toBe(true)
    const tasks = unitsOf(plan.children).filter(({ type }) => type === 'task')
    expect(tasks.map(({ marker }) => marker?.value)).toEqual(Array.from({ length: 42 }, (_, i) => i + 1))
    expect(tasks.map(({ id }) => id).slice(2, 5)).toEqual(['1.3', '2.4', '2.5'])
  })

  it.each([
    ['3.8', '加强基本养老服务保障', 'punctuation'],
    ['2.4', '着力推动社会救助制度改革', 'inferred'],
    ['5.15', '提高基层自治水平', 'inferred'],
    ['5.16', '提升基层服务能力', 'inferred'],
    ['9.30', '全面加强全省乡镇(街道)社会工作服务站建设', 'inferred'],
    ['10.35', '推动实施“十四五”民政事业发展规划', 'inferred'],
    ['10.38', '加强民政基础工作', 'inferred'],
    ['10.39', '抓好民政系统安全管理', 'inferred'],
    ['6', '加强社会组织党建工作,引导社会组织健康有序发展', 'line'],
  ])('finds where the heading of %s ends: %s (%s)', (id, heading, basis) => {
    expect(unit(id).heading).toMatchObject({ text: heading, basis })
  })

  it('reads the targets of 3.8, with scope, deadline and cues', () => {
    expect(unit('3.8').targets).toMatchObject([
      {
        text: '每个县(市)于2022年底至少建有一所以收住城乡困难失能、残疾老年人为主的养老机构',
        comparator: 'gte',
        value: 1,
        unit: '所',
        scope: '每个县(市)',
        deadline: '2022-12-31',
        tone: 'firm',
        cues: ['至少'],
      },
      {
        text: '护理型床位占比不低于50%',
        indicator: '护理型床位占比',
        comparator: 'gte',
        value: 50,
        unit: '%',
        cues: ['不低于'],
      },
    ])
  })

  it('tells what is done to the regulations of 5.16 and 7.24', () => {
    const stages = (id: string) =>
      unit(id).regulations.map(({ name, actions }) => [name, actions.map(({ stage }) => stage)])
    expect(stages('5.16')).toEqual([['“十四五”吉林省城乡社区服务体系建设规划', ['issue', 'implement']]])
    expect(stages('7.24')).toEqual([
      ['地名管理条例', ['publicize', 'implement']],
      ['吉林省地名管理规定', ['revise']],
    ])
  })

  it('knows six bodies that take part in 10.39', () => {
    expect(unit('10.39').responsible.map(({ name, role }) => [name, role])).toEqual(
      ['民政', '应急', '住建', '卫健', '市场监管', '消防'].map((name) => [name, 'support']),
    )
  })

  it('lists the pictures as attachments and reports that the third is missing', () => {
    expect(plan.attachments.map(({ id, title }) => [id, title])).toEqual([
      ['a1', '1.jpg'],
      ['a2', '2.jpg'],
      ['a4', '4.jpg'],
      ['a5', '5.jpg'],
    ])
    expect(plan.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'attachment-gap', values: { printed: '1, 2, 4, 5', missing: '3' } }),
    )
  })

  it('reports the damaged date with its one reading', () => {
    const repaired = plan.diagnostics.find(({ code }) => code === 'date-repaired')
    expect(repaired?.values).toEqual({ printed: '2022228', date: '2022-02-28' })
    expect(plan.source.text.slice(...(repaired?.span ?? [0, 0]))).toBe('2022228')
  })

  it('keeps every law, and the strict form of its own schema', () => {
    expect(violations(plan)).toEqual([])
    expect(strict(WorkPlanSchema).parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
  })

  it('gives the outline alone when annotations are off, and says so', () => {
    const outline = parseWorkPlan(text, { annotations: false })
    expect(unitsOf(outline.children).map(({ id }) => id)).toEqual(unitsOf(plan.children).map(({ id }) => id))
    expect(unitsOf(outline.children).flatMap(({ measures, targets }) => [...measures, ...targets])).toEqual([])
    expect(outline.diagnostics.map(({ code }) => code)).toContain('annotations-off')
  })
})

/** Units, headings and mentions of a plan, without positions and without what only the rendition tells. */
function essence(of: WorkPlan): unknown {
  const kept = JSON.stringify(
    {
      meta: of.meta,
      notice: of.notice,
      preamble: of.preamble,
      children: of.children,
      closing: of.closing,
      attachments: of.attachments,
    },
    (key, value: unknown) =>
      ['span', 'paragraphs', 'covers', 'basis', 'confidence', 'url', 'score', 'siteName', 'breadcrumbs'].includes(key)
        ? undefined
        : value,
  )
  return JSON.parse(fold(kept))
}

describe('one notice in many renditions gives one tree', () => {
  const expected = essence(plan)
  const sameTree = (input: string | Uint8Array, format: WorkPlan['source']['format']) => {
    const other = parseWorkPlan(input)
    expect(other.source.format).toBe(format)
    expect(violations(other)).toEqual([])
    expect(essence(other)).toEqual(expected)
    return other
  }

  it('as an HTML page with <p><strong>heading</strong>text</p>, where bold tells the headings', () => {
    const html = sameTree(seedHtml(text, plan), 'html')
    expect(unitsOf(html.children).find(({ id }) => id === '2.4')?.heading?.basis).toBe('markup')
    expect(html.attachments.map(({ url }) => url)).toEqual([1, 2, 4, 5].map((n) => expect.stringContaining(`${n}.jpg`)))
  })

  it('as its site sends it, with menus, toolbars and the inline styles of a Word paste', () => {
    const page = sameTree(seedSitePage(text, plan), 'html')
    expect(page.meta.siteName).toBe('吉林省民政厅')
  })

  it('as Markdown', () => {
    sameTree(seedMarkdown(text, plan), 'markdown')
  })

  it.each(['gb18030', 'gbk', 'utf-8', 'utf-16le', 'utf-16be'])('as bytes in %s', (encoding) => {
    const bytes = sameTree(new Uint8Array(iconv.encode(text, encoding)), 'text')
    expect(bytes.source.encoding).not.toBeNull()
    expect(bytes.source.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('as a GB18030 page that declares itself UTF-8: the bytes win, and the lie is reported', () => {
    const page = sameTree(new Uint8Array(iconv.encode(seedHtml(text, plan), 'gb18030')), 'html')
    expect(page.diagnostics.map(({ code }) => code)).toContain('encoding-mismatch')
  })

  it('with CRLF, with a BOM, with blanks at line ends', () => {
    sameTree(text.replace(/\n/g, '\r\n'), 'text')
    sameTree(`\ufeff${text}`, 'text')
    sameTree(text.replace(/\n/g, ' \u3000\n'), 'text')
  })

  it('with full-width brackets, colons and commas, and with full-width digits', () => {
    sameTree(punctuationFullWidth(text), 'text')
    sameTree(fullWidth(text), 'text')
  })
})
