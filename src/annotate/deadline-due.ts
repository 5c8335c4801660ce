import type { Deadline } from '../schema'
import { isoDate, lastDayOfMonth } from '../text/date'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import type { Context } from './context'
import type { Read } from './deadline-read'
import { isTheme, tenseBehind } from './deadline-tense'
import type { DeadlineWords } from './deadline-words'
import { clauseMarks } from './marks'
import { mentionAt, type Passage, type Stretch } from './passage'
import { surroundingsOf } from './review'
import { standsIn } from './target-names'

const boundaries = `${clauseMarks}、(`
/** No word of the table that stands before a date is longer. */
const reachBack = 12
/** So far behind a date its verb is sought. */
const clauseAhead = 16

/**
 * Decides whether anything is due on the date read, and makes the mention.
 *
 * @param listed stands behind a deadline, with 、 or 和 between them
 * @param names the stretches of the passage that are names
 * @returns null for a date inside a name, one that only names the plan, one of comparison or validity, and the past
 */
export function dueOf(
  passage: Passage,
  context: Context,
  words: DeadlineWords,
  read: Read,
  listed: boolean,
  names: readonly Stretch[],
): Deadline | null {
  const { text } = passage
  const floor = Math.max(0, read.start - reachBack)
  const reference = longestBefore(words.references, text, floor, read.start)
  const reach = longestBefore(words.reaches, text, floor, read.start)
  if (reference && reference.word.length > (reach?.word.length ?? 0)) return null
  const every = longestBefore(words.every, text, floor, read.start)
  const behind = longestAt(words.relations, text, read.end, text.length)
  const naming = longestAt(words.naming, text, read.end, text.length)
  const named = naming !== null && naming.length > (behind?.length ?? 0)
  const until = reach?.value.role === 'reach'
  const relation = behind && !named ? behind.value.role : until ? 'by' : read.relation
  if (reach?.value.role === 'start' && relation !== 'from' && read.form !== 'window') return null
  const before = read.start - (every ?? (until || relation === 'from' ? reach : null) ?? { word: '' }).word.length
  const end = read.end + (behind && !named ? behind.length : 0)
  const bare = relation === null || read.form === 'planTime' || (read.form === 'window' && !until)
  if (named && (bare || read.form === 'plan')) return null
  if (bare && (isNaming(passage, context, read) || isTheme(text, words, end))) return null
  if (bare && !listed && !isAdverbial(text, words, before)) return null
  if (longestAt(words.attributes, text, end, text.length)) return null
  if (isDone(text, words, read, end, relation, context)) return null
  if (standsIn(names, read.start, read.end)) return null
  const phase = read.form === 'window' && !isYears(read)
  if ((!phase && fillsBracket(text, before, end)) || isSignature(passage, read, before, end)) return null
  const date = dateOf(read, relation ?? 'during', every !== null, context)
  if (isPast(passage, read, date, context)) return null
  const mention = mentionAt(passage, before, end)
  return {
    text: mention.text,
    span: mention.span,
    date,
    precision: read.precision,
    relation: relation ?? 'during',
    anchor: read.anchor,
    recurring: every !== null,
    ...(context.trace
      ? { rule: read.rule === 'bare-year' && until ? (reach?.value.name ?? read.rule) : read.rule }
      : {}),
  }
}

/** A date that stands for itself opens its clause or follows a word such as 确保, 将: 2020年完成, 确保2020年完成. */
const isAdverbial = (text: string, words: DeadlineWords, start: number): boolean => {
  const at = text.charCodeAt(start - 1) === 32 ? start - 1 : start
  return (
    at === 0 ||
    boundaries.includes(text.charAt(at - 1)) ||
    longestBefore(words.openers, text, Math.max(0, at - reachBack), at) !== null
  )
}

/**
 * The words behind the date tell that it was reached: 到今年3月也已全部完成. Of a date that may still lie ahead only those of
 * its clause do, and of 底前 too, since what is due by then may well be told with such a word further on.
 */
function isDone(
  text: string,
  words: DeadlineWords,
  read: Read,
  end: number,
  relation: Deadline['relation'] | null,
  { year }: Context,
): boolean {
  const reached = year === null || read.year <= year
  if (reached && (relation !== 'by' || read.form === 'year')) return tenseBehind(text, words, end) === 'done'
  return relation !== 'from' && tenseBehind(text, words, end, clauseEnd(text, end) - end) === 'done'
}

function clauseEnd(text: string, from: number): number {
  const stop = Math.min(text.length, from + clauseAhead)
  for (let i = from + 1; i < stop; i++) if (boundaries.includes(text.charAt(i))) return i
  return stop
}

/** Years of a heading, and the one year that the whole plan is for, name the plan. */
const isNaming = (passage: Passage, context: Context, read: Read): boolean => {
  const opening = passage.blocks[0]
  const inHeading = opening !== undefined && opening.kind === 'heading' && read.start < opening.end
  if (read.form === 'year' && ownYears.includes(read.rule)) return true
  if (read.form === 'year') return inHeading || isPeriod(context, read.year, read.year)
  if (read.form === 'planTime') return inHeading || isPeriod(context, read.year - 4, read.year)
  return inHeading && isYears(read)
}

/** 2021—2025年: a run of years, and no phase of the work (集中整治阶段(2024年4月至6月)). */
const isYears = ({ form, precision }: Read): boolean => form === 'window' && precision === 'year'

/** 今年, 当年 name the plan's own year wherever they stand alone. */
const ownYears = ['this-year', 'that-year']

const isPeriod = ({ meta: { period } }: Context, start: number, end: number): boolean =>
  period !== null && period.start === start && period.end === end

/** (2023年1月2日), (2021—2025年): the date of a session or the run of a plan, not of a task. */
const fillsBracket = (text: string, start: number, end: number): boolean =>
  text.charAt(start - 1) === '(' && text.charAt(end) === ')'

/** A day that fills its paragraph, or stands behind blanks at its end, signs the document. */
function isSignature({ text }: Passage, read: Read, start: number, end: number): boolean {
  if (read.form !== 'day') return false
  const before = start === 0 || ' \n'.includes(text.charAt(start - 1))
  const after = end === text.length || ' \n'.includes(text.charAt(end))
  return before && after
}

function dateOf(read: Read, relation: Deadline['relation'], recurring: boolean, context: Context): string {
  const from = relation === 'from'
  const month = from ? read.first : read.month
  const on = (year: number) => isoDate(year, month, from ? read.firstDay : read.day || lastDayOfMonth(year, month))
  const date = on(from && read.form === 'planTime' ? read.year - 4 : read.year)
  const { day } = context
  return recurring && read.anchor === 'plan' && day !== null && date < day ? on(read.year + 1) : date
}

/** Before the plan's year, or (a day or a month without 前 or 底) before the day it was issued. */
function isPast(passage: Passage, read: Read, date: string, context: Context): boolean {
  if (read.anchor === 'issued') return false
  if (context.year !== null && read.year < context.year) return true
  const near = read.anchor === 'plan' || context.year === null || read.year <= context.year
  if (near && surroundingsOf(passage, context, read.start).past) return true
  const { issuedOn } = context.meta
  return issuedOn !== null && (read.form === 'day' || read.form === 'month') && date <= issuedOn
}
