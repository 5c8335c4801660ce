import { printable } from '../export/escape'
import type { Language } from '../query'
import { GENERATOR } from '../version'
import { takeApart, validWord } from './args'
import type { Call } from './call'
import { commandOf, commands } from './commands'
import { commandHelp, programHelp } from './help'
import { codeOf, type Io, type Out, widthOf } from './io'
import { languageOf, sayIn } from './messages'
import { UsageError } from './usage-error'

const languages = ['zh', 'en'] as const

/**
 * Runs the command line.
 *
 * @param argv the words behind the program's name
 * @returns the exit code: 0 done, 1 something could not be read, written or is not valid, 2 the command line is wrong.
 * A reader who goes away (`| head`) is no error.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let language = languageOf(null, io.env)
  try {
    const args = takeApart(argv, (command) => commandOf(command)?.options ?? null)
    const asked = args.values.one('lang')
    if (asked !== null) language = languageOf(validWord(asked, languages, '--lang'), io.env)
    return await dispatch(args, language, io)
  } catch (error) {
    if (codeOf(error) === 'EPIPE') return 0
    if (!(error instanceof UsageError)) throw error
    const words = argv.filter((word) => !word.startsWith('-'))
    await io.stderr.write(usageText(error, language, commandOf(words[0] ?? null)?.name ?? null))
    return 2
  }
}

async function dispatch(
  { command: name, words, values }: ReturnType<typeof takeApart>,
  language: Language,
  io: Io,
): Promise<number> {
  const command = commandOf(name)
  if (values.has('version')) {
    await io.stdout.write(`${GENERATOR.replace('@', ' ')}\n`)
    return 0
  }
  if (values.has('help') || (name === 'help' && words.length <= 1)) {
    const width = helpWidth(io.stdout)
    const about = command ?? commandOf(words[0] ?? null)
    await io.stdout.write(about ? commandHelp(about, language, width) : programHelp(language, width))
    return 0
  }
  if (name === null) {
    await io.stderr.write(programHelp(language, helpWidth(io.stderr)))
    return 2
  }
  if (!command) {
    const valid = commands.map((each) => each.name)
    throw new UsageError('unknown-command', { word: name, valid: valid.join(', ') }, name, valid)
  }
  const call: Call = { io, language, say: sayIn(language), words, values, quiet: values.has('quiet'), failures: 0 }
  return command.run(call)
}

/** Help is set no wider than it reads well. */
const helpWidth = (out: Out): number => Math.min(widthOf(out), 100)

function usageText(error: UsageError, language: Language, command: string | null): string {
  const say = sayIn(language)
  const sentences = [say(error.code, error.values)]
  if (error.meant !== null) sentences.push(say('did-you-mean', { word: error.meant }))
  const help = say('see-help', { command: command === null ? 'yaodian' : `yaodian ${command}` })
  return `yaodian: ${printable(sentences.join(' '))}\n${help}\n`
}
