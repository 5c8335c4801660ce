import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strict, type WorkPlan, WorkPlanSchema } from '../../src/schema'
import { workPlanJsonSchema } from '../../src/schema/json-schema'
import { walk } from '../../src/schema/walk'
import { fullPlan } from './full-plan'
import { faults, validatePlan } from './validators'

type Json = { [key: string]: Json } & Json[]

/** Every path to a value in some JSON, the root left out. */
function paths(value: unknown, above: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...above, key], ...paths(inner, [...above, key])])
}

const valueAt = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((node, key) => (node as Json)[key as never], value)

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The plan with the value at a path replaced; `undefined` takes the key out. */
function broken(path: string, value: unknown): unknown {
  const plan = fullPlan()
  const keys = path.split('/').slice(1)
  const last = keys.pop() as string
  const at = valueAt(plan, keys) as Json
  if (value === undefined) delete at[last as never]
  else at[last as never] = value as never
  return plan
}

const task = '/children/0/children/0/children/0'

const variants: readonly [what: string, path: string, value: unknown][] = [
  ['no source', '/source', undefined],
  ['another root', '/type', 'plan'],
  ['a date that is none', '/meta/issuedOn', '2022-02-30'],
  ['a time with a zone', '/meta/publishedAt', '2022-03-01T11:45:00Z'],
  ['a level of government that is none', '/meta/level', 'village'],
  ['an empty recipient', '/notice/recipients/0', ''],
  ['a passage with another id', '/preamble/id', 'intro'],
  ['a kind of annotation missing', '/closing/goals', undefined],
  ['a section below a task', `${task}/children/0/type`, 'section'],
  ['a unit too deep', `${task}/level`, 33],
  ['a span with one end', `${task}/span`, [3]],
  ['a span of fractions', `${task}/heading/span/0`, 1.5],
  ['confidence above 1', `${task}/heading/confidence`, 1.5],
  ['a tone that is none', `${task}/targets/0/tone`, 'loud'],
  ['a value that is a string', `${task}/targets/1/value`, '50'],
  ['a scalar left out instead of null', `${task}/targets/1/deadline`, undefined],
  ['a stage that is none', `${task}/regulations/0/actions/0/stage`, 'sign'],
  ['an attachment without title', '/attachments/0/title', undefined],
  ['a value of a diagnostic that is no string', '/diagnostics/0/values/missing', 3],
  ['a checksum in capitals', '/source/sha256', 'A'.repeat(64)],
]

describe('WorkPlanSchema', () => {
  it('accepts a plan with every field, and so does the JSON Schema', () => {
    expect(strict(WorkPlanSchema).parse(fullPlan())).toEqual(fullPlan())
    expect(WorkPlanSchema.parse(fullPlan())).toEqual(fullPlan())
    expect(validatePlan(fullPlan()), JSON.stringify(validatePlan.errors)).toBe(true)
  })

  it('is tried here with every field: none is null throughout', () => {
    const said = new Set<string>()
    JSON.stringify(fullPlan(), (key, value: unknown) => {
      if (value !== null) said.add(key)
      return value
    })
    const schema = workPlanJsonSchema()
    const objects = [schema, ...Object.values(schema.$defs ?? {})]
    const fields = objects.flatMap((object) => Object.keys(object.properties ?? {}))
    expect(fields.filter((field) => !said.has(field))).toEqual([])
  })

  it('is tried here with mentions whose text is the slice of their span', () => {
    const plan = fullPlan()
    for (const { node } of walk(plan))
      for (const kind of [
        'measures',
        'regulations',
        'targets',
        'results',
        'goals',
        'deadlines',
        'initiatives',
        'places',
      ] as const)
        for (const { text, span } of node[kind]) expect(plan.source.text.slice(...span)).toBe(text)
  })

  it('gives back what went through JSON', () => {
    expect(WorkPlanSchema.parse(JSON.parse(JSON.stringify(fullPlan())))).toEqual(fullPlan())
  })

  it.each(variants)('refuses %s, and so does the JSON Schema', (_, path, value) => {
    const plan = broken(path, value)
    const issues = WorkPlanSchema.safeParse(plan).error?.issues ?? []
    expect(issues.map((issue) => `/${issue.path.join('/')}`)).toContain(path)
    expect(validatePlan(plan)).toBe(false)
    expect(faults(validatePlan)).toContain(path)
  })

  it('accepts and refuses the same as the JSON Schema, whatever is changed where', () => {
    const places = paths(fullPlan()).map((keys) => `/${keys.join('/')}`)
    const values = [undefined, null, '', 'text', 0, -1, 1.5, 2022, true, [], {}, [0, 1], [1], '2022-12-31', 'task']
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...values), (path, value) => {
        const plan = broken(path, value)
        expect(WorkPlanSchema.safeParse(JSON.parse(JSON.stringify(plan))).success).toBe(
          validatePlan(JSON.parse(JSON.stringify(plan))),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('lets unknown fields pass unharmed at every depth, which the strict form refuses', () => {
    // The object in which a diagnostic keeps its facts is a map: any key is known there.
    const objects = paths(fullPlan()).filter((keys) => keys.at(-1) !== 'values' && isObject(valueAt(fullPlan(), keys)))
    expect(objects.length).toBeGreaterThan(40)
    for (const keys of objects) {
      const path = `/${keys.join('/')}`
      const plan = broken(`${path}/newInVersion11`, { any: ['thing'] })
      expect(WorkPlanSchema.parse(plan), path).toEqual(plan)
      expect(validatePlan(plan), path).toBe(true)
      const issues = strict(WorkPlanSchema).safeParse(plan).error?.issues
      expect(issues, path).toMatchObject([{ code: 'unrecognized_keys', keys: ['newInVersion11'] }])
      expect(`/${issues?.[0]?.path.join('/')}`).toBe(path)
    }
  })

  it('does not share what it returns with what it read', () => {
    const plan = fullPlan()
    const read = WorkPlanSchema.parse(plan)
    read.children.length = 0
    expect(plan.children).toHaveLength(1)
  })

  it.each(['2.0.0', '0.9.1', '10.0.0'])('refuses version %s by name', (schemaVersion) => {
    const plan: WorkPlan = { ...fullPlan(), schemaVersion }
    const major = schemaVersion.split('.')[0]
    expect(WorkPlanSchema.safeParse(plan).error?.issues.map(({ message }) => message)).toEqual([
      `schemaVersion ${major}.x is not readable by this version, which reads 1.x`,
    ])
    expect(validatePlan(plan)).toBe(false)
    expect(faults(validatePlan)).toEqual(['/schemaVersion'])
  })

  it.each(['1.0.0', '1.12.3', '1.1.0-beta.1'])('reads version %s', (schemaVersion) => {
    expect(WorkPlanSchema.safeParse({ ...fullPlan(), schemaVersion }).success).toBe(true)
    expect(validatePlan({ ...fullPlan(), schemaVersion })).toBe(true)
  })
})
