import { perRules, type Rules } from '../rules'
import type { LineOfBusinessRow } from '../rules/domains'
import { fold } from '../text/fold'
import { compileLexicon, type Lexicon } from '../text/lexicon'

export interface DomainWords {
  readonly rows: readonly LineOfBusinessRow[]
  /** Code → its place in `rows`. */
  readonly places: ReadonlyMap<string, number>
  /** Every word; its value is nothing but its own index, by which the voices are found. */
  readonly lexicon: Lexicon<number>
  /** Per word where its voices begin, and one more at the end: for which domain each speaks, and how loudly. */
  readonly offsets: Int32Array
  readonly speaksFor: Uint16Array
  readonly weights: Float64Array
}

const weights = { strong: 4, words: 2, weak: 0.5 } as const

/** 业务领域用语. The table of domains, compiled once per rules object. */
export const domainWords = perRules((rules: Rules): DomainWords => {
  const words = new Map<string, number[]>()
  const rows = rules.domains.filter((row): row is LineOfBusinessRow => row.kind === 'domain')
  for (const row of rules.domains) if (row.kind === 'silent') for (const word of row.silent) words.set(fold(word), [])
  rows.forEach((row, domain) => {
    for (const strength of ['strong', 'words', 'weak'] as const) {
      for (const printed of row[strength]) {
        const word = fold(printed)
        const voice = words.get(word) ?? []
        // A word of two strengths in one row has the stronger.
        if (!voice.some((known, i) => i % 2 === 0 && known === domain)) voice.push(domain, weights[strength])
        words.set(word, voice)
      }
    }
  })
  const places = new Map(rows.map((row, i) => [row.name, i]))
  const voices = [...words.values()]
  const offsets = [0]
  for (const voice of voices) offsets.push((offsets.at(-1) as number) + voice.length / 2)
  return {
    rows,
    places,
    lexicon: compileLexicon([...words.keys()].map((word, i) => [word, i])),
    offsets: Int32Array.from(offsets),
    speaksFor: Uint16Array.from(voices.flatMap((voice) => voice.filter((_, i) => i % 2 === 0))),
    weights: Float64Array.from(voices.flatMap((voice) => voice.filter((_, i) => i % 2 === 1))),
  }
})
