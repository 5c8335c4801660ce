export interface Canonical {
  text: string
  /** Control characters and lone surrogates that are U+FFFD now. */
  replaced: number
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const odd = /[\0-\x08\x0b-\x1f\x7f\u0085\u2028\u2029\ud800-\udfff]/
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
  if (!odd.test(text)) return { text, replaced: 0 }
  let replaced = 0
  const lines = text.replace(lineEnds, '\n')
  if (!control.test(lines)) return { text: lines, replaced }
  const clean = lines.replace(controls, () => {
    replaced++
    return '\ufffd'
  })
  return { text: clean, replaced }
}
