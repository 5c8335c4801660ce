import { describe, expect, it } from 'vitest'
import { toJson } from '../../src/export'
import type { Target, WorkPlan } from '../../src/schema'
import { inventedPlan } from '../query/plan'
import { cli } from './fake-io'

const plan = inventedPlan()
const validate = (content: unknown, argv: string[] = []) =>
  cli(['validate', 'plan.json', ...argv], {
    files: { 'plan.json': typeof content === 'string' ? content : JSON.stringify(content) },
  })
const changed = (change: (plan: WorkPlan) => unknown): WorkPlan => {
  const copy = inventedPlan()
  change(copy)
  return copy
}
const firstTarget = (copy: WorkPlan): Target => copy.children[0]?.children[0]?.targets[0] as Target

describe('validate', () => {
  it('says of a valid plan that it is', async () => {
    expect(await validate(toJson(plan))).toMatchObject({ code: 0, out: 'plan.json: valid\n', err: '' })
    expect(await validate(toJson(plan), ['--lang', 'zh'])).toMatchObject({ code: 0, out: 'plan.json: 有效\n' })
    expect(await validate(toJson(plan), ['-q'])).toMatchObject({ code: 0, out: '', err: '' })
    expect(await cli(['validate'], { stdin: toJson(plan) })).toMatchObject({ code: 0, out: '-: valid\n' })
  })

  it('takes fields of a later minor version', async () => {
    expect((await validate({ ...plan, schemaVersion: '1.7.0', more: 1 })).code).toBe(0)
  })

  it('takes a list of plans, and a plan a line', async () => {
    expect((await validate([plan, plan])).code).toBe(0)
    expect((await validate(`${JSON.stringify(plan)}\n${JSON.stringify(plan)}\n`)).code).toBe(0)
    const left = await validate([plan, { ...plan, generator: '' }])
    expect(left.err).toMatch(/^plan\.json\[1\] {2}error {2}\$\.generator: .+\nplan\.json: 1 problem\n$/)
  })

  it.each([
    [
      'a field that is missing',
      changed((copy) => Reflect.deleteProperty(copy.meta, 'title')),
      /error {2}\$\.meta\.title: expected string, found nothing/,
    ],
    [
      'a value of the wrong sort',
      changed((copy) => Object.assign(firstTarget(copy), { value: '55' })),
      /error {2}\$\.children\[0\]\.children\[0\]\.targets\[0\]\.value: expected number, found "55"/,
    ],
    [
      'a word of no closed list',
      changed((copy) => Object.assign(firstTarget(copy), { tone: 'hard' })),
      /targets\[0\]\.tone: expected "firm"/,
    ],
    ['another major version', { ...plan, schemaVersion: '2.0.0' }, /error {2}schemaVersion 2\.x is not readable/],
    ['something else', { hello: 1 }, /plan\.json {2}error {2}expected a file of type/],
    ['no object', 3, /plan\.json {2}error {2}expected a file of type/],
    ['no JSON', 'hello', /plan\.json {2}error {2}is no JSON/],
    [
      'a mention that is not the text at its span',
      changed((copy) => Object.assign(firstTarget(copy), { text: '别的' })),
      /error {2}1\.1\.targets\[0\]: text is not what stands at its span/,
    ],
    [
      'a span outside the text',
      changed((copy) => Object.assign(firstTarget(copy), { span: [90000, 90001] })),
      /1\.1\.targets\[0\]: span \[90000, 90001\) does not lie in source\.text/,
    ],
    [
      'an id that occurs again',
      changed((copy) => Object.assign(copy.children[1] ?? {}, { id: '1' })),
      /error {2}1: id 1 occurs again/,
    ],
    [
      'a unit outside the one above it',
      changed((copy) => Object.assign(copy.children[1] ?? {}, { span: [0, 3] })),
      /error {2}2\.3: span \[\d+, \d+\) does not lie in that of its parent, \[0, 3\)/,
    ],
    ['a comparison that is none', { type: 'workPlanDiff', schemaVersion: '1.0.0' }, /error {2}\$\.generator: /],
  ])('finds %s', async (_, content, says) => {
    const left = await validate(content)
    expect(left.err).toMatch(says)
    expect(left).toMatchObject({ code: 1, out: '' })
  })

  it('counts the problems, in the language of the user', async () => {
    const left = await validate({ ...plan, generator: 1, source: null }, ['--lang', 'zh'])
    expect(left.err).toMatch(
      /^plan\.json {2}错误 {2}\$\.generator：应为 string，实为 1\nplan\.json {2}错误 {2}\$\.source：.*\nplan\.json: 共 2 处问题\n$/u,
    )
  })

  it('says what cannot be read', async () => {
    expect(await cli(['validate', 'none.json'])).toMatchObject({
      code: 1,
      err: 'none.json  error  there is no such file\n',
    })
  })
})

describe('schema', () => {
  it('prints the JSON Schema of a plan', async () => {
    const left = await cli(['schema'])
    expect(left).toMatchObject({ code: 0, err: '' })
    const schema = JSON.parse(left.out)
    expect(schema.$id).toContain('work-plan.schema.json')
    expect(schema.properties.source).toBeDefined()
  })

  it('prints that of a comparison, or writes it to a file', async () => {
    const left = await cli(['schema', '--diff', '-o', 'diff.json'])
    expect(left.out).toBe('')
    expect(JSON.parse(left.files.get('diff.json') ?? '').$id).toContain('work-plan-diff.schema.json')
  })
})
