import {
  type ClauseReading,
  longestInferred,
  newReading,
  readFirstClause,
  verbsOf,
} from '../../src/outline/heading-clause'
import { featuresAt, featuresOfNone, mostFeatures } from '../../src/outline/heading-features'
import { habitsOf } from '../../src/outline/heading-habits'
import { defaultRules } from '../../src/rules'
import type { TrainingDocument } from './heading-documents'

/** A clause to learn from: the features of each place, and which place is right. */
export interface Example {
  /** Hashes of all places after each other; `starts[i]` is where those of place i begin. */
  keys: Int32Array
  starts: Int32Array
  /** Hashes of "no heading", which competes with the places; none where two clauses were joined for practice. */
  none: Int32Array
  /** Index of the right place, -1 where there is no heading. */
  right: number
  weight: number
}

/**
 * How much an example says: of a heading by what told it, of a unit that names nothing, of a first sentence that is the
 * heading itself and holds no other, of two clauses that were joined for practice.
 */
const weights = { stop: 1, colon: 0.5, line: 0.5, none: 0.7, closed: 0.3, clause: 0.2 } as const

const buffer = new Int32Array(mostFeatures)
const nothing = new Int32Array(0)

function exampleOf(reading: ClauseReading, text: string, end: number, weight: number, named: boolean): Example | null {
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
  const none = named ? buffer.slice(0, featuresOfNone(reading, buffer)) : nothing
  return { keys: Int32Array.from(keys), starts, none, right, weight }
}

/** What the units of the documents say, each heading once. */
export function headingExamples(all: readonly TrainingDocument[]): Example[] {
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
      const closed = told === 'stop' && end > 0 ? exampleOf(reading, candidate.text, 0, weights.closed, true) : null
      if (closed) examples.push(closed)
    }
  }
  return examples
}

const clause = /(?<=[。;,:])([^。;:,!?\n]{4,34})[,。;](?=([^。;:,!?\n]{4,80}))/g

/** Practice: the clauses of all texts with the mark between two of them taken out. */
export function clauseExamples(all: readonly TrainingDocument[]): Example[] {
  const seen = new Set<string>()
  const examples: Example[] = []
  const reading = newReading(habitsOf([]))
  for (const { text } of all) {
    for (const [, first, second] of text.matchAll(clause) as Iterable<string[]>) {
      const joined = `${first}${second}`
      if (seen.has(joined)) continue
      seen.add(joined)
      const example = exampleOf(reading, joined, (first as string).length, weights.clause, false)
      if (example) examples.push(example)
    }
  }
  return examples
}
