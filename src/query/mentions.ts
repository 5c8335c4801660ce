import type {
  AnnotationKind,
  Annotations,
  Deadline,
  Goal,
  Initiative,
  Measure,
  Place,
  Regulation,
  ResponsibleBody,
  Result,
  Section,
  Target,
  Task,
  Unit,
  WorkPlan,
} from '../schema'
import { type Ancestor, type Holder, isUnit, walk } from '../schema/walk'

/** One mention of a kind: `MentionOf<'targets'>` is a `Target`. */
export type MentionOf<K extends AnnotationKind> = Annotations[K][number]

/** A mention with the node whose text, heading or table holds it, and the nodes above that one, outermost first. */
export interface Found<M> {
  mention: M
  node: Holder
  path: readonly Ancestor[]
}

/** What every query over a plan gives: an iterable that reads the tree as it goes. */
export type Each<T> = Generator<T, void, undefined>

/** 载体: the nodes that carry annotations, in document order: notice, preamble, units, closing, attachments and their units. */
export function* holders(plan: WorkPlan): Each<Holder> {
  for (const { node } of walk(plan)) yield node
}

/** 条目: the sections and tasks of the plan and of its attachments, in document order. */
export function* units(plan: WorkPlan): Each<Unit> {
  for (const { node } of walk(plan)) if (isUnit(node)) yield node
}

/** Sections: the units that are a heading over further units. */
export function* sections(plan: WorkPlan): Each<Section> {
  for (const { node } of walk(plan)) if (node.type === 'section') yield node
}

/** 任务: the units that say what is to be done. */
export function* tasks(plan: WorkPlan): Each<Task> {
  for (const { node } of walk(plan)) if (node.type === 'task') yield node
}

/** The mentions of one kind, in document order, each with its place in the tree. */
export function* mentions<K extends AnnotationKind>(plan: WorkPlan, kind: K): Each<Found<MentionOf<K>>> {
  for (const { node, path } of walk(plan)) {
    for (const mention of node[kind] as MentionOf<K>[]) yield { mention, node, path }
  }
}

/** 举措: the sentences and enumerated points of the text. */
export const measures = (plan: WorkPlan): Each<Found<Measure>> => mentions(plan, 'measures')

/** 法规文件: the 《…》 documents named. */
export const regulations = (plan: WorkPlan): Each<Found<Regulation>> => mentions(plan, 'regulations')

/** 指标: the quantified commitments. */
export const targets = (plan: WorkPlan): Each<Found<Target>> => mentions(plan, 'targets')

/** 完成情况: figures reported as reached. */
export const results = (plan: WorkPlan): Each<Found<Result>> => mentions(plan, 'results')

/** 目标: commitments measured without a number. */
export const goals = (plan: WorkPlan): Each<Found<Goal>> => mentions(plan, 'goals')

/** 时限: the dates by which, or during which, something is due. */
export const deadlines = (plan: WorkPlan): Each<Found<Deadline>> => mentions(plan, 'deadlines')

/** 责任单位: the bodies charged, where they are named; `responsibleFor` tells who answers for a unit. */
export const responsible = (plan: WorkPlan): Each<Found<ResponsibleBody>> => mentions(plan, 'responsible')

/** 行动、工程、试点: the named initiatives. */
export const initiatives = (plan: WorkPlan): Each<Found<Initiative>> => mentions(plan, 'initiatives')

/** 行政区划: the administrative divisions named. */
export const places = (plan: WorkPlan): Each<Found<Place>> => mentions(plan, 'places')

/** The unit of an id (`'2.4'`, `'a1.2'`), or null. */
export function unitById(plan: WorkPlan, id: string): Unit | null {
  for (const unit of units(plan)) if (unit.id === id) return unit
  return null
}
