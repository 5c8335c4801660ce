import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import type { Stretch } from './passage'
import type { Figure } from './target-figure'
import { lastBefore } from './target-names'
import type { BeforeRow, ChangeRow, QuantityWords, VerbRow } from './target-words'

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
  change: ChangeRow | null
  /** The change leads to a level (提高到). */
  level: boolean
  /** The words of a change to a level: 压缩至. */
  levelWord: string
  /** A verb among the words read: 力争实现. */
  verb: VerbRow | null
  per: Stretch | null
  /** What it starts from or is compared with. */
  from: Stretch | null
  fromFigure: Figure | null
  base: Stretch | null
  /** 按照…20%的比例: what it is a figure of stands behind it. */
  reckoned: boolean
  /** 分别: the figures of a list, one for each thing listed. */
  respectively: boolean
  tone: 'firm' | 'soft' | null
  done: boolean
}

/** What a reader of the left side must know of the passage. */
export interface LeftReading {
  readonly text: string
  readonly words: QuantityWords
  /** Stretches of the deadlines, in order. */
  readonly dates: readonly Stretch[]
  /** A figure already read as the start of the next (从50.5%), with where its 从 stands. */
  readonly origin: { readonly start: number; readonly figure: Figure } | null
}

const compounds = '甚直乃以得收看遇不'

/**
 * Reads leftwards from a figure what belongs to it and not to its indicator: comparators, changes, adverbs, dates.
 *
 * @param floor where its clause starts
 * @returns what was read; `start` is where the indicator ends
 */
export function readLeft(reading: LeftReading, figure: Figure, floor: number): Left {
  const left = nothingLeft(figure.start)
  if (figure.unit?.of === 'share' || figure.percent || figure.fraction) readBase(reading, left, floor)
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
  from: null,
  fromFigure: null,
  base: null,
  reckoned: false,
  respectively: false,
  tone: null,
  done: false,
})

/** Goes on reading leftwards from `left.start`. */
export function continueLeft(reading: LeftReading, left: Left, floor: number): void {
  for (let before = -1; left.start !== before && left.start > floor; ) {
    before = left.start
    if (reading.text.charCodeAt(left.start - 1) === 32) left.start--
    else if (!readDate(reading, left) && !readOrigin(reading, left) && !readCompared(reading, left, floor)) {
      readWord(reading, left, floor)
    }
  }
}

function readDate({ dates }: LeftReading, left: Left): boolean {
  const date = lastBefore(dates, left.start)
  if (date === null || date[1] !== left.start) return false
  left.start = date[0]
  return true
}

function readOrigin({ origin }: LeftReading, left: Left): boolean {
  if (origin === null || left.from !== null || origin.figure.end !== left.start) return false
  left.from = [origin.start, origin.figure.end]
  left.fromFigure = origin.figure
  left.start = origin.start
  left.core = origin.start
  return true
}

const timeMarks = '年期末底初季度均平算'
/** 较“十三五”末年平均 is as long as a comparison gets. */
const longestCompared = 16

/** 比去年, 较2015年, 在2020年基础上. */
function readCompared({ text }: LeftReading, left: Left, floor: number): boolean {
  if (left.from !== null) return false
  const end = left.start
  const lowest = Math.max(floor, end - longestCompared)
  const based = text.startsWith('基础上', end - 3)
  for (let i = end - 2; i >= lowest; i--) {
    const character = text.charAt(i)
    if (based ? character !== '在' : character !== '比' && character !== '较') continue
    if (!based && '占同对可环'.includes(text.charAt(i - 1) || ' ') && character === '比') return false
    if (!based && !timeMarks.includes(text.charAt(end - 1))) return false
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
      left.per = [at, left.per !== null && left.per[0] === left.start ? left.per[1] : left.start]
      break
    default:
      if (row.name === 'respectively') left.respectively = true
      if (row.name === 'done-between') left.done = true
  }
  left.start = at
  if (row.role !== 'filler' && row.role !== 'tone') left.core = at
}

/** The whole that a ratio or multiple is taken of: 达到当地上年度城乡低保标准的1.3倍, 按投资额的30%. */
function readBase({ text, words }: LeftReading, left: Left, floor: number): void {
  const end = left.start - 1
  if (text.charAt(end) !== '的' || end <= floor) return
  for (let i = end - 1; i >= floor; i--) {
    const bound = longestAt(words.bounds, text, i, end)
    const share = bound ? null : longestAt(words.bases, text, i, end)
    const length = bound?.length ?? share?.length ?? 0
    if (length === 0 || i + length >= end || (longestAt(words.nounStarts, text, i, end)?.length ?? 0) > length) continue
    left.base = [i + length, end]
    if (share?.value.role === 'share') {
      left.start = end
      if (share.value.done) left.done = true
      return
    }
    left.start = i
    left.core = i
    if (bound) {
      left.bounds.push(bound.value)
      left.cues.push({ at: i, word: text.slice(i, i + length) })
    }
    return
  }
}
