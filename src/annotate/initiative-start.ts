import type { InitiativeKindRow } from '../rules/initiatives'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import {
  behindLead,
  closeQuote,
  endsWithOne,
  isNumeral,
  listing,
  longestQuote,
  openBracket,
  openQuote,
  quoteEnd,
  standsAt,
} from './initiative-marks'
import { first, type InitiativeWords, type Opening } from './initiative-words'
import { clauseMarks } from './marks'

const longestClause = 60
const longestName = 34
const longestMarker = 5
const longestChain = 8
const longestLaunch = 4
/** By how much a name must exceed the least when nothing but a stop tells where it starts. */
const longestGuess = 2
/** Characters that no name holds: stops and the brackets of other names. */
const bounds = new Uint8Array(0x10000)
for (const mark of `${clauseMarks}《》[]【】 `) bounds[mark.charCodeAt(0)] = 1

/**
 * Where the name of an initiative starts that ends with a word of its kind at [at, end): behind the verb that launches it, behind 的
 * or 等, a stop or a whole thing named before, or inside its quotation mark. -1 when nothing tells.
 */
export function nameStart(
  words: InitiativeWords,
  text: string,
  at: number,
  end: number,
  row: InitiativeKindRow,
): number {
  const { start: clause, quote } = clauseBefore(text, at)
  if (quote < 0 && row.quoted) return -1
  if (quote >= 0 && text.charCodeAt(quote) === openQuote) return text.charCodeAt(end) === closeQuote ? quote + 1 : -1
  // 在…开展试点 names none, nor does 以…为试点.
  if (row.reaches && !row.built && isLaunched(words, text, at)) return -1
  if (longestAt(words.openings, text, at - 1, at)?.value === 'object') return -1
  const opened = behindOpening(words, text, clause, at, row)
  const edge = behindEdgeVerbs(words, text, opened.start, at, row)
  let start = opened.settled
    ? behindCarry(words, text, edge, at)
    : behindVerb(words, text, edge, at, row, edge === opened.start)
  start = atQuote(words, text, start, at)
  const launched = opened.verbs > 0 || start > opened.start
  start = behindJoin(words, text, start, at, row, launched)
  start = behindLead(words, text, start, at)
  if (at - start > longestName) return -1
  const told = launched || start > clause || text.charCodeAt(start) === openQuote
  return told || (!row.launched && at - start >= row.least + longestGuess) ? start : -1
}

/** Whether a launching verb ends right before `at`. */
function isLaunched(words: InitiativeWords, text: string, at: number): boolean {
  for (let length = 2; length <= longestLaunch && length <= at; length++) {
    if (longestAt(words.launch, text, at - length, at)?.length === length) return true
  }
  return false
}

interface Clause {
  start: number
  /** The last quotation mark in it, or -1. */
  quote: number
}

/** The clause before `at`; a marker that it opens with, (3) or (十), is no part of it. */
function clauseBefore(text: string, at: number): Clause {
  const limit = Math.max(0, at - longestClause)
  let start = at
  let quote = -1
  for (; start > limit; start--) {
    const code = text.charCodeAt(start - 1)
    if (bounds[code] !== 0) break
    if (quote < 0 && (code === openQuote || code === closeQuote)) quote = start - 1
  }
  if (text.charCodeAt(start) !== openBracket) return { start, quote }
  const close = text.slice(start, start + longestMarker).indexOf(')')
  return { start: close > 0 && start + close < at ? start + close + 1 : start, quote }
}

interface Opened {
  start: number
  verbs: number
  /** A verb governs the name: no other is sought. */
  settled: boolean
}

/** Behind the verbs and adverbs that a clause opens with. */
function behindOpening(words: InitiativeWords, text: string, from: number, at: number, row: InitiativeKindRow): Opened {
  const opened: Opened = { start: from, verbs: 0, settled: false }
  for (let links = 0; links < longestChain; links++) {
    const hit = longestAt(words.openings, text, opened.start, at)
    if (!hit || hit.value === 'stop') {
      const second = opened.verbs > 0 ? behindSecondVerb(words, text, opened.start, at) : opened.start
      if (second === opened.start) break
      opened.start = second
      continue
    }
    const { value, length } = hit
    if (opened.settled && longestAt(words.inside, text, opened.start, at)) break
    // 健全|高质量充分就业促进机制: an adverb behind the verb, with no other verb to go with, opens the name.
    if (value === 'adverb' && opened.settled && !goesWithVerb(words, text, opened.start + length, at)) break
    if (value === 'noun-like' && (opened.verbs > 0 || at - opened.start - length < 2)) break
    if (
      (value === 'verb' || value === 'cause') &&
      opened.settled &&
      !row.built &&
      text.charCodeAt(opened.start + length) !== openQuote
    )
      break
    if (value === 'launch' || value === 'verb') opened.settled = true
    if (value !== 'adverb' && value !== 'word' && value !== 'object') opened.verbs++
    opened.start += length
  }
  return opened
}

/** Behind other adverbs a verb stands at `from` that does not open the name itself: 优化|常态化防止返贫机制. */
function goesWithVerb(words: InitiativeWords, text: string, from: number, at: number): boolean {
  for (let i = from; i < at; ) {
    const hit = longestAt(words.openings, text, i, at)
    if (hit?.value !== 'adverb') return isVerb(hit?.value) && !longestAt(words.inside, text, i, at)
    i += hit.length
  }
  return false
}

export const isVerb = (opening: Opening | undefined): boolean =>
  opening === 'launch' || opening === 'verb' || opening === 'cause'

