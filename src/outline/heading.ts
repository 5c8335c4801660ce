import type { Rules } from '../rules'
import { type CutScore, type Habits, habitsOf, scoreCuts, shareLengths } from './heading-model'

/** What of a unit tells where its heading ends. */
export interface HeadingCandidate {
  /** Folded, healed first paragraph of the unit behind its marker, blanks at both ends trimmed. */
  text: string
  /** Length of the bold run that opens it; 0 where none does, or where the whole paragraph is bold. */
  bold: number
  /** Name of the marker's style row. */
  style: string
  level: number
  /** No further paragraph belongs to the unit. */
  alone: boolean
  /** Further units are nested in it. */
  hasUnits: boolean
  /** Heading depth in the markup; null where it is no heading there. */
  markup: number | null
}

export interface HeadingCut {
  /** One past the heading's last character. */
  end: number
  /** Where the unit's text starts, behind the stop. */
  textStart: number
  basis: 'line' | 'punctuation' | 'markup' | 'inferred'
  confidence: number
}

/** A line without a stop is a heading up to this length, a closed first sentence up to the others. */
const longestLine = 60
const longestClosed = 34
const longestWithComma = 44
const longestBold = 60
/**
 * Below this mean score the units of a style are taken for sentences that name nothing: of the styles whose headings are
 * there 95 in 100 stand above 3.2, of those without 95 in 100 below 2.4. Headings beside them that kept their stops help.
 */
const groupFloor = 2.8
const besideClosed = 0.8
const ownFloor = 2
/** A stop so far in may close a heading and the sentence that ran on behind it. */
const suspiciousFrom = 18
const suspiciousCertainty = 0.92

/**
 * 段首标题. Where the heading of each unit ends: its line, a stop, a bold run, or, where the stop was lost on the way
 * (the heading was bold on the page), the likeliest place by the words around it.
 *
 * @param candidates the units of a document in order; the whole document at once, so that parallel headings help
 * @returns one entry per candidate; null where the unit starts straight with its text
 */
export function cutHeadings(candidates: readonly HeadingCandidate[], _rules: Rules): (HeadingCut | null)[] {
  const cuts = candidates.map(plainCut)
  const groups = new Map<string, number[]>()
  candidates.forEach(({ style }, i) => {
    const group = groups.get(style)
    if (group) group.push(i)
    else groups.set(style, [i])
  })
  for (const [style, group] of groups) if (!style.startsWith('article')) inferGroup(candidates, cuts, group)
  return cuts
}

function inferGroup(
  candidates: readonly HeadingCandidate[],
  cuts: (HeadingCut | null)[],
  group: readonly number[],
): void {
  const open = group.filter((i) => cuts[i] === null && mayHideHeading(candidates[i] as HeadingCandidate))
  if (open.length === 0) return
  const habits = habitsOf(group.map((i) => (candidates[i] as HeadingCandidate).text))
  const scores = open.map((i) => scoreCuts((candidates[i] as HeadingCandidate).text, habits))
  shareLengths(scores)
  const mean = scores.reduce((sum, { top }) => sum + top, 0) / scores.length
  const closed = group.filter((i) => cuts[i]?.basis === 'punctuation').length
  if (mean < groupFloor - (closed > open.length / 4 ? besideClosed : 0)) return
  let inferred = 0
  open.forEach((i, k) => {
    const { best, at, top } = scores[k] as CutScore
    if (at === 0 || top < ownFloor) return
    cuts[i] = inferredAt((candidates[i] as HeadingCandidate).text, at, best)
    inferred++
  })
  if (inferred > 1) for (const i of group) recut(candidates[i] as HeadingCandidate, i, cuts, habits)
}

const inferredAt = (text: string, at: number, certainty: number): HeadingCut => {
  let textStart = at
  while (text.charCodeAt(textStart) === 0x20) textStart++
  return { end: at, textStart, basis: 'inferred', confidence: Math.round(certainty * 100) / 100 }
}

