import { describe, expect, it } from 'vitest'
import { panelRows, trackWorkPlans, UnknownYearError } from '../../src/diff'
import { parseWorkPlan } from '../../src/index'
import { strict, WorkPlanSeriesSchema } from '../../src/schema'
import { type Item, plan } from './plans'

const item = (topic: number, figure: number): Item => ({ topic, figure, year: 0 })
const years = [
  plan([[item(0, 5), item(1, 6)], [item(2, 7)]], 2021),
  plan([[item(1, 8)], [item(2, 9)]], 2022),
  plan([[item(2, 9), item(0, 11)], [item(1, 12)]], 2023),
]

describe('a series', () => {
  it('follows each task through the years, whatever its number, and says where it was missing', () => {
    const series = trackWorkPlans([...years].reverse())
    expect(strict(WorkPlanSeriesSchema).parse(JSON.parse(JSON.stringify(series)))).toEqual(series)
    const tasks = series.threads.filter(({ kind }) => kind === 'task')
    expect(
      tasks.map(({ label, first, last, gaps, items }) => [label, first, last, gaps, items.map((each) => each.nodeId)]),
    ).toEqual([
      ['做好养老服务', 2021, 2023, [2022], ['1.1', '1.2']],
      ['做好义务教育', 2021, 2023, [], ['1.2', '1.1', '2.1']],
      ['做好粮食生产', 2021, 2023, [], ['2.1', '2.1', '1.1']],
    ])
    expect(new Set(series.threads.map(({ id }) => id)).size).toBe(series.threads.length)
  })

  it('quotes what stands at the span of its plan', () => {
    const sources = years.map((each) => each.source.text)
    const threads = trackWorkPlans(years).threads.filter(({ kind }) => kind !== 'task')
    expect(threads.length).toBeGreaterThan(0)
    for (const { items } of threads) {
      for (const { plan: at, quote, span } of items) expect(sources[at]?.slice(...span)).toBe(quote)
    }
  })

  it('needs a year of each plan, and takes the one that is given', () => {
    const undated = parseWorkPlan('一、重点任务\n（一）做好养老服务。新建社区食堂。', { format: 'text' })
    expect(() => trackWorkPlans([...years, undated])).toThrow(UnknownYearError)
    expect(trackWorkPlans([undated, undated], { years: [2020, 2022] }).threads).toMatchObject([
      { kind: 'task', first: 2020, last: 2022 },
    ])
  })
})

describe('a panel', () => {
  const report = (year: number, result: string, target: string) =>
    parseWorkPlan(
      [
        `${year}年青溪市政府工作报告`,
        `一、${year - 1}年工作回顾`,
        result,
        `二、${year}年工作安排`,
        `（一）主要预期目标。${target}`,
      ].join('\n'),
      { format: 'text' },
    )
  const rows = panelRows(
    [
      report(2022, '全市地区生产总值增长5.1%。', '地区生产总值增长6%以上。'),
      report(2023, '全市地区生产总值增长5.8%。', '地区生产总值增长6.5%左右。'),
    ],
    { documents: ['a', 'b'] },
  )

  it('sets the result of a year beside the target that an earlier report set for it', () => {
    const at = rows.findIndex((row) => row.role === 'result' && row.periodStart === 2022)
    expect(rows[at]).toMatchObject({ value: 5.8, document: 'b', previousDocument: 'a', targetValue: 6, matchScore: 1 })
    expect(rows[at - 1]).toMatchObject({
      role: 'target',
      document: 'a',
      value: 6,
      comparator: 'gte',
      periodStart: 2022,
    })
  })

  it('lets a number be checked without opening the source', () => {
    const target = rows.find((row) => row.role === 'target' && row.year === 2023)
    expect(target).toMatchObject({
      node: 'b#2.1',
      value: 6.5,
      unit: '%',
      tone: 'soft',
      previousDocument: 'a',
      sentence: expect.stringContaining(target?.quote ?? '-'),
    })
  })
})
