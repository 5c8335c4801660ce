import { isHan } from '../text/character-kinds'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { attributeMark, clauseMarks, conjunctions } from './marks'
import { ends, isCondition, longestSupposed, sentenceEnds } from './target-condition'
import type { Draft, Walk } from './target-draft'
import type { Figure } from './target-figure'
import { continuesList } from './target-list'
import { isCounted } from './target-number'
import { deeds } from './target-verbs'

/**
 * Whether a figure with what stands around it is a quantity reached or to be reached. Who or what a rule applies to
 * (65岁以上老年人, 年产值超100亿元的企业), what merely describes (现有1300多项事项, 等5个方案) and lengths of time are none.
 */
export function isQuantity(walk: Walk, draft: Draft): boolean {
  const figure = draft.figures[draft.figures.length - 1]!
  const first = draft.figures[0]!
  if (first.unit?.of === 'trait' && !isLifespan(walk, draft)) return false
  if (isCondition(walk, draft)) return false
  if (isBare(first) && !isScore(walk, draft)) return false
  if (first.whole || draft.left.reckoned) return true
  if (draft.paid) return true
  const { left } = draft
  const bounded = left.bounds.some((row) => row.name !== 'exactly') || figure.after !== null || left.change !== null
  if (isClosed(walk, draft, bounded) || (!bounded && isStanding(walk, draft))) return false
  if (first.unit?.of === 'time') return isTerm(walk, draft, bounded)
  if (draft.shape === 'right') return isCounted(walk, draft)
  // 灌溉工程|二期: which of them, not how many.
  if (
    first.han &&
    first.value <= 10 &&
    first.unit?.name === 'session' &&
    draft.shape === 'left' &&
    first.valueMax === null
  )
    return false
  // 以取得该项收入为一次: it defines.
  if (first.unit?.name === 'times' && !bounded && longestAt(walk.words.definings, walk.text, ...draft.noun))
    return false
  // 达到一个新水平
  if (first.han && first.value === 1 && first.unit?.of === 'thing' && /^[一-龥]/.test(walk.text.charAt(figure.end)))
    return false
  return isMeasured(walk, draft, bounded || (left.level && leadsToLevel(walk, draft)))
}

/** 人均预期寿命达到|82.5岁: an age that is no trait of anybody. */
const isLifespan = ({ text, words }: Walk, { figures: [figure], noun }: Draft): boolean =>
  figure?.unit?.name === 'age' && longestBefore(words.metrics, text, noun[0], noun[1])?.value.name === 'lifespan'

/** Neither a unit nor %, nor 万 or 亿: 附件1, 23以市场主体需求为导向. */
const isBare = ({ unit, unitStart, unitEnd, percent, fraction, whole, value }: Figure): boolean =>
  unit === null && unitStart === unitEnd && !percent && !fraction && whole === null && value < leastScaled

const leastScaled = 10_000

/** 发展指数达到90以上: a bare number bounds the measure that stands before it. */
function isScore({ text, words }: Walk, { shape, noun, left, figures }: Draft): boolean {
  const last = figures[figures.length - 1] as Figure
  const bounded =
    last.after !== null || left.bounds.some(({ name }) => name !== 'exactly') || (left.level && left.change !== null)
  return shape === 'left' && bounded && endsList(text, last.end) && longestBefore(words.metrics, text, ...noun) !== null
}

/** 提高到, 由51家整合为, 人数到500人; 分至24个, 带至1人 lead to no level. */
const leadsToLevel = ({ text, words }: Walk, { left, noun, shape }: Draft): boolean =>
  left.change !== null ||
  left.from !== null ||
  left.verb !== null ||
  shape !== 'left' ||
  longestBefore(words.metrics, text, noun[0], noun[1]) !== null ||
  longestBefore(words.verbTails, text, noun[0], noun[1]) !== null

