import type { Rules } from '../rules'
import { type MarkerRead, readDecimalMarker } from './marker'
import type { Paragraph } from './paragraph'

/** A heading of a whole number (1　总则) is a short line. */
const longestBare = 40
const bareNumber = /^([0-9]{1,2}) +[^0-9 ]/
/** So many numbers must count on before `1.1` is a marker and no figure. */
const leastCounts = 2

/**
 * 小数编号. Decides for the whole document whether 1.1, 1.2, 1.2.1 are markers: they are where they count on. Then a
 * line such as `1　总则` before 1.1 is the unit above them.
 *
 * @param paragraphs their markers are replaced in place
 */
export function settleDecimals(paragraphs: readonly Paragraph[], folded: string, rules: Rules): void {
  const found: { at: number; marker: MarkerRead }[] = []
  paragraphs.forEach(({ marker, start, end }, at) => {
    if (!marker?.doubtful) return
    const decimal = readDecimalMarker(folded, start, end, rules)
    if (decimal) found.push({ at, marker: decimal })
  })
  const counting = found.filter(({ marker }, i) => countsOn(found[i - 1]?.marker.path ?? [], marker.path ?? []))
  if (counting.length < leastCounts || counting.length * 2 < found.length) return
  for (const { at, marker } of counting) (paragraphs[at] as Paragraph).marker = { ...marker, doubtful: false }
  settleBare(paragraphs, folded, new Map(counting.map(({ at, marker }) => [at, marker])))
}

/** 1.2 behind 1.1 or 1.1.4, 1.1.1 behind 1.1, 2.1 behind 1.4: a first number, or one more than the last of its depth. */
export function countsOn(before: readonly number[], path: readonly number[]): boolean {
  const last = path.length - 1
  const same = path.slice(0, last).every((number, i) => number === before[i])
  if (path[last] === 1) return same || path.every((number) => number === 1) || isNextPart(before, path)
  return same && path[last] === (before[last] ?? 0) + 1
}

/** 2.1 behind 1.4, or first of all: a part may have no numbers below it, hardly two in a row. */
function isNextPart(before: readonly number[], path: readonly number[]): boolean {
  const step = (path[0] as number) - (before[0] ?? 0)
  return step === 1 || (step === 2 && path.slice(1).every((number) => number === 1))
}

function settleBare(paragraphs: readonly Paragraph[], folded: string, decimals: ReadonlyMap<number, MarkerRead>): void {
  let next: MarkerRead | null = null
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const paragraph = paragraphs[at] as Paragraph
    const decimal = decimals.get(at)
    if (decimal) next = decimal
    if (paragraph.marker !== null || next === null || paragraph.end - paragraph.start > longestBare) continue
    const number = bareNumber.exec(folded.slice(paragraph.start, paragraph.end))?.[1]
    const value = Number(number)
    if (number === undefined || value > (next.path?.[0] ?? 0)) continue
    const end = paragraph.start + number.length
    paragraph.marker = { ...next, value, path: [value], start: paragraph.start, end, doubtful: false }
    next = paragraph.marker
  }
}
