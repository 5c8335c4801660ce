import { isHan } from '../text/character-kinds'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { attributeMark } from './marks'
import type { Stretch } from './passage'
import { type Clause, clauseBefore, clauseEnd } from './target-clause'
import { behindExtent } from './target-counted'
import type { Draft, Walk } from './target-draft'
import type { Figure } from './target-figure'
import { whomBefore } from './target-grant'
import { type Head, readHead, trimmed } from './target-head'
import { type Left, readLeft } from './target-left'
import { boundOver } from './target-rate'

/**
 * What is granted where it stands behind all the amounts that bound it: 给予不超过总投入30%、最高3000万元的|经费支持,
 * 给予每个项目最高200万元、每个企业累计最高500万元的|奖励. Null where the figure is none of such amounts.
 */
export function readGranted(walk: Walk, figure: Figure): Draft | null {
  if (figure.whole || (figure.unit?.of !== 'money' && !figure.percent)) return null
  const { text } = walk
  const clause = clauseBefore(text, figure.start, 0)
  const verb = givingBefore(walk, clause.start, figure.start)
  const run = verb && runAround(walk, verb[1], figure)
  if (!verb || !run) return null
  const last = walk.figures[run.last] as Figure
  const stop = clauseEnd(text, last.end)
  const noun = grantedBehind(walk, last.end, stop)
  if (noun === null) return null
  const left = readLeft(walk, figure, run.from)
  const head = readHead(walk, run.from, left.start)
  const scope = readRest(walk, left, head, run.from, figure)
  if (scope === false) return null
  readPer(walk, left, clause, verb[0])
  const whom = scope ?? whomBefore(walk, clause.start, verb[0])
  return {
    figures: [figure],
    left,
    head,
    shape: 'right',
    noun,
    verb: head.verb,
    scope: whom,
    start: Math.min(whom?.[0] ?? verb[0], verb[0]),
    end: noun[1],
    clause,
    stop,
    attributive: false,
    paid: true,
    told: Math.max(1, verb[0] - longestAdverb),
  }
}

/** 已累计|给予 */
const longestAdverb = 3

/** The last 给予 in [from, to). */
function givingBefore({ text, words }: Walk, from: number, to: number): Stretch | null {
  for (let i = to - 2; i >= from; i--) {
    const giving = longestAt(words.grants, text, i, to)
    if (giving?.value.name === 'give')
      return text.charAt(i + giving.length) === attributeMark ? null : [i, i + giving.length]
  }
  return null
}

/** Which of the amounts behind the verb a figure is, if nothing but marks and bounds parts them. */
interface Run {
  /** Where what belongs to the figure begins. */
  readonly from: number
  /** The last amount, by its place among the figures of the passage. */
  readonly last: number
}

function runAround({ text, figures, at: own }: Walk, verb: number, figure: Figure): Run | null {
  let at = own
  let from = figure.start
  for (let k = at; ; k--) {
    const before = figures[k - 1]
    if (!before || before.start < verb) break
    if (!isJoined(text, before, figures[k] as Figure)) return null
    if (k === at) from = before.end + 1
  }
  if (from === figure.start) from = verb
  if (figure.start - from > longestBetween) return null
  while (at + 1 < figures.length && isJoined(text, figures[at] as Figure, figures[at + 1] as Figure)) at++
  return { from, last: at }
}

/** 30%|、最高|3000万元 */
const isJoined = (text: string, one: Figure, next: Figure): boolean =>
  '、和或及且'.includes(text.charAt(one.end) || ' ') &&
  next.start - one.end <= longestBetween &&
  !/[,;:。的\n]/.test(text.slice(one.end, next.start))

const longestBetween = 20

/** The name of what is granted: behind 的 whatever ends the clause, else what is called a payment. */
function grantedBehind(walk: Walk, end: number, stop: number): Stretch | null {
  const { text, words } = walk
  const behind = behindExtent(walk, end)
  const attributive = behind > end || text.charAt(end) === attributeMark
  const at = attributive && behind === end ? end + 1 : behind
  let to = at
  while (to < stop && isHan(text.charCodeAt(to)) && !'和或及的'.includes(text.charAt(to))) to++
  const whole = to === stop || '、和或及'.includes(text.charAt(to))
  if (!whole || to - at < 2 || to - at > longestName) return null
  return attributive || longestBefore(words.allowanceEnds, text, at, to) ? [at, to] : null
}

const longestName = 14

/**
 * What stands between the verb, or the amount before, and what bounds the figure: of a share the whole it is taken of
 * (不超过|总投入|30%), of an amount whom it is for (每个项目|最高200万元). False where it is neither.
 */
function readRest(walk: Walk, left: Left, head: Head, from: number, figure: Figure): Stretch | null | false {
  const { text, words } = walk
  const rest = trimmed(walk, head.scope ? from : head.start, left.start)
  if (rest[0] >= rest[1]) return null
  if (!figure.percent) return head.scope || left.bounds.length > 0 ? rest : false
  if (left.base !== null) return false
  const bound = boundOver(words, text, rest[0], from, rest[1])
  if (bound) {
    left.bounds.push(bound.row)
    left.cues.push({ at: bound.at, word: text.slice(bound.at, bound.at + bound.length) })
  }
  left.base = [bound ? bound.at + bound.length : rest[0], rest[1]]
  left.core = rest[0]
  left.start = rest[0]
  return null
}

/** 每年|给予 */
function readPer({ text, words }: Walk, left: Left, clause: Clause, verb: number): void {
  const per = longestBefore(words.left, text, clause.start, verb)
  if (per?.value.role === 'per') left.per ??= [verb - per.word.length, verb]
}
