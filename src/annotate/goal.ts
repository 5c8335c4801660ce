import type { Annotations, Goal, Span } from '../schema'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import type { Context, Finder } from './context'
import { type GoalReading, readGoal } from './goal-read'
import { type CueRow, type GoalWords, goalWords } from './goal-words'
import { indicatorCode } from './indicator'
import { mentionAt, type Passage, printedAt, type Stretch } from './passage'
import { type Clause, clauseBefore, stretchesOf } from './target-clause'
import { listStart, readHead, trimmed } from './target-head'
import type { Cue, LeftReading } from './target-left'
import { lastBefore, namesOf, standsIn } from './target-names'
import { addToneCues } from './target-record'
import { type Timeline, timelineOf, timeOf } from './target-time'
import { quantityWords } from './target-words'
import { wordHits } from './word-hits'

/**
 * 定性目标. Commitments measured without a number: parity (与经济增长同步), rank (位居全国前列), assigned tasks
 * (完成国家下达任务). Told by closed cues only (`rules/goals.ts`); what a review reports is none.
 */
export const findGoals: Finder<'goals'> = (passage, context, found) => {
  const words = goalWords(context.rules)
  const goals: Goal[] = []
  let state: State | null = null
  const { count, index, start, end } = wordHits(passage, context.rules).goals
  for (let i = 0; i < count; i++) {
    const row = words.cues.values[index[i] as number] as CueRow
    const goal = readGoal(passage.text, words, row, start[i] as number, end[i] as number)
    if (!goal) continue
    state ??= stateOf(passage, context, found)
    if (goal.end <= state.last || standsIn(state.names, goal.start, goal.end)) continue
    const published = publish(passage, context, state, goal, row.name)
    if (published) goals.push(published)
    state.last = goal.end
  }
  return goals
}

/** What the finder remembers of a passage that holds a goal. */
interface State {
  readonly words: GoalWords
  readonly reading: LeftReading
  readonly timeline: Timeline
  readonly names: readonly Stretch[]
  /** Where figures are promised or reported: an indicator does not reach over them. */
  readonly figures: readonly Stretch[]
  readonly results: readonly Stretch[]
  /** What each of the figures is of. */
  readonly found: readonly { readonly indicator: string; readonly span: Span }[]
  /** Where the last goal ended, and what it was of. */
  last: number
  indicator: string
}

function stateOf(passage: Passage, context: Context, found: Readonly<Annotations>): State {
  const dates = stretchesOf(passage, found.deadlines)
  const reading: LeftReading = { text: passage.text, words: quantityWords(context.rules), dates, origin: null }
  const results = stretchesOf(passage, found.results)
  const quantities = [...found.targets, ...found.results].sort((a, b) => a.span[0] - b.span[0])
  return {
    words: goalWords(context.rules),
    reading,
    timeline: timelineOf(passage, context, reading, found.deadlines, dates),
    names: namesOf(passage),
    figures: stretchesOf(passage, quantities),
    results,
    found: quantities,
    last: 0,
    indicator: '',
  }
}

function publish(passage: Passage, context: Context, state: State, goal: GoalReading, rule: string): Goal | null {
  const { reading, timeline, words } = state
  const { text } = passage
  const floor = Math.max(state.last, endBefore(state.figures, goal.start))
  const clause = clauseBefore(text, goal.start, floor)
  for (let i = clause.start; i < goal.start; i++) if (longestAt(words.asides, text, i, goal.start)) return null
  const near = clause.commas.length > 0 ? (clause.commas[0] as number) + 1 : clause.start
  const cues = [...goal.cues]
  const end = passAdverbs(reading, goal.start, near, cues)
  const [from, to] = indicatorAt(reading, words, clause, near, end)
  const named = to > from
  const indicator = named ? completed(passage, state, from, to) : elided(passage, state, goal)
  if (indicator === '' || words.voids.has(text.slice(from, to))) return null
  const start = named ? from : goal.start
  const time = timeOf(timeline, {
    at: goal.start,
    start,
    end: goal.end,
    until: start,
    done: false,
    planned: false,
    told: 0,
    mean: false,
  })
  if (time.done || isReported(text, state, goal)) return null
  state.indicator = indicator
  addToneCues(reading, clause.start, end, cues)
  cues.sort((a, b) => a.at - b.at)
  return {
    ...mentionAt(passage, start, goal.end),
    indicator,
    indicatorCode: codeOf(context, goal, indicator),
    kind: goal.kind,
    reference: printedAt(passage, goal.reference[0], goal.reference[1]),
    period: time.period,
    deadline: time.deadline,
    tone: toneOf(reading, goal, cues),
    cues: cues.map(({ word }) => word),
    ...(context.trace ? { rule } : {}),
  }
}

