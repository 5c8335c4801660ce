import { isDigit, isHan, isLetter, rangeMarks } from '../text/character-kinds'
import { charactersOf, seek } from '../text/characters'
import { hanRunEnd } from '../text/han'
import { longestAt } from '../text/lexicon'
import { type Numeral, numeralAt } from '../text/numeral'
import { longestBefore } from '../text/suffixes'
import { attributeMark, clauseMarks, conjunctions } from './marks'
import type { Passage, Stretch } from './passage'
import { namesOf, standsIn } from './target-names'
import type { AfterRow, QuantityWords, UnitRow, WholeRow } from './target-words'

/** A figure with its unit, or a word that is one (全覆盖). Offsets are those of the passage. */
export interface Figure {
  /** Where the numeral starts. */
  readonly start: number
  /** Where the numeral with its 万 or 亿 ends and the unit starts. */
  readonly unitStart: number
  readonly unitEnd: number
  /** Behind 以上, 左右. */
  readonly end: number
  readonly value: number
  readonly valueMax: number | null
  /** `%` is part of the numeral. */
  readonly percent: boolean
  readonly fraction: boolean
  readonly han: boolean
  readonly open: boolean
  readonly unit: UnitRow | null
  readonly after: AfterRow | null
  readonly whole: WholeRow | null
}

/**
 * The figures of a passage that may be quantities: no dates, ordinals, codes, and nothing in 《》 or in a name in “”.
 *
 * @returns them in order; ranges with a unit at both ends (100万元至300万元) as one
 */
export function findFigures(passage: Passage, words: QuantityWords): Figure[] {
  const { text } = passage
  const { marks, unitMarks } = words
  const figures: Figure[] = []
  let names: readonly Stretch[] | null = null
  const named = (figure: Figure) => {
    names ??= namesOf(passage)
    return standsIn(names, figure.start, figure.end)
  }
  const characters = charactersOf(text, 0, text.length)
  const { codes, base } = characters
  for (
    let i = seek(marks, characters, 0, text.length);
    i < text.length;
    i = seek(marks, characters, i + 1, text.length)
  ) {
    const mark = marks[codes[base + i] as number] as number
    if ((mark & 8) !== 0) {
      const whole = wholeAt(text, words, i)
      if (whole && !named(whole)) {
        figures.push(whole)
        i = whole.end - 1
        continue
      }
    }
    if ((mark & 3) === 0) continue
    if ((mark & 2) !== 0) {
      const run = hanRunEnd(text, i, text.length)
      if (unitMarks[text.charCodeAt(run)] === 0) {
        i = run - 1
        continue
      }
    } else if (isDigit(text.charCodeAt(i - 1)) || isLetter(text.charCodeAt(i - 1))) continue
    const idiom = (mark & 2) !== 0 ? longestAt(words.idioms, text, i, text.length) : null
    if (idiom) {
      i += idiom.length - 1
      continue
    }
    const numeral = numeralAt(text, i, text.length)
    if (!numeral) {
      i = (mark & 1) !== 0 ? codeEnd(text, i) - 1 : hanRunEnd(text, i, text.length) - 1
      continue
    }
    const figure = figureOf(text, words, numeral)
    if (figure === null || isTorn(text, numeral) || isSlogan(text, words, figure) || named(figure)) {
      i = numeral.end - 1
      continue
    }
    figures.push(figure)
    i = Math.max(figure.end, numeral.end) - 1
  }
  return figures
}

/** 最多跑|一次, 十一次|全会: it counts nothing. */
const isSlogan = (text: string, words: QuantityWords, { start, unitEnd, unit }: Figure): boolean =>
  ((unit?.name === 'times' || unit?.of === 'people') && longestBefore(words.slogans, text, 0, start) !== null) ||
  (unit?.name === 'times' && isGathering(text, words, unitEnd))

/** Behind 十次, or behind 十次、十一次. */
function isGathering(text: string, words: QuantityWords, at: number): boolean {
  if (longestAt(words.gatherings, text, at, text.length)) return true
  if (text.charAt(at) !== '、') return false
  const next = numeralAt(text, at + 1, Math.min(text.length, at + longestOrdinal))
  const unit = next ? longestAt(words.units, text, next.end, text.length) : null
  return next !== null && unit?.value.name === 'times' && isGathering(text, words, next.end + unit.length)
}

