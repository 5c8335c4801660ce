import type { Deadline, Target } from '../schema'
import { lastMark } from '../text/last-mark'
import { longestAt } from '../text/lexicon'
import type { Context } from './context'
import { planOf } from './deadline-words'
import { lastTold, type Telling } from './last-told'
import type { Passage, Stretch } from './passage'
import { type Surroundings, surroundingsOf, yearsBack } from './review'
import type { Draft } from './target-draft'
import type { LeftReading } from './target-left'
import { headingPeriods, periodTeller, yearOfWord } from './target-period'
import { reachesOver } from './target-reach'
import { behindCondition, lastTime, nextTense, type Tense } from './target-tense'

/** What is dated: a commitment or a report, wherever its figure or its cue stands. */
export interface Dated {
  /** Where the figure, or the cue, stands. */
  readonly at: number
  /** The stretch that states it. */
  readonly start: number
  readonly end: number
  /** Up to where a word of time governs it. */
  readonly until: number
  /** Told as done by a word beside the figure. */
  readonly done: boolean
  /** The sentence has planned a figure before: 同比 tells nothing. */
  readonly planned: boolean
  /** From where on words of time tell of it and not of the condition before; 0: from its sentence on. */
  readonly told: number
  /** 年均: what it tells of is more than one year. */
  readonly mean: boolean
}

export const datedOf = (
  { figures: [figure], start, end, shape, noun, left, told = 0 }: Draft,
  planned: boolean,
): Dated => ({
  at: figure?.start ?? start,
  start,
  end,
  until: shape === 'left' ? noun[0] : start,
  done: left.done || (left.onYear && !planned),
  planned,
  told,
  mean: left.mean,
})

/** When a target holds, and by whose word. */
export interface TargetTime {
  readonly period: Target['period']
  readonly deadline: string | null
  readonly binding: Target['binding']
  /** It was reached: a result. */
  readonly done: boolean
}

/** What the walk over a passage knows of time. */
export interface Timeline {
  readonly passage: Passage
  readonly context: Context
  readonly walk: LeftReading
  readonly deadlines: readonly Deadline[]
  readonly dates: readonly Stretch[]
  /** The periods that the innermost heading with any tells, in order. */
  readonly headings: readonly NonNullable<Target['period']>[]
  /** Where 。, a line end and a colon stand last. */
  readonly stops: (at: number) => number
  readonly lines: (at: number) => number
  readonly colons: (at: number) => number
  /** The last period, and the last word of time, told within a stretch. */
  readonly periods: (from: number, to: number) => Telling<NonNullable<Target['period']>> | null
  readonly tenses: (from: number, to: number) => Telling<Tense> | null
}

/** No word of time governs a figure from further away. */
const longestSentence = 800
const longestLeadIn = 200

export function timelineOf(
  passage: Passage,
  context: Context,
  walk: LeftReading,
  deadlines: readonly Deadline[],
  dates: readonly Stretch[],
): Timeline {
  const { text } = walk
  const marks = { stops: lastMark(text, '。'), lines: lastMark(text, '\n'), colons: lastMark(text, ':') }
  const periods = lastTold(periodTeller(passage, context))
  const tenses = lastTold((at) => nextTense(walk, at))
  return {
    passage,
    context,
    walk,
    deadlines,
    dates,
    headings: headingPeriods(passage, context),
    periods,
    tenses,
    ...marks,
  }
}

