import type { Codebook } from '../rules/codebook'
import { codebookRows } from '../rules/codebook'
import type { Code } from '../schema'
import { compileGlossary, type Glossary, type Hits, readGlossary } from '../text/glossary'
import { weigh } from './domain'
import { headingEndOf, voiceOf } from './domain-evidence'
import { basisOf, certainty, headingCounts, rounded } from './domain-rank'
import { compileDomains, type DomainWords } from './domain-words'
import { mentionAt, type Passage } from './passage'

interface CompiledCodebook {
  readonly words: DomainWords
  readonly glossary: Glossary
}

const compiled = new WeakMap<Codebook, CompiledCodebook>()

function compile(codebook: Codebook): CompiledCodebook {
  const known = compiled.get(codebook)
  if (known) return known
  const words = compileDomains(codebookRows(codebook))
  const made: CompiledCodebook = { words, glossary: compileGlossary([words.lexicon]) }
  compiled.set(codebook, made)
  return made
}

/** One word anywhere is enough, for a codebook is small and its author chose each word; of weak ones alone it takes several. */
const faintest = { words: 0.85, weak: 2.5 }
const mostWords = 10

/**
 * 编码. The codes of a caller's codebooks that a passage belongs under, scheme by scheme, most certain first: weighed as domains are, by its
 * heading, then its text, then the codes of the section above; but each for itself, since a measure may use several instruments.
 * Each says which words decided, and where they stand.
 *
 * @param above the codes of the section above: they hold where the passage has no word of the scheme
 */
export function findCodes(passage: Passage, codebooks: readonly Codebook[], above: readonly Code[] = []): Code[] {
  return codebooks.flatMap((codebook) => {
    const { scheme } = codebook
    const { words, glossary } = compile(codebook)
    const [hits] = readGlossary(glossary, passage.text) as [Hits]
    const inherited = above.filter((code) => code.scheme === scheme)
    weigh(words, hits, passage, null, inherited, Number.POSITIVE_INFINITY)
    return codesOf(words, hits, passage, scheme).sort((a, b) => b.score - a.score)
  })
}

function codesOf(words: DomainWords, hits: Hits, passage: Passage, scheme: string): Code[] {
  const { heading, text, above } = words.sums
  const silent = heading.every((sum) => sum === 0) && text.every((sum) => sum === 0)
  const codes: Code[] = []
  words.rows.forEach(({ name: code, zh: name }, i) => {
    const byHeading = headingCounts * (heading[i] as number)
    const byText = text[i] as number
    const byAbove = silent || byHeading + byText > 0 ? (above[i] as number) : 0
    const total = byHeading + byText + byAbove
    const named = byAbove > 0 || isNamed(words, hits, i)
    if (total < (named ? faintest.words : faintest.weak)) return
    const basis = basisOf(byHeading, byText, byAbove)
    codes.push({
      scheme,
      code,
      name,
      basis,
      score: rounded(certainty(total)),
      words: wordsFor(words, hits, passage, i),
    })
  })
  return codes
}

/** Whether a word that is more than weak speaks for a code. */
function isNamed(words: DomainWords, hits: Hits, place: number): boolean {
  for (let i = 0; i < hits.count; i++) if (voiceOf(words, hits.index[i] as number, place) > 1) return true
  return false
}

/** The words that spoke for a code, each occurrence, in text order; of more than can be told the loudest. */
function wordsFor(words: DomainWords, hits: Hits, passage: Passage, place: number): Code['words'] {
  const headingEnd = headingEndOf(passage)
  const heard: { at: number; counts: number }[] = []
  for (let i = 0; i < hits.count; i++) {
    const weight = voiceOf(words, hits.index[i] as number, place)
    if (weight > 0)
      heard.push({ at: i, counts: (hits.start[i] as number) < headingEnd ? headingCounts * weight : weight })
  }
  if (heard.length > mostWords) heard.sort((a, b) => b.counts - a.counts || a.at - b.at).splice(mostWords)
  return heard
    .sort((a, b) => a.at - b.at)
    .map(({ at }) => mentionAt(passage, hits.start[at] as number, hits.end[at] as number))
}
