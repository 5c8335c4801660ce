import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { conjunctions } from './marks'
import type { Stretch } from './passage'
import type { Clause } from './target-clause'
import type { Left, LeftReading } from './target-left'
import { startingAt } from './target-names'
import type { ChangeRow, QuantityWords, VerbRow } from './target-words'
import { bareYearEnd } from './target-year'

/** What stands before an indicator in its clause. */
export interface Head {
  /** Where the indicator starts; equal to the end sought for when nothing is left of it. */
  start: number
  /** The last verb passed over, and where it stands. */
  verb: VerbRow | null
  verbAt: number
  /** The verb is a change whose object follows (减少库存10万件). */
  change: ChangeRow | null
  /** Behind 将 or 把. */
  joint: boolean
  scope: Stretch | null
  /** What bounds the figure stands behind the scope: 每人|最高|发放补贴500元. */
  bound: Stretch | null
}

/** What of a word goes on behind a verb that only looks like one: 完成率, 投资额, 服务业. */
const continuations = '率量额数度者的性型化制期面业房品费点员权类网卡金险生物器'
/** What goes on behind a verb that makes more of something: 新增额, 完成率; but 新增|制糖能力. */
const measures = '率量额数度者的'
/** Verbs that make more of something. */
const makers: ReadonlySet<string> = new Set(['add', 'gain', 'raise', 'achieve'])
const connectives = `${conjunctions}或并、`

/**
 * Passes over what opens a clause: dates, adverbs, verbs, what stands before 将 or 把.
 *
 * @param from where the clause, or what is left of it, starts
 * @param to where the indicator ends
 */
export function readHead(reading: LeftReading, from: number, to: number): Head {
  const head: Head = { start: from, verb: null, verbAt: -1, change: null, joint: false, scope: null, bound: null }
  passWords(reading, head, to)
  const { text, words } = reading
  if (isScope(text, head.start)) readScope(reading, head, to)
  for (let i = head.start; i < to; i++) {
    const joint = longestAt(words.joints, text, i, to)
    if (!joint || longestAt(words.verbs, text, i, to) || endsVerb(reading, i + joint.length)) continue
    if (longestAt(words.nounStarts, text, i, to)) continue
    head.joint = true
    head.start = i + joint.length
  }
  if (head.joint) passWords(reading, head, to)
  return head
}

/** 让 in 出让 is no joint. */
const endsVerb = ({ text, words }: LeftReading, at: number): boolean =>
  (longestBefore(words.verbTails, text, 0, at)?.word.length ?? 0) > 1

const isScope = (text: string, at: number): boolean => text.charAt(at) === '每' || text.charAt(at) === '各'

function passWords(reading: LeftReading, head: Head, to: number): void {
  const { text, words, dates } = reading
  let verbEnd = -1
  for (let before = -1; before !== head.start && head.start < to; ) {
    before = head.start
    const character = text.charAt(head.start)
    if (character === ' ' || character === ',' || character === '、') {
      head.start++
      continue
    }
    const date = startingAt(dates, head.start)
    if (date && date[1] <= to) {
      head.start = date[1]
      continue
    }
    const year = bareYearEnd(text, head.start)
    if (year > 0 && year <= to) {
      head.start = year
      continue
    }
    const found = longestAt(words.heads, text, head.start, to)
    if (!found) return
    const { value: row, length } = found
    const noun = longestAt(words.nounStarts, text, head.start, to)
    if (noun && noun.length > length) return
    const end = head.start + length
    const bare = row.role === 'manner' && row.bare === true
    const loose = !bare && (length === 1 || (row.role !== 'verb' && row.loose === true))
    if (loose && !opens(reading, end, to)) return
    if (row.role !== 'verb') {
      head.start = end
      continue
    }
    // 招聘|会
    if (to - end === 1) return
    if (end < to && (goesOn(text, words, end, to, row) || (row.whole !== true && isMeasure(text, words, row, end, to))))
      return
    const change = longestAt(words.changes, text, head.start, end)
    // 升 in 升级 is none; 整治|提升自然村150个: nor is the second of two verbs.
    head.change = change?.length === length && verbEnd !== head.start ? change.value : null
    head.verb = row
    head.verbAt = head.start
    verbEnd = end
    head.start = end
    if (end < to && connectives.includes(text.charAt(end)) && longestAt(words.verbs, text, end + 1, to)) head.start++
  }
}

/** The word goes on at `at`, and is no verb: 完成|率; but 建设|物流园. */
const goesOn = (text: string, words: QuantityWords, at: number, to: number, verb?: VerbRow): boolean =>
  (verb !== undefined && makers.has(verb.name) ? measures : continuations).includes(text.charAt(at) || ' ') &&
  !longestAt(words.nounStarts, text, at, to)

