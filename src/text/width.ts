/** Code points that take two columns (East Asian Width W and F): [first, last], ascending. */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]
/** Marks that take no column: combining ones, joiners, variation selectors, and what no terminal shows. */
const none = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u
/** Marks of Chinese typography that terminals with a Chinese font show in two columns: “”‘’—…·①※. */
const chinese = /^[“”‘’—…·×①-⓿※→←↑↓■□▲△◆◇○●★☆]$/u

function widthOf(character: string): number {
  const point = character.codePointAt(0) as number
  if (point >= 32 && point < 127) return 1
  if (none.test(character)) return 0
  for (const [first, last] of wide) {
    if (point < first) break
    if (point <= last) return 2
  }
  return chinese.test(character) ? 2 : 1
}

/**
 * 显示宽度. The columns a text takes in a terminal: two for a Han character and its punctuation, one for a Latin
 * letter, none for a combining mark, an invisible or a control character.
 */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

/**
 * Cuts a text to at most `columns` columns, with `…` for what is left out; a character is never cut in two.
 *
 * @param columns the columns there are, 0 or more
 * @returns the text itself when it fits
 */
export function truncateToWidth(text: string, columns: number): string {
  const ellipsis = displayWidth('…')
  let width = 0
  let end = 0
  let kept = 0
  for (const character of text) {
    width += widthOf(character)
    if (width > columns) return ellipsis > columns ? '' : `${text.slice(0, kept)}…`
    end += character.length
    if (width <= columns - ellipsis) kept = end
  }
  return text
}
