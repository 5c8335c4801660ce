import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/text/sentence'

describe('splitSentences', () => {
  const rows: [text: string, sentences: string[]][] = [
    ['加强监管。推进改革！好吗？', ['加强监管。', '推进改革！', '好吗？']],
    ['加强监管!推进改革?', ['加强监管!', '推进改革?']],
    ['一、总体要求\n加强监管。推进改革', ['一、总体要求', '加强监管。', '推进改革']],
    ['他说“好。走吧。”然后走了。', ['他说“好。走吧。”然后走了。']],
    ['“好。”走吧。', ['“好。”', '走吧。']],
    ['（见附件。详情另发）。完', ['（见附件。详情另发）。', '完']],
    ['《通知。办法》施行。完', ['《通知。办法》施行。', '完']],
    ['增长2.5%。完', ['增长2.5%。', '完']],
    ['　　加强监管。\r\n\r\n　　推进改革。\n', ['加强监管。', '推进改革。']],
    ['', []],
    ['\n \n', []],
  ]
  test.each(rows)('%j', (text, sentences) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences)
  })

  test('every visible character is in one sentence, in order', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'甲乙。！“”（）《》 \n\u3000'), maxLength: 60 })
    fc.assert(
      fc.property(soup, (text) => {
        const sentences = splitSentences(text)
        for (const sentence of sentences) expect(text.slice(...sentence.span)).toBe(sentence.text)
        expect(
          sentences
            .map((sentence) => sentence.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 1000 },
    )
  })
})
