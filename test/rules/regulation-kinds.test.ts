import { describe, expect, it } from 'vitest'
import { kindOf } from '../../src/annotate/regulation-title'
import { defaultRules } from '../../src/rules'
import { type RegulationKindRow, regulationKinds } from '../../src/rules/regulation-kinds'
import { fold } from '../../src/text/fold'

const rows: readonly RegulationKindRow[] = regulationKinds
const kind = (title: string) => kindOf(fold(title).slice(1, -1), defaultRules)

describe('kinds of document', () => {
  it.each(rows.flatMap((row) => row.examples.map((title) => ({ title, row }))))(
    '$title is $row.kind',
    ({ title, row }) => {
      expect(kind(title)).toBe(row.kind)
    },
  )

  it.each(rows.flatMap((row) => (row.not ?? []).map((title) => ({ title, row }))))(
    '$title is not $row.kind',
    ({ title, row }) => {
      expect(kind(title)).not.toBe(row.kind)
    },
  )

  it('leave a title that ends with none of their words as other', () => {
    expect(kind('《中国制造2025》')).toBe('other')
  })
})