/** 期间、时限与属性. When what a draft says holds, and whether it is told as done. */
export function timeOf(timeline: Timeline, draft: Dated): TargetTime {
  const { context, walk } = timeline
  const { at } = draft
  const block = timeline.lines(at) + 1
  const sentence = Math.max(timeline.stops(at) + 1, block, at - longestSentence)
  const governing = governingDate(timeline, sentence, block, draft)
  const around = surroundingsOf(timeline.passage, context, at)
  const said = governing ? periodOfDeadline(context, governing) : saidPeriod(timeline, sentence, at)
  const done = isBygone(context, said) || isDone(timeline, draft, sentence, block, governing, around)
  const lead = leadIn(timeline, block, at)
  const above = around.above.map(([from, to]) => leadOf(timeline, from, to))
  const period =
    said ??
    (done ? pastPeriod(timeline, sentence, block, at, around) : null) ??
    lead.period ??
    above.find(({ period }) => period)?.period ??
    // What is done belongs to the first period of a heading that names two, what is promised to the last.
    (done ? timeline.headings[0] : timeline.headings.at(-1)) ??
    planPeriod(context)
  return {
    period: draft.mean ? overYears(context, period) : period,
    deadline: governing?.date ?? null,
    binding:
      printedBinding(walk, draft) ??
      lead.binding ??
      above.find(({ binding }) => binding)?.binding ??
      headingBinding(timeline),
    done,
  }
}

/** The years that the sentence says lie before those of a plan whose own are known. */
const isBygone = ({ meta, year }: Context, said: Target['period']): boolean =>
  said !== null && year !== null && (meta.period !== null || meta.issuedOn !== null) && said.end < year

/** 年均 of one year tells of those up to it: of the plan that holds it, else of the five-year plan that it ends. */
function overYears({ meta }: Context, period: Target['period']): Target['period'] {
  if (period === null || period.start < period.end) return period
  const { end } = period
  const plan = meta.period
  if (plan && plan.start < end && end <= plan.end) return { start: plan.start, end, basis: 'plan' }
  return end % yearsOfPlan === 0 && end >= firstPlanInStep ? { ...period, start: end - yearsOfPlan + 1 } : period
}

const yearsOfPlan = 5
/** From the third on (1966–1970) five-year plans end in years that five divides. */
const firstPlanInStep = 1970

const planPeriod = ({ meta: { period } }: Context): Target['period'] =>
  period && { start: period.start, end: period.end, basis: 'plan' }

/** 去年, 五年来: in the sentence, at the start of its paragraph, or of the paragraph that opened the review. */
function pastPeriod(
  { walk: { text }, context }: Timeline,
  sentence: number,
  block: number,
  at: number,
  around: Surroundings,
): Target['period'] {
  const { year } = context
  if (year === null) return null
  const years =
    yearsBack(context, text, sentence, at) ||
    yearsBack(context, text, block, Math.min(block + openingLength, at)) ||
    around.years
  return years > 0 ? { start: year - years, end: year - 1, basis: 'text' } : null
}

/** So much of a paragraph tells of when all of it speaks. */
const openingLength = 24

/** The deadline before the figure in its sentence, or the one that opens its paragraph. */
function governingDate(timeline: Timeline, sentence: number, block: number, draft: Dated): Deadline | null {
  const { deadlines, dates } = timeline
  let found: Deadline | null = null
  for (let i = indexBefore(dates, draft.end) - 1; i >= 0; i--) {
    const [start] = dates[i] as Stretch
    if (start < block) break
    const deadline = deadlines[i] as Deadline
    if (deadline.relation === 'from') continue
    if (start >= sentence) {
      if (!reachesOver(timeline.walk.text, deadline, dates[i] as Stretch, draft.at)) continue
      return termBetween(timeline, start, draft.start) ? null : deadline
    }
    if (start - block <= 8 && deadline.relation === 'by' && deadline.precision === 'year') found = deadline
    else if (found === null) return null
  }
  return found
}

/** 五年内 between a deadline and the figure: the figure is due then, not on the date. */
function termBetween({ walk, dates }: Timeline, from: number, to: number): boolean {
  for (let i = indexBefore(walk.dates, to + 1) - 1; i >= 0; i--) {
    const stretch = walk.dates[i] as Stretch
    if (stretch[0] <= from) return false
    if (!dates.includes(stretch)) return true
  }
  return false
}

function indexBefore(dates: readonly Stretch[], at: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]![0] < at) low = middle + 1
    else high = middle
  }
  return low
}

