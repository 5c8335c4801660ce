import { diagnose } from '../rules/diagnostics'
import type { Diagnostic } from '../schema'
import { scratchUnits, spell } from '../text/code-units'

export interface Canonical {
  text: string
  /** Control characters and lone surrogates that are U+FFFD now. */
  replaced: number
}

/** 1 for the characters that are looked into: ends of lines but the plain one, control characters, surrogates. */
const odd = new Uint8Array(0x10000)
odd.fill(1, 0, 0x20)
odd[0x09] = odd[0x0a] = 0
for (const code of [0x7f, 0x85, 0x2028, 0x2029]) odd[code] = 1
odd.fill(1, 0xd800, 0xe000)

/** Whether nothing is to be looked into, as in most texts; a table answers sooner than a pattern. */
function isPlain(text: string): boolean {
  const units = scratchUnits(text.length)
  spell(units, text, 0)
  let found = 0
  for (let i = 0; i < text.length; i++) found |= odd[units.codes[i] as number] as number
  return found === 0
}

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\0-\x08\x0e-\x1f\x7f\ud800-\udfff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\0-\x08\x0e-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * 规范文本. Every line end is `\n` (also those of Word and of page breaks), there is no byte order mark, and what no text may hold is
 * U+FFFD: NUL, the other control characters, lone surrogates.
 */
export function canonical(input: string): Canonical {
  const text = input.charCodeAt(0) === 0xfeff ? input.slice(1) : input
  if (isPlain(text)) return { text, replaced: 0 }
  let replaced = 0
  const lines = text.replace(lineEnds, '\n')
  if (!control.test(lines)) return { text: lines, replaced }
  const clean = lines.replace(controls, () => {
    replaced++
    return '\ufffd'
  })
  return { text: clean, replaced }
}

/** Says how many characters were replaced; nothing where none were. */
export const reportReplaced = (count: number): Diagnostic[] =>
  count > 0 ? [diagnose('control-characters', null, { count: String(count) })] : []
