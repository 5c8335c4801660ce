import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { readDocument } from '../../src/documents'
import { strict, WorkPlanSchema } from '../../src/schema'
import { violations } from '../laws'
import { compare } from './same-tree'

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const bytes = (...path: string[]): Uint8Array => new Uint8Array(readFileSync(join(corpus, ...path)))

/** The Word files, each with the text of the same title. */
function pairs(): [title: string, word: string, text: string][] {
  if (!existsSync(corpus)) return []
  const texts = readdirSync(join(corpus, 'text/shanghai-huace'))
  return readdirSync(join(corpus, 'docs'))
    .filter((name) => name.endsWith('.docx'))
    .flatMap((word): [string, string, string][] => {
      const title = word.replace(/_高亮文档_[\d.]+\.docx$/, '')
      const text = texts.find((name) => name.replace(/^\d{4}_|\.txt$/g, '') === title)
      return text === undefined ? [] : [[title, word, text]]
    })
}

/** Letters and figures alone: titles of two renditions differ in quotes and brackets. */
const bare = (title: string): string => title.replace(/[^\p{L}\p{N}]/gu, '')

/** Pages, each with the text of the same title or file name. */
function pagePairs(): [title: string, page: string, text: string][] {
  if (!existsSync(corpus)) return []
  const council = new Map(
    readdirSync(join(corpus, 'text/guowuyuan-wenjian')).map((name) => [
      bare(name.replace(/^\d{4}_|\.txt$/g, '')),
      name,
    ]),
  )
  const ofCouncil = readdirSync(join(corpus, 'html/govcn-platform1')).flatMap((name): [string, string, string][] => {
    const page = `html/govcn-platform1/${name}`
    const { notice, meta } = parseWorkPlan(bytes(page), { format: 'html', annotations: false })
    const title = notice?.title ?? meta.title ?? ''
    const text = council.get(bare(title))
    return text === undefined ? [] : [[title, page, `text/guowuyuan-wenjian/${text}`]]
  })
  const ofCity = readdirSync(join(corpus, 'html/guangzhou')).flatMap((name): [string, string, string][] => {
    const text = `text/guangzhou-minsheng/${name.replace(/html$/, 'txt')}`
    return existsSync(join(corpus, text)) ? [[name, `html/guangzhou/${name}`, text]] : []
  })
  return [...ofCouncil, ...ofCity]
}

const least = 0.98

describe.skipIf(!existsSync(corpus))('two renditions of one document give one tree', () => {
  it.each(pairs())('Word and text: %s', async (_, word, text) => {
    const first = await readDocument(bytes('docs', word))
    const second = await readDocument(bytes('text/shanghai-huace', text))
    const { equal, total, differences, printedOnce } = compare(first, second)
    expect(equal / total, [...differences, ...printedOnce].join('\n')).toBeGreaterThanOrEqual(least)
    expect(first.meta.title).toBe(second.meta.title)
  })

  it('pages and texts, at least twenty pairs', () => {
    const compared = pagePairs().map(([title, page, text]) => {
      const first = parseWorkPlan(bytes(page), { format: 'html' })
      const second = parseWorkPlan(bytes(text))
      const { equal, total, differences } = compare(first, second)
      // A text that lost the page's date of publication knows no year for 年底前.
      return { title, share: equal / total, differences }
    })
    expect(compared.length).toBeGreaterThanOrEqual(20)
    expect(compared.filter(({ share }) => share < least)).toEqual([])
  })

  it('PDF and text: 发改办财金规〔2019〕860号', async () => {
    const first = await readDocument(bytes('docs/397.pdf'))
    const second = await readDocument(bytes('docs/397.txt'))
    const { equal, total, differences, printedOnce } = compare(first, second)
    expect(equal / total, [...differences, ...printedOnce].join('\n')).toBeGreaterThanOrEqual(least)
    expect(printedOnce).toEqual([])
    expect(first.meta).toMatchObject({
      title: second.meta.title,
      documentNumber: second.meta.documentNumber,
      issuedOn: '2019-08-20',
    })
    expect(first.source.text).toContain('（2014-2020年）')
    expect(first.source.text).toContain('2019年1月1日起')
    const furniture = first.source.furniture.map((span) => first.source.text.slice(...span))
    expect(furniture).toEqual(expect.arrayContaining(['—1—', '—5—']))
  })

  it.each(existsSync(corpus) ? readdirSync(join(corpus, 'docs')).filter((name) => !name.endsWith('.txt')) : [])(
    'all laws hold: %s',
    async (name) => {
      const plan = await readDocument(bytes('docs', name))
      expect(violations(plan)).toEqual([])
      expect(strict(WorkPlanSchema).safeParse(JSON.parse(JSON.stringify(plan))).error?.issues).toBe(undefined)
    },
  )
})
