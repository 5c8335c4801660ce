import type { WorkPlan } from '../schema'
import type { Candidate } from './align'
import { type Decision, type Decisions, decide, labelOf } from './decisions'
import { type Structure, structureOf } from './structure'
import { decisionWords } from './word-lists'

/** A link worth a second look, as a row for a reader to correct. */
export interface ReviewRow {
  /** What the reader decides: `pair`, `never`, or nothing to leave it to the computer. */
  decision: string
  before: string
  beforeHeading: string
  after: string
  afterHeading: string
  score: number
  /** Why it is here: `weak` a low score, `close` another partner almost as good, `open` two units that were left alone. */
  doubt: 'weak' | 'close' | 'open'
}

const weak = 0.3
const close = 0.8
/** Units left alone are shown with a partner from this score on. */
const possible = 0.08

const places = 1000
const rounded = (score: number): number => Math.round(score * places) / places

function rowOf(
  { before, after }: Structure,
  { before: i, after: j, score }: Candidate,
  doubt: ReviewRow['doubt'],
): ReviewRow {
  const own = before[i]
  const other = after[j]
  if (!own || !other) throw new RangeError(`no unit ${i} or ${j}`)
  return {
    decision: '',
    before: own.unit.id,
    beforeHeading: labelOf(own),
    after: other.unit.id,
    afterHeading: labelOf(other),
    score: rounded(score),
    doubt,
  }
}

/**
 * 待核配对. The links of a comparison that a reader should look at: weak ones, those with another partner almost as good (which
 * stands below it), and units left alone that have a possible partner.
 *
 * @returns rows in the order of the plan after; `decisionsOf` reads them back once `decision` is filled in
 */
export function reviewLinks(before: WorkPlan, after: WorkPlan, options: Decisions = {}): ReviewRow[] {
  const structure = structureOf(before, after, decide(before, after, options))
  const linked = new Set(structure.groups.flatMap(({ links }) => links.map((link) => `${link.before} ${link.after}`)))
  const placed = { before: new Map<number, number>(), after: new Map<number, number>() }
  for (const { links } of structure.groups) {
    for (const link of links) {
      placed.before.set(link.before, Math.max(placed.before.get(link.before) ?? 0, link.score))
      placed.after.set(link.after, Math.max(placed.after.get(link.after) ?? 0, link.score))
    }
  }
  const rows: { at: number; row: ReviewRow }[] = []
  for (const candidate of structure.candidates) {
    const own = placed.before.get(candidate.before)
    const other = placed.after.get(candidate.after)
    const best = Math.max(own ?? 0, other ?? 0)
    let doubt: ReviewRow['doubt'] | null = null
    if (linked.has(`${candidate.before} ${candidate.after}`)) doubt = candidate.score < weak ? 'weak' : null
    else if (best > 0) doubt = candidate.score >= close * best ? 'close' : null
    else if (candidate.score >= possible) doubt = 'open'
    if (doubt) rows.push({ at: candidate.after, row: rowOf(structure, candidate, doubt) })
  }
  rows.sort((a, b) => a.at - b.at || b.row.score - a.row.score || (a.row.before < b.row.before ? -1 : 1))
  return rows.map(({ row }) => row)
}

/** A text that a spreadsheet was kept from running as a formula has an apostrophe in front. */
const unguarded = (text: string): string => text.replace(/^'(?=[\s\p{Cc}]*[=+\-@＝＋－＠])/u, '')

/**
 * The decisions in rows of a reviewed file: those with `pair` or `never` (配对, 否) in `decision`.
 *
 * @throws RangeError for rows without that column, and for a word that is neither
 */
export function decisionsOf(rows: readonly Readonly<Record<string, string>>[]): Decisions {
  const pairs: Decision[] = []
  const never: Decision[] = []
  if (rows.some((row) => row.decision === undefined)) throw new RangeError('decision, before, after')
  for (const row of rows) {
    const word = (row.decision as string).trim().toLowerCase()
    if (word === '') continue
    const { before = '', after = '', beforeHeading = '', afterHeading = '' } = row
    const decision = { before, after, beforeHeading: unguarded(beforeHeading), afterHeading: unguarded(afterHeading) }
    if (decisionWords.pair.includes(word)) pairs.push(decision)
    else if (decisionWords.never.includes(word)) never.push(decision)
    else throw new RangeError(word)
  }
  return { pairs, never }
}
