import { type Document, lineOf } from './document'
import { frameRole } from './line-class'
import type { Branch, Nested } from './nest'
import type { Paragraph } from './paragraph'

/**
 * 结尾. Takes the paragraphs that close the plan away from its last unit: from the first one there that opens like a
 * closing (让我们…, 各位代表！, 本意见自…起施行, 特此通知) to the end.
 */
export function takeClosing(document: Document, nested: Nested): Paragraph[] {
  let last: Branch | undefined = nested.branches.at(-1)
  while (last && last.children.length > 0) last = last.children.at(-1)
  if (!last) return []
  const at = last.body.findIndex((paragraph) => {
    const role = frameRole(lineOf(document, paragraph), document.rules)
    return role === 'closing' || role === 'salutation'
  })
  return at < 0 ? [] : last.body.splice(at)
}
