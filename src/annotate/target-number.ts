import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import type { Draft, Walk } from './target-draft'
import type { Figure } from './target-figure'
import { readHead } from './target-head'
import { continuesList } from './target-list'

/** 建设50所学校, 至少1家, 50%以上事项: what is counted stands behind the figure. */
export function isCounted(walk: Walk, draft: Draft): boolean {
  const { text, words } = walk
  const { left, verb, noun, attributive } = draft
  const figure = draft.figures[0]!
  const last = draft.figures[draft.figures.length - 1]!
  const named = left.bounds.some((row) => row.name !== 'exactly')
  const unit = figure.unit?.of
  if (figure.percent || unit === 'share') {
    if (attributive && (verb?.name === 'set-aside' || isSubject(walk, draft))) return true
    if (attributive && verb?.name === 'spend' && isPayment(walk, noun)) return true
    const pledged = figure.value === 100 || left.tone !== null
    const behind = pledged && longestAt(words.stops, text, noun[1], text.length) !== null
    const promised = behind || (last.after !== null && (verb !== null || draft.head.joint))
    return (
      (!attributive || promised) &&
      (last.after !== null || named || figure.value === 100 || behind) &&
      !isShareholder(text, noun[0])
    )
  }
  if (attributive && !named && verb?.name !== 'spend') return false
  // 74个重点城市年均浓度下降9.1%: of which the next figure is told.
  if (verb === null && /[0-9]%/.test(text.slice(noun[0], noun[1]))) return false
  if (unit === 'amount' || unit === 'money' || unit === undefined) {
    if (longestBefore(words.sized, text, noun[0], noun[1])) return false
    return verb !== null && (last.after === null || longestBefore(words.metrics, text, noun[0], noun[1]) !== null)
  }
  if (named) return verb !== null || draft.scope !== null || last.after !== null || left.core <= draft.clause.start + 2
  if (isServed(walk, draft)) return true
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

/** 补助|资金: begins with the name of a payment or ends with one of a fund. */
const isPayment = ({ text, words }: Walk, [from, to]: Draft['noun']): boolean =>
  longestAt(words.allowances, text, from, to) !== null || longestBefore(words.fundEnds, text, from, to) !== null

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

/** 80%以上的医院|建成友善医疗机构: a share that opens its clause, and what it does. */
const isSubject = ({ text, words }: Walk, { figures, left, clause, noun }: Draft): boolean =>
  (figures[figures.length - 1] as Figure).after?.name === 'or-more' &&
  left.core <= clause.start &&
  longestAt(words.stops, text, noun[1], text.length) !== null &&
  longestAt(words.verbs, text, noun[1], text.length) !== null

/** 为6.5万名适龄女性|免费开展筛查: for so many something is done. */
const isServed = (walk: Walk, { figures: [figure], left, noun, clause }: Draft): boolean => {
  const { text, words } = walk
  return (
    figure !== undefined &&
    figure.value >= fewestHelped &&
    (figure.unit?.of === 'people' || figure.unit?.name === 'site') &&
    (left.cues.some(({ at, word }) => at === left.core && longestAt(words.servings, word, 0, word.length) !== null) ||
      opensWith(walk, clause.start, left.start)) &&
    longestAt(words.stops, text, noun[1], text.length) !== null
  )
}

/** 为|全省|5000家企业: between it and the number stands nothing but where they are. */
const opensWith = (walk: Walk, from: number, to: number): boolean => {
  const serving = longestAt(walk.words.servings, walk.text, from, to)
  return serving !== null && readHead(walk, from + serving.length, to).start >= to
}

const fewestHelped = 10

/** 面向18名代表: fewer are a circle, no number to be served. */
const fewestServed = 100

/** 一 counts only before some units, or for each of many, and small Han numerals only where something is made: 举办一期, no 坚持三个原则. */
function isCountable({ figures: [figure], verb, scope }: Draft): boolean {
  if (!figure) return false
  if (figure.value === 1 && figure.valueMax === null) {
    return (
      figure.unit?.role === 'unit' &&
      figure.unit.single === true &&
      ((verb !== null && scope !== null) ||
        verb?.name === 'build' ||
        verb?.name === 'carry-out' ||
        verb?.name === 'achieve')
    )
  }
  if (figure.value > 10 || figure.after !== null) return true
  return verb?.name === 'build' || verb?.name === 'add' || verb?.name === 'gain'
}

const isShareholder = (text: string, at: number): boolean => text.startsWith('股', at)