const longestOrdinal = 6

/** 2 3 0 0万亩, 86 · 5%: a scan has torn the numeral apart, and what is left of it is no figure. */
function isTorn(text: string, { start, end }: Numeral): boolean {
  const before = text.charCodeAt(start - 1) === 32 ? start - 2 : start - 1
  if ('·×∶'.includes(text.charAt(before) || ' ') || (before < start - 1 && isDigit(text.charCodeAt(before))))
    return true
  const behind = text.charCodeAt(end) === 32 ? end + 1 : end
  if (behind > end && isDigit(text.charCodeAt(behind))) return true
  const next = text.charCodeAt(behind + 1) === 32 ? behind + 2 : behind + 1
  return text.charAt(behind) === '·' && isDigit(text.charCodeAt(next))
}

function codeEnd(text: string, at: number): number {
  let i = at + 1
  while (isDigit(text.charCodeAt(i)) || isLetter(text.charCodeAt(i)) || '.-/:+'.includes(text.charAt(i) || ' ')) i++
  return i
}

/** The quantity of a numeral: with its unit and 以上, joined with the end of its range. Null for dates, ordinals, codes. */
function figureOf(text: string, words: QuantityWords, numeral: Numeral): Figure | null {
  if (text.charAt(numeral.start - 1) === '第' || isRangeCut(text, numeral)) return null
  let { valueMax } = numeral
  let open = numeral.approximate === '多' || numeral.approximate === '余'
  const at = text.charCodeAt(numeral.end) === 32 ? numeral.end + 1 : numeral.end
  const found = numeral.percent ? null : longestAt(words.units, text, at, text.length)
  if (isDate(text, numeral, at)) return null
  const unit = found?.value ?? null
  if (!unit && !numeral.percent && !numeral.fraction) {
    if (isPart(text, numeral.end)) return null
    if (numeral.han || isLetter(text.charCodeAt(numeral.end)) || text.charAt(numeral.end) === '大') return null
  }
  let unitEnd = found ? compoundEnd(text, words, at + found.length) : rateEnd(text, numeral)
  const unitStart = found ? at : numeral.end
  const second = found && valueMax === null ? rangeEnd(text, words, numeral, unit, unitEnd) : null
  if (second) {
    valueMax = second.value
    unitEnd = second.unitEnd
  }
  let end = unitEnd
  if (text.charAt(end) === '多' && unit && unit.of !== 'thing') {
    open = true
    end++
  }
  const after = longestAt(words.after, text, end, text.length)
  // 3日内, but 10家内资企业
  const bound = after && (after.length > 1 || unit?.of === 'time') ? after : null
  const upper =
    bound?.value.name === 'or-more' && valueMax === null ? boundedRange(text, words, unit, end + bound.length) : null
  if (upper) return { ...upper, start: numeral.start, value: numeral.value, percent: numeral.percent }
  if (!unit && !numeral.percent && !numeral.fraction && !bound && beginsNoun(text, end)) return null
  return {
    start: numeral.start,
    unitStart: second ? second.unitStart : unitStart,
    unitEnd,
    end: bound ? end + bound.length : end,
    value: numeral.value,
    valueMax,
    percent: numeral.percent,
    fraction: numeral.fraction,
    han: numeral.han,
    open,
    unit,
    after: bound ? bound.value : null,
    whole: null,
  }
}

/** 2.|对企业, 39,|3万吨, 2或4学分: a bare number that goes on, or opens a point of a list. */
const isPart = (text: string, end: number): boolean =>
  (end < text.length && '.或∶'.includes(text.charAt(end))) ||
  (text.charAt(end) === ',' && isDigit(text.charCodeAt(end + 1)))

/** 5000元以上|2万元以下: the upper end of a range whose ends are bounds. */
function boundedRange(text: string, words: QuantityWords, unit: UnitRow | null, at: number): Figure | null {
  const high = numeralAt(text, at, text.length)
  const figure = high && high.start === at ? figureOf(text, words, high) : null
  if (!figure || figure.unit !== unit || figure.after?.name !== 'or-less') return null
  return { ...figure, valueMax: figure.value, after: null, open: false }
}

