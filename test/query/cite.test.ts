import { describe, expect, it } from 'vitest'
import { cite, outline, responsibleFor, targets, textOf, unitById, walk } from '../../src/query'
import type { Section, Unit, WorkPlan } from '../../src/schema'
import { at, inventedPlan } from './plan'

const plan = inventedPlan()
const unit = (id: string): Unit => unitById(plan, id) as Unit

/** The plan with other markers down to its deepest task: 1, 1.1 and 1.1.1. */
function marked(...markers: (string | null)[]): { plan: WorkPlan; deepest: Unit } {
  const other = inventedPlan()
  let units: readonly Unit[] = other.children
  let deepest = other.children[0] as Unit
  for (const raw of markers) {
    deepest = units[0] as Section
    deepest.marker = raw === null ? null : { raw, style: 'other', value: 1, span: [0, raw.length] }
    units = deepest.children
  }
  return { plan: other, deepest }
}

describe('cite', () => {
  it('joins the markers as officials do', () => {
    expect([...walk(plan)].map((located) => cite(plan, located))).toEqual([
      '通知',
      '前言',
      '一',
      '一(一)',
      '一(一)1',
      '一(二)',
      '二',
      '二(三)',
      '结语',
      '附件1',
      '附件1 1',
      '附件2',
    ])
  })

  it('has words in English for what has no marker', () => {
    const cited = [...walk(plan)].map((located) => cite(plan, located, { language: 'en' }))
    expect(cited.slice(0, 3)).toEqual(['notice', 'preamble', '一'])
    expect(cited.slice(-4)).toEqual(['closing', 'attachment 1', 'attachment 1 1', 'attachment 2'])
  })

  it.each([
    [['第三章', '第五条', '（二）'], '第三章第五条（二）'],
    [['1.', '1.1', '1.1.1'], '1.1.1'],
    [['1．', '2．', null], '1.2“开展适老化改造”'],
    [['2、', '（1）', '①'], '2（1）①'],
    [['一、', '1.', '1.1'], '一1.1'],
    [['三.', '4,', '5:'], '三4.5'],
  ] as const)('cites %j as %s', (markers, cited) => {
    const other = marked(...markers)
    expect(cite(other.plan, other.deepest)).toBe(cited)
  })

  it('cites a unit with neither marker nor heading by its id', () => {
    const other = marked(null)
    other.deepest.heading = null
    expect(cite(other.plan, other.deepest)).toBe('“1”')
  })

  it('finds the place of a node or mention that comes alone', () => {
    for (const found of targets(plan)) {
      expect(cite(plan, found.mention)).toBe(cite(plan, found))
      expect(cite(plan, JSON.parse(JSON.stringify(found.mention)))).toBe(cite(plan, found))
      expect(cite(plan, found.node)).toBe(cite(plan, found))
    }
    expect(cite(plan, { span: at('加强基本养老服务') })).toBe('一(一)')
    expect(cite(plan, { span: at('社工站\ta|b') })).toBe('附件2')
  })

  it('says nothing of what stands nowhere', () => {
    expect(cite(plan, { span: at('首页') })).toBe('')
    expect(cite(plan, { span: [90000, 90001] })).toBe('')
  })
})

describe('responsibleFor', () => {
  const names = (what: Parameters<typeof responsibleFor>[1]) =>
    responsibleFor(plan, what).map(({ mention, node }) => `${node.id} ${mention.name}`)

  it('adds the standing rule to what the unit itself says', () => {
    expect(names(unit('1.1'))).toEqual(['preamble 各县(市、区)民政局', '1.1 养老服务科', '1.1 市财政局'])
    expect(names(unit('1.2'))).toEqual(['preamble 各县(市、区)民政局'])
  })

  it('ends with the stretch a body answers for', () => {
    expect(names(unit('1.1.1'))).toEqual(['preamble 各县(市、区)民政局'])
    expect(names(unit('a1.1'))).toEqual([])
  })

  it('answers for a mention', () => {
    const [bed, , refit] = [...targets(plan)].map(({ mention }) => mention)
    expect(names(bed as { span: [number, number] })).toEqual([
      'preamble 各县(市、区)民政局',
      '1.1 养老服务科',
      '1.1 市财政局',
    ])
    expect(names(refit as { span: [number, number] })).toEqual(['preamble 各县(市、区)民政局'])
  })
})

describe('textOf', () => {
  it('gives a unit with those below it', () => {
    expect(textOf(plan, unit('1.1')).split('\n')).toEqual([
      '(一)加强基本养老服务',
      '修订《青溪市养老机构管理办法》,力争护理型床位占比不低于55%。2023年底前建成3个示范中心。',
      '(责任单位:养老服务科;配合单位:市财政局)',
      '1.开展适老化改造',
      '完成1200户家庭改造。',
    ])
    expect(textOf(plan, unit('2.3'))).toMatch(/^\(三\)实施“暖冬”行动/)
  })

  it('gives other nodes with their title', () => {
    expect(plan.notice && textOf(plan, plan.notice)).toBe(
      '青溪市民政局关于印发2023年全市民政工作要点的通知\n现将《2023年全市民政工作要点》印发给你们,请认真贯彻落实。',
    )
    const attachment = plan.attachments[0]
    expect(attachment && textOf(plan, attachment)).toBe('重点任务清单\n1.建设社工站\n实现乡镇社工站全覆盖。')
  })

  it('gives a span or mention as printed, its wrapped lines healed', () => {
    expect(textOf(plan, at('适老化'))).toBe('适老化')
    expect(textOf(plan, { span: at('青溪市民政局\n2023年2月20日') })).toBe('青溪市民政局2023年2月20日')
  })
})

describe('outline', () => {
  it('draws the tree', () => {
    expect(outline(plan).split('\n')).toEqual([
      '2023年全市民政工作要点',
      '一、健全养老服务体系',
      '  (一)加强基本养老服务',
      '    1.开展适老化改造',
      '  (二)推动医养结合',
      '二、规范社会救助',
      '  (三)实施“暖冬”行动|=SUM(A1) <script>alert(1)</script>。在云湖县开展试点。',
      '重点任务清单',
      '  1.建设社工站',
      '名词解释',
    ])
  })

  it('cuts long headings where it is told', () => {
    expect(outline(plan, { width: 8 }).split('\n')[2]).toBe('  (一)加强基…')
  })
})