/**
 * What is left is nothing but the name of a measure: 审查|周期, 投资|总额 (but 提供|总额), or, of no verb that pays, of a payment:
 * 培训|补贴.
 */
const isMeasure = (text: string, words: QuantityWords, verb: VerbRow, from: number, to: number): boolean =>
  isWholeMetric(words, verb, text, from, to) ||
  (rateVerbs.has(verb.name) && to - from <= longestRate && text.charAt(to - 1) === '率') ||
  (verb.name !== 'spend' && longestAt(words.allowances, text, from, to)?.length === to - from)

/** 执行|完毕率, 服务|满意率: what is done, and the rate of it. */
const rateVerbs: ReadonlySet<string> = new Set(['carry-out', 'add', 'gain', 'handle'])
const longestRate = 4

function isWholeMetric(words: QuantityWords, verb: VerbRow, text: string, from: number, to: number): boolean {
  const metric = longestBefore(words.metrics, text, from, to)
  return (
    metric?.word.length === to - from &&
    metric.value.name !== 'countable' &&
    (metric.value.name !== 'total' || verb.name !== 'carry-out')
  )
}

/** Another word of a head stands at `at`. */
const opens = ({ text, words, dates }: LeftReading, at: number, to: number): boolean =>
  at >= to ||
  longestAt(words.heads, text, at, to) !== null ||
  longestAt(words.joints, text, at, to) !== null ||
  startingAt(dates, at) !== null

/** 每个县(市)于2022年底建有…, 各设区市将…: whom it is for, up to the date, the verb or 将. */
function readScope(reading: LeftReading, head: Head, to: number): void {
  const { text, words, dates } = reading
  const from = head.start
  for (let i = from + 2; i < to; i++) {
    const date = startingAt(dates, i) !== null
    const joint = longestAt(words.joints, text, i, to)
    const word = longestAt(words.heads, text, i, to)
    const bound = longestAt(words.bounds, text, i, to)
    if (!date && !joint && !bound && !(word && word.length > 1)) continue
    if (word && (goesOn(text, words, i + word.length, to) || opensNoun(words, text, i, to, word.length))) continue
    head.scope = [from, '于在应要须'.includes(text.charAt(i - 1)) ? i - 1 : i]
    if (bound) head.bound = [i, i + bound.length]
    head.start = bound ? i + bound.length : i
    passWords(reading, head, to)
    return
  }
}

/** 一般|公共预算: a longer word that begins a noun. */
const opensNoun = (words: QuantityWords, text: string, at: number, to: number, length: number): boolean =>
  (longestAt(words.nounStarts, text, at, to)?.length ?? 0) > length

/** A short enumeration before the indicator belongs to it: 大豆、油菜|种植面积. A clause of its own does not. */
export function listStart(
  reading: LeftReading,
  clause: Clause,
  near: number,
  left: Pick<Left, 'start' | 'respectively' | 'each'>,
): number {
  const { text, words } = reading
  let start = near
  for (let i = 0; i < clause.commas.length; i++) {
    if (start < left.start && readHead(reading, start, left.start).start !== start) return start
    const comma = clause.commas[i] as number
    const next = i + 1 < clause.commas.length ? (clause.commas[i + 1] as number) + 1 : clause.start
    const item = readHead(reading, next, comma).start
    if (item >= comma) return start
    if (
      !left.respectively &&
      !left.each &&
      (comma - item > longestItem || longestBefore(words.metrics, text, item, comma))
    )
      return start
    start = next
  }
  return start
}

/** A longer item of an enumeration is a measure of its own. */
const longestItem = 8

const edges = ' ,、的于在:'

export function trimmed({ text, words }: LeftReading, from: number, to: number): Stretch {
  let start = from
  let end = to
  while (start < end && edges.includes(text.charAt(start)) && !longestAt(words.nounStarts, text, start, end)) start++
  while (end > start && edges.includes(text.charAt(end - 1))) end--
  return [start, withoutAside(words, text, start, end)]
}

/** 接种率|以乡镇(街道)为单位: what it is reckoned by is no part of its name. */
function withoutAside(words: LeftReading['words'], text: string, from: number, to: number): number {
  if (!longestBefore(words.asides, text, from, to)) return to
  // Never further back than the name: a text of nothing but such ends would be gone through again for each.
  const at = text.slice(from, to).lastIndexOf('以')
  return at > 0 ? from + at : to
}
