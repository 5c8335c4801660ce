import { describe, expect, it } from 'vitest'
import { deadlines } from '../../src/rules/deadlines'
import { planFor, quantitiesOf } from '../annotate/plain-quantities'

const tensed = deadlines.filter(
  ({ role }) => role === 'done' || role === 'ahead' || role === 'tenseless' || role === 'theme',
)

describe.each(tensed.map((row) => [row.name, row] as const))('deadline words %s', (name, row) => {
  const due = (sentence: string) => quantitiesOf(sentence, { year: 2022 }).deadlines.map(({ date }) => date)
  it.each(row.examples)(
    name === 'done' ? 'tell that nothing is due in %s' : 'leave something due in %s',
    (sentence) => {
      expect(due(sentence)).toHaveLength(name === 'done' ? 0 : 1)
    },
  )
  it.each('not' in row ? [...row.not] : [])('the other way round in %s', (sentence) => {
    expect(due(sentence)).toHaveLength(name === 'done' ? 1 : 0)
  })
})

describe('deadlines', () => {
  it.each(['今年是“十四五”收官之年', '评审每年分上、下半年两次进行'])('none is due in %s', (sentence) => {
    expect(quantitiesOf(sentence, planFor(2025)).deadlines).toEqual([])
  })

  it.each([
    ['报名时间为2022年3月3日0:00--3月8日。', '2022-03-08'],
    ['（二）集中整治阶段（2022年4月下旬至6月）', '2022-06-30'],
    ['三季度末前全部开工。', '2022-09-30'],
    ['展望2035年，研发投入强度达到3.5%。', '2035-12-31'],
    ['2022年3月至2027年底开展整治。', '2027-12-31'],
  ])('one is due in %s', (sentence, date) => {
    expect(quantitiesOf(sentence, { year: 2022 }).deadlines.map((deadline) => deadline.date)).toEqual([date])
  })

  it.each(['近 5 年内未出现违反行为。', '纳入年底效能目标考核体系。'])('nothing is due in %s', (sentence) => {
    expect(quantitiesOf(sentence, { year: 2022 }).deadlines).toEqual([])
  })

  it('recur first behind the day the document came out', () => {
    const [january, june] = quantitiesOf('应于每年1月底前报送。于每年4月1日至6月20日组织复核。', {
      year: 2022,
      day: '2022-05-16',
    }).deadlines
    expect([january?.date, june?.date]).toEqual(['2023-01-31', '2022-06-20'])
  })
})