/** 等5个方案, 共计3项, 这4类: a sum of what was listed. 划分为竞争性、公益性|两类: so are kinds. */
function isClosed({ text, words }: Walk, draft: Draft, bounded: boolean): boolean {
  const [kind] = draft.figures
  if (!bounded && kind?.unit?.name === 'kind' && kind.value <= fewKinds) {
    for (let i = draft.clause.start; i < kind.start - 1; i++)
      if ((longestAt(words.closeds, text, i, kind.start)?.length ?? 0) > 1) return true
  }
  const at = draft.figures[0]!.start
  const closed = longestBefore(words.closed, text, draft.clause.start, at)
  // 实|现 30亿元
  if (closed && (longestBefore(words.verbTails, text, draft.clause.start, at)?.word.length ?? 0) > closed.word.length)
    return false
  return closed !== null && (!bounded || closed.word === '等') && draft.shape !== 'elided'
}

/** 将38类产品压减: more are no list. */
const fewKinds = 10

/** 全局共有预算单位37个,|编制1161人: it tells what there is. */
function isStanding({ text, words }: Walk, { verb, figures: [figure], left }: Draft): boolean {
  if (verb !== null || left.verb !== null || !figure || (figure.unit?.of !== 'thing' && figure.unit?.of !== 'people'))
    return false
  const lowest = Math.max(0, figure.start - longestSupposed)
  for (let i = figure.start - 1; i >= lowest; i--) {
    if (ends[text.charCodeAt(i)] === sentenceEnds) return false
    if (longestAt(words.standings, text, i, figure.start)) return true
  }
  return false
}

/** 审查周期压缩至5个月, 30天内办结, and no 5年规划: a length of time that something is to take. */
function isTerm({ text, words }: Walk, draft: Draft, bounded: boolean): boolean {
  const { left, shape, noun } = draft
  const figure = draft.figures[draft.figures.length - 1]!
  const named = left.bounds.some((row) => row.name !== 'about')
  if (left.bounds.length === 0 && isAttribute(text, figure)) return false
  if (shape === 'left' && figure.after && longestBefore(words.beforehand, text, noun[0], noun[1])) return false
  const lasts = left.change !== null && longestBefore(words.metrics, text, noun[0], noun[1]) !== null
  if (longestAt(words.sinces, text, noun[0], noun[1]) && figure.after?.name !== 'within' && !lasts) return false
  if (named || left.change !== null || left.level)
    return shape !== 'elided' || left.bounds.length === 0 || left.base !== null
  if (shape === 'left' && longestBefore(words.metrics, text, noun[0], noun[1])) return true
  const short = figure.unit !== null && figure.unit.name !== 'long-time'
  return bounded && short && figure.after?.name === 'within' && isHan(text.charCodeAt(figure.end))
}

/** 三年|行动: years before a noun name it. */
const isAttribute = (text: string, { unit, after, end }: Figure): boolean =>
  unit?.name === 'long-time' && after === null && !endsList(text, end) && /^[一-龥]/.test(text.charAt(end))

/** 占比不低于50%, 培育企业2家, 达标率100%: what is measured stands before the figure, or was named before. */
function isMeasured(walk: Walk, draft: Draft, bounded: boolean): boolean {
  const { text, words } = walk
  const { shape, noun, left, head } = draft
  const last = draft.figures[draft.figures.length - 1]!
  if (last.after?.name === 'or-more' || last.after?.name === 'or-less') {
    if (
      isHan(text.charCodeAt(last.end)) &&
      !endsList(text, last.end) &&
      left.bounds.length === 0 &&
      !left.level &&
      left.change === null
    ) {
      return last.unit?.of === 'share' || last.percent
    }
  }
  if (shape === 'left' && left.change === null && !left.level && isModifier(walk, last)) return false
  if (shape === 'left' && !bounded && walk.previous === null && isPlaceOnly(walk, draft)) return false
  if (shape === 'elided') {
    if (bounded) return true
    return draft.verb !== null && walk.previous !== null ? goesOnWithDeed(walk, draft) : continuesList(walk, draft)
  }
  if (bounded || isShareSetAside(text, draft)) return true
  const spent = walk.passed === last.end
  if (!endsList(text, last.end) && !draft.attributive && !spent && !endsAim(walk, draft, last.end)) return false
  const reached = draft.verb !== null || left.verb?.name === 'achieve'
  if (left.bounds.length > 0 || left.per !== null || head.joint || reached) return true
  return (
    longestBefore(words.metrics, text, noun[0], noun[1]) !== null || isDeed(walk, draft) || continuesList(walk, draft)
  )
}

