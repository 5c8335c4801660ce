import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { decode } from '../../src/read/decode'
import type { WorkPlan } from '../../src/schema'
import { seedText } from '../renditions'

const corpus = fileURLToPath(new URL('../../../shared/corpus/text', import.meta.url))

const files = (directory: string): string[] =>
  readdirSync(directory).flatMap((name) => {
    const path = join(directory, name)
    return statSync(path).isDirectory() ? files(path) : name.endsWith('.txt') ? [path] : []
  })

const marked = ['utf-16le', 'utf-16be'] as const
const byteOrderMark = '\ufeff'

/** The text in the encodings of the field, with and without a byte order mark; those that cannot hold it left out. */
function renditions(text: string): [name: string, bytes: Uint8Array][] {
  const plain = ['gb18030', 'gbk', ...marked].flatMap((encoding): [string, Uint8Array][] => {
    const bytes = iconv.encode(text, encoding, { addBOM: false })
    return iconv.decode(bytes, encoding, { stripBOM: false }) === text ? [[encoding, bytes]] : []
  })
  const withMark = ['utf-8', ...marked].map((encoding): [string, Uint8Array] => [
    `${encoding} with a mark`,
    iconv.encode(byteOrderMark + text, encoding, { addBOM: false }),
  ])
  return [...plain, ...withMark]
}

/** The tree without what tells of the bytes it came from. */
const treeOf = ({ source: { text }, meta, notice, preamble, children, closing, attachments }: WorkPlan): string =>
  JSON.stringify({ text, meta, notice, preamble, children, closing, attachments })

const outline = { annotations: false } as const
const textOf = (path: string): string => {
  const text = readFileSync(path, 'utf8')
  return text.startsWith(byteOrderMark) ? text.slice(1) : text
}

/** Encodings that did not give the tree of the text. */
function wrong(text: string): string[] {
  const expected = treeOf(parseWorkPlan(new TextEncoder().encode(text), outline))
  return renditions(text).flatMap(([name, bytes]) => (treeOf(parseWorkPlan(bytes, outline)) === expected ? [] : [name]))
}

/** Encodings whose bytes are not read as the text they hold: of a whole text, and of a stretch of it that is as short as a title. */
const misread = (text: string): string[] =>
  [text, ...[20, 40].map((length) => text.replace(/\s+/g, '').slice(100, 100 + length))]
    .filter((part) => part.length >= 20)
    .flatMap((part) =>
      renditions(part).flatMap(([name, bytes]) =>
        decode(bytes, null).text === part ? [] : [`${name} ${part.slice(0, 40)}`],
      ),
    )

/** Bytes; the many texts below it say what the few above would. */
const longestOfBig5 = 60_000
/** Of so many texts one is parsed in each encoding as well. */
const step = 9

describe('one text in any encoding gives one tree', () => {
  it('the seed', () => {
    expect(wrong(seedText())).toEqual([])
  })

  it('the seed under a declaration that lies', () => {
    const page = (charset: string) =>
      `<html><head><meta charset="${charset}"><title>要点</title></head><body><p>一、总体要求</p><p>抓好落实，提高服务水平。</p></body></html>`
    for (const [declared, real] of [
      ['utf-8', 'gbk'],
      ['gb2312', 'utf-8'],
      ['gbk', 'utf-16le'],
      ['big5', 'gb18030'],
    ] as const) {
      const text = page(declared)
      const plan = parseWorkPlan(iconv.encode(text, real))
      expect(plan.source.text, `${declared} for ${real}`).toContain('抓好落实，提高服务水平。')
      expect(plan.diagnostics.map(({ code }) => code)).toContain('encoding-mismatch')
    }
  })

  describe.skipIf(!existsSync(corpus))('real texts in Traditional characters, as Big5', () => {
    const traditional = Converter({ from: 'cn', to: 'tw' })
    const held = (text: string): string => iconv.decode(iconv.encode(text, 'big5'), 'big5')
    const texts = (): string[] =>
      (existsSync(corpus) ? files(corpus) : [])
        .filter((path) => statSync(path).size < longestOfBig5)
        .map((path) => traditional(textOf(path)))
        .filter((text) => held(text) === text)

    it('give the tree of the same text as UTF-8, and stretches of 20 characters are read as well', () => {
      const all = texts()
      expect(all.length).toBeGreaterThanOrEqual(200)
      const wholly = all.filter((text) => {
        const expected = treeOf(parseWorkPlan(new TextEncoder().encode(text), outline))
        return treeOf(parseWorkPlan(iconv.encode(text, 'big5'), outline)) !== expected
      })
      expect(wholly.map((text) => text.slice(0, 40))).toEqual([])
      const short = all.map((text) => text.replace(/\s+/g, '').slice(100, 120)).filter((part) => part.length === 20)
      const misreadShort = short.filter((part) => decode(iconv.encode(part, 'big5'), null).text !== part)
      expect(misreadShort.length / short.length).toBeLessThanOrEqual(0.01)
    })
  })

  describe.skipIf(!existsSync(corpus))('real texts', () => {
    const folders = existsSync(corpus) ? readdirSync(corpus) : []
    it.each(folders)('%s', (folder) => {
      const texts = files(join(corpus, folder)).map(textOf)
      expect(texts.flatMap(misread)).toEqual([])
      expect(texts.filter((_, i) => i % step === 0).flatMap(wrong)).toEqual([])
    })
  })
})
