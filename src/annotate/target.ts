import type { Annotations, Result, Target } from '../schema'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import type { Context, Finder } from './context'
import type { Passage, Stretch } from './passage'
import { stretchesOf } from './target-clause'
import { behindSpending } from './target-counted'
import { type Draft, draftOf, type Walk } from './target-draft'
import { type Figure, findFigures } from './target-figure'
import { listLength } from './target-list'
import { type Named, nameOf } from './target-name'
import { originAt } from './target-origin'
import { recordsOf } from './target-record'
import { datedOf, type Timeline, timelineOf, timeOf } from './target-time'
import { isQuantity } from './target-verdict'
import { type QuantityWords, quantityWords } from './target-words'

/** The figures of a passage: promised, and reported as reached. */
export interface Quantities {
  readonly targets: Target[]
  readonly results: Result[]
}

/**
 * 指标与完成情况. Every figure of a passage that is promised or reported, with what it is a figure of.
 *
 * Both come of one walk, since they are told the same way and parted only by time. `found.deadlines` must be there.
 */
export function findQuantities(passage: Passage, context: Context, found: Readonly<Annotations>): Quantities {
  const words = quantityWords(context.rules)
  const figures = findFigures(passage, words)
  const quantities: Quantities = { targets: [], results: [] }
  if (figures.length === 0 || tellsEligibility(passage, context, words)) return quantities
  const dates = stretchesOf(passage, found.deadlines)
  const walk: MutableWalk = {
    text: passage.text,
    words,
    rules: context.rules,
    figures,
    at: 0,
    dates: withTerms(passage.text, dates, figures),
    origin: null,
    passed: 0,
    previous: null,
  }
  let planned = false
  const timeline = timelineOf(passage, context, walk, found.deadlines, dates)
  let before: Named | null = null
  // Those of the sentence, in order: what 分别 may part.
  let sentence: Named[] = []
  // The last of each unit in the sentence: what a part of it is a part of.
  const alike = new Map<string, Named>()
  // 按照社区总数20%的比例: a figure of what the next one counts.
  let pending: Draft | null = null
  for (let k = 0; k < figures.length; k++) {
    const figure = figures[k] as Figure
    const origin = originAt(passage.text, words, figures, k)
    if (origin !== null) {
      walk.origin = origin
      k += origin.figures.length - 1
      continue
    }
    walk.at = k
    const listed = listAt(walk, figures, k)
    const length = listed?.figures.length ?? 1
    const draft = listed && isOneList(listed, before) ? listed : draftOf(walk, [figure])
    if (draft === listed) k += length - 1
    // 营业收入首次突破1亿元、5000万元的企业: all of a list are attributes where the last is.
    else if (listed?.attributive && listed.shape === 'left' && isAttribute(walk, listed)) {
      k += length - 1
      continue
    }
    if (behindSpending(walk, figure, figure.end) < 0) walk.passed = figure.end
    if (walk.previous !== null && !sameSentence(timeline, walk.previous, draft)) {
      walk.previous = null
      before = null
      sentence = []
      planned = false
      alike.clear()
    }
    if (!isQuantity(walk, draft)) continue
    if (before) keepChange(draft, before.draft)
    const parted = draft === listed ? partedBy(draft, sentence) : null
    const named: Named =
      parted ?? nameOf(passage, walk, draft, before, alike.get(unitWord(passage.text, figure)) ?? null)
    if (draft.left.reckoned && named.indicators[0] === '') {
      pending = draft
      continue
    }
    if (!isName(words, named.indicators[0])) continue
    if (pending && sameSentence(timeline, pending, draft)) {
      take(quantities, passage, context, walk, timeline, { ...named, draft: pending }, planned)
    }
    pending = null
    const done = take(quantities, passage, context, walk, timeline, named, planned)
    planned =
      !done && (planned || isPledge(draft) || (draft.verb?.name === 'spend' && context.meta.kind !== 'workReport'))
    before = named
    sentence.push(named)
    alike.set(unitWord(passage.text, figure), named)
    walk.previous = draft
  }
  return quantities
}

/** 增长9%、|力争10%: what is to be better still is a change of the same kind. */
function keepChange({ shape, left, figures: [figure] }: Draft, before: Draft): void {
  const same = shape === 'elided' && figure?.percent === true && before.figures[0]?.percent === true
  if (same && left.tone !== null && left.change === null && !left.level && !before.left.level)
    left.change = before.left.change
}

/** The figures of one list from `k` on: of one unit, or, under 分别, each of its own. */
function listAt(walk: Walk, figures: readonly Figure[], k: number): Draft | null {
  const length = listLength(walk.text, figures, k)
  const mixed = listLength(walk.text, figures, k, true)
  const respective = mixed > length ? draftOf(walk, figures.slice(k, k + mixed)) : null
  if (respective?.left.respectively) return respective
  return length > 1 ? draftOf(walk, figures.slice(k, k + length)) : null
}

