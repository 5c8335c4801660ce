import type { Rules } from '../rules'
import type { Section, Task, WorkPlan } from '../schema'
import { type DateMention, dateAt, isoDate } from '../text/date'
import { fold } from '../text/fold'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { tenseBehind } from './deadline-tense'
import { type DeadlineWords, deadlineWords } from './deadline-words'
import { isReview } from './review'

/** When a plan was made, as far as its text tells. */
export interface PlanDate {
  /** The plan's own year; null when nothing tells it. */
  readonly year: number | null
  /** The day it was issued, else published. */
  readonly day: string | null
}

/**
 * The plan's own year: the first it plans for, else that of its issue or publication, else the one its headings tell, else
 * that of a day on a line of its own, else the one that parts what its sentences tell as done from what they promise.
 *
 * @param folded the document's text
 */
export function planDate({ meta, children }: WorkPlan, folded: string, rules: Rules): PlanDate {
  const known = meta.issuedOn ?? meta.publishedAt?.slice(0, 10) ?? null
  const told = meta.period?.start ?? (known === null ? yearOfHeadings(children, rules) : Number(known.slice(0, 4)))
  if (known !== null) return { year: told, day: known }
  const day = dayOnLine(folded)
  return { year: told ?? (day === null ? yearOfTenses(folded, rules) : Number(day.slice(0, 4))), day }
}

/** 2015年工作回顾, 2016年重点工作: the year of the last that plans, else the one after the last that looks back. */
function yearOfHeadings(units: readonly (Section | Task)[], rules: Rules): number | null {
  let planned = 0
  let reviewed = 0
  for (const { heading } of units) {
    const opening = fold(heading?.text ?? '').replaceAll(' ', '')
    const year = Number(/^(?:19|20)\d\d(?=年(?![底末前]|远景))/.exec(opening)?.[0] ?? 0)
    if (heading && isReview(opening, rules)) reviewed = Math.max(reviewed, year)
    else planned = Math.max(planned, year)
  }
  return planned || (reviewed > 0 ? reviewed + 1 : null)
}

/** The first day that opens a line and has nothing but blanks behind it: a page prints so when it was published. */
function dayOnLine(text: string): string | null {
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    while (start < end && text.charCodeAt(start) === 32) start++
    const date = '12二'.includes(text.charAt(start) || ' ') ? dateAt(text, start, end) : null
    if (date?.year && date.month && date.day && (date.end === end || text.charCodeAt(date.end) === 32)) {
      return isoDate(date.year, date.month, date.day)
    }
    start = end + 1
  }
  return null
}

/** How often a year is told as done, and as ahead. */
interface Told {
  done: number
  ahead: number
}

/**
 * The year with the fewest later ones told as done and earlier ones told as ahead; the first of equals. Null where it is
 * told as done no less than as ahead, or where nothing done lies near before it: then a plan looks far ahead, from when
 * nobody knows.
 */
function yearOfTenses(text: string, rules: Rules): number | null {
  const years = toldYears(text, deadlineWords(rules))
  const sorted = [...years.keys()].sort((a, b) => a - b)
  let done = 0
  for (const year of sorted) done += (years.get(year) as Told).done
  let ahead = 0
  let lastDone = 0
  let best: number | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const year of sorted) {
    const told = years.get(year) as Told
    done -= told.done
    if (told.done > 0) lastDone = year
    if (told.ahead > told.done && year - lastDone <= nearBefore && done + ahead < fewest) {
      fewest = done + ahead
      best = year
    }
    ahead += told.ahead
  }
  return best
}

const nearBefore = 2

function toldYears(text: string, words: DeadlineWords): Map<number, Told> {
  const years = new Map<number, Told>()
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    const date = at < 4 ? null : dateAt(text, at - 4, Math.min(text.length, at + 12))
    if (date === null || date.year === null || date.end <= at) continue
    const told = tenseOf(text, words, date)
    if (told === null) continue
    const counts = years.get(date.year) ?? { done: 0, ahead: 0 }
    counts[told]++
    years.set(date.year, counts)
  }
  return years
}

/** 到2025年, 2022年底前 lie ahead, unless told as done; a year that something is compared with tells nothing. */
function tenseOf(text: string, words: DeadlineWords, { start, end }: DateMention): keyof Told | null {
  const floor = Math.max(0, start - 12)
  const reference = longestBefore(words.references, text, floor, start)
  if (reference) return null
  const told = tenseBehind(text, words, end)
  if (told === 'done') return told
  const part = longestAt(words.parts, text, end, text.length)
  const by = longestAt(words.relations, text, end + (part?.length ?? 0), text.length)
  const due = longestBefore(words.reaches, text, floor, start)?.value.role === 'reach' || by?.value.role === 'by'
  return due ? 'ahead' : told
}
