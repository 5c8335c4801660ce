import { describe, expect, it } from 'vitest'
import { goals } from '../../src/rules/goals'
import { goalsOf } from '../annotate/plain-quantities'

describe.each(goals.map((row) => [row.name, row] as const))('goal words %s', (_, row) => {
  it.each(row.examples)('make one goal of %s', (sentence) => {
    expect(goalsOf(sentence)).toHaveLength(1)
  })
  it.each('not' in row ? [...row.not] : [])('make none of %s', (sentence) => {
    expect(goalsOf(sentence)).toEqual([])
  })
})
