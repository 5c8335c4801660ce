import type { Rules } from '../rules'
import { placeNames } from '../rules/place-lexicon'
import type { RegulationKindRow } from '../rules/regulation-kinds'
import type { Bracket } from '../text/bracket'
import { isHan } from '../text/character-kinds'
import { scanDocumentNumbers } from '../text/document-number'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import type { Passage } from './passage'
import { type RegulationWords, regulationWords } from './regulation-words'
import { bodyEndingAt, endsLikeBody } from './responsible-name'
import { isAside } from './stretches'

/** An outermost 《…》 with the brackets that hang on it; offsets are those of the passage. */
export interface Title {
  open: number
  close: number
  /** Behind the brackets that follow it at once: （国办发〔2021〕1号）, （以下简称《意见》）. */
  end: number
  /** A document number printed in those brackets, as a stretch. */
  number: readonly [start: number, end: number] | null
  /** The short form that those brackets introduce, without 《》 and quotation marks. */
  short: string | null
  /** It is itself the short form that is introduced. */
  introduced: boolean
}

const blank = 0x20

/** The outermost 《…》 of a passage, in order. */
export function titlesOf(passage: Passage, rules: Rules): Title[] {
  const { text, brackets } = passage
  const words = regulationWords(rules)
  const titles: Title[] = []
  let introducedUntil = -1
  let inside = -1
  for (const [i, bracket] of brackets.entries()) {
    if (bracket.kind !== 'title' || bracket.open < inside || text.charAt(bracket.open) !== '《') continue
    inside = bracket.close
    const title: Title = {
      open: bracket.open,
      close: bracket.close,
      end: bracket.close + 1,
      number: null,
      short: null,
      introduced: bracket.open < introducedUntil,
    }
    introducedUntil = Math.max(introducedUntil, readSuffixes(text, brackets, i, title, words))
    titles.push(title)
  }
  return titles
}

/** Reads the round and square brackets that follow a title; returns where a bracket that introduces a short form ends. */
function readSuffixes(
  text: string,
  brackets: readonly Bracket[],
  at: number,
  title: Title,
  words: RegulationWords,
): number {
  let introducing = -1
  for (let i = at + 1; i < brackets.length; i++) {
    const bracket = brackets[i] as Bracket
    if (bracket.open < title.end) continue
    let next = title.end
    while (text.charCodeAt(next) === blank) next++
    if (bracket.open !== next || !isAside(bracket.kind)) break
    const introduced = shortFormIn(text, bracket, words)
    const numbered = numberIn(text, bracket)
    title.short ??= introduced
    title.number ??= numbered
    if (introduced !== null) introducing = bracket.close
    title.end = bracket.close + 1
  }
  return introducing
}

function numberIn(text: string, { open, close }: Bracket): readonly [number, number] | null {
  let number: readonly [number, number] | null = null
  scanDocumentNumbers(text, open + 1, close, (_, from, to) => {
    number ??= [from, to]
  })
  return number
}

/** What stands behind 以下简称 in a bracket, without the marks around it. */
function shortFormIn(text: string, { open, close }: Bracket, words: RegulationWords): string | null {
  const inner = text.slice(open + 1, Math.min(close, open + 60))
  for (const word of words.shortForms) {
    const at = inner.indexOf(word)
    if (at < 0) continue
    const short = inner
      .slice(at + word.length)
      .replace(/^[: 为]*/, '')
      .match(/^[“"《‘〈]{0,2}([^”"》’〉,;。]{1,30})/)
    return short ? (short[1] as string).trim() : null
  }
  return null
}

/** Kind of document by the closing words of a folded name; `other` when no row of the table ends it. */
export const kindOf = (name: string, rules: Rules): string => kindRowOf(name, rules)?.kind ?? 'other'

/** The row of the table whose words close a folded name. */
export function kindRowOf(name: string, rules: Rules): RegulationKindRow | null {
  const { kinds, draftMarks } = regulationWords(rules)
  let end = name.length
  for (let rounds = 0; rounds < 4; rounds++) {
    while (end > 0 && ' 》〉”’">'.includes(name.charAt(end - 1))) end--
    const kind = longestBefore(kinds, name, 0, end)
    if (kind) return kind.value
    const open = name.charAt(end - 1) === ')' ? name.lastIndexOf('(', end - 1) : -1
    const mark = longestBefore(draftMarks, name, 0, end)
    if (open > 0) end = open
    else if (mark && mark.word.length < end) end -= mark.word.length
    else break
  }
  return null
}

