import type { Span, Unit, WorkPlan } from '../schema'
import { type Holder, isUnit } from '../schema/walk'
import { healWraps } from '../text/wrap'

function unitText(unit: Unit, lines: string[]): void {
  const first = `${unit.marker?.raw ?? ''}${unit.heading?.text ?? ''}`
  if (unit.heading || unit.text === '') {
    if (first !== '') lines.push(first)
    if (unit.text !== '') lines.push(unit.text)
  } else lines.push(first + unit.text)
  for (const child of unit.children) unitText(child, lines)
}

/**
 * 原文. The words of a node or of a stretch of the plan.
 *
 * @param plan the plan that the node or span belongs to
 * @param what a unit (its marker, heading and text, then those of all units below), another node (its title and text, and
 * an attachment's units), a mention, or a span
 * @returns lines joined by `'\n'`; of a span or mention the text as printed, its wrapped lines healed
 */
export function textOf(plan: WorkPlan, what: Holder | { span: Span } | Span): string {
  if (Array.isArray(what)) return healWraps(plan.source.text, what[0], what[1]).text
  if (!('paragraphs' in what)) return healWraps(plan.source.text, what.span[0], what.span[1]).text
  const lines: string[] = []
  if (isUnit(what)) unitText(what, lines)
  else {
    if ('title' in what && what.title) lines.push(what.title)
    if (what.text !== '') lines.push(what.text)
    if ('children' in what) for (const child of what.children) unitText(child, lines)
  }
  return lines.join('\n')
}
