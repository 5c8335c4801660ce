import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import type { Span } from '../../src/schema'
import { corpus } from '../corpus/documents'
import { draftedBodies, readBodies } from './page-bodies'

const pages = join(corpus, 'html')

/** What the sites print around a text, and no text holds. */
const around: Readonly<Record<string, readonly string[]>> = {
  'cq-json': [],
  'govcn-platform1': ['扫一扫在手机打开当前页'],
  guangzhou: [
    '网站标识码',
    '返回顶部',
    '扫一扫在手机',
    '浏览次数',
    'ICP备',
    '当前位置',
    '无障碍',
    '相关新闻',
    '分享到',
  ],
  lishui: ['打印 关闭', '当前位置'],
  shaoxing1z: ['打印正文', '上一篇', '下一篇', '版权所有', '网站地图', '当前位置'],
  'zj-jcms-json': [],
}

interface Measured {
  recall: number
  precision: number
  text: string
}

/** Characters of a text that are no blanks: as they stand, and where. */
function solid(text: string): { flat: string; at: number[] } {
  const at: number[] = []
  for (let i = 0; i < text.length; i++) if (/\S/.test(text.charAt(i))) at.push(i)
  return { flat: at.map((i) => text.charAt(i)).join(''), at }
}

const inAny = (spans: readonly Span[], i: number): boolean => spans.some(([from, to]) => from <= i && i < to)

/** How much of the body as a reader marks it is text of the document to the parser, and the other way round; facts and titles around it aside. */
function measure(page: string, first: string, last: string): Measured {
  const bytes = new Uint8Array(readFileSync(join(pages, page)))
  const { furniture, metadata, text } = parseWorkPlan(bytes, { format: 'html', annotations: false }).source
  const { flat, at } = solid(text)
  const start = flat.indexOf(first)
  const end = flat.indexOf(last, start) + last.length
  expect(start, 'the first words are printed').toBeGreaterThanOrEqual(0)
  expect(end, 'the last words are printed').toBeGreaterThan(start + last.length)
  let right = 0
  let taken = 0
  const kept: string[] = []
  at.forEach((i, k) => {
    const isInside = k >= start && k < end
    if (inAny(furniture, i) || (!isInside && inAny(metadata, i))) return
    taken++
    kept.push(flat.charAt(k))
    if (isInside) right++
  })
  return { recall: right / (end - start), precision: right / taken, text: kept.join('') }
}

describe.skipIf(!existsSync(pages))('正文: what a reader would call the body of a page is what is parsed', () => {
  it.each([...readBodies, ...draftedBodies])('%s', (page, first, last) => {
    const { recall, precision, text } = measure(page, first, last)
    expect(recall).toBeGreaterThanOrEqual(0.995)
    expect(precision).toBeGreaterThanOrEqual(0.99)
    for (const word of around[page.split('/')[0] as string] ?? []) expect(text).not.toContain(word.replace(/\s/g, ''))
  })
})
