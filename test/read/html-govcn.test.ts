import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { corpus } from '../corpus/documents'

interface Noted {
  file: string
  title: string
  issuer: string
  documentNumber: string
  indexNumber: string
}

const expected = join(corpus, 'expected/govcn-metadata.json')
const pages = existsSync(expected) ? (JSON.parse(readFileSync(expected, 'utf8')) as Noted[]) : []
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '')

/** The value behind a label of the page's own table, straight from its source. */
function inTable(html: string, label: string): string {
  const padded = [...label].join('[\\s\u3000]*')
  const cell = new RegExp(`<b>${padded}[：:]</b>\\s*</td>\\s*<td[^>]*>([\\s\\S]*?)</td>`).exec(html)
  return plain(cell?.[1]?.replace(/<[^>]*>/g, ''))
}

const printedDay = (iso: string | null): string => (iso ?? '').replace(/^(\d+)-(\d\d)-(\d\d).*$/, '$1年$2月$3日')

describe.skipIf(pages.length === 0)('国务院文件: each page of gov.cn tells what its crawler noted of it', () => {
  it('34 pages are noted', () => expect(pages).toHaveLength(34))

  it.each(pages.map((page) => [page.file, page] as const))('%s', (_, page) => {
    const bytes = new Uint8Array(readFileSync(join(corpus, page.file)))
    const { meta, notice } = parseWorkPlan(bytes, { format: 'html', annotations: false })
    expect([notice?.title, meta.title].map(plain)).toContain(plain(page.title))
    expect(meta.issuers.join('、')).toBe(page.issuer)
    expect(plain(meta.documentNumber?.text)).toBe(plain(page.documentNumber))
    expect(meta.indexNumber).toBe(page.indexNumber)
    const html = new TextDecoder().decode(bytes)
    expect(plain(meta.themes.join(''))).toBe(inTable(html, '主题分类'))
    expect(printedDay(meta.issuedOn)).toBe(inTable(html, '成文日期'))
    expect(printedDay(meta.publishedAt)).toBe(inTable(html, '发布日期'))
  })
})
