import type { WorkPlan } from '../schema'
import { fold } from '../text/fold'
import { cosine, type Lexicon, lexicon } from './grams'
import { neutraliser } from './neutral'
import { type Entry, entriesOf } from './units'

/** One side of a comparison, read. */
export interface Side {
  plan: WorkPlan
  entries: Entry[]
  /** Documents, initiatives and headline indicators each unit names. */
  named: Set<string>[]
}

/** Both sides, and what their texts share. */
export interface Comparison {
  before: Side
  after: Side
  lexicon: Lexicon
}

function namesIn({ unit }: Entry): Set<string> {
  const names = new Set<string>()
  for (const { name, self } of unit.regulations) if (!self) names.add(`r${fold(name)}`)
  for (const { name } of unit.initiatives) names.add(`i${fold(name)}`)
  for (const { indicator, indicatorCode } of unit.targets) names.add(`t${indicatorCode ?? fold(indicator)}`)
  return names
}

/** Who answers for a unit says nothing of what it is about: many tasks of one plan have one body. */
function ownText({ text, responsible }: Entry['unit']): string {
  let own = text
  for (const body of responsible) if (body.basis === 'tail') own = own.replace(body.text, '')
  return own
}

/** Reads both plans for comparison. */
export function compare(before: WorkPlan, after: WorkPlan): Comparison {
  const sides = [before, after].map((plan) => {
    const entries = entriesOf(plan)
    return { plan, entries, named: entries.map(namesIn) }
  }) as [Side, Side]
  const said = sides.map(({ plan, entries }) => {
    const neutral = neutraliser(plan)
    return entries.map(({ unit }) => ({ heading: neutral(unit.heading?.text ?? ''), text: neutral(ownText(unit)) }))
  })
  return { before: sides[0], after: sides[1], lexicon: lexicon(said[0] ?? [], said[1] ?? []) }
}

/** How alike two units are by themselves. */
export interface Likeness {
  /** 0 to 1, length and all. */
  whole: number
  /** The likeness as far as it can be relied on: two long texts that share a tenth share more than two short ones that do. */
  worth: number
  /** The same whatever the headings are. */
  joint: number
}

/** What shared names and a shared domain add, as shares of the likeness by words: where that is nothing they prove nothing. */
const share = { name: 0.3, domain: 0.05 } as const

const nothing: Likeness = { whole: 0, worth: 0, joint: 0 }

/** A heading that stayed says that the unit did, whatever became of its text: so much, falling fast with every word that differs. */
const heading = { share: 0.4, power: 8 } as const

/** How much more a longer text proves, and within which bounds. */
const reliance = { power: 0.2, least: 0.5, most: 1.6 } as const

function headingLikeness({ headings }: Lexicon, i: number, j: number): number {
  const a = headings.before[i]
  const b = headings.after[j]
  return a && b ? cosine(a, b) : 0
}

/** 相似度. Likeness of two units by their words, the documents and programmes they name, and their domain. */
export function likenessOf({ before, after, lexicon }: Comparison, i: number, j: number): Likeness {
  const a = lexicon.before[i]
  const b = lexicon.after[j]
  if (!a || !b) return nothing
  const words = cosine(a, b)
  if (words === 0) return nothing
  const own = before.named[i] as Set<string>
  const other = after.named[j] as Set<string>
  let common = 0
  for (const name of own) if (other.has(name)) common++
  const names = common === 0 ? 0 : common / Math.min(own.size, other.size)
  const domain = before.entries[i]?.unit.domains[0]?.code
  const sameDomain = domain !== undefined && domain === after.entries[j]?.unit.domains[0]?.code ? 1 : 0
  const raise = (value: number): number =>
    value + value * (1 - value) * (share.name * names + share.domain * sameDomain)
  const length = (a.norm * b.norm) / (lexicon.usual * lexicon.usual)
  const relied = Math.min(reliance.most, Math.max(reliance.least, length ** reliance.power))
  const said = raise(words)
  const kept = heading.share * headingLikeness(lexicon, i, j) ** heading.power
  const headed = (value: number): number => value + (1 - value) * kept
  const joint = Math.min(1, said * relied)
  return { whole: headed(said), worth: headed(joint), joint }
}
