import { describe, expect, it } from 'vitest'
import { headingFonts, isHeadingFont } from '../../src/rules/heading-fonts'

describe('fonts of headings', () => {
  it.each(headingFonts)('$name', ({ examples, not }) => {
    for (const font of examples) expect(isHeadingFont(font), font).toBe(true)
    for (const font of not) expect(isHeadingFont(font), font).toBe(false)
  })
})