/** What stands before the cue, with the things listed before it, and without 在…方面 around it. */
function indicatorAt(reading: LeftReading, words: GoalWords, clause: Clause, near: number, end: number): Stretch {
  const { text } = reading
  const listed = listStart(reading, clause, near, { start: end, respectively: true, each: false })
  const head = readHead(reading, figures.test(text.slice(listed, near)) ? near : listed, end)
  const respect = text.charAt(head.start) === '在' ? longestBefore(words.respects, text, head.start, end) : null
  return trimmed(reading, head.start, end - (respect?.word.length ?? 0))
}

/** A figure in an item tells that it is a clause of its own. */
const figures = /\d/

/** Where the last stretch that ends by `at` ends, 0 when none does. */
function endBefore(stretches: readonly Stretch[], at: number): number {
  const found = lastBefore(stretches, at)
  return found !== null && found[1] <= at ? found[1] : 0
}

/** A figure reported in the same sentence tells that the goal behind it is a report too. */
function isReported(text: string, { results }: State, { start }: GoalReading): boolean {
  const end = endBefore(results, start)
  return end > 0 && !/[。\n]/.test(text.slice(end, start))
}

/** Leftwards over adverbs, words of tone and dates between an indicator and its cue; the words of tone become cues. */
function passAdverbs({ text, words, dates }: LeftReading, from: number, floor: number, cues: Cue[]): number {
  let at = from
  while (at > floor) {
    const date = lastBefore(dates, at)
    if (date !== null && date[1] === at && date[0] >= floor) {
      at = date[0]
      continue
    }
    const found = longestBefore(words.left, text, floor, at)
    const manner = longestBefore(words.manners, text, floor, at)
    const tone = found?.value.role === 'tone'
    const length = Math.max(manner?.word.length ?? 0, tone || found?.value.role === 'filler' ? found.word.length : 0)
    if (length === 0) return at
    at -= length
    if (tone) cues.push({ at, word: found.word })
  }
  return at
}

/** 转移支付增长7.8%、|增幅|明显高于去年: a bare measure is one of what the figure right before it is of. */
function completed(passage: Passage, { reading, figures, found }: State, from: number, to: number): string {
  const name = printedAt(passage, from, to)
  const metric = to - from <= longestMeasure ? longestBefore(reading.words.metrics, reading.text, from, to) : null
  const change = longestAt(reading.words.changes, reading.text, from, to)
  if (metric?.word.length !== to - from && change?.length !== to - from) return name
  const before = lastBefore(figures, from)
  const index = before === null || from - before[1] > longestJoin ? -1 : figures.indexOf(before)
  return index < 0 ? name : (found[index]?.indicator ?? '') + name
}

const longestMeasure = 3

/** What stands inside (完成国家下达的|减排|任务), or what the goal before it in the same clause was of. */
function elided(passage: Passage, state: State, { inner, start }: GoalReading): string {
  if (inner) return printedAt(passage, inner[0], inner[1])
  return state.last > 0 && start - state.last <= longestJoin && !'。\n'.includes(passage.text.charAt(state.last))
    ? state.indicator
    : ''
}

/** 、并, ,力争: as much stands between two goals of one thing. */
const longestJoin = 4

/** A soft word beats a bound. */
function toneOf({ words }: LeftReading, goal: GoalReading, cues: readonly Cue[]): Goal['tone'] {
  let tone: Goal['tone'] = goal.tone ?? 'plain'
  for (const { word } of cues) {
    const row = longestAt(words.heads, word, 0, word.length)?.value
    if (row?.role === 'tone' && tone !== 'soft') tone = row.tone
  }
  return tone
}

/** 居民收入…与经济增长同步 is about growth, whether it says so or not; an assigned task may be of a level or of a change. */
function codeOf({ rules }: Context, { growing }: GoalReading, indicator: string): string | null {
  const level = () => indicatorCode(rules, indicator, null, null)
  const change = () => indicatorCode(rules, indicator, 'increase', null)
  return growing ? (change() ?? level()) : (level() ?? change())
}
