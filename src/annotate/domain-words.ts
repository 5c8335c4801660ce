import { perRules, type Rules } from '../rules'
import type { DomainRow, LineOfBusinessRow } from '../rules/domains'
import type { FinerDomainRow } from '../rules/finer-domains'
import { fold } from '../text/fold'
import { compileLexicon, type Lexicon } from '../text/lexicon'
import { newTally, type Tally } from './tally'

/** For each word of a lexicon a list of numbers, packed: those of word `i` stand from `offsets[i]` to `offsets[i + 1]`. */
export interface Voices {
  readonly offsets: Int32Array
  readonly speaksFor: Uint16Array
}

export interface DomainWords {
  readonly rows: readonly LineOfBusinessRow[]
  /** Code → its place in `rows`. */
  readonly places: ReadonlyMap<string, number>
  /** Every word; its value is nothing but its own index, by which the voices are found. */
  readonly lexicon: Lexicon<number>
  /** For which domain each word speaks, and how loudly. */
  readonly voices: Voices & { readonly weights: Float64Array }
  /** The finer lines of business, and for which of them each word speaks. */
  readonly finer: readonly { readonly row: FinerDomainRow; readonly within: number }[]
  readonly finerVoices: Voices
  readonly sums: Sums
  /** How loudly each word, and each finer line, speaks for one domain of one passage. */
  readonly loud: Tally
  readonly finerLoud: Tally
}

/** Sums by domain, for one passage at a time. */
export interface Sums {
  readonly heading: Float64Array
  readonly lead: Float64Array
  readonly text: Float64Array
  readonly above: Float64Array
}

const strengths = ['strong', 'words', 'weak'] as const
const weights = { strong: 4, words: 2, weak: 0.5 } as const

/** 业务领域用语. The table of domains, compiled once per rules object. */
export const domainWords = perRules((rules: Rules): DomainWords => compileDomains(rules.domains))

/** Compiles rows that file text under codes: the table of domains, or a codebook. */
export function compileDomains(table: readonly DomainRow[]): DomainWords {
  const rows = table.filter((row) => row.kind === 'domain')
  const places = new Map(rows.map((row, i) => [row.name, i]))
  const finer = table.flatMap((row) => {
    const within = row.kind === 'finer' ? places.get(row.name.slice(0, row.name.lastIndexOf('.'))) : undefined
    return row.kind === 'finer' && within !== undefined ? [{ row, within }] : []
  })
  const words = new Map<string, { voices: number[]; finer: number[] }>()
  const speakerOf = (printed: string) => {
    const word = fold(printed)
    const known = words.get(word) ?? { voices: [], finer: [] }
    words.set(word, known)
    return known
  }
  for (const row of table) if (row.kind === 'silent') for (const word of row.silent) speakerOf(word)
  /** A word of two strengths in one row has the stronger. */
  const speak = ({ voices }: { voices: number[] }, domain: number, weight: number): void => {
    if (!voices.some((known, i) => i % 2 === 0 && known === domain)) voices.push(domain, weight)
  }
  rows.forEach((row, domain) => {
    for (const strength of strengths)
      for (const word of row[strength]) speak(speakerOf(word), domain, weights[strength])
  })
  finer.forEach(({ row, within }, line) => {
    for (const printed of row.words) {
      const speaker = speakerOf(printed)
      speak(speaker, within, weights.words)
      speaker.finer.push(line)
    }
  })
  const speakers = [...words.values()]
  const sums = () => new Float64Array(rows.length)
  const voices = speakers.map((speaker) => speaker.voices)
  return {
    rows,
    places,
    finer,
    lexicon: compileLexicon([...words.keys()].map((word, i) => [word, i])),
    voices: {
      ...pack(voices.map((voice) => voice.filter((_, i) => i % 2 === 0))),
      weights: Float64Array.from(voices.flatMap((voice) => voice.filter((_, i) => i % 2 === 1))),
    },
    finerVoices: pack(speakers.map((speaker) => speaker.finer)),
    sums: { heading: sums(), lead: sums(), text: sums(), above: sums() },
    loud: newTally(speakers.length),
    finerLoud: newTally(finer.length),
  }
}

function pack(lists: readonly (readonly number[])[]): Voices {
  const offsets = [0]
  for (const list of lists) offsets.push((offsets.at(-1) as number) + list.length)
  return { offsets: Int32Array.from(offsets), speaksFor: Uint16Array.from(lists.flat()) }
}
