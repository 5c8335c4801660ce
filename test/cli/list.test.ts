import { describe, expect, it } from 'vitest'
import { csvColumns, type Listed, mentionRecord, toCsv, toJson } from '../../src/export'
import { cite, targets } from '../../src/query'
import { displayWidth } from '../../src/text/width'
import { inventedPlan } from '../query/plan'
import { cli, type World } from './fake-io'

const plan = inventedPlan()
const files = { 'plans/2023.json': toJson(plan) }
const list = (argv: string[], world: World = {}) => cli(['list', ...argv, 'plans/2023.json', '-q'], { files, ...world })
const rows = async (argv: string[]) => JSON.parse((await list(argv)).out)
const records = [...targets(plan)].map((found) => ({
  ...mentionRecord('targets', found, '2023'),
  cite: cite(plan, found),
}))

describe('list: words that nothing has', () => {
  const quiet = JSON.stringify({ ...plan, diagnostics: [] })
  const told = async (argv: string[], env = {}) => (await cli(['list', ...argv, '-'], { stdin: quiet, env })).err

  it('are told, with what there is and what was probably meant', async () => {
    expect(await told(['tasks', '--domain', 'elderly-car,health'])).toBe(
      "--domain: nothing here has 'elderly-car'; there is elderly-care 养老服务; health 卫生健康. Did you mean elderly-care?\n",
    )
    expect(await told(['tasks', '--domain', '住房'], { LANG: 'zh_CN' })).toContain('所读计划中没有“住房”')
    expect(await told(['tasks', '--unit', '9'])).toBe("No tasks meet the filters.\n--unit: nothing here has '9'.\n")
    expect(await told(['tasks', '--code', 'subsidy'])).toContain("--code: nothing here has 'subsidy'.")
    expect(await told(['tasks', '--domain', 'health'])).toBe('')
  })
})

