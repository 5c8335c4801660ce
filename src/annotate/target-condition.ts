import { longestAt } from '../text/lexicon'
import { numeralAt } from '../text/numeral'
import { attributeMark } from './marks'
import { clauseEnd } from './target-clause'
import type { Draft, Walk } from './target-draft'
import type { Figure } from './target-figure'

/** 首次突破100亿元的，给予…: the clause is a condition. So is a figure that is an attribute of a noun behind 的. */
export function isCondition(walk: Walk, draft: Draft): boolean {
  const { text, words } = walk
  const { stop, attributive, shape, clause, figures } = draft
  const { end: behind, after } = figures[figures.length - 1] as Figure
  if (longestAt(words.goingOn, text, behind, stop)) return true
  if (after && shape === 'left' && !draft.left.change && longestAt(words.whoms, text, draft.noun[0], draft.noun[1]))
    return true
  if (!draft.paid && grantsBehind(text, words, behind, shape === 'right' ? stop : behind + 1)) return true
  if (listsThreshold(text, words, behind) || isJoinedCondition(text, draft)) return true
  if (draft.left.bounds.length > 0 && shape === 'left' && !draft.verb && isBoundAhead(walk, draft)) return true
  if (
    shape === 'left' &&
    !draft.verb &&
    (isOfSuch(text, words, draft) || isConditionAhead(text, words, stop, after !== null))
  )
    return true
  if (supposes(text, words, clause.start) || isRequired(text, words, clause.start)) return true
  // 每新增|1家企业|奖励10万元
  if (
    shape === 'right' &&
    !draft.paid &&
    longestAt(words.whoms, text, clause.start, stop)?.value &&
    text.charAt(clause.start) === '每'
  )
    return true
  if (!draft.paid && longestAt(words.conditionals, text, clause.start, stop)) return true
  const closed = text.charAt(stop) === ')' ? stop + 1 : stop
  if (text.charAt(stop - 1) === attributeMark && ',;:'.includes(text.charAt(stop) || '。')) return true
  // 投资5亿元以上(老区3亿元以上)的项目, 产值超5000万元(老区不低于3000万元)且增长7%的企业
  if (closed > stop && '的且'.includes(text.charAt(closed) || '。')) return true
  if (isConditionGoingOn(text, words, stop)) return true
  if (!attributive || shape === 'right') return false
  const end = draft.figures[draft.figures.length - 1]!.end
  // 16%的税率|降至13%: it is what there was.
  const linked = longestAt(words.linked, text, end + 1, stop)
  if (linked && longestAt(words.changes, text, end + 1 + linked.length, stop)) return true
  const next = text.charAt(end + 1)
  return !(next === '' || ',。;、'.includes(next)) && longestAt(words.linked, text, end + 1, text.length) === null
}

/** 首次突破1亿元的|给予奖励, 服务5家企业的|给予奖励: behind 的 stands what is given to such. */
function grantsBehind(text: string, words: Walk['words'], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (text.charAt(i) === attributeMark && longestAt(words.grants, text, i + 1, text.length)) return true
  return false
}

/** (…)且增长7%及以上的|企业, 招用4人以上的每|增加1人: what it is joined to tells that it is a condition. */
function isJoinedCondition(text: string, { noun, shape, figures }: Draft): boolean {
  if (shape !== 'left' || noun[1] === noun[0]) return false
  if (text.charAt(noun[1] - 1) === '每') return true
  const opening = noun[0] + (text.charAt(noun[0]) === ')' ? 1 : 0)
  const { end, after } = figures[figures.length - 1] as Figure
  return text.charAt(opening) === '且' && after !== null && text.charAt(end) === attributeMark
}

/** 对年收入首次超过1000万元、3000万元且增长15%的|企业: it says of which the clause speaks. */
const isOfSuch = (text: string, words: Walk['words'], { noun, stop, figures }: Draft): boolean =>
  longestAt(words.whoms, text, noun[0], noun[1]) !== null &&
  text.slice((figures[figures.length - 1] as Figure).end, stop).includes(attributeMark)

/**
 * 负债率不超过60%,|纳税额100万元及以上的,: a figure or several, and what they are a condition of.
 *
 * @param after whether 以上 or the like stands behind the figure: then a bound may follow (20万元以上,|50万元以下的项目)
 */
