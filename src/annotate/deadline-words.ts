import { perRules, type Rules } from '../rules'
import type { DeadlineRow } from '../rules/deadlines'
import { fold } from '../text/fold'
import { compileLexicon, type Lexicon, longestAt } from '../text/lexicon'
import { compileSuffixes, type Suffixes } from '../text/suffixes'

type Role = DeadlineRow['role']
type WordRow<R extends Role> = Extract<DeadlineRow, { role: R }>

/** A row by which an expression may begin where no figure does. */
export type OpeningRow = WordRow<'year' | 'part' | 'plan' | 'issue' | 'season' | 'festival'>

/** The deadline table, compiled: words that stand before a place as suffixes, those behind it as lexicons. */
export interface DeadlineWords {
  /** Characters an expression may begin with: 1 a figure, 2 a Han numeral or the first of an opening word. */
  readonly triggers: Uint8Array
  /** 1 for the characters of which every expression holds one, so that most of a text need not be read at all. */
  readonly keys: Uint8Array
  readonly openings: Lexicon<OpeningRow>
  readonly parts: Lexicon<WordRow<'part'>>
  readonly monthParts: Lexicon<WordRow<'monthPart'>>
  readonly festivals: Lexicon<WordRow<'festival'>>
  readonly relations: Lexicon<WordRow<'by' | 'from' | 'during'>>
  readonly planEnds: Lexicon<WordRow<'planEnd' | 'planTime'>>
  readonly issueAfter: Lexicon<WordRow<'issueAfter'>>
  readonly terms: Lexicon<WordRow<'term'>>
  readonly tenses: Lexicon<WordRow<'done' | 'ahead' | 'tenseless'>>
  readonly themes: Suffixes<WordRow<'theme'>>
  readonly attributes: Lexicon<WordRow<'attribute'>>
  readonly naming: Lexicon<WordRow<'naming'>>
  readonly reaches: Suffixes<WordRow<'reach' | 'start'>>
  readonly comparing: Lexicon<WordRow<'comparing'>>
  readonly every: Suffixes<WordRow<'every'>>
  readonly openers: Suffixes<WordRow<'opener'>>
  readonly references: Suffixes<WordRow<'reference'>>
}

type Worded = Extract<DeadlineRow, { words: readonly string[] }>

const entries = <R extends Worded>(rows: readonly R[]): [string, R][] =>
  rows.flatMap((row) => row.words.map((word): [string, R] => [word, row]))

export const deadlineWords = perRules((rules: Rules): DeadlineWords => {
  const rows = <R extends Role>(...roles: R[]) =>
    entries(rules.deadlines.filter((row): row is WordRow<R> & Worded => (roles as Role[]).includes(row.role)))
  const alone = rows('part').filter(([word, row]) => row.alone && word.length > 1)
  const openings: [string, OpeningRow][] = [...rows('year', 'plan', 'issue', 'season', 'festival'), ...alone]
  const triggers = new Uint8Array(0x10000)
  for (const [word] of openings) triggers[word.charCodeAt(0)] = 2
  for (const numeral of '一二三四五六七八九十元') triggers[numeral.charCodeAt(0)] = 2
  for (const figure of '0123456789') triggers[figure.charCodeAt(0)] = 1
  const keys = [...'年月季内']
  for (const [word, row] of openings) {
    if (row.role !== 'issue' && !keys.some((key) => word.includes(key))) keys.push(word.charAt(word.length - 1))
  }
  const keyMarks = new Uint8Array(0x10000)
  for (const key of keys) keyMarks[key.charCodeAt(0)] = 1
  return {
    triggers,
    keys: keyMarks,
    openings: compileLexicon(openings),
    parts: compileLexicon(rows('part')),
    monthParts: compileLexicon(rows('monthPart')),
    festivals: compileLexicon(rows('festival')),
    relations: compileLexicon(rows('by', 'from', 'during')),
    planEnds: compileLexicon(rows('planEnd', 'planTime')),
    issueAfter: compileLexicon(rows('issueAfter')),
    terms: compileLexicon(rows('term')),
    tenses: compileLexicon(rows('done', 'ahead', 'tenseless')),
    themes: compileSuffixes(rows('theme')),
    attributes: compileLexicon(rows('attribute')),
    naming: compileLexicon(rows('naming')),
    reaches: compileSuffixes(rows('reach', 'start')),
    comparing: compileLexicon(rows('comparing')),
    every: compileSuffixes(rows('every')),
    openers: compileSuffixes(rows('opener')),
    references: compileSuffixes(rows('reference')),
  }
})

/** The first and last year of the five-year plan that a text names (“十四五”期间), null when it names none. */
export function planOf(rules: Rules, text: string): { start: number; end: number } | null {
  const { openings } = deadlineWords(rules)
  const folded = fold(text)
  for (let i = 0; i < folded.length; i++) {
    const row = longestAt(openings, folded, i, folded.length)?.value
    if (row?.role === 'plan') return { start: row.start, end: row.end }
  }
  return null
}
