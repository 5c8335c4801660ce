/** What stands for a number from 1 on; null where the sequence has come to its end. */
export type Write = (value: number) => string | null

/** One character a number; the sequence ends with the list. */
export const listed =
  (characters: string): Write =>
  (value) =>
    [...characters][value - 1] ?? null

/** Neighbours in Unicode: ① … ⑳. */
export const run =
  (first: number, count: number): Write =>
  (value) =>
    value <= count ? String.fromCodePoint(first + value - 1) : null

/** Each figure as a character of its own: 21 is 二一. */
export const positional =
  (digits: string): Write =>
  (value) =>
    [...String(value)].map((figure) => digits.charAt(Number(figure))).join('')

/** 十一, 二十一; from 100 on figure by figure. */
export const counted =
  (digits: string): Write =>
  (value) => {
    if (value > 99) return positional(digits)(value)
    const tens = Math.floor(value / 10)
    const ones = value % 10
    return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits.charAt(ones) : ''}`
  }

/** 位值. How a numeral with a word for each place is written. */
export interface Places {
  readonly digits: string
  /** Ten, hundred, thousand. */
  readonly units: string
  readonly tenThousand: string
  /** Whether 11 is 一十一 (as in amounts) or 十一. */
  readonly oneTen: boolean
  /** Whether 111 is 一百一十一 or 百十一. */
  readonly oneHundred: boolean
  /** Whether a place that is skipped is said: 一百〇一. */
  readonly zero: boolean
}

/** 一百〇一, 壹佰零壹: with a word for each place, up to 99,999. */
export const placed =
  (places: Places): Write =>
  (value) => {
    if (value > 99_999) return null
    const high = Math.floor(value / 10_000)
    const low = value % 10_000
    if (high === 0) return belowTenThousand(low, places, false)
    const gap = places.zero && low > 0 && low < 1000 ? places.digits.charAt(0) : ''
    const head = `${belowTenThousand(high, places, false)}${places.tenThousand}`
    return low === 0 ? head : `${head}${gap}${belowTenThousand(low, places, true)}`
  }

function belowTenThousand(value: number, places: Places, follows: boolean): string {
  const { digits, units, oneTen, oneHundred, zero } = places
  let text = ''
  let skipped = false
  for (let place = 3; place >= 0; place--) {
    const figure = Math.floor(value / 10 ** place) % 10
    if (figure === 0) {
      skipped = text !== ''
      continue
    }
    if (skipped && zero) text += digits.charAt(0)
    skipped = false
    const isBareTen = place === 1 && !oneTen && text === '' && !follows
    const isBareOne = figure === 1 && place > 0 && (isBareTen || !oneHundred)
    text += `${isBareOne ? '' : digits.charAt(figure)}${place > 0 ? units.charAt(place - 1) : ''}`
  }
  return text
}

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

/** i, ii, iii, iv … */
export function inRoman(value: number): string | null {
  if (value > 32_767) return null
  let rest = value
  let text = ''
  for (const [letters, worth] of roman) for (; rest >= worth; rest -= worth) text += letters
  return text
}

/** a … z, aa, bb …: Word repeats the letter. */
export const inLetters: Write = (value) =>
  value > 780 ? null : String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)

/** In capitals. */
export const upper =
  (write: Write): Write =>
  (value) =>
    write(value)?.toUpperCase() ?? null

/** 全角: １２. */
export const wide: Write = (value) =>
  String(value).replace(/\d/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0))

/** 1st, 2nd, 3rd … */
export function inOrdinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13
  return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}
