import { perRules, type Rules } from '../rules'
import type { ReviewRow } from '../rules/review'
import { fold } from '../text/fold'
import { compileLexicon, type Lexicon, longestAt } from '../text/lexicon'
import { oneOf } from '../text/one-of'
import type { Context } from './context'
import { planOf } from './deadline-words'
import type { Passage, Stretch } from './passage'

type Words<R extends ReviewRow['role']> = Extract<ReviewRow, { role: R }>
type OpenerRow = Words<'past' | 'ahead'>

interface ReviewWords {
  /** Any word of the headings. */
  readonly any: RegExp
  readonly headings: readonly Record<'words' | 'unless' | 'notUnder', readonly string[]>[]
  readonly openers: Lexicon<OpenerRow>
  readonly ahead: readonly string[]
  readonly addresses: Lexicon<true>
}

const compile = perRules((rules: Rules): ReviewWords => {
  const rows = <R extends ReviewRow['role']>(role: R) =>
    rules.reviews.filter((row): row is Words<R> => row.role === role)
  const openers: OpenerRow[] = [...rows('past'), ...rows('ahead')]
  return {
    any: new RegExp(oneOf(rows('heading').flatMap(({ words }) => words))),
    headings: rows('heading').map(({ words, unless, notUnder = [] }) => ({
      words: words.map(fold),
      unless: unless.map(fold),
      notUnder: notUnder.map(fold),
    })),
    openers: compileLexicon(openers.flatMap((row) => row.words.map((word) => [word, row] as const))),
    ahead: rows('ahead').flatMap(({ words }) => words.filter((word) => word.length > 1).map(fold)),
    addresses: compileLexicon(
      rows('address').flatMap(({ words }) => words.map((word) => [word, true as const] as const)),
    ),
  }
})

/**
 * 工作回顾. Whether a folded heading tells that what stands below it looks back and plans nothing.
 *
 * @param above the headings it stands under
 */
export function isReview(heading: string, rules: Rules, above: readonly string[] = []): boolean {
  const { any, headings } = compile(rules)
  if (heading === '' || !any.test(heading)) return false
  return headings.some(
    ({ words, unless, notUnder }) =>
      words.some((word) => heading.includes(word)) &&
      !unless.some((word) => heading.includes(word)) &&
      !notUnder.some((word) => above.some((each) => each.includes(word))),
  )
}

/** What stands above a paragraph inside its passage, where a rendition has lost the headings or a lead-in governs it. */
export interface Surroundings {
  /** It looks back, and plans nothing. */
  readonly past: boolean
  /** How many years before the plan's own the words that opened the review tell; 0 when they tell none. */
  readonly years: number
  /** The line without a stop, and the paragraph ending in a colon, that stand above it; the nearer first. */
  readonly above: readonly Stretch[]
}

let last: { passage: Passage; context: Context; blocks: readonly Surroundings[] } | null = null

/**
 * What the paragraph that `at` stands in has above it. It looks back by the headings above the passage, or, where those
 * are lost, by a line between the paragraphs (“十四五”时期工作回顾) and by the words that paragraphs open with (五年来, 今年).
 */
export function surroundingsOf(passage: Passage, context: Context, at: number): Surroundings {
  if (last === null || last.passage !== passage || last.context !== context) {
    last = { passage, context, blocks: readBlocks(passage, context) }
  }
  const { blocks } = passage
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return last.blocks[low] ?? { past: context.review, years: 0, above: [] }
}

function readBlocks({ text, blocks }: Passage, context: Context): Surroundings[] {
  const words = compile(context.rules)
  let state: Surroundings = { past: context.review, years: 0, above: [] }
  return blocks.map(({ kind, start, end }, i) => {
    if (kind !== 'paragraph') return state
    if (i + 1 < blocks.length && isHeadingLine(text, start, end)) {
      const line = text.slice(start, end)
      const review = isReview(line, context.rules)
      const ahead = !review && words.ahead.some((word) => line.includes(word))
      if (review || ahead) state = { past: review, years: 0, above: [[start, end]] }
      return state
    }
    const opening = openingOf(words, text, start, end, context)
    if (opening === 'ahead' && !context.review) state = { ...state, past: false, years: 0 }
    else if (opening !== null && opening !== 'ahead' && opening.carries) {
      state = { ...state, past: true, years: opening.years ?? 0 }
    }
    const own = state
    if (text.charAt(end - 1) === ':' && end - start <= longestLeadIn) {
      state = { ...state, above: [[start, end], ...state.above.slice(-1)] }
    }
    return own
  })
}

/** 五年来, 去年: the years that a stretch says it looks back on, before the plan's own; 0 when it says none. */
export function yearsBack({ rules }: Context, text: string, from: number, to: number): number {
  const { openers } = compile(rules)
  for (let i = from; i < to; i++) {
    const row = longestAt(openers, text, i, to)?.value
    if (row?.role === 'past' && row.years && !comparisons.includes(text.charAt(i - 1) || ' ')) return row.years
  }
  return 0
}

/** Before a time it is what a figure is compared with. */
const comparisons = '比较同与在'
const longestLeadIn = 80

/** A line without a stop that is as short as a heading. */
const isHeadingLine = (text: string, start: number, end: number): boolean =>
  end - start <= longestHeading && !stops.includes(text.charAt(end - 1))

const longestHeading = 36
const stops = '。;:!?,、”)…'

/** What the first words of a paragraph tell; a year or a five-year plan tells by where it lies from the plan's own year. */
function openingOf(
  words: ReviewWords,
  text: string,
  start: number,
  end: number,
  { rules, year }: Context,
): Pick<Words<'past'>, 'carries' | 'years'> | 'ahead' | null {
  let at = start
  for (let found = longestAt(words.addresses, text, at, end); found; ) {
    at += found.length
    found = longestAt(words.addresses, text, at, end)
  }
  const row = longestAt(words.openers, text, at, end)?.value
  if (row) return row.role === 'ahead' ? 'ahead' : row
  if (year === null) return null
  const opening = text.slice(at, Math.min(end, at + openingLength))
  const printed = /^(?:19|20)\d\d(?=年)/.exec(opening)
  if (printed) return Number(printed[0]) >= year ? 'ahead' : null
  const plan = /^“?十/.test(opening) ? planOf(rules, opening) : null
  if (plan === null) return null
  // “十四五”时期, in a report of 2026.
  return plan.start >= year ? 'ahead' : plan.end < year ? { carries: true, years: year - plan.start } : null
}

const openingLength = 8
