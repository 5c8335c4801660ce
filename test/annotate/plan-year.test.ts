import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { planDate } from '../../src/annotate/plan-year'
import { defaultRules } from '../../src/rules'
import { fold } from '../../src/text/fold'

const dateOf = (text: string) => {
  const plan = parseWorkPlan(text, { annotations: false })
  const { issuedOn, publishedAt, period } = plan.meta
  expect([issuedOn, publishedAt, period]).toEqual([null, null, null])
  return planDate(plan, fold(plan.source.text), defaultRules)
}

describe('the year of a plan that prints none', () => {
  it('parts the years told as done from those told as ahead', () => {
    expect(
      dateOf(
        '一、背景\n2019年，全省开展了专项整治。2020年，平台建成了。\n二、任务\n到2021年底，办理时间要压缩一半。到2022年底，再压缩一半。\n',
      ).year,
    ).toBe(2021)
  })

  it('is unknown where all that is printed lies far ahead, or behind', () => {
    expect(dateOf('一、目标\n到2035年，要全面建成。\n二、任务\n加强管理。\n').year).toBeNull()
    expect(dateOf('一、成绩\n2019年，全省开展了整治。\n二、经验\n2020年，平台建成了。\n').year).toBeNull()
  })

  it('lets 今年底前 be dated', () => {
    const plan = parseWorkPlan(
      '一、背景\n2020年，平台建成了。\n二、任务\n今年6月底前，取消资助。到2021年底，要压缩一半。\n',
    )
    expect(plan.children[1]?.deadlines.map(({ date }) => date)).toEqual(['2021-06-30', '2021-12-31'])
  })
})
