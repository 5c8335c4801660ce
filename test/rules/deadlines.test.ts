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

  it('recur first behind the day the document came out', () => {
    const [january, june] = quantitiesOf('应于每年1月底前报送。于每年4月1日至6月20日组织复核。', {
      year: 2022,
      day: '2022-05-16',
    }).deadlines
    expect([january?.date, june?.date]).toEqual(['2023-01-31', '2022-06-20'])
  })
})
