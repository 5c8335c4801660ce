import { perRules, type Rules } from '../rules'
import type { AgencyRow, NamePartRow } from '../rules/agencies'
import { placeNames } from '../rules/place-lexicon'
import { fold } from '../text/fold'
import { compileLexicon, type Lexicon, longestAt } from '../text/lexicon'
import { compileSuffixes, longestBefore, type Suffixes } from '../text/suffixes'

/** The table of agencies, compiled. */
export interface Names {
  /** Lines of business, and bodies that need no suffix, with the canonical name of each. */
  readonly fields: Lexicon<string>
  readonly bodies: Lexicon<string>
  readonly suffixes: Lexicon<string>
  readonly openSuffixes: readonly string[]
  readonly openUnless: readonly string[]
  readonly annexes: Lexicon<string>
  readonly inner: ReadonlySet<string>
  readonly prefixes: Lexicon<string>
  readonly classes: Lexicon<string>
  readonly persons: Lexicon<string>
  /** With what the name of some body may end, a known one's suffix, and a bare level. */
  readonly ends: Suffixes<AgencyRow['kind']>
  readonly organEnds: Suffixes<null>
  readonly levelEnds: Suffixes<null>
  /** Words a department's name may stand behind: 省, 各级, 国务院. */
  readonly leaders: Suffixes<null>
  readonly alien: readonly string[]
  readonly notBefore: Readonly<Record<string, string>>
}

/** 机构表. */
export const namesOf = perRules((rules: Rules): Names => {
  const words = (...kinds: AgencyRow['kind'][]): string[] =>
    rules.agencies.flatMap((row) => (kinds.includes(row.kind) ? row.words.map(fold) : []))
  const lexicon = (...kinds: AgencyRow['kind'][]): Lexicon<string> =>
    compileLexicon(words(...kinds).map((word) => [word, word]))
  const suffixes = (...kinds: AgencyRow['kind'][]): Suffixes<null> =>
    compileSuffixes(words(...kinds).map((word) => [word, null]))
  const canonical = (kind: 'field' | 'body'): Lexicon<string> =>
    compileLexicon(
      rules.agencies.flatMap((row) =>
        row.kind === kind ? row.words.map((word) => [word, row.canonical] as const) : [],
      ),
    )
  const parts = rules.agencies.filter((row): row is NamePartRow => 'notBefore' in row || 'unless' in row)
  const ending = ['suffix', 'open-suffix', 'end', 'annex', 'class', 'body'] as const
  return {
    fields: canonical('field'),
    bodies: canonical('body'),
    suffixes: lexicon('suffix'),
    openSuffixes: words('open-suffix'),
    openUnless: parts.flatMap((row) => row.unless ?? []),
    annexes: lexicon('annex'),
    inner: new Set(words('inner')),
    prefixes: lexicon('level', 'scope'),
    classes: lexicon('class'),
    persons: lexicon('person'),
    ends: compileSuffixes(ending.flatMap((kind) => words(kind).map((word) => [word, kind] as const))),
    organEnds: suffixes('suffix'),
    levelEnds: suffixes('rank'),
    leaders: suffixes('level', 'scope', 'rank'),
    alien: words('alien'),
    notBefore: Object.assign({}, ...parts.map((row) => row.notBefore ?? {})) as Record<string, string>,
  }
})

const longestName = 40
const longestLeft = 30
const deepest = 6
const unknown = -2
const numerals = '一二三四五六七八九十两几多'

/** End of the suffix at `at`, or -1: a suffix that goes on as another word (部 + 分) is none. */
export function suffixEnd(names: Names, text: string, at: number, end: number): number {
  const hit = longestAt(names.suffixes, text, at, end)
  if (!hit) return -1
  const barred = names.notBefore[hit.value]
  const next = text.charAt(at + hit.length)
  return barred && next !== '' && barred.includes(next) ? -1 : at + hit.length
}

/** End of a name without what stands before it and hangs on it, or -1. */
function stemEnd(names: Names, text: string, at: number, end: number): number {
  const body = longestAt(names.bodies, text, at, end)?.length ?? -1
  const group = longestAt(names.classes, text, at, end)?.length ?? -1
  const field = longestAt(names.fields, text, at, end)
  const department = field ? suffixEnd(names, text, at + field.length, end) : -1
  return Math.max(body < 0 ? -1 : at + body, group < 0 ? -1 : at + group, department)
}

/** One search for names in a stretch: ends found at each offset from `base`, so that none is sought twice. */
interface Search {
  readonly names: Names
  readonly text: string
  readonly base: number
  readonly end: number
  readonly known: Int16Array
}

const searchIn = (names: Names, text: string, base: number, end: number): Search => ({
  names,
  text,
  base,
  end,
  known: new Int16Array(Math.max(0, end - base) + 1).fill(unknown),
})

/** End of the longest name that starts at `at`, or -1. */
function nameEnd(search: Search, at: number, depth: number): number {
  const seen = search.known[at - search.base]
  if (seen !== undefined && seen !== unknown) return seen < 0 ? -1 : search.base + seen
  const { names, text, end } = search
  let best = stemEnd(names, text, at, end)
  if (depth < deepest) {
    best = Math.max(best, behindPrefixes(search, at, depth))
    if (best > 0 && best < end) {
      const annex = longestAt(names.annexes, text, best, end)
      best = Math.max(best, annex ? best + annex.length : nameEnd(search, best, depth + 3))
    }
    search.known[at - search.base] = best < 0 ? -1 : best - search.base
  }
  return best
}

