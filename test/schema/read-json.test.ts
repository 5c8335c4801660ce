import { describe, expect, it } from 'vitest'
import {
  formatIssueMessage,
  MAX_LEVEL,
  readWorkPlan,
  readWorkPlanDiff,
  readWorkPlanSeries,
  safeReadWorkPlan,
  safeReadWorkPlanDiff,
  type Task,
  WorkPlanFormatError,
} from '../../src/schema'
import { fullDiff, fullSeries } from './full-diff'
import { fullPlan } from './full-plan'
import { task } from './full-task'

const refusal = (json: unknown): WorkPlanFormatError => {
  const reading = safeReadWorkPlan(json)
  if (reading.success) throw new Error('it was read')
  return reading.error
}

/** A plan whose tasks stand in each other, `depth` deep. */
const nested = (depth: number) => {
  const plan = fullPlan()
  let task = plan.attachments[0]?.children[0] as Task
  plan.children = [task]
  for (let level = 2; level <= depth; level++) {
    const child = { ...task, id: `${task.id}.1`, level: Math.min(level, MAX_LEVEL), children: [] }
    task.children = [child]
    task = child
  }
  plan.attachments = []
  return plan
}

describe('reading published JSON', () => {
  it('reads its text, with or without BOM, and the value made of it', () => {
    const text = JSON.stringify(fullPlan())
    for (const json of [text, `\uFEFF${text}`, JSON.parse(text)]) expect(readWorkPlan(json)).toEqual(fullPlan())
    expect(readWorkPlanDiff(JSON.stringify(fullDiff()))).toEqual(fullDiff())
    expect(readWorkPlanSeries(JSON.stringify(fullSeries()))).toEqual(fullSeries())
  })

  it('says in fields what is wrong where, and makes the sentence of them', () => {
    const plan = fullPlan()
    const task = plan.children[0]?.children[0]?.children[0] as Task
    const broken = { ...task, targets: [{ ...task.targets[0], value: '1', tone: 'loud' }], span: [4, -1] }
    plan.children = [broken as unknown as Task]
    const { issues, message } = refusal(plan)
    expect(issues).toEqual([
      { code: 'field', path: '$.children[0].targets[0].value', expected: 'number', found: '"1"' },
      { code: 'field', path: '$.children[0].targets[0].tone', expected: '"firm" | "plain" | "soft"', found: '"loud"' },
      { code: 'field', path: '$.children[0].span[1]', expected: 'a number ≥ 0', found: '-1' },
    ])
    expect(message.split('\n')[0]).toBe('$.children[0].targets[0].value: expected number, found "1"')
    expect(issues.map((issue) => formatIssueMessage(issue, 'zh'))[0]).toBe(
      '$.children[0].targets[0].value：应为 number，实为 "1"',
    )
  })

  it.each([
    [{ meta: { ...fullPlan().meta, issuedOn: 5 } }, '$.meta.issuedOn', 'string', '5'],
    [{ meta: { ...fullPlan().meta, issuedOn: '2022-02-30' } }, '$.meta.issuedOn', 'date', '"2022-02-30"'],
    [{ meta: { ...fullPlan().meta, kind: '' } }, '$.meta.kind', 'string of length ≥ 1', '""'],
    [{ generator: undefined }, '$.generator', 'string', 'nothing'],
    [{ generator: 'x'.repeat(0) }, '$.generator', 'string of length ≥ 1', '""'],
    [{ source: { ...fullPlan().source, sha256: 'A' } }, '$.source.sha256', '/^[0-9a-f]{64}$/', '"A"'],
    [
      { children: [{ ...task, domains: [{ ...task.domains[0], score: 2 }] }] },
      '$.children[0].domains[0].score',
      'a number ≤ 1',
      '2',
    ],
    [{ source: [] }, '$.source', 'object', 'array'],
    [{ notice: { type: 'notice' } }, '$.notice.id', '"notice"', 'nothing'],
    [{ children: [{ type: 'chapter' }] }, '$.children[0].type', '"section" | "task"', '"chapter"'],
    [{ children: { type: 'task' } }, '$.children', 'array', 'object'],
  ])('says what it wanted (%#)', (part, path, expected, found) => {
    expect(refusal({ ...fullPlan(), ...part }).issues[0]).toEqual({ code: 'field', path, expected, found })
  })

  it('names what no JSON can hold, too', () => {
    expect(refusal({ ...fullPlan(), generator: 3n }).issues[0]).toMatchObject({ found: '3' })
    const circle: { type: string; schemaVersion?: unknown } = { type: 'workPlan' }
    circle.schemaVersion = circle
    expect(refusal(circle).message).toContain('schemaVersion object is not readable')
  })

  it('shortens what it found', () => {
    const plan = { ...fullPlan(), meta: '长'.repeat(1000) }
    expect(refusal(plan).issues[0]?.found).toHaveLength(60)
  })

  it('refuses another major version by name, before all else', () => {
    const error = refusal({ type: 'workPlan', schemaVersion: '2.1.0' })
    expect(error.message).toBe('schemaVersion 2.x is not readable by this version, which reads 1.x')
    expect(error.issues.map(({ code }) => code)).toEqual(['other-version'])
    expect(formatIssueMessage(error.issues[0] as never, 'zh')).toBe('本版本只能读取 schemaVersion 1.x，无法读取 2.x')
    expect(refusal({ type: 'workPlan' }).message).toContain('schemaVersion nothing is not readable')
    expect(refusal({ type: 'workPlan', schemaVersion: 'one' }).message).toContain('schemaVersion "one"')
  })

  it('tells another file of ours, and what is none', () => {
    expect(refusal(fullDiff()).message).toBe('expected a file of type "workPlan", found "workPlanDiff"')
    const reading = safeReadWorkPlanDiff(fullPlan())
    expect(reading.success ? [] : reading.error.issues).toMatchObject([{ code: 'other-type', found: '"workPlan"' }])
    for (const json of [null, undefined, 3, [], {}, 'null', '"a"']) {
      expect(refusal(json).issues).toEqual([
        { code: 'other-type', path: '$.type', expected: '"workPlan"', found: 'nothing' },
      ])
    }
  })

  it('says of broken JSON that it is none, and keeps the cause', () => {
    const error = refusal('{"type": "workPlan",')
    expect(error.issues).toMatchObject([{ code: 'not-json', path: '$' }])
    expect(error.message).toMatch(/^this is no JSON: /)
    expect(error.cause).toBeInstanceOf(SyntaxError)
  })

  it('reads units 32 deep and refuses deeper ones, however deep, without overflow', () => {
    expect(readWorkPlan(nested(MAX_LEVEL)).children).toHaveLength(1)
    const attached = {
      ...fullPlan(),
      attachments: [{ ...fullPlan().attachments[0], children: nested(MAX_LEVEL).children }],
    }
    expect(readWorkPlan(attached)).toEqual(attached)
    for (const depth of [MAX_LEVEL + 1, 20_000]) {
      expect(refusal(nested(depth)).issues).toMatchObject([{ code: 'too-deep', expected: String(MAX_LEVEL) }])
    }
  })

  it('refuses what goes round in a circle', () => {
    const plan = nested(2)
    const task = plan.children[0] as Task
    task.children = [task, task]
    expect(refusal(plan).issues).toMatchObject([{ code: 'too-deep' }])
  })

  it('throws the same error where the reader wants the plan or nothing', () => {
    expect(() => readWorkPlan({})).toThrow(WorkPlanFormatError)
    expect(() => readWorkPlanDiff('')).toThrow(WorkPlanFormatError)
    expect(() => readWorkPlanSeries(fullPlan())).toThrow('"workPlanSeries"')
  })
})
