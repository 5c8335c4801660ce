import type { Rules } from '../rules'
import { inferCuts } from './heading-inference'
import type { HeadingModel } from './heading-model'

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
const shortestSpaced = 4
/** Behind blanks that stand for a stop a sentence follows: so long, or with a comma. A title in two halves is shorter. */
const shortestBehind = 20

/**
 * 段首标题. Where the heading of each unit ends: its line, a stop, a bold run, or, where the stop was lost on the way
 * (the heading was bold on the page), the likeliest place by the words around it.
 *
 * @param candidates the units of a document in order; the whole document at once, so that parallel headings help
 * @param rules the verbs that open measures are those of its action table
 * @param model the weights to infer with; those published with the parser where none are given
 * @returns one entry per candidate; null where the unit starts straight with its text
 */
export function cutHeadings(
  candidates: readonly HeadingCandidate[],
  rules: Rules,
  model?: HeadingModel,
): (HeadingCut | null)[] {
  const cuts = candidates.map(plainCut)
  inferCuts(candidates, cuts, rules, model)
  return cuts
}

function plainCut(candidate: HeadingCandidate): HeadingCut | null {
  const { text, bold, alone, hasUnits } = candidate
  if (text === '') return null
  const marked = boldCut(text, bold)
  if (marked) return marked
  const spaced = isArticle(candidate) ? null : spaceCut(text)
  if (spaced) return spaced
  const bracketed = text.startsWith('【') ? bracketCut(text) : null
  if (bracketed) return bracketed
  const stop = firstStop(text)
  if (stop < 0) return lineCut(candidate)
  if (isArticle(candidate)) return bracketCut(text)
  const last = stop === text.length - 1
  if (stop < 2 || (last && alone && !hasUnits)) return null
  if (!names(text, stop, last)) return null
  if (!last && isTail(text, stop + 1) && alone) return null
  let textStart = stop + 1
  while (text.charCodeAt(textStart) === 0x20) textStart++
  // A question is one with its mark.
  const end = text.charAt(stop) === '?' ? stop + 1 : stop
  return { end, textStart, basis: 'punctuation', confidence: 1 }
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
  const tail = text.endsWith(')') ? keyedBracket(text) : -1
  if (tail >= shortestSpaced) return { end: tail, textStart: tail, basis: 'line', confidence: 1 }
  return { end: text.length, textStart: text.length, basis: 'line', confidence: 1 }
}

/** 支持建设保税仓库(责任部门:市商务局): where the bracket with its key starts, if nothing stands behind it; -1 where none does. */
const keyedBracket = (text: string): number => text.search(/(?<=[^ ]) *\([^():,]{2,8}:[^()]+\)$/)

/** 推进能源发展  推进能源革命,…: two blanks or more stand where the stop would. */
function spaceCut(text: string): HeadingCut | null {
  const first = text.indexOf('  ')
  if (first < 2 || first > longestClosed) return null
  if (!/^[^0-9,。;:!?、(][^,。;:!?]*$/.test(text.slice(0, first))) return null
  let textStart = first
  while (text.charCodeAt(textStart) === 0x20) textStart++
  const isSentence = text.length >= textStart + shortestBehind || text.includes(',', textStart)
  if (!isSentence || text.length < textStart + shortestSpaced) return null
  if (text.slice(textStart, textStart + longestClosed).includes('  ')) return null
  return { end: first, textStart, basis: 'punctuation', confidence: 1 }
}

/** 第一条 【立法目的】为了…, 1.【学前教育】新建…: the heading stands in brackets. */
function bracketCut(text: string): HeadingCut | null {
  const match = /^[【(]([^【】()]{2,30})[】)]/.exec(text)
  if (!match || match[0].length >= text.length) return null
  let textStart = match[0].length
  while (text.charCodeAt(textStart) === 0x20) textStart++
  return { end: match[0].length, textStart, basis: 'punctuation', confidence: 1 }
}

const opener = 1
const closer = 2
const stopMark = 3
const roles = new Uint8Array(0x10000)
for (const mark of '(《“〈【[〔') roles[mark.charCodeAt(0)] = opener
for (const mark of ')》”〉】]〕') roles[mark.charCodeAt(0)] = closer
for (const mark of '。;:!?') roles[mark.charCodeAt(0)] = stopMark

/** The first stop outside brackets and quotation marks; -1 where there is none. */
function firstStop(text: string): number {
  let depth = 0
  const end = Math.min(text.length, 400)
  for (let i = 0; i < end; i++) {
    const role = roles[text.charCodeAt(i)] as number
    if (role === 0) continue
    if (role === opener) depth++
    else if (role === closer) depth = Math.max(0, depth - 1)
    else if (depth === 0) return i
  }
  const anywhere = text.slice(0, end).search(/[。;:!?]/)
  return text.length > end && anywhere < 0 ? end : depth > 0 ? anywhere : -1
}

/** Whether the first sentence names the unit: short, of one clause or two, without a figure that commits to something. */
function names(text: string, stop: number, whole: boolean): boolean {
  const head = text.slice(0, stop)
  if (text.charAt(stop) === ';') return false
  if (text.charAt(stop) === '?') return head.length <= longestLine
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
