import { describe, expect, it } from 'vitest'
import { ofdFile, textCode, textObject } from '../documents/ofd-file'
import { pdfFile, setParagraphs } from '../documents/pdf-file'
import { abstractList, item, list, wordFile } from '../documents/word-file'
import { cli } from './fake-io'

const files = {
  'a.docx': wordFile({
    body: item('总体要求') + item('保障措施'),
    numbering: abstractList([{ format: 'chineseCounting', text: '%1、' }]) + list(),
  }),
  'b.pdf': pdfFile(setParagraphs(['一、总体要求', '二、保障措施'])),
  'c.ofd': ofdFile({
    pages: ['一、总体要求', '二、保障措施'].map((text) => textObject('Boundary="30 40 150 8"', textCode(text))),
  }),
  'd.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
}

describe('parse: files that are no text', () => {
  it.each(['a.docx', 'b.pdf', 'c.ofd'])('%s', async (name) => {
    const left = await cli(['parse', name, '--format', 'text', '--quiet'], { files })
    expect(left).toMatchObject({ code: 0, err: '' })
    expect(left.out.trim().split(/\n+/)).toEqual(['一、总体要求', '二、保障措施'])
  })

  it('takes a format by name, and says where the file is another', async () => {
    expect((await cli(['parse', 'a.docx', '--input-format', 'docx', '-q', '-f', 'json'], { files })).code).toBe(0)
    const left = await cli(['parse', 'a.docx', '--input-format', 'pdf'], { files })
    expect(left.code).toBe(1)
    expect(left.err).toContain('a.docx  error  The pdf file is damaged')
  })

  it('says of the old .doc what to do', async () => {
    const left = await cli(['parse', 'd.doc', '--lang', 'zh'], { files })
    expect(left.code).toBe(1)
    expect(left.err).toContain('另存为 .docx')
  })
})
