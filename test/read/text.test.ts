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

  it('has a table where tabs set cells apart below one another', () => {
    const read = page('任务表\n序号\t任务\t单位\t\n1\t建公园\t住建局\n\t修步道\n2\t建学校\t\n\n三、保障')
    expect(read.tables).toEqual([
      {
        caption: null,
        header: ['序号', '任务', '单位'],
        rows: [
          ['1', '建公园', '住建局'],
          ['', '修步道', ''],
          ['2', '建学校', ''],
        ],
        span: [4, 34],
      },
    ])
    expect(read.lines.map(({ table }) => table)).toEqual([null, 0, 0, 0, 0, null])
  })

  it('has the last cells of a row whose first ones are merged, and rows across', () => {
    const head = '类别\t序号\t任务\t单位'
    const lines = [head, '生态\t1\t建公园\t住建局', '2\t修步道\t水利局', '二、民生', '教育\t3\t建学校\t教育局']
    expect(page(lines.join('\n')).tables[0]?.rows).toEqual([
      ['生态', '1', '建公园', '住建局'],
      ['', '2', '修步道', '水利局'],
      ['二、民生', '', '', ''],
      ['教育', '3', '建学校', '教育局'],
    ])
  })

  it.each([
    ['第一章 总则\t1', '第二章 附则\t2'],
    ['索引号：\t0001\t分类：', '成文日期：\t2018年\t发文机关：'],
    ['> 首页\t> 政策\t> 文件', '> 首页\t> 政策\t> 文件'],
    ['坚持稳中求进\t抓好落实\t推动发展。', '一\t二\t三'],
    ['序号\t任务\t单位', '', '1\t建公园\t住建局'],
  ])('has none in %j', (...lines) => {
    expect(page(lines.join('\n')).tables).toEqual([])
  })

  it('leaves a question mark before Latin letters where it is', () => {
    expect(linesOf('?query=1')).toEqual(['?query=1'])
  })

  it.each(['', ' \n\u3000\n', '\ufeff'])('that says nothing (%j) is refused', (input) => {
    expect(() => page(input)).toThrowError(expect.objectContaining({ code: 'empty-input' }))
  })
})
