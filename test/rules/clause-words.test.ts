import { describe, expect, it } from 'vitest'
import { type ClauseWordRow, clauseWords } from '../../src/rules/clause-words'
import { fold } from '../../src/text/fold'
import { compileLexicon, scanLexicon } from '../../src/text/lexicon'

const rows: readonly ClauseWordRow[] = clauseWords
/** Roles whose words are sought at a place of their own, each by itself. */
const apart = ['noun-end', 'join', 'then', 'negation']
const together = compileLexicon(
  rows.filter(({ role }) => !apart.includes(role)).flatMap((row) => row.words.map((word) => [word, row.name] as const)),
)
const alone = new Map(rows.map((row) => [row, compileLexicon(row.words.map((word) => [word, row.name] as const))]))

const rowsIn = (row: ClauseWordRow, text: string): string[] => {
  const found: string[] = []
  const lexicon = apart.includes(row.role) ? (alone.get(row) ?? together) : together
  scanLexicon(lexicon, fold(text), 0, text.length, (name) => found.push(name))
  return found
}

describe('clause words', () => {
  it.each(rows.flatMap((row) => row.examples.map((text) => ({ text, row }))))(
    '$text holds $row.name',
    ({ text, row }) => {
      expect(rowsIn(row, text)).toContain(row.name)
    },
  )

  it.each(rows.flatMap((row) => (row.not ?? []).map((text) => ({ text, row }))))(
    '$text holds no $row.name',
    ({ text, row }) => {
      expect(rowsIn(row, text)).not.toContain(row.name)
    },
  )

  it('hold each word once among those read together', () => {
    const words = rows.filter(({ role }) => !apart.includes(role)).flatMap(({ words }) => words)
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })
})
