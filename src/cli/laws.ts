import type { Span, WorkPlan } from '../schema'
import { annotationKinds } from '../schema/annotation-kinds'
import { type Located, walk } from '../schema/walk'
import type { Say } from './messages'

const lies = (inner: Span, outer: Span): boolean => outer[0] <= inner[0] && inner[0] <= inner[1] && inner[1] <= outer[1]
const show = ([start, end]: Span): string => `[${start}, ${end})`

/**
 * What no schema can say of a plan: every span lies in the text, every mention is the text at its span, a unit lies in the
 * unit above it, no id occurs twice.
 *
 * @returns sentences, each with the node it is about in front (`2.4.targets[0]: …`)
 */
export function* brokenLaws(plan: WorkPlan, say: Say): Generator<string, void, undefined> {
  const ids = new Set<string>()
  for (const located of walk(plan)) {
    const { node } = located
    if (ids.has(node.id)) yield `${node.id}: ${say('id-again', { id: node.id })}`
    ids.add(node.id)
    yield* brokenMentions(node, plan.source.text, say)
    yield* brokenHull(located, plan.source.text, say)
  }
}

function* brokenMentions(node: Located['node'], text: string, say: Say): Generator<string, void, undefined> {
  const whole: Span = [0, text.length]
  for (const kind of annotationKinds) {
    for (const [i, mention] of node[kind].entries()) {
      const at = `${node.id}.${kind}[${i}]`
      if (!lies(mention.span, whole)) yield `${at}: ${say('span-outside', { span: show(mention.span) })}`
      else if ('text' in mention && text.slice(...mention.span) !== mention.text) yield `${at}: ${say('span-mismatch')}`
    }
  }
}

function* brokenHull({ node, path }: Located, text: string, say: Say): Generator<string, void, undefined> {
  if (!('span' in node)) return
  const span = show(node.span)
  const above = path[path.length - 1]
  if (!lies(node.span, [0, text.length])) yield `${node.id}: ${say('span-outside', { span })}`
  else if (above && above.type !== 'attachment' && !lies(node.span, above.span)) {
    yield `${node.id}: ${say('outside-parent', { span, parent: show(above.span) })}`
  }
}
