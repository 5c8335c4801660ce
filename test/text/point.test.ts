import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointsOf } from '../../src/text/point'

describe('pointsOf', () => {
  it.each([
    ['', 0, 1, 1],
    ['民政', 1, 1, 2],
    ['民政', 2, 1, 3],
    ['一\n二', 1, 1, 2],
    ['一\n二', 2, 2, 1],
    ['一\n', 2, 2, 1],
    ['\n\n\n', 3, 4, 1],
  ])('%j at %d is %d:%d', (text, offset, line, column) => {
    expect(pointsOf(text)(offset)).toEqual({ line, column, offset })
  })

  it('brings an offset outside the text into it', () => {
    expect(pointsOf('一\n二')(99)).toEqual({ line: 2, column: 2, offset: 3 })
    expect(pointsOf('一\n二')(-1)).toEqual({ line: 1, column: 1, offset: 0 })
  })

  it('counts as splitting into lines does', () => {
    const text = fc.string({ unit: fc.constantFrom('\n', '民', 'a', '𠮷') })
    fc.assert(
      fc.property(text, fc.nat(), (whole, seed) => {
        const offset = seed % (whole.length + 1)
        const before = whole.slice(0, offset).split('\n')
        expect(pointsOf(whole)(offset)).toEqual({
          line: before.length,
          column: (before.at(-1) as string).length + 1,
          offset,
        })
      }),
    )
  })
})
