import { type Grammar, type Item, itemsOf, type Name, namesIn, readNames } from './responsible-list'
import { bodyAt, endsLikeBody, isField } from './responsible-name'
import { type Charge, type Role, stripCharge } from './responsible-words'

/** A body found: where its name stands, in offsets of the passage. */
export interface Found {
  start: number
  end: number
  role: Role
  rule: string
}

const longestName = 45
const shortName = 12

/**
 * 责任尾注. Reads [start, end) as a statement of who is charged: keys with lists (责任单位:A、B;配合单位:C), clauses that
 * end in a role word (A牵头,B、C按职责分工负责), or both.
 *
 * @param strict the stretch is not marked as a tail by brackets or a key: every name must look like a body's
 * @returns the bodies in order, or null when the stretch is no such statement
 */
export function readTail(grammar: Grammar, text: string, start: number, end: number, strict: boolean): Found[] | null {
  const { words, rules } = grammar
  const found: Found[] = []
  let pending: Name[] = []
  let key: Item['key'] = null
  let stated = false
  let keyed = false
  const flush = (charge: Charge | 'unknown' | null) => {
    const { role, rule } =
      charge === null || charge === 'unknown' ? { role: 'responsible' as const, rule: 'charge' } : charge
    for (const { start, end, own } of pending) found.push({ start, end, role: own ?? role, rule })
    pending = []
  }
  for (const item of itemsOf(grammar, text, start, end)) {
    if (item.key) {
      flush(key)
      key = item.key
      if (key !== 'unknown') stated = keyed = true
    }
    if (key === 'unknown') continue
    if (words.standing.some(({ pattern }) => pattern.test(text.slice(item.start, item.end)))) continue
    const { end: to, charge } = stripCharge(words, text, item.start, item.end)
    if (to > item.start && !addNames(grammar, text, item.start, to, key !== null && !strict, pending)) return null
    if (charge === null) continue
    stated = true
    flush(key && charge.role === 'responsible' ? key : charge)
  }
  flush(key)
  if (!stated || found.length === 0) return null
  // Nothing but 配合 or 参与 is too little to make a statement of names that no table knows.
  const sure = keyed || found.some(({ role }) => role !== 'support')
  return sure || found.every((name) => bodyAt(rules, text, name.start, name.end) === name.end) ? found : null
}

/**
 * 民政部、财政部;8月底前 or 疾控科、法规科. Reads [start, end) as a bare list of those responsible: each ends as a body does, and none holds
 * what no body does.
 */
export function readBareTail(grammar: Grammar, text: string, start: number, end: number): Found[] | null {
  const names = readNames(grammar, text, start, notesFrom(grammar, text, start, end))
  if (names.length === 0 || !names.every(({ start, end }) => isBare(grammar, text, start, end))) return null
  return names.map(({ start, end }) => ({ start, end, role: 'responsible', rule: 'charge' }))
}

const longestBare = 16

/** Whether a name needs nothing beside it to be one: the tables know it, or it is short and ends as a body's does. */
function isBare({ rules, words }: Grammar, text: string, start: number, end: number): boolean {
  if (bodyAt(rules, text, start, end) === end) return true
  const name = text.slice(start, end)
  return name.length <= longestBare && !words.alien.test(name) && endsLikeBody(rules, name)
}

/** Where the parts behind the names begin that only say by when or how; `end` where none do. */
function notesFrom(grammar: Grammar, text: string, start: number, end: number): number {
  let stop = end
  for (let i = end - 1; i > start; i--) {
    if (!parts.includes(text.charAt(i))) continue
    if (!isNote(grammar, text.slice(i + 1, stop))) break
    stop = i
  }
  return stop
}

const parts = ',;。'

/** Adds the names of one item; false when the item is neither a name nor a note. */
function addNames(grammar: Grammar, text: string, start: number, end: number, listed: boolean, names: Name[]): boolean {
  const { rules, words } = grammar
  if (isNote(grammar, text.slice(start, end))) return true
  const found: Name[] = []
  namesIn(grammar, text, afterOpener(grammar, text, start, end), end, null, found)
  for (const name of found) {
    const word = text.slice(name.start, name.end)
    if (word.length < 2 || word.length > longestName || words.others.test(word)) continue
    const named = endsLikeBody(rules, word) || isField(rules, word)
    if (listed && !named && word.length > shortName) continue
    if (!listed && (!named || words.alien.test(word))) return false
    names.push(name)
  }
  return true
}

/** Behind 由 or 和 before the first name of an item. */
function afterOpener({ rules, words }: Grammar, text: string, start: number, end: number): number {
  const opener = words.openers.find((word) => text.startsWith(word, start))
  return opener && end - start > opener.length + 1 && bodyAt(rules, text, start, end) !== end
    ? start + opener.length
    : start
}

/** Whether an item says something of the work and names nobody: 持续推进, 6月底前完成. */
const isNote = ({ rules, words }: Grammar, item: string): boolean =>
  words.dated.test(item) || (words.notes.test(item) && !endsLikeBody(rules, item))
