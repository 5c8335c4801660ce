import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth, truncateToWidth } from '../../src/text/width'

describe('displayWidth', () => {
  const rows: [text: string, width: number][] = [
    ['', 0],
    ['abc 1', 5],
    ['民政', 4],
    ['（一）', 6],
    ['“十四五”', 10],
    ['50%', 3],
    ['①', 2],
    ['…', 2],
    ['𠮷', 2],
    ['🏛', 2],
    ['가', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['\u001b', 0],
    ['ｶ', 1],
    ['　', 2],
  ]
  test.each(rows)('%j takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('truncateToWidth', () => {
  const rows: [text: string, columns: number, cut: string][] = [
    ['民政工作', 8, '民政工作'],
    ['民政工作', 7, '民政…'],
    ['民政工作', 6, '民政…'],
    ['民政工作', 5, '民…'],
    ['民政工作', 2, '…'],
    ['民政工作', 1, ''],
    ['abcdef', 5, 'abc…'],
    ['𠮷𠮷𠮷', 5, '𠮷…'],
    ['', 0, ''],
  ]
  test.each(rows)('%s to %i columns: %s', (text, columns, cut) => {
    expect(truncateToWidth(text, columns)).toBe(cut)
  })

  test('fits, cuts nothing that fits, and cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(60), (text, columns) => {
        const cut = truncateToWidth(text, columns)
        expect(displayWidth(cut)).toBeLessThanOrEqual(columns)
        expect(cut === text).toBe(displayWidth(text) <= columns)
        expect(cut).not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})
