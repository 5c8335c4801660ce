import {
  type ClauseReading,
  featureSpace,
  featuresAt,
  longestInferred,
  mostFeatures,
  newReading,
  readFirstClause,
  shortestInferred,
  verbsOf,
} from '../../src/outline/heading-features'
import { habitsOf } from '../../src/outline/heading-habits'
import type { HeadingModel } from '../../src/outline/heading-model'
import { defaultRules } from '../../src/rules'
import type { TrainingDocument } from './heading-documents'

/** A clause to learn from: the features of each place, and which place is right. */
interface Example {
  /** Hashes of all places after each other; `starts[i]` is where those of place i begin. */
  keys: Int32Array
  starts: Int32Array
  /** Index of the right place, -1 where there is no heading. */
  right: number
  weight: number
  /** Whether "no heading" competes: not where two clauses were joined for practice. */
  mayBeNone: boolean
}

export interface Learning {
  /** Features kept: a table of 10,000 takes some 14 kB gzipped. */
  entries: number
  /** What one step of the rounded weights is. */
  step: number
}

export const learning: Learning = { entries: 10_000, step: 0.3 }

interface Schedule {
  epochs: number
  decay: number
}

const broadEpochs = 8
const rate = 0.3
const broadDecay = 1e-3
const fineDecay = 1e-4
/** A last few rounds over headings alone, when the clauses have been practised. */
const fineEpochs = 4
const weights = { stop: 1, colon: 0.5, line: 0.5, none: 0.5, clause: 0.3 } as const
const mostClauses = 60_000

const buffer = new Int32Array(mostFeatures)

function exampleOf(
  reading: ClauseReading,
  text: string,
  end: number,
  weight: number,
  mayBeNone: boolean,
): Example | null {
  readFirstClause(reading, text, verbsOf(defaultRules))
  const places = reading.cuts.subarray(0, reading.count)
  const right = end === 0 ? -1 : places.indexOf(end)
  if (places.length === 0 || (end > 0 && right < 0)) return null
  const starts = new Int32Array(places.length + 1)
  const keys: number[] = []
  places.forEach((place, i) => {
    const count = featuresAt(reading, place, buffer)
    for (let k = 0; k < count; k++) keys.push(buffer[k] as number)
    starts[i + 1] = keys.length
  })
  return { keys: Int32Array.from(keys), starts, right, weight, mayBeNone }
}

/** What the units of the documents say, each heading once. */
function headingExamples(all: readonly TrainingDocument[]): Example[] {
  const seen = new Set<string>()
  const examples: Example[] = []
  for (const { units } of all) {
    const reading = newReading(habitsOf(units.map(({ joined }) => joined)))
    for (const { joined, end, told, candidate } of units) {
      const opening = joined.slice(0, end + 8)
      if (end < 0 || end > longestInferred || candidate.style.startsWith('article') || seen.has(opening)) continue
      seen.add(opening)
      const example = exampleOf(reading, joined, end, weights[told], true)
      if (example) examples.push(example)
    }
  }
  return examples
}

/** Practice: the clauses of all texts with the mark between two of them taken out. */
function clauseExamples(all: readonly TrainingDocument[]): Example[] {
  const clause = /(?<=[。;,])([^。;:,!?\n()“”《》 0-9]{4,28})[,。](?=([^。;:,!?\n]{5,60}[,。;]))/g
  const seen = new Set<string>()
  const pairs: [string, number][] = []
  for (const { text } of all) {
    for (const [, first, second] of text.matchAll(clause) as Iterable<string[]>) {
      const joined = `${first}${second}`
      if (seen.has(joined) || (first as string).length < shortestInferred) continue
      seen.add(joined)
      pairs.push([joined, (first as string).length])
    }
  }
  const random = randomFrom(7)
  const share = mostClauses / pairs.length
  const reading = newReading(habitsOf([]))
  return pairs
    .filter(() => random() < share)
    .flatMap(([joined, end]) => exampleOf(reading, joined, end, weights.clause, false) ?? [])
}

/** The same numbers in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) | 0
    return ((state >>> 8) & 0xffff) / 0x10000
  }
}

/** AdaGrad on the likelihood of the right place, over the features that `kept` marks. */
function descend(
  examples: readonly Example[],
  kept: Uint8Array,
  { epochs, decay }: Schedule,
  model: Float64Array = new Float64Array(featureSpace),
): Float64Array {
  const squares = new Float64Array(featureSpace).fill(1e-2)
  const order = Uint32Array.from(examples, (_, i) => i)
  const random = randomFrom(12345)
  const scores = new Float64Array(longestInferred + 1)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swap = order[i] as number
      order[i] = order[j] as number
      order[j] = swap
    }
    for (const index of order) {
      const { keys, starts, right, weight, mayBeNone } = examples[index] as Example
      const count = starts.length - 1
      let top = mayBeNone ? 0 : Number.NEGATIVE_INFINITY
      for (let c = 0; c < count; c++) {
        let score = 0
        for (let k = starts[c] as number; k < (starts[c + 1] as number); k++)
          score += model[keys[k] as number] as number
        scores[c] = score
        if (score > top) top = score
      }
      let sum = mayBeNone ? Math.exp(-top) : 0
      for (let c = 0; c < count; c++) sum += Math.exp((scores[c] as number) - top)
      for (let c = 0; c < count; c++) {
        const error = weight * (Math.exp((scores[c] as number) - top) / sum - (c === right ? 1 : 0))
        if (Math.abs(error) < 1e-4) continue
        for (let k = starts[c] as number; k < (starts[c + 1] as number); k++) {
          const key = keys[k] as number
          if (kept[key] === 0) continue
          const gradient = error + decay * (model[key] as number)
          squares[key]! += gradient * gradient
          model[key]! -= (rate * gradient) / Math.sqrt(squares[key] as number)
        }
      }
    }
  }
  return model
}

/** The features that matter most: heavy ones that many places have. */
function strongest(model: Float64Array, examples: readonly Example[], entries: number): Uint8Array {
  const uses = new Float64Array(featureSpace)
  for (const { keys, mayBeNone } of examples) for (const key of keys) uses[key]! += mayBeNone ? 1 : weights.clause
  const order = Array.from(model.keys()).sort(
    (a, b) =>
      Math.abs(model[b] as number) * Math.sqrt(uses[b] as number) -
      Math.abs(model[a] as number) * Math.sqrt(uses[a] as number),
  )
  const kept = new Uint8Array(featureSpace)
  for (const key of order.slice(0, entries)) kept[key] = 1
  return kept
}

/** 训练. Learns from the documents, keeps the strongest features, learns again with them alone and rounds the weights. */
export function train(all: readonly TrainingDocument[], { entries, step }: Learning): HeadingModel {
  const examples = [...headingExamples(all), ...clauseExamples(all)]
  const everything = descend(examples, new Uint8Array(featureSpace).fill(1), { epochs: broadEpochs, decay: broadDecay })
  const kept = strongest(everything, examples, entries)
  const practised = descend(examples, kept, { epochs: broadEpochs, decay: fineDecay })
  const headings = examples.filter(({ mayBeNone }) => mayBeNone)
  const model = descend(headings, kept, { epochs: fineEpochs, decay: fineDecay }, practised)
  return Int8Array.from(model, (weight) => Math.max(-31, Math.min(31, Math.round(weight / step))))
}
