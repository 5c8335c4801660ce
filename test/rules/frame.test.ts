import { describe, expect, it } from 'vitest'
import { endsLike, frameRole } from '../../src/outline/line-class'
import { defaultRules } from '../../src/rules'
import { type FrameRow, frame } from '../../src/rules/frame'
import { fold } from '../../src/text/fold'

/** Rows that are met inside a sentence are read where the sentence is: the row's word must stand in the line. */
const has = (row: FrameRow, line: string): boolean => {
  const folded = fold(line).trim()
  if (row.match === 'within') return row.words.some((word) => folded.includes(fold(word)))
  return row.match === 'end' ? endsLike(folded, row.role, defaultRules) : frameRole(folded, defaultRules) === row.role
}

describe('版头与版记: lines of the frame', () => {
  it.each(frame as readonly FrameRow[])('$name', (row) => {
    for (const line of row.examples) expect(has(row, line), line).toBe(true)
    for (const line of row.not ?? []) expect(has(row, line), line).toBe(false)
  })

  it.each([
    ['【返回顶部】【关闭窗口】', true],
    ['打印 | 收藏 | 关闭', true],
    ['大 中 小  【打印】', true],
    ['打印 收藏 材料', false],
    ['【打印】材料目录', false],
  ])('a line of several tools and nothing else is one: %s', (line, is) => {
    expect(frameRole(fold(line), defaultRules) === 'furniture').toBe(is)
  })
})