/** 一九五七年 holds the name of a plan. */
const opensYear = (text: string): boolean => yearOfWord(text.slice(0, 4)) !== null

function periodOfDeadline(context: Context, deadline: Deadline): Target['period'] {
  const year = Number(deadline.date.slice(0, 4))
  const plan =
    deadline.relation === 'during' && deadline.precision === 'year' && !opensYear(deadline.text)
      ? planOf(context.rules, deadline.text)
      : null
  return plan ? { ...plan, basis: 'text' } : { start: year, end: year, basis: 'text' }
}

/** 今年, “十五五”时期, a bare year: said in the sentence though no deadline. */
const saidPeriod = ({ periods }: Timeline, from: number, to: number): Target['period'] =>
  periods(from, to)?.value ?? null

const nothingSaid: Pick<TargetTime, 'period' | 'binding'> = { period: null, binding: null }

/** 2026年主要预期目标是: what a clause that ends in a colon says of all that follows in its paragraph. */
function leadIn(timeline: Timeline, block: number, at: number): Pick<TargetTime, 'period' | 'binding'> {
  const colon = timeline.colons(at)
  if (colon < block) return nothingSaid
  const { text } = timeline.walk
  const near = Math.max(block, colon - longestLeadIn)
  const stop = text.slice(near, colon).lastIndexOf('。')
  return leadOf(timeline, near + stop + 1, colon)
}

function leadOf(timeline: Timeline, from: number, to: number): Pick<TargetTime, 'period' | 'binding'> {
  const said = saidPeriod(timeline, from, to)
  return { period: said && { ...said, basis: 'unit' }, binding: bindingIn(timeline.walk, from, to) }
}

function bindingIn({ text, words }: LeftReading, from: number, to: number): Target['binding'] {
  for (let i = from; i < to; i++) {
    const found = longestAt(words.bindings, text, i, to)
    if (found) return found.value.binding
  }
  return null
}

/** (约束性) behind the figure. */
const printedBinding = (walk: LeftReading, draft: Dated): Target['binding'] =>
  walk.text.charAt(draft.end) === '(' ? bindingIn(walk, draft.end, Math.min(walk.text.length, draft.end + 8)) : null

const headingBinding = ({ walk, passage }: Timeline): Target['binding'] => {
  const block = passage.blocks[0]
  return block?.kind === 'heading' ? bindingIn(walk, block.start, block.end) : null
}

/** Below a heading that looks back, or told as done: 已, 同比, 增长了, 去年…, a year before the plan's. */
function isDone(
  timeline: Timeline,
  draft: Dated,
  sentence: number,
  block: number,
  governing: Deadline | null,
  { past }: Surroundings,
): boolean {
  const { walk } = timeline
  const ahead = governing !== null
  if (past) return !ahead
  if (ahead) return false
  const { text } = walk
  const cue = lastTime(timeline, Math.max(behindCondition(walk, sentence, draft.until), draft.told), draft.until)
  if (cue === 'ahead') return false
  if (draft.done || cue === 'done' || cue === 'perfect' || (cue === 'on-year' && !draft.planned)) return true
  if (pastYear(timeline, Math.max(sentence, draft.told), draft.start)) return true
  const opening = Math.min(block + 16, sentence)
  return (
    opening > block &&
    (lastTime(timeline, block, opening) === 'done' || pastYear(timeline, block, opening)) &&
    !/今年/.test(text.slice(sentence, draft.start))
  )
}

/** A clause that opens with a year before the plan's. */
function pastYear({ walk: { text }, context }: Timeline, from: number, to: number): boolean {
  if (context.year === null) return false
  for (let at = text.indexOf('年', from); at >= 0 && at < to; at = text.indexOf('年', at + 1)) {
    const start = at - 4
    if (start < from || !(start === 0 || opensClause.includes(text.charAt(start - 1)))) continue
    const year = yearOfWord(text.slice(start, at))
    if (year !== null && year < context.year) return true
  }
  return false
}

const opensClause = ',;。:、\n '
