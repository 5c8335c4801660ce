import { perRules, type Rules } from '../rules'
import type { ActionRow } from '../rules/actions'
import type { ClauseWordRow } from '../rules/clause-words'
import type { RegulationKindRow } from '../rules/regulation-kinds'
import type { PhraseRole } from '../rules/regulation-phrases'
import { compileLexicon, type Lexicon } from '../text/lexicon'
import { compileSuffixes, type Suffixes } from '../text/suffixes'

export type Role = ClauseWordRow['role'] | PhraseRole

/** All that a word may be around a 《document》: a verb, words of the clause, phrases. 推进 is a verb, `urge` and `drive`. */
export interface Sense {
  verb: ActionRow | null
  roles: Role[]
}

export interface RegulationWords {
  /** The words that a sentence is read for, before a document and behind it. */
  running: Lexicon<Sense>
  /** The words that count only right behind a document or a verb. */
  behind: Lexicon<Role[]>
  shortForms: readonly string[]
  issuedAs: readonly string[]
  trial: readonly string[]
  draftMarks: Suffixes<true>
  kinds: Suffixes<RegulationKindRow>
  deciders: Suffixes<true>
  bodyBreaks: Suffixes<true>
  bodyLevels: Lexicon<true>
  noIssuers: ReadonlySet<string>
}

/** Roles that count only at a place of their own. */
const behindOnly: ReadonlySet<Role> = new Set<Role>([
  'says',
  'derived',
  'process',
  'since',
  'ground',
  'work-after',
  'noun-end',
  'join',
  'then',
])
const elsewhere: ReadonlySet<Role> = new Set<Role>([
  'short-form',
  'issued-as',
  'body-break',
  'body-level',
  'no-issuer',
  'trial',
  'draft-mark',
])

const asEntry = (word: string): [string, true] => [word, true]

/** The tables that stages are read by, compiled once per rules object. */
export const regulationWords = perRules((rules: Rules): RegulationWords => {
  const running = new Map<string, Sense>()
  const behind = new Map<string, Role[]>()
  const senseOf = (word: string): Sense => {
    const known = running.get(word)
    if (known) return known
    const sense: Sense = { verb: null, roles: [] }
    running.set(word, sense)
    return sense
  }
  for (const row of rules.actions) for (const word of row.words) senseOf(word).verb = row
  for (const { role, words } of [...rules.clauseWords, ...rules.regulationPhrases]) {
    if (elsewhere.has(role)) continue
    for (const word of words) {
      if (behindOnly.has(role)) behind.set(word, [...(behind.get(word) ?? []), role])
      if (!behindOnly.has(role) || role === 'then') senseOf(word).roles.push(role)
    }
  }
  const phrases = (role: PhraseRole): string[] =>
    rules.regulationPhrases.flatMap((row) => (row.role === role ? [...row.words] : []))
  return {
    running: compileLexicon(running),
    behind: compileLexicon(behind),
    shortForms: phrases('short-form').sort((a, b) => b.length - a.length),
    issuedAs: phrases('issued-as'),
    trial: phrases('trial'),
    draftMarks: compileSuffixes(phrases('draft-mark').map(asEntry)),
    deciders: compileSuffixes(phrases('decider').map(asEntry)),
    bodyBreaks: compileSuffixes(phrases('body-break').map(asEntry)),
    noIssuers: new Set(phrases('no-issuer')),
    bodyLevels: compileLexicon(phrases('body-level').map(asEntry)),
    kinds: compileSuffixes(rules.regulationKinds.flatMap((row) => row.words.map((word) => [word, row] as const))),
  }
})
