import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/export'
import { readCsv } from '../../src/text/csv'

describe('CSV', () => {
  it('is read with quotes, line ends inside fields, a byte order mark, and missing fields', () => {
    expect(readCsv('\ufeffa,b\r\n"x ""y"", z","1\n2"\r\n\r\n3\n')).toEqual([
      { a: 'x "y", z', b: '1\n2' },
      { a: '3', b: '' },
    ])
  })

  it('that was written is read back', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
        expect(readCsv(toCsv(rows, { guard: false }))).toEqual(rows)
      }),
    )
  })

  it('cut off is read as far as it goes', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCsv(text)))
  })
})
