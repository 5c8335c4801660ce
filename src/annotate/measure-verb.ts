import { perRules, type Rules } from '../rules'
import type { ActionRow } from '../rules/actions'
import type { ClauseWordRow } from '../rules/clause-words'
import type { Action } from '../schema'
import { compileLexicon, type Lexicon, longestAt } from '../text/lexicon'
import { clauseMarks } from './marks'
import { type Passage, printedAt } from './passage'

type Role = ClauseWordRow['role']
/** What a word says about its clause: a verb of the table, or one of the words around it. */
type Word = { readonly role: 'verb'; readonly verb: VerbRow } | { readonly role: Role; readonly verb: null }

/** What of its row a verb is read by. All are objects of one shape: rows as the table has them, some with a field that others lack, are slow to read. */
type VerbRow = Readonly<Required<Pick<ActionRow, 'name' | 'kind' | 'nominal' | 'weak'>>> & {
  readonly adverbial: NonNullable<ActionRow['adverbial']> | null
}

/** A verb and where it stands in its passage. */
export interface Verb {
  row: VerbRow
  start: number
  end: number
}

interface Vocabulary {
  words: Lexicon<Word>
  /** 1 for a character that begins a word or is a mark: all others only tell that the clause has begun. */
  telling: Uint8Array
  /** Words that make a noun of the verb before them. */
  nounEnds: Lexicon<true>
}

/** Roles of words that matter only at a place of their own, not where a clause is read word by word. */
const apart: ReadonlySet<Role> = new Set<Role>(['noun-end', 'join', 'then', 'negation'])

const stop = 1
/** Character → `stop` where a clause ends, or the closing mark of an opening one: what stands between does not govern. */
const marks = new Uint16Array(0x10000)
for (const mark of clauseMarks) marks[mark.charCodeAt(0)] = stop
for (const pair of ['“”', '‘’', '《》', '()']) marks[pair.charCodeAt(0)] = pair.charCodeAt(1)
const blank = 0x20
const roundBracket = '('.charCodeAt(0)
const colon = ':'.charCodeAt(0)

const verbRowOf = ({ name, kind, nominal, weak, adverbial }: ActionRow): VerbRow => ({
  name,
  kind,
  nominal: nominal ?? false,
  weak: weak ?? false,
  adverbial: adverbial ?? null,
})

const vocabularyOf = perRules((rules: Rules): Vocabulary => {
  const words: [string, Word][] = []
  const nounEnds: [string, true][] = []
  for (const { role, words: list } of rules.clauseWords) {
    for (const word of list) {
      if (role === 'noun-end') nounEnds.push([word, true])
      else if (!apart.has(role)) words.push([word, { role, verb: null }])
    }
  }
  for (const row of rules.actions) {
    const verb = verbRowOf(row)
    for (const word of row.words) words.push([word, { role: 'verb', verb }])
  }
  const telling = new Uint8Array(0x10000)
  for (let code = 0; code < marks.length; code++) if (marks[code] !== 0 || code === blank) telling[code] = 1
  const lexicon = compileLexicon(words)
  for (const word of lexicon.words) telling[word.charCodeAt(0)] = 1
  return { words: lexicon, telling, nounEnds: compileLexicon(nounEnds) }
})

/** Bounds that keep hostile repeats linear; nothing printed comes near them. */
const longestQuote = 100
const longestChain = 4

/**
 * 动词. The verb that governs [start, end) of a passage: the first verb of its first clause that says what to do.
 *
 * A clause that opens with a condition (围绕…, 按照…, 以…为…) or states something (2022年是…) is passed over while a
 * later one has a verb; so is a stance (坚持问题导向，). Words inside 《》, “” and brackets do not count.
 *
 * @returns the verb as printed with its kind, or null when no verb of the table is there
 */
export function actionOf(passage: Passage, start: number, end: number, rules: Rules): Action | null {
  const verb = governingVerb(passage.text, start, end, rules)
  return verb && { verb: printedAt(passage, verb.start, verb.end), kind: verb.row.kind }
}

/** As `actionOf`, with the row of the table and the place in the folded text. */
export function governingVerb(text: string, start: number, end: number, rules: Rules): Verb | null {
  const vocabulary = vocabularyOf(rules)
  let fallback: Verb | null = null
  for (let at = start; at < end; ) {
    const { verb, aside, end: stop } = readClause(vocabulary, text, at, end)
    if (verb && !aside) return verb
    fallback ??= verb
    at = stop + 1
  }
  return fallback
}

