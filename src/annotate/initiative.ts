import type { InitiativeKindRow } from '../rules/initiatives'
import type { Initiative } from '../schema'
import type { Bracket } from '../text/bracket'
import { longestAt } from '../text/lexicon'
import type { Context, Finder } from './context'
import {
  behindLead,
  closeQuote,
  endsWithOne,
  listing,
  openBracket,
  openQuote,
  quoteEnd,
  quoteStart,
  standsAt,
} from './initiative-marks'
import { isVerb, nameStart } from './initiative-start'
import { first, type InitiativeWords, initiativeWords } from './initiative-words'
import { type Passage, printedAt, spanOf } from './passage'
import { wordHits } from './word-hits'

/** A name of a kind, as a stretch of the passage. */
interface Name {
  start: number
  end: number
  row: InitiativeKindRow
}

const closeBracket = ')'.charCodeAt(0)
/** How far before the start of what follows 等 a row of quoted names may end. */
const longestTail = 6
const mostQuotes = 12
/** How many characters of its own a name needs that is in marks with the word of its kind: “暖冬行动”. */
const leastMarked = 2
/** How much may stand between a quoted name and the word of its kind. */
const longestLink = 10

/**
 * 专项. The named 行动, 工程, 试点, 平台, 机制 … of a passage, with or without quotation marks; what has no name of its own
 * (有关工程, 各类平台) is none.
 *
 * A name ends with a word of its kind and starts behind the verb that launches it (实施…), behind 的 or 等, behind a stop, or at
 * its quotation mark; a 《document》 is none. Of names one inside the other the longer counts. Quoted names in a row before 等 are named by what is
 * in their marks: “情暖万家”“圆梦大学”等活动.
 */
export const findInitiatives: Finder<'initiatives'> = (passage, context) => {
  const { text } = passage
  const words = initiativeWords(context.rules)
  const names: Name[] = []
  const { count, index, start: starts, end: ends } = wordHits(passage, context.rules).initiatives
  if (count === 0) return []
  const titles = passage.brackets.length > 0 ? passage.brackets.filter(({ kind }) => kind === 'title') : []
  let next = 0
  for (let i = 0; i < count; i++) {
    const row = words.kinds.values[index[i] as number] as InitiativeKindRow
    const from = starts[i] as number
    const to = ends[i] as number
    if (standsAt(words.notBefore.get(row) as readonly string[], text, to)) continue
    if (endsWithOne(words.notAfter.get(row) as readonly string[], text, from)) continue
    while (next < titles.length && (titles[next] as Bracket).close < from) next++
    if ((titles[next]?.open ?? to) < from) continue
    const start = nameStart(words, text, from, to, row)
    if (start >= 0 && isNamed(words, text, start, from, row)) {
      while (names.length > 0 && (names[names.length - 1] as Name).end > start) names.pop()
      names.push({ start, end: to, row })
    } else if (start >= 0) listed(words, text, start, row, names)
  }
  return names.length === 0 ? [] : names.map((name) => initiativeOf(passage, context, name))
}

function initiativeOf(passage: Passage, context: Context, { start, end, row }: Name): Initiative {
  const span = spanOf(passage, start, end)
  const initiative: Initiative = {
    name: printedAt(passage, start, end),
    kind: row.kind,
    text: passage.source.slice(span[0], span[1]),
    span,
  }
  if (context.trace) initiative.rule = row.name
  return initiative
}

/** Whether enough of a name is left when its generic words are taken off, and the quotation marks that its kind asks for stand. */
function isNamed(words: InitiativeWords, text: string, start: number, at: number, row: InitiativeKindRow): boolean {
  let own = 0
  const marked = text.charCodeAt(start - 1) === openQuote
  const from = marked ? behindLead(words, text, start, at) : start
  // “五个一工程” has a name behind its figure, “三大攻坚战” has none.
  const least = marked ? Math.min(from > start ? 1 : leastMarked, row.least) : row.least
  let quoted = marked
  let depth = 0
  for (let i = from; i < at && depth >= 0; ) {
    const code = text.charCodeAt(i)
    if (code === openBracket) depth++
    else if (code === closeBracket) depth--
    const close = code === openQuote ? quoteEnd(text, i, at) : i
    if (close > i + 2) {
      quoted ||= at - close <= longestLink && !hasVerb(words, text, close, at)
      own += row.least
      i = close
      continue
    }
    const hit = ((words.firsts[code] as number) & first.generic) === 0 ? null : longestAt(words.generic, text, i, at)
    if (!hit && code !== listing) own++
    i += hit ? hit.length : 1
  }
  return depth === 0 && own >= least && (quoted || !row.quoted)
}

/** Whether a verb stands in [start, end): “一张蓝图”统筹项目 names no project. */
function hasVerb(words: InitiativeWords, text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const verb = isVerb(longestAt(words.openings, text, i, end)?.value)
    // “书香校园”创建活动.
    if (verb && !longestAt(words.generic, text, i, end)) return true
  }
  return false
}

/** Adds the quoted names that stand in a row before 等, where the name behind it is none of its own and starts at `start`. */
function listed(words: InitiativeWords, text: string, start: number, row: InitiativeKindRow, names: Name[]): void {
  let close = start - 1
  while (close >= 0 && start - close < longestTail && text.charCodeAt(close) !== closeQuote) close--
  if (text.charCodeAt(close) !== closeQuote || !longestAt(words.edge, text, close + 1, start)?.value.list) return
  // A name in the row may have been taken for what its own last word says: “香山会议”“双清论坛”等平台.
  if (names[names.length - 1]?.end === close) names.pop()
  const floor = names[names.length - 1]?.end ?? 0
  const found: Name[] = []
  while (found.length < mostQuotes) {
    const open = quoteStart(text, close)
    if (open < floor) break
    if (close - open > 2) found.push({ start: open + 1, end: close, row })
    close = longestAt(words.join, text, open - 1, open) ? open - 2 : open - 1
    if (text.charCodeAt(close) !== closeQuote) break
  }
  for (const name of found.reverse()) names.push(name)
}
