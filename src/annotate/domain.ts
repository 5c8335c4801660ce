import type { LineOfBusinessRow } from '../rules/domains'
import type { Domain, Meta } from '../schema'
import { fold } from '../text/fold'
import type { Hits } from '../text/glossary'
import { scanLexicon } from '../text/lexicon'
import type { Context } from './context'
import { addEvidence, headingEndOf } from './domain-evidence'
import { rank } from './domain-rank'
import { type DomainWords, domainWords } from './domain-words'
import type { Passage } from './passage'
import { wordHits } from './word-hits'

/** How much each source counts beside the others: the opening sentence names its unit where it has no heading. */
const openingCounts = 1.5
const longestOpening = 60
const textCounts = 7
const aboveCounts = 3.5
const titleCounts = 3
/** Half of the text's voice is heard at this much of it. */
const halfHeard = 10

/**
 * 业务领域. The lines of business a unit belongs to, most certain first, three at most: by its heading, then its text, then the domains of the
 * section above it and the plan's title, which also settle what its own words leave open. `basis` tells what spoke loudest.
 *
 * @param passage the unit's heading and text
 * @returns an empty list where nothing speaks for any domain
 */
export function findDomains(passage: Passage, context: Context): Domain[] {
  const words = domainWords(context.rules)
  const hits = wordHits(passage, context.rules).domains
  weigh(words, hits, passage, context.meta, context.domainsAbove, longestOpening)
  const domains = rank(words.rows, words.sums)
  addEvidence(words, hits, passage, domains)
  return domains
}

/**
 * Weighs what the words of a passage speak for, into the sums of `words`: its heading first, then its text, then what it stands below.
 *
 * @param meta of the plan whose title speaks too; null where none shall
 * @param above codes of the section above, with how certain they are
 * @param opening how much of the first sentence names a passage that has no heading
 */
export function weigh(
  words: DomainWords,
  hits: Hits,
  passage: Passage,
  meta: Meta | null,
  above: readonly Pick<Domain, 'code' | 'score'>[],
  opening: number,
): void {
  const { heading, lead, text, above: over } = words.sums
  for (const voices of [heading, lead, text, over]) voices.fill(0)
  listen(words, hits, passage, heading, text)
  const first = passage.blocks[0]?.kind === 'heading' ? undefined : passage.sentences[0]
  if (first) listenTo(words, hits, passage.text, first[0], Math.min(first[1], first[0] + opening), lead)
  balance(heading)
  balance(lead)
  const spoken = balance(text)
  const share = spoken === 0 ? 0 : textCounts / (spoken + halfHeard)
  addAbove(words, meta, above, over)
  for (let i = 0; i < text.length; i++) text[i] = share * (text[i] as number) + openingCounts * (lead[i] as number)
}

/** Adds the weights of a passage's words: those of its heading, those of its text. */
function listen(words: DomainWords, hits: Hits, passage: Passage, heading: Float64Array, text: Float64Array): void {
  const headingEnd = headingEndOf(passage)
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

function addVoices({ voices }: DomainWords, word: number, sums: Float64Array): void {
  const { offsets, speaksFor, weights } = voices
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
function addAbove(
  words: DomainWords,
  meta: Meta | null,
  codesAbove: readonly Pick<Domain, 'code' | 'score'>[],
  above: Float64Array,
): void {
  for (const { code, score } of codesAbove) {
    const domain = words.places.get(code)
    if (domain !== undefined) above[domain] = aboveCounts * score
  }
  if (!meta?.title) return
  const voices = titleVoices(words, meta, meta.title)
  const counts = codesAbove.length > 0 ? titleCounts / 4 : titleCounts
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
