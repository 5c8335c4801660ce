import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { declaredEncoding } from '../../src/read/declared'
import { decode } from '../../src/read/decode'
import { encodingOf } from '../../src/read/encoding-names'
import { decodeLegacy, sha256 } from '../../src/read/legacy-encodings'
import { decodeLegacy as inBrowser, sha256 as sha256InBrowser } from '../../src/read/legacy-encodings.browser'

const simplified =
  '2023年全省民政工作要点\n一、总体要求\n坚持以人民为中心的发展思想,全面加强基本民生保障,推进基层社会治理,提升基本社会服务水平。\n'
const traditional =
  '2023年工作計劃\n一、總體要求\n加強組織領導,完善社會服務體系,推動經濟發展,做好各項工作的監督管理,確保按時完成任務。\n'

const encodings = [
  ['utf-8', 'utf-8', simplified],
  ['gbk', 'gb18030', simplified],
  ['gb18030', 'gb18030', `${simplified}𠮷林𬭎`],
  ['big5', 'big5', traditional],
  ['utf-16le', 'utf-16le', simplified],
  ['utf-16be', 'utf-16be', simplified],
] as const

const encode = (text: string, encoding: string, addBOM = false): Uint8Array =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }))
const codes = (bytes: Uint8Array): string[] => decode(bytes, null).diagnostics.map(({ code }) => code)

describe('编码: bytes are read', () => {
  it.each(encodings)('by their evidence: %s', (encoding, name, text) => {
    const bytes = encode(text, encoding)
    expect(decode(bytes, null)).toMatchObject({ text, encoding: name, invalid: 0 })
    expect(codes(bytes)).toEqual(name === 'utf-8' ? [] : ['encoding-guessed'])
  })

  it.each(encodings.filter(([, name]) => name.startsWith('utf')))(
    'by their byte order mark: %s',
    (encoding, name, text) => {
      const bytes = encode(text, encoding, true)
      expect(decode(bytes, null)).toMatchObject({ text, encoding: name, diagnostics: [] })
    },
  )

  it('by the byte order mark of GB18030', () => {
    const bytes = Uint8Array.from([0x84, 0x31, 0x95, 0x33, ...encode('要点', 'gb18030')])
    expect(decode(bytes, null)).toMatchObject({ text: '要点', encoding: 'gb18030', diagnostics: [] })
  })

  it.each(encodings)('by their declaration, where the bytes bear it out: %s', (encoding, name, text) => {
    const page = `<html><head><meta charset="${encoding}"></head><body><p>${text}</p></body></html>`
    expect(decode(encode(page, encoding), null)).toMatchObject({ text: page, encoding: name, diagnostics: [] })
  })

  it.each(
    encodings.flatMap(([encoding, name, text]) =>
      (['utf-8', 'gb2312', 'big5'] as const)
        .filter((lie) => encodingOf(lie) !== name)
        .map((lie) => [encoding, lie, name, text] as const),
    ),
  )('as %s where the page declares %s: the bytes win, and the lie is reported', (encoding, lie, name, text) => {
    const page = `<html><head><meta charset="${lie}"></head><body><p>${text.repeat(3)}</p></body></html>`
    const read = decode(encode(page, encoding), null)
    expect(read).toMatchObject({ text: page, encoding: name })
    expect(read.diagnostics).toMatchObject([{ code: 'encoding-mismatch', values: { declared: lie, encoding: name } }])
  })

  it('by the word of the caller, which wins', () => {
    const bytes = encode(simplified, 'gbk')
    expect(decode(bytes, 'GB2312')).toMatchObject({ text: simplified, encoding: 'gb18030', diagnostics: [] })
    expect(decode(bytes, 'big5').text).not.toBe(simplified)
  })

  it('as UTF-8 where they are ASCII alone', () => {
    expect(decode(encode('plan 2023', 'utf-8'), null)).toMatchObject({ encoding: 'utf-8', diagnostics: [] })
  })

  it('with U+FFFD for what is damaged, and its count', () => {
    const bytes = encode(simplified, 'utf-8')
    bytes[bytes.length - 5] = 0xff
    const plan = parseWorkPlan(bytes)
    expect(plan.source.encoding).toBe('utf-8')
    expect(plan.source.text).toContain('\ufffd')
    expect(plan.diagnostics.map(({ code }) => code)).toContain('undecodable-bytes')
  })
})

describe('声明的编码: a page says it', () => {
  it.each([
    ['<meta charset=gb2312>', 'gb2312'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=GBK">', 'GBK'],
    ['<?xml version="1.0" encoding="big5"?><html>', 'big5'],
    ['<!-- <meta charset="big5"> --><meta charset="utf-8">', 'utf-8'],
    ['<p>charset=gbk</p>', null],
    ['charset=gbk', null],
  ])('%s', (head, declared) => {
    expect(declaredEncoding(new TextEncoder().encode(head))).toBe(declared)
  })
})

describe('编码名称', () => {
  it.each([
    ['GB2312', 'gb18030'],
    ['x-gbk', 'gb18030'],
    ['UTF8', 'utf-8'],
    ['UTF-16', 'utf-16le'],
    ['Big5-HKSCS', 'big5'],
    // Named by how the mark's two bytes look to a reader of the other order: https://encoding.spec.whatwg.org/#names-and-labels
    ['unicodeFEFF', 'utf-16le'],
    ['unicodeFFFE', 'utf-16be'],
    ['latin1', null],
  ])('%s is %s', (label, name) => {
    expect(encodingOf(label)).toBe(name)
  })
})

describe('in a browser', () => {
  it.each(encodings.slice(1))('%s is read as on Node', (encoding, name, text) => {
    expect(inBrowser(encode(text, encoding), name)).toBe(decodeLegacy(encode(text, encoding), name))
  })

  it('an encoding that is not known is none', () => {
    expect(inBrowser(new Uint8Array([0x41]), 'klingon')).toBeNull()
  })

  it('the hash is the one of Node', () => {
    for (const bytes of [new Uint8Array(), encode(simplified, 'gbk')])
      expect(sha256InBrowser(bytes)).toBe(sha256(bytes))
  })
})
