import { perRules, type Rules } from '../rules'
import { fold } from '../text/fold'
import { oneOf } from '../text/one-of'

interface Levels {
  /** A level with its scope and bracket and nothing else: 各市, 相关县(区). */
  bare: RegExp
  /** A level, and behind it only what ends a list of levels: 区人民政府. */
  governed: RegExp
  /** The first level of a name. */
  first: RegExp
  /** The level that a name ends with. */
  last: RegExp
  ranks: ReadonlyMap<string, number>
  /** Bare levels with their marks, at the end: …各市、. */
  before: RegExp
}

const bracket = '(?:[(〔][^()〔〕]{1,12}[)〕])?'

const levelsOf = perRules((rules: Rules): Levels => {
  const ranks = new Map<string, number>()
  for (const row of rules.agencies)
    if (row.kind === 'rank') for (const word of row.words) ranks.set(fold(word), row.rank)
  const words = (kind: 'scope' | 'governs'): string =>
    oneOf(rules.agencies.flatMap((row) => (row.kind === kind ? row.words : [])))
  const level = `(?:${oneOf([...ranks.keys()])})`
  const bare = `(?:${words('scope')})?${level}${bracket}`
  return {
    bare: new RegExp(`^${bare}$`),
    governed: new RegExp(`^${level}${bracket}(?:${words('governs')})?$`),
    first: new RegExp(`^(${oneOf([...ranks.keys()])})`),
    last: new RegExp(`(${oneOf([...ranks.keys()])})${bracket}$`),
    ranks,
    before: new RegExp(`(?:^|、)((?:${bare}、)+)$`),
  }
})

/**
 * 各市、县、区政府. Whether a bare level goes on in the next item of its list, so that both are one body as printed: the next names a level and
 * what governs it, or a lower level and anything (各市、县民政局).
 *
 * @param item the last item of what stands before the mark
 * @param next the item behind it, without a role word
 */
export function levelGoesOn(rules: Rules, item: string, next: string): boolean {
  const levels = levelsOf(rules)
  if (!levels.bare.test(item)) return false
  if (levels.governed.test(next)) return true
  const above = levels.ranks.get(levels.last.exec(item)?.[1] ?? '')
  const below = levels.ranks.get(levels.first.exec(next)?.[1] ?? '')
  return above !== undefined && below !== undefined && below > above
}

/** Where the bare levels before a name begin, in [from, at): 市、 + 区住房保障部门. */
export function levelsBefore(rules: Rules, text: string, from: number, at: number): number {
  const found = levelsOf(rules).before.exec(text.slice(Math.max(from, at - 24), at))
  return found ? at - (found[1] as string).length : at
}
