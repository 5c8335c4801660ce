import { describe, expect, it } from 'vitest'
import { beginningOf, cutAt } from '../../src/text/cut'

describe('a text that is cut', () => {
  it('shows its beginning, or itself where it is short enough', () => {
    expect(beginningOf('加强养老服务', 4)).toBe('加强养老…')
    expect(beginningOf('加强养老', 4)).toBe('加强养老')
    expect(beginningOf('', 4)).toBe('')
  })

  it('has no half of a character beyond the basic plane', () => {
    expect(beginningOf('赵𬭎章院士', 2)).toBe('赵…')
    expect(beginningOf('赵𬭎章院士', 3)).toBe('赵𬭎…')
    expect(cutAt('𬭎', 1)).toBe(0)
    expect(cutAt('𬭎', 2)).toBe(2)
  })
})
