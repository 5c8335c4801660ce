import { perRules, type Rules } from '../rules'
import type { CueRow, ResponsibilityRow, RestRow, StandingRow } from '../rules/responsibility'
import type { ResponsibleBody } from '../schema'
import { fold } from '../text/fold'
import { compileLexicon, type Lexicon } from '../text/lexicon'
import { oneOf } from '../text/one-of'
import { compileSuffixes, longestBefore, type Suffixes } from '../text/suffixes'

export type Role = ResponsibleBody['role']

/** What a role word says, and the row it stands in. */
export interface Charge {
  readonly role: Role
  readonly rule: string
}

/** A rule that is stated once: what matches it, everywhere (`every`), and what says behind it that it holds from here on. */
export interface Standing {
  readonly row: StandingRow
  readonly pattern: RegExp
  readonly every: RegExp
  readonly onward: RegExp
}

/** The responsibility table, compiled. */
export interface Words {
  /** Role words and manners by their end; a manner has no charge. */
  readonly ends: Suffixes<Charge | null>
  /** The same without role words and with modals, for running text. */
  readonly manners: Suffixes<null>
  readonly roles: ReadonlyMap<string, Charge>
  readonly heads: ReadonlyMap<string, Charge>
  /** Matches a key that ends where the string does: …牵头单位. */
  readonly keyAtEnd: RegExp
  /** Some word that may head or end a statement stands in it. */
  readonly anyRole: RegExp
  /** 等, 等有关部门 at the end of an item. */
  readonly closerAtEnd: RegExp
  /** A note on the work, and one that is a date. */
  readonly notes: RegExp
  readonly dated: RegExp
  readonly others: RegExp
  /** A character that no body charged in running text has in its name. */
  readonly alien: RegExp
  /** 依照职业标准 between a body and its role. */
  readonly adverbial: RegExp
  /** Words that stand between two bodies in a list; the first of the second kind make the second one a partner (会同). */
  readonly joints: readonly { readonly word: string; readonly partner: boolean }[]
  /** 等 at the start of a string. */
  readonly etcAt: RegExp
  /** 由. */
  readonly byWords: readonly string[]
  /** What may stand before a list: 由, 和. */
  readonly openers: readonly string[]
  readonly bareNouns: RegExp
  readonly cues: Lexicon<CueRow>
  readonly standing: readonly Standing[]
}

/** Stands in the lexicon of cues for the colon, behind which the list of a key begins. */
const keyCue: CueRow = {
  kind: 'cue',
  name: 'colon',
  cue: 'key',
  words: [':'],
  unless: [],
  examples: ['责任单位：市科委'],
}

const digits = '[0-9一二三四五六七八九十]'

function ofKind<K extends ResponsibilityRow['kind']>(rules: Rules, kind: K): Extract<ResponsibilityRow, { kind: K }>[] {
  return rules.responsibility.filter((row): row is Extract<ResponsibilityRow, { kind: K }> => row.kind === kind)
}

/** 责任分工用语. The words of the table as the finders need them. */
export const wordsOf = perRules((rules: Rules): Words => {
  const roles = new Map<string, Charge>()
  const heads = new Map<string, Charge>()
  for (const row of ofKind(rules, 'role')) {
    const charge = { role: row.role, rule: row.name }
    for (const word of row.words) roles.set(fold(word), charge)
    for (const word of [...row.words, ...row.heads]) heads.set(fold(word), charge)
  }
  const mannerRows = ofKind(rules, 'manner')
  const manners = mannerRows.flatMap((row) => row.words)
  const rest = ofKind(rules, 'rest')
  const cues = ofKind(rules, 'cue')
  const named = (kind: string): string[] => rules.agencies.flatMap((row) => (row.kind === kind ? row.words : []))
  const byWords = cues.filter((row) => row.cue === 'by').flatMap((row) => row.words)
  const partners = cues.filter((row) => row.cue === 'with').flatMap((row) => row.words)
  return {
    ends: compileSuffixes<Charge | null>([...manners.map((word) => [word, null] as const), ...roles]),
    manners: compileSuffixes(
      [...manners, ...mannerRows.flatMap((row) => row.modals)].map((word) => [word, null] as const),
    ),
    roles,
    heads,
    keyAtEnd: keyPattern(rules, [...heads.keys()]),
    anyRole: new RegExp(oneOf([...heads.keys()])),
    ...restPatterns(rest),
    adverbial: new RegExp(
      `^(?:${oneOf(mannerRows.flatMap((row) => row.modals))})?(?:${oneOf(mannerRows.flatMap((row) => row.by))})[^,、]{2,12}$`,
    ),
    joints: [
      ...partners.map((word) => ({ word, partner: true })),
      ...named('joint').map((word) => ({ word, partner: false })),
    ],
    byWords,
    openers: [...byWords, ...named('joint').filter((word) => word.length === 1)],
    bareNouns: new RegExp(`^(?:${oneOf(named('bare'))})`),
    cues: compileLexicon([
      ...cues.flatMap((row) => row.words.map((word) => [word, row] as const)),
      [':', keyCue] as const,
    ]),
    standing: ofKind(rules, 'standing').map(standingOf),
  }
})

