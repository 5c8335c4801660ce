import { longestAt } from '../text/lexicon'
import { numeralAt } from '../text/numeral'
import { longestBefore } from '../text/suffixes'
import { clauseEnd } from './target-clause'
import { type Draft, deeds, type Walk } from './target-draft'
import type { Figure } from './target-figure'
import { readHead } from './target-head'
import { continuesList } from './target-list'

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

/** 首次突破100亿元的，给予…: the clause is a condition. So is a figure that is an attribute of a noun behind 的. */
function isCondition({ text, words }: Walk, draft: Draft): boolean {
  const { stop, attributive, shape, clause, figures } = draft
  const { end: behind, after } = figures[figures.length - 1] as Figure
  if (longestAt(words.goingOn, text, behind, stop)) return true
  if (after && shape === 'left' && !draft.left.change && longestAt(words.whoms, text, draft.noun[0], draft.noun[1]))
    return true
  if (listsThreshold(text, words, behind)) return true
  if (shape === 'left' && !draft.verb && (isOfSuch(text, words, draft) || isConditionAhead(text, stop))) return true
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
  if (text.charAt(stop - 1) === '的' && ',;:'.includes(text.charAt(stop) || '。')) return true
  // 投资5亿元以上(老区3亿元以上)的项目
  if (closed > stop && text.charAt(closed) === '的') return true
  if (isConditionGoingOn(text, words, stop)) return true
  if (!attributive || shape === 'right') return false
  const end = draft.figures[draft.figures.length - 1]!.end
  // 16%的税率|降至13%: it is what there was.
  const linked = longestAt(words.linked, text, end + 1, stop)
  if (linked && longestAt(words.changes, text, end + 1 + linked.length, stop)) return true
  const next = text.charAt(end + 1)
  return !(next === '' || ',。;、'.includes(next)) && longestAt(words.linked, text, end + 1, text.length) === null
}

/** 对年收入首次超过1000万元、3000万元且增长15%的|企业: it says of which the clause speaks. */
const isOfSuch = (text: string, words: Walk['words'], { noun, stop, figures }: Draft): boolean =>
  longestAt(words.whoms, text, noun[0], noun[1]) !== null &&
  text.slice((figures[figures.length - 1] as Figure).end, stop).includes('的')

/** 负债率不超过60%,|纳税额100万元及以上的,: a figure or several, and what they are a condition of. */
function isConditionAhead(text: string, stop: number): boolean {
  for (let at = stop, i = 0; text.charAt(at) === ',' && i < mostConditions; i++) {
    const end = clauseEnd(text, at + 1)
    if (!/[0-9]/.test(text.slice(at, end))) return false
    if (text.charAt(end - 1) === '的' && ',;:'.includes(text.charAt(end) || '。')) return true
    at = end
  }
  return false
}

const mostConditions = 5

/** 超过标准10%、|20%以上的工业项目: one of several thresholds, of which the last tells that they are. */
function listsThreshold(text: string, words: Walk['words'], at: number): boolean {
  if (text.charAt(at) !== '、') return false
  const next = numeralAt(text, at + 1, Math.min(text.length, at + longestThreshold))
  if (next === null || next.start !== at + 1) return false
  const unit = next.end + (longestAt(words.units, text, next.end, text.length)?.length ?? 0)
  const after = longestAt(words.after, text, unit, text.length)
  const end = unit + (after?.length ?? 0)
  return after !== null && text.charAt(end) === '的' && longestAt(words.linked, text, end + 1, text.length) === null
}

const longestThreshold = 12

/** 提高到, 由51家整合为, 人数到500人; 分至24个, 带至1人 lead to no level. */
const leadsToLevel = ({ text, words }: Walk, { left, noun, shape }: Draft): boolean =>
  left.change !== null ||
  left.from !== null ||
  left.verb !== null ||
  shape !== 'left' ||
  longestBefore(words.metrics, text, noun[0], noun[1]) !== null ||
  longestBefore(words.verbTails, text, noun[0], noun[1]) !== null

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
const sentenceEnds = 2
/** `;` and `:`: what stands before them is a supposition apart. */
const partEnds = 3
const ends = new Uint8Array(0x10000)
ends[','.charCodeAt(0)] = clauseEnds
for (const mark of ';:') ends[mark.charCodeAt(0)] = partEnds
for (const mark of '。\n') ends[mark.charCodeAt(0)] = sentenceEnds

const longestSupposed = 80

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
  return text.slice(stop + 1, clauseEnd(text, stop + 1)).includes('的')
}

/** 等5个方案, 共计3项, 这4类: a sum of what was listed. */
function isClosed({ text, words }: Walk, draft: Draft, bounded: boolean): boolean {
  const at = draft.figures[0]!.start
  const closed = longestBefore(words.closed, text, draft.clause.start, at)
  return closed !== null && (!bounded || closed.word === '等') && draft.shape !== 'elided'
}

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
  const next = text.charCodeAt(figure.end)
  const short = figure.unit !== null && figure.unit.name !== 'long-time'
  return bounded && short && figure.after?.name === 'within' && next >= 0x4e00 && next <= 0x9fff
}

/** 三年|行动: years before a noun name it. */
const isAttribute = (text: string, { unit, after, end }: Figure): boolean =>
  unit?.name === 'long-time' && after === null && !endsList(text, end) && /^[一-龥]/.test(text.charAt(end))

