import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { attributeMark } from './marks'
import type { Stretch } from './passage'
import type { Figure } from './target-figure'
import { lastBefore } from './target-names'
import type { Origin } from './target-origin'
import { boundOver, readRate } from './target-rate'
import type { BeforeRow, ChangeRow, QuantityWords, VerbRow, Words } from './target-words'
import { bareYearBefore, bareYearEnd } from './target-year'

/** A word that decided something, and where it stands. */
export interface Cue {
  readonly at: number
  readonly word: string
}

/** What stands between an indicator and its figure. */
export interface Left {
  /** Where it begins: the indicator ends here. */
  start: number
  /** Where the first word of it stands that belongs to the text of the target: no date, no adverb. */
  core: number
  /** Comparators, the nearest to the figure first. */
  readonly bounds: BeforeRow[]
  readonly cues: Cue[]
  change: ChangeRow | Words<'compared'> | null
  /** The change leads to a level (提高到). */
  level: boolean
  /** The words of a change to a level: 压缩至. */
  levelWord: string
  /** A verb among the words read: 力争实现. */
  verb: VerbRow | null
  per: Stretch | null
  /** 年均: told of several years. */
  mean: boolean
  /** What it starts from or is compared with. */
  from: Stretch | null
  fromFigures: readonly Figure[]
  base: Stretch | null
  /** 按照…20%的比例: what it is a figure of stands behind it. */
  reckoned: boolean
  /** 分别: the figures of a list, one for each thing listed. */
  respectively: boolean
  /** 各 directly before the figure: each of those named before has so many. */
  apiece: boolean
  /** 均, 都, 双双: one figure for each thing listed. */
  each: boolean
  tone: 'firm' | 'soft' | null
  done: boolean
  /** 同比 */
  onYear: boolean
}

/** What a reader of the left side must know of the passage. */
export interface LeftReading {
  readonly text: string
  readonly words: QuantityWords
  /** Stretches of the deadlines, in order. */
  readonly dates: readonly Stretch[]
  /** A figure already read as the start of the next (从50.5%), with where its 从 stands. */
  readonly origin: Origin | null
}

const compounds = '甚直乃以得收看遇不造形组构完变养'

/**
 * Reads leftwards from a figure what belongs to it and not to its indicator: comparators, changes, adverbs, dates.
 *
 * @param floor where its clause starts
 * @returns what was read; `start` is where the indicator ends
 */
export function readLeft(reading: LeftReading, figure: Figure, floor: number): Left {
  const left = nothingLeft(figure.start)
  if (figure.unit?.of === 'share' || figure.percent || figure.fraction) readBase(reading, left, floor)
  if (figure.unit?.name === 'percentage-point') readAbove(reading, left, floor)
  if (figure.unit?.name === 'long-time' && figure.after === null) readRate(reading, left, figure, floor)
  // 涨幅|在3%以内
  if (figure.percent && figure.after && isBareIn(reading, left.start, floor)) left.start--
  continueLeft(reading, left, floor)
  return left
}

/** Nothing read yet to the left of `at`. */
const nothingLeft = (at: number): Left => ({
  start: at,
  core: at,
  bounds: [],
  cues: [],
  change: null,
  level: false,
  levelWord: '',
  verb: null,
  per: null,
  mean: false,
  from: null,
  fromFigures: [],
  base: null,
  reckoned: false,
  respectively: false,
  each: false,
  apiece: false,
  tone: null,
  done: false,
  onYear: false,
})

/** Goes on reading leftwards from `left.start`. */
export function continueLeft(reading: LeftReading, left: Left, floor: number): void {
  for (let before = -1; left.start !== before && left.start > floor; ) {
    before = left.start
    if (reading.text.charCodeAt(left.start - 1) === 32) left.start--
    else if (
      !readDate(reading, left) &&
      !readOrigin(reading, left) &&
      !readCompared(reading, left, floor) &&
      !readYear(reading, left, floor)
    ) {
      readWord(reading, left, floor)
      if (left.start === before) passToOrigin(reading, left)
    }
  }
}

function readDate({ dates }: LeftReading, left: Left): boolean {
  const date = lastBefore(dates, left.start)
  if (date === null || date[1] !== left.start) return false
  left.start = date[0]
  return true
}

function readYear({ text }: LeftReading, left: Left, floor: number): boolean {
  // 上升为|1957年的|54.5%
  const end = text.charAt(left.start - 1) === attributeMark ? left.start - 1 : left.start
  const at = bareYearBefore(text, floor, end)
  // 上升|到1957年的: what leads to the level is read by itself.
  if (at >= 0) left.start = end < left.start && bareYearEnd(text, at + 1) === end ? at + 1 : at
  return at >= 0
}

function readOrigin({ text, origin }: LeftReading, left: Left): boolean {
  if (origin === null || left.from !== null) return false
  const end = endOf(origin)
  if (end !== left.start && !(end === left.start - 1 && text.charCodeAt(end) === 32)) return false
  left.from = [origin.start, end]
  left.fromFigures = origin.figures
  left.start = origin.start
  left.core = origin.start
  return true
}

const endOf = ({ figures }: Origin): number => (figures[figures.length - 1] as Figure).end

/** 由51家|整合|为33家: a word of change that no row knows. */
function passToOrigin({ text, origin }: LeftReading, left: Left): void {
  if (origin === null || left.from !== null) return
  const gap = left.start - endOf(origin)
  if (gap <= 0 || gap > longestChange || /[,;:。、\n]/.test(text.slice(left.start - gap, left.start))) return
  left.start -= gap
  left.level = true
}

