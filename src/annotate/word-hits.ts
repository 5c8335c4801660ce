import { perRules, type Rules } from '../rules'
import { placeNames } from '../rules/place-lexicon'
import { compileGlossary, type Hits, readGlossary } from '../text/glossary'
import { domainWords } from './domain-words'
import { goalWords } from './goal-words'
import { initiativeWords } from './initiative-words'
import type { Passage } from './passage'
import { wordsOf } from './responsible-words'

/** The words of a passage that finders start from, by lexicon. */
export interface WordHits {
  readonly domains: Hits
  readonly initiatives: Hits
  readonly cues: Hits
  readonly places: Hits
  readonly goals: Hits
}

const glossaryOf = perRules((rules: Rules) => {
  const glossary = compileGlossary([
    domainWords(rules).lexicon,
    initiativeWords(rules).kinds,
    wordsOf(rules).cues,
    placeNames(rules).lexicon,
    goalWords(rules).cues,
  ])
  const [domains, initiatives, cues, places, goals] = glossary.hits as [Hits, Hits, Hits, Hits, Hits]
  const found: WordHits = { domains, initiatives, cues, places, goals }
  return { glossary, found }
})

let last: { passage: Passage; rules: Rules } | null = null

/**
 * The words that several finders start from, sought at one pass over the passage by the finder that asks first.
 *
 * @returns hits that hold until another passage is asked for
 */
export function wordHits(passage: Passage, rules: Rules): WordHits {
  const { glossary, found } = glossaryOf(rules)
  if (last?.passage !== passage || last.rules !== rules) {
    last = { passage, rules }
    readGlossary(glossary, passage.text)
  }
  return found
}
