import { describe, expect, it } from 'vitest'
import { toJson, toMarkdown, toNdjson, toTree } from '../../src/export'
import { inventedPlan } from '../query/plan'
import { cli, type World } from './fake-io'

const plan = inventedPlan()
const json = toJson(plan)
const plain = { files: { 'plans/2023.json': json } } satisfies World
const parse = (argv: string[], world: World = plain) => cli(['parse', 'plans/2023.json', ...argv], world)
const escapeCode = String.fromCharCode(27)

describe('parse: formats', () => {
  it('writes JSON where standard output is no terminal', async () => {
    const left = await parse([])
    expect(left.code).toBe(0)
    expect(left.out).toBe(`${json}\n`)
  })

  it('writes the tree on a terminal, in colour, cut at its edge', async () => {
    const left = await parse([], { ...plain, terminal: 40 })
    expect(left.out).toBe(toTree(plan, { width: 40, color: true }))
  })

  it('honours NO_COLOR, FORCE_COLOR and TERM=dumb', async () => {
    const out = async (terminal: number | undefined, env: Record<string, string>) =>
      (await parse(['-f', 'tree'], { ...plain, ...(terminal !== undefined && { terminal }), env })).out
    expect(await out(40, { NO_COLOR: '1' })).toBe(toTree(plan, { width: 40 }))
    expect(await out(40, { TERM: 'dumb' })).toBe(toTree(plan, { width: 40 }))
    expect(await out(40, { NO_COLOR: '' })).toContain(escapeCode)
    expect(await out(undefined, {})).toBe(toTree(plan))
    expect(await out(undefined, { FORCE_COLOR: '1' })).toBe(toTree(plan, { color: true }))
    expect(await out(40, { FORCE_COLOR: '0' })).toBe(toTree(plan, { width: 40 }))
    expect(await out(undefined, { FORCE_COLOR: '1', NO_COLOR: '1' })).toContain(escapeCode)
  })

  it('writes the others as they are exported, named after the file', async () => {
    expect((await parse(['--format', 'ndjson'])).out).toBe(toNdjson(plan, { document: '2023' }))
    expect((await parse(['--format', 'markdown'])).out).toBe(toMarkdown(plan))
    expect((await parse(['--format', 'markdown', '--lang', 'zh'])).out).toBe(toMarkdown(plan, { language: 'zh' }))
    expect((await parse(['--format=text'])).out).toBe(`${plan.source.text}\n`)
  })

  it('reads what is piped in, named or not', async () => {
    for (const argv of [['parse', '-'], ['parse']]) {
      const left = await cli(argv, { stdin: json })
      expect(left).toMatchObject({ code: 0, out: `${json}\n` })
    }
  })

  it('writes several plans as a plan a line, and reads them back', async () => {
    const world = { files: { 'a.json': json, 'b.json': json } }
    const left = await cli(['parse', 'a.json', 'b.json'], world)
    expect(
      left.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([plan, plan])
    expect((await cli(['parse', '-'], { stdin: left.out })).out).toBe(left.out)
    expect((await cli(['parse', '-'], { stdin: `[${json},${json}]` })).out).toBe(left.out)
    const trees = await cli(['parse', 'a.json', 'b.json', '-f', 'tree'], world)
    expect(trees.out).toBe(`${toTree(plan)}\n${toTree(plan)}`)
  })
})

describe('parse: diagnostics', () => {
  it('go to standard error, sorted, with line and column, and are summed up', async () => {
    const turned = { ...plan, diagnostics: [...plan.diagnostics].reverse() }
    const left = await cli(['parse', 'x.json'], { files: { 'x.json': JSON.stringify(turned) } })
    expect(left.err.split('\n')).toEqual([
      'x.json:14:4  info  heading-uncertain  The end of the heading “推动医养结合” was inferred with low confidence (0.8).',
      'x.json:19:1  warning  number-restart  Numbering starts again at 1..',
      '2 diagnostics: 1 warning, 1 info',
      '',
    ])
    expect(left.code).toBe(0)
  })

  it('are told in Chinese too', async () => {
    const left = await parse(['--lang', 'zh'])
    expect(left.err).toContain(
      'plans/2023.json:19:1  警告  number-restart  序号从1.重新开始。\n诊断 2 条：警告 1，提示 1\n',
    )
  })

  it('are silenced by --quiet', async () => {
    expect((await parse(['--quiet'])).err).toBe('')
    expect((await parse(['-q'])).err).toBe('')
  })

  it('are in colour on a terminal', async () => {
    expect((await parse([], { ...plain, errorTerminal: true })).err).toContain(
      `${escapeCode}[33mwarning${escapeCode}[0m`,
    )
    expect((await parse([])).err).not.toContain(escapeCode)
  })

  it('of the whole document have no line', async () => {
    const [first] = plan.diagnostics
    const whole = { ...plan, diagnostics: [{ ...first, span: null }] }
    const left = await cli(['parse', 'x.json'], { files: { 'x.json': JSON.stringify(whole) } })
    expect(left.err).toMatch(/^x\.json {2}info {2}heading-uncertain .*\n1 diagnostic: 1 info\n$/)
  })

  it('say nothing where there are none', async () => {
    const left = await cli(['parse', '-'], { stdin: JSON.stringify({ ...plan, diagnostics: [] }) })
    expect(left.err).toBe('')
  })

  it('let no command of the document through to the terminal', async () => {
    const hostile = { ...plan, diagnostics: [{ ...plan.diagnostics[0], code: 'x', message: `${escapeCode}[2J` }] }
    const left = await cli(['parse', '-'], { stdin: JSON.stringify(hostile) })
    expect(left.err).not.toContain(escapeCode)
  })
})

describe('parse: output files', () => {
  it('takes the format from the ending', async () => {
    const left = await parse(['-o', 'out.md'], { ...plain, terminal: 40 })
    expect(left.files.get('out.md')).toBe(toMarkdown(plan))
    expect(left.out).toBe('')
    expect((await parse(['-o', 'out.ndjson'])).files.get('out.ndjson')).toBe(toNdjson(plan, { document: '2023' }))
    expect((await parse(['-o', 'out'], { ...plain, terminal: 40 })).files.get('out')).toBe(`${json}\n`)
    expect((await parse(['-o', 'out.json', '-f', 'markdown'])).files.get('out.json')).toBe(toMarkdown(plan))
  })

  it('writes no colours into files', async () => {
    const left = await parse(['-o', 'out.txt'], { ...plain, terminal: 40, env: { FORCE_COLOR: '1' } })
    expect(left.files.get('out.txt')).toBe(toTree(plan))
  })

  it('writes a file for each input into a directory', async () => {
    const world = { files: { 'a.json': json, 'in/b.json': json }, directories: ['there'] }
    for (const path of ['out/', 'there']) {
      const left = await cli(['parse', 'a.json', 'in/b.json', '-o', path, '-f', 'json'], world)
      const directory = path.replace('/', '')
      expect([...left.files]).toEqual([
        [`${directory}/a.json`, `${json}\n`],
        [`${directory}/b.json`, `${json}\n`],
      ])
    }
  })

  it('puts several inputs into one file', async () => {
    const left = await cli(['parse', 'a.json', 'b.json', '-o', 'all.ndjson'], {
      files: { 'a.json': json, 'b.json': json },
    })
    expect(left.files.get('all.ndjson')).toBe(toNdjson(plan, { document: 'a' }) + toNdjson(plan, { document: 'b' }))
  })

  it('says why a file cannot be written', async () => {
    const file = await parse(['-q', '-o', 'out.json'], { ...plain, refuse: { 'out.json': 'EACCES' } })
    expect(file).toMatchObject({ code: 1, err: 'out.json  error  permission denied\n' })
    const directory = await parse(['-q', '-o', 'out/'], { ...plain, refuse: { 'out/': 'EACCES' } })
    expect(directory).toMatchObject({ code: 1, err: 'out/  error  permission denied\n' })
    const nowhere = await parse(['-q', '-o', 'none/out.json'], { ...plain, refuse: { 'none/out.json': 'ENOENT' } })
    expect(nowhere).toMatchObject({
      code: 1,
      err: 'none/out.json  error  cannot be written: its directory is not there; make it first\n',
    })
  })

  it('leaves an old file alone where nothing could be read', async () => {
    const left = await cli(['parse', 'none.txt', '-o', 'out.json'])
    expect([...left.files]).toEqual([])
    expect(left.code).toBe(1)
  })
})

describe('parse: inputs that cannot be read', () => {
  it('are told one by one; the others are read', async () => {
    const left = await cli(['parse', 'none.txt', 'dir', 'a.json', '-q'], {
      files: { 'a.json': json },
      directories: ['dir'],
    })
    expect(left.code).toBe(1)
    expect(left.err).toBe('none.txt  error  there is no such file\ndir  error  is a directory; name the files in it\n')
    expect(JSON.parse(left.out)).toEqual(plan)
  })

  it.each([
    ['an empty file', '', /empty\.txt {2}error {2}The input holds no text\./],
    ['published JSON that is cut off', json.slice(0, -9), /looks like published JSON but is none/],
    [
      'published JSON of another major',
      JSON.stringify({ ...plan, schemaVersion: '2.0.0' }),
      /is no valid work plan: schemaVersion 2\.x is not readable/,
    ],
    [
      'published JSON that is invalid',
      JSON.stringify({ ...plan, children: [{ type: 'task' }] }),
      /is no valid work plan: \$\.children\[0\]/,
    ],
    ['flat records', toNdjson(plan), /holds records \(--format ndjson\)/],
  ])('%s', async (_, content, says) => {
    const left = await cli(['parse', 'empty.txt'], { files: { 'empty.txt': content } })
    expect(left.err).toMatch(says)
    expect(left).toMatchObject({ code: 1, out: '' })
  })

  it('are told in Chinese too', async () => {
    const left = await cli(['parse', 'x', 'y', '--lang', 'zh'], { files: { y: '' } })
    expect(left.err).toMatch(/^x {2}错误 {2}没有此文件\ny {2}错误 {2}输入没有文字。/)
  })
})

describe('parse: a reader that goes away', () => {
  it('is no error', async () => {
    const left = await parse([], { ...plain, reads: 0 })
    expect(left).toMatchObject({ code: 0, out: '', err: '' })
  })
})

describe('parse: progress', () => {
  const world = { files: { 'a.json': json, 'b.json': json }, errorTerminal: true }

  it('is shown of several inputs on a terminal, and taken away', async () => {
    const left = await cli(['parse', 'a.json', 'b.json'], world)
    expect(left.err).toContain('reading 1/2 a.json')
    expect(left.err).toContain('reading 2/2 b.json')
    expect(left.err.split('\r').at(-1)).toMatch(/^.\[K[^\r]*$/su)
  })

  it('is not shown anywhere else', async () => {
    expect((await cli(['parse', 'a.json', 'b.json'], { ...world, errorTerminal: false })).err).not.toContain('reading')
    expect((await cli(['parse', 'a.json', 'b.json', '-q'], world)).err).toBe('')
    expect((await cli(['parse', 'a.json'], world)).err).not.toContain('reading')
    expect((await cli(['parse', 'a.json', 'b.json'], { ...world, terminal: 80 })).err).not.toContain('reading')
  })
})

describe('parse: notices', () => {
  const notice = plan.source.text.split('\n').slice(1).join('\n')
  const read = async (argv: string[], content: string | Uint8Array = notice) =>
    JSON.parse((await cli(['parse', 'n.txt', '-q', ...argv], { files: { 'n.txt': content } })).out)

  it('are parsed from their bytes', async () => {
    const parsed = await read([])
    expect(parsed).toMatchObject({ type: 'workPlan', meta: { title: '2023年全市民政工作要点' } })
    expect(parsed.source.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(parsed.children.map((unit: { heading: { text: string } }) => unit.heading.text)).toEqual([
      '健全养老服务体系',
      '规范社会救助',
    ])
  })

  it('are parsed as the options say', async () => {
    expect((await read(['--url', 'https://a.gov.cn/1'])).meta.url).toBe('https://a.gov.cn/1')
    expect((await read(['--input-format', 'markdown'])).source.format).toBe('markdown')
    expect(
      (await read(['--encoding', 'gb18030'], new Uint8Array([0xb5, 0xda, 0xd2, 0xbb, 0xd5, 0xc2]))).source.text,
    ).toBe('第一章')
    expect(JSON.stringify(await read(['--annotations', 'none']))).not.toContain('"verb"')
    const some = await read(['--annotations', 'regulations,targets'])
    expect(some.children[0].children[0].regulations).not.toHaveLength(0)
    expect(some.children[0].children[0].deadlines).toHaveLength(0)
    expect(JSON.stringify(await read(['--trace']))).toContain('"rule":')
    expect(JSON.stringify(await read([]))).not.toContain('"rule":')
  })
})
