import suite from '@microsoft/recognizers-text-suite'
import type * as Library from '../../src/index'
import { median, row, time } from './rounds'

/** Microsoft's Recognizers-Text finds numbers, percents, money, dimensions and dates of Chinese text: five models, each going over it anew. */
const models = {
  number: suite.recognizeNumber,
  percentage: suite.recognizePercentage,
  currency: suite.recognizeCurrency,
  dimension: suite.recognizeDimension,
  'date and time': suite.recognizeDateTime,
} as const

/** The full parse beside five models of Recognizers-Text on one text: one run of these, warm as we are. */
export function benchRecognizers({ parseWorkPlan }: typeof Library, text: string): void {
  console.log('\nThe seed beside Recognizers-Text (one run of each model, warm)')
  let all = 0
  for (const [name, recognize] of Object.entries(models)) {
    recognize('2022年增长8%,补助3.5万元', suite.Culture.Chinese)
    const spent = time(() => recognize(text, suite.Culture.Chinese))
    all += spent
    row(name, spent, text.length)
  }
  const times = Array.from({ length: 400 }, () => time(() => parseWorkPlan(text, { format: 'text' })))
  const own = median(times.slice(200))
  row('five models together', all, text.length)
  row('full parse, all annotations', own, text.length, `${Math.round(all / own)} x as fast as the five models`)
}
