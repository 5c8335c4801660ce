import type { CueRow } from '../rules/responsibility'
import type { Passage, Stretch } from './passage'
import { type Grammar, readNames } from './responsible-list'
import { bodyAt, endsLikeBody, isField } from './responsible-name'
import type { Tail } from './responsible-place'
import { clauseEnd, clauseStart, endsClause, listLeft, listRight, longestList, type Run } from './responsible-run'
import type { Found } from './responsible-tail'
import { type Role, stripManner } from './responsible-words'
import { insidesOf, stretchAround } from './stretches'

/** A cue word where it stands. */
export interface Hit {
  row: CueRow
  start: number
  end: number
}

/** A body charged in running text, and the sentence that charges it. */
export interface TextFound {
  found: Found
  covers: Stretch
}

/** How many of the bodies found last a new one may overlap. */
const recent = 40
/** More cues than this no sentence of a plan has: a text without stops is not searched for each. */
const mostCues = 60

/** Finds the bodies that cue words of the running text charge: 由X牵头, X会同Y, 配合X, X等部门参与. */
export function findInText(
  grammar: Grammar,
  passage: Passage,
  hits: readonly Hit[],
  tails: readonly Tail[],
): TextFound[] {
  const out: TextFound[] = []
  if (hits.length === 0) return out
  const { text } = passage
  const titles = insidesOf(passage.brackets, 'title')
  const tailed = tails.map(({ start, end }): Stretch => [start, end])
  let led = -1
  let sentence = -1
  let count = 0
  for (const hit of hits) {
    if (hit.row.cue === 'key' || hit.row.unless.some((word) => text.startsWith(word, hit.end))) continue
    if (stretchAround(tailed, hit.start) || stretchAround(titles, hit.start)) continue
    const covers = stretchAround(passage.sentences, hit.start) ?? blockAround(passage, hit.start)
    if (covers[0] !== sentence) {
      sentence = covers[0]
      count = 0
    }
    if (++count > mostCues) continue
    const read = readers[hit.row.cue]
    for (const { start, end, role } of read(grammar, text, hit, led >= covers[0])) {
      if (out.slice(-recent).some(({ found }) => found.start < end && found.end > start)) continue
      out.push({ found: { start, end, role, rule: hit.row.name }, covers })
      if (role === 'lead') led = start
    }
  }
  return out
}

function blockAround({ blocks }: Passage, at: number): Stretch {
  const block = blocks.find(({ start, end }) => start <= at && at < end)
  return block ? [block.start, block.end] : [at, at]
}

type Charged = Run & { role: Role }
type Reader = (grammar: Grammar, text: string, hit: Hit, led: boolean) => Charged[]

const as = (names: readonly Run[], role: Role): Charged[] => names.map(({ start, end }) => ({ start, end, role }))

/** 由X牵头: the bodies between 由 and the first word that charges them. */
const chargedBy: Reader = (grammar, text, hit) => {
  const { words } = grammar
  if (hit.row.notAfter?.includes(text.charAt(hit.start - 1)) && hit.start > 0) return []
  if (hit.row.undone && isUndone(text, hit, hit.row.undone)) return []
  const clause = text.slice(hit.end, clauseEnd(text, hit.end, longestList))
  let first = -1
  let role: Role = 'responsible'
  for (const word of hit.row.charges ?? []) {
    const found = clause.indexOf(word, 1)
    const at = hit.end + found
    if (found < 0 || (first >= 0 && at >= first)) continue
    if (hit.row.chargesNot?.some((barred) => text.startsWith(barred, at))) continue
    first = at
    role = words.roles.get(word)?.role ?? 'responsible'
  }
  if (first < 0) return []
  const names = readNames(grammar, text, hit.end, stripManner(words, text, hit.end, first))
  return names.every(({ start, end }) => namesBody(grammar, text.slice(start, end))) ? as(names, role) : []
}

/** Whether a word before 由 in its clause undoes what it charges: 不得转由…. */
function isUndone(text: string, { start }: Hit, words: readonly string[]): boolean {
  const before = text.slice(Math.max(0, start - longestUndone), start)
  const clause = before.slice(Math.max(...[...',。;\n'].map((mark) => before.lastIndexOf(mark))) + 1)
  return words.some((word) => clause.includes(word))
}

const longestUndone = 12

