import { describe, expect, it } from 'vitest'
import { lastTold } from '../../src/annotate/last-told'
import { defaultRules } from '../../src/rules'
import { growth, wordsOf } from '../growth'
import { quantitiesOf } from './plain-quantities'

/** What the rows of a table say of themselves: each a sentence that the finders read to its end. */
const examplesOf = (rows: readonly { readonly examples: readonly string[] }[]): string[] =>
  rows.flatMap(({ examples }) => examples)

const figures = [
  '1',
  '年',
  '、',
  '%',
  '分别',
  '达到5%',
  '从1增加到2',
  '达到5%、',
  '今年5%',
  '率为单位5%,',
  '的同比增长5%,',
  '5万元、6万元的',
  '2022年',
  '5个,',
  '比上年',
  '(',
  '“十四五”',
]

const units = [
  ['deadline words', wordsOf(defaultRules.deadlines)],
  ['deadline examples', examplesOf(defaultRules.deadlines)],
  ['goal words', wordsOf(defaultRules.goals)],
  ['goal examples', examplesOf(defaultRules.goals)],
  ['quantity words', wordsOf(defaultRules.quantities)],
  ['quantity examples', examplesOf(defaultRules.quantities)],
] as const

describe('figures and dates without end', () => {
  it.each(units)('%s repeated are read in linear time', (_, repeated) => {
    expect(repeated.length).toBeGreaterThan(10)
    const run = (length: number): void => {
      for (const unit of repeated) quantitiesOf(unit.repeat(Math.ceil(length / unit.length)), { year: 2022 })
    }
    // Four times as long takes four times as long; a clause and a sentence are looked back over to a limit.
    expect(growth(run, 300, 1200)).toBeLessThan(4 * 4)
  })

  it('figures repeated are read in linear time', () => {
    const run = (length: number): void => {
      for (const unit of figures) quantitiesOf(unit.repeat(Math.ceil(length / unit.length)), { year: 2022 })
    }
    expect(growth(run, 1200, 4800)).toBeLessThan(4 * 4)
  })

  it('words of time are read once, however often they are asked for', () => {
    const text = '今年'.repeat(1000)
    let asked = 0
    const last = lastTold((at) => {
      asked++
      const start = text.indexOf('今年', at)
      return start < 0 ? null : { start, end: start + 2, value: start }
    })
    for (let to = 0; to <= text.length; to++) expect(last(0, to)?.value ?? -2).toBe(Math.floor(to / 2) * 2 - 2)
    for (let to = 0; to <= text.length; to++) last(Math.max(0, to - 800), to)
    expect(asked).toBeLessThanOrEqual(1001)
    expect(last(5, 7)).toBeNull()
  })
})
