import { perRules, type Rules } from '../rules'
import type { ActionRow } from '../rules/actions'
import type { ClauseWordRow } from '../rules/clause-words'
import type { InitiativeKindRow, InitiativeRow, InitiativeWordRow } from '../rules/initiatives'
import type { ActionKind } from '../schema'
import { fold } from '../text/fold'
import { compileLexicon, type Lexicon } from '../text/lexicon'
import { compileSuffixes, type Suffixes } from '../text/suffixes'

/**
 * What may stand where a clause begins, before the name: a verb that launches it; one that has others do something (推动…开展);
 * any other verb, or one that may be a noun; an adverb, or another word that is passed over; an object word (在, 对) or one that ends the search.
 */
export type Opening = 'launch' | 'cause' | 'verb' | 'noun-like' | 'adverb' | 'word' | 'object' | 'stop'

/** A word that a name does not reach back across, with what must not follow it. */
export interface Edge {
  list: boolean
  against: boolean
  inert: boolean
  notBefore: readonly string[]
}

const openingRoles: Partial<Record<ClauseWordRow['role'], Opening>> = {
  adverb: 'adverb',
  modal: 'object',
  object: 'object',
  basis: 'object',
  condition: 'object',
  inert: 'stop',
}

/** Kinds of verbs that begin another thing to do where they follow 、; others stand as often in a name (联合执法、开放服务). */
const turning: ReadonlySet<ActionKind> = new Set<ActionKind>(['strengthen', 'establish', 'complete', 'implement'])

/** Bits of `InitiativeWords.firsts`. */
export const first = { opening: 1, edge: 2, join: 4, generic: 8 } as const

export interface InitiativeWords {
  /** Character → which lists hold a word that begins with it: most characters need no search. */
  firsts: Uint8Array
  kinds: Lexicon<InitiativeKindRow>
  notBefore: ReadonlyMap<InitiativeKindRow, readonly string[]>
  notAfter: ReadonlyMap<InitiativeKindRow, readonly string[]>
  openings: Lexicon<Opening>
  launch: Lexicon<true>
  carry: Lexicon<true>
  inside: Lexicon<true>
  inward: Lexicon<true>
  running: readonly string[]
  /** Verbs that begin another thing to do: 推进转化、优化…机制. */
  turns: Lexicon<true>
  item: Suffixes<true>
  lead: Lexicon<true>
  measure: Lexicon<true>
  edge: Lexicon<Edge>
  join: Lexicon<true>
  generic: Lexicon<true>
  whole: Suffixes<true>
}

/** The tables that names of initiatives are read by, compiled once per rules object. */
export const initiativeWords = perRules((rules: Rules): InitiativeWords => {
  const kinds = rules.initiatives.filter((row): row is InitiativeKindRow => row.role === 'kind')
  const words = (role: InitiativeWordRow['role']): [string, true][] =>
    rules.initiatives.flatMap((row: InitiativeRow) =>
      row.role === role ? row.words.map((word): [string, true] => [word, true]) : [],
    )
  const edges: [string, Edge][] = []
  for (const row of rules.initiatives as readonly InitiativeRow[]) {
    if (row.role !== 'edge' && row.role !== 'list') continue
    for (const word of row.words) {
      const { against = false, inert = false, notBefore = [] } = row
      edges.push([word, { list: row.role === 'list', against, inert, notBefore }])
    }
  }
  const insideWords = new Set(words('inside').map(([word]) => word))
  const joins = new Set(words('join').map(([word]) => word))
  const openings: [string, Opening][] = []
  for (const { role, words: list } of rules.clauseWords) {
    const opening = openingRoles[role]
    if (opening) for (const word of list) if (!joins.has(word)) openings.push([word, opening])
  }
  for (const row of rules.actions as readonly ActionRow[]) {
    const cause = row.kind === 'promote' || row.kind === 'encourage'
    for (const word of row.words) openings.push([word, row.nominal ? 'noun-like' : cause ? 'cause' : 'verb'])
  }
  // 若干, 以上 are passed over whole: 若 and 以 by themselves open a phrase.
  const passed = [
    ...words('lead'),
    ...edges.flatMap(([word, edge]): [string, true][] => (edge.list || edge.inert ? [] : [[word, true]])),
  ]
  for (const [word] of passed) if (word.length > 1) openings.push([word, 'word'])
  for (const [word] of words('launch')) openings.push([word, 'launch'])
  const firsts = new Uint8Array(0x10000)
  const mark = (bit: number, list: readonly (readonly [string, unknown])[]) => {
    for (const [word] of list) firsts[fold(word).charCodeAt(0)]! |= bit
  }
  mark(first.opening, openings)
  mark(first.edge, edges)
  mark(first.join, words('join'))
  mark(first.generic, words('generic'))
  return {
    firsts,
    kinds: compileLexicon(kinds.flatMap((row) => row.words.map((word) => [word, row] as const))),
    notBefore: new Map(kinds.map((row) => [row, (row.notBefore ?? []).map(fold)])),
    notAfter: new Map(kinds.map((row) => [row, (row.notAfter ?? []).map(fold)])),
    openings: compileLexicon(openings),
    launch: compileLexicon(words('launch')),
    carry: compileLexicon(words('carry')),
    inside: compileLexicon(words('inside')),
    inward: compileLexicon(words('inward')),
    turns: compileLexicon(
      (rules.actions as readonly ActionRow[]).flatMap(({ kind, nominal, adverbial, words: list }) =>
        turning.has(kind) && !nominal && !adverbial
          ? list.flatMap((word): [string, true][] => (insideWords.has(word) ? [] : [[word, true]]))
          : [],
      ),
    ),
    item: compileSuffixes(words('item')),
    running: words('running').map(([word]) => fold(word)),
    lead: compileLexicon(words('lead')),
    measure: compileLexicon(words('measure')),
    edge: compileLexicon(edges),
    join: compileLexicon(words('join')),
    generic: compileLexicon(words('generic')),
    whole: compileSuffixes(words('whole')),
  }
})
