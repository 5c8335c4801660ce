import { describe, expect, it } from 'vitest'
import { diffWorkPlans } from '../../src/diff'
import { directionOf, dueChange, toneChange } from '../../src/diff/direction'
import { parseWorkPlan } from '../../src/index'
import type { Target, WorkPlan } from '../../src/schema'

const figure = (value: number, valueMax: number | null = null, more: Partial<Target> = {}) => ({
  value,
  valueMax,
  unit: '%',
  per: null,
  change: null,
  ...more,
})

describe('the direction of a figure', () => {
  it.each([
    ['raised', figure(50), figure(55)],
    ['lowered', figure(55), figure(50)],
    ['same', figure(5, 8), figure(5, 8)],
    ['widened', figure(5, 8), figure(4, 9)],
    ['narrowed', figure(4, 9), figure(5, 8)],
    ['shifted', figure(5, 8), figure(6, 9)],
    ['widened', figure(6), figure(5, 8)],
    ['raised', figure(4), figure(5, 8)],
    ['incomparable', figure(50), figure(50, null, { unit: '个百分点' })],
    ['incomparable', figure(6), figure(6, null, { change: 'increase' })],
    ['incomparable', figure(6), figure(6, null, { per: '每千人' })],
  ] as const)('is %s', (direction, before, after) => {
    expect(directionOf(before, after)).toBe(direction)
  })

  it('of a tone and a date is told apart from the figure', () => {
    const toned = (tone: Target['tone']): Target => ({ tone }) as Target
    expect(toneChange(toned('soft'), toned('firm'))).toBe('hardened')
    expect(toneChange(toned('firm'), toned('plain'))).toBe('softened')
    const years = { before: 2021, after: 2022 }
    expect(dueChange('2021-12-31', '2022-12-31', years)).toBe('same')
    expect(dueChange('2021-12-31', '2022-06-30', years)).toBe('earlier')
    expect(dueChange('2021-12-31', null, years)).toBeNull()
  })
})

const plan = (year: number, ...sentences: string[]): WorkPlan =>
  parseWorkPlan([`${year}年青溪市政府工作要点`, '一、重点任务', `（一）促进发展。${sentences.join('')}`].join('\n'), {
    format: 'text',
  })

describe('targets', () => {
  const told = (before: string, after: string) =>
    diffWorkPlans(plan(2022, before), plan(2023, after)).targets.map(
      ({ direction, before: own, after: other }) => `${direction} ${own?.value ?? ''} ${other?.value ?? ''}`,
    )

  it('are the same of the whole territory, and with a remark in brackets', () => {
    expect(told('全市森林覆盖率达到40%。', '森林覆盖率达到42%。')).toEqual(['raised 40 42'])
    expect(told('一次能源（煤、油、气）生产总量达到3万吨。', '一次能源生产总量达到4万吨。')).toEqual([
      'raised 30000 40000',
    ])
  })

  it('of what is added are increases, whichever verb says so', () => {
    expect(told('新增造纸能力100万吨。', '增加造纸能力200万吨。')).toEqual(['raised 1000000 2000000'])
  })

  it('meet on like terms first', () => {
    expect(told('造纸能力年均增长4%。', '造纸能力达到300万吨，年均增长7.5%。')).toEqual([
      'new  3000000',
      'raised 4 7.5',
    ])
  })

  it('are paired by what they measure, and say how the figure moved', () => {
    const diff = diffWorkPlans(
      plan(2022, '地区生产总值增长6%以上。', '护理型床位占比不低于50%。'),
      plan(2023, '护理型床位占比不低于55%。', '地区生产总值增长5.5%左右。'),
    )
    const rows = diff.targets.map(({ direction, tone, before, after }) => [
      direction,
      tone,
      before?.value,
      after?.value,
    ])
    expect(rows).toEqual([
      ['raised', 'same', 50, 55],
      ['lowered', 'softened', 6, 5.5],
    ])
  })

  it('for a year never meet those for five', () => {
    const diff = diffWorkPlans(
      plan(2022, '2022年，单位生产总值能耗下降3%。'),
      plan(2023, '“十五五”时期，单位生产总值能耗累计下降14%。'),
    )
    expect(diff.targets.map((change) => change.direction).sort()).toEqual(['gone', 'new'])
  })
})

describe('documents', () => {
  it('go through their stages', () => {
    const diff = diffWorkPlans(
      plan(2022, '研究制定《青溪市养老服务条例》。', '落实《青溪市低保办法》。'),
      plan(2023, '出台《青溪市养老服务条例》。', '修订《青溪市慈善条例》。'),
    )
    const rows = diff.regulations.map(({ name, change, before, after }) => [name, change, before, after])
    expect(rows).toEqual([
      ['青溪市养老服务条例', 'advanced', ['draft'], ['issue']],
      ['青溪市慈善条例', 'new', [], ['revise']],
      ['青溪市低保办法', 'gone', ['implement'], []],
    ])
  })
})

describe('deadlines and responsible bodies', () => {
  it('that changed are in the summary', () => {
    const { summary } = diffWorkPlans(
      plan(2022, '2022年12月底前建成社区食堂。（责任单位：市民政局、市财政局）'),
      plan(2023, '2023年6月底前建成社区食堂。（牵头单位：市民政局；配合单位：市教育局）'),
    )
    expect(summary.deadlines).toMatchObject([{ before: '2022-12-31', after: '2023-06-30', due: 'earlier' }])
    expect(summary.responsible.map(({ name, change }) => [name, change])).toEqual([
      ['市民政局', 'role'],
      ['市教育局', 'new'],
      ['市财政局', 'gone'],
    ])
  })
})
