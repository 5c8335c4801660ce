import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oneOf } from '../../src/text/one-of'

describe('oneOf', () => {
  const rows: [words: string[], source: string][] = [
    [['局', '管理局', '委员会'], '委员会|管理局|局'],
    [['市（州）', 'a.b'], '市\\(州\\)|a\\.b'],
    [['乙', '甲', '甲'], '乙|甲'],
    [[], '(?!)'],
  ]
  test.each(rows)('%j', (words, source) => {
    expect(oneOf(words)).toBe(source)
  })

  test('matches its words and nothing else, whatever their order', () => {
    const word = fc.string({ minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), word, (words, other) => {
        const pattern = new RegExp(`^(?:${oneOf(words)})$`)
        expect(words.every((word) => pattern.test(word))).toBe(true)
        expect(pattern.test(other)).toBe(words.includes(other))
        expect(oneOf([...words].reverse())).toBe(oneOf(words))
      }),
    )
  })
})