/** Whether a folded name marks its document as on trial; what a nested title says is that one's affair. */
export function isTrial(name: string, kind: string, rules: Rules): boolean {
  const own = kind === 'notice' ? name : name.replace(/[〈《<][^〉》>]{0,80}[〉》>](?!$)/g, '')
  return regulationWords(rules).trial.some((word) => own.includes(word))
}

/** The body named at the front of a title (国务院办公厅关于…), as a stretch. */
export function issuerInside(text: string, { open, close }: Title, rules: Rules): readonly [number, number] | null {
  const front = text.slice(open + 1, Math.min(close, open + 60))
  let at = -1
  for (const word of regulationWords(rules).issuedAs) {
    const found = front.indexOf(word)
    if (found > 0 && (at < 0 || found < at)) at = found
  }
  if (at < 0) return null
  while (at > 0 && front.charAt(at - 1) === ' ') at--
  const start = front.length - front.trimStart().length
  return at > start && isBody(front.slice(start, at), rules) ? [open + 1 + start, open + 1 + at] : null
}

/**
 * The bodies named right before `end`, joined by 、 or a blank, as one stretch. `from` bounds them; `floorAt` says behind what word before an
 * offset a name that no table knows begins at the earliest.
 */
export function issuerBefore(
  text: string,
  from: number,
  end: number,
  floorAt: (at: number) => number,
  rules: Rules,
): readonly [number, number] | null {
  let start = bodyBefore(text, from, end, floorAt, rules)
  if (start < 0) return null
  for (let more = 0; more < 12; more++) {
    const others = othersBefore.exec(text.slice(Math.max(from, start - 6), start))
    if (!others) break
    const before = bodyBefore(text, from, start - others[0].length, floorAt, rules)
    if (before < 0) break
    start = before
  }
  return regulationWords(rules).noIssuers.has(text.slice(start, end)) ? null : [start, end]
}

/** What joins one body to the next: 、, a blank, 等17 (部门). */
const othersBefore = /(?:[、 ]|等(?:\d{1,2}|[一二三四五六七八九十]{1,2})?[个家]?)$/

/** Where the body that ends at `end` starts: by its name, else by how its words end; -1 when none does. */
function bodyBefore(text: string, from: number, end: number, floorAt: (at: number) => number, rules: Rules): number {
  const words = regulationWords(rules)
  let named = bodyEndingAt(rules, text, from, end)
  if (named < 0) named = bodyEndingAt(rules, text, Math.max(from, floorAt(end)), end)
  let start = named < 0 ? end : named
  const bound = Math.max(from, floorAt(start))
  const breaks = (at: number): boolean =>
    at <= bound || !isHan(text.charCodeAt(at - 1)) || longestBefore(words.bodyBreaks, text, bound, at) !== null
  if (named >= 0 && !longestAt(words.bodyLevels, text, named, end)) return placeBefore(text, from, named, rules)
  const floor = named < 0 ? bound : named - longestPlace
  while (!breaks(start) && start > floor) start--
  if (named >= 0) return breaks(start) ? start : named
  return end - start > 1 && isBody(text.slice(start, end), rules) ? start : -1
}

/** Where the place that ends at `end` starts (福建 + 海事局); `end` itself where none does. */
function placeBefore(text: string, from: number, end: number, rules: Rules): number {
  const { lexicon } = placeNames(rules)
  for (let start = Math.max(from, end - longestPlace); start < end - 1; start++) {
    const place = longestAt(lexicon, text, start, end)
    if (place?.value && start + place.length === end) return start
  }
  return end
}

const longestPlace = 6

/** Whether a body is one that decides by itself: 全国人大常委会, 省政府. */
export const decides = (name: string, rules: Rules): boolean =>
  longestBefore(regulationWords(rules).deciders, name, 0, name.length) !== null

const isBody = (name: string, rules: Rules): boolean => endsLikeBody(rules, name) || decides(name, rules)
