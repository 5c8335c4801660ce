import { describe, expect, it } from 'vitest'
import { records, toJson, toNdjson } from '../../src/export'
import { documentOf } from '../../src/export/records'
import { holders, mentions } from '../../src/query'
import { annotationKinds } from '../../src/schema/annotation-kinds'
import { inventedPlan } from '../query/plan'

const plan = inventedPlan()
const lines = toNdjson(plan, { document: 'plan-2023' })
const read = lines
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
const ofKind = (record: string) => read.filter((each) => each.record === record)

describe('toNdjson', () => {
  it('writes one JSON object a line, the last one ended too', () => {
    expect(lines.endsWith('}\n')).toBe(true)
    expect(read).toEqual(JSON.parse(JSON.stringify([...records(plan, { document: 'plan-2023' })])))
    for (const record of read) expect(record.document).toBe('plan-2023')
  })

  it('has a record for the plan, every node, every mention and every diagnostic', () => {
    const nodes = [...holders(plan)].length
    const said = annotationKinds.reduce((sum, kind) => sum + [...mentions(plan, kind)].length, 0)
    expect(read).toHaveLength(1 + nodes + said + plan.diagnostics.length)
    expect(read[0]).toMatchObject({
      record: 'plan',
      title: '2023年全市民政工作要点',
      issuedOn: '2023-02-20',
      schemaVersion: '1.0.0',
    })
  })

  it('names each node behind its document, and its parent', () => {
    const node = ofKind('task').find((task) => task.id === 'plan-2023#1.1.1')
    expect(node).toMatchObject({
      parent: 'plan-2023#1.1',
      level: 3,
      marker: '1.',
      heading: '开展适老化改造',
      domains: ['elderly-care'],
    })
    expect(ofKind('section').map((section) => section.parent)).toEqual([null, null])
    expect(ofKind('notice')[0]).toMatchObject({ id: 'plan-2023#notice', heading: plan.notice?.title, span: null })
    expect(ofKind('attachment').map(({ id, heading }) => [id, heading])).toEqual([
      ['plan-2023#a1', '重点任务清单'],
      ['plan-2023#a2', '名词解释'],
    ])
    const ids = new Set(read.flatMap((record) => ('id' in record ? [record.id] : [])))
    for (const record of read) {
      if (record.node) expect(ids).toContain(record.node)
      if (record.parent) expect(ids).toContain(record.parent)
    }
  })

  it('keeps every field of a mention', () => {
    const [target] = ofKind('target')
    const { record, document, node, ...mention } = target
    expect([record, document, node]).toEqual(['target', 'plan-2023', 'plan-2023#1.1'])
    expect(mention).toEqual([...mentions(plan, 'targets')][0]?.mention)
  })

  it('names the node of a diagnostic', () => {
    expect(ofKind('diagnostic').map(({ code, node }) => [code, node])).toEqual([
      ['heading-uncertain', 'plan-2023#1.2'],
      ['number-restart', 'plan-2023#a1.1'],
    ])
  })

  it('names a document by its address, its title, or plan', () => {
    const { meta } = plan
    expect(documentOf(plan)).toBe('https://www.example.gov.cn/1.html')
    expect(documentOf({ ...plan, meta: { ...meta, url: null } })).toBe('2023年全市民政工作要点')
    expect(documentOf({ ...plan, meta: { ...meta, url: null, title: null } })).toBe('plan')
  })
})

describe('toJson', () => {
  it('is the plan, each span on one line', () => {
    const json = toJson(plan)
    expect(JSON.parse(json)).toEqual(plan)
    expect(json).toMatch(/\n {2}"children": \[\n/)
    expect(json).toMatch(/"span": \[\d+, \d+\]/)
    expect(json).not.toMatch(/"span": \[\n/)
  })

  it('is one line where it is asked to be', () => {
    const json = toJson(plan, { compact: true })
    expect(json).not.toContain('\n')
    expect(JSON.parse(json)).toEqual(plan)
  })

  it('leaves texts that look like a spread span alone', () => {
    const text = '[\n  1,\n  2\n]'
    const odd = { ...plan, generator: text }
    expect(JSON.parse(toJson(odd)).generator).toBe(text)
  })
})
