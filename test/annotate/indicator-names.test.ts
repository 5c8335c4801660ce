import { describe, expect, it } from 'vitest'
import { planFor, targetsOf } from './plain-quantities'

const said = (text: string) =>
  targetsOf(text, planFor(2026)).map(
    ({ indicator, comparator, value, unit, scope }) =>
      `${indicator} ${comparator} ${value}${unit}${scope === null ? '' : ` @${scope}`}`,
  )

describe('names of indicators', () => {
  it.each([
    ['(二)农业支出达到20亿元。', ['农业支出 gte 2000000000元']],
    ['2.旅游厕所投资达到1亿元。', ['旅游厕所投资 gte 100000000元']],
    ['推动重点园区5G网络全覆盖。', ['重点园区5G网络 eq 100%']],
    ['累计建成新就业群体友好阵地7000个以上。', ['新就业群体友好阵地 gte 7000个']],
    ['花生种植、收获机械化率分别达到65%和55%。', ['花生种植机械化率 gte 65%', '收获机械化率 gte 55%']],
    ['但赤字率稳定在2.1%。', ['赤字率 eq 2.1%']],
    ['中央财政教育支出安排超过1万亿元。', ['中央财政教育支出 gt 1000000000000元']],
    ['设立专项资金，省教育厅每年安排不少于3000万元。', ['专项资金 gte 30000000元']],
    ['三是对高危人群开展内镜检查3万名。', ['内镜检查 eq 30000名']],
    ['向民间资本推介优质项目300个以上。', ['优质项目 gte 300个']],
    ['场地面积(包括办公用房)，一般不大于1000平方米。', ['场地面积 lte 1000平方米']],
    ['孕产妇死亡率控制在12/10万以下。', ['孕产妇死亡率 lte 12/10万']],
  ])('%s', (text, targets) => {
    expect(said(text)).toEqual(targets)
  })

  it('are completed where a share is told of what was named before', () => {
    expect(said('园区工业产值年均增长6.5%以上、占全市工业产值比重提高到86%以上。')[1]).toBe(
      '园区工业产值占全市工业产值比重 gte 86%',
    )
  })

  it('are no places: their figures are parts of what was told before', () => {
    expect(said('改造户厕15万户，其中福州1.7万户、三明0.9万户。')).toEqual([
      '户厕 eq 150000户',
      '户厕 eq 17000户 @福州',
      '户厕 eq 9000户 @三明',
    ])
  })

  it.each([
    '推荐名额详见附件1。',
    '可以减少3600人。',
    '以取得该项收入为一次。',
    '加强优秀企业家队伍建设27。',
    '推动PM2.5和臭氧协同控制。',
    '投资5亿元以上(老区投资额3亿元以上)的，给予奖励。',
    '对年服务收入首次超过1000万元、3000万元且增长15%的企业，给予支持。',
    '资产负债率不超过60%，年纳税额100万元及以上的，可申请入驻。',
    '单项交易额为20万元以上，50万元以下的项目，按规定补助。',
    '入井人数超过30人、井深超过800米的矿山，加强监察。',
    '投资强度超过标准10%、20%以上的工业项目，优先供地。',
    '许可证有效期为3年。',
    '专家选取包括随机抽取和择优选取两种方式。',
    '做到应检尽检、不落一人。',
  ])('nothing is promised in %s', (text) => {
    expect(said(text)).toEqual([])
  })
})

describe('years a figure holds for', () => {
  it.each([
    ['落实《战略(2011-2030年)》，完成优先区域调查10个。', undefined, { start: 2026, end: 2026, basis: 'plan' }],
    ['参保率提高到95%。', '“十四五”时期发展成就和“十五五”时期主要目标任务', { start: 2026, end: 2030, basis: 'unit' }],
    ['参保率提高到95%。', '关于第十五个五年规划', { start: 2026, end: 2030, basis: 'unit' }],
  ])('%s %s', (text, heading, period) => {
    expect(targetsOf(text, { ...planFor(2026), ...(heading ? { heading } : {}) })[0]?.period).toEqual(period)
  })
})
