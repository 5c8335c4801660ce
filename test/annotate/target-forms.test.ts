import { describe, expect, it } from 'vitest'
import { planFor, quantitiesOf, targetsOf } from './plain-quantities'

const brief = (text: string) =>
  targetsOf(text, planFor(2026)).map(({ indicator, value, unit, scope }) =>
    [indicator, `${value}${unit}`, ...(scope === null ? [] : [scope])].join(' '),
  )

describe('names that verbs are part of', () => {
  it.each([
    ['执行完毕率达35%，服务满意率不低于95%。', ['执行完毕率 35%', '服务满意率 95%']],
    ['组织培训班20期，培训干警1500人次。', ['培训班 20期', '干警 1500人次']],
    ['组织集中执行行动12次。', ['集中执行行动 12次']],
    ['开发利用课题不少于10个。', ['开发利用课题 10个']],
    ['各类学校生均一般公共预算教育经费达到1万元。', ['各类学校生均一般公共预算教育经费 10000元']],
  ])('%s', (text, targets) => expect(brief(text)).toEqual(targets))
})

describe('verbs between a name and its figure', () => {
  it.each([
    ['限上商贸企业新增150家。', ['限上商贸企业 150家']],
    ['中欧班列开行120列。', ['中欧班列 120列']],
    ['全市新增企业20家。', ['企业 20家']],
  ])('%s', (text, targets) => expect(brief(text)).toEqual(targets))
})

describe('what money is spent on', () => {
  it.each([
    ['安排500亿元设立稳定调节基金。', ['稳定调节基金 50000000000元']],
    ['投入1200万元升级录播教室80间。', ['投入 12000000元', '录播教室 80间']],
    ['安排1亿元改造资金。', ['改造资金 100000000元']],
  ])('%s', (text, targets) => expect(brief(text)).toEqual(targets))
})

describe('other forms', () => {
  it.each([
    ['公开招聘教师260名。', ['教师 260名']],
    ['推动500家中小企业数字化转型。', ['中小企业 500家']],
    ['到位内资8亿元、外资600万美元。', ['内资 800000000元', '外资 6000000美元']],
    ['省级事项网上可办率不低于90%，市县级不低于70%。', ['省级事项网上可办率 90%', '市县级事项网上可办率 70%']],
    ['服务收入首次突破1亿元的给予50万元奖励。', ['奖励 500000元']],
    ['从三方面工作推进。', []],
  ])('%s', (text, targets) => expect(brief(text)).toEqual(targets))
})

describe('what a plan tells of a five-year plan that is over', () => {
  it('is done, and so is what stands below it', () => {
    const text = '“十四五”时期，全市发展取得新成就。\n人均收入达到3.2万元。\n今年，力争人均收入达到3.4万元。'
    const { results, targets } = quantitiesOf(text, { year: 2026, meta: { kind: 'workReport' } })
    expect(results.map(({ value, period }) => [value, period?.start, period?.end])).toEqual([[32000, 2021, 2025]])
    expect(targets.map(({ value }) => value)).toEqual([34000])
  })
})

describe('shares, and whom something is done for', () => {
  it.each([
    ['为6.5万名适龄女性免费开展筛查。', ['适龄女性 65000名']],
    ['为5000家以上企业免费培训。', ['企业 5000家']],
    ['80%以上的综合医院、康复医院建成友善机构。', ['综合医院、康复医院 80%']],
    ['抽取不少于5%的普查小区开展抽查。', ['普查小区 5%']],
    ['预留30%的号源。', ['号源 30%']],
    ['高新技术企业数量翻一番，突破400家。', ['高新技术企业数量 2倍', '高新技术企业数量 400家']],
    ['新建高标准农田18万亩、改造提升7万亩。', ['高标准农田 180000亩', '高标准农田 70000亩']],
    ['突破100项关键技术。', ['关键技术 100项']],
  ])('%s', (text, targets) => expect(brief(text)).toEqual(targets))
})

describe('how far a date reaches', () => {
  it.each([
    ['6月底前投入使用；改造教室60间。', [null]],
    ['5月底前完成排查，整治率达到100%。每学期开展2次演练。', ['2026-05-31', null]],
    ['各县（市、区）于6月底前建成中心2个，覆盖率达到90%。', ['2026-06-30', null]],
    ['各县（市、区）于2026年底前建成中心2个，覆盖率达到90%。', ['2026-12-31', '2026-12-31']],
    ['到2027年，覆盖率达到90%；建成中心2个。', ['2027-12-31', '2027-12-31']],
  ])('%s', (text, deadlines) => {
    expect(targetsOf(text, planFor(2026)).map(({ deadline }) => deadline)).toEqual(deadlines)
  })
})

describe('verbs and areas within the name', () => {
  it.each([
    ['临床重点专科实现县域全覆盖。', ['临床重点专科 100% 县域']],
    ['在全国实现“证照分离”改革全覆盖。', ['“证照分离”改革 100% 全国']],
    ['确保园区新开工项目15个。', ['项目 15个']],
    ['完成拆迁1200户，交付安置房1500套。', ['拆迁 1200户', '安置房 1500套']],
    ['举办招聘会200场次以上。', ['招聘会 200场次']],
    ['规上工业营收突破1000亿元大关。', ['规上工业营收 100000000000元']],
    ['全县营业收入实现30亿元。', ['全县营业收入 3000000000元']],
    ['可再生能源装机达到260万千瓦。', ['可再生能源装机 2600000千瓦']],
    ['给予每个工作室10万元补助。', ['补助 100000元 每个工作室']],
    ['百亿项目实现突破。', []],
    ['不作为下一年度总量基数。', []],
  ])('%s', (text, targets) => expect(brief(text)).toEqual(targets))

  it('what is to be better still is a change of the same kind', () => {
    expect(targetsOf('生产总值增长9%、力争10%。', planFor(2026)).map(({ change }) => change)).toEqual([
      'increase',
      'increase',
    ])
  })
})
