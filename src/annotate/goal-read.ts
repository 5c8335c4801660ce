import type { Goal } from '../schema'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import type { CueRow, GoalWords } from './goal-words'
import { attributeMark, clauseMarks } from './marks'
import type { Stretch } from './passage'
import { clauseBefore } from './target-clause'
import type { Cue } from './target-left'

/** What a cue says, before it is known of what it says it. */
export interface GoalReading {
  readonly kind: Goal['kind']
  /** Where its words begin: the indicator ends here. */
  readonly start: number
  readonly end: number
  readonly reference: Stretch
  /** The indicator where it stands inside (完成国家下达的|减排|任务). */
  readonly inner: Stretch | null
  readonly cues: readonly Cue[]
  readonly tone: 'firm' | 'soft' | null
  /** It is measured against something that grows, and so grows itself. */
  readonly growing: boolean
}

/** Behind these a commitment is over; a number or 的 behind it makes it something else. */
const ends = `${clauseMarks}、)”且并和及`
const longestReference = 24
const longestGroup = 8
/** What a bracket, an authority and its task may have between them. */
const longestTask = 20

const endsAt = (text: string, at: number): boolean => at >= text.length || ends.includes(text.charAt(at))

/** Reads the goal whose cue stands at [from, to); null when the words around it make none. */
export function readGoal(text: string, words: GoalWords, row: CueRow, from: number, to: number): GoalReading | null {
  switch (row.role) {
    case 'beyond':
      return readBeyond(text, words, row, from, to)
    case 'step':
      return readStep(text, words, row, from, to)
    case 'position':
      return readRank(text, words, row, from, to)
    default:
      return readAssigned(text, words, from, to)
  }
}

type Row<R extends CueRow['role']> = Extract<CueRow, { role: R }>

/** 高于|全国平均水平, 快于|经济增长: no number stands behind. */
function readBeyond(text: string, words: GoalWords, row: Row<'beyond'>, from: number, to: number): GoalReading | null {
  const end = yardstickEnd(text, words, to, row.averages === true)
  if (end === to || !endsAt(text, end)) return null
  const cues = [{ at: from, word: text.slice(from, to) }]
  return {
    kind: 'parity',
    start: from,
    end,
    reference: [to, end],
    inner: null,
    cues,
    tone: row.tone ?? null,
    growing: longestBefore(words.paces, text, to, end) !== null,
  }
}

/** Where what a goal is measured against ends; `at` when nothing of the closed kinds stands there. */
function yardstickEnd(text: string, words: GoalWords, at: number, averages: boolean): number {
  const yardstick = longestAt(words.yardsticks, text, at, text.length)
  if (yardstick) {
    const end = at + yardstick.length
    const level = yardstick.value.role === 'field' ? longestAt(words.levels, text, end, text.length) : null
    if (level && (!averages || level.value.role === 'average')) return end + level.length
    if (!averages && endsAt(text, end)) return end
    const mean = yardstick.value.role === 'field' ? averageWithin(text, words, end) : end
    if (mean > end) return mean
  }
  if (averages) return at
  let end = at
  while (end < at + longestReference && !endsAt(text, end)) end++
  return longestBefore(words.paces, text, at, end) ? end : at
}

/** 全省|高校|平均水平: the end of the average of some group in a field; `at` where none is named. */
function averageWithin(text: string, words: GoalWords, at: number): number {
  for (let i = at + 1; i <= at + longestGroup && !endsAt(text, i); i++) {
    const level = longestAt(words.levels, text, i, text.length)
    if (level?.value.role === 'average') return i + level.length
  }
  return at
}

/** 与|经济增长|同步: the last joint whose other side grows too. */
function readStep(text: string, words: GoalWords, row: Row<'step'>, from: number, to: number): GoalReading | null {
  if (!endsAt(text, to)) return null
  const { start } = clauseBefore(text, from, 0)
  if (!row.growing && !longestBefore(words.paces, text, start, from)) return null
  const joint = jointBefore(text, words, start, from)
  if (!joint) return null
  return {
    kind: 'parity',
    start: joint[0],
    end: to,
    reference: [joint[1], from],
    inner: null,
    cues: [{ at: from, word: text.slice(from, to) }],
    tone: row.tone ?? null,
    growing: true,
  }
}

/** The nearest word that joins the two sides; a weak one where no other stands. */
function jointBefore(text: string, words: GoalWords, start: number, from: number): Stretch | null {
  let weak: Stretch | null = null
  for (let i = from - 2; i >= Math.max(start, from - longestReference); i--) {
    const joint = longestAt(words.joints, text, i, from)
    if (!joint || opensLonger(text, words, i, joint.length)) continue
    const found: Stretch = [i, i + joint.length]
    if (!joint.value.weak) return found
    weak ??= found
  }
  return weak
}

/** 同 in 同期 or 同步 joins nothing. */
const opensLonger = (text: string, words: GoalWords, at: number, length: number): boolean =>
  (longestAt(words.yardsticks, text, at, text.length)?.length ?? 0) > length ||
  (longestAt(words.cues, text, at, text.length)?.length ?? 0) > length

/** 位居|全国|前列, 进入|前十. */
function readRank(text: string, words: GoalWords, row: Row<'position'>, from: number, to: number): GoalReading | null {
  if (!endsAt(text, to)) return null
  const field = longestBefore(words.fields, text, 0, from) ?? longestBefore(words.fields, text, 0, from - 1)
  const spaced = field !== null && !text.startsWith(field.word, from - field.word.length)
  if (spaced && text.charAt(from - 1) !== attributeMark) return null
  const reference = field ? from - field.word.length - (spaced ? 1 : 0) : from
  const holding = longestBefore(words.holdings, text, 0, reference)
  if (!field && !(row.alone && holding)) return null
  const start = reference - (holding?.word.length ?? 0)
  const cues = [...(holding ? [{ at: start, word: holding.word }] : []), { at: from, word: text.slice(from, to) }]
  return { kind: 'rank', start, end: to, reference: [reference, to], inner: null, cues, tone: null, growing: false }
}

const within = ['范围之内', '范围内', '以内', '之内', '内']

/** 完成|国家|下达|目标, 控制在|国家|下达|目标|内, 完成|国家|下达的|减排|任务. */
function readAssigned(text: string, words: GoalWords, from: number, to: number): GoalReading | null {
  const authority = longestBefore(words.authorities, text, 0, from)
  if (!authority) return null
  const reference = from - authority.word.length
  const meeting = longestBefore(words.meetings, text, 0, reference)
  if (!meeting) return null
  for (let i = to; i < Math.min(text.length, to + longestTask) && !endsAt(text, i); i++) {
    const duty = longestAt(words.duties, text, i, text.length)
    if (!duty) continue
    const end = i + duty.length
    const bound = within.find((word) => text.startsWith(word, end)) ?? ''
    if (!endsAt(text, end + bound.length)) continue
    const start = reference - meeting.word.length
    const cues = [
      { at: start, word: meeting.word },
      { at: from, word: text.slice(from, to) },
    ]
    const inner: Stretch | null = i > to ? [to, i] : null
    return {
      kind: 'assigned',
      start,
      end: end + bound.length,
      reference: [reference, end],
      inner,
      cues,
      tone: null,
      growing: false,
    }
  }
  return null
}
