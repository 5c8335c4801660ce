import { describe, expect, it } from 'vitest'
import { planFor, quantitiesOf, targetsOf } from './plain-quantities'

const said = (text: string) =>
  targetsOf(text, planFor(2026)).map(
    ({ kind, indicator, comparator, value, unit }) => `${kind} ${indicator} ${comparator} ${value} ${unit}`,
  )

describe('what is paid', () => {
  it.each([
    ['省级给予企业一次性奖补100万元。', ['standard 一次性奖补 eq 1000000 元']],
    ['对新认定的示范工厂，一次性奖励50万元。', ['standard 奖励 eq 500000 元']],
    ['对通过验收的单位奖励20万元。', ['standard 奖励 eq 200000 元']],
    ['对平台给予奖补，最高3000万元。', ['standard 奖补 lte 30000000 元']],
    ['按合同金额的30%，给予一次性奖补。', ['standard 一次性奖补 eq 30 %']],
    ['按每平方米30元的标准给予补贴。', ['standard 补贴 eq 30 元']],
    ['对贷款利息给予50%的贴息支持。', ['standard 贴息支持 eq 50 %']],
    ['单个项目最高资助总额可达2000万元。', ['standard 单个项目最高资助总额 lte 20000000 元']],
    [
      '省级分别给予一次性奖补50万元、100万元。',
      ['standard 一次性奖补 eq 500000 元', 'standard 一次性奖补 eq 1000000 元'],
    ],
  ])('%s', (text, targets) => {
    expect(said(text)).toEqual(targets)
  })

  it.each([
    [
      '按规定分阶段给予不超过总投入30%、最高3000万元的经费支持。',
      ['standard 经费支持 lte 30 %', 'standard 经费支持 lte 30000000 元'],
    ],
    ['按规定给予累计不超过2000万元的经费支持。', ['standard 经费支持 lte 20000000 元']],
    ['给予企业最高300万元奖励。', ['standard 奖励 lte 3000000 元']],
    [
      '给予每个项目最高200万元、每个企业累计最高500万元的奖励。',
      ['standard 奖励 lte 2000000 元', 'standard 奖励 lte 5000000 元'],
    ],
    ['给予50万元至100万元不等的资金支持。', ['standard 资金支持 range 500000 元']],
    ['给予不低于50%的贷款贴息。', ['standard 贷款贴息 gte 50 %']],
  ])('stands behind all that bounds it: %s', (text, targets) => {
    expect(said(text)).toEqual(targets)
  })

  it('has its whole before the share, its turn before the verb, whom it is for before the bound', () => {
    const [share, amount] = targetsOf('每年给予不超过总运营支出30%、最高200万元的补助。', planFor(2026))
    expect(share).toMatchObject({ base: '总运营支出', per: '每年' })
    expect(amount).toMatchObject({ base: null, per: '每年' })
    const scopes = targetsOf('给予每个项目最高200万元、每个企业累计最高500万元的奖励。', planFor(2026))
    expect(scopes.map(({ scope }) => scope)).toEqual(['每个项目', '每个企业'])
  })

  it('is reported where 已 stands before the verb, and not where the condition tells what was reached', () => {
    const reported = quantitiesOf('今年以来，已给予企业最高50万元奖励。', planFor(2026))
    expect(reported.targets).toEqual([])
    expect(reported.results.map(({ value }) => value)).toEqual([500_000])
    const promised = quantitiesOf('对产值同比增长7%的企业，按用电增量给予每千瓦时0.05元奖励。', planFor(2026))
    expect(promised.targets.map(({ indicator, value }) => [indicator, value])).toContainEqual(['奖励', 0.05])
  })

  it('is of no term named before it', () => {
    expect(said('按贷款利息的40%给予贴息，贴息期不超过3年，最高500万元。').at(-1)).toBe('standard 贴息 lte 5000000 元')
  })

  it('tells whom it is paid', () => {
    const [target] = targetsOf('对省级智能工厂给予奖励50万元。', planFor(2026))
    expect(target?.scope).toBe('省级智能工厂')
  })

  it('is bounded before its verb', () => {
    const [target] = targetsOf('独立法人资格的研发机构最高补助2000万元。', planFor(2026))
    expect(target).toMatchObject({ indicator: '补助', comparator: 'lte', scope: '独立法人资格的研发机构' })
  })

  it('has its rate before it', () => {
    const [target] = targetsOf('新建用房按30元/平方米的标准给予一次性补助。', planFor(2026))
    expect(target).toMatchObject({ indicator: '一次性补助', kind: 'standard', value: 30, scope: '用房' })
  })

  it('is promised where the condition before it tells what was done', () => {
    const { targets, results } = quantitiesOf('项目已完成投资的，按投资额3%给予奖励。', planFor(2026))
    expect(targets.map(({ indicator, value }) => [indicator, value])).toEqual([['奖励', 3]])
    expect(results).toEqual([])
  })

  it('counts nothing in the deed it is paid for', () => {
    expect(said('每新增1家规上企业奖励10万元。')).toEqual(['standard 奖励 eq 100000 元'])
  })
})