/** Whether [start, end) opens with a label (完成时限：…): it says who or when, beside what is to be done. */
export function startsWithLabel(text: string, start: number, end: number, rules: Rules): boolean {
  const at = text.charCodeAt(start) === roundBracket ? start + 1 : start
  const hit = longestAt(vocabularyOf(rules).words, text, at, end)
  return hit?.value.role === 'label' && text.charCodeAt(at + hit.length) === colon
}

interface Clause {
  verb: Verb | null
  /** It is a condition, or its verb a stance: the verb counts when no later clause has one. */
  aside: boolean
  end: number
  /** No word but adverbs stood before: a verb here governs, a noun that looks like one is a verb. */
  head: boolean
  /** A modal (要) or an object word (对) was the last word before. */
  modal: boolean
  object: boolean
}

/** Read into anew for each clause: there are as many as a text has commas. */
const clause: Clause = { verb: null, aside: false, end: 0, head: true, modal: false, object: false }

/** Reads the clause at `start`; what it says holds until the next one is read. */
function readClause(vocabulary: Vocabulary, text: string, start: number, end: number): Clause {
  clause.verb = null
  clause.end = end
  clause.head = true
  clause.aside = clause.modal = clause.object = false
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at)
    if (vocabulary.telling[code] === 0) {
      clause.head = false
      at++
      continue
    }
    const mark = marks[code] as number
    if (mark === stop) {
      clause.end = at
      return clause
    }
    const hit = longestAt(vocabulary.words, text, at, end)
    if (hit === null) {
      if (code !== blank) clause.head = false
      at = mark === 0 ? at + 1 : skipMarks(text, at, end, mark)
      continue
    }
    const next = at + hit.length
    if (hit.value.role === 'verb') {
      takeVerb(
        clause,
        verbAt(vocabulary, text, { row: hit.value.verb, start: at, end: next }, end, clause.head || clause.modal),
      )
      if (clause.verb && !clause.aside) return clause
    } else if (!takeWord(clause, labelled(hit.value.role, text.charCodeAt(next)))) {
      clause.verb = null
      clause.end = clauseEnd(text, next, end)
      return clause
    }
    at = next
  }
  return clause
}

function takeVerb(clause: Clause, verb: Verb | null): void {
  if (verb) {
    if (clause.head && (clause.object || verb.row.weak)) clause.aside = true
    clause.verb = verb
  }
  clause.head = clause.modal = false
}

/** A label is one before its colon: 责任单位要落实 has a body that is to do it. */
const labelled = (role: Role, next: number): Role => (role === 'label' && next !== colon ? 'inert' : role)

/** Takes a word that is no verb; false when it says that the clause asks for nothing. */
function takeWord(clause: Clause, role: Role): boolean {
  if (role === 'copula' || (role === 'label' && clause.head)) return false
  if (role === 'condition' || role === 'basis') {
    if (clause.head) clause.aside = true
    clause.head = false
  } else if (role === 'object') clause.object = true
  else if (role === 'modal') clause.modal = true
  else if (role !== 'adverb') clause.head = false
  return true
}

/** The verb that a verb of the table stands for here: itself, the one it is an adverb of, or none where it is a noun. */
function verbAt({ words, nounEnds }: Vocabulary, text: string, verb: Verb, end: number, head: boolean): Verb | null {
  let governing = verb
  for (let links = 0; links < longestChain; links++) {
    const leading = links === 0 ? head : verb.row.adverbial === 'any'
    const noun = longestAt(nounEnds, text, governing.end, end) !== null || (governing.row.nominal && !leading)
    if (noun) return governing === verb ? null : verb
    if (governing.row.adverbial === null) return governing
    const next = wordAfter(words, text, governing.end, end)
    if (!next) return governing
    governing = next
  }
  return governing
}

/** The verb at `at`, adverbs before it skipped; null when something else stands there. */
function wordAfter(words: Lexicon<Word>, text: string, at: number, end: number): Verb | null {
  let start = at
  for (let links = 0; links < longestChain; links++) {
    const hit = longestAt(words, text, start, end)
    if (!hit) return null
    if (hit.value.role === 'verb') return { row: hit.value.verb, start, end: start + hit.length }
    if (hit.value.role !== 'adverb') return null
    start += hit.length
  }
  return null
}

/** The place behind the pair of marks that opens at `at`, or behind that character when the pair does not close. */
function skipMarks(text: string, at: number, end: number, mark: number): number {
  const limit = Math.min(end, at + longestQuote)
  for (let close = at + 1; close < limit; close++) if (text.charCodeAt(close) === mark) return close + 1
  return at + 1
}

function clauseEnd(text: string, at: number, end: number): number {
  while (at < end && marks[text.charCodeAt(at)] !== stop) at++
  return at
}
