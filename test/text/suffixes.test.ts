import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileSuffixes, longestBefore } from '../../src/text/suffixes'

const compile = (...words: string[]) => compileSuffixes(words.map((word) => [word, word] as const))

describe('longestBefore', () => {
  const suffixes = compile('局', '管理局', '理局', '厅（局）', '')
  const rows: [text: string, start: number, end: number, word: string | null][] = [
    ['市场监督管理局', 0, 7, '管理局'],
    ['市场监督管理局', 5, 7, '理局'],
    ['市场监督管理局', 6, 7, '局'],
    ['市场监督管理局', 0, 6, null],
    ['民政厅(局)', 0, 6, '厅(局)'],
    ['民政厅', 0, 3, null],
    ['局', 1, 1, null],
    ['', 0, 0, null],
  ]
  test.each(rows)('%s from %i to %i: %s', (text, start, end, word) => {
    expect(longestBefore(suffixes, text, start, end)?.word ?? null).toBe(word)
  })

  test('of a word given twice the later value holds', () => {
    const twice = compileSuffixes([
      ['局', 1],
      ['局', 2],
    ])
    expect(longestBefore(twice, '局', 0, 1)).toEqual({ word: '局', value: 2 })
  })

  test('agrees with a search word by word', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙'), minLength: 1, maxLength: 4 })
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 })
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (words, text) => {
        const expected = [...words].sort((a, b) => b.length - a.length).find((word) => text.endsWith(word))
        expect(longestBefore(compile(...words), text, 0, text.length)?.word).toBe(expected)
      }),
    )
  })
})
