import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/text/calendar'
import { parseDay } from '../../src/text/day'
import { fold } from '../../src/text/fold'
import { parseNumberRange } from '../../src/text/number-range'
import { parseChineseNumber, parseChineseQuantity } from '../../src/text/numeral'
import { parsePeriod } from '../../src/text/period'

/** The Chinese specifications of Recognizers-Text: what its users expect of a number. */
const folder = fileURLToPath(new URL('../../../shared/corpus/specs/recognizers-text/', import.meta.url))

type Dates = Readonly<Record<'date' | 'startDate' | 'endDate', string>>

interface Case {
  Context?: { ReferenceDateTime: string }
  Results: {
    Text: string
    Resolution: { value: string }
    Value: { FutureResolution: Dates; PastResolution: Dates }
  }[]
}

const casesOf = (model: string): Case[] =>
  JSON.parse(readFileSync(`${folder}${model}.json`, 'utf8').replace(/^\ufeff/, ''))

const results = (model: string): [text: string, value: string][] =>
  casesOf(model).flatMap((row) => row.Results.map((result): [string, string] => [result.Text, result.Resolution.value]))

interface Dated {
  text: string
  reference: string
  future: Dates
  past: Dates
}

const dated = (model: string): Dated[] =>
  casesOf(model).flatMap(({ Context, Results }) =>
    Results.map(({ Text, Value }) => ({
      text: Text,
      reference: (Context?.ReferenceDateTime ?? '').slice(0, 10),
      future: Value.FutureResolution,
      past: Value.PastResolution,
    })),
  )

/** What is left out of each file, and why. */
const leftOut: Readonly<Record<string, string>> = {
  大年三十: 'the last day of the lunar year, which they put into its first month',
  雍正四年大年三十: 'the same',
  神龙二年正月初一: 'an era of the Tang: no official document dates by it',
  '神龙元年十一月,武则天去世': 'the same',
  神龙元年十一月: 'the same',
  今年夏天: 'they give it no dates',
  从四月的最后一个星期一到十月一日: 'seen from July, the next April is that of the next year; they give the past one',
  '20万次以上': 'they read 20000',
  十几万多亿: 'printed by nobody',
}

const noDate = '0001-01-01'

/** What no official document prints, or what we read on purpose otherwise: powers, k and M, dozens, 1 4/3. */
const foreign = /\^|\d *[kKmMeE]|[打倆]|^半百|^-?\.|\d \d+\/|分 *之 *[负負]|万万分之|^2千零30万$/

const close = (value: number | undefined, expected: number): boolean =>
  value !== undefined && Math.abs(value - expected) <= Math.max(1e-9 * Math.abs(expected), 5.1e-5)

describe.skipIf(!existsSync(folder))('Recognizers-Text', () => {
  test('reads its numbers', () => {
    const rows = results('NumberModel').filter(([text]) => !foreign.test(text))
    const missed = rows.filter(
      ([text, value]) =>
        !close(parseChineseQuantity(text)?.value ?? parseChineseNumber(text) ?? undefined, Number(value)),
    )
    expect(rows.length).toBeGreaterThan(353)
    expect(missed).toEqual([])
  })

  test('reads its percentages', () => {
    const rows = results('PercentModel')
      .filter(([text]) => !foreign.test(text))
      .map(([text, value]): [string, string] => [fold(text).replace(/ *[个個] *百 *分 *[点點]/, '%'), value])
    const missed = rows.filter(([text, value]) => {
      const read = parseChineseQuantity(text)
      return !close(read?.percent ? read.value : (read?.value ?? Number.NaN) * 100, Number.parseFloat(value))
    })
    expect(rows.length).toBeGreaterThan(144)
    expect(missed).toEqual([])
  })

  test('reads its ranges', () => {
    const rows = results('NumberRangeModel').filter(([text]) => !(text in leftOut))
    const missed = rows.filter(([text, value]) => {
      const [, open, low, high, close] = /^([[(])([^,]*),([^,]*)([\])])$/.exec(value) ?? []
      const read = parseNumberRange(text)
      const ends = read?.low === (low === '' ? null : Number(low)) && read?.high === (high === '' ? null : Number(high))
      return (
        !ends ||
        (!isStretch.test(text) && (read?.lowIncluded !== (open === '[') || read?.highIncluded !== (close === ']')))
      )
    })
    expect(rows.length).toBeGreaterThanOrEqual(73)
    expect(missed).toEqual([])
  })

  test('reads its days', () => {
    const rows = dated('DateParser').filter(({ text }) => !(text in leftOut))
    const missed = rows.filter(
      ({ text, reference, future, past }) =>
        (parseDay(text, reference)?.date ?? noDate) !== future.date ||
        (parseDay(text, reference, 'past')?.date ?? noDate) !== past.date,
    )
    expect(rows.length).toBeGreaterThanOrEqual(61)
    expect(missed).toEqual([])
  })

  test('reads its periods', () => {
    const rows = dated('DatePeriodParser').filter(({ text }) => !(text in leftOut))
    const missed = rows.filter(({ text, reference, future, past }) => {
      const same = (toward: 'future' | 'past', { startDate, endDate }: Dates) => {
        const read = parsePeriod(text, reference, toward)
        return read?.start === startDate && endsOf(read.end).includes(endDate)
      }
      return !same('future', future) || !same('past', past)
    })
    expect(rows.length).toBeGreaterThanOrEqual(69)
    expect(missed).toEqual([])
  })
})

/** Of 20—100, 之间, 之下 and 以上 whether the end belongs to it they and the Civil Code (以上, 以下, 以内 take it in) say otherwise. */
const isStretch = /[到~–间]|\d ?- ?\d|以上|以下|之间|k-|比.*[大低]$/

/** A period ends with its last day for us, for them with the day behind it, or with the first day of the last year of several. */
const endsOf = (end: string): (string | null)[] => [end, addDays(end, 1), end.replace(/12-31$/, '01-01')]