function keyPattern(rules: Rules, roles: readonly string[]): RegExp {
  const rows = ofKind(rules, 'key')
  const noun = oneOf(rows.flatMap((row) => row.nouns))
  const between = rows.flatMap((row) => row.between)
  return new RegExp(
    `(?:${oneOf(between)})?(${oneOf(roles)})(?:${oneOf([...between, ...roles])}){0,2}(?:${noun})(?:\\((?:${noun})\\))?$`,
  )
}

function restPatterns(
  rows: readonly RestRow[],
): Pick<Words, 'etcAt' | 'closerAtEnd' | 'notes' | 'dated' | 'others' | 'alien'> {
  const all = (of: (row: RestRow) => readonly string[]): string => oneOf(rows.flatMap(of))
  const nouns = all((row) => row.nouns)
  return {
    etcAt: new RegExp(`^(?:${all((row) => [row.etc])})`),
    closerAtEnd: new RegExp(
      `(?:${all((row) => [row.etc])})(?:${all((row) => row.closers)}|[^、,;]{0,10}(?:${nouns}))?$`,
    ),
    notes: new RegExp(all((row) => row.notes)),
    dated: new RegExp(`${digits}\\s?(?:${all((row) => row.dates)})`),
    others: new RegExp(`^(?:${all((row) => row.others)})`),
    alien: new RegExp(`^(?!.*(?:${all((row) => row.butIn)})).*(?:${all((row) => row.alien)})`),
  }
}

function standingOf(row: StandingRow): Standing {
  const pattern = standingPattern(row)
  return { row, pattern, every: new RegExp(pattern, 'g'), onward: new RegExp(oneOf(row.onward)) }
}

function standingPattern(row: StandingRow): RegExp {
  const parts = row.parts.map((words) => `(?:${oneOf(words)})`)
  if (row.standing === 'first-leads') return new RegExp(parts.join('[^,;。\\n]{0,8}'))
  const [open, must, act] = parts
  return new RegExp(`${open}[^,;。\\n]{0,8}?${must}([^,;。\\n]{2,40}?)${act}[,;。]?(?:${oneOf(row.onward)})`)
}

const strength: Readonly<Record<Role, number>> = { responsible: 0, support: 1, lead: 2 }

/**
 * Takes role words, and the manners among them, off the end of [start, end): 财政部按职责分工负责 → 财政部.
 *
 * @returns where the rest ends and the strongest charge taken off; charge null where no role word stood there
 */
export function stripCharge(
  words: Words,
  text: string,
  start: number,
  end: number,
): { end: number; charge: Charge | null } {
  let charge: Charge | null = null
  let stop = end
  for (
    let last = longestBefore(words.ends, text, start, stop);
    last;
    last = longestBefore(words.ends, text, start, stop)
  ) {
    if (last.value === null && charge === null) break
    if (last.value && (charge === null || strength[last.value.role] > strength[charge.role])) charge = last.value
    stop -= last.word.length
  }
  return { end: charge ? stop : end, charge }
}

/** Takes manners and modals off the end of [start, end): 县财政局适时 → 县财政局. */
export function stripManner(words: Words, text: string, start: number, end: number): number {
  let stop = end
  for (
    let last = longestBefore(words.manners, text, start, stop);
    last;
    last = longestBefore(words.manners, text, start, stop)
  ) {
    stop -= last.word.length
  }
  return stop
}

const longestKey = 16

/**
 * The key that ends at `colon`, and where it starts: null where the word before the colon is no key.
 *
 * @param bare whether a role word alone is one too (牵头:A;配合:B)
 */
export function keyBefore(
  words: Words,
  text: string,
  from: number,
  colon: number,
  bare = false,
): { start: number; charge: Charge } | null {
  const start = Math.max(from, colon - longestKey)
  const before = text.slice(start, colon).trimEnd()
  const word = bare ? /[\u4e00-\u9fff]+$/.exec(before) : null
  const role = word && words.roles.get(word[0])
  if (role) return { start: start + word.index, charge: role }
  const match = words.keyAtEnd.exec(before)
  const charge = match && words.heads.get(match[1] as string)
  return match && charge ? { start: start + match.index, charge } : null
}
