import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsBetween } from '../../src/diff/edits'
import { clausesOf, wordsOf } from '../../src/diff/pieces'

const told = (before: string, after: string): string =>
  editsBetween(before, after)
    .map(({ op, text }) => (op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('edits', () => {
  it.each([
    ['护理型床位占比不低于50%。', '护理型床位占比不低于55%。', '护理型床位占比不低于[-50%-]{+55%+}。'],
    ['研究制定《养老条例》。', '出台《养老条例》。', '[-研究制定-]{+出台+}《养老条例》。'],
    ['新增床位1,200张。', '新增床位1,250张。', '新增床位[-1,200-]{+1,250+}张。'],
    ['建成三十二个中心。', '建成三十五个中心。', '建成[-三十二-]{+三十五+}个中心。'],
    ['加强监管，严查违法。', '加强监管，完善标准，严查违法。', '加强监管，{+完善标准，+}严查违法。'],
  ])('from %s to %s read well', (before, after, runs) => {
    expect(told(before, after)).toBe(runs)
  })

  const word = fc.constantFrom(
    '养老',
    '服务',
    '加强',
    '1,200',
    '35.5%',
    '三十二',
    '个',
    '，',
    '。',
    '、',
    '\n',
    'AI',
    '10:30',
    '的',
  )
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''))

  it('make the text after from the text before, and the way back is the mirror', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = editsBetween(before, after)
        const side = (op: string): string =>
          edits.flatMap((edit) => (edit.op === 'equal' || edit.op === op ? [edit.text] : [])).join('')
        if (before === after) expect(edits).toEqual([])
        else expect([side('delete'), side('insert')]).toEqual([before, after])
        const back = editsBetween(after, before)
        expect(back.filter(({ op }) => op === 'equal')).toEqual(edits.filter(({ op }) => op === 'equal'))
      }),
      { numRuns: 300 },
    )
  })

  it('cut no figure', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = editsBetween(before, after)
          .filter(({ op }) => op !== 'insert')
          .map((edit) => edit.text)
        for (let i = 0; i + 1 < parts.length; i++) {
          expect(/\d$/.test(parts[i] as string) && /^[\d.,%]/.test(parts[i + 1] as string)).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are found in two long texts that share nothing, and in texts without a stop', () => {
    const long = (from: number): string =>
      Array.from({ length: 20_000 }, (_, i) => (i % 9 === 8 ? '，' : String.fromCharCode(from + (i % 997)))).join('')
    expect(editsBetween(long(0x4e00), long(0x6e00)).length).toBeGreaterThan(0)
    expect(editsBetween('甲'.repeat(5000), `${'甲'.repeat(5000)}乙`).length).toBeGreaterThan(0)
  })
})

describe('pieces of a text', () => {
  it('are clauses with their stops, and no figure is cut', () => {
    expect(clausesOf('完成1,200户，时间10:30。其中：30户')).toEqual(['完成1,200户，', '时间10:30。', '其中：', '30户'])
  })

  it('are words, figures whole', () => {
    for (const figure of ['50%', '1.3万亿', '百分之三十', '三十二', '0.5个百分点']) {
      expect(wordsOf(`提高${figure}以上`)).toContain(figure)
    }
  })

  it('make the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(clausesOf(text).join('')).toBe(text)
        expect(wordsOf(text).join('')).toBe(text)
      }),
    )
  })
})
