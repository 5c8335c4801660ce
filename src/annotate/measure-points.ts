import { perRules, type Rules } from '../rules'
import type { MarkerRow } from '../rules/markers'
import { charactersOf } from '../text/characters'
import { fold } from '../text/fold'
import { hanInteger } from '../text/numeral'

/** The marker of a point inside running text; offsets are those of the passage. */
export interface PointMarker {
  row: MarkerRow
  /** Null for a bullet. */
  value: number | null
  start: number
  end: number
}

interface Styles {
  /** 1 for the stops that a point may stand behind, and 1 for the characters that a marker may begin with. */
  stops: Uint8Array
  starts: Uint8Array
  byFirst: ReadonlyMap<string, readonly MarkerRow[]>
  notBefore: ReadonlyMap<MarkerRow, readonly string[]>
}

const hanDigits = '一二三四五六七八九十'
const arabicDigits = '0123456789'
const longest = 4

/** Styles that number points inside running text: those that number no unit, signs (①), and figures in brackets. */
const numbersPoints = (row: MarkerRow): boolean =>
  !row.unit ||
  (row.numeral === 'sign' && row.open === '' && row.close === '') ||
  ((row.numeral === 'han' || row.numeral === 'arabic') && row.open === '(' && !row.counted)

const stylesOf = perRules((rules: Rules): Styles => {
  const byFirst = new Map<string, MarkerRow[]>()
  const notBefore = new Map<MarkerRow, readonly string[]>()
  const rows = rules.markers.filter(numbersPoints).sort((a, b) => b.close.length - a.close.length)
  for (const row of rows) {
    notBefore.set(row, (row.notBefore ?? []).map(fold))
    const firsts = row.open ? row.open.slice(0, 1) : (row.signs ?? (row.numeral === 'han' ? hanDigits : arabicDigits))
    for (const first of firsts ?? '') {
      const known = byFirst.get(first)
      if (known) known.push(row)
      else byFirst.set(first, [row])
    }
  }
  return { stops: marked([',', ';', ':', '。']), starts: marked([...byFirst.keys()]), byFirst, notBefore }
})

function marked(characters: readonly string[]): Uint8Array {
  const marks = new Uint8Array(0x10000)
  for (const character of characters) marks[character.charCodeAt(0)] = 1
  return marks
}

/** The offsets behind a stop at which a point may start, in order; `pointAt` tells whether one does. */
export function possiblePoints(text: string, rules: Rules): number[] {
  const { stops, starts } = stylesOf(rules)
  const found: number[] = []
  const { codes, base } = charactersOf(text, 0, text.length)
  const end = base + text.length
  for (let at = base; at < end; ) {
    if (stops[codes[at++] as number] === 0) continue
    while (at < end && codes[at] === 32) at++
    if (at < end && starts[codes[at] as number] === 1) found.push(at - base)
  }
  return found
}

/** The marker of a point that starts at `at`, or null. Brackets count only as the first of a list or as its next (`last`). */
export function pointAt(
  text: string,
  at: number,
  end: number,
  rules: Rules,
  last: PointMarker | null,
): PointMarker | null {
  const styles = stylesOf(rules)
  if (styles.starts[text.charCodeAt(at)] !== 1) return null
  for (const row of styles.byFirst.get(text.charAt(at)) ?? []) {
    const marker = readAs(row, text, at, end)
    if (!marker || marker.end >= end) continue
    if (
      row.unit &&
      row.numeral !== 'sign' &&
      marker.value !== 1 &&
      !(last?.row === row && marker.value === (last.value ?? 0) + 1)
    )
      continue
    if (styles.notBefore.get(row)?.some((word) => text.startsWith(word, marker.end))) continue
    return marker
  }
  return null
}

function readAs(row: MarkerRow, text: string, at: number, end: number): PointMarker | null {
  if (row.numeral === 'sign')
    return { row, value: (row.signs ?? '').indexOf(text.charAt(at)) + 1, start: at, end: at + 1 }
  if (row.numeral === 'bullet') return readBullet(row, text, at, end)
  const from = at + row.open.length
  const digits = row.numeral === 'han' ? hanDigits : arabicDigits
  let to = from
  while (to < end && to - from < longest && digits.includes(text.charAt(to))) to++
  if (to === from || !text.startsWith(row.close, to)) return null
  const numeral = text.slice(from, to)
  const value = row.numeral === 'han' ? hanInteger(numeral) : Number(numeral)
  return value === null ? null : { row, value, start: at, end: to + row.close.length }
}

/** A run of one sign with words behind it (——坚持…, ● 落实…): no dash before a figure, no rule across the page. */
function readBullet(row: MarkerRow, text: string, at: number, end: number): PointMarker | null {
  const most = row.most ?? 1
  let to = at
  while (to < end && to - at <= most && text.charAt(to) === text.charAt(at)) to++
  if (to - at < (row.least ?? 1) || to - at > most || !text.startsWith(row.close, to)) return null
  let word = to
  while (word < end && text.charCodeAt(word) === 0x20) word++
  const next = text.charAt(word)
  if (word >= end || (row.signs ?? '').includes(next) || (to - at === 1 && arabicDigits.includes(next))) return null
  return { row, value: null, start: at, end: to }
}
