import { decodeReference } from '#html-tree'

const reference = /&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,9}|[a-zA-Z][a-zA-Z0-9]{1,31});?/g
const known = new Map<string, string>([
  ['&nbsp;', '\u00a0'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
])
/** HTML has 2,231 names; what comes after so many are no names. */
const mostKnown = 4000

/**
 * Decodes the character references of a text. The parser is told not to, since it reads a text without them twice as fast; each
 * reference that is met is decoded once.
 */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(reference, decodeOne) : text
}

function decodeOne(written: string): string {
  const before = known.get(written)
  if (before !== undefined) return before
  if (known.size >= mostKnown) return written.charCodeAt(1) === 0x23 ? numeric(written) : written
  const decoded = tame(decodeReference(written))
  known.set(written, decoded)
  return decoded
}

function numeric(written: string): string {
  const hex = /^&#x/i.test(written)
  const point = Number.parseInt(written.slice(hex ? 3 : 2), hex ? 16 : 10)
  return point > 0x10ffff ? '\ufffd' : tame(String.fromCodePoint(point))
}

/** What no text may hold is U+FFFD here too; a carriage return is a line end. */
const tame = (character: string): string =>
  character
    .replace(/\r/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\0-\x08\x0b-\x1f\x7f]|[\ud800-\udfff](?![\udc00-\udfff])|^[\udc00-\udfff]/g, '\ufffd')
