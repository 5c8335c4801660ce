import type { Rules } from '../rules'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { attributeMark } from './marks'
import type { Stretch } from './passage'
import { readBehind } from './target-behind'
import { type Clause, clauseBefore, clauseEnd } from './target-clause'
import { behindBracket, behindExtent, behindSize, behindSpending, hasNoun } from './target-counted'
import { fromClauseBefore, parted } from './target-elided'
import type { Figure } from './target-figure'
import { readGranted } from './target-granted'
import { type Head, listStart, readHead, trimmed } from './target-head'
import { continueLeft, type Left, type LeftReading, readLeft } from './target-left'
import { nounEnd } from './target-noun'
import { behindDeed, passDeed, passReached } from './target-verbs'
import type { VerbRow } from './target-words'

/** One figure, or several under one 分别, with what they are figures of, before it is known whether they promise anything. */
export interface Draft {
  readonly figures: readonly Figure[]
  readonly left: Left
  readonly head: Head
  /** `left`: the indicator stands before the figure; `right`: the counted noun behind it; `elided`: it was named before */
  readonly shape: 'left' | 'right' | 'elided'
  /** The indicator or the counted noun; empty when elided. */
  readonly noun: Stretch
  /** The verb that makes what is counted. */
  readonly verb: VerbRow | null
  readonly scope: Stretch | null
  /** The shortest stretch that states it. */
  readonly start: number
  readonly end: number
  readonly clause: Clause
  /** Where the clause ends behind the figure. */
  readonly stop: number
  /** 的 behind the figure. */
  readonly attributive: boolean
  /** Named behind the figure as what is paid, or what a term is given for: a quantity for sure. */
  readonly paid?: true
  /** Its scope stands behind 为, and those of the figures behind it may stand alone. */
  readonly parted?: true
  /** Where what is promised begins behind the condition that it is promised on. */
  readonly told?: number
}

/** What the walk over the figures of a passage remembers. */
export interface Walk extends LeftReading {
  readonly rules: Rules
  /** All of the passage, in order. */
  readonly figures: readonly Figure[]
  /** The place among them of the one that is read. */
  readonly at: number
  /** Behind the last figure of money that is spent on something with a figure of its own. */
  passed: number
  /** The last draft taken, for what is elided behind it. */
  previous: Draft | null
}

/** Reads what stands around one figure, or around the figures of a list from `first` to `last`. */
export function draftOf(walk: Walk, figures: readonly Figure[]): Draft {
  const { text, words } = walk
  const first = figures[0] as Figure
  const last = figures[figures.length - 1] as Figure
  const granted = figures.length === 1 ? readGranted(walk, first) : null
  if (granted !== null) return granted
  const floor =
    walk.previous !== null && walk.previous.end <= first.start ? Math.max(walk.previous.end, walk.passed) : walk.passed
  const clause = withoutOrigin(clauseBefore(text, first.start, floor), walk.origin)
  const near = clause.commas.length > 0 ? (clause.commas[0] as number) + 1 : clause.start
  const left = readLeft(walk, first, near)
  const attributive = text.charAt(last.end) === attributeMark
  const stop = clauseEnd(text, last.end)
  const behind = attributive ? last.end + 1 : behindExtent(walk, behindBracket(text, last.end))
  const nounAt = behindSpending(walk, last, behindSize(walk, behind))
  readReckoned(walk, left, near, attributive, last.end)
  passReached(walk, left, near, hasNoun(walk, last, nounAt))
  const tail = longestBefore(words.verbTails, text, near, left.start)
  if (!left.reckoned && hasNoun(walk, last, nounAt)) {
    const bare = tail ? null : readHead(walk, near, left.start)
    const placed = longestBefore(words.places, text, near, left.start) !== null
    const opens = bare !== null && bare.start >= left.start
    const promised =
      left.apiece || (first.percent && left.verb !== null && left.bounds.length === 0 && left.change === null)
    if (tail || opens || placed || promised || bare?.scope)
      return rightDraft(
        walk,
        { figures, left, clause, stop, attributive },
        nounAt,
        near,
        tail?.value ?? left.verb ?? bare?.verb ?? null,
      )
  }
  passDeed(walk, left, near)
  const given = passGrant(walk, left, near, first)
  const from = first.whole ? clause.start : listStart(walk, clause, near, left)
  const head = readHead(walk, from, left.start)
  const whole = trimmed(walk, head.start, left.start)
  // 省教育厅|每年安排: who pays is no indicator.
  const named: Stretch =
    given && !longestBefore(words.metrics, text, ...whole) ? [whole[0], whole[0]] : behindDeed(walk, first, whole)
  const total = totalAt(walk, named, last, attributive)
  if (total >= 0) {
    left.start = total
    left.core = total
    const verb = head.verb ?? longestBefore(words.verbTails, text, near, total)?.value ?? null
    return rightDraft(walk, { figures, left, clause, stop, attributive: false }, nounAt, near, verb)
  }
  // 占总产值的20%: of what was named before.
  const share = left.base !== null && longestAt(words.bases, text, named[0], named[1])?.value.role === 'share'
  const noun: Stretch = share ? [named[0], named[0]] : named[1] > named[0] ? named : measureIn(walk, from, left, first)
  if (share) left.core = named[0]
  const shape = noun[1] > noun[0] ? 'left' : 'elided'
  // 每家最高|补助|50万元: what bounds it stands before the verb.
  if (shape === 'elided' && head.verb?.name === 'spend' && first.unit?.of === 'money') passVerbs(walk, left, near)
  const bounding = shape === 'elided' ? boundVerb(walk, head, first) : null
  readHeadBound(walk, left, bounding ? { ...head, bound: bounding } : head)
  const start = Math.min(head.scope?.[0] ?? left.core, shape === 'left' ? noun[0] : left.core)
  const { scope } = head
  // 园区|新开工|项目15个
  const deed = named[0] > whole[0] ? longestBefore(words.verbTails, text, whole[0], named[0]) : null
  const verb = bounding ? null : (head.verb ?? deed?.value ?? null)
  const draft: Draft = {
    figures,
    left,
    head,
    shape,
    noun,
    verb,
    scope,
    start,
    end: last.end,
    clause,
    stop,
    attributive,
  }
  return readBehind(walk, shape === 'elided' ? fromClauseBefore(walk, draft) : parted(walk, draft))
}

