import { describe, expect, it } from 'vitest'
import { planFor, quantitiesOf } from './plain-quantities'

const in2026 = planFor(2026)
const read = (text: string, more = {}) => {
  const { targets, results } = quantitiesOf(text, { ...in2026, ...more })
  const said = (mentions: readonly { indicator: string; value: number }[]) =>
    mentions.map(({ indicator, value }) => `${indicator} ${value}`)
  return { targets: said(targets), results: said(results) }
}

describe('figures reported as reached', () => {
  it.each([
    '城镇新增就业已达到12万人。',
    '去年，城镇新增就业12万人。',
    '城镇新增就业达到了12万人。',
    '2025年，城镇新增就业12万人。',
    '五年来，城镇新增就业12万人。',
    '过去一年，全省上下真抓实干。城镇新增就业12万人。',
    '刚刚过去的2025年，城镇新增就业12万人。',
    '截至目前，城镇新增就业12万人。',
  ])('%s is a result', (text) => {
    expect(read(text)).toEqual({ targets: [], results: ['城镇新增就业 12'.replace('12', '120000')] })
  })

  it.each([
    '今年城镇新增就业12万人。',
    '力争城镇新增就业达到12万人。',
    '到2030年，城镇新增就业达到12万人。',
    '下一步，城镇新增就业12万人。',
    '2026年，城镇新增就业12万人。',
  ])('%s is a target', (text) => {
    expect(read(text)).toEqual({ targets: ['城镇新增就业 120000'], results: [] })
  })

  it('are all figures below a heading that looks back', () => {
    expect(read('规上工业增加值增长8%，粮食产量达到500万吨。', { review: true })).toEqual({
      targets: [],
      results: ['规上工业增加值 8', '粮食产量 5000000'],
    })
  })

  it('have no tone, cues, binding, deadline or kind', () => {
    const { results } = quantitiesOf('去年粮食产量达到500万吨以上。', in2026)
    expect(Object.keys(results[0] ?? {}).sort()).toEqual([
      'base',
      'change',
      'comparator',
      'coverage',
      'from',
      'indicator',
      'indicatorCode',
      'per',
      'period',
      'scope',
      'span',
      'text',
      'unit',
      'value',
      'valueMax',
    ])
  })

  it.each([
    ['去年经济增长5%。', { start: 2025, end: 2025 }],
    ['过去一年，成绩来之不易。经济增长5%。', { start: 2025, end: 2025 }],
    ['五年来，经济年均增长5%。', { start: 2021, end: 2025 }],
    ['2024年，经济增长5%。', { start: 2024, end: 2024 }],
  ])('%s holds for %j', (text, years) => {
    expect(quantitiesOf(text, in2026).results.map(({ period }) => period)).toEqual([{ ...years, basis: 'text' }])
  })
})

describe('a report that has lost its headings', () => {
  const report = [
    '“十四五”时期工作回顾',
    '“十四五”时期极不寻常。经济年均增长5.8%。',
    '——这是综合实力跃升的五年。粮食产量达到1300万吨。',
    '刚刚过去的2025年，经济增长5.4%。',
    '“十五五”时期的主要目标任务',
    '综合考虑各方面因素，要努力实现以下目标：',
    '发展质量明显提升。经济年均增长5%以上。',
    '2026年重点工作',
    '今年是开局之年。主要预期目标是：经济增长5.5%左右，粮食产量稳定在1300万吨以上。',
    '新建幼儿园20所。',
  ].join('\n')
  const { targets, results } = quantitiesOf(report, in2026)

  it('is parted by its lines and by what its paragraphs open with', () => {
    expect(results.map(({ value }) => value)).toEqual([5.8, 13000000, 5.4])
    expect(targets.map(({ value }) => value)).toEqual([5, 5.5, 13000000, 20])
  })

  it('gives each figure the years of what stands above it', () => {
    expect(targets.map(({ period }) => period && [period.start, period.end])).toEqual([
      [2026, 2030],
      [2026, 2026],
      [2026, 2026],
      [2026, 2026],
    ])
    expect(results.at(-1)?.period).toEqual({ start: 2025, end: 2025, basis: 'text' })
  })
})
