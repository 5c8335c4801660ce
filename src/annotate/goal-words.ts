import { perRules, type Rules } from '../rules'
import type { GoalRow } from '../rules/goals'
import { fold } from '../text/fold'
import { compileLexicon, type Lexicon } from '../text/lexicon'
import { compileSuffixes, type Suffixes } from '../text/suffixes'

type Role = GoalRow['role']
type Words<R extends Role> = Extract<GoalRow, { role: R }>

/** A row whose words tell where a goal may stand. */
export type CueRow = Words<'beyond' | 'step' | 'position' | 'assigning'>

/** The goal table, compiled: words behind a place as lexicons, words before it as suffixes. */
export interface GoalWords {
  readonly cues: Lexicon<CueRow>
  /** What a goal may be measured against, behind a comparison. */
  readonly yardsticks: Lexicon<Words<'field' | 'past'>>
  readonly levels: Lexicon<Words<'level' | 'average'>>
  readonly duties: Lexicon<Words<'duty'>>
  readonly joints: Lexicon<Words<'joint'>>
  readonly paces: Suffixes<Words<'pace'>>
  readonly fields: Suffixes<Words<'field'>>
  readonly holdings: Suffixes<Words<'holding'>>
  readonly authorities: Suffixes<Words<'authority'>>
  readonly meetings: Suffixes<Words<'meeting'>>
  readonly asides: Lexicon<Words<'aside'>>
  readonly respects: Suffixes<Words<'respect'>>
  /** Whole indicators that are none. */
  readonly voids: ReadonlySet<string>
}

export const goalWords = perRules((rules: Rules): GoalWords => {
  const rows = <R extends Role>(...roles: R[]): [string, Words<R>][] =>
    rules.goals
      .filter((row): row is Words<R> => (roles as Role[]).includes(row.role))
      .flatMap((row) => row.words.map((word): [string, Words<R>] => [word, row]))
  return {
    cues: compileLexicon<CueRow>(rows('beyond', 'step', 'position', 'assigning')),
    yardsticks: compileLexicon(rows('field', 'past')),
    levels: compileLexicon(rows('level', 'average')),
    duties: compileLexicon(rows('duty')),
    joints: compileLexicon(rows('joint')),
    paces: compileSuffixes(rows('pace')),
    fields: compileSuffixes(rows('field')),
    holdings: compileSuffixes(rows('holding')),
    authorities: compileSuffixes(rows('authority')),
    meetings: compileSuffixes(rows('meeting')),
    asides: compileLexicon(rows('aside')),
    respects: compileSuffixes(rows('respect')),
    voids: new Set(rows('void').map(([word]) => fold(word))),
  }
})
