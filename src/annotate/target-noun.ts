import { isHan } from '../text/character-kinds'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { attributeMark, clauseMarks, conjunctions } from './marks'
import type { QuantityWords } from './target-words'

/** A noun ends here, as it does where a bracket or quotation closes that it stands in. */
const nounMarks = `${clauseMarks}—)”`
const joints = `${conjunctions}或并`
const longestNoun = 60

/**
 * Where the noun counted by a figure ends.
 *
 * @param at where it starts
 * @param cut whether a verb behind the noun ends it (推动100家企业开展…); else verbs are part of its name
 * @returns its end; `at` itself when no noun stands there
 */
export function nounEnd(text: string, words: QuantityWords, at: number, cut: boolean): number {
  const limit = Math.min(text.length, at + longestNoun)
  const whole = reachesOver(text, words, at, limit)
  let i = at
  while (i < limit) {
    const character = text.charAt(i)
    if (character === '(' || character === '“' || character === '《') {
      const close = closeOf(text, i, limit)
      if (close === limit) break
      if (character === '(' && i > at && !isInner(text, i, close)) break
      i = close + 1
      continue
    }
    if (nounMarks.includes(character)) break
    if (
      character === '、' &&
      i >= whole &&
      !describesOn(text, words, i + 1, limit) &&
      !listsOn(text, words, i + 1, limit)
    )
      break
    if (i > at && joints.includes(character) && endsAt(text, words, i)) break
    if (cut && i > at) {
      const stop = longestAt(words.stops, text, i, limit)
      if (stop && i >= whole) break
    }
    i++
  }
  return trimmed(text, at, i)
}

/** 30个功能完备、|运转高效的平台: behind 、 goes on what describes the noun. */
function describesOn(text: string, words: QuantityWords, at: number, limit: number): boolean {
  if (longestAt(words.heads, text, at, limit)) return false
  for (let i = at; i < Math.min(limit, at + longestDescription); i++) {
    const character = text.charAt(i)
    if (character === attributeMark) return i > at + 1
    if (nounMarks.includes(character) || `、${conjunctions}(`.includes(character)) return false
    if (((words.marks[text.charCodeAt(i)] as number) & 1) !== 0) return false
  }
  return false
}

const longestDescription = 10

/** 10个创新中心、|体验中心等载体, 20家行业型、|区域型平台: behind 、 goes on the list that the figure counts. */
function listsOn(text: string, words: QuantityWords, at: number, limit: number): boolean {
  if (longestAt(words.heads, text, at, limit) && !longestAt(words.nounStarts, text, at, limit)) return false
  if (longestAt(words.changes, text, at, limit) || longestAt(words.deeds, text, at, limit)) return false
  for (let i = at; i < Math.min(limit, at + longestItem); i++) {
    const character = text.charAt(i)
    if (nounMarks.includes(character) || `、等${conjunctions}(`.includes(character)) return i > at + 1
    if (((words.marks[text.charCodeAt(i)] as number) & 3) !== 0) return false
    if (i > at + 1 && longestAt(words.stops, text, i, limit)) return true
  }
  return false
}

const longestItem = 16

const closers: Readonly<Record<string, string>> = { '(': ')', '“': '”', '《': '》' }

/** Where the mark opened at `open` closes; `limit` when it does not before. */
function closeOf(text: string, open: number, limit: number): number {
  const closer = closers[text.charAt(open)]
  let i = open + 1
  while (i < limit && text.charAt(i) !== closer) i++
  return i
}

/** A bracket inside a name (市(州)级), or a short one at its end; a longer one explains it. */
const isInner = (text: string, open: number, close: number): boolean => {
  return close - open <= 5 || (isHan(text.charCodeAt(close + 1)) && close - open <= 12)
}

/** Where a modifier that opens the noun reaches to (以收住困难失能、残疾老年人为主的养老机构); `at` when none opens it. */
function reachesOver(text: string, words: QuantityWords, at: number, limit: number): number {
  if (!longestAt(words.modifiers, text, at, limit)) return at
  for (let i = at; i < limit; i++) {
    const character = text.charAt(i)
    if (character === attributeMark) return i + 1
    if (nounMarks.includes(character)) break
  }
  return at
}

/** A conjunction before a figure or a verb joins another thing: 50所学校和150个专业, 5个项目并投入使用. */
function endsAt(text: string, words: QuantityWords, at: number): boolean {
  const next = text.startsWith('以及', at) ? at + 2 : at + 1
  const mark = words.marks[text.charCodeAt(next)] as number
  if ((mark & 3) !== 0) return true
  const limit = Math.min(text.length, next + 6)
  return (
    text.charAt(at) === '并' ||
    longestAt(words.verbs, text, next, limit) !== null ||
    longestAt(words.changes, text, next, limit) !== null ||
    longestAt(words.deeds, text, next, limit) !== null
  )
}

function trimmed(text: string, at: number, end: number): number {
  let stop = end
  while (stop > at && (text.charCodeAt(stop - 1) === 32 || text.charAt(stop - 1) === '等')) stop--
  return stop
}

/** Where the metric that ends a name begins, with its qualifiers: 氮氧化物|重点工程减排量. `end` when none ends it. */
export function metricStart(text: string, words: QuantityWords, start: number, end: number): number {
  const metric = longestBefore(words.metrics, text, start, end)
  if (!metric) return end
  let at = end - metric.word.length
  // 普及|率: the two characters before it say what it is a rate of.
  if (metric.word === '率') at = Math.max(start, at - 2)
  for (let found = longestBefore(words.qualifiers, text, start, at); found; ) {
    at -= found.word.length
    found = longestBefore(words.qualifiers, text, start, at)
  }
  return at
}
