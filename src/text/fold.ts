import { scratchUnits, spell, textOfUnits } from './code-units'

/**
 * Folding for matching: the same text, character for character, with full-width and look-alike characters brought to
 * one form, so that a rule is written once and a position found in the folded text is a position in the original.
 */

/** Character → what it becomes; 0 for one that stays. */
const buildTable = (): Uint16Array => {
  const table = new Uint16Array(0x10000)
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0
  for (let code = 0x2000; code <= 0x200f; code++) table[code] = 0x20
  const blanks = [0x09, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0xad, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]
  for (const code of blanks) table[code] = 0x20
  const pairs: [from: string, to: string][] = [
    ['﹐﹑﹒﹔﹕﹖﹗﹙﹚﹪', ',、.;:?!()%'],
    ['｡､｢｣', '。、「」'],
    ['〝〞〟', '“””'],
    ['━—–―─－', '——————'],
    ['−‐‑﹣', '----'],
    ['〜∼', '~~'],
    ['\u2329\u232a﹝﹞', '〈〉〔〕'],
    ['‧・●', '···'],
  ]
  for (const [from, to] of pairs) for (let i = 0; i < from.length; i++) table[from.charCodeAt(i)] = to.charCodeAt(i)
  return table
}

const table = buildTable()
/** A text is tried so far as a string: short ones mostly stay as they are. */
const lookedAt = 64

/**
 * 全角转半角. Full-width ASCII, wide and odd spaces, small punctuation and dashes in one form each.
 *
 * @param text any string
 * @returns a string of the same length in UTF-16 code units; every span of the one is a span of the other. `：；，（）`
 * become `:;,()`, all spaces but the line feed become U+0020, all dashes `—`; `。`, `、` and Han characters stay.
 * Half a surrogate pair may come out as U+FFFD.
 */
export function fold(text: string): string {
  const { length } = text
  const looked = Math.min(length, lookedAt)
  let same = 0
  while (same < looked && table[text.charCodeAt(same)] === 0) same++
  if (same === length) return text
  const units = scratchUnits(length)
  const { codes } = units
  spell(units, text, 0)
  let changed = 0
  for (let i = same; i < length; i++) {
    const code = codes[i] as number
    const folded = table[code] as number
    changed |= folded
    codes[i] = folded || code
  }
  return changed === 0 ? text : textOfUnits(units, length)
}
