import type { Rules } from '../rules'
import { familyOf, type MarkerRead, markerStarts, rankOfLevel, readMarker, skipBlanks } from './marker'
import { decimalCuts } from './run-on-decimals'

/** A marker inside a line that ran on, and what stands before it. */
interface Inner {
  at: number
  family: string
  value: number
  /**
   * `opening`: at the beginning of a stretch; `stopped`: behind a stop or a blank; `listed`: behind ； or ：; `headed`: behind the short
   * heading of a marker; `loose`: straight behind another word; `named`: behind one that a number may belong to (表4).
   */
  standing: 'opening' | 'stopped' | 'listed' | 'headed' | 'loose' | 'named'
}

const stops = '。!?】”)'
const listings = ';:'
/** Behind these a number is part of a reference, a list, a figure or a name. */
const bound = /(?:[第、和至或及与到—~〔([《“‘/.%+=×附之款-]|附件|[一二三四五六七八九十][条项])$/
/** Behind these a number may be part of a name: 表4. */
const named = '表图栏'
/** Behind these 第三节 is a reference or part of a name; a figure (提高15%第三节) may well end the text above it. */
const referring = /[第、和至或及与到~〔(《“‘/×]$/
/** So many numbers may be lost between two markers that stand behind stops. */
const longestJump = 3

/** A stretch between two kept breaks so long, or one that holds so much of the document, is more than one paragraph. */
const longestParagraph = 400
const shareOfText = 3
/** From 1. and （1） on a marker may as well number points inside a paragraph. */
const rankOfItems = rankOfLevel.third

/**
 * 连排. Where the paragraphs of a line begin whose line ends were lost: at the markers inside it that count on, begin a
 * count that goes on, or stand behind a stop. Inside a stretch that can be one paragraph, items of a list (behind ； or ：,
 * or numbered 1. or （1）) stay running text.
 *
 * @param starts where the stretches between the breaks that were kept as blanks begin; offsets are into the folded text
 * @param end one past the line's last character
 * @returns further places to cut at, in order
 */
export function runOnCuts(folded: string, starts: readonly number[], end: number, rules: Rules): number[] {
  const inner = markersOf(folded, starts, end, rules)
  const goesOn = followers(inner)
  const last = new Map<string, number>()
  const cuts: number[] = []
  for (const [i, { at, family, value, standing }] of inner.entries()) {
    const before = last.get(family) ?? 0
    const counts = before > 0 && value === before + 1
    const begins =
      standing !== 'named' && goesOn[i] === true && (value === 1 || (value > before && value - before <= longestJump))
    const stands = standing === 'stopped' && value > before && value - before <= longestJump
    if (standing !== 'opening') {
      // 一、总体要求(三)主要目标: what stood between was lost.
      const most = standing === 'headed' ? longestJump : 1
      const first = value <= most && (standing === 'stopped' || standing === 'headed')
      if (!counts && !begins && !stands && !first) continue
      cuts.push(at)
    }
    last.set(family, value)
  }
  const decimals = decimalCuts(folded, starts[0] ?? end, end)
  return decimals.length === 0 ? cuts : [...new Set([...cuts, ...decimals])].sort((a, b) => a - b)
}

function markersOf(folded: string, starts: readonly number[], end: number, rules: Rules): Inner[] {
  const markers: Inner[] = []
  starts.forEach((start, i) => {
    const stop = starts[i + 1] ?? end
    const read = readMarker(folded, skipBlanks(folded, start, stop), stop, rules)
    const opening = read?.row.counted ? null : read
    if (opening?.row.unit)
      markers.push({ at: start, family: familyOf(opening), value: opening.value, standing: 'opening' })
    const whole = stop - start >= longestParagraph || (stop - start) * shareOfText >= folded.length
    innerMarkers(folded, opening?.row.unit ? opening : null, opening?.end ?? start + 1, stop, rules, whole, markers)
  })
  return markers
}

function innerMarkers(
  folded: string,
  opening: MarkerRead | null,
  from: number,
  end: number,
  rules: Rules,
  whole: boolean,
  markers: Inner[],
): void {
  const starts = markerStarts(rules)
  let above = opening
  for (let at = from; at < end; at++) {
    const code = folded.charCodeAt(at)
    if (starts[code] === 0) {
      if (code === openQuote || code === openTitle) at = quoteEnd(folded, at, code === openQuote ? '”' : '》')
      continue
    }
    const marker = readMarker(folded, at, end, rules)
    if (!marker?.row.unit || (marker.doubtful && !yearFollows(folded, marker.end))) continue
    const standing = standingOf(folded, from, marker, above)
    if (standing && (whole || marker.row.rank < rankOfItems))
      markers.push({ at, family: familyOf(marker), value: marker.value, standing })
    if (standing) above = marker
    at = marker.end - 1
  }
}

const longestHeading = 30

/** Whether nothing but a short heading stands between a marker and the higher one above it: 一、组织机构1.组长. */
const isHeaded = (folded: string, { start, row }: MarkerRead, above: MarkerRead | null): boolean =>
  above !== null &&
  above.row.rank < row.rank &&
  start - above.end <= longestHeading &&
  start - above.end >= 2 &&
  !/[,。;:!?]/.test(folded.slice(above.end, start))

function standingOf(
  folded: string,
  from: number,
  marker: MarkerRead,
  above: MarkerRead | null,
): Inner['standing'] | null {
  const { start, end, row } = marker
  let at = start - 1
  while (at >= from && folded.charCodeAt(at) === 0x20) at--
  const before = folded.charAt(at)
  const tight = row.open.startsWith('第') ? referring : bound
  if (tight.test(folded.slice(Math.max(0, at - 1), at + 1)) || isInsideNumeral(folded, start, row)) return null
  if (stops.includes(before)) return row.numeral === 'arabic' && before === ')' ? 'listed' : 'stopped'
  if (listings.includes(before)) return 'listed'
  if (row.numeral === 'sign' || ',·…'.includes(before)) return null
  if (at < start - 1) return 'stopped'
  if (row.notBehind?.includes(before)) return null
  if (named.includes(before)) return 'named'
  if (isSeries(folded, end, row)) return null
  if (isHeaded(folded, marker, above)) return 'headed'
  return row.family === 'article' && folded.charCodeAt(end) !== 0x20 ? null : 'loose'
}

/** 3.2018年底前: a figure behind the stop, but no fraction. */
const yearFollows = (folded: string, at: number): boolean => /^(?:19|20)[0-9]{2}年/.test(folded.slice(at, at + 5))

/** “ and 《. */
const openQuote = 0x201c
const openTitle = 0x300a
const longestQuote = 60

/** The place of the mark that closes what is quoted at `at`; `at` itself where none does soon. */
function quoteEnd(folded: string, at: number, close: string): number {
  const end = folded.slice(at, at + longestQuote).indexOf(close)
  return end < 0 ? at : at + end
}

/** 在本科三、四年级: behind 、 goes on a series of numbers. */
const isSeries = (folded: string, end: number, { close, numeral }: MarkerRead['row']): boolean =>
  numeral === 'han' && close === '、' && numerals.han.includes(folded.charAt(end) || ' ')

const numerals = {
  han: '一二三四五六七八九十百千万亿',
  arabic: '0123456789',
  decimal: '0123456789',
  sign: '',
  bullet: '',
} as const

/** The numeral began before `start`: the 一 of 二十一、. */
const isInsideNumeral = (folded: string, start: number, { open, numeral }: MarkerRead['row']): boolean =>
  open === '' && start > 0 && numerals[numeral].includes(folded.charAt(start - 1))

/** Of each marker whether the next one of its family counts on from it. */
function followers(inner: readonly Inner[]): boolean[] {
  const goesOn: boolean[] = inner.map(() => false)
  const waiting = new Map<string, number>()
  inner.forEach(({ family, value }, i) => {
    const previous = waiting.get(family)
    if (previous !== undefined && (inner[previous] as Inner).value + 1 === value) goesOn[previous] = true
    waiting.set(family, i)
  })
  return goesOn
}
