import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/text/csv'
import { plan, planText } from '../diff/plans'
import { cli, type World } from './fake-io'

const item = (topic: number, figure: number) => ({ topic, figure, year: 0 })
const files = {
  '2022.txt': planText([[item(0, 5), item(1, 6)], [item(2, 7)]], 2022),
  '2023.txt': planText([[item(1, 8)], [item(2, 7), item(3, 4)]], 2023),
  '2023.json': JSON.stringify(plan([[item(1, 8)], [item(2, 7), item(3, 4)]], 2023)),
}
const diff = (argv: string[], world: World = {}) => cli(['diff', ...argv, '-q'], { files, ...world })

describe('diff', () => {
  it('leaves 0 where nothing changed, 1 where something did, 2 where there was trouble', async () => {
    expect(await diff(['2022.txt', '2022.txt'])).toMatchObject({ code: 0 })
    expect(await diff(['2022.txt', '2023.txt'])).toMatchObject({ code: 1 })
    expect(await diff(['2022.txt', 'missing.txt'])).toMatchObject({ code: 2, out: '' })
    expect(await diff(['2022.txt'])).toMatchObject({ code: 2, err: expect.stringContaining('diff compares two files') })
  })

  it('writes into a directory under its own name', async () => {
    const left = await diff(['2022.txt', '2023.txt', '-f', 'csv', '-o', 'out/'])
    expect([left.code, [...left.files.keys()]]).toEqual([0, ['out/diff.csv']])
    const series = await cli(['track', '2022.txt', '2023.txt', '-f', 'json', '-o', 'out', '-q'], {
      files,
      directories: ['out'],
    })
    expect(series.files.get('out/series.json')).toContain('workPlanSeries')
    expect((await cli(['schema', '--diff', '-o', 'out/'])).files.get('out/work-plan-diff.schema.json')).toContain('$id')
  })

  it('tells a reader what changed', async () => {
    const { out } = await diff(['2022.txt', '2023.txt', '--lang', 'zh'])
    expect(out).toContain('删除 1')
    expect(out).toMatch(/^- 删除 {2}一（一） {2}做好养老服务$/m)
    expect(out).toMatch(/^~ 修改 {2}一（二） → 一（一） {2}做好义务教育/m)
    expect(out).toContain('完成[-6-]{+8+}个项目')
    expect(out).not.toContain('做好粮食生产')
  })

  it('shows a long passage that came by its ends and a count of characters, and whole where that is asked', async () => {
    const passage = '围绕群众关切健全服务网络，'.repeat(40)
    const world = {
      files: {
        'a.txt': '一、养老\n（一）做好养老服务。按月通报。',
        'b.txt': `一、养老\n（一）做好养老服务。${passage}按月通报。`,
      },
    }
    const { out } = await cli(['diff', 'a.txt', 'b.txt', '-q'], world)
    expect(out).not.toContain(passage)
    const shown = /\{\+(.+?)… (\d+) characters …(.+?)\+\}/.exec(out)
    expect(Number(shown?.[2]) + `${shown?.[1]}${shown?.[3]}`.length).toBe(passage.length)
    expect(passage.startsWith(shown?.[1] ?? '-') && passage.endsWith(shown?.[3] ?? '-')).toBe(true)
    expect((await cli(['diff', 'a.txt', 'b.txt', '-q', '--lang', 'zh'], world)).out).toMatch(/…（\d+字）…/)
    expect((await cli(['diff', 'a.txt', 'b.txt', '-q', '--full'], world)).out).toContain(passage)
    expect((await cli(['diff', 'a.txt', 'b.txt', '-q', '-f', 'markdown'], world)).out).toContain(passage)
  })

  it('sets changes off in colour on a terminal', async () => {
    const { out } = await diff(['2022.txt', '2023.txt'], { terminal: 80 })
    expect(out).toContain('\u001b[32m8\u001b[0m')
    expect((await diff(['2022.txt', '2023.txt'], { terminal: 80, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b')
  })

  it('names what changed on a terminal that does not know how wide it is', async () => {
    const { out } = await diff(['2022.txt', '2023.txt'], { terminal: 0, env: { NO_COLOR: '1' } })
    expect(out).toMatch(/^- dropped {2}一（一） {2}做好养老服务$/m)
  })

  it('reads notices and published JSON alike', async () => {
    const fromText = JSON.parse((await diff(['2022.txt', '2023.txt', '-f', 'json'])).out)
    const fromJson = JSON.parse((await diff(['2022.txt', '2023.json', '-f', 'json'])).out)
    expect(fromJson.changes).toEqual(fromText.changes)
    expect(fromJson.type).toBe('workPlanDiff')
  })

  it('writes a table of before and after as Markdown, by the ending of the file too', async () => {
    const left = await diff(['2022.txt', '2023.txt', '-o', 'out.md', '--lang', 'zh'])
    const out = left.files.get('out.md')
    expect(out).toContain('# 新旧对照表')
    expect(out).toContain('完成<del>6</del>个项目')
    expect(out).toContain('完成<b>8</b>个项目')
    expect(out).toMatch(/^\| \*\*新增\*\* \| {2}\| 二（二） <b>做好污染防治/m)
    expect(out).toMatch(/^\| 1 条未变 \|/m)
  })

  it('keeps markup of a document from becoming markup of the report', async () => {
    const hostile = '一、<img onerror=x>任务\n（一）<script>alert(1)</script>做好工作。**加粗**|竖线。'
    const world = { files: { 'a.txt': hostile, 'b.txt': hostile.replace('工作', '服务') } }
    const { out } = await cli(['diff', 'a.txt', 'b.txt', '-f', 'markdown', '-q'], world)
    expect(out.replace(/<\/?(?:b|del|br)>/g, '')).not.toMatch(/(?<!\\)</)
  })

  it('writes one row a change as CSV', async () => {
    const rows = readCsv((await diff(['2022.txt', '2023.txt', '-f', 'csv'])).out)
    expect(rows.map((row) => [row.status, row.before, row.after])).toContainEqual(['dropped', '1.1', ''])
    expect(rows.find((row) => row.status === 'revised')).toMatchObject({ deleted: '6; 18万', inserted: '8; 24万' })
  })

  it('hands the doubtful links out and takes them back decided', async () => {
    const reviewed = await diff(['2022.txt', '2023.txt', '--review', 'links.csv'])
    const csv = reviewed.files.get('links.csv') ?? ''
    expect(csv.split('\r\n')[0]).toBe('decision,before,beforeHeading,after,afterHeading,score,doubt')
    const decided = 'decision,before,beforeHeading,after,afterHeading\r\n配对,9.9,做好养老服务,2.2,做好污染防治\r\n'
    const left = await diff(['2022.txt', '2023.txt', '--pairs', 'links.csv', '-f', 'json'], {
      files: { ...files, 'links.csv': decided },
    })
    expect(JSON.parse(left.out).changes).toContainEqual(
      expect.objectContaining({ before: ['1.1'], after: ['2.2'], match: expect.objectContaining({ by: 'pinned' }) }),
    )
  })

  it('takes decisions as JSON, and says which unit is not there', async () => {
    const world = {
      files: { ...files, 'p.json': '{"never": [["1.2", "1.1"]]}', 'q.json': '{"pairs": [["8.8", "1.1"]]}' },
    }
    const left = await diff(['2022.txt', '2023.txt', '--pairs', 'p.json', '-f', 'json'], world)
    expect(JSON.parse(left.out).changes).toContainEqual(expect.objectContaining({ status: 'dropped', before: ['1.2'] }))
    const wrong = await diff(['2022.txt', '2023.txt', '--pairs', 'q.json'], world)
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('there is no unit 8.8 in the plan before') })
    const broken = await diff(['2022.txt', '2023.txt', '--pairs', '2022.txt'], world)
    expect(broken).toMatchObject({ code: 2, err: expect.stringContaining('is no list of decisions') })
  })

  it('tells a central plan against a local one by what was taken up', async () => {
    const level = (name: string, of: 'central' | 'province') => {
      const made = JSON.parse(files['2023.json'])
      return { [name]: JSON.stringify({ ...made, meta: { ...made.meta, level: of } }) }
    }
    const world = { files: { ...files, ...level('c.json', 'central'), ...level('p.json', 'province') } }
    expect((await diff(['c.json', 'p.json'], world)).out).toContain('adopted')
    expect((await diff(['p.json', 'c.json'], world)).out).not.toContain('adopted')
  })
})

describe('track', () => {
  const track = (argv: string[], world: World = {}) => cli(['track', ...argv, '-q'], { files, ...world })

  it('writes the series as JSON, its tables as Markdown, the panel as CSV', async () => {
    const series = JSON.parse((await track(['2023.txt', '2022.txt'])).out)
    expect(series.plans.map((each: { period: { start: number } }) => each.period.start)).toEqual([2022, 2023])
    const { out } = await track(['2022.txt', '2023.txt'], { terminal: 80, env: { LANG: 'zh_CN' } })
    expect(out).toContain('| 做好义务教育 | 2022–2023 |')
    const rows = readCsv((await track(['2022.txt', '2023.txt', '-f', 'csv'])).out)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.sentence?.includes(row.quote ?? '-'))).toBe(true)
  })

  it('wants two plans, and a year of each', async () => {
    expect(await track(['2022.txt'])).toMatchObject({ code: 2, err: expect.stringContaining('two plans or more') })
    const world = { files: { ...files, 'x.txt': '一、任务\n（一）做好工作。' } }
    expect(await track(['2022.txt', 'x.txt'], world)).toMatchObject({
      code: 1,
      err: expect.stringContaining('tells no year'),
    })
    expect((await track(['2022.txt', 'x.txt', '--years', '2022,2024'], world)).code).toBe(0)
    expect((await track(['2022.txt', 'x.txt', '--years', 'last'], world)).err).toContain('is no year such as')
  })
})
