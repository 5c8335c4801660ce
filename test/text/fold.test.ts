import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold'

describe('fold', () => {
  const rows: [text: string, folded: string][] = [
    ['：；，（）！？％', ':;,()!?%'],
    ['２０２２年Ａｂ', '2022年Ab'],
    ['［１］｛２｝／～＋', '[1]{2}/~+'],
    ['。、《》“”‘’【】〔〕「」', '。、《》“”‘’【】〔〕「」'],
    ['﹐﹑﹔﹕﹖﹗﹙﹚﹪', ',、;:?!()%'],
    ['｡､｢｣', '。、「」'],
    ['—–―━─－', '——————'],
    ['−‐‑﹣-', '-----'],
    ['〜∼～', '~~~'],
    ['﹝2022﹞', '〔2022〕'],
    ['\u2329办法\u232a', '〈办法〉'],
    ['‧・●·', '····'],
    ['a\u3000b\u00a0c\u2003d\u200be\ufefff\tg\rh\u2028i', 'a b c d e f g h i'],
    ['一\n二', '一\n二'],
    ['①⑩㎡℃', '①⑩㎡℃'],
    ['𠮷（𠮷）', '𠮷(𠮷)'],
    ['', ''],
  ]
  test.each(rows)('%s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'（）：２０ \u3000一。𠮷\n'), maxLength: 300 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes)),
  )
  test('keeps the length of any string, and folds no further', () => {
    fc.assert(
      fc.property(any, (text) => {
        const folded = fold(text)
        expect(folded.length).toBe(text.length)
        expect(fold(folded)).toBe(folded)
      }),
      { numRuns: 500 },
    )
  })

  test('folds each character by itself, in long texts as in short ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(200), (text, cut) => {
        const at = Math.min(cut, text.length)
        fc.pre(!/\p{Cs}/u.test(text.slice(0, at)))
        expect(fold(text.repeat(3))).toBe(fold(text).repeat(3))
        expect(fold(text.slice(0, at)) + fold(text.slice(at))).toBe(fold(text))
      }),
    )
  })

  test('a megabyte', () => {
    expect(fold('（'.repeat(1_000_000))).toBe('('.repeat(1_000_000))
  })
})
