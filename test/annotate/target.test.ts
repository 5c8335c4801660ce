import { describe, expect, it } from 'vitest'
import { planFor, quantitiesOf, targetsOf } from './plain-quantities'

const said = (text: string) =>
  targetsOf(text, planFor(2026)).map(
    ({ indicator, comparator, value, valueMax, unit }) =>
      `${indicator} ${comparator} ${valueMax === null ? value : `${value}..${valueMax}`} ${unit}`,
  )
const only = (text: string, more = planFor(2026)) => {
  const targets = targetsOf(text, more)
  expect(targets).toHaveLength(1)
  return targets[0] as NonNullable<(typeof targets)[0]>
}

describe('numbers in every script', () => {
  it.each([
    ['培训养老护理员1.3万人次。', '养老护理员 eq 13000 人次'],
    ['新增养老床位１２张。', '养老床位 eq 12 张'],
    ['工业增加值增长百分之九点三。', '工业增加值 eq 9.3 %'],
    ['一般公共预算收入达到四十七点三万亿元。', '一般公共预算收入 gte 47300000000000 元'],
    ['审批事项压减三分之二以上。', '审批事项 gte 0.6667 '],
    ['企业开办时间压缩一半。', '企业开办时间 eq 0.5 '],
    ['居民人均收入翻一番。', '居民人均收入 eq 2 倍'],
    ['培育示范园区5—8个。', '示范园区 range 5..8 个'],
    ['优良率提高到10%-20%。', '优良率 range 10..20 %'],
    ['粮食产量增长百分之八到九。', '粮食产量 range 8..9 %'],
    ['用水总量控制在2.5亿立方米以内。', '用水总量 lte 250000000 立方米'],
    ['推动村级服务站全覆盖。', '村级服务站 eq 100 %'],
    ['实现存量问题清零。', '存量问题 eq 0 '],
  ])('%s', (text, target) => {
    expect(said(text)).toEqual([target])
  })
})

describe('comparators and tone', () => {
  it.each([
    ['护理型床位占比不低于50%。', 'gte', 'firm', ['不低于']],
    ['护理型床位占比达到50%。', 'gte', 'plain', ['达到']],
    ['护理型床位占比超过50%。', 'gt', 'plain', ['超过']],
    ['每人分摊的额度不能超过1000元。', 'lte', 'firm', ['不能超过']],
    ['失业率控制在5.5%以内。', 'lte', 'firm', ['控制在', '以内']],
    ['事故起数低于20起。', 'lt', 'plain', ['低于']],
    ['经济增长5%左右。', 'approx', 'soft', ['左右']],
    ['经济增长5%。', 'eq', 'plain', []],
    ['力争护理型床位占比不低于50%。', 'gte', 'soft', ['力争', '不低于']],
    ['确保护理型床位占比达到50%。', 'gte', 'firm', ['确保', '达到']],
    ['城镇新增就业20万人以上。', 'gte', 'firm', ['以上']],
    ['实践课时原则上不少于一半。', 'gte', 'soft', ['原则上', '不少于']],
  ])('%s is %s, %s by %j', (text, comparator, tone, cues) => {
    expect(only(text)).toMatchObject({ comparator, tone, cues })
  })
})

describe('change and level', () => {
  it.each([
    ['能耗强度下降10%。', 'decrease', 10],
    ['辍学率下降到0.5%。', null, 0.5],
    ['城镇化率提高2个百分点。', 'increase', 2],
    ['城镇化率提高到60%。', null, 60],
    ['督查措施由24项增加为30项。', null, 30],
  ])('%s: %s', (text, change, value) => {
    expect(only(text)).toMatchObject({ change, value })
  })

  it('what a change starts from is no target', () => {
    expect(only('城镇化率从2020年的50.5%提高到60%。').from).toMatchObject({ value: 50.5, year: 2020 })
    expect(only('外贸总额比2020年增加560亿元。').from).toMatchObject({ value: null, year: 2020, text: '比2020年' })
    expect(only('食糖产量比2020年的257万吨增长67%。')).toMatchObject({
      value: 67,
      from: { value: 2570000, year: 2020 },
    })
  })
})

