import type { WorkPlan } from '../schema'
import { fold } from '../text/fold'
import type { Decided } from './align'
import { type Entry, entriesOf } from './units'

/** 人工判定. Decisions of a reader about which units belong together, by their ids. */
export interface Decisions {
  /** These belong together. One unit with several others: it was split, or they were merged. */
  pairs?: readonly Decision[]
  /** These do not. */
  never?: readonly Decision[]
}

/**
 * Two unit ids, before and after; or the ids with the headings of their units, by which a unit is found again where its
 * number changed since.
 */
export type Decision =
  | readonly [before: string, after: string]
  | { before: string; after: string; beforeHeading?: string; afterHeading?: string }

/** A decision about a unit that is not there. */
export class UnknownUnitError extends Error {
  override readonly name = 'UnknownUnitError'

  constructor(
    /** The id, or the heading where the id was not enough. */
    readonly unit: string,
    /** The plan it was looked for in. */
    readonly side: 'before' | 'after',
  ) {
    super(`There is no unit ${unit} in the plan ${side}.`)
  }
}

/** The words a unit is known by: its heading, or the beginning of its text. */
export const labelOf = ({ unit }: Entry): string => unit.heading?.text ?? unit.text.slice(0, labelLength)
const labelLength = 30

const bare = (words: string): string => fold(words).replace(/\s/g, '')

function find(entries: readonly Entry[], id: string, heading: string | undefined, side: 'before' | 'after'): number {
  const found = entries.find((entry) => entry.unit.id === id)
  if (heading === undefined || heading === '') {
    if (found) return found.index
    throw new UnknownUnitError(id, side)
  }
  if (found && bare(labelOf(found)) === bare(heading)) return found.index
  const named = entries.filter((entry) => bare(labelOf(entry)) === bare(heading))
  if (named.length === 1) return (named[0] as Entry).index
  throw new UnknownUnitError(`${id} ${heading}`, side)
}

const asRecord = (decision: Decision): Exclude<Decision, readonly [string, string]> =>
  'before' in decision ? decision : { before: decision[0], after: decision[1] }

/**
 * Decisions by the places of their units.
 *
 * @throws UnknownUnitError for an id that is not there, or a heading that is none or several
 */
export function decide(before: WorkPlan, after: WorkPlan, { pairs = [], never = [] }: Decisions): Decided {
  const own = entriesOf(before)
  const other = entriesOf(after)
  const placed = (decision: Decision): [number, number] => {
    const named = asRecord(decision)
    return [
      find(own, named.before, named.beforeHeading, 'before'),
      find(other, named.after, named.afterHeading, 'after'),
    ]
  }
  return {
    pinned: pairs.map(placed),
    never: new Set(never.map(placed).map(([i, j]) => i * other.length + j)),
  }
}
