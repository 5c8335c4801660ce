const roman: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]
const digits = '零一二三四五六七八九'

function toRoman(value: number): string {
  let rest = value
  let text = ''
  for (const [letters, worth] of roman) {
    while (rest >= worth) {
      text += letters
      rest -= worth
    }
  }
  return text
}

function toLetters(value: number): string {
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(0x61 + ((rest - 1) % 26)) + text
  return text
}

/** Up to 99: longer lists fall back to figures, as a reader would find them easier too. */
function toHan(value: number): string {
  if (value > 99 || value < 1) return String(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? digits[ones] : ''}`
}

/**
 * 列表序号. What a browser prints before an item of an ordered list, with a blank behind it.
 *
 * @param style a value of `list-style-type`, or of the attribute `type` (`1`, `a`, `A`, `i`, `I`)
 * @returns null where it prints no number
 */
export function listMarker(value: number, style: string): string | null {
  const inRange = value >= 1 && value < 4000
  switch (true) {
    case /\bnone\b|\bdisc\b|\bcircle\b|\bsquare\b/.test(style):
      return null
    case /cjk-ideographic|trad-chinese|simp-chinese/.test(style):
      return `${toHan(value)}、`
    case inRange && (style === 'A' || /upper-(?:alpha|latin)/.test(style)):
      return `${toLetters(value).toUpperCase()}. `
    case inRange && (style === 'a' || /lower-(?:alpha|latin)/.test(style)):
      return `${toLetters(value)}. `
    case inRange && (style === 'I' || /upper-roman/.test(style)):
      return `${toRoman(value).toUpperCase()}. `
    case inRange && (style === 'i' || /lower-roman/.test(style)):
      return `${toRoman(value)}. `
    default:
      return `${value}. `
  }
}
