import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold'
import { compileGlossary, readGlossary } from '../../src/text/glossary'
import { compileLexicon, scanLexicon } from '../../src/text/lexicon'

const lexiconOf = (words: readonly string[]) => compileLexicon(words.map((word) => [word, word] as const))

/** The words that a glossary finds in a text, lexicon by lexicon. */
function found(lists: readonly (readonly string[])[], text: string) {
  const lexicons = lists.map(lexiconOf)
  return readGlossary(compileGlossary(lexicons), fold(text)).map(({ count, index, start, end }, list) =>
    Array.from({ length: count }, (_, i) => [lexicons[list]?.values[index[i] as number], start[i], end[i]]),
  )
}

describe('readGlossary', () => {
  test('finds the words of all lexicons at one pass, each lexicon by itself', () => {
    expect(found([['民政', '民政部'], ['政部', '部门'], ['省']], '省民政部门')).toEqual([
      [['民政部', 1, 4]],
      [['政部', 2, 4]],
      [['省', 0, 1]],
    ])
  })

  test('a lexicon that knows only the beginning of a word of another finds that', () => {
    expect(found([['养老服务'], ['养老']], '养老服务')).toEqual([[['养老服务', 0, 4]], [['养老', 0, 2]]])
  })

  test('empty lexicons, empty texts, and characters that no word holds', () => {
    expect(found([[], ['省']], '')).toEqual([[], []])
    expect(found([[], ['省']], 'abc丙')).toEqual([[], []])
  })

  test('more hits than there was room for at first', () => {
    expect(found([['省']], '省'.repeat(1000))[0]).toHaveLength(1000)
  })

  const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 })
  const list = fc.array(word, { maxLength: 8 })
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 40 })

  test('finds what a scan by each lexicon finds', () => {
    fc.assert(
      fc.property(fc.array(list, { maxLength: 3 }), text, (lists, text) => {
        const scanned = lists.map((words) => {
          const hits: [string, number, number][] = []
          scanLexicon(lexiconOf(words), text, 0, text.length, (value, start, end) => hits.push([value, start, end]))
          return hits
        })
        expect(found(lists, text)).toEqual(scanned)
      }),
    )
  })
})