describe('what a figure is of', () => {
  it.each([
    [
      '二氧化硫、氮氧化物重点工程减排量分别达到8万吨、10万吨以上。',
      ['二氧化硫重点工程减排量 gte 80000 吨', '氮氧化物重点工程减排量 gte 100000 吨'],
    ],
    [
      '建设高标准农田70万亩，其中南山市7万亩、北山市2万亩。',
      ['高标准农田 eq 700000 亩', '高标准农田 eq 70000 亩', '高标准农田 eq 20000 亩'],
    ],
    ['推动生态修复项目达标率达到90%。', ['生态修复项目达标率 gte 90 %']],
    ['建设物流园区3个。', ['物流园区 eq 3 个']],
  ])('%s', (text, targets) => {
    expect(said(text)).toEqual(targets)
  })

  it('a base, a scope and what it is counted per are told apart', () => {
    expect(only('特困供养标准达到当地低保标准的1.3倍。')).toMatchObject({
      base: '当地低保标准',
      value: 1.3,
      unit: '倍',
    })
    expect(only('每个县(市)至少建有1所养老机构。')).toMatchObject({ scope: '每个县(市)', indicator: '养老机构' })
    expect(only('经济年均增长6.5%以上。').per).toBe('年均')
    expect(targetsOf('建设农田70万亩，其中南山市7万亩。')[1]?.scope).toBe('南山市')
  })

  it('a part that is no place keeps its own name', () => {
    expect(said('外贸总额增长5%，其中出口增长10.8%。')).toEqual(['外贸总额 eq 5 %', '出口 eq 10.8 %'])
  })

  it('a rate paid or a time allowed per case is a standard', () => {
    expect(only('每家最高补助50万元。').kind).toBe('standard')
    expect(only('护理型床位占比不低于50%。').kind).toBe('goal')
  })
})

describe('when it holds', () => {
  it('a lead-in gives its year and its binding to all that follows', () => {
    const targets = targetsOf('2026年主要预期目标是：经济增长5%左右，城镇新增就业10万人。', planFor(2026))
    expect(targets.map(({ period, binding }) => [period, binding])).toEqual([
      [{ start: 2026, end: 2026, basis: 'text' }, 'expected'],
      [{ start: 2026, end: 2026, basis: 'text' }, 'expected'],
    ])
  })

  it('so does a paragraph that ends in a colon, to those below it', () => {
    const targets = targetsOf('“十五五”时期主要预期目标：\n经济年均增长5%。\n森林覆盖率达到30%。', planFor(2026))
    expect(targets.map(({ period, binding }) => [period?.start, period?.end, binding])).toEqual([
      [2026, 2030, 'expected'],
      [2026, 2030, 'expected'],
    ])
  })

  it.each([
    ['到2030年，森林覆盖率达到30%。', '2030-12-31', { start: 2030, end: 2030, basis: 'text' }],
    ['森林覆盖率达到30%。', null, { start: 2026, end: 2026, basis: 'plan' }],
    ['“十五五”期间，森林覆盖率达到30%。', '2030-12-31', { start: 2026, end: 2030, basis: 'text' }],
  ])('%s: deadline %s, period %j', (text, deadline, period) => {
    expect(only(text)).toMatchObject({ period })
    if (!text.startsWith('“')) expect(only(text).deadline).toBe(deadline)
  })

  it('a year in Han numerals is a year, also where it holds the name of a plan', () => {
    expect(targetsOf('一九五九年钢产量达到1800万吨。', planFor(1959))[0]?.period).toMatchObject({
      start: 1959,
      end: 1959,
    })
  })

  it('a printed attribute binds', () => {
    expect(only('森林覆盖率达到30%（约束性）。').binding).toBe('binding')
  })
})

