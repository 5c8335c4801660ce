import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { healWraps } from '../../src/text/wrap'

describe('healWraps', () => {
  const rows: [text: string, healed: string][] = [
    ['加强基本\n养老服务', '加强基本养老服务'],
    ['加强基本 \n　　养老服务', '加强基本养老服务'],
    ['加强\n\n养老', '加强养老'],
    ['work\nplan', 'work plan'],
    ['work  \n  plan', 'work plan'],
    ['5\n0%', '50%'],
    ['APP\n应用', 'APP应用'],
    ['没有换行', '没有换行'],
    ['\n开头', '开头'],
    ['结尾\n', '结尾'],
    ['\n', ''],
    ['', ''],
  ]
  test.each(rows)('%j', (text, healed) => {
    expect(healWraps(text, 0, text.length).text).toBe(healed)
  })

  test('tells where each piece comes from', () => {
    expect(healWraps('甲乙\n  丙丁', 0, 7, 10)).toEqual({
      text: '甲乙丙丁',
      pieces: [
        { at: 10, from: 0 },
        { at: 12, from: 5 },
      ],
    })
    expect(healWraps('甲乙丙', 1, 2)).toEqual({ text: '乙', pieces: [{ at: 0, from: 1 }] })
  })

  test('every character but a joining space stands where its piece says', () => {
    const soup = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', 'b', ' ', '\n', '\u3000', '1'), maxLength: 60 })
    fc.assert(
      fc.property(soup, fc.nat(50), (text, base) => {
        const { text: healed, pieces } = healWraps(text, 0, text.length, base)
        expect(healed).not.toContain('\n')
        expect(healed.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        pieces.forEach(({ at, from }, i) => {
          const end = (pieces[i + 1]?.at ?? base + healed.length) - base
          const piece = healed.slice(at - base, end)
          if (piece === ' ' && text[from] !== ' ') return
          expect(text.slice(from, from + piece.length)).toBe(piece)
        })
      }),
      { numRuns: 1000 },
    )
  })

  test.each(['\n', ' ', ' \n', 'a\n', '　', 'a \n b'])('a long run of %j ends', (unit) => {
    const text = `\n${unit.repeat(200_000)}甲\n${unit.repeat(200_000)}`
    expect(healWraps(text, 0, text.length).text.length).toBeLessThanOrEqual(text.length)
  })
})
