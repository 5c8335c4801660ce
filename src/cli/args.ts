import { parseArgs } from 'node:util'
import { everywhere, type OptionName, type OptionRow, options } from './options'
import { UsageError } from './usage-error'

/** A command line taken apart. */
export interface Args {
  /** The first word that is no option; null where there is none. */
  command: string | null
  /** The words behind it. */
  words: string[]
  values: Values
}

/** What the options say. */
export interface Values {
  has(name: OptionName): boolean
  /** The value of an option; of one given twice the last. */
  one(name: OptionName): string | null
  /** All values of an option: those with commas between taken apart, unless it is one to be given again. */
  all(name: OptionName): string[]
}

const rows: Readonly<Record<string, OptionRow>> = options

const config = Object.fromEntries(
  Object.entries(rows).map(([name, { type, short }]) => [name, { type, ...(short && { short }), multiple: true }]),
)

/**
 * Takes a command line apart. Options may stand anywhere; `--` ends them.
 *
 * @param taken the options of a command by its name; null for a word that is no command
 * @throws UsageError for an option that is not there, lacks its value or has one too many
 */
export function takeApart(
  argv: readonly string[],
  taken: (command: string | null) => readonly OptionName[] | null,
): Args {
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const command = words.shift() ?? null
  const allowed = [...(taken(command) ?? (Object.keys(rows) as OptionName[])), ...everywhere]
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const row = rows[name]
    if (!row || !(allowed as string[]).includes(name)) throw unknown(rawName, allowed, row ? command : null)
    // Without strictness `--format --quiet` would take the second for a value of the first.
    const missing = value === undefined || (!inlineValue && value.length > 1 && value.startsWith('-'))
    if (row.type === 'string' && missing)
      throw new UsageError('option-needs-value', { option: rawName, value: row.value ?? '' })
    if (row.type === 'boolean' && value !== undefined)
      throw new UsageError('option-takes-no-value', { option: rawName })
    given.set(name, [...(given.get(name) ?? []), value ?? ''])
  }
  return { command, words, values: valuesOf(given) }
}

function unknown(option: string, allowed: readonly string[], command: string | null): UsageError {
  const valid = allowed.map((name) => `--${name}`)
  if (command !== null) return new UsageError('option-not-here', { option, command }, option, valid)
  return new UsageError('unknown-option', { option }, option, valid)
}

const valuesOf = (given: ReadonlyMap<string, string[]>): Values => ({
  has: (name) => given.has(name),
  one: (name) => given.get(name)?.at(-1) ?? null,
  all: (name) =>
    (given.get(name) ?? [])
      .flatMap((value) => (rows[name]?.many === 'again' ? [value] : value.split(/[,，]/)).map((each) => each.trim()))
      .filter((each) => each !== ''),
})

/** One of several words, or a usage error that names them. */
export function validWord<W extends string>(word: string, valid: readonly W[], option: string): W {
  if ((valid as readonly string[]).includes(word)) return word as W
  throw new UsageError('not-one-of', { option, word, valid: valid.join(', ') }, word, valid)
}
