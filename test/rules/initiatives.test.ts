import { describe, expect, it } from 'vitest'
import { findInitiatives } from '../../src/annotate/initiative'
import { type InitiativeKindRow, type InitiativeRow, initiatives } from '../../src/rules/initiatives'
import { noAnnotations } from '../../src/schema'
import { context, passage } from '../annotate/plain-context'

const rows: readonly InitiativeRow[] = initiatives
const kinds = rows.filter((row): row is InitiativeKindRow => row.role === 'kind')
const rulesOf = (text: string) =>
  findInitiatives(passage(text), context('', { trace: true }), noAnnotations()).map(({ rule }) => rule)

describe('kinds of initiative', () => {
  it.each(kinds.flatMap((row) => row.examples.map((text) => ({ text, row }))))(
    '$text holds a $row.name',
    ({ text, row }) => {
      expect(rulesOf(text)).toEqual([row.name])
    },
  )

  it.each(kinds.flatMap((row) => (row.not ?? []).map((text) => ({ text, row }))))(
    '$text holds no $row.name',
    ({ text, row }) => {
      expect(rulesOf(text)).not.toContain(row.name)
    },
  )

  it('are told from their words by examples that are words', () => {
    for (const row of rows) if (row.role !== 'kind') for (const word of row.examples) expect(row.words).toContain(word)
  })
})
