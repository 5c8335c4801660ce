import { type Plugin, type Processor, unified } from 'unified'
import { selectAll } from 'unist-util-select'
import { VFile } from 'vfile'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { parseWorkPlan } from '../src/parse'
import type { WorkPlan } from '../src/schema'
import { WorkPlanError } from '../src/schema/error'
import { workPlanParse } from '../src/unified'

const notice = [
  '关于印发2023年工作要点的通知',
  '一、总体要求',
  '坚持稳中求进。',
  '三、重点任务',
  '(一)完善《养老服务条例。修订有关办法。',
].join('\r\n')

/** A compiler, so that `process` has something to do. */
const titles: Plugin<[], WorkPlan, string> = function () {
  const processor = this as unknown as Processor<undefined, undefined, undefined, WorkPlan, string>
  processor.compiler = (tree) => tree.children.map((unit) => unit.heading?.text).join('\n')
}

describe('workPlanParse', () => {
  it('gives the tree of parseWorkPlan, typed', () => {
    const tree = unified().use(workPlanParse).parse(notice)
    expectTypeOf(tree).toEqualTypeOf<WorkPlan>()
    expect(tree).toEqual(parseWorkPlan(notice))
    expect(selectAll('section, task', tree).length).toBeGreaterThan(1)
  })

  it('takes the options of the parser, or null for none', () => {
    const tree = unified().use(workPlanParse, { url: 'https://www.example.gov.cn/1', annotations: false }).parse(notice)
    expect(tree.meta.url).toBe('https://www.example.gov.cn/1')
    expect(tree.diagnostics.map(({ code }) => code)).toContain('annotations-off')
    expect(unified().use(workPlanParse, null).parse(notice)).toEqual(parseWorkPlan(notice))
  })

  it('is processed by transformers and compilers', async () => {
    const processor = unified()
      .use(workPlanParse)
      .use(() => (tree: WorkPlan) => void tree.children.reverse())
      .use(titles)
    const file = processor.processSync(notice)
    expect(String(file)).toBe('重点任务\n总体要求')
    expect(String(await processor.process(notice))).toBe(String(file))
  })

  it('turns each diagnostic into a message with its place', () => {
    const file = new VFile({ path: 'notice.txt', value: notice })
    const tree = unified().use(workPlanParse).parse(file)
    expect(tree.diagnostics.length).toBeGreaterThan(1)
    expect(file.messages.map(({ ruleId, source, reason }) => [ruleId, source, reason])).toEqual(
      tree.diagnostics.map(({ code, message }) => [code, 'yaodian', message]),
    )
    const gap = file.messages.find(({ ruleId }) => ruleId === 'number-gap')
    expect(gap).toMatchObject({ line: 4, column: 1, fatal: false, file: 'notice.txt' })
    expect(gap?.message).toBe(gap?.reason)
    expect(String(gap)).toMatch(/^notice\.txt:4:1-4:\d+: /)
    for (const [i, { span }] of tree.diagnostics.entries()) {
      const place = file.messages[i]?.place
      if (!span) expect(place).toBeUndefined()
      else {
        expect(place).toMatchObject({ start: { offset: span[0] }, end: { offset: span[1] } })
        const { line, column } = (place as { start: { line: number; column: number } }).start
        expect(notice.split('\r\n')[line - 1]?.slice(column - 1)).toBe(tree.source.text.slice(span[0]).split('\n')[0])
      }
    }
  })

  it('tells errors, warnings and infos apart as vfile does', () => {
    const file = new VFile(notice)
    const tree = unified().use(workPlanParse, { annotations: false }).parse(file)
    const fatal = { error: true, warning: false, info: undefined }
    expect(file.messages.map((message) => message.fatal)).toEqual(
      tree.diagnostics.map(({ severity }) => fatal[severity]),
    )
    expect(new Set(tree.diagnostics.map(({ severity }) => severity))).toEqual(new Set(['warning', 'info']))
  })

  it('decodes bytes by itself', () => {
    // 一、总则 in GB 18030, as many sites still write it.
    const bytes = new Uint8Array([
      0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xd4, 0xf2, 0x0a, 0xca, 0xb5, 0xca, 0xa9, 0xa1, 0xa3,
    ])
    const tree = unified().use(workPlanParse, { encoding: 'gb18030' }).parse(new VFile(bytes))
    expect(tree.source.text).toContain('一、总则')
  })

  it('throws what parseWorkPlan throws', () => {
    expect(() => unified().use(workPlanParse).parse('')).toThrow(WorkPlanError)
  })
})