/**
 * 提供|总额|不少于3000亿元的涉农贷款, 组建|规模|20亿元的基金: where the total of what stands behind 的 begins; -1 where none
 * does.
 */
function totalAt(walk: Walk, [from, to]: Stretch, last: Figure, attributive: boolean): number {
  if (!attributive || to === from || !hasNoun(walk, last, last.end + 1)) return -1
  const { text, words } = walk
  const metric = longestBefore(words.metrics, text, from, to)
  if (!metric || (metric.value.name !== 'total' && !isFund(walk, last))) return -1
  const at = passQualifiers(walk, from, to - metric.word.length)
  return at === from || longestBefore(words.verbTails, text, from, at) ? at : -1
}

/** An amount may be how large a fund is, but no firm (规模10亿元的企业). */
function isFund({ text, words }: Walk, { end, unit }: Figure): boolean {
  if (unit?.of !== 'money') return false
  return longestBefore(words.fundEnds, text, end + 1, nounEnd(text, words, end + 1, false)) !== null
}

/** 首期|规模 */
function passQualifiers({ text, words }: Walk, from: number, to: number): number {
  let at = to
  for (let word = longestBefore(words.left, text, from, at); word?.value.role === 'filler'; ) {
    at -= word.word.length
    word = longestBefore(words.left, text, from, at)
  }
  return at
}

/** 教育支出|安排超过1万亿元: what gives an amount is no part of what it is an amount of. */
function passGrant(walk: Walk, left: Left, near: number, { unit }: Figure): boolean {
  const grant = unit?.of === 'money' ? longestBefore(walk.words.grantEnds, walk.text, near, left.start) : null
  if (grant === null || left.start - grant.word.length <= near) return false
  left.start -= grant.word.length
  continueLeft(walk, left, near)
  return true
}

/** 翻一番,|突破|400家: where nothing is named behind the figure, the verb is a bound. */
function boundVerb({ text, words }: Walk, { verbAt }: Head, { start }: Figure): Stretch | null {
  const bound = verbAt < 0 ? null : longestAt(words.bounds, text, verbAt, start)
  return bound?.length === start - verbAt ? [verbAt, start] : null
}

/** 每人最高|发放补贴500元: the bound stands far from its figure. */
function readHeadBound({ text, words }: Walk, left: Left, { bound }: Head): void {
  const found = bound && left.bounds.length === 0 ? longestAt(words.bounds, text, bound[0], bound[1]) : null
  if (!bound || !found) return
  left.bounds.push(found.value)
  left.cues.push({ at: bound[0], word: text.slice(bound[0], bound[1]) })
}

