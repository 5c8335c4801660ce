import { describe, expect, it } from 'vitest'
import { findDeadlines } from '../../src/annotate/deadline'
import { findQuantities } from '../../src/annotate/target'
import { indicatorAffixes, indicators } from '../../src/rules/indicators'
import { noAnnotations } from '../../src/schema/annotation-kinds'
import { context, passage } from '../annotate/plain-context'

/** The codes of all figures of a sentence. */
function codesOf(sentence: string): (string | null)[] {
  const read = passage(`${sentence}。`)
  const plain = context(sentence)
  const found = noAnnotations()
  found.deadlines = findDeadlines(read, plain, found)
  const { targets, results } = findQuantities(read, plain, found)
  return [...targets, ...results].map(({ indicatorCode }) => indicatorCode)
}

describe.each(indicators.map((row) => [row.name, row] as const))('headline indicator %s', (code, row) => {
  it.each(row.examples)('is read from %s', (sentence) => {
    expect(codesOf(sentence)).toContain(code)
  })
  it.each('not' in row ? [...row.not] : [])('is not read from %s', (sentence) => {
    expect(codesOf(sentence)).not.toContain(code)
  })
})

describe('what stands around a name', () => {
  it.each(indicatorAffixes.flatMap(({ examples }) => [...examples]))('changes no code: %s', (sentence) => {
    expect(codesOf(sentence).filter((code) => code !== null)).toHaveLength(1)
  })
})
