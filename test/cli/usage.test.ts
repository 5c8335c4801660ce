import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { commands } from '../../src/cli/commands'
import { languageOf, messageCodes, sayIn } from '../../src/cli/messages'
import { nearest } from '../../src/cli/nearest'
import { options } from '../../src/cli/options'
import { formats } from '../../src/export'
import { displayWidth } from '../../src/text/width'
import { cli } from './fake-io'

describe('usage errors', () => {
  const wrong: readonly [argv: string[], says: RegExp][] = [
    [['prase'], /no command 'prase'.*Did you mean parse\?\nRun 'yaodian --help'/],
    [['zzz'], /commands are parse, list, diff, track, report, validate, schema\.\n/],
    [['parse', 'x', '--fromat', 'json'], /no option --fromat\. Did you mean --format\?\nRun 'yaodian parse --help'/],
    [['parse', 'x', '--stage', 'revise'], /'parse' has no option --stage\./],
    [['parse', 'x', '-z'], /no option -z\./],
    [['parse', 'x', '--format'], /--format needs a value: --format FORMAT\./],
    [['parse', 'x', '--format', '--quiet'], /--format needs a value/],
    [['parse', 'x', '--quiet=yes'], /--quiet takes no value\./],
    [['parse', 'x', '--format', 'jsn'], /--format: 'jsn' is none of tree, json.*Did you mean json\?/],
    [['parse', 'x', '--input-format', 'doc'], /--input-format: 'doc' is none of text, html, markdown, docx, pdf, ofd/],
    [
      ['parse', 'x', '--annotations', 'targets,deadline'],
      /--annotations: 'deadline' is none of.*Did you mean deadlines\?/,
    ],
    [['parse', 'x', '--lang', 'fr'], /--lang: 'fr' is none of zh, en/],
    [['parse'], /No file was named, and nothing is piped in\./],
    [['parse', '-', '-'], /- \(standard input\) can be read only once\./],
    [
      ['parse', 'a/x.txt', 'b/x.html', '-o', 'out/'],
      /a\/x\.txt and b\/x\.html would both be written to out\/x\.json\./,
    ],
    [['list'], /What shall be listed\? One of units, sections, tasks/],
    [['list', 'target', 'x'], /Did you mean targets\?/],
    [['list', 'targets', 'x', '--format', 'tree'], /--format: 'tree' is none of table, json, csv/],
    [['list', 'targets', 'x', '--tone', 'hard'], /--tone: 'hard' is none of firm, plain, soft/],
    [
      ['list', 'regulations', 'x', '--stage', 'revise,publicise'],
      /--stage: 'publicise' is none of draft.*Did you mean publicize\?/,
    ],
    [['list', 'deadlines', 'x', '--due-before', 'June'], /--due-before: 'June' is no date such as/],
    [['list', 'deadlines', 'x', '--due-before', '2022-13'], /--due-before: '2022-13' is no date such as/],
    [['list', 'deadlines', 'x', '--due-after', '2022-02-30'], /--due-after: '2022-02-30' is no date such as/],
    [['list', 'targets', 'x', '--text', '/(/'], /--text: '\/\(\/' is no regular expression/],
    [['parse', 'x', '--max-bytes', 'big'], /--max-bytes: 'big' is no size such as 1000000, 200M or 1G\./],
    [['validate'], /No file was named/],
    [['schema', 'x'], /'schema' takes no files\./],
    [['schema', '--diff', '--series'], /--diff and --series ask for two things; give one\./],
  ]

  it.each(wrong)('%j', async (argv, says) => {
    const left = await cli(argv)
    expect(left.err).toMatch(says)
    expect(left.out).toBe('')
    expect(left.code).toBe(2)
  })

  it('are told in Chinese too', async () => {
    const left = await cli(['prase'], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(left.err).toMatch(/^yaodian: 没有命令“prase”.*是否想输入 parse？\n用法见“yaodian --help”。\n$/)
  })

  it('let no command of the command line through to the terminal', async () => {
    const left = await cli([`${String.fromCharCode(27)}[31mx`])
    expect(left.err).not.toContain(String.fromCharCode(27))
  })
})

describe('help', () => {
  it('is shown where nothing is asked, as an error', async () => {
    const left = await cli([])
    expect(left).toMatchObject({ code: 2, out: '' })
    expect(left.err).toContain('USAGE\n  yaodian COMMAND')
  })

  it.each([['--help'], ['-h'], ['help']])('is shown by %s', async (word) => {
    const left = await cli([word])
    expect(left).toMatchObject({ code: 0, err: '' })
    for (const { name, summary } of commands) expect(left.out).toMatch(new RegExp(`${name} +${summary.en}`))
    expect(left.out).toContain('EXIT CODES\n  0  done')
  })

  it.each(commands.map((command) => command.name))('of %s names its options, in both languages', async (name) => {
    const command = commands.find((each) => each.name === name)
    for (const argv of [
      [name, '--help'],
      ['help', name],
      ['-h', name],
    ]) {
      for (const lang of ['en', 'zh'] as const) {
        const left = await cli([...argv, '--lang', lang])
        expect(left.code).toBe(0)
        for (const option of command?.options ?? []) expect(left.out).toContain(`--${option}`)
        expect(left.out).toContain(command?.summary[lang])
        for (const example of command?.examples ?? []) expect(left.out).toContain(example)
      }
    }
  })

  it('shows which options take several values', async () => {
    const { out } = await cli(['list', '--help'])
    expect(out).toContain('--stage STAGE,... ')
    expect(out).toContain('--unit ID ')
    expect(out).toContain('--codebook FILE.json ... ')
  })

  it('lists the formats of the table of formats', async () => {
    const left = await cli(['parse', '--help'])
    for (const format of formats)
      expect(left.out).toMatch(new RegExp(`\n {2}${format.name} +${format.en.slice(0, 10)}`))
  })

  it('is no wider than the terminal, but for the examples', async () => {
    for (const argv of [['--help'], ['list', '--help'], ['parse', '--help', '--lang', 'zh']]) {
      const left = await cli(argv, { terminal: 70 })
      for (const line of left.out.split('\n')) {
        if (!line.includes('yaodian ')) expect(displayWidth(line), line).toBeLessThanOrEqual(70)
      }
    }
  })

  it('shows examples that are no usage errors', async () => {
    for (const { examples } of commands) {
      for (const example of examples) {
        const argv = example
          .replace(/^.*\| /, '')
          .replace(/ > .*/, '')
          .split(' ')
          .slice(1)
        const left = await cli(
          argv.map((word) => word.replaceAll("'", '')),
          { stdin: '' },
        )
        expect(left.err, example).not.toContain('--help')
      }
    }
  })
})

describe('--version', () => {
  it.each([['--version'], ['-V'], ['parse', '-V']])('is shown by %s', async (...argv) => {
    expect(await cli(argv)).toMatchObject({ code: 0, out: `yaodian ${version}\n`, err: '' })
  })
})

describe('nearest', () => {
  it.each([
    ['targts', 'targets'],
    ['tragets', 'targets'],
    ['dead', 'deadlines'],
    ['PLACES', 'places'],
    ['qqqqqq', null],
    ['x', null],
  ] as const)('%s is probably %s', (typed, meant) => {
    expect(nearest(typed, ['targets', 'deadlines', 'places'])).toBe(meant)
  })
})

describe('messages', () => {
  it('say everything in both languages, with the same facts', () => {
    for (const code of messageCodes) {
      const facts = (language: 'en' | 'zh') => [...new Set(sayIn(language)(code).match(/\{\w+\}/g))].sort()
      expect(facts('zh'), code).toEqual(facts('en'))
      expect(sayIn('zh')(code), code).toMatch(/\p{Script=Han}|^\{/u)
      expect(sayIn('en')(code), code).not.toMatch(/\p{Script=Han}/u)
    }
    for (const [name, { help }] of Object.entries(options)) expect(help.zh, name).toMatch(/\p{Script=Han}/u)
  })

  it.each([
    [null, {}, 'en'],
    [null, { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [null, { LANG: 'C.UTF-8' }, 'en'],
    [null, { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [null, { LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US' }, 'zh'],
    ['zh', { LC_ALL: 'en_US' }, 'zh'],
    ['en', { LANG: 'zh_CN' }, 'en'],
  ] as const)('are in the language of --lang %s and %j', (asked, env, language) => {
    expect(languageOf(asked, env)).toBe(language)
  })
})
