import { describe, expect, it } from 'vitest'
import { bareBody, neutraliser } from '../../src/diff/neutral'
import { neutralWords } from '../../src/diff/word-lists'
import { parseWorkPlan } from '../../src/index'

describe('names made neutral', () => {
  const neutral = neutraliser(parseWorkPlan('一、任务\n做好工作。', { format: 'text' }))

  it.each(neutralWords.flatMap((row) => row.examples.map(([text, as]) => [row.name, text, as] as const)))(
    '%s: %s reads as %s',
    (_, text, as) => {
      expect(neutral(text)).toBe(as)
    },
  )

  it.each([
    ['生态环境部', '生态环境'],
    ['省生态环境厅', '生态环境'],
    ['市生态环境局', '生态环境'],
    ['县民政局', '民政'],
  ])('the body %s is %s', (name, bare) => {
    expect(bareBody(name)).toBe(bare)
  })
})
