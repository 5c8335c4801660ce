import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/documents'
import { openZip } from '../../src/documents/zip'
import { WorkPlanError } from '../../src/schema/error'
import { ofdFile, textCode, textObject } from './ofd-file'
import { pdfFile, setParagraphs } from './pdf-file'
import { paragraph, wordFile } from './word-file'
import { zipOf } from './zip-of'

const codeOf = async (bytes: Uint8Array, options = {}): Promise<string> => {
  try {
    await readDocument(bytes, options)
    return 'read'
  } catch (error) {
    if (!(error instanceof WorkPlanError)) throw error
    return error.code
  }
}

/** Writes a number into the directory of a ZIP (and into the local header), where sizes can lie. */
function withUnpackedSize(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at + 4 <= lying.length; at++) {
    const signature = view.getUint32(at, true)
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true)
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true)
  }
  return lying
}

describe('a ZIP that is a bomb', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) })

  it('is refused by what its directory says', async () => {
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await codeOf(bomb)).toBe('too-large')
  })

  it('is refused while it inflates where its directory lies', async () => {
    expect(await codeOf(withUnpackedSize(bomb, 100))).toBe('too-large')
  })

  it('of many parts is refused by their sum', async () => {
    const parts = Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`${i}`, new Uint8Array(3_000_000)]))
    const zip = openZip(zipSync(parts), 'zip', { entries: 9, entryBytes: 4_000_000, totalBytes: 7_000_000, ratio: 200 })
    await zip.read('0')
    await zip.read('1')
    await expect(zip.read('2')).rejects.toMatchObject({ code: 'too-large' })
  })

  it('of too many entries is refused', () => {
    const parts = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}`, new Uint8Array(1)]))
    expect(() => openZip(zipSync(parts), 'zip', { entries: 9, entryBytes: 9, totalBytes: 9, ratio: 9 })).toThrow(
      WorkPlanError,
    )
  })
})

describe('names in a ZIP', () => {
  it('that lead out of it are not there', async () => {
    const zip = openZip(
      zipOf({ '../../etc/passwd': 'x', 'a\\..\\..\\b': 'x', '/word/document.xml': 'x', 'word/ok.xml': 'y' }),
      'zip',
    )
    expect([...zip.names]).toEqual(['word/document.xml', 'word/ok.xml'])
    expect(await zip.read('../../etc/passwd')).toBe(null)
  })

  it('in relations and locations reach nothing outside', async () => {
    const more = { 'OFD.xml': '<OFD><DocBody><DocRoot>../../../../etc/passwd</DocRoot></DocBody></OFD>' }
    expect(await codeOf(ofdFile({ pages: [''], more }))).toBe('malformed-container')
  })
})

describe('XML', () => {
  it('with entities of its own does not grow', async () => {
    const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
    const word = (body: string) =>
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "哈"><!ENTITY f SYSTEM "file:///etc/passwd">${entities}]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>一、甲${body}</w:t></w:r></w:p></w:body></w:document>`
    const { source } = await readDocument(zipOf({ 'word/document.xml': word('&e12;&f;') }))
    expect(source.text.length).toBeLessThan(100)
    expect(source.text).not.toContain('root:')
  })

  it('of 100,000 nested elements ends with an error of ours', async () => {
    const deep = (tag: string) => `<w:${tag}>`.repeat(100_000)
    for (const tag of ['ins', 'sdt', 'tbl', 'r'])
      expect(await codeOf(zipOf({ 'word/document.xml': `<w:document><w:body>${deep(tag)}` }))).toBe(
        'malformed-container',
      )
  })

  it.each(['w:ins', 'w:sdtContent', 'w:hyperlink'])('of 2,000 nested %s is read', async (tag) => {
    const body = `${`<${tag}>`.repeat(2000)}${paragraph('一、甲')}${`</${tag}>`.repeat(2000)}`
    expect(['read', 'empty-input']).toContain(await codeOf(wordFile({ body })))
  })

  it('of 600 tables in tables is read', async () => {
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(600)}${paragraph('一、甲')}${'</w:tc></w:tr></w:tbl>'.repeat(600)}`
    const { children } = await readDocument(wordFile({ body }))
    expect(children.map(({ heading }) => heading?.text)).toEqual(['甲'])
  })

  it('of a table with spans beyond measure is read', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph('指标')}</w:tc>`
    expect(await codeOf(wordFile({ body: `<w:tbl>${`<w:tr>${cell}${cell}</w:tr>`.repeat(300)}</w:tbl>` }))).toBe('read')
  })
})

describe('damaged containers', () => {
  const files: [string, Uint8Array][] = [
    ['docx', wordFile({ body: paragraph('一、总体要求') + paragraph('抓好落实。').repeat(50) })],
    ['ofd', ofdFile({ pages: [textObject('Boundary="30 40 150 8"', textCode('一、总体要求'))] })],
    ['pdf', pdfFile(setParagraphs(['一、总体要求', '抓好落实。']))],
  ]

  it.each(files)('%s cut off anywhere gives an error of ours', async (_, bytes) => {
    for (let part = 1; part < 20; part++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 20))
      await expect(codeOf(cut)).resolves.toMatch(
        /^(?:read|malformed-container|no-text-layer|unsupported-format|undecodable)$/,
      )
    }
  })

  it.each(files)('%s with bytes overwritten gives a plan or an error of ours', async (_, bytes) => {
    for (let seed = 1; seed <= 40; seed++) {
      const damaged = bytes.slice()
      for (let k = 0; k < 8; k++) damaged[(seed * 7919 + k * 104_729) % bytes.length] = (seed * 31 + k * 17) % 256
      await expect(codeOf(damaged)).resolves.toMatch(/^[a-z-]+$/)
    }
  })
})

describe('what a file is', () => {
  it('is told by its bytes', async () => {
    expect(await codeOf(new TextEncoder().encode('一、总体要求\n抓好落实。'))).toBe('read')
    expect(await codeOf(new Uint8Array(0))).toBe('empty-input')
    expect(await codeOf(zipOf({ 'xl/workbook.xml': '<x/>' }))).toBe('unsupported-format')
    expect(await codeOf(zipOf({ 'a.txt': '一' }))).toBe('unsupported-format')
    expect(await codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe('unsupported-format')
  })

  it('must be what the caller says', async () => {
    const word = wordFile({ body: paragraph('一、总体要求') })
    expect(await codeOf(word, { format: 'docx' })).toBe('read')
    expect(await codeOf(word, { format: 'ofd' })).toBe('malformed-container')
    expect(await codeOf(word, { format: 'pdf' })).toBe('malformed-container')
    expect(await codeOf(new TextEncoder().encode('<p>一、甲</p>'), { format: 'html' })).toBe('read')
  })

  it('must not be larger than the caller allows', async () => {
    const word = wordFile({ body: paragraph('一、总体要求') })
    expect(await codeOf(word, { maxBytes: word.length - 1 })).toBe('too-large')
    expect(await codeOf(word, { maxBytes: word.length })).toBe('read')
  })

  it('and what the caller knows of it wins', async () => {
    const word = wordFile({ body: paragraph('一、总体要求') })
    const { meta } = await readDocument(word, {
      url: 'https://mzt.example.cn/1.docx',
      meta: { issuer: '吉林省民政厅' },
    })
    expect(meta).toMatchObject({ url: 'https://mzt.example.cn/1.docx', issuer: '吉林省民政厅' })
  })
})
