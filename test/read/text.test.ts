import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/read'
import { defaultRules } from '../../src/rules'

const page = (input: string | Uint8Array) => readPage(input, { format: 'text', rules: defaultRules })
const linesOf = (input: string) => {
  const { text, lines } = page(input)
  return lines.map(({ start, end }) => text.slice(start, end))
}

describe('a plain text', () => {
  it('is its own canonical text, and nothing is known of its lines but where they stand', () => {
    const read = page('一、抓学习\n（一）学理论')
    expect(read).toMatchObject({ format: 'text', encoding: null, sha256: null, text: '一、抓学习\n（一）学理论' })
    expect(read.lines[1]).toEqual({ start: 6, end: 12, heading: null, bold: [], centred: false, table: null })
    expect([read.furniture, read.metadata, read.links, read.tables, read.diagnostics]).toEqual([[], [], [], [], []])
  })

  it('has one line for each that is not blank, without the blanks at its ends', () => {
    expect(linesOf('\n　　一、抓学习　\n\n \t\u00a0\n二、抓工作\u200b\n')).toEqual(['一、抓学习', '二、抓工作'])
  })

  it.each([
    ['\r\n', 'of Windows'],
    ['\r', 'of old Macs'],
    ['\v', 'of Word'],
    ['\f', 'of pages'],
    ['\u2028', 'of Unicode'],
  ])('has the line end %j (%s) as any other', (end) => {
    const read = page(`一、抓学习${end}二、抓工作`)
    expect(read.text).toBe('一、抓学习\n二、抓工作')
    expect(read.diagnostics).toEqual([])
  })

  it('loses its byte order mark, and reports what no text may hold', () => {
    const read = page('\ufeff一、抓\0学习\ud800')
    expect(read.text).toBe('一、抓\ufffd学习\ufffd')
    expect(read.diagnostics).toEqual([expect.objectContaining({ code: 'control-characters', values: { count: '2' } })])
  })

  it('keeps characters beyond the first plane whole', () => {
    const read = page('一、建设𠮷林公园')
    expect(read.text).toBe('一、建设𠮷林公园')
    expect(read.diagnostics).toEqual([])
  })

  it('takes question marks in place of an indent for furniture, and says so once', () => {
    const read = page('??一、抓学习\n? ?二、抓工作\n为什么?\n?')
    expect(read.lines.map(({ start, end }) => read.text.slice(start, end))).toEqual([
      '一、抓学习',
      '二、抓工作',
      '为什么?',
    ])
    expect(read.furniture.map(([from, to]) => read.text.slice(from, to))).toEqual(['??', '? ?', '?'])
    expect(read.diagnostics).toEqual([expect.objectContaining({ code: 'lost-blanks', values: { count: '3' } })])
  })

  it('leaves a question mark before Latin letters where it is', () => {
    expect(linesOf('?query=1')).toEqual(['?query=1'])
  })

  it.each(['', ' \n\u3000\n', '\ufeff'])('that says nothing (%j) is refused', (input) => {
    expect(() => page(input)).toThrowError(expect.objectContaining({ code: 'empty-input' }))
  })
})