/**
 * 完成|投资4亿元: where nothing but verbs stands before the figure, the last may be the name of a measure; before 为, and before a
 * share, it is one of a payment (省级财政补助|为总投资的60%, 省级补助|30%).
 */
function measureIn(
  { text, words }: Walk,
  from: number,
  { start: to, bounds: [bound] }: Left,
  { percent }: Figure,
): Stretch {
  const paid = longestBefore(words.allowanceEnds, text, from, to)
  if (paid && (bound ? bound.name === 'exactly' : percent) && to - from > paid.word.length) return [from, to]
  const metric = longestBefore(words.metrics, text, from, to)
  const verb = longestBefore(words.verbTails, text, from, to)
  if (metric && verb?.word.length === metric.word.length) return [to - metric.word.length, to]
  // 完成|拆迁1200户, 开展|培训500人次
  const at = to - (verb?.word.length ?? 0)
  return verb && verb.word.length > 1 && longestBefore(words.verbTails, text, from, at) ? [at, to] : [to, to]
}

/** 分别从771家、481家|增加到: the marks between the figures a change starts from part nothing. */
function withoutOrigin(clause: Clause, origin: Walk['origin']): Clause {
  if (origin === null || origin.figures.length === 1 || origin.start < clause.start) return clause
  return { start: clause.start, commas: clause.commas.filter((comma) => comma < origin.start) }
}

/** 按照社区总数20%的比例: the whole that it is reckoned from. */
function readReckoned({ text, words }: Walk, left: Left, floor: number, attributive: boolean, end: number): void {
  if (!attributive || left.base !== null || longestAt(words.linked, text, end + 1, text.length) === null) return
  for (let i = left.start - 1; i >= floor; i--) {
    const basis = longestAt(words.bases, text, i, left.start)
    if (basis?.value.role !== 'basis' || i + basis.length >= left.start) continue
    const bound = longestAt(words.bounds, text, i + basis.length, left.start)
    if (bound) {
      left.bounds.push(bound.value)
      left.cues.push({ at: i + basis.length, word: text.slice(i + basis.length, i + basis.length + bound.length) })
    }
    left.base = [i + basis.length + (bound?.length ?? 0), left.start]
    left.core = i + basis.length
    left.start = i
    left.reckoned = true
    return
  }
}

type Common = Pick<Draft, 'figures' | 'left' | 'clause' | 'stop' | 'attributive'>

function rightDraft(walk: Walk, common: Common, nounAt: number, near: number, verb: VerbRow | null): Draft {
  const { text, words } = walk
  const { figures, left, clause, stop, attributive } = common
  passVerbs(walk, left, near)
  const head = readHead(walk, near, left.start)
  const rest = trimmed(walk, head.start, left.start)
  const scope = head.scope ?? (saysEach(text, rest) ? rest : null)
  const cut = verb === null || verb.pivot === true || verb.name === 'spend' || figures[0]?.percent === true
  const end = nounEnd(text, words, nounAt, cut)
  const noun: Stretch = [nounAt, end]
  const start = scope?.[0] ?? left.core
  return {
    figures,
    left,
    head,
    shape: 'right',
    noun,
    verb: verb ?? head.verb,
    scope,
    start,
    end,
    clause,
    stop,
    attributive,
  }
}

/** 每 or 各 in what stands before the figure: it tells whom it is for. */
function saysEach(text: string, [from, to]: Stretch): boolean {
  for (let i = from; i < to; i++) if ('每各'.includes(text.charAt(i))) return true
  return false
}

/** Passes over the verbs before a figure, and goes on reading what bounds it: 至少|建有, 原则上至少|建设. */
function passVerbs(walk: Walk, left: Left, floor: number): void {
  const { text, words } = walk
  for (let before = -1; before !== left.start && left.start > floor; ) {
    before = left.start
    const verb = longestBefore(words.verbTails, text, floor, left.start)
    const manner = longestBefore(words.manners, text, floor, left.start)
    const longer = verb && manner ? (verb.word.length >= manner.word.length ? verb : manner) : (verb ?? manner)
    if (longer) left.start -= longer.word.length
    continueLeft(walk, left, floor)
    if (text.charAt(left.start - 1) === '于' && left.start - 1 > floor) left.start--
  }
}