describe('so many months of a standard', () => {
  it.each([
    ['救助标准不超过本市12个月最低生活保障标准。', 'standard 救助标准 lte 12 个月'],
    ['个人救助标准，原则上不低于当地两个月最低生活保障标准。', 'standard 个人救助标准 gte 2 个月'],
  ])('%s', (text, target) => {
    expect(said(text)).toEqual([target])
    expect(targetsOf(text, planFor(2026))[0]?.base).toBe('最低生活保障标准')
  })
})

describe('what is charged or set aside of a whole', () => {
  it.each([
    ['按公房租金标准的50%计租。', 'standard 计租 eq 50 %', '公房租金标准'],
    ['按工资总额的2%计提工会经费。', 'standard 工会经费 eq 2 %', '工资总额'],
    ['逾期的，按租金标准的2倍收取租金。', 'standard 租金 eq 2 倍', '租金标准'],
    ['省级财政补助为项目总投资的60%（不含税）。', 'standard 省级财政补助 eq 60 %', '项目总投资'],
    ['每年预拨应补贴额的50%给企业。', 'standard 应补贴额 eq 50 %', null],
    ['下达90%的渔港建设补助资金。', 'standard 渔港建设补助资金 eq 90 %', null],
  ])('%s', (text, target, base) => {
    expect(said(text)).toEqual([target])
    expect(targetsOf(text, planFor(2026))[0]?.base).toBe(base)
  })

  it('has a share for each who pays', () => {
    expect(said('省级财政补助55%、市级财政补助10%。')).toEqual([
      'standard 省级财政补助 eq 55 %',
      'standard 市级财政补助 eq 10 %',
    ])
  })
})

describe('how large a fund is', () => {
  it.each([
    ['组建规模不低于20亿元的母基金。', '母基金 gte 2000000000'],
    ['推动设立首期规模10亿元的天使投资基金。', '天使投资基金 eq 1000000000'],
    ['整合设立规模10亿元的风险分担资金池。', '风险分担资金池 eq 1000000000'],
    ['设立首期100亿元贷款额度的纾困专项资金。', '纾困专项资金 eq 10000000000'],
    ['发行50亿元规模的专项债券。', '专项债券 eq 5000000000'],
  ])('%s', (text, target) => {
    const targets = targetsOf(text, planFor(2026))
    expect(targets.map(({ indicator, comparator, value }) => `${indicator} ${comparator} ${value}`)).toEqual([target])
  })

  it('is no promise of a firm', () => {
    expect(said('培育规模10亿元的企业。')).toEqual([])
  })
})

describe('one for each of many, and each of its own unit', () => {
  it('counts 一 where each has one', () => {
    const [target] = targetsOf('原则上每个省培育一家优势突出的龙头机构。', planFor(2026))
    expect(target).toMatchObject({ value: 1, unit: '家', scope: '每个省' })
    expect(said('清理妨碍统一市场的文件。')).toEqual([])
  })

  it('parts 分别 over figures of different units', () => {
    expect(said('原煤、原油、天然气产量分别达到7000万吨、1280万吨、10亿立方米。')).toEqual([
      'goal 原煤产量 gte 70000000 吨',
      'goal 原油产量 gte 12800000 吨',
      'goal 天然气产量 gte 1000000000 立方米',
    ])
  })
})

describe('counts before a list', () => {
  it.each([
    ['建设10个创新中心、体验中心等服务载体。', ['goal 创新中心、体验中心等服务载体 eq 10 个']],
    ['培育20家行业型、区域型平台。', ['goal 行业型、区域型平台 eq 20 家']],
    ['建设50所学校、改善办学条件。', ['goal 学校 eq 50 所']],
    ['面向1万名技术人才开展培训。', ['goal 技术人才 eq 10000 名']],
    ['市、县两级各50个高频事项实现网上办理。', ['goal 高频事项 eq 50 个']],
    ['推动60%以上的养老机构达到三级。', ['goal 养老机构 gte 60 %']],
    ['新培育绿色工厂200个、绿色工业园区10个。', ['goal 绿色工厂 eq 200 个', 'goal 绿色工业园区 eq 10 个']],
    ['建成35个先导区、1000个和美乡村。', ['goal 先导区 eq 35 个', 'goal 和美乡村 eq 1000 个']],
  ])('%s', (text, targets) => {
    expect(said(text)).toEqual(targets)
  })

  it.each(['助力打造数字长三角。', '执行第五、第八、第十一条规定。', '开工建设灌溉工程二期。'])(
    'no number stands in %s',
    (text) => {
      expect(said(text)).toEqual([])
    },
  )
})
