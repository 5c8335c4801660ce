import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold'
import { parseChineseNumber, parseChineseQuantity } from '../../src/text/numeral'

/** The Chinese specifications of Recognizers-Text: what its users expect of a number. */
const folder = fileURLToPath(new URL('../../../shared/corpus/specs/recognizers-text/', import.meta.url))

interface Case {
  Results: { Text: string; Resolution: { value: string } }[]
}

const results = (model: string): [text: string, value: string][] =>
  (JSON.parse(readFileSync(`${folder}${model}.json`, 'utf8').replace(/^\ufeff/, '')) as Case[]).flatMap((row) =>
    row.Results.map((result): [string, string] => [result.Text, result.Resolution.value]),
  )

/** What no official document prints, or what we read on purpose otherwise: powers, k and M, dozens, discounts, 1 4/3. */
const foreign = /\^|\d *[kKmMeE]|[打折倆]|^半|^-?\.|\d \d+\/|分 *之 *[负負]|万万分之|^2千零30万$/

const close = (value: number | undefined, expected: number): boolean =>
  value !== undefined && Math.abs(value - expected) <= Math.max(1e-9 * Math.abs(expected), 5.1e-5)

describe.skipIf(!existsSync(folder))('Recognizers-Text', () => {
  test('reads its numbers', () => {
    const rows = results('NumberModel').filter(([text]) => !foreign.test(text))
    const missed = rows.filter(
      ([text, value]) =>
        !close(parseChineseQuantity(text)?.value ?? parseChineseNumber(text) ?? undefined, Number(value)),
    )
    expect(rows.length).toBeGreaterThan(340)
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
    expect(rows.length).toBeGreaterThan(110)
    expect(missed).toEqual([])
  })
})