/** The longest name behind one of the prefixes at `at`: 县级以上 + 地方人民政府. */
function behindPrefixes(search: Search, at: number, depth: number): number {
  const { names, text, end } = search
  let best = -1
  for (
    let prefix = longestAt(names.prefixes, text, at, end);
    prefix;
    prefix = longestAt(names.prefixes, text, at, at + prefix.length - 1)
  ) {
    const from = at + prefix.length
    const inner = nameEnd(search, from, depth + 1)
    const suffix = inner < 0 ? suffixEnd(names, text, from, end) : -1
    best = Math.max(best, inner, suffix > from + 1 ? suffix : -1)
  }
  return best
}

const hanRun = /^[\u4e00-\u9fff]+/

/** 不认识的部门. End of a name of two to eight unknown characters before 部门, 机关: 行业主管部门. */
function openEnd(names: Names, text: string, at: number, end: number): number {
  const clear = hanRun.exec(text.slice(at, Math.min(end, at + 14)))?.[0] ?? ''
  let core = -1
  let to = -1
  for (const suffix of names.openSuffixes) {
    const found = clear.indexOf(suffix, 2)
    if (found < 0 || found > 8 || (to >= 0 && found + suffix.length >= to)) continue
    core = found
    to = found + suffix.length
  }
  if (to < 0 || names.openUnless.some((word) => clear.slice(0, to).includes(word))) return -1
  return suffixEnd(names, text, at + core, end) < 0 ? -1 : at + to
}

/**
 * 机构名称. Where the name of a body that starts at `at` ends: level and scope (省, 各级), a known line of business with a
 * suffix, a known body or a class of bodies (有关部门), and what hangs on it (县公安局 + 交警大队).
 *
 * @returns the end offset, or -1 when no such name starts there, or one of a person (市政府领导)
 */
export function bodyAt(rules: Rules, text: string, at: number, end: number): number {
  const names = namesOf(rules)
  const limit = Math.min(end, at + longestName)
  const counted = numerals.includes(text.charAt(at)) && longestAt(names.prefixes, text, at + 1, limit) !== null
  const start = counted ? at + 1 : at
  const known = nameEnd(searchIn(names, text, start, limit), start, 0)
  const found = known > 0 ? known : openEnd(names, text, start, limit)
  return found > 0 && longestAt(names.persons, text, found, limit) ? -1 : found
}

/** The first offset in [from, to) at which the name of a body starts that ends exactly at `to`; -1 when there is none. */
export function bodyEndingAt(rules: Rules, text: string, from: number, to: number): number {
  const names = namesOf(rules)
  if (!longestBefore(names.ends, text, from, to)) return -1
  const first = Math.max(from, to - longestLeft)
  const search = searchIn(names, text, first, to)
  for (let i = first; i <= to - 2; i++) {
    if (nameEnd(search, i, 0) === to) return i > from && numerals.includes(text.charAt(i - 1)) ? i - 1 : i
  }
  return to - from <= 12 && openEnd(names, text, from, to) === to ? from : -1
}

/** End of a bare line of business at `at`, its level included (国务院财政, 应急), or -1. */
export function fieldAt(rules: Rules, text: string, at: number, end: number): number {
  const names = namesOf(rules)
  let start = at
  for (let i = 0; i < 3; i++) {
    const field = longestAt(names.fields, text, start, end)
    if (field && field.length > 1) return start + field.length
    const prefix = longestAt(names.prefixes, text, start, end)
    if (!prefix) return -1
    start += prefix.length
  }
  return -1
}

/** The first offset in [from, to) at which a line of business starts that ends at `to`; -1 when there is none. */
export function fieldEndingAt(rules: Rules, text: string, from: number, to: number): number {
  for (let i = Math.max(from, to - 16); i <= to - 2; i++) if (fieldAt(rules, text, i, to) === to) return i
  return -1
}

/** Whether a whole string reads as the name of some body: by how it ends. It may hold words that no table knows. */
export function endsLikeBody(rules: Rules, name: string): boolean {
  const { ends, levelEnds, alien } = namesOf(rules)
  const open = name.endsWith(')') ? name.lastIndexOf('(') : -1
  const bare = open >= 0 ? name.slice(0, open) : name
  if (bare.length < 2 || alien.some((word) => bare.includes(word))) return false
  return (
    longestBefore(ends, bare, 0, bare.length) !== null ||
    (bare.length < 16 && longestBefore(levelEnds, bare, 0, bare.length) !== null)
  )
}

/** Whether a name ends as any department may (有关部门, 登记机关): bare lines of business before it in its list are departments too. */
export const endsOpenly = (rules: Rules, name: string): boolean =>
  namesOf(rules).openSuffixes.some((word) => name.endsWith(word))

/** Whether a string that no table knows may be a department's name: it ends as one, and not as 部门 or 企业 at large do. */
export function endsLikeOrgan(rules: Rules, name: string): boolean {
  const { organEnds } = namesOf(rules)
  return !endsOpenly(rules, name) && longestBefore(organEnds, name, 2, name.length) !== null
}

/** How long the word of level or scope is that stands at `at`; 0 where none does. */
export const levelLength = (rules: Rules, text: string, at: number, end: number): number =>
  longestAt(namesOf(rules).prefixes, text, at, end)?.length ?? 0

/** Whether a string is a line of business as the table has it: 民政, 市场监管. */
export const isField = (rules: Rules, name: string): boolean =>
  longestAt(namesOf(rules).fields, name, 0, name.length)?.length === name.length

/** Whether a string is the name of a place of the table: 厦门, 龙岩市. */
export const isPlaceName = (rules: Rules, name: string): boolean => {
  const hit = longestAt(placeNames(rules).lexicon, name, 0, name.length)
  return hit?.value !== null && hit?.length === name.length
}