/** 12366|咨询服务: a bare number before a noun is its name. */
const beginsNoun = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return isHan(code) && !bareEnds.includes(text.charAt(at))
}

const bareEnds = `${conjunctions}并或${attributeMark}以至到`

/** 2022年, 6月, 15日: parts of a date. A count of years has at most three figures and no 月 behind it. */
function isDate(text: string, numeral: Numeral, at: number): boolean {
  const next = text.charAt(at)
  if (next === '年') {
    return numeral.scale === '' && numeral.value >= 1900 && numeral.value < 2200 && !numeral.percent
  }
  if (next === '月' || next === '号' || next === '时') return true
  const before = text.charAt(numeral.start - 1)
  return next === '日' && (before === '月' || (text.charAt(at + 1) !== '内' && text.charAt(at + 1) !== '以'))
}

/** 五到|十年: a range whose lower end was not read. */
const isRangeCut = (text: string, { start, han }: Numeral): boolean =>
  han && rangeMarks.includes(text.charAt(start - 1) || ' ') && hanRunEnd(text, start - 2, start - 1) === start - 1

/** 12/10万: of how many a bare number is so many; where the numeral ends when nothing tells. */
function rateEnd(text: string, { end, percent, fraction }: Numeral): number {
  if (text.charAt(end) !== '/' || percent || fraction) return end
  // Read apart: behind a stroke no number begins.
  const whole = numeralAt(text.slice(end + 1, end + longestRate), 0, longestRate)
  return whole && whole.value >= leastWhole ? end + 1 + whole.end : end
}

const longestRate = 7
const leastWhole = 1000

/** Behind 20条(个), 15座(处): another unit that would do. */
function pastOtherUnit(text: string, words: QuantityWords, end: number): number {
  if (text.charAt(end) !== '(') return end
  const other = longestAt(words.units, text, end + 1, text.length)
  return other && text.charAt(end + 1 + other.length) === ')' ? end + other.length + 2 : end
}

/** Behind 元/人·月, 微克/立方米, 吨标准煤/万元: what a compound unit is measured per. */
function compoundEnd(text: string, words: QuantityWords, end: number): number {
  let stop = pastOtherUnit(text, words, end)
  for (let depth = 0; depth < 3; depth++) {
    const mark = text.charAt(stop)
    if (mark !== '/' && mark !== '·') break
    const scaled = '万亿千百'.includes(text.charAt(stop + 1) || ' ') ? stop + 2 : stop + 1
    const per = longestAt(words.units, text, scaled, text.length)
    if (!per) break
    stop = scaled + per.length
  }
  return stop
}

interface RangeEnd {
  value: number
  unitStart: number
  unitEnd: number
}

/** 100万元至300万元, 5个到8个: the upper end, where the unit is printed at both. */
function rangeEnd(
  text: string,
  words: QuantityWords,
  low: Numeral,
  unit: UnitRow | null,
  end: number,
): RangeEnd | null {
  if (!rangeMarks.includes(text.charAt(end) || ' ')) return null
  const from = text.charAt(end) === '—' && text.charAt(end + 1) === '—' ? end + 2 : end + 1
  const high = numeralAt(text, from, text.length)
  if (!high || high.valueMax !== null || high.value <= low.value) return null
  const found = longestAt(words.units, text, high.end, text.length)
  if (!found || found.value !== unit) return null
  return { value: high.value, unitStart: high.end, unitEnd: compoundEnd(text, words, high.end + found.length) }
}

/** 全覆盖, 翻一番, 清零: a figure where the clause ends behind it; before a noun (全覆盖改革) it is an attribute. */
function wholeAt(text: string, words: QuantityWords, at: number): Figure | null {
  const found = longestAt(words.wholes, text, at, text.length)
  if (!found) return null
  const end = at + found.length
  if (end < text.length && !wholeEnds.includes(text.charAt(end)) && !text.startsWith('和', end)) return null
  return {
    start: at,
    unitStart: end,
    unitEnd: end,
    end,
    value: found.value.value,
    valueMax: null,
    percent: false,
    fraction: false,
    han: true,
    open: false,
    unit: null,
    after: null,
    whole: found.value,
  }
}

const wholeEnds = `${clauseMarks}、()”${conjunctions}并${attributeMark}`
