import { describe, expect, it } from 'vitest'
import { isReview } from '../../src/annotate/review'
import { defaultRules } from '../../src/rules'
import { reviews } from '../../src/rules/review'
import { fold } from '../../src/text/fold'
import { planFor, quantitiesOf } from '../annotate/plain-quantities'

const figure = '城镇新增就业10万人。'
/** Whether the figure of a paragraph behind an opening paragraph is told as reached. */
const isReached = (opening: string, before = '') =>
  quantitiesOf(`${before}${opening}\n${figure}`, planFor(2026)).results.some(
    ({ indicator }) => indicator === '城镇新增就业',
  )

describe.each(reviews.filter(({ role }) => role === 'heading').map((row) => [row.name, row] as const))(
  'headings of a review: %s',
  (_, row) => {
    it.each(row.examples)('%s', (heading) => {
      expect(isReview(fold(heading), defaultRules)).toBe(true)
    })
    it.each('not' in row ? [...row.not] : [])('but not %s', (heading) => {
      expect(isReview(fold(heading), defaultRules)).toBe(false)
    })
  },
)

const openers = reviews.filter(({ role }) => role === 'past')
describe.each(openers.map((row) => [row.name, row] as const))('paragraphs that open with %s', (_, row) => {
  it.each(row.examples)('%s look back, and those behind them where it carries', (opening) => {
    expect(isReached(opening)).toBe('carries' in row)
    expect(quantitiesOf(`${opening.replace('。', '，')}${figure}`, planFor(2026)).targets).toEqual([])
  })
  it.each('not' in row ? [...row.not] : [])('%s does not', (opening) => {
    expect(isReached(opening)).toBe(false)
  })
})

describe('what ends a review', () => {
  const ahead = reviews.filter(({ role }) => role === 'ahead').flatMap(({ examples }) => [...examples])
  it.each(ahead)('%s', (opening) => {
    expect(isReached(opening, '五年来，全省上下真抓实干。\n')).toBe(false)
  })
  const addressed = reviews.filter(({ role }) => role === 'address').flatMap(({ examples }) => [...examples])
  it.each(addressed)('but words of address say nothing: %s', (opening) => {
    expect(isReached(opening)).toBe(true)
  })
})
