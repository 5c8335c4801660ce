import type { Attachment, Notice, Passage } from './document'
import type { Unit } from './unit'
import type { WorkPlan } from './work-plan'

/** 载体: a node that carries annotations and has an `id`. */
export type Holder = Notice | Passage | Unit | Attachment

/** A node that units stand under. */
export type Ancestor = Unit | Attachment

/** A node with the nodes above it, outermost first: an attachment, sections, tasks; empty at the top of the plan. */
export interface Located<N extends Holder = Holder> {
  node: N
  path: readonly Ancestor[]
}

function* below(units: readonly Unit[], path: readonly Ancestor[]): Generator<Located<Unit>, void, undefined> {
  for (const node of units) {
    yield { node, path }
    if (node.children.length > 0) yield* below(node.children, [...path, node])
  }
}

/**
 * 遍历. Every node that carries annotations, in document order: the notice, the preamble, the units, the closing, each
 * attachment with its units.
 *
 * @param plan a plan, fresh from the parser or read back from its JSON
 */
export function* walk(plan: WorkPlan): Generator<Located, void, undefined> {
  if (plan.notice) yield { node: plan.notice, path: [] }
  if (plan.preamble) yield { node: plan.preamble, path: [] }
  yield* below(plan.children, [])
  if (plan.closing) yield { node: plan.closing, path: [] }
  for (const attachment of plan.attachments) {
    yield { node: attachment, path: [] }
    yield* below(attachment.children, [attachment])
  }
}

/** Whether a node is a unit of the outline. */
export const isUnit = (node: Holder): node is Unit => node.type === 'section' || node.type === 'task'
