import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/documents'
import { type PdfText, pdfFile, setParagraphs } from './pdf-file'

const plan = (pages: readonly (readonly PdfText[])[]) => readDocument(pdfFile(pages))
const shown = async (pages: readonly (readonly PdfText[])[]): Promise<string[]> => {
  const { source } = await plan(pages)
  return source.text.split('\n').filter((line) => line !== '')
}

const paragraphs = [
  '一、总体要求',
  '坚持以人民为中心的发展思想，落实省委、省政府部署，聚焦群众急难愁盼，2022年底前新增养老床位5000张，护理型床位占比不低于50%，每个县（市、区）至少建有一所以收住失能老年人为主的养老机构，推动基本养老服务均等化。',
  '（一）健全制度',
  '出台《吉林省养老服务条例（2021-2025年）》实施办法，建立部门协同机制，形成齐抓共管格局。',
  '二、保障措施',
  '各地要加强组织领导，明确责任分工，确保各项任务落到实处。',
]

describe('the text layer of a PDF', () => {
  it('is rejoined to its paragraphs, numbers that line ends cut and hyphens included', async () => {
    expect(await shown(setParagraphs(paragraphs))).toEqual(paragraphs)
  })

  it.each([5, 6, 7, 8])('runs on over pages of %i lines, whose numbers are furniture', async (lines) => {
    const pages = setParagraphs(paragraphs, lines).map((page, i) => [
      ...page,
      { text: `— ${i + 1} —`, x: 480, y: 60, size: 14 },
    ])
    const { source } = await plan(pages)
    const furniture = source.furniture.map((span) => source.text.slice(...span))
    expect(furniture).toEqual(pages.map((_, i) => `— ${i + 1} —`))
    expect(source.text.split('\n').filter((line) => line !== '' && !furniture.includes(line))).toEqual(paragraphs)
  })

  it('has no blanks around figures and Latin words, and keeps those between Latin words', async () => {
    const y = 760
    const at = (text: string, x: number): PdfText => ({ text, x, y })
    expect(
      await shown([
        [at('到', 74), at('2022', 94), at('年建设', 130), at('smart', 182), at('city', 228), at('平台', 264)],
      ]),
    ).toEqual(['到2022年建设smart city平台'])
  })

  it('removes running heads that stand on half of the pages or more', async () => {
    const pages = setParagraphs(paragraphs, 4).map((page, i) => [
      { text: '吉林省人民政府公报 2022年第4期', x: 200, y: 810, size: 10 },
      ...page,
      { text: `第 ${i + 1} 页 共 9 页`, x: 260, y: 40, size: 10 },
    ])
    const { source } = await plan(pages)
    const furniture = source.furniture.map((span) => source.text.slice(...span))
    expect(pages.length).toBeGreaterThanOrEqual(3)
    expect(furniture.filter((line) => line.includes('公报')).length).toBe(pages.length)
    expect(furniture.filter((line) => line.includes('页')).length).toBe(pages.length)
    expect(source.text.split('\n').filter((line) => line !== '' && !furniture.includes(line))).toEqual(paragraphs)
  })

  it('reads the rows of a table as lines, cells apart', async () => {
    const row = (cells: string[], y: number): PdfText[] =>
      cells.map((text, i) => ({ text, x: 74 + i * 160, y, size: 12 }))
    expect(
      await shown([
        [
          ...row(['序号', '指标', '目标值'], 700),
          ...row(['1', '养老床位', '5000张'], 680),
          ...row(['2', '社区食堂', '300个'], 660),
        ],
      ]),
    ).toEqual(['序号\t指标\t目标值', '1\t养老床位\t5000张', '2\t社区食堂\t300个'])
  })

  it('takes a run in 黑体 or bold for a run-in heading', async () => {
    const lines = ['（一）健全工作机制', '（二）加强资金保障'].flatMap((heading, i): PdfText[] => [
      { text: heading, x: 106, y: 700 - i * 60, font: i === 0 ? 'SimHei' : 'Song-Bold' },
      { text: '建立联席会议制度定期研究解决养老', x: 106 + 9 * 16, y: 700 - i * 60 },
      { text: '服务中的困难问题并向社会公布进展情况。', x: 74, y: 671 - i * 60 },
    ])
    const { children } = await plan([lines])
    expect(children.map(({ heading }) => [heading?.text, heading?.basis])).toEqual([
      ['健全工作机制', 'markup'],
      ['加强资金保障', 'markup'],
    ])
  })

  it('sets watermarks apart', async () => {
    const { source } = await plan([
      [...(setParagraphs(paragraphs)[0] ?? []), { text: '内部资料', x: 200, y: 300, size: 60, turned: 45 }],
    ])
    expect(source.furniture.map((span) => source.text.slice(...span))).toEqual(['内部资料'])
    expect(source.text.split('\n').slice(0, paragraphs.length)).toEqual(paragraphs)
  })

  it('tells its format and digest', async () => {
    const { source } = await plan(setParagraphs(paragraphs))
    expect(source).toMatchObject({ format: 'pdf', encoding: null })
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('a PDF that cannot be read', () => {
  it('a scan has no text layer', async () => {
    await expect(plan([[], []])).rejects.toMatchObject({ code: 'no-text-layer', values: { format: 'pdf' } })
  })

  it('a layer of private characters is none either', async () => {
    await expect(plan([[{ text: '\ue001\ue002\ue003\ue004', x: 74, y: 700 }]])).rejects.toMatchObject({
      code: 'no-text-layer',
    })
  })

  it('a damaged one is malformed', async () => {
    const damaged = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog')
    await expect(readDocument(damaged)).rejects.toMatchObject({ code: 'malformed-container' })
  })

  it('the bytes given are left as they were', async () => {
    const bytes = pdfFile(setParagraphs(paragraphs))
    const before = bytes.slice()
    await readDocument(bytes)
    await readDocument(Buffer.from(bytes.buffer))
    expect(bytes).toEqual(before)
  })
})
