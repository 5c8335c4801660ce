import { perRules, type Rules } from '../rules'
import type { IndicatorColumnRow } from '../rules/indicator-columns'
import { fold } from '../text/fold'
import { compileLexicon, type Lexicon, longestAt } from '../text/lexicon'
import type { Context } from './context'

type Role = IndicatorColumnRow['column']

const columnWords = perRules(
  (rules: Rules): Lexicon<Role> =>
    compileLexicon(rules.indicatorColumns.flatMap(({ column, words }) => words.map((word) => [word, column] as const))),
)

/** What the columns of a table of indicators hold, by their places; -1 where there is none. */
export interface Columns {
  readonly name: number
  readonly unit: number
  readonly binding: number
  /** The value a row starts from. */
  readonly base: YearColumn | null
  /** The values it is to reach. */
  readonly aims: readonly YearColumn[]
}

export interface YearColumn {
  readonly place: number
  readonly year: number | null
}

/**
 * 指标表的表头. Reads the heads of a table: which column names what is measured, and which holds the value for which year. Null
 * for a table that sets no values.
 */
export function columnsOf(header: readonly string[], { rules, year, meta }: Context): Columns | null {
  const heads = header.map((head) => headOf(rules, head))
  const last = (role: Role) => heads.reduce((found, head, i) => (head.role === role ? i : found), -1)
  const unit = last('unit')
  const binding = last('binding')
  const dated = heads.some(({ year: told }) => told !== null)
  const item = unit >= 0 || binding >= 0 || dated ? last('item') : -1
  const name = last('name') >= 0 ? last('name') : item
  if (name < 0 || (unit < 0 && binding < 0 && !dated)) return null
  const end = meta.period?.end ?? year
  const values = heads.flatMap(({ role, year: told }, place) => {
    if (place <= name || !(role === 'aim' || role === 'base' || (role === null && told !== null))) return []
    const past = role === 'base' || (role === null && told !== null && year !== null && told < year)
    return [{ place, year: told ?? (past ? null : end), past }]
  })
  const aims = values.filter(({ past }) => !past)
  return aims.length === 0
    ? null
    : { name, unit, binding, base: values.filter(({ past }) => past).at(-1) ?? null, aims }
}

/** What a head says, and the year it names: 2025年|目标值. */
function headOf(rules: Rules, head: string): { role: Role | null; year: number | null } {
  const text = fold(head).replace(/\s+/g, '')
  const printed = /(?:19|20)\d\d(?=年|$|\D)/.exec(text)
  const rest = text
    .replace(/(?:19|20)\d\d年?[底末]?/, '')
    .replace(/\([^)]*\)$/, '')
    .replace(/^[、:]|[、:]$/g, '')
  return { role: roleOf(columnWords(rules), rest), year: printed ? Number(printed[0]) : null }
}

/** The whole head, or what the longest words in it tell of the value: 规划|目标值. */
function roleOf(words: Lexicon<Role>, text: string): Role | null {
  const whole = longestAt(words, text, 0, text.length)
  if (whole?.length === text.length) return whole.value
  let found: Role | null = null
  for (let i = 0; i < text.length; i++) {
    const word = longestAt(words, text, i, text.length)
    if (!word) continue
    if (values.includes(word.value)) found = word.value
    i += word.length - 1
  }
  return found
}

const values: readonly Role[] = ['aim', 'base', 'change']
