import { describe, expect, it } from 'vitest'
import { strict, WorkPlanDiffSchema, WorkPlanSeriesSchema } from '../../src/schema'
import { fullDiff, fullSeries } from './full-diff'
import { faults, validateDiff } from './validators'

describe('WorkPlanDiffSchema', () => {
  it('accepts a difference with every field, and so does the JSON Schema', () => {
    expect(strict(WorkPlanDiffSchema).parse(JSON.parse(JSON.stringify(fullDiff())))).toEqual(fullDiff())
    expect(validateDiff(fullDiff()), JSON.stringify(validateDiff.errors)).toBe(true)
  })

  it.each([
    ['/changes/0/status', { ...fullDiff().changes[0], status: 'renamed' }, 'changes'],
    [
      '/changes/0/match/score',
      { ...fullDiff().changes[0], match: { by: 'same', score: 2, runnerUp: null } },
      'changes',
    ],
    ['/targets/0/direction', { ...fullDiff().targets[0], direction: 'better' }, 'targets'],
    ['/regulations/0/before/0', { ...fullDiff().regulations[0], before: ['sign'] }, 'regulations'],
  ] as const)('refuses a fault at %s, and so does the JSON Schema', (path, item, list) => {
    const diff = { ...fullDiff(), [list]: [item] }
    const issues = WorkPlanDiffSchema.safeParse(diff).error?.issues ?? []
    expect(issues.map((issue) => `/${issue.path.join('/')}`)).toEqual([path])
    expect(validateDiff(diff)).toBe(false)
    expect(faults(validateDiff)).toContain(path)
  })

  it('lets unknown fields pass, which the strict form refuses', () => {
    const diff = { ...fullDiff(), summary: { ...fullDiff().summary, byMonth: [] } }
    expect(WorkPlanDiffSchema.parse(diff)).toEqual(diff)
    expect(validateDiff(diff)).toBe(true)
    expect(strict(WorkPlanDiffSchema).safeParse(diff).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['byMonth'], path: ['summary'] },
    ])
  })
})

describe('WorkPlanSeriesSchema', () => {
  it('accepts a series with every field', () => {
    expect(strict(WorkPlanSeriesSchema).parse(JSON.parse(JSON.stringify(fullSeries())))).toEqual(fullSeries())
  })

  it('refuses a thread of another kind', () => {
    const series = fullSeries()
    const threads = [{ ...series.threads[0], kind: 'place' }]
    expect(WorkPlanSeriesSchema.safeParse({ ...series, threads }).error?.issues).toMatchObject([
      { path: ['threads', 0, 'kind'] },
    ])
  })
})
