import type { LineOfBusinessRow } from '../rules/domains'
import type { Domain } from '../schema'
import type { Sums } from './domain-words'

/** How much the heading counts beside the text: it names its unit, the text only describes. */
export const headingCounts = 3
/** What speaks less than this in all is no evidence: one weak word in a heading. */
const faintest = 2.5
const least = 0.1
const most = 3
/** At this much evidence a domain that stands alone is two thirds certain. */
const convincing = 2

/** How certain so much evidence makes, beside nothing else. */
export const certainty = (evidence: number): number => 1 - Math.exp(-evidence / convincing)

/** What spoke loudest. */
export const basisOf = (byHeading: number, byText: number, byAbove: number): Domain['basis'] =>
  byHeading >= byText && byHeading >= byAbove ? 'heading' : byText >= byAbove ? 'text' : 'section'

export const rounded = (score: number): number => Math.round(score * 1000) / 1000

/** The loudest domains with their shares of all that spoke. `text` and `above` hold what they count for in the end. */
export function rank(rows: readonly LineOfBusinessRow[], sums: Sums): Domain[] {
  const { heading, text, above } = sums
  let all = 0
  let squares = 0
  for (let i = 0; i < rows.length; i++) {
    const total = headingCounts * (heading[i] as number) + (text[i] as number) + (above[i] as number)
    all += total
    squares += total * total
  }
  if (all < faintest) return []
  const found: Domain[] = []
  for (let i = 0; i < rows.length; i++) {
    const byHeading = headingCounts * (heading[i] as number)
    const byText = text[i] as number
    const byAbove = above[i] as number
    const total = byHeading + byText + byAbove
    // What is under the last share that is published here is under it in the end, unless it comes first.
    if (total === 0 || (total * total < (least / 2) * squares && found.length > 0)) continue
    const score = ((total * total) / squares) * certainty(total)
    const { name, zh } = rows[i] as LineOfBusinessRow
    const basis = basisOf(byHeading, byText, byAbove)
    place(found, { code: name, name: zh, basis, score: rounded(score) })
  }
  while (found.length > 1 && (found[found.length - 1] as Domain).score < least) found.pop()
  return found
}

/** Puts a domain where it belongs among the few that come first. */
function place(found: Domain[], domain: Domain): void {
  let at = found.length
  while (at > 0 && comesBefore(domain, found[at - 1] as Domain)) at--
  if (at >= most) return
  found.splice(at, 0, domain)
  if (found.length > most) found.pop()
}

const comesBefore = (a: Domain, b: Domain): boolean => a.score > b.score || (a.score === b.score && a.code < b.code)