const longestChange = 4
const timeMarks = '年期末底初季度均平算间'
/** 较“十三五”末年平均 is as long as a comparison gets. */
const longestCompared = 20

const isBareIn = ({ text, words }: LeftReading, at: number, floor: number): boolean =>
  text.charAt(at - 1) === '在' && at - 1 > floor && longestBefore(words.left, text, floor, at) === null

/** 比|1955年支出决算数, 比|上年预计数 */
function isFigureOfYear(text: string, words: QuantityWords, at: number, end: number): boolean {
  const past = longestAt(words.times, text, at, end)
  const year = bareYearEnd(text, at) > 0
  if (!year && past?.value.role !== 'done') return false
  if (longestBefore(words.comparedEnds, text, at, end)) return true
  return (
    year && longestBefore(words.metrics, text, at, end) !== null && longestBefore(words.left, text, at, end) === null
  )
}

/** 比去年, 较2015年, 在2020年基础上. */
function readCompared({ text, words }: LeftReading, left: Left, floor: number): boolean {
  if (left.from !== null) return false
  const end = left.start
  const lowest = Math.max(floor, end - longestCompared)
  const based = text.startsWith('基础上', end - 3)
  for (let i = end - 2; i >= lowest; i--) {
    const character = text.charAt(i)
    if (based ? character !== '在' : character !== '比' && character !== '较') continue
    if (!based && '占同对可环'.includes(text.charAt(i - 1) || ' ') && character === '比') return false
    if (!based && !timeMarks.includes(text.charAt(end - 1)) && !isFigureOfYear(text, words, i + 1, end)) return false
    if (text.slice(i, end).includes('、') || '例重率值价'.includes(text.charAt(i + 1))) return false
    left.from = [i, end]
    left.start = i
    left.core = i
    return true
  }
  return false
}

function readWord({ text, words }: LeftReading, left: Left, floor: number): void {
  const found = longestBefore(words.left, text, floor, left.start)
  if (!found) return
  const at = left.start - found.word.length
  // 产|能, 储|能: the word is the end of a noun.
  if (found.word.length === 1 && longestBefore(words.nounEnds, text, floor, left.start)) return
  const row = found.value
  const verb = longestBefore(words.verbTails, text, floor, left.start)
  if (verb && (verb.word.length > found.word.length || (verb.word.length === found.word.length && at <= floor))) return
  if (verb) left.verb = verb.value
  switch (row.role) {
    case 'before':
      left.bounds.push(row)
      if (found.word.endsWith('了')) left.done = true
      left.cues.push({ at, word: found.word })
      break
    case 'change':
      if (left.change !== null) return
      left.change = row
      // 增加为30项: 为 stands where 到 might.
      if (!row.noun && left.core === left.start && text.charAt(left.start) === '为') left.level = true
      left.levelWord = found.word + left.levelWord
      if (found.word.endsWith('了')) left.done = true
      if (row.noun) return
      break
    case 'level':
      if (left.level || left.change !== null || compounds.includes(text.charAt(at - 1) || ' ')) return
      left.level = true
      left.levelWord = found.word
      break
    case 'tone':
      left.cues.push({ at, word: found.word })
      if (left.tone !== 'soft') left.tone = row.tone
      break
    case 'per':
      if (row.name === 'yearly-mean') left.mean = true
      left.per = [at, left.per !== null && left.per[0] === left.start ? left.per[1] : left.start]
      break
    default:
      if (row.name === 'respectively' || row.name === 'apiece') left.respectively = true
      if (row.name === 'apiece') left.apiece = true
      if (row.name === 'each') left.each = true
      if (row.name === 'done-between') left.done = true
      if (row.name === 'year-on-year') left.onYear = true
  }
  left.start = at
  if (row.role !== 'filler' && row.role !== 'tone') left.core = at
}

/** 高于全国平均水平|1个百分点: what the points are more or less than. */
function readAbove({ text, words }: LeftReading, left: Left, floor: number): void {
  const end = left.start
  for (let i = end - 2; i >= Math.max(floor, end - longestCompared); i--) {
    const found = longestAt(words.compared, text, i, end)
    if (!found || i + found.length >= end) continue
    left.change = found.value
    left.from = [i, end]
    left.start = i
    left.core = i
    return
  }
}

/** 并购金额|10%和5%的: a share before it is of the same. */
function beforeFigure(text: string, from: number, end: number): number {
  const share = text.slice(from, end).search(/\d+(?:\.\d+)?%[、和与]$/)
  return share > 0 ? from + share : end
}

/** The whole that a ratio or multiple is taken of: 达到当地上年度城乡低保标准的1.3倍, 按投资额的30%. */
function readBase({ text, words }: LeftReading, left: Left, floor: number): void {
  const end = left.start - 1
  if (text.charAt(end) !== attributeMark || end <= floor) return
  for (let i = end - 1; i >= floor; i--) {
    const bound = boundOver(words, text, i, floor, end)
    const basis = longestAt(words.bases, text, i, end)
    // 按|照 is no 按.
    const share = bound && bound.length >= (basis?.length ?? 0) ? null : basis
    const length = share?.length ?? bound?.length ?? 0
    const at = bound?.at ?? i
    if (bareYearEnd(text, at + length) === end) return
    if (length === 0 || at + length >= end || (longestAt(words.nounStarts, text, at, end)?.length ?? 0) > length)
      continue
    left.base = [at + length, beforeFigure(text, at + length, end)]
    if (share?.value.role === 'share') {
      left.start = end
      if (share.value.done) left.done = true
      return
    }
    left.start = at
    left.core = at
    if (bound) {
      left.bounds.push(bound.row)
      left.cues.push({ at, word: text.slice(at, at + length) })
    }
    return
  }
}
