import { describe, expect, it } from 'vitest'
import { goalsOf, planFor, quantitiesOf } from './plain-quantities'

const said = (text: string) =>
  goalsOf(text).map(({ kind, indicator, reference }) => `${kind} ${indicator} | ${reference}`)

describe('goals without a number', () => {
  it.each([
    ['居民收入增长与经济增长同步。', ['parity 居民收入增长 | 经济增长']],
    [
      '推动居民收入增长和经济增长同步、劳动报酬提高和劳动生产率提高同步。',
      ['parity 居民收入增长 | 经济增长', 'parity 劳动报酬提高 | 劳动生产率提高'],
    ],
    ['努力使城乡居民收入与经济同步增长。', ['parity 城乡居民收入 | 经济']],
    ['确保农村居民人均可支配收入增速快于城镇居民。', ['parity 农村居民人均可支配收入增速 | 城镇居民']],
    [
      '脱贫县农民收入增速高于全省平均水平、高于城镇居民收入增速。',
      ['parity 脱贫县农民收入增速 | 全省平均水平', 'parity 脱贫县农民收入增速 | 城镇居民收入增速'],
    ],
    ['涉农贷款增量占比不低于上年。', ['parity 涉农贷款增量占比 | 上年']],
    ['货币供应量增速同名义经济增速基本匹配。', ['parity 货币供应量增速 | 名义经济增速']],
    ['推动营商环境持续走在全国前列。', ['rank 营商环境 | 全国前列']],
    ['综合创新指数进入全国前十。', ['rank 综合创新指数 | 全国前十']],
    ['在制度创新方面走在全国前列。', ['rank 制度创新 | 全国前列']],
    ['新能源装机、绿电占比保持全国前列。', ['rank 新能源装机、绿电占比 | 全国前列']],
    ['工业互联网发展指数排名全省第一。', ['rank 工业互联网发展指数 | 全省第一']],
    ['节能减排指标完成国家下达目标。', ['assigned 节能减排指标 | 国家下达目标']],
    [
      '碳排放强度、主要污染物排放量完成国家下达的控制目标。',
      ['assigned 碳排放强度、主要污染物排放量 | 国家下达的控制目标'],
    ],
    ['能源消费总量控制在省下达目标以内。', ['assigned 能源消费总量 | 省下达目标']],
    ['全面完成国家下达的老旧小区改造任务。', ['assigned 老旧小区改造 | 国家下达的老旧小区改造任务']],
  ])('%s says %j', (text, goals) => {
    expect(said(text)).toEqual(goals)
  })

  it.each([
    '规上工业增加值增速高于全国1.8个百分点。',
    '工业投资增速要高于10%。',
    '健全与经济增长相适应的工资增长机制。',
    '主体工程与配套设施同步规划、同步建设。',
    '对位居全国前列的企业给予奖励。',
    '培育全国第一批现代化产业园区。',
    '落实国家重大战略任务。',
    '提升“全国第一”品牌形象。',
  ])('%s holds none', (text) => {
    expect(said(text)).toEqual([])
  })

  it('have a number in the same sentence beside them, each its own mention', () => {
    const { targets, goals } = quantitiesOf('地区生产总值增长5%左右，居民收入增长与经济增长基本同步。', planFor(2026))
    expect(targets.map(({ indicatorCode }) => indicatorCode)).toEqual(['gdp-growth'])
    expect(goals.map(({ indicatorCode }) => indicatorCode)).toEqual(['income-growth'])
  })

  it('have a period, a deadline, a tone and its cues', () => {
    expect(goalsOf('到2030年，力争居民人均可支配收入达到全国平均水平。', planFor(2026))).toEqual([
      {
        text: '居民人均可支配收入达到全国平均水平',
        span: [9, 26],
        indicator: '居民人均可支配收入',
        indicatorCode: 'income-growth',
        kind: 'parity',
        reference: '全国平均水平',
        period: { start: 2030, end: 2030, basis: 'text' },
        deadline: '2030-12-31',
        tone: 'soft',
        cues: ['力争', '达到'],
      },
    ])
  })

  it.each([
    ['确保生态环境指标完成国家下达任务。', 'firm', ['确保', '完成', '下达']],
    ['财政教育支出增幅不低于经济增长。', 'firm', ['不低于']],
    ['居民收入增长和经济增长基本同步。', 'soft', ['基本同步']],
    ['力争出口增速不低于全国平均水平。', 'soft', ['力争', '不低于']],
    ['经济增速位居全国前列。', 'plain', ['位居', '前列']],
  ])('%s is %s by %j', (text, tone, cues) => {
    expect(goalsOf(text).map((goal) => [goal.tone, goal.cues])).toEqual([[tone, cues]])
  })

  it.each([
    ['贷款增速已连续五年高于全国平均水平。', {}],
    ['去年粮食产量增长5%，增速居全国前列。', {}],
    ['经济增速位居全国前列。', { review: true }],
  ])('%s %j is a report', (text, more) => {
    expect(goalsOf(text, { ...planFor(2026), ...more })).toEqual([])
  })

  it('tell the row that found them when asked', () => {
    expect(goalsOf('经济增速位居全国前列。', { trace: true })[0]?.rule).toBe('position')
  })
})
