import type { Domain } from '../schema'
import type { Hits } from '../text/glossary'
import { headingCounts } from './domain-rank'
import type { DomainWords } from './domain-words'
import type { Passage } from './passage'
import { hear, takeLoudest } from './tally'

const mostWords = 5

/**
 * Adds to each domain found the words of the passage that spoke for it, loudest first, and the finer line of business within it that most of
 * them tell. A domain taken over from above has neither.
 */
export function addEvidence(words: DomainWords, hits: Hits, passage: Passage, domains: Domain[]): void {
  const headingEnd = headingEndOf(passage)
  for (const domain of domains) {
    const place = words.places.get(domain.code) as number
    for (let i = 0; i < hits.count; i++) {
      const word = hits.index[i] as number
      const weight = voiceOf(words, word, place)
      if (weight === 0) continue
      const counts = (hits.start[i] as number) < headingEnd ? headingCounts * weight : weight
      hear(words.loud, word, counts)
      addFiner(words, word, place, counts)
    }
    domain.words = takeLoudest(words.loud, mostWords).map((word) => words.lexicon.words[word] as string)
    const line = words.finer[takeLoudest(words.finerLoud, 1)[0] ?? -1]
    domain.finer = line ? { code: line.row.name, name: line.row.zh } : null
  }
}

export const headingEndOf = ({ blocks }: Passage): number => (blocks[0]?.kind === 'heading' ? blocks[0].end : 0)

/** How loudly a word speaks for one domain. */
export function voiceOf({ voices }: DomainWords, word: number, domain: number): number {
  const end = voices.offsets[word + 1] as number
  for (let i = voices.offsets[word] as number; i < end; i++) {
    if (voices.speaksFor[i] === domain) return voices.weights[i] as number
  }
  return 0
}

function addFiner(words: DomainWords, word: number, within: number, weight: number): void {
  const { offsets, speaksFor } = words.finerVoices
  for (let i = offsets[word] as number; i < (offsets[word + 1] as number); i++) {
    const line = speaksFor[i] as number
    if (words.finer[line]?.within === within) hear(words.finerLoud, line, weight)
  }
}