describe('forms of plans', () => {
  const brief = (text: string) =>
    targetsOf(text, planFor(2026)).map(({ indicator, value, unit }) => `${indicator} ${value}${unit}`)

  it.each<[string, string[]]>([
    ['人均预期寿命达到82.5岁。', ['人均预期寿命 82.5岁']],
    ['一般公共预算收入完成9.8亿元、同口径增长5.5%。', ['一般公共预算收入 980000000元', '一般公共预算收入 5.5%']],
    ['孕产妇死亡率、婴儿死亡率分别控制在6/10万、2.5‰以下。', ['孕产妇死亡率 6/10万', '婴儿死亡率 2.5‰']],
    ['参会国家和地区力争超过100个。', ['参会国家和地区 100个']],
    ['老旧柴油货车淘汰1200辆。', ['老旧柴油货车淘汰 1200辆']],
    ['“南山标准”、“南山品牌”分别新增12项、44项。', ['“南山标准” 12项', '“南山品牌” 44项']],
    ['接种率以乡镇（街道）为单位保持在95%以上。', ['接种率 95%']],
    ['100%的社区卫生服务中心设置中医馆。', ['社区卫生服务中心 100%']],
    ['力争80%的党支部达到三星级标准。', ['党支部 80%']],
    ['国家级旅游度假区达到2家。', ['国家级旅游度假区 2家']],
    ['建设美丽河湖20条（个）。', ['美丽河湖 20条（个）']],
    ['每个乡镇至少建有1支20人以上的综合救援队伍。', ['综合救援队伍 1支']],
    ['提供总额不少于3000亿元的涉农贷款支持。', ['涉农贷款支持 300000000000元']],
    ['培育100家以上单项冠军和一批“隐形冠军”、500家以上中小企业。', ['单项冠军 100家', '中小企业 500家']],
    [
      '接待游客突破8000万人次，旅游总收入超过900亿元，分别增长12%、15%。',
      ['接待游客 80000000人次', '旅游总收入 90000000000元', '接待游客 12%', '旅游总收入 15%'],
    ],
    ['对营业收入首次突破1亿元、5000万元的企业，分别给予30万元、15万元奖励。', ['奖励 300000元', '奖励 150000元']],
  ])('%s', (text, found) => {
    expect(brief(text)).toEqual(found)
  })

  it('a list behind a list parts as that one does', () => {
    expect(brief('城乡居民收入分别达到4万元、2万元，增长5%、7%。').slice(2)).toEqual([
      '城镇居民收入 5%',
      '农村居民收入 7%',
    ])
  })

  it('the number of an item in running text is no word of what it names', () => {
    expect(brief('办好实事：①新建公办幼儿园2所；②改造供热管网30公里；(3)新增停车位80个；4.新建公园6个。')).toEqual([
      '公办幼儿园 2所',
      '供热管网 30公里',
      '停车位 80个',
      '公园 6个',
    ])
  })

  it('同比 behind what is pledged tells of no result', () => {
    expect(quantitiesOf('培训老年人500万人次以上，同比增长10%。', planFor(2026)).results).toEqual([])
    expect(quantitiesOf('完成投资12亿元，同比增长8%；实现税收4亿元。', planFor(2026)).results).toEqual([])
    const report = { year: 2026, meta: { kind: 'workReport' as const } }
    expect(quantitiesOf('规上工业增加值同比增长8%。', report).results).toHaveLength(1)
  })
})

describe('年均', () => {
  it('tells of more than one year: of the plan, else of the five-year plan that the year ends', () => {
    const periodOf = (text: string, plan = planFor(2025)) => targetsOf(text, plan)[0]?.period
    expect(periodOf('到2025年，研发投入年均增长12%以上。')).toMatchObject({ start: 2021, end: 2025 })
    expect(periodOf('到2025年，研发投入增长12%以上。')).toMatchObject({ start: 2025, end: 2025 })
    expect(periodOf('到2027年，研发投入年均增长12%以上。')).toMatchObject({ start: 2027, end: 2027 })
  })
})

describe('what is no target', () => {
  it.each([
    '服务65岁以上老年人。',
    '淘汰每小时10蒸吨以下锅炉。',
    '打造“15分钟养老服务圈”。',
    '启动第五轮改革。',
    '深刻领悟“两个确立”。',
    '对现有1300多项行政许可事项进行清理。',
    '依据条例第十二条规定办理。',
    '按照民发〔2022〕15号文件执行。',
    '2026年3月15日印发。',
    '各民族紧紧抱在一起。',
    '提升12345热线服务质效。',
    '实现“最多跑一次”。',
    '落实省委十次、十一次全会部署。',
    '打造产值超百亿元产业强县。',
    '申请人平均年龄不超过35岁。',
    '实施农村供水提升三年行动。',
    '对年收入超过2000万元，且增速超过15%的企业给予支持。',
  ])('%s', (text) => {
    expect(said(text)).toEqual([])
  })

  it('figures below a heading of conditions say who may apply', () => {
    expect(quantitiesOf('企业营业收入达到2000万元以上。', { heading: '申报条件' }).targets).toEqual([])
    expect(targetsOf('新建学校达到20所以上。', { heading: '改善办学条件，新建学校' })).toHaveLength(1)
  })
})
