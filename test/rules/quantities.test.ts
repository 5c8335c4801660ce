import { describe, expect, it } from 'vitest'
import { type QuantityRow, quantities } from '../../src/rules/quantities'
import { fold } from '../../src/text/fold'

/** Whether a sentence holds a word of the row as it would be matched: folded. */
const holds = ({ words }: QuantityRow, sentence: string) => words.some((word) => fold(sentence).includes(fold(word)))

describe.each(quantities.map((row): [string, QuantityRow] => [row.name, row]))('quantity words %s', (_, row) => {
  it.each(row.examples)('stand in their example %s', (sentence) => {
    expect(holds(row, sentence)).toBe(true)
  })
  it('name no word twice', () => {
    expect(new Set(row.words).size).toBe(row.words.length)
  })
})

describe('the table', () => {
  it('names every row once', () => {
    const names = quantities.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('gives a word one meaning within a part of speech', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { name, role, words } of quantities) {
      if (role === 'verb' || role === 'binding') continue
      for (const word of words) {
        const key = `${role} ${word}`
        if (seen.has(key)) twice.push(`${word}: ${seen.get(key)}, ${name}`)
        seen.set(key, name)
      }
    }
    expect(twice).toEqual([])
  })
})