/** 抓好安全管理推进标准化建设。: where stops were lost, a short first sentence may be a heading and a sentence run together. */
function recut({ text }: HeadingCandidate, i: number, cuts: (HeadingCut | null)[], habits: Habits): void {
  const cut = cuts[i]
  if (cut?.basis !== 'punctuation' || cut.end < suspiciousFrom) return
  const { best, at } = scoreCuts(text, habits)
  if (at > 0 && at < cut.end - 5 && best >= suspiciousCertainty) cuts[i] = inferredAt(text, at, best)
}

/** A sentence that says a year, a figure or a duty first names nothing. */
const mayHideHeading = ({ text }: HeadingCandidate): boolean => text.length >= 20 && !/^[0-9(《“]/.test(text)

function plainCut(candidate: HeadingCandidate): HeadingCut | null {
  const { text, bold, alone, hasUnits } = candidate
  if (text === '') return null
  const marked = boldCut(text, bold)
  if (marked) return marked
  const stop = firstStop(text)
  if (stop < 0) return lineCut(candidate)
  if (isArticle(candidate)) return bracketCut(text)
  const last = stop === text.length - 1
  if (stop < 2 || (last && alone && !hasUnits)) return null
  if (!names(text, stop, last)) return null
  if (!last && isTail(text, stop + 1) && alone) return null
  let textStart = stop + 1
  while (text.charCodeAt(textStart) === 0x20) textStart++
  return { end: stop, textStart, basis: 'punctuation', confidence: 1 }
}

const isArticle = ({ style }: HeadingCandidate): boolean => style.startsWith('article')

function boldCut(text: string, bold: number): HeadingCut | null {
  let end = Math.min(bold, text.length)
  while (end > 0 && ' 。;:!.,'.includes(text.charAt(end - 1))) end--
  if (end < 2 || end > longestBold || bold >= text.length) return null
  let textStart = bold
  while (textStart < text.length && ' 。;:'.includes(text.charAt(textStart))) textStart++
  return { end, textStart, basis: 'markup', confidence: 1 }
}

function lineCut(candidate: HeadingCandidate): HeadingCut | null {
  const { text, markup } = candidate
  if (isArticle(candidate) && text.length > 20) return bracketCut(text)
  if (text.length > longestLine && markup === null) return null
  if (text.endsWith(',') || text.endsWith('、')) return null
  return { end: text.length, textStart: text.length, basis: 'line', confidence: 1 }
}

/** 第一条 【立法目的】为了…: the heading of an article stands in brackets. */
function bracketCut(text: string): HeadingCut | null {
  const match = /^[【(]([^【】()]{2,30})[】)]/.exec(text)
  if (!match || match[0].length >= text.length) return null
  let textStart = match[0].length
  while (text.charCodeAt(textStart) === 0x20) textStart++
  return { end: match[0].length, textStart, basis: 'punctuation', confidence: 1 }
}

/** The first stop outside brackets and quotation marks; -1 where there is none. */
function firstStop(text: string): number {
  let depth = 0
  const end = Math.min(text.length, 400)
  for (let i = 0; i < end; i++) {
    const character = text.charAt(i)
    if ('(《“〈【[〔'.includes(character)) depth++
    else if (')》”〉】]〕'.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && '。;:!?'.includes(character)) return i
  }
  const anywhere = text.slice(0, end).search(/[。;:!?]/)
  return text.length > end && anywhere < 0 ? end : depth > 0 ? anywhere : -1
}

/** Whether the first sentence names the unit: short, of one clause or two, without a figure that commits to something. */
function names(text: string, stop: number, whole: boolean): boolean {
  const head = text.slice(0, stop)
  if (text.charAt(stop) === ';') return false
  if (/[0-9]{4}年|[0-9%]{2,}|^[0-9]/.test(head) && !/^[^,]{0,24}$/.test(head)) return false
  if (/^(?:[0-9]{4}年|到[0-9]{4}年)/.test(head)) return false
  const clauses = head.split(',').length
  if (text.charAt(stop) === ':') return clauses === 1 && head.length <= longestClosed
  if (clauses === 1) return head.length <= longestClosed
  return clauses === 2 && head.length <= longestWithComma && (whole || /[。]/.test(text.slice(stop + 1)))
}

/** Nothing but a responsibility tail or a list in brackets behind the stop. */
const isTail = (text: string, at: number): boolean =>
  /^ *[(【[][^()]{0,120}[)】\]] *。?$/.test(text.slice(at, at + 140))
