/**
 * 符号字体. Signs of the fonts Symbol and Wingdings that lists and forms use: such a font has them at private places, so that without the
 * font a text would show an empty box. By the last byte of the code.
 */
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  109: '○',
  110: '■',
  111: '□',
  112: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  167: '▪',
  168: '□',
  178: '✧',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
const symbol: Readonly<Record<number, string>> = {
  183: '•',
  168: '♦',
  215: '⋅',
  222: '⇒',
  174: '→',
  179: '≥',
  163: '≤',
  177: '±',
  180: '×',
}

/** A character of a sign font as one that every font has; any other character as it is. */
export function signOf(code: number, font: string): string {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  const low = code & 0xff
  const table = /^symbol$/i.test(font) ? symbol : wingdings
  const sign =
    isPrivate || /wingdings|^symbol$/i.test(font) ? (table[low] ?? (font === '' ? symbol[low] : undefined)) : undefined
  if (sign !== undefined) return sign
  return isPrivate && low >= 0x20 && low < 0x7f ? String.fromCharCode(low) : String.fromCodePoint(code)
}

/** A text, such as that of a list's bullet, with its signs made readable. */
export const readable = (text: string, font: string): string =>
  /[\uf000-\uf0ff]/.test(text) ? text.replace(/[\uf000-\uf0ff]/g, (sign) => signOf(sign.charCodeAt(0), font)) : text
