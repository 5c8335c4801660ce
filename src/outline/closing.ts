import { type Document, lineOf } from './document'
import { frameRole } from './line-class'
import type { Branch, Nested } from './nest'
import type { Paragraph } from './paragraph'

/**
 * 结尾. Takes the paragraphs that close the plan away from its last unit, to the end: from the first one there that opens
 * like a closing (让我们…, 本意见自…起施行, 特此通知) or is headed 结束语, or from the last that turns to the audience (各位代表！…), which
 * the ones above it do to go on.
 */
export function takeClosing(document: Document, nested: Nested): Paragraph[] {
  let last: Branch | undefined = nested.branches.at(-1)
  while (last && last.children.length > 0) last = last.children.at(-1)
  if (!last) return []
  let addressed = -1
  for (const [i, paragraph] of last.body.entries()) {
    const role = frameRole(lineOf(document, paragraph), document.rules)
    if (role === 'conclusion') return last.body.splice(i)
    if (role === 'closing') return last.body.splice(addressed < 0 ? i : addressed)
    if (role === 'address' || role === 'salutation') addressed = i
  }
  return addressed < 0 ? [] : last.body.splice(addressed)
}
