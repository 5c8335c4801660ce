import type { Rules } from '../rules'
import { isHan } from '../text/character-kinds'
import { longestAt } from '../text/lexicon'
import type { Item, Region } from './regulation-clause'
import { type RegulationWords, type Role, regulationWords } from './regulation-words'

/** Documents in a row (《A》《B》和《C》), by their items: what is done to one is done to all. */
export interface Group {
  first: number
  last: number
}

/** How many items are looked at on either side: it keeps hostile repeats linear; sentences of the field stay far below. */
export const reach = 60
const longestJoin = 30
const longestFinal = 8
const longestRest = 2

/** A region as its documents are read in it: its items, and what stands right behind a place. */
export class Sentence {
  readonly text: string
  readonly items: readonly Item[]
  readonly end: number
  readonly #words: RegulationWords

  constructor(text: string, region: Region, rules: Rules) {
    this.text = text
    this.items = region.items
    this.end = region.end
    this.#words = regulationWords(rules)
  }

  /** The item at `at`, which must be there. */
  item(at: number): Item {
    return this.items[at] as Item
  }

  /** The documents of the region, those in a row together. */
  groups(): Group[] {
    const groups: Group[] = []
    let group: Group | null = null
    for (let i = 0; i < this.items.length; i++) {
      if (this.item(i).kind !== 'title') continue
      if (group && this.#joined(group.last, i)) group.last = i
      else {
        group = { first: i, last: i }
        groups.push(group)
      }
    }
    return groups
  }

  /** Whether only a joining word, a body and how it issued the document stand between two titles. */
  #joined(before: number, after: number): boolean {
    const start = this.item(before).end
    const end = this.item(after).start
    const between = this.text.slice(start, Math.min(end, start + longestJoin + 1)).trim()
    if (between === '' || between === ',') return true
    if (between.length > longestJoin || !this.behind(start, 'join')) return false
    for (let i = before + 1; i < after; i++) {
      const { kind, verb, roles } = this.item(i)
      if (kind !== 'word' || verb || roles.includes('basis') || roles.includes('member')) return false
    }
    return true
  }

  /** Whether a word of the role stands right behind `at`, blanks skipped. */
  behind(at: number, role: Role): boolean {
    let start = at
    while (this.text.charAt(start) === ' ' && start < this.end) start++
    return longestAt(this.#words.behind, this.text, start, this.end)?.value.includes(role) ?? false
  }

  /** Whether a title is not the modifier of a noun behind it. */
  standsAlone(end: number): boolean {
    let at = end
    while (this.text.charAt(at) === ' ' && at < this.end) at++
    return at >= this.end || !isHan(this.text.charCodeAt(at)) || this.behind(at, 'join') || this.behind(at, 'then')
  }

  /** Whether a clause ends with the word at `at`, or with a noun such as 工作 behind it. */
  isFinal(at: number): boolean {
    const { end } = this.item(at)
    for (let i = at + 1; i < this.items.length; i++) {
      const item = this.item(i)
      if (item.start - end > longestFinal) return false
      if (item.kind !== 'word') return item.kind !== 'title'
    }
    return this.end - end <= longestFinal
  }

  /** Whether a clause ends with the word at `at` and verbs run on from it, or that is a noun by what follows (修订工作). */
  isLast(at: number): boolean {
    let last = at
    for (let next = this.items[at + 1]; next?.verb && next.start === this.item(last).end; next = this.items[last + 1])
      last++
    const { end } = this.item(last)
    if (this.behind(end, 'noun-end') || this.behind(end, 'process') || this.behind(end, 'join')) return true
    const next = this.items[last + 1]
    if (next?.kind === 'title' && next.start - end <= longestRest) return false
    return (next && next.kind !== 'word' ? next.start : this.end) - end <= longestRest
  }

  /** Whether the clause goes on to a document behind the item at `at`. */
  titleInClause(at: number): boolean {
    for (let i = at + 1; i < Math.min(this.items.length, at + reach); i++) {
      const { kind } = this.item(i)
      if (kind === 'title') return true
      if (kind !== 'word') return false
    }
    return false
  }
}
