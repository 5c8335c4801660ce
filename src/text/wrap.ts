import { isLetter } from './character-kinds'

/** A run of healed text that stands unbroken in the source: healed offset `at` is source offset `from`. */
export interface Piece {
  at: number
  from: number
}

export interface Healed {
  text: string
  pieces: Piece[]
}

/** As `healWraps`, where nobody asks where the pieces come from. */
export function healedText(text: string, start: number, end: number): string {
  const raw = text.slice(start, end)
  return raw.includes('\n') ? healWraps(text, start, end).text : raw
}

/** What may stand around a line end and goes with it. */
const isBlank = (character: number): boolean =>
  character === 32 ||
  (character >= 9 && character <= 13) ||
  character === 0x3000 ||
  character === 0xa0 ||
  (character >= 0x2000 && character <= 0x200b) ||
  character === 0xfeff

/**
 * 续行. One paragraph with the line breaks inside it taken out.
 *
 * @param text the text the paragraph stands in
 * @param start first code unit of the paragraph
 * @param end one past its last code unit
 * @param base healed offset that the first character shall have
 * @returns the paragraph without its line ends and the blanks around them (one space is kept between two Latin words),
 * and where each unbroken piece comes from
 */
export function healWraps(text: string, start: number, end: number, base = 0): Healed {
  const raw = text.slice(start, end)
  if (!raw.includes('\n')) return { text: raw, pieces: [{ at: base, from: start }] }
  const pieces: Piece[] = []
  let healed = ''
  let from = 0
  const take = (to: number) => {
    if (to > from) pieces.push({ at: base + healed.length, from: start + from })
    healed += raw.slice(from, to)
  }
  for (let line = raw.indexOf('\n'); line >= 0; line = raw.indexOf('\n', from)) {
    let left = line
    while (left > from && isBlank(raw.charCodeAt(left - 1))) left--
    let right = line + 1
    while (right < raw.length && isBlank(raw.charCodeAt(right))) right++
    take(left)
    if (left > 0 && right < raw.length && isLetter(raw.charCodeAt(left - 1)) && isLetter(raw.charCodeAt(right))) {
      pieces.push({ at: base + healed.length, from: start + left })
      healed += ' '
    }
    from = right
  }
  take(raw.length)
  return { text: healed, pieces }
}