const namesBody = ({ rules, words }: Grammar, name: string): boolean =>
  name.length <= 30 && (endsLikeBody(rules, name) || isField(rules, name)) && !words.alien.test(name)

/** X会同Y: Y supports; X, where nothing else charges it, is responsible. */
const togetherWith: Reader = (grammar, text, hit, led) => {
  const partners = listRight(grammar, text, hit.end)
  if (partners.length === 0) return []
  const from = clauseStart(grammar, text, hit.start)
  const near = listLeft(grammar, text, from, hit.start)
  const opens = near.length === 0 && !led && stripManner(grammar.words, text, from, hit.start) === from
  return [...as(opens ? subjectBefore(grammar, text, from, hit.row) : near, 'responsible'), ...as(partners, 'support')]
}

const mostClauses = 5
const sentenceEnds = '。;!?\n'

/** The bodies that open one of the clauses before `at` in its sentence, with what goes on behind them: 市民政局根据…, */
function subjectBefore(grammar: Grammar, text: string, at: number, { subjectBefore: behind = [] }: CueRow): Run[] {
  let from = at
  for (let clauses = 0; clauses < mostClauses && from > 0; clauses++) {
    if (sentenceEnds.includes(text.charAt(from - 1))) break
    from = clauseStart(grammar, text, from - 1)
    const names = listRight(grammar, text, from)
    const last = names[names.length - 1]
    if (last && behind.some((word) => text.startsWith(word, last.end))) return names
  }
  return []
}

/** 配合X. Where nothing follows, as in X牵头,Y配合, the body before it supports. */
const helping: Reader = (grammar, text, hit, led) => {
  const helped = listRight(grammar, text, hit.end)
  return helped.length > 0 ? as(helped, 'support') : manyBodies(grammar, text, hit, led)
}

/** X等部门参与; without 等 only where the sentence has named a lead. */
const manyBodies: Reader = (grammar, text, hit, led) => {
  const from = clauseStart(grammar, text, hit.start)
  const end = stripManner(grammar.words, text, from, hit.start)
  const closed = grammar.words.closerAtEnd.test(text.slice(from, end))
  if (!closed && !(led && endsClause(text, hit.end))) return []
  const names = listLeft(grammar, text, from, end)
  const before = text.slice(from, names[0]?.start ?? end)
  if (hit.row.invites?.some((word) => before.includes(word))) return []
  return closed && names.length < 2 && !led ? [] : as(names, 'support')
}

/** X牵头, X依照职业标准牵头. */
const leading: Reader = (grammar, text, hit) => {
  const from = clauseStart(grammar, text, hit.start)
  const { named } = hit.row
  // 教育部为牵头单位 names the lead; 各牵头单位 does not.
  const asNoun = named?.nouns.some((noun) => text.startsWith(noun, hit.end)) ?? false
  if (asNoun && !text.startsWith(named?.by ?? '', hit.start - (named?.by.length ?? 0))) return []
  const near = listLeft(grammar, text, from, asNoun ? hit.start - (named?.by.length ?? 0) : hit.start)
  if (near.length > 0 || asNoun) return as(near, 'lead')
  const end = bodyAt(grammar.rules, text, from, hit.start)
  return end > 0 && grammar.words.adverbial.test(text.slice(end, hit.start)) ? [{ start: from, end, role: 'lead' }] : []
}

const byDuty: Reader = (grammar, text, hit) =>
  as(listLeft(grammar, text, clauseStart(grammar, text, hit.start), hit.start), 'responsible')

/** 由X牵头,Y负责: what a sentence without a lead says of Y is no charge. */
const behindLead: Reader = (grammar, text, hit, led) => {
  if (!led || !endsClause(text, hit.end)) return []
  const from = clauseStart(grammar, text, hit.start)
  const names = readNames(grammar, text, from, stripManner(grammar.words, text, from, hit.start))
  const all = names.length > 0 && names.every(({ start, end }) => namesBody(grammar, text.slice(start, end)))
  return all ? as(names, 'responsible') : byDuty(grammar, text, hit, led)
}

const readers: Record<CueRow['cue'], Reader> = {
  by: chargedBy,
  with: togetherWith,
  help: helping,
  lead: leading,
  many: manyBodies,
  duty: byDuty,
  charge: behindLead,
  key: () => [],
}
