import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { attributeMark } from './marks'
import type { Stretch } from './passage'
import { clauseEnd } from './target-clause'
import type { Draft } from './target-draft'
import type { Figure } from './target-figure'
import { readGrant } from './target-grant'
import type { LeftReading } from './target-left'
import { nounEnd } from './target-noun'
import type { QuantityWords } from './target-words'

/**
 * What a figure is of where it is named behind it though it counts nothing: what is paid (按合同额的10%给予|补助) and what
 * a term is given for (自批准之日起30日内|申请登记). Another draft, or the same.
 */
export function readBehind(reading: LeftReading, draft: Draft): Draft {
  if (draft.shape === 'right' || draft.figures.some(({ whole }) => whole)) return draft
  const last = draft.figures[draft.figures.length - 1] as Figure
  if (last.unit?.of === 'time') return isTerm(draft, last) ? readTerm(reading, draft, last) : draft
  if (last.unit?.of !== 'money' && last.unit?.of !== 'share' && !last.percent) return draft
  const paid = readPaid(reading, draft, last)
  return paid === draft ? (readGrant(reading, draft) ?? draft) : paid
}

/** 30日内 and nothing that bounds, changes or reaches it. */
const isTerm = ({ left, stop }: Draft, { after, end }: Figure): boolean =>
  after?.name === 'within' && left.bounds.length === 0 && left.change === null && !left.level && stop > end

/** A shorter deed (办结) belongs to what is done (投诉3个工作日内办结). */
const longestDeed = 3

function readTerm({ text, words }: LeftReading, draft: Draft, { end }: Figure): Draft {
  const { noun, stop, head } = draft
  const from = noun[0]
  const since = longestAt(words.sinces, text, from, noun[1]) || longestBefore(words.sinceEnds, text, from, noun[1])
  const subject = longestBefore(words.manners, text, from, noun[1]) !== null
  // 五年内: when, not how long.
  if (draft.figures[0]?.unit?.name === 'long-time' && since === null && !subject) return draft
  const short = stop - end <= longestDeed && noun[1] > from && since === null
  if (short || '的)('.includes(text.charAt(end)) || head.verb !== null) return draft
  if (
    noun[1] > from &&
    since === null &&
    !subject &&
    (longestBefore(words.metrics, text, from, noun[1])?.word.length ?? 0) > 1
  )
    return draft
  const deed = pastManners(words, text, end, stop)
  return {
    ...draft,
    shape: 'right',
    noun: [deed < stop ? deed : end, stop],
    start: since !== null ? from : draft.left.core,
    end: stop,
    paid: true,
  }
}

/** 应当|公开募捐情况 */
function pastManners(words: QuantityWords, text: string, at: number, stop: number): number {
  let i = at
  for (let word = longestAt(words.heads, text, i, stop); word?.value.role === 'manner' && !word.value.loose; ) {
    // 就近
    if ((longestAt(words.nounStarts, text, i, stop)?.length ?? 0) > word.length) return i
    i += word.length
    // 全面、|详细公开
    if (text.charAt(i) === '、') i++
    word = longestAt(words.heads, text, i, stop)
  }
  return i
}

function readPaid(reading: LeftReading, draft: Draft, last: Figure): Draft {
  const { text, words } = reading
  const { left, noun, figures } = draft
  const share = figures[0]?.unit?.of === 'share' || figures[0]?.percent === true
  const [from, to] = noun
  const basis = share ? basisIn(reading, from, to) : null
  const paid = paidAt(reading, last.end, basis !== null || (share && (draft.attributive || left.base !== null)))
  if (paid === null) return draft
  const whom = longestAt(words.whoms, text, from, to)
  // 用房|按30元/平方米的标准给予补助
  const each = longestAt(words.pers, text, from, to) !== null
  const rated = draft.attributive && left.bounds.some(({ name }) => name === 'exactly')
  if (!share)
    return whom || to === from || rated || each
      ? {
          ...draft,
          noun: paid,
          end: paid[1],
          shape: 'right',
          paid: true,
          scope: whom
            ? [from + whom.length, withoutVerb(reading, from + whom.length, to)]
            : to > from
              ? noun
              : draft.scope,
        }
      : draft
  if (left.base === null && basis === null && !draft.attributive) return draft
  const base: Stretch | null =
    left.base ??
    (basis
      ? [basis.end, to]
      : to > from && !left.bounds.some(({ name }) => name === 'exactly')
        ? [pastVerb(words, text, from, to), to]
        : null)
  const until = basis ? basis.start : left.base ? to : from
  const scope: Stretch | null = whom && until > from + whom.length ? [from + whom.length, until] : draft.scope
  const bounds = basis?.bound ? [...left.bounds, basis.bound.row] : left.bounds
  const cues = basis?.bound ? [...left.cues, basis.bound.cue] : left.cues
  const start = Math.min(left.core, base?.[0] ?? left.core)
  return {
    ...draft,
    left: { ...left, base, bounds, cues },
    noun: paid,
    end: paid[1],
    start,
    shape: 'right',
    paid: true,
    scope,
  }
}

