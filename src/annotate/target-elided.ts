import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { clauseBefore } from './target-clause'
import type { Draft, Walk } from './target-draft'
import { listStart, readHead } from './target-head'

/** 限额标准为|职工参保人员|每人每月900元: behind 为 stands whom it is for. */
export function parted(walk: Walk, draft: Draft): Draft {
  const { text, words } = walk
  const [from, to] = draft.noun
  if (draft.figures[0]?.whole) return covered(walk, draft)
  for (let i = from + 1; i < to - 1; i++) {
    if (text.charAt(i) !== '为' || !longestBefore(words.metrics, text, from, i)) continue
    return { ...draft, noun: [from, i], scope: [i + 1, to], parted: true }
  }
  return eachOf(walk, draft)
}

/** 药房|实现|县域全覆盖, 全国|实现|证照分离改革全覆盖: what covers stands before the verb, and behind it where; or the other way round. */
function covered({ text, words }: Walk, draft: Draft): Draft {
  const [from, to] = draft.noun
  for (let i = from + 1; i < to - 1; i++) {
    const verb = longestAt(words.verbs, text, i, to)
    if (verb?.value.name !== 'achieve') continue
    const at = i + verb.length
    if (to - at <= longestArea) return { ...draft, noun: [from, i], scope: at < to ? [at, to] : draft.scope }
    return i - from <= longestArea ? { ...draft, noun: [at, to], scope: [from, i] } : draft
  }
  return draft
}

/** 县域, 市(地), 自然村 */
const longestArea = 5

/** 予以补助,|单个项目|最高不超过300万元: for whom a payment is bounded that was named before. */
function eachOf({ text, words }: Walk, draft: Draft): Draft {
  const [from, to] = draft.noun
  if (draft.figures[0]?.unit?.of !== 'money' || draft.left.bounds.length === 0) return draft
  if (!longestAt(words.eachOf, text, from, to) || longestBefore(words.metrics, text, from, to)) return draft
  for (let i = from; i < to; i++) if (longestAt(words.allowances, text, i, to)) return draft
  return { ...draft, shape: 'elided', noun: [from, from], scope: draft.noun }
}

/** 农村自来水普及率,|由88%提高到90%: the indicator is the clause before. */
export function fromClauseBefore(walk: Walk, draft: Draft): Draft {
  const { text, words } = walk
  const { clause, left } = draft
  const comma = clause.start - 1
  if ((left.from === null && left.bounds.length === 0) || text.charAt(comma) !== ',') return draft
  const end = beforeBracket(text, comma)
  const before = clauseBefore(text, end, walk.previous?.end ?? 0)
  // Of another clause than the figure told last.
  const first = left.bounds.length > 0 && (walk.previous === null || before.start > walk.previous.end)
  if (left.from === null && !first) return draft
  const until = first ? basisStart(walk, before.start, end) : end
  if (!longestBefore(words.metrics, text, before.start, until)) return draft
  const { start } = readHead(walk, listStart(walk, before, before.start, { ...left, start: until }), until)
  return start < until ? { ...draft, shape: 'left', noun: [start, until], start } : draft
}

/** 场地面积|(包括办公用房),: a bracket only explains. */
function beforeBracket(text: string, end: number): number {
  const open = text.charAt(end - 1) === ')' ? text.lastIndexOf('(', end - 1) : -1
  return open > Math.max(0, end - longestBracket) ? open : end
}

const longestBracket = 40

/** 认定标准|按低保标准确定,为每人每月1900元: where in the clause stands what it is reckoned from; its end where nothing does. */
function basisStart({ text, words }: Walk, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (longestAt(words.bases, text, i, to)?.value.role === 'basis') return i
  return to
}
