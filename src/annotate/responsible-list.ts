import type { Rules } from '../rules'
import { levelGoesOn } from './responsible-levels'
import { bodyAt, endsLikeBody, isField, isPlaceName } from './responsible-name'
import { type Charge, keyBefore, type Role, stripCharge, type Words } from './responsible-words'

export interface Grammar {
  readonly rules: Rules
  readonly words: Words
}

/** One piece of a list, between two separators; `key` where a key heads it, `unknown` where one that charges nobody. */
export interface Item {
  start: number
  end: number
  /** The separator before it; blanks alone are none. */
  mark: string
  key: Charge | 'unknown' | null
}

/** A piece of an item that names one body, with the role it has by itself (A(牵头), A会同B). */
export interface Name {
  start: number
  end: number
  own: Role | null
}

const openers = '([{〔【《“'
const closers = ')]}〕】》”'
const marks = '、,;。 \n'

/** Cuts [start, end) at its separators and keys, brackets kept whole, and joins levels that make one body (各市、县、区政府). */
export function itemsOf(grammar: Grammar, text: string, start: number, end: number): Item[] {
  return joinLevels(grammar, text, cutItems(grammar, text, start, end))
}

function cutItems({ words }: Grammar, text: string, start: number, end: number): Item[] {
  const items: Item[] = []
  let depth = 0
  let from = start
  let mark = ''
  let key: Item['key'] = null
  const close = (at: number) => {
    let to = at
    while (from < to && text[from] === ' ') from++
    while (to > from && text[to - 1] === ' ') to--
    if (to > from || key) items.push({ start: from, end: to, mark, key })
    key = null
  }
  for (let i = start; i < end; i++) {
    const character = text[i] as string
    if (openers.includes(character)) depth++
    else if (closers.includes(character)) depth--
    else if (depth > 0) continue
    else if (marks.includes(character)) {
      close(i)
      from = i + 1
      if (character !== ' ') mark = character
    } else if (character === ':') {
      const known = keyBefore(words, text, from, i, true)
      if (known && known.start > from) {
        close(known.start)
        mark = ';'
      }
      from = i + 1
      key = known ? known.charge : 'unknown'
    }
  }
  close(end)
  return items
}

function joinLevels({ rules, words }: Grammar, text: string, items: readonly Item[]): Item[] {
  const joined: Item[] = []
  for (const item of items) {
    const last = joined[joined.length - 1]
    if (last && item.mark === '、' && !item.key) {
      const before = text.slice(Math.max(last.start, text.lastIndexOf('、', last.end - 1) + 1), last.end)
      const { end } = stripCharge(words, text, item.start, item.end)
      const next = text.slice(item.start, end).replace(words.closerAtEnd, '')
      if (levelGoesOn(rules, before, next)) {
        last.end = item.end
        continue
      }
    }
    joined.push({ ...item })
  }
  return joined
}

/** Cuts [start, end) at the joints between bodies (财政部和各省级人民政府, X会同Y; not 文化和旅游部), and takes off what closes the list. */
export function namesIn(
  grammar: Grammar,
  text: string,
  start: number,
  end: number,
  own: Role | null,
  out: Name[],
): void {
  const item = text.slice(start, end)
  for (const { word, partner } of grammar.words.joints) {
    for (let at = item.indexOf(word, 1); at > 0; at = item.indexOf(word, at + 1)) {
      const right = start + at + word.length
      if (!joins(grammar, text, start, start + at, right, end)) continue
      namesIn(grammar, text, start, start + at, own, out)
      namesIn(grammar, text, right, end, partner ? 'support' : own, out)
      return
    }
  }
  out.push(bareName(grammar, text, start, end, own))
}

/** A name without the role in brackets behind it and without 等部门. */
function bareName({ words }: Grammar, text: string, start: number, end: number, own: Role | null): Name {
  let to = end
  let role = own
  if (text[to - 1] === ')') {
    const open = text.lastIndexOf('(', to - 1)
    const inner = text.slice(open + 1, to - 1)
    const charge = words.roles.get(inner) ?? null
    if (open > start && (charge || words.anyRole.test(inner))) {
      to = open
      role = charge?.role ?? role
    }
  }
  const closed = words.closerAtEnd.exec(text.slice(start, to))
  if (closed && closed.index > 1) to = start + closed.index
  return { start, end: to, own: role }
}

/** Whether what stands between [start, end) and [from, to) joins two bodies. */
function joins({ rules, words }: Grammar, text: string, start: number, end: number, from: number, to: number): boolean {
  const left = text.slice(start, end)
  const right = text.slice(from, to)
  if (unbalanced(left) || right.length < 2 || words.bareNouns.test(right)) return false
  if (words.others.test(right)) return true
  const bare = left.replace(words.closerAtEnd, '')
  if (endsLikeBody(rules, bare)) return endsLikeBody(rules, right.replace(words.closerAtEnd, ''))
  if (isPlaceName(rules, bare)) return endsLikeBody(rules, right)
  return isField(rules, bare) && bodyAt(rules, text, start, to) !== to && bodyAt(rules, text, from, to) === to
}

const unbalanced = (text: string): boolean => text.split('(').length !== text.split(')').length

/** The names of a list without keys and roles, in order. */
export function readNames(
  grammar: Grammar,
  text: string,
  start: number,
  end: number,
): { start: number; end: number }[] {
  const names: Name[] = []
  for (const item of itemsOf(grammar, text, start, end)) namesIn(grammar, text, item.start, item.end, null, names)
  return names.filter(
    (name) => name.end - name.start > 1 && !grammar.words.others.test(text.slice(name.start, name.end)),
  )
}
