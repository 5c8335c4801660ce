import type { Context } from '../../src/annotate/context'
import { findDeadlines } from '../../src/annotate/deadline'
import { findGoals } from '../../src/annotate/goal'
import { findResults } from '../../src/annotate/result'
import { findTargets } from '../../src/annotate/target'
import type { Annotations, Goal, Target } from '../../src/schema'
import { noAnnotations } from '../../src/schema'
import { context, passage } from './plain-context'

type More = Parameters<typeof context>[1] & { heading?: string }

/** Deadlines, targets, results and goals of a text, found one after another as in a document. */
export function quantitiesOf(text: string, { heading, ...more }: More = {}): Annotations {
  const read = passage(text, heading ?? null)
  const plain: Context = context(text, more)
  const found = noAnnotations()
  found.deadlines = findDeadlines(read, plain, found)
  found.targets = findTargets(read, plain, found)
  found.results = findResults(read, plain, found)
  found.goals = findGoals(read, plain, found)
  return found
}

export const targetsOf = (text: string, more: More = {}): Target[] => quantitiesOf(text, more).targets
export const goalsOf = (text: string, more: More = {}): Goal[] => quantitiesOf(text, more).goals

/** A plan for a year: its period and year. */
export const planFor = (start: number, end = start): More => ({
  year: start,
  meta: { period: { start, end } },
})
