import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWorkPlan, safeParseWorkPlan } from '../src'
import { strict, WorkPlanError, WorkPlanSchema } from '../src/schema'
import { violations } from './laws'

const strictPlan = strict(WorkPlanSchema)

/** What plans are made of, legal and not: markers, stops, brackets, figures, frame lines, blanks of all sorts. */
const piece = fc.constantFrom(
  '一、',
  '二、',
  '（一）',
  '(二)',
  '（十二）',
  '1.',
  '２．',
  '（1）',
  '①',
  '第一章',
  '第三条',
  '一是',
  '附件：',
  '附件1',
  '各市人民政府：',
  '加强领导',
  '推进改革',
  '落实《某省养老条例》',
  '制定出台《办法（试行）》',
  '《未完',
  '》',
  '“',
  '”',
  '（',
  '）',
  '。',
  '；',
  '：',
  '，',
  '\n',
  '\n\n',
  '\u3000\u3000',
  '到2025年',
  '年底前',
  '增长5%以上',
  '不低于50%',
  '建设20个',
  '全覆盖',
  '（责任单位：市财政局、市民政局）',
  '由省民政厅牵头',
  '2022年3月1日',
  '本作品来自',
  '指标\t单位\t2020年\t2025年',
  '人口\t万人\t100\t120',
  '序号\t重点任务\t责任单位',
  '1\t加强领导\t市财政局',
  '\t',
  '第3页',
  '给予不超过总投入30%、最高300万元的奖励',
  '2022228',
  '某市民政局',
  '关于印发2024年工作要点的通知',
  '2024年工作要点',
  '某民发〔2024〕3号',
  '目录',
  '各位代表！',
  '\u0000',
  '\ud800',
  '𠮷',
  '\t',
  ' ',
  'A',
  '<b>',
  '**',
  '# ',
  '| a | b |',
)
const notice = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

const publishes = (input: string | Uint8Array): void => {
  const result = safeParseWorkPlan(input)
  if (!result.success) {
    expect(result.error).toBeInstanceOf(WorkPlanError)
    return
  }
  expect(violations(result.data)).toEqual([])
  const published: unknown = JSON.parse(JSON.stringify(result.data))
  expect(strictPlan.parse(published)).toEqual(result.data)
}

describe('laws', () => {
  it('hold for whatever is put together from the parts of notices', () => {
    fc.assert(fc.property(notice, publishes), { numRuns: 400 })
  })

  it('hold for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), publishes), { numRuns: 200 })
  })

  it('hold for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), publishes), { numRuns: 200 })
  })

  it('hold for any such text as HTML and as Markdown', () => {
    fc.assert(
      fc.property(notice, fc.constantFrom('html' as const, 'markdown' as const), (text, format) => {
        const result = safeParseWorkPlan(text, { format })
        if (result.success) expect(violations(result.data)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('parsing is a function: the same input gives the same plan', () => {
    fc.assert(
      fc.property(notice, (text) => {
        expect(safeParseWorkPlan(text)).toEqual(safeParseWorkPlan(text))
      }),
      { numRuns: 50 },
    )
  })

  it('blanks at line ends and CRLF change no unit', () => {
    const essence = (text: string) => {
      const result = safeParseWorkPlan(text, { format: 'text' })
      if (!result.success) return null
      return JSON.stringify(result.data.children, (key, value: unknown) =>
        /^(?:span|paragraphs|covers)$/.test(key) ? undefined : value,
      )
    }
    fc.assert(
      fc.property(notice, (text) => {
        fc.pre(!text.includes('\0') && !text.includes('\ud800'))
        expect(essence(text.replace(/\n/g, '\r\n'))).toBe(essence(text))
      }),
      { numRuns: 100 },
    )
  })
})

describe('errors', () => {
  const codeOf = (input: string | Uint8Array, options?: Parameters<typeof safeParseWorkPlan>[1]) => {
    const result = safeParseWorkPlan(input, options)
    return result.success ? null : result.error.code
  }

  it('empty input', () => {
    expect(codeOf('')).toBe('empty-input')
    expect(codeOf(' \n\u3000\n')).toBe('empty-input')
    expect(codeOf(new Uint8Array())).toBe('empty-input')
  })

  it('binary rubbish', () => {
    const rubbish = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256)
    expect(['undecodable', 'unsupported-format']).toContain(codeOf(rubbish))
  })

  it('a format that is not read here', () => {
    expect(codeOf(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]))).toBe('unsupported-format')
    expect(codeOf(new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n1 0 obj'))).toBe('unsupported-format')
  })

  it('over the size limit', () => {
    expect(codeOf('一、加强领导\n'.repeat(100), { maxBytes: 100 })).toBe('too-large')
    expect(codeOf(new TextEncoder().encode('一、加强领导\n'.repeat(100)), { maxBytes: 100 })).toBe('too-large')
  })

  it('come with a sentence that says what to do', () => {
    expect(() => parseWorkPlan('')).toThrowError(/HTML, Markdown or plain text/)
  })
})
