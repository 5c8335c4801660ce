import { perRules, type Rules } from '../rules'
import type { LineOfBusinessRow } from '../rules/domains'
import type { Domain, Meta } from '../schema'
import { fold } from '../text/fold'
import type { Hits } from '../text/glossary'
import { scanLexicon } from '../text/lexicon'
import type { Context } from './context'
import { type DomainWords, domainWords } from './domain-words'
import type { Passage } from './passage'
import { wordHits } from './word-hits'

/** Sums by domain, for one passage at a time. */
interface Sums {
  heading: Float64Array
  lead: Float64Array
  text: Float64Array
  above: Float64Array
}

const sumsOf = perRules((rules: Rules): Sums => {
  const sums = () => new Float64Array(domainWords(rules).rows.length)
  return { heading: sums(), lead: sums(), text: sums(), above: sums() }
})

/** How much each source counts beside the others. The heading names its unit, as the opening sentence does where there is none; the text only describes. */
const headingCounts = 3
const openingCounts = 1.5
const longestOpening = 60
const textCounts = 7
const aboveCounts = 3.5
const titleCounts = 3
/** Half of the text's voice is heard at this much of it. */
const halfHeard = 10
/** What speaks less than this in all is no evidence: one weak word in a heading. */
const faintest = 2.5
/** At this much evidence a domain that stands alone is two thirds certain. */
const convincing = 2
const least = 0.1
const most = 3

/**
 * 业务领域. The lines of business a unit belongs to, most certain first, three at most: by its heading, then its text, then the domains of the
 * section above it and the plan's title, which also settle what its own words leave open. `basis` tells what spoke loudest.
 *
 * @param passage the unit's heading and text
 * @returns an empty list where nothing speaks for any domain
 */
export function findDomains(passage: Passage, context: Context): Domain[] {
  const words = domainWords(context.rules)
  const { heading, lead, text, above } = sumsOf(context.rules)
  heading.fill(0)
  lead.fill(0)
  text.fill(0)
  above.fill(0)
  const hits = wordHits(passage, context.rules).domains
  listen(words, hits, passage, heading, text)
  const opening = passage.blocks[0]?.kind === 'heading' ? undefined : passage.sentences[0]
  if (opening) {
    listenTo(words, hits, passage.text, opening[0], Math.min(opening[1], opening[0] + longestOpening), lead)
  }
  balance(heading)
  balance(lead)
  const spoken = balance(text)
  const share = spoken === 0 ? 0 : textCounts / (spoken + halfHeard)
  addAbove(words, context, above)
  for (let i = 0; i < text.length; i++) text[i] = share * (text[i] as number) + openingCounts * (lead[i] as number)
  return rank(words.rows, heading, text, above)
}

/** Adds the weights of a passage's words: those of its heading, those of its text. */
function listen(words: DomainWords, hits: Hits, { blocks }: Passage, heading: Float64Array, text: Float64Array): void {
  const headingEnd = blocks[0]?.kind === 'heading' ? blocks[0].end : 0
  for (let i = 0; i < hits.count; i++) {
    addVoices(words, hits.index[i] as number, (hits.start[i] as number) < headingEnd ? heading : text)
  }
}

/** Adds the weights of the words of [from, to) among the hits; a word that runs on behind is cut off there. */
function listenTo(words: DomainWords, hits: Hits, text: string, from: number, to: number, sums: Float64Array): void {
  for (let i = 0; i < hits.count && (hits.start[i] as number) < to; i++) {
    const start = hits.start[i] as number
    if (start < from) continue
    if ((hits.end[i] as number) > to) {
      hear(words, text, start, to, sums)
      return
    }
    addVoices(words, hits.index[i] as number, sums)
  }
}

/** Adds the weights of the words of [start, end), which are cut off there. */
function hear(words: DomainWords, text: string, start: number, end: number, sums: Float64Array): void {
  scanLexicon(words.lexicon, text, start, end, (word) => addVoices(words, word, sums))
}

function addVoices({ offsets, speaksFor, weights }: DomainWords, word: number, sums: Float64Array): void {
  const end = offsets[word + 1] as number
  for (let i = offsets[word] as number; i < end; i++) sums[speaksFor[i] as number]! += weights[i] as number
}

/** Square roots, so that ten mentions of one thing do not drown three of another; gives the sum. */
function balance(sums: Float64Array): number {
  let sum = 0
  for (let i = 0; i < sums.length; i++) {
    if (sums[i] === 0) continue
    const root = Math.sqrt(sums[i] as number)
    sums[i] = root
    sum += root
  }
  return sum
}

const titles = new WeakMap<Meta, { title: string; rows: readonly LineOfBusinessRow[]; voices: Float64Array }>()

/** The section above speaks for its units, and the plan's title a little for all of them, more where no section does. */
function addAbove(words: DomainWords, { meta, domainsAbove }: Context, above: Float64Array): void {
  for (const { code, score } of domainsAbove) {
    const domain = words.places.get(code)
    if (domain !== undefined) above[domain] = aboveCounts * score
  }
  if (!meta.title) return
  const voices = titleVoices(words, meta, meta.title)
  const counts = domainsAbove.length > 0 ? titleCounts / 4 : titleCounts
  for (let i = 0; i < voices.length; i++) above[i]! += counts * (voices[i] as number)
}

function titleVoices(words: DomainWords, meta: Meta, title: string): Float64Array {
  const known = titles.get(meta)
  if (known && known.title === title && known.rows === words.rows) return known.voices
  const voices = new Float64Array(words.rows.length)
  const folded = fold(title)
  hear(words, folded, 0, folded.length, voices)
  const sum = balance(voices)
  for (let i = 0; i < voices.length && sum > 0; i++) voices[i]! /= sum
  titles.set(meta, { title, rows: words.rows, voices })
  return voices
}

/** The loudest domains with their shares of all that spoke. `text` and `above` hold what they count for in the end. */
function rank(
  rows: readonly LineOfBusinessRow[],
  heading: Float64Array,
  text: Float64Array,
  above: Float64Array,
): Domain[] {
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
    const score = ((total * total) / squares) * (1 - Math.exp(-total / convincing))
    const { name, zh } = rows[i] as LineOfBusinessRow
    const basis = byHeading >= byText && byHeading >= byAbove ? 'heading' : byText >= byAbove ? 'text' : 'section'
    place(found, { code: name, name: zh, basis, score: Math.round(score * 1000) / 1000 })
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