/** 接待游客突破8000万人次,旅游收入超过900亿元,|分别增长12%、15%: each of what was named last has its own. */
function partedBy(draft: Draft, sentence: readonly Named[]): Named | null {
  const { shape, left, figures } = draft
  const named = sentence.slice(-figures.length)
  if (shape !== 'elided' || !left.respectively || named.length < figures.length) return null
  if (named.some((each) => each.draft.figures.length > 1)) return null
  const indicators = named.map(({ indicators: [indicator = ''] }) => indicator)
  return { draft, indicators, subjects: indicators }
}

/** What begins with 可以 or ends with 的 was misread, and names nothing. */
const isName = (words: QuantityWords, name = ''): boolean =>
  name !== '' &&
  (longestAt(words.unnamedStarts, name, 0, name.length)?.length ?? 0) <=
    (longestAt(words.nounStarts, name, 0, name.length)?.length ?? 0) &&
  (longestBefore(words.unnamedEnds, name, 0, name.length)?.word.length ?? 0) <=
    (longestBefore(words.nounEnds, name, 0, name.length)?.word.length ?? 0)

const unitWord = (text: string, { unitStart, unitEnd }: Figure): string => text.slice(unitStart, unitEnd)

/** Under one 分别, also that of the list before (增长5.1%、7.3%), or one payment each: 给予500万元、300万元、200万元奖励. */
const isOneList = ({ left, shape, figures }: Draft, before: Named | null): boolean =>
  left.respectively ||
  (shape === 'right' && figures[0]?.unit?.of === 'money') ||
  (shape === 'elided' && figures.length > 1 && before?.draft.figures.length === figures.length)

/** 500万人次以上, 不少于12次, 力争达到: no report of what was reached is worded so. */
const isPledge = ({ left, figures }: Draft): boolean =>
  left.tone !== null ||
  left.bounds.some(({ tone }) => tone !== undefined) ||
  figures.some(({ after }) => after?.tone !== undefined)

/** Behind the 的 of a list stands what it describes, and nothing of which the figures are the measure (10%、20%的比例). */
const isAttribute = ({ text, words }: Walk, { figures }: Draft): boolean => {
  const behind = (figures[figures.length - 1] as Figure).end + 1
  return !longestAt(words.linked, text, behind, text.length) && !longestAt(words.allowances, text, behind, text.length)
}

/** 申报条件: figures below such a heading say who may apply. */
function tellsEligibility({ text, blocks }: Passage, { above }: Context, words: QuantityWords): boolean {
  const [own] = blocks
  if (own?.kind === 'heading' && endsEligibly(text.slice(own.start, own.end), words)) return true
  return above.some((heading) => endsEligibly(heading, words))
}

const endsEligibly = (heading: string, { eligibilityEnds }: QuantityWords): boolean =>
  longestBefore(eligibilityEnds, heading, 0, heading.length) !== null

/** Dates, and the terms that stand where dates do (五年内), in order. */
function withTerms(text: string, dates: readonly Stretch[], figures: readonly Figure[]): readonly Stretch[] {
  const terms: Stretch[] = []
  for (const { start, end, unit, after } of figures) {
    if (unit?.name === 'long-time' && after?.name === 'within' && startsClause(text, start)) terms.push([start, end])
  }
  if (terms.length === 0) return dates
  return [...dates, ...terms].sort((a, b) => a[0] - b[0])
}

const startsClause = (text: string, at: number): boolean => at === 0 || ',;:。、\n(在'.includes(text.charAt(at - 1))

type MutableWalk = { -readonly [K in keyof Walk]: Walk[K] }

/** 完成投资12亿元,同比增长8%: what only plans compares what it plans. */
const plannedKinds: ReadonlySet<string> = new Set([
  'workPoints',
  'workPlan',
  'fiveYearPlan',
  'implementationPlan',
  'actionPlan',
  'taskBreakdown',
  'policyMeasures',
  'opinions',
])

/** Publishes what a draft says; true when it was reached already. */
function take(
  quantities: Quantities,
  passage: Passage,
  context: Context,
  walk: Walk,
  timeline: Timeline,
  named: Named,
  planned: boolean,
): boolean {
  const time = timeOf(timeline, datedOf(named.draft, planned || plannedKinds.has(context.meta.kind)))
  for (const record of recordsOf(passage, context, walk, named, time)) {
    if (time.done) quantities.results.push(resultOf(record))
    else quantities.targets.push(record)
  }
  return time.done
}

const resultOf = ({ kind, deadline, tone, cues, binding, ...result }: Target): Result => result

const sameSentence = ({ stops, lines }: Timeline, previous: Draft, { start }: Draft): boolean =>
  start <= previous.end || Math.max(stops(start - 1), lines(start - 1)) < previous.end

let last: { passage: Passage; context: Context; quantities: Quantities } | null = null

/** 指标. The quantified commitments of a passage; see `findQuantities`. */
export const findTargets: Finder<'targets'> = (passage, context, found) => {
  const quantities = findQuantities(passage, context, found)
  last = { passage, context, quantities }
  return quantities.targets
}

/** 完成情况. The figures of a passage that are reported as reached; walked once for both. */
export const findResults: Finder<'results'> = (passage, context, found) =>
  last !== null && last.passage === passage && last.context === context
    ? last.quantities.results
    : findQuantities(passage, context, found).results