/** 预拨|应补贴额的50%给企业, 安排总投资的3%作为…: so much of a whole, whatever it is for. */
const isShareSetAside = (text: string, { verb, figures: [figure], noun }: Draft): boolean =>
  figure?.percent === true &&
  (verb?.name === 'spend' || verb?.name === 'set-aside') &&
  noun[1] === figure.start - 1 &&
  text.charAt(noun[1]) === attributeMark

/** 新建高标准农田18万亩、|改造7万亩: another deed, done to the same. */
const goesOnWithDeed = ({ text, previous }: Walk, { head, figures: [figure] }: Draft): boolean =>
  previous !== null &&
  previous.end === head.verbAt - 1 &&
  (text.charAt(previous.end) === '、' || (text.charAt(previous.end) === ',' && head.verb?.name === 'build')) &&
  previous.figures[0]?.unit === figure?.unit

/** 国三柴油货车|淘汰|1200辆: the verb stands behind what it is done to. */
function isDeed({ text, words }: Walk, { noun, left, figures: [figure] }: Draft): boolean {
  if (!figure || (figure.han && figure.value <= 10)) return false
  const { of } = figure.unit ?? {}
  if (of !== 'thing' && of !== 'people' && of !== 'amount') return false
  if (longestBefore(words.nounEnds, text, noun[0], noun[1])) return false
  if (left.verb !== null && deeds.has(left.verb.name) && noun[1] > noun[0]) return true
  const verb = longestBefore(words.verbTails, text, noun[0], noun[1])
  return verb !== null && deeds.has(verb.value.name) && noun[1] - noun[0] >= verb.word.length + 2
}

/** 漳州市41项: a place is no indicator. */
const isPlaceOnly = ({ text, words }: Walk, { noun, verb, figures }: Draft): boolean =>
  verb === null &&
  figures[0]?.unit?.of === 'thing' &&
  noun[1] - noun[0] <= 4 &&
  longestBefore(words.divisions, text, noun[0], noun[1]) !== null

/** 产值超百亿元|产业强县: an amount, and directly behind it the noun that it describes. */
function isModifier({ text, words }: Walk, { end, after, unit }: Figure): boolean {
  if (after !== null || (unit?.of !== 'money' && unit?.of !== 'amount') || endsList(text, end)) return false
  if (text.charAt(end) === attributeMark) return false
  return (
    isHan(text.charCodeAt(end)) &&
    !longestAt(words.stops, text, end, text.length) &&
    !longestAt(words.heads, text, end, text.length) &&
    !longestAt(words.linked, text, end, text.length)
  )
}

/** 存栏900万头|目标, 赤字率按3%|安排: behind one such word the clause ends. */
function endsAim({ text, words }: Walk, { left }: Draft, at: number): boolean {
  const granted = left.bounds.length > 0 ? longestAt(words.grants, text, at, text.length) : null
  const aim = longestAt(words.aims, text, at, text.length) ?? granted
  return aim !== null && endsList(text, at + aim.length)
}

const listEnds = `${clauseMarks}、()”${conjunctions}并`

/** The clause, or the item of a list, ends at `at`. */
const endsList = (text: string, at: number): boolean =>
  at >= text.length || listEnds.includes(text.charAt(at)) || text.startsWith('以及', at)
