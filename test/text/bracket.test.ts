import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Scan, scanBrackets } from '../../src/text/bracket'
import { fold } from '../../src/text/fold'

const scan = (text: string, kind = 'paragraph'): Scan =>
  scanBrackets(fold(text), [{ kind, start: 0, end: text.length }])

describe('brackets', () => {
  const rows: [text: string, brackets: string[], strays: number[]][] = [
    ['落实《办法》', ['title《办法》0'], []],
    ['（一）、【二】', ['round（一）0', 'corner【二】0'], []],
    ['吉民发〔2022〕4号[1]', ['square〔2022〕0', 'square[1]0'], []],
    ['“甲”‘乙’「丙」『丁』', ['quote“甲”0', 'quote‘乙’0', 'quote「丙」0', 'quote『丁』0'], []],
    ['《关于〈办法〉的通知》', ['title《关于〈办法〉的通知》0', 'title〈办法〉1'], []],
    ['《甲《乙》丙》', ['title《甲《乙》丙》0', 'title《乙》1'], []],
    ['（甲（乙（丙）））', ['round（甲（乙（丙）））0', 'round（乙（丙））1', 'round（丙）2'], []],
    ['（甲）（乙（丙））', ['round（甲）0', 'round（乙（丙））0', 'round（丙）1'], []],
    ['《办法', [], [0]],
    ['办法》', [], [2]],
    ['《甲《乙》', ['title《乙》0'], [0]],
    ['》《甲》《', ['title《甲》0'], [0, 4]],
    ['（甲《乙）丙》', ['round（甲《乙）0'], [2, 6]],
    ['1）甲；2）乙', [], []],
    ['（甲“乙）', ['round（甲“乙）0'], []],
    ['', [], []],
  ]
  test.each(rows)('%s', (text, brackets, strays) => {
    const found = scan(text)
    const written = found.brackets.map(({ kind, open, close, depth }) => kind + text.slice(open, close + 1) + depth)
    expect(written).toEqual(brackets)
    expect(found.strays).toEqual(strays)
  })

  test('pairs within a block only', () => {
    const found = scanBrackets('(甲\n乙)(丙)', [
      { kind: 'heading', start: 0, end: 2 },
      { kind: 'paragraph', start: 3, end: 8 },
    ])
    expect(found.brackets.map(({ open }) => open)).toEqual([5])
    expect(found.sentences).toEqual([[3, 8]])
  })

  const marks = fc.string({ unit: fc.constantFrom(...'()《》“”[]甲。'), maxLength: 40 })
  test('pairs are in order of opening and nest', () => {
    fc.assert(
      fc.property(marks, (text) => {
        const { brackets } = scan(text)
        brackets.forEach(({ open, close, depth }, i) => {
          expect(open).toBeLessThan(close)
          if (i > 0) expect(open).toBeGreaterThan(brackets[i - 1]?.open as number)
          const around = brackets.filter((other) => other.open < open && other.close > close)
          expect(depth).toBe(around.length)
          expect(brackets.some((other) => other.open < open && open < other.close && other.close < close)).toBe(false)
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('each 《 and 》 is of a pair or a stray', () => {
    fc.assert(
      fc.property(marks, (text) => {
        const { brackets, strays } = scan(text)
        const paired = brackets.filter(({ kind }) => kind === 'title').flatMap(({ open, close }) => [open, close])
        const all = [...text].flatMap((mark, at) => ('《》'.includes(mark) ? [at] : []))
        expect([...paired, ...strays].sort((a, b) => a - b)).toEqual(all)
        expect(strays).toEqual([...strays].sort((a, b) => a - b))
      }),
      { numRuns: 1000 },
    )
  })

  test('a scan starts afresh after one that left marks open', () => {
    scan('（“《【')
    expect(scan('》”）】')).toEqual({ brackets: [], strays: [0], sentences: [[0, 4]] })
  })

  test.each(['（', '）', '（)', '《', '》《', '（《', '“”', '（。', '。', ' '])('a long run of %s ends', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length)
    const { brackets, strays } = scan(text)
    expect(brackets.length * 2 + strays.length).toBeLessThanOrEqual(text.length)
  })

  test('deep nesting ends', () => {
    const depth = 200_000
    const { brackets } = scan('（'.repeat(depth) + '）'.repeat(depth))
    expect(brackets.length).toBe(depth)
    expect(brackets[depth - 1]?.depth).toBe(depth - 1)
  })
})

describe('sentences', () => {
  const rows: [text: string, sentences: string[]][] = [
    ['加强监管。推进改革。', ['加强监管。', '推进改革。']],
    ['加强监管！推进改革？好', ['加强监管！', '推进改革？', '好']],
    ['要求“加强监管。”推进改革。', ['要求“加强监管。”推进改革。']],
    ['　　“加强监管。”推进改革。', ['“加强监管。”', '推进改革。']],
    ['“加强监管。”推进改革。', ['“加强监管。”', '推进改革。']],
    ['（加强监管。推进改革）。好', ['（加强监管。推进改革）。', '好']],
    ['真的吗？！好。。', ['真的吗？！', '好。。']],
    ['　加强监管。 推进改革 ', ['加强监管。', '推进改革']],
    ['（加强监管。推进改革。', ['（加强监管。', '推进改革。']],
    ['。', ['。']],
    [' ', []],
  ]
  test.each(rows)('%s', (text, sentences) => {
    expect(scan(text).sentences.map(([start, end]) => text.slice(start, end))).toEqual(sentences)
  })

  test('headings and cells have none', () => {
    expect(scan('加强监管。', 'heading').sentences).toEqual([])
    expect(scan('加强监管。', 'cell').sentences).toEqual([])
  })
})
