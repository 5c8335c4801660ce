import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lastMark } from '../../src/text/last-mark'

it('tells what lastIndexOf tells, whatever the order of the questions', () => {
  const text = fc.string({ unit: fc.constantFrom('。', '年', '1') })
  fc.assert(
    fc.property(text, fc.array(fc.nat(40)), (line, offsets) => {
      const last = lastMark(line, '。')
      for (const at of offsets) expect(last(at)).toBe(line.lastIndexOf('。', at))
    }),
  )
})