function isConditionAhead(text: string, words: Walk['words'], stop: number, after: boolean): boolean {
  for (let at = stop, i = 0; text.charAt(at) === ',' && i < mostConditions; i++) {
    const end = clauseEnd(text, at + 1)
    if (!/[0-9]/.test(text.slice(at, end))) return false
    if (text.charAt(end - 1) === attributeMark && ',;:'.includes(text.charAt(end) || '。')) return true
    if (i === 0 && after && /[0-9]/.test(text.charAt(at + 1)) && isBoundOf(text, words, at + 1, end)) return true
    at = end
  }
  return false
}

const mostConditions = 5

/** 50万元(含)以下的|项目: a bound, and behind its 的 what it bounds. */
function isBoundOf(text: string, words: Walk['words'], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const after = longestAt(words.after, text, i, end)
    const of = i + (after?.length ?? 0)
    if (after && text.charAt(of) === attributeMark) return longestAt(words.linked, text, of + 1, text.length) === null
  }
  return false
}

/** 超过标准10%、|20%以上的工业项目: one of several thresholds, of which the last tells that they are. */
function listsThreshold(text: string, words: Walk['words'], at: number): boolean {
  if (text.charAt(at) !== '、') return false
  const next = numeralAt(text, at + 1, Math.min(text.length, at + longestThreshold))
  if (next === null || next.start !== at + 1) return false
  const unit = next.end + (longestAt(words.units, text, next.end, text.length)?.length ?? 0)
  const after = longestAt(words.after, text, unit, text.length)
  const end = unit + (after?.length ?? 0)
  return (
    after !== null && text.charAt(end) === attributeMark && longestAt(words.linked, text, end + 1, text.length) === null
  )
}

const longestThreshold = 12

/** 人数超过30人、|深度超过800米的矿山: behind 、 another bound, and what both are a condition of. */
function isBoundAhead({ text, words }: Walk, { figures, stop }: Draft): boolean {
  const { end } = figures[figures.length - 1] as Figure
  if (text.charAt(end) !== '、') return false
  for (let i = end + 1, bounded = false; i < stop; i++) {
    const character = text.charAt(i)
    if (character === attributeMark && bounded)
      return /[0-9]/.test(text.slice(i - longestUnit, i)) && longestAt(words.linked, text, i + 1, text.length) === null
    bounded ||= longestAt(words.bounds, text, i, stop) !== null
  }
  return false
}

/** A figure stands so near before the 的 that it belongs to: 6个月的. */
const longestUnit = 6

/** 如果每人多种一亩,|全国就增加六亿亩: the sentence opens with what it supposes. */
function supposes(text: string, words: Walk['words'], clause: number): boolean {
  const lowest = Math.max(0, clause - longestSupposed)
  for (let i = clause; i > lowest; i--) {
    const end = ends[text.charCodeAt(i - 1)]
    if (end === 0) continue
    if (longestAt(words.hypotheses, text, i, text.length)) return true
    if (end !== clauseEnds) return false
  }
  return false
}

const clauseEnds = 1
export const sentenceEnds = 2
/** `;` and `:`: what stands before them is a supposition apart. */
const partEnds = 3
export const ends = new Uint8Array(0x10000)
ends[','.charCodeAt(0)] = clauseEnds
for (const mark of ';:') ends[mark.charCodeAt(0)] = partEnds
for (const mark of '。\n') ends[mark.charCodeAt(0)] = sentenceEnds

export const longestSupposed = 80

/** 申报条件调整为:|总投资2000万元以上: the lead-in says who may apply. */
function isRequired(text: string, words: Walk['words'], clause: number): boolean {
  if (text.charAt(clause - 1) !== ':') return false
  for (let i = Math.max(0, clause - longestLeadIn); i < clause; i++) {
    if (longestAt(words.eligibility, text, i, clause)) return true
  }
  return false
}

const longestLeadIn = 16

/** 收入超过2000万元,|且增速超过15%的: the condition goes on behind the comma. */
function isConditionGoingOn(text: string, words: Walk['words'], stop: number): boolean {
  if (text.charAt(stop) !== ',' || !longestAt(words.conditionals, text, stop + 1, text.length)) return false
  return text.slice(stop + 1, clauseEnd(text, stop + 1)).includes(attributeMark)
}