describe('list: formats', () => {
  it('writes records with their citation as JSON where standard output is no terminal', async () => {
    expect(await rows(['targets'])).toEqual(records)
    expect((await rows(['targets']))[0]).toMatchObject({
      record: 'target',
      document: '2023',
      node: '2023#1.1',
      cite: '一(一)',
    })
  })

  it('writes CSV', async () => {
    const left = await list(['targets', '--format', 'csv'])
    expect(left.out).toBe(toCsv(records, { columns: csvColumns.targets }))
    expect((await list(['targets', '-f', 'csv', '--bom'])).out).toBe(`\ufeff${left.out}`)
  })

  it('guards CSV against formulas', async () => {
    const hostile = inventedPlan()
    const [section] = hostile.children
    if (section?.heading) section.heading.text = '=HYPERLINK("http://x")'
    const left = await cli(['list', 'sections', '-', '-q', '-f', 'csv'], { stdin: JSON.stringify(hostile) })
    expect(left.out).toContain(`"'=HYPERLINK(""http://x"")"`)
  })

  it('writes a table on a terminal, no wider than it is', async () => {
    const left = await list(['targets'], { terminal: 60, env: { NO_COLOR: '1' } })
    expect(left.out.split('\n')[0]).toMatch(/^at +indicator +figure +deadline +tone +text$/)
    expect(left.out.split('\n')[1]).toMatch(/^一\(一\) /)
    for (const line of left.out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60)
    expect(left.out.trimEnd().split('\n')).toHaveLength(5)
  })

  it('heads the table in Chinese too', async () => {
    const left = await list(['targets', '-f', 'table', '--lang', 'zh'])
    expect(left.out.split('\n')[0]).toMatch(/^位置 +指标 +数值 +期限 +语气 +原文$/)
    expect(left.out).toMatch(/一\(一\) +护理型床位占比 +≥ 55% +软 +力争护理型床位占比不低于55%\n/)
  })

  it.each(Object.keys(csvColumns) as Listed[])('lists %s in every format', async (what) => {
    const found = await rows([what])
    expect(found).not.toHaveLength(0)
    const csv = (await list([what, '-f', 'csv'])).out
    expect(csv.trimEnd().split('\r\n').length).toBeGreaterThan(found.length)
    for (const lang of ['en', 'zh']) {
      const table = (await list([what, '-f', 'table', '--lang', lang])).out.trimEnd().split('\n')
      expect(table).toHaveLength(1 + found.length)
      for (const line of table) expect(line).not.toMatch(/undefined|null|\[object/)
    }
  })

  it('takes the format from the ending of the file', async () => {
    const left = await list(['targets', '-o', 'due.csv'], { terminal: 80 })
    expect(left.files.get('due.csv')).toBe(toCsv(records, { columns: csvColumns.targets }))
    expect(left.out).toBe('')
    expect((await list(['targets', '-o', 'due.txt'], { terminal: 20 })).files.get('due.txt')).toMatch(
      /2023年底前建成3个示范中心\n/,
    )
  })
})

describe('list: several inputs', () => {
  const world = { files: { 'a.json': files['plans/2023.json'], 'b.json': files['plans/2023.json'] } }

  it('make one list that names their documents', async () => {
    const left = await cli(['list', 'targets', 'a.json', 'b.json', '-q'], world)
    expect(JSON.parse(left.out).map((row: { node: string }) => row.node)).toEqual(
      ['a', 'b'].flatMap((document) => [...targets(plan)].map(({ node }) => `${document}#${node.id}`)),
    )
    const table = await cli(['list', 'deadlines', 'a.json', 'b.json', '-q', '-f', 'table'], world)
    expect(table.out.split('\n').map((line) => line.split(' ')[0])).toEqual(['document', 'a', 'b', ''])
  })

  it('make a list each in a directory', async () => {
    const left = await cli(['list', 'targets', 'a.json', 'b.json', '-q', '-f', 'csv', '-o', 'out/'], world)
    expect([...left.files.keys()]).toEqual(['out/a.csv', 'out/b.csv'])
    expect(left.files.get('out/b.csv')).toContain('b#1.1,')
  })

  it('are listed as far as they can be read', async () => {
    const left = await cli(['list', 'targets', 'none.json', 'a.json', '-q'], world)
    expect(JSON.parse(left.out)).toHaveLength(4)
    expect(left).toMatchObject({ code: 1, err: 'none.json  error  there is no such file\n' })
    expect(await cli(['list', 'targets', 'none.json', '-q'], world)).toMatchObject({ code: 1, out: '' })
  })

  it('without a name are called by their address', async () => {
    const left = await cli(['list', 'deadlines', '-', '-q'], { stdin: files['plans/2023.json'] })
    expect(JSON.parse(left.out)[0].document).toBe(plan.meta.url)
  })
})

describe('list: filters', () => {
  const texts = async (argv: string[]) =>
    (await rows(argv)).map((row: { heading?: string; text: string }) => row.heading ?? row.text)

  it.each([
    [
      ['tasks', '--domain', 'elderly-care'],
      ['加强基本养老服务', '开展适老化改造', '推动医养结合'],
    ],
    [['tasks', '--domain', '卫生健康'], ['推动医养结合']],
    [['tasks', '--domain', 'health,housing'], ['推动医养结合']],
    [['tasks', '--domain', 'health', '--domain', 'housing'], ['推动医养结合']],
    [['tasks', '--text', '医养'], ['推动医养结合']],
    [
      ['tasks', '--text', '/适老|医养/'],
      ['开展适老化改造', '推动医养结合'],
    ],
    [
      ['tasks', '--unit', '1.1'],
      ['加强基本养老服务', '开展适老化改造'],
    ],
    [['tasks', '--stage', 'revise'], ['加强基本养老服务']],
    [['tasks', '--body', '财政局'], ['加强基本养老服务']],
    [
      ['tasks', '--action', 'complete'],
      ['加强基本养老服务', '开展适老化改造'],
    ],
    [['sections'], ['健全养老服务体系', '规范社会救助']],
    [['targets', '--tone', 'soft'], ['力争护理型床位占比不低于55%']],
    [['targets', '--unit', 'a1'], ['乡镇社工站全覆盖']],
    [['targets', '--body', '养老服务科', '--tone', 'plain'], ['2023年底前建成3个示范中心']],
    [['targets', '--due-before', '2023'], ['2023年底前建成3个示范中心']],
    [['deadlines', '--due-after', '2024'], []],
    [['regulations', '--stage', 'revise,issue'], ['《青溪市养老机构管理办法》']],
    [['initiatives', '--place', '云湖'], ['“暖冬”行动']],
    [['responsible', '--body', '各县'], ['各县(市、区)民政局']],
  ])('%j', async (argv, expected) => {
    expect(await texts(argv)).toEqual(expected)
  })
})

describe('list: remarks', () => {
  it('say that nothing was found, and why that may be', async () => {
    const bare = JSON.stringify({ ...plan, children: [], attachments: [], diagnostics: [] })
    expect(await cli(['list', 'targets', '-'], { stdin: bare })).toMatchObject({
      code: 0,
      out: '[]\n',
      err: 'No targets found.\n',
    })
    const left = await cli(['list', 'targets', '-', '--domain', 'x', '--lang', 'zh', '-f', 'table'], { stdin: bare })
    expect(left).toMatchObject({ code: 0, out: '', err: '没有指标符合筛选条件。\n--domain：所读计划中没有“x”。\n' })
    const csv = await cli(['list', 'places', '-', '-f', 'csv', '-q'], { stdin: bare })
    expect(csv).toMatchObject({ err: '', out: toCsv([], { columns: csvColumns.places }) })
  })

  it('say that there are diagnostics', async () => {
    const left = await cli(['list', 'targets', 'plans/2023.json'], { files })
    expect(left.err).toBe("2 diagnostics: 1 warning, 1 info; 'yaodian parse' shows them\n")
  })
})
