import { isDigit, isHan } from '../text/character-kinds'
import { longestAt } from '../text/lexicon'
import { numeralAt } from '../text/numeral'
import { longestBefore } from '../text/suffixes'
import { attributeMark, conjunctions } from './marks'
import type { Figure } from './target-figure'
import type { LeftReading } from './target-left'
import { nounEnd } from './target-noun'

/** 1支|20人以上的|救援队伍: the noun stands behind how large it is. */
export function behindSize({ text, words }: LeftReading, at: number): number {
  if (!isDigit(text.charCodeAt(at))) return at
  const size = numeralAt(text, at, text.length)
  const unit = size && longestAt(words.units, text, size.end, text.length)
  const after = unit && longestAt(words.after, text, size.end + unit.length, text.length)
  if (!after) return at
  const end = size.end + unit.length + after.length
  return text.charAt(end) === attributeMark ? end + 1 : at
}

/** 50亿元|规模的|债券, 100万元|不等的|奖励: the noun stands behind what the amount is of it. */
export function behindExtent({ text, words }: LeftReading, at: number): number {
  const extent = longestAt(words.extents, text, at, text.length)
  return extent && text.charAt(at + extent.length) === attributeMark ? at + extent.length + 1 : at
}

/** 4名(执法人员不少于2名)管理人员: the noun stands behind what the bracket explains. */
export function behindBracket(text: string, at: number): number {
  if (text.charAt(at) !== '(') return at
  const close = text.slice(at, at + longestBracket).indexOf(')')
  return close > 0 && isHan(text.charCodeAt(at + close + 1)) ? at + close + 1 : at
}

const longestBracket = 40

/** A noun may stand behind a figure that counts, also behind a share (50%以上政务服务事项). */
export function hasNoun({ text, words }: LeftReading, { unit, whole }: Figure, at: number): boolean {
  if (whole || unit?.of === 'time' || unit?.of === 'trait') return false
  const code = text.charCodeAt(at)
  const noun = isHan(code) || text.charAt(at) === '“' || (code >= 65 && code <= 122)
  if (joints.includes(text.charAt(at)) && !longestAt(words.nounStarts, text, at, text.length)) return false
  const verb = longestAt(words.verbs, text, at, text.length)
  if (verb?.value.name === 'spend' || longestAt(words.charges, text, at, text.length)) return false
  const end = noun ? nounEnd(text, words, at, true) : at
  return end > at && !isRate(text, words, at) && !isAim(text, words, at, end)
}

/**
 * 500亿元设立|调节基金: the noun stands behind what the money does, unless that is part of its name (改造资金); -1 where it does
 * something that has a figure of its own (1200万元升级|教室80间).
 */
export function behindSpending({ text, words }: LeftReading, { unit, end: figure }: Figure, at: number): number {
  const verb = unit?.of === 'money' && at === figure ? longestAt(words.verbs, text, at, text.length) : null
  if (!verb || verb.value.name === 'spend') return at
  const end = nounEnd(text, words, at, false)
  const behind = at + verb.length
  const named =
    end <= behind ||
    (longestAt(words.nounStarts, text, at, end)?.length ?? 0) > verb.length ||
    (longestBefore(words.metrics, text, at, end)?.value.name ?? 'named-alone') !== 'named-alone' ||
    longestBefore(words.allowanceEnds, text, at, end) !== null
  return named ? at : /[0-9]/.test(text.slice(behind, end)) ? -1 : behind
}

/** 存栏900万头|目标: it only says what the figure is. */
const isAim = (text: string, words: LeftReading['words'], at: number, end: number): boolean =>
  text.charAt(at - 1) !== attributeMark && longestAt(words.aims, text, at, end)?.length === end - at

/** 按每平方米30元的|标准给予补贴: it is called what it is, and what is paid stands behind. */
function isRate(text: string, words: LeftReading['words'], at: number): boolean {
  const linked = longestAt(words.linked, text, at, text.length)
  return linked !== null && longestAt(words.grants, text, at + linked.length, text.length) !== null
}

const joints = `${conjunctions}或并且`