/** Behind the verb that a joining word at `from` adds to the one before: 坚持|和完善, 制定|并落实, 建设好|、管理好; `from` where none stands there. */
function behindSecondVerb(words: InitiativeWords, text: string, from: number, at: number): number {
  const near = longestAt(words.join, text, from, at)
  const joint = near || longestAt(words.lead, text, from, at)?.length !== 1 ? from : from + 1
  const join = near ?? longestAt(words.join, text, joint, at)
  if (!join) return from
  const verb = longestAt(words.openings, text, joint + join.length, at)
  return verb && isVerb(verb.value) ? joint + join.length + verb.length : from
}

/** Behind the last launching verb in [from, at) with room for a name; when there is none, with `any` behind the last verb or object word. */
function behindVerb(
  words: InitiativeWords,
  text: string,
  from: number,
  at: number,
  row: InitiativeKindRow,
  any: boolean,
): number {
  let launch = from
  let other = from
  for (let i = from; i < at - 1; i++) {
    const code = text.charCodeAt(i)
    if (code === openQuote) i = quoteEnd(text, i, at) - 1
    if (((words.firsts[code] as number) & first.opening) === 0) continue
    const hit = longestAt(words.openings, text, i, at)
    if (!hit) continue
    i += hit.length - 1
    if (i + 2 >= at) break
    if (hit.value === 'launch') launch = i + 1
    else if (hit.value === 'verb' || hit.value === 'object') other = i + 1
  }
  if (launch === from) return any ? other : from
  const verb = row.built ? longestAt(words.openings, text, launch, at) : null
  return verb?.value === 'verb' ? launch + verb.length : launch
}

/** Behind the last verb in [from, at) that carries out what another one governs, with room for a name. */
function behindCarry(words: InitiativeWords, text: string, from: number, at: number): number {
  let start = from
  for (let i = from; i < at - 2; i++) {
    const code = text.charCodeAt(i)
    if (code === openQuote) i = quoteEnd(text, i, at) - 1
    if (((words.firsts[code] as number) & first.opening) === 0) continue
    const hit = longestAt(words.carry, text, i, at)
    if (hit && i + hit.length + 2 < at) start = i + hit.length
  }
  return start
}

/** At the quotation mark of a name where only a verb stands before it: 落实“…”机制. */
function atQuote(words: InitiativeWords, text: string, from: number, at: number): number {
  const hit = longestAt(words.openings, text, from, at)
  if (hit?.value !== 'verb' && hit?.value !== 'launch') return from
  return text.charCodeAt(from + hit.length) === openQuote ? from + hit.length : from
}

/** Behind the last word in [from, at) that no name reaches back across; at its end where nothing is to be launched. */
function behindEdge(words: InitiativeWords, text: string, from: number, at: number, row: InitiativeKindRow): number {
  let start = from
  for (let i = from; i < at; i++) {
    const code = text.charCodeAt(i)
    if (code === openQuote) i = quoteEnd(text, i, at) - 1
    if (((words.firsts[code] as number) & first.edge) === 0) continue
    const hit = longestAt(words.edge, text, i, at)
    if (!hit || standsAt(hit.value.notBefore, text, i + hit.length)) continue
    if (hit.value.inert) {
      i += hit.length - 1
      continue
    }
    if (hit.value.against && row.quoted) return at
    start = i + hit.length
  }
  return start
}

/** Behind the last edge in [from, at), and the verbs behind it; behind 的 a verb opens the name. */
function behindEdgeVerbs(
  words: InitiativeWords,
  text: string,
  from: number,
  at: number,
  row: InitiativeKindRow,
): number {
  const edge = behindEdge(words, text, from, at, row)
  if (edge === from || edge >= at || longestAt(words.inward, text, edge - 1, edge)) return edge
  for (let i = edge; i < at; ) {
    const hit = longestAt(words.openings, text, i, at)
    if (hit && isVerb(hit.value)) {
      const { start } = behindOpening(words, text, edge, at, row)
      // 纳入|联合抽查计划: such a verb is as often part of a name.
      return hit.value === 'cause' && at - start < row.least ? edge : start
    }
    if (hit?.value !== 'adverb' && hit?.value !== 'object') return edge
    i += hit.length
  }
  return edge
}

/** Behind the last joining word with a whole thing before it (…制度和…), or with a quoted name on one side. */
function behindJoin(
  words: InitiativeWords,
  text: string,
  from: number,
  at: number,
  row: InitiativeKindRow,
  launched: boolean,
): number {
  let start = from
  const reaches = row.reaches || (row.runs && endsWithOne(words.running, text, from))
  for (let i = from; i < at; i++) {
    const code = text.charCodeAt(i)
    if (code === openQuote) i = quoteEnd(text, i, at) - 1
    if (((words.firsts[code] as number) & first.join) === 0) continue
    const hit = longestAt(words.join, text, i, at)
    if (!hit) continue
    // 及时 is no 及.
    const other = longestAt(words.openings, text, i, at)
    if (other?.value === 'word' && other.length > hit.length) continue
    const next = i + hit.length
    const quoted = text.charCodeAt(next) === openQuote || text.charCodeAt(i - 1) === closeQuote
    const listed = text.charCodeAt(i) === listing
    const turned = listed && row.built && row.reaches && longestAt(words.turns, text, next, at)
    const counted = isNumeral(text.charCodeAt(i - 1)) || isNumeral(text.charCodeAt(i - 2))
    const apart = listed && (!reaches || turned || counted || i === start || at - start > longestQuote)
    const item = listed && (row.built || row.runs) && longestBefore(words.item, text, start, i)
    // Of 质量和工程 the last piece is no name.
    if (!launched || quoted || apart || item || next === at || longestBefore(words.whole, text, start, i)) {
      // 推进成果转化、|优化分配机制.
      start = turned ? behindOpening(words, text, next, at, row).start : next
    }
  }
  return start
}
