import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold'
import { compileLexicon, longestAt, scanLexicon, scanLexiconAll } from '../../src/text/lexicon'

const compile = (...words: string[]) => compileLexicon(words.map((word) => [word, word] as const))

type Scan = typeof scanLexicon

const found = (scan: Scan, words: string[], text: string, start = 0, end = text.length) => {
  const hits: [string, number, number][] = []
  scan(compile(...words), fold(text), start, end, (value, from, to) => hits.push([value, from, to]))
  return hits
}

describe('longestAt', () => {
  const lexicon = compile('民政', '民政部', '民政部门', '省', '市(州)', '全覆盖')
  const rows: [text: string, at: number, end: number, word: string | null][] = [
    ['民政部门', 0, 4, '民政部门'],
    ['民政部门', 0, 3, '民政部'],
    ['民政部门', 0, 2, '民政'],
    ['民政部门', 0, 1, null],
    ['民政部门', 1, 4, null],
    ['民政局', 0, 3, '民政'],
    ['省', 0, 1, '省'],
    ['省', 0, 99, '省'],
    ['省', 1, 99, null],
    ['省', 0, 0, null],
    ['', 0, 0, null],
    ['各市(州)局', 1, 6, '市(州)'],
    ['全覆盖', 0, 3, '全覆盖'],
    ['全覆', 0, 2, null],
  ]
  test.each(rows)('%s from %i to %i: %s', (text, at, end, word) => {
    expect(longestAt(lexicon, text, at, end)).toEqual(word === null ? null : { value: word, length: word.length })
  })

  test('words are folded as the texts are', () => {
    const hit = longestAt(compileLexicon([['市（州）', 1]]), fold('市（州）民政局'), 0, 7)
    expect(hit).toEqual({ value: 1, length: 4 })
  })

  test('of a word given twice the later value holds, and null is a value', () => {
    const lexicon = compileLexicon<number | null>([
      ['实施', 1],
      ['实施', null],
    ])
    expect(longestAt(lexicon, '实施', 0, 2)).toEqual({ value: null, length: 2 })
  })

  test('an empty list and an empty word match nothing', () => {
    expect(longestAt(compile(), '一', 0, 1)).toBeNull()
    expect(longestAt(compile(''), '一', 0, 1)).toBeNull()
  })
})

describe('scanLexicon and scanLexiconAll', () => {
  test('leftmost, longest, none overlap', () => {
    expect(found(scanLexicon, ['民政', '民政部', '政部', '部门'], '省民政部门和民政厅')).toEqual([
      ['民政部', 1, 4],
      ['民政', 6, 8],
    ])
  })

  test('every place, also inside another word', () => {
    expect(found(scanLexiconAll, ['民政', '民政部', '政部', '部门'], '省民政部门')).toEqual([
      ['民政部', 1, 4],
      ['政部', 2, 4],
      ['部门', 3, 5],
    ])
  })

  test('a word that is tried and fails hides none that starts inside it', () => {
    expect(found(scanLexicon, ['工作要点会', '要点'], '工作要点')).toEqual([['要点', 2, 4]])
  })

  test('keeps to the stretch', () => {
    expect(found(scanLexicon, ['民政', '民政部'], '民政部民政部', 1, 5)).toEqual([['民政', 3, 5]])
    expect(found(scanLexiconAll, ['民政', '民政部'], '民政部民政部', 1, 5)).toEqual([['民政', 3, 5]])
    expect(found(scanLexicon, ['民政'], '民政', 0, 99)).toEqual([['民政', 0, 2]])
  })

  test('a list of many words, single characters among them', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => String.fromCharCode(0x4e00 + (i % 5000), 0x4e00 + i))
    const lexicon = compileLexicon([...words, '一', '丁'].map((word, i) => [word, i] as const))
    const read = words.map((word) => longestAt(lexicon, word, 0, 2)?.value)
    expect(read).toEqual(words.map((_, i) => i))
    expect(longestAt(lexicon, '一', 0, 1)?.value).toBe(20_000)
    expect(longestAt(lexicon, '丁龥', 0, 2)?.value).toBe(20_001)
  })

  test('a scan inside a scan', () => {
    const outer: string[] = []
    scanLexicon(compile('民政', '工作'), '民政工作要点民政', 0, 8, (word) => {
      outer.push(word)
      expect(found(scanLexicon, ['要点'], '二〇二二年工作要点')).toEqual([['要点', 7, 9]])
    })
    expect(outer).toEqual(['民政', '工作', '民政'])
  })

  test.each(['民', '民政', '部'])('a long run of %s ends', (unit) => {
    const text = unit.repeat(500_000)
    let visited = 0
    scanLexiconAll(compile('民政部', '民民民民民民民民', '政民政民'), text, 0, text.length, () => visited++)
    expect(visited).toBeLessThanOrEqual(text.length)
  })

  const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 })
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 40 })

  test('agree with a search word by word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, (words, text) => {
        const longestFirst = [...words].sort((a, b) => b.length - a.length)
        const at = (i: number) => longestFirst.find((word) => text.startsWith(word, i))
        const all: [string, number, number][] = []
        const apart: [string, number, number][] = []
        for (let i = 0; i < text.length; i++) {
          const word = at(i)
          if (word === undefined) continue
          all.push([word, i, i + word.length])
          if (i >= (apart.at(-1)?.[2] ?? 0)) apart.push([word, i, i + word.length])
        }
        expect(found(scanLexiconAll, words, text)).toEqual(all)
        expect(found(scanLexicon, words, text)).toEqual(apart)
      }),
    )
  })
})
