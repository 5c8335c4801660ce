import type { Rules } from '../rules'
import { clauseMarks, closingMarks, openingMarks } from './marks'
import { levelsBefore } from './responsible-levels'
import type { Grammar } from './responsible-list'
import {
  bodyAt,
  bodyEndingAt,
  endsLikeBody,
  endsLikeOrgan,
  endsOpenly,
  fieldAt,
  fieldEndingAt,
  levelLength,
} from './responsible-name'
import { stripManner } from './responsible-words'

/** A name in running text. */
export interface Run {
  start: number
  end: number
}

const breaks = `${clauseMarks}${openingMarks}${closingMarks}`
const longestClause = 160
/** How far a list in running text may reach. */
export const longestList = 90
const wholeName = /^[\u4e00-\u9fff]{4,14}$/

/** Reads the list of bodies that begins at `at`; a bare line of business counts where 等部门 or a department closes the list. */
export function listRight({ rules, words }: Grammar, text: string, at: number): Run[] {
  const stop = clauseEnd(text, at, longestList)
  const names: (Run & { bare: boolean })[] = []
  let from = at
  while (from < stop) {
    const end = bodyAt(rules, text, from, stop)
    const to = end < 0 ? fieldAt(rules, text, from, stop) : end
    if (to < 0) break
    names.push({ start: from, end: to, bare: end < 0 })
    const mark =
      text[to] === '、' ? '、' : words.joints.find(({ word, partner }) => !partner && text.startsWith(word, to))?.word
    from = to
    if (!mark) break
    from += mark.length
  }
  const last = names[names.length - 1]
  const closed =
    words.etcAt.test(text.slice(from, from + 2)) ||
    (last !== undefined && !last.bare && endsOpenly(rules, text.slice(last.start, last.end)))
  const bare = closed ? -1 : names.findIndex((name) => name.bare)
  return bare < 0 ? names : names.slice(0, bare)
}

/** Reads the list of bodies that ends at `to`, backwards to where it begins. */
export function listLeft({ rules, words }: Grammar, text: string, from: number, to: number): Run[] {
  let end = stripManner(words, text, from, to)
  const closed = words.closerAtEnd.exec(text.slice(from, end))
  if (closed && closed.index > 1) end = from + closed.index
  const names: Run[] = []
  let open = closed !== null
  while (end > from) {
    const first = Math.max(from, text.lastIndexOf('、', end - 1) + 1)
    let start = nameBefore({ rules, words }, text, first, end, first === from, open)
    if (start < 0) break
    if (start === first) start = levelsBefore(rules, text, from, start)
    names.unshift({ start, end })
    open ||= endsOpenly(rules, text.slice(start, end))
    const joint = words.joints.find(
      ({ word, partner }) => !partner && start - word.length >= from && text.startsWith(word, start - word.length),
    )
    if (joint && start > first) end = start - joint.word.length
    else if (start <= first && start > from && text[start - 1] === '、') end = start - 1
    else break
  }
  return names
}

/** Where the name that ends at `end` starts, no earlier than `first`; -1 when none does. An unknown one counts only between two marks or at the clause's start. */
function nameBefore(
  { rules, words }: Grammar,
  text: string,
  first: number,
  end: number,
  atStart: boolean,
  open: boolean,
): number {
  const known = bodyEndingAt(rules, text, first, end)
  if (known >= 0) return atStart && opensWithLevel(rules, text, first, known) ? first : known
  const field = open ? fieldEndingAt(rules, text, first, end) : -1
  if (field >= 0) return field
  const whole = text.slice(first, end)
  if (words.alien.test(whole)) return -1
  if (atStart) return wholeName.test(whole) && endsLikeOrgan(rules, whole) ? first : -1
  return open && endsLikeBody(rules, whole) ? first : -1
}

const unknownPart = /^[\u4e00-\u9fff]{2,4}$/

/** Whether what stands between a clause's start and a department is the rest of its name: 市政务 + 数据主管部门. */
const opensWithLevel = (rules: Rules, text: string, first: number, known: number): boolean =>
  unknownPart.test(text.slice(first, known)) && levelLength(rules, text, first, known) === 1

/** Where the clause around `at` starts: behind a mark, or behind 由. */
export function clauseStart({ words }: Grammar, text: string, at: number): number {
  const limit = Math.max(0, at - longestClause)
  let i = at
  while (i > limit && !breaks.includes(text.charAt(i - 1)) && !words.byWords.includes(text.charAt(i - 1))) i--
  return i
}

/** Where the clause that `at` stands in ends, `most` characters on at the latest; brackets are jumped over. */
export function clauseEnd(text: string, at: number, most: number): number {
  const limit = Math.min(text.length, at + most)
  let depth = 0
  for (let i = at; i < limit; i++) {
    const character = text.charAt(i)
    if (character === '(') depth++
    else if (character === ')' && depth > 0) depth--
    else if (breaks.includes(character)) return i
  }
  return limit
}

/** Whether a clause ends at `at`. */
export const endsClause = (text: string, at: number): boolean => at >= text.length || breaks.includes(text.charAt(at))
