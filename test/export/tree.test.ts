import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Format, formatOf, formats, printable, toTable, toTree } from '../../src/export'
import { displayWidth } from '../../src/text/width'
import { inventedPlan } from '../query/plan'

const plan = inventedPlan()
const escapeCode = String.fromCharCode(27)
const uncolored = (text: string) => text.replaceAll(new RegExp(`${escapeCode}\\[\\d+m`, 'g'), '')

describe('toTree', () => {
  it('has a header, the outline with counts, and the totals', () => {
    expect(toTree(plan).split('\n')).toEqual([
      '2023年全市民政工作要点',
      'issuer 青溪市民政局',
      'number 青民发〔2023〕7号',
      'issued 2023-02-20',
      'published 2023-02-21 09:30:00',
      'period 2023',
      'page https://www.example.gov.cn/1.html',
      '',
      'Notice 青溪市民政局关于印发2023年全市民政工作要点的通知  1 regulation',
      'Preamble  1 body',
      '一、 健全养老服务体系',
      '  (一) 加强基本养老服务  1 regulation, 2 targets, 1 deadline, 2 bodies',
      '    1. 开展适老化改造  1 target',
      '  (二) 推动医养结合  1 result, 1 goal, 1 initiative',
      '二、 规范社会救助',
      '  (三) 实施“暖冬”行动|=SUM(A1) <script>alert(1)</script>。在云湖县开展试点。  1 initiative, 1 place',
      'Closing',
      'Attachment 1 重点任务清单',
      '  1. 建设社工站  1 target',
      'Attachment 2 名词解释  1 table',
      '',
      '2 sections, 5 tasks, 2 regulations, 4 targets, 1 result, 1 goal, 1 deadline, 3 bodies, 2 initiatives, 1 place, 1 table',
      '',
    ])
  })

  it('names a notice without a title by whom it is sent to, else by who signed it', () => {
    const notice = { ...plan.notice, title: null } as NonNullable<typeof plan.notice>
    const signature = { issuers: ['青溪市民政局'], date: '2023-02-20', span: [0, 0] as [number, number] }
    const lineOf = (own: Partial<typeof notice>) =>
      toTree({ ...plan, notice: { ...notice, ...own } })
        .split('\n')
        .find((line) => line.startsWith('Notice'))
    expect(lineOf({ recipients: ['各县民政局', '局属各单位'] })).toContain('Notice 各县民政局, 局属各单位')
    expect(lineOf({ recipients: [], signature })).toContain('Notice 青溪市民政局 2023-02-20')
  })

  it('speaks Chinese where it is told', () => {
    const lines = toTree(plan, { language: 'zh' }).split('\n')
    expect(lines).toContain('发文字号 青民发〔2023〕7号')
    expect(lines).toContain('  (一) 加强基本养老服务  法规文件 1, 指标 2, 时限 1, 责任单位 2')
    expect(lines).toContain('附件 1 重点任务清单')
  })

  it('is never wider than the terminal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 120 }),
        fc.boolean(),
        fc.constantFrom('zh' as const, 'en' as const),
        (width, color, language) => {
          for (const line of toTree(plan, { width, color, language }).split('\n')) {
            expect(displayWidth(uncolored(line))).toBeLessThanOrEqual(width)
          }
        },
      ),
    )
  })

  it('loses no count of the totals on a narrow terminal', () => {
    const narrow = toTree(plan, { width: 30 })
    for (const total of ['2 sections', '5 tasks', '4 targets', '3 bodies', '1 table']) expect(narrow).toContain(total)
  })

  it('keeps the counts in sight where the heading is cut', () => {
    const line = toTree(plan, { width: 50 })
      .split('\n')
      .find((each) => each.includes('(三)'))
    expect(line).toMatch(/… {2}1 initiative, 1 place$/)
  })

  it('is the same text in colour, markers dim', () => {
    const colored = toTree(plan, { color: true })
    expect(uncolored(colored)).toBe(toTree(plan))
    expect(colored).toContain(`${escapeCode}[2m(一) ${escapeCode}[0m加强基本养老服务`)
    expect(toTree(plan)).not.toContain(escapeCode)
  })

  it('lets no command of the document through to the terminal', () => {
    const hostile = inventedPlan()
    const [section] = hostile.children
    if (section?.heading) section.heading.text = `${escapeCode}]0;title\u0007${escapeCode}[2J一\n二\r三\u202e`
    hostile.meta.title = `${escapeCode}[31m红`
    const tree = toTree(hostile)
    expect(tree).toMatch(/^红\n/)
    expect(tree).toContain('一、 一 二 三\n')
    expect(tree).not.toContain(escapeCode)
  })

  it('lets no command in the id of an attachment through', () => {
    const hostile = inventedPlan()
    const [attachment] = hostile.attachments
    if (!attachment) throw new Error('The plan has an attachment.')
    hostile.attachments = [{ ...attachment, id: `a${escapeCode}[2J`, number: null }]
    expect(toTree(hostile)).toContain('Attachment a')
    expect(toTree(hostile)).not.toContain(escapeCode)
  })
})

describe('printable', () => {
  it('leaves no control character, whatever comes', () => {
    const unit = fc.constantFrom(
      escapeCode,
      '[',
      ']',
      '3',
      '1',
      'm',
      ';',
      '\u0007',
      '\u009b',
      '\\',
      'P',
      '民',
      '\n',
      '\u202e',
      '\u061c',
      '\u2069',
      ' ',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
      }),
    )
  })

  it('leaves ordinary text alone', () => {
    const text = '（一）加强“一老一小”服务，不低于50%：[重点] m 3'
    expect(printable(text)).toBe(text)
  })
})

describe('toTable', () => {
  const header = ['at', '指标']
  const rows = [
    ['一(一)', '护理型床位占比'],
    ['二', 'x'],
  ]

  it('aligns columns by display width', () => {
    expect(toTable(rows, { header })).toBe('at      指标\n一(一)  护理型床位占比\n二      x\n')
  })

  it('cuts the wide columns and keeps the narrow ones', () => {
    expect(toTable(rows, { header, width: 16 })).toBe('at      指标\n一(一)  护理型…\n二      x\n')
  })

  it('is never wider than the terminal', () => {
    const cell = fc.string({ unit: fc.constantFrom('民', 'a', '，', '1', '\n', escapeCode), maxLength: 20 })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), fc.integer({ min: 20, max: 60 }), (many, width) => {
        const lines = toTable(many, { header: ['a', 'b', 'c'], width, color: true }).split('\n')
        expect(lines).toHaveLength(many.length + 2)
        for (const line of lines) expect(displayWidth(uncolored(line))).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('formats', () => {
  it('are told apart by name, and described in both languages', () => {
    expect(formats.map((format) => format.name)).toEqual(['tree', 'json', 'ndjson', 'markdown', 'text'])
    for (const format of formats) {
      expect(formatOf(format.name)).toBe(format)
      expect(format.en).not.toBe('')
      expect(format.zh).toMatch(/\p{Script=Han}/u)
    }
    expect(formatOf('toString')).toBeNull()
  })

  it('each write the plan, with a line end behind it', () => {
    for (const format of formats as readonly Format[]) expect(format.render(plan), format.name).toMatch(/[^\n]\n$/)
    expect(formatOf('text')?.render(plan)).toBe(`${plan.source.text}\n`)
    expect(JSON.parse(formatOf('json')?.render(plan) ?? '')).toEqual(plan)
  })
})