/** 处|冒领金额1倍的罚款 */
function pastVerb(words: QuantityWords, text: string, from: number, to: number): number {
  const verb = longestAt(words.verbs, text, from, to)
  return verb?.value.name === 'spend' && from + verb.length < to ? from + verb.length : from
}

/** 高新技术企业|给予: whom it is for ends before the verb. */
function withoutVerb({ text, words }: LeftReading, from: number, to: number): number {
  const verb = longestBefore(words.verbTails, text, from, to)
  return verb?.value.name === 'spend' && verb.word.length < to - from ? to - verb.word.length : to
}

/** 按, 按照 and the bound behind it, in what stands before the figure. */
function basisIn({ text, words }: LeftReading, from: number, to: number) {
  for (let i = to - 1; i >= from; i--) {
    const found = longestAt(words.bases, text, i, to)
    if (found?.value.role !== 'basis' || i + found.length >= to) continue
    const at = i + found.length
    const bound = longestAt(words.bounds, text, at, to)
    const end = at + (bound?.length ?? 0)
    if (end >= to) return null
    return { start: i, end, bound: bound ? { row: bound.value, cue: { at, word: text.slice(at, end) } } : null }
  }
  return null
}

/**
 * 的罚款, 给予补助, 比例给予一次性奖励, behind a figure: what is paid; null where nothing is.
 *
 * @param reckoned whether 按 stands before the figure, so that what is paid may come behind a comma or behind whom it is for
 */
function paidAt({ text, words }: LeftReading, at: number, reckoned: boolean): Stretch | null {
  let i = text.charAt(at) === attributeMark ? at + 1 : at
  const attributive = i > at
  const ratio = longestAt(words.linked, text, i, text.length)
  if (ratio && !longestAt(words.allowances, text, i, text.length)) i += ratio.length
  const behind = attributive || i > at
  if (reckoned) i = pastWhom(text, words, text.charAt(i) === ',' ? i + 1 : i)
  // 工资总额的1.5%|足额|提取教育经费
  if (!attributive) i = pastManners(words, text, i, text.length)
  const verb = longestAt(words.verbs, text, i, text.length)
  if (verb?.value.name === 'spend' || (reckoned && verb?.value.name === 'set-aside'))
    return objectOf(text, words, i, i + verb.length)
  const charge = reckoned ? longestAt(words.charges, text, i, text.length) : null
  if (charge) return chargedFrom(text, words, i, i + charge.length)
  const allowance = behind ? longestAt(words.allowances, text, i, text.length) : null
  return allowance ? [i, Math.max(i + allowance.length, nounEnd(text, words, i, true))] : null
}

/** What is charged: 计提|工会经费; the verb itself where it says that (计租). */
function chargedFrom(text: string, words: QuantityWords, verb: number, at: number): Stretch {
  const end = nounEnd(text, words, at, true)
  return end > at ? [at, end] : [verb, at]
}

/** Behind 对生产企业, to where the verb stands; `at` where nobody is named there. */
function pastWhom(text: string, words: QuantityWords, at: number): number {
  if (!longestAt(words.whoms, text, at, text.length)) return at
  const stop = clauseEnd(text, at)
  for (let i = at + 2; i < stop; i++) if (longestAt(words.verbs, text, i, stop)?.value.name === 'spend') return i
  return at
}

/** What is given: 给予|补助, 给予最高500万元|补助; the verb itself where it says that (奖励). */
function objectOf(text: string, words: QuantityWords, verb: number, at: number): Stretch {
  const stop = clauseEnd(text, at)
  const plain = nounEnd(text, words, at, true)
  for (let i = at; i < stop; i++) {
    const allowance = longestAt(words.allowances, text, i, stop)
    if (!allowance) continue
    const figure = /\d/.test(text.slice(at, i)) || (i > at && longestAt(words.bounds, text, at, i) !== null)
    return figure
      ? [i, Math.max(i + allowance.length, nounEnd(text, words, i, true))]
      : [at, Math.max(i + allowance.length, plain)]
  }
  return plain > at ? [at, plain] : [verb, at]
}
