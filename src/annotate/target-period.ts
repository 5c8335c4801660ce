import { perRules, type Rules } from '../rules'
import type { DeadlineRow } from '../rules/deadlines'
import type { Target } from '../schema'
import { longestAt } from '../text/lexicon'
import { parseChineseNumber } from '../text/numeral'
import { oneOf } from '../text/one-of'
import { longestBefore } from '../text/suffixes'
import type { Context } from './context'
import { deadlineWords, planOf } from './deadline-words'
import type { Telling } from './last-told'
import type { Passage, Stretch } from './passage'
import { namesOf, standsIn } from './target-names'

type Period = NonNullable<Target['period']>

/** The words that say for which years a figure holds. */
interface PeriodWords {
  /** 今年, “十五五”时期, 2026年. */
  readonly said: RegExp
  /** The same in a heading, where “十五五” may stand alone. */
  readonly headed: RegExp
}

const printed = '(?:19|20)\\d\\d'
const printedYear = new RegExp(`(?:${printed}|[一二][九〇○零][一二三四五六七八九〇○零]{2})$`)

const periodWords = perRules((rules: Rules): PeriodWords => {
  const words = (role: DeadlineRow['role']) =>
    rules.deadlines.flatMap((row) => (row.role === role && 'words' in row && !('vague' in row) ? row.words : []))
  const plans = words('plan')
  const plan = oneOf(plans)
  const inTime = `“?(?:${plan})”?(?:${oneOf(words('planTime'))})`
  const nth = `第(?:${oneOf(plans.map((word) => word.slice(0, -1)))})个五年`
  // 十五, 九五 alone are parts of other words; 十五五 is none.
  const alone = oneOf(plans.filter(({ length }) => length > 2))
  return {
    said: new RegExp(`${inTime}|${nth}|${oneOf(words('year'))}|年`, 'g'),
    headed: new RegExp(`${printed}年|“(?:${plan})”|${inTime}|${nth}|${alone}`, 'g'),
  }
})

/** The next stretch of a passage that says for which years something holds; a year within a name says nothing. */
export function periodTeller(passage: Passage, context: Context): (at: number) => Telling<Period> | null {
  const { said } = periodWords(context.rules)
  const { text } = passage
  let names: readonly Stretch[] | null = null
  return (at) => {
    said.lastIndex = at
    const match = said.exec(text)
    if (match === null) return null
    const { index, 0: word } = match
    const end = index + word.length
    const start = word === '年' ? Math.max(0, index - longestYear) : index
    if (isCompared(context, text, start, end)) return { start, end, value: null }
    const value = periodOfWord(context, text.slice(start, end))
    if (value !== null) names ??= namesOf(passage)
    return { start, end, value: names !== null && standsIn(names, start, end) ? null : value }
  }
}

/** 2026, 二〇二六 */
const longestYear = 4
const longestReference = 6

/** 比2020年, 快于2024年, 同2020年相比: what a figure is compared with. */
function isCompared({ rules }: Context, text: string, at: number, end: number): boolean {
  const { references, reaches, comparing } = deadlineWords(rules)
  if (longestAt(comparing, text, end, text.length)) return true
  const floor = Math.max(0, at - longestReference)
  return (
    longestBefore(references, text, floor, at) !== null ||
    longestBefore(reaches, text, floor, at)?.value.role === 'start'
  )
}

function periodOfWord({ rules, year }: Context, word: string): Period | null {
  const row = longestAt(deadlineWords(rules).openings, word, 0, word.length)?.value
  if (row?.role === 'year') return year === null ? null : periodOfYear(year + row.offset)
  // The year first: 一九五九 holds the name of a plan.
  const stated = yearOfWord(word.slice(0, longestYear))
  if (stated !== null) return periodOfYear(stated)
  const plan = planOf(rules, word.replace('个', ''))
  return plan && { ...plan, basis: 'text' }
}

const periodOfYear = (year: number): Period => ({ start: year, end: year, basis: 'text' })

/** 2025, 二〇二五 */
export function yearOfWord(word: string): number | null {
  if (!printedYear.test(word)) return null
  const year = parseChineseNumber(word)
  return year !== null && year >= 1900 && year < 2200 ? year : null
}

/** The periods that the innermost heading with any tells, in order: “十四五”时期成就和“十五五”时期目标 tells two. */
export function headingPeriods({ text, blocks }: Passage, context: Context): readonly Period[] {
  const block = blocks[0]
  const own = block?.kind === 'heading' ? [text.slice(block.start, block.end)] : []
  for (const heading of [...own, ...[...context.above].reverse()]) {
    const told: Period[] = []
    for (const [word] of heading.matchAll(periodWords(context.rules).headed)) {
      const period = periodOfWord(context, word)
      if (period) told.push({ ...period, basis: 'unit' })
    }
    if (told.length > 0) return told
  }
  return []
}
