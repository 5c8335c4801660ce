import type { ResponsibleBody, Span, Unit, WorkPlan } from '../schema'
import { type Found, responsible } from './mentions'

const covers = (outer: Span, inner: readonly [number, number]): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/** Whether a body that was found somewhere in the plan answers for a unit or a mention. */
export function answersFor({ mention, node }: Found<ResponsibleBody>, what: Unit | { span: Span }): boolean {
  return node === what || covers(mention.covers, what.span)
}

/**
 * 责任分工. Who answers for a unit or a mention: the bodies its own text names, and those of a rule that stands elsewhere and
 * covers it (以下均需地方各级人民政府落实，不再列出: said once, it holds to the end of the body).
 *
 * @param plan the plan that the unit or mention belongs to
 * @param what a unit, for all bodies of its text; a mention, for those whose stretch of the text it lies in
 * @returns the bodies in document order, each with the node that names it
 */
export function responsibleFor(plan: WorkPlan, what: Unit | { span: Span }): Found<ResponsibleBody>[] {
  return [...responsible(plan)].filter((found) => answersFor(found, what))
}