/** 建设50所学校, 至少1家, 50%以上事项: what is counted stands behind the figure. */
function isCounted(walk: Walk, draft: Draft): boolean {
  const { text, words } = walk
  const { left, verb, noun, attributive } = draft
  const figure = draft.figures[0]!
  const last = draft.figures[draft.figures.length - 1]!
  const named = left.bounds.some((row) => row.name !== 'exactly')
  const unit = figure.unit?.of
  if (figure.percent || unit === 'share') {
    if (attributive && verb?.name === 'spend' && longestAt(words.allowances, text, noun[0], noun[1])) return true
    const behind = figure.value === 100 && longestAt(words.stops, text, noun[1], text.length) !== null
    const promised = behind || (last.after !== null && (verb !== null || draft.head.joint))
    return (
      (!attributive || promised) &&
      (last.after !== null || named || figure.value === 100) &&
      !isShareholder(text, noun[0])
    )
  }
  if (attributive && !named && verb?.name !== 'spend') return false
  if (unit === 'amount' || unit === 'money' || unit === undefined) {
    if (longestBefore(words.sized, text, noun[0], noun[1])) return false
    return verb !== null && (last.after === null || longestBefore(words.metrics, text, noun[0], noun[1]) !== null)
  }
  if (named) return verb !== null || draft.scope !== null || last.after !== null || left.core <= draft.clause.start + 2
  const placed = longestBefore(words.places, text, draft.clause.start, left.start)
  if (placed && isAudience(walk, draft)) return true
  // 不得同时在两个以上机构执业: no number is promised.
  if (placed) return last.after !== null && last.after.name !== 'or-less' && !(last.han && last.value <= 3)
  // 各50个高频事项实现网上办理
  if (left.apiece && longestAt(words.stops, text, noun[1], text.length)) return true
  if (verb === null && !continuesList(walk, draft) && !isListed(walk, draft))
    return draft.scope !== null && last.after !== null
  return !figure.han || isCountable(draft)
}

/** 培育100家以上单项冠军和一批“隐形冠军”、|500家以上中小企业: a list goes on that a verb opens, past what has no figure. */
const isListed = ({ text, words, previous, dates, origin }: Walk, { clause, figures: [figure] }: Draft): boolean =>
  previous !== null &&
  figure !== undefined &&
  figure.after !== null &&
  text.charAt(figure.start - 1) === '、' &&
  previous.end >= clause.start &&
  previous.shape === 'right' &&
  readHead({ text, words, dates, origin }, previous.clause.start, previous.start).verb !== null

/** 面向|1万名技术人才开展培训: so many people are to be served. */
const isAudience = ({ text, words }: Walk, { left, clause, figures: [figure] }: Draft): boolean =>
  figure?.unit?.of === 'people' &&
  figure.value >= fewestServed &&
  longestBefore(words.audiences, text, clause.start, left.start) !== null

/** 面向18名代表: fewer are a circle, no number to be served. */
const fewestServed = 100

/** 一 counts only before some units, and small Han numerals only where something is made: 举办一期, no 坚持三个原则. */
function isCountable({ figures: [figure], verb }: Draft): boolean {
  if (!figure) return false
  if (figure.value === 1 && figure.valueMax === null) {
    return (
      figure.unit?.role === 'unit' &&
      figure.unit.single === true &&
      (verb?.name === 'build' || verb?.name === 'carry-out' || verb?.name === 'achieve')
    )
  }
  if (figure.value > 10 || figure.after !== null) return true
  return verb?.name === 'build' || verb?.name === 'add'
}

const isShareholder = (text: string, at: number): boolean => text.startsWith('股', at)

/** 占比不低于50%, 培育企业2家, 达标率100%: what is measured stands before the figure, or was named before. */
function isMeasured(walk: Walk, draft: Draft, bounded: boolean): boolean {
  const { text, words } = walk
  const { shape, noun, left, head } = draft
  const last = draft.figures[draft.figures.length - 1]!
  if (last.after?.name === 'or-more' || last.after?.name === 'or-less') {
    const next = text.charCodeAt(last.end)
    if (
      next >= 0x4e00 &&
      next <= 0x9fff &&
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
    return draft.verb !== null && walk.previous !== null ? false : continuesList(walk, draft)
  }
  if (bounded) return true
  if (!endsList(text, last.end) && !draft.attributive) return false
  if (left.bounds.length > 0 || left.per !== null || head.joint || draft.verb !== null) return true
  return (
    longestBefore(words.metrics, text, noun[0], noun[1]) !== null || isDeed(walk, draft) || continuesList(walk, draft)
  )
}

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
  if (text.charAt(end) === '的') return false
  const code = text.charCodeAt(end)
  return (
    code >= 0x4e00 &&
    code <= 0x9fff &&
    !longestAt(words.stops, text, end, text.length) &&
    !longestAt(words.heads, text, end, text.length) &&
    !longestAt(words.linked, text, end, text.length)
  )
}

/** The clause, or the item of a list, ends at `at`. */
const endsList = (text: string, at: number): boolean =>
  at >= text.length || ',;:。!?、)\n和与及并”'.includes(text.charAt(at)) || text.startsWith('以及', at)
