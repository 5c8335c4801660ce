import type { Language } from '../query'
import { displayWidth } from '../text/width'
import { type Command, commands } from './commands'
import { everywhere, type OptionName, type OptionRow, options } from './options'

const titles = {
  en: {
    form: 'COMMAND [OPTIONS] [FILE…|-]',
    taken: '[OPTIONS]',
    usage: 'USAGE',
    about: 'ABOUT',
    commands: 'COMMANDS',
    options: 'OPTIONS',
    examples: 'EXAMPLES',
    exit: 'EXIT CODES',
  },
  zh: {
    form: '命令 [选项] [文件…|-]',
    taken: '[选项]',
    usage: '用法',
    about: '说明',
    commands: '命令',
    options: '选项',
    examples: '示例',
    exit: '退出码',
  },
} as const satisfies Readonly<Record<Language, unknown>>

const intro: Readonly<Record<Language, string>> = {
  en: 'yaodian (要点) reads Chinese government work plans into a typed tree: sections and tasks, and in each the regulations, targets, deadlines and responsible bodies it names.',
  zh: 'yaodian（要点）把政府工作要点、工作计划读成结构树：章节与任务，以及其中的法规文件、指标、时限和责任单位。',
}

const exitCodes: Readonly<Record<Language, readonly (readonly [code: string, meaning: string])[]>> = {
  en: [
    ['0', 'done'],
    ['1', 'an input could not be read or written, or is not valid'],
    ['2', 'the command line is wrong'],
  ],
  zh: [
    ['0', '成功'],
    ['1', '有输入无法读写或无效'],
    ['2', '命令行有误'],
  ],
}

const more: Readonly<Record<Language, string>> = {
  en: "'yaodian COMMAND --help' tells more. Values go to standard output, remarks to standard error. NO_COLOR and FORCE_COLOR are honoured.",
  zh: '“yaodian 命令 --help”有详细说明。结果写到标准输出，提示写到标准错误。遵循 NO_COLOR 与 FORCE_COLOR。',
}

/** A word of ASCII with the blanks behind it, or one other character with the stops that must not open a line. */
const tokens = /(?:[!-~…]+ *|[^!-~…])[，。、；：）”]*/gu

/** A text broken into lines of a width. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = ['']
  for (const token of text.match(tokens) ?? []) {
    const line = lines[lines.length - 1] as string
    if (line === '' || displayWidth(line + token.trimEnd()) <= width) lines[lines.length - 1] = line + token
    else lines.push(token)
  }
  return lines.map((line) => line.trimEnd())
}

const narrowest = 24
const indent = '  '

/** Paragraphs, set in. */
const paragraphs = (texts: readonly string[], width: number): string[] =>
  texts.flatMap((text) => wrap(text, width - indent.length).map((line) => indent + line))

/** Names, and what each is, in two columns. */
function pairs(rows: readonly (readonly [name: string, help: string])[], width: number): string[] {
  const column = rows.reduce((most, [name]) => Math.max(most, displayWidth(name)), 0)
  const room = Math.max(narrowest, width - column - 2 * indent.length)
  return rows.flatMap(([name, help]) => {
    const padded = name + ' '.repeat(column - displayWidth(name))
    return wrap(help, room).map((line, i) => indent + (i === 0 ? padded : ' '.repeat(column)) + indent + line)
  })
}

const optionRows = (names: readonly OptionName[], language: Language): [string, string][] =>
  names.map((name) => {
    const { short, value, many, help }: OptionRow = options[name]
    const form = value ? ` ${value}${many === undefined ? '' : many === 'commas' ? ',...' : ' ...'}` : ''
    return [`${short ? `-${short}, ` : '    '}--${name}${form}`, help[language]]
  })

const block = (title: string, lines: readonly string[]): string => [title, ...lines].join('\n')
const asTyped = (lines: readonly string[]): string[] => lines.map((line) => indent + line)
const page = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`

/** The help of the program, in lines of a width. */
export function programHelp(language: Language, width: number): string {
  const said = titles[language]
  return page([
    wrap(intro[language], width).join('\n'),
    block(said.usage, asTyped([`yaodian ${said.form}`])),
    block(
      said.commands,
      pairs(
        commands.map(({ name, summary }) => [name, summary[language]]),
        width,
      ),
    ),
    block(said.options, pairs(optionRows(everywhere, language), width)),
    block(said.examples, asTyped(commands.map(({ examples }) => examples[0] as string))),
    block(said.exit, pairs(exitCodes[language], width)),
    wrap(more[language], width).join('\n'),
  ])
}

/** The help of one command, in lines of a width. */
export function commandHelp(command: Command, language: Language, width: number): string {
  const said = titles[language]
  const { known } = command
  return page([
    `yaodian ${command.name}: ${command.summary[language]}`,
    block(said.usage, asTyped([`yaodian ${command.name} ${said.taken} ${command.arguments[language]}`.trimEnd()])),
    block(said.about, paragraphs(command.about[language], width)),
    ...(known
      ? [
          block(
            known.title[language],
            pairs(
              known.words.map((word) => [word.name, word[language]]),
              width,
            ),
          ),
        ]
      : []),
    block(said.options, pairs(optionRows([...command.options, ...everywhere], language), width)),
    block(said.examples, asTyped(command.examples)),
    block(said.exit, pairs((command.exit ?? exitCodes)[language], width)),
  ])
}
