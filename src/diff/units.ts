import type { Unit, WorkPlan } from '../schema'
import { isUnit, walk } from '../schema/walk'

/** 条目. A unit of a plan, as it is compared. */
export interface Entry {
  unit: Unit
  /** Its place in the reading order of the plan, attachments included. */
  index: number
  /** The place of the unit above it; -1 at the top. */
  parent: number
  /** Places of the units right below it. */
  children: number[]
  /** The one before it and the one behind it under the same parent; -1 where there is none. */
  previous: number
  next: number
  /** Heading and text, a line end between them: what edits are told of. */
  words: string
}

/** 全文. The heading and the text of a unit, without its marker and what lies below it. */
export const wordsOf = (unit: Unit): string =>
  unit.heading && unit.text !== '' ? `${unit.heading.text}\n${unit.text}` : (unit.heading?.text ?? unit.text)

/** 标题单元. Whether a unit is nothing but a heading over others. */
export const isBare = ({ unit, children }: Entry): boolean => unit.text === '' && children.length > 0

/** Every unit of a plan in reading order, with its neighbours. */
export function entriesOf(plan: WorkPlan): Entry[] {
  const entries: Entry[] = []
  const placeOf = new Map<Unit, number>()
  const last = new Map<number, number>()
  for (const { node, path } of walk(plan)) {
    if (!isUnit(node)) continue
    const above = path[path.length - 1]
    const parent = above && isUnit(above) ? (placeOf.get(above) as number) : -1
    const index = entries.length
    const previous = last.get(parent) ?? -1
    entries.push({ unit: node, index, parent, children: [], previous, next: -1, words: wordsOf(node) })
    placeOf.set(node, index)
    last.set(parent, index)
    if (previous >= 0) (entries[previous] as Entry).next = index
    if (parent >= 0) (entries[parent] as Entry).children.push(index)
  }
  return entries
}

/** Whether one unit lies somewhere below another. */
export function liesBelow(entries: readonly Entry[], lower: number, upper: number): boolean {
  let at = (entries[lower] as Entry).parent
  while (at > upper) at = (entries[at] as Entry).parent
  return at === upper && upper >= 0
}
