import { cite } from '../query'
import type { TargetChange, Unit, UnitChange, WorkPlan, WorkPlanDiff } from '../schema'
import { isUnit, type Located, walk } from '../schema/walk'
import { beginningOf } from '../text/cut'
import { diffWords, isHandedDown, type Standing, standingOf } from './diff-words'
import { figureOf } from './facts'
import type { ReportLanguage } from './words'

/** Both plans of a diff: their words are in them, not in the diff. */
export interface Compared {
  before: WorkPlan
  after: WorkPlan
}

/** A unit as a report names it. */
export interface NamedUnit {
  id: string
  /** 二(四). */
  cited: string
  /** Its heading, or the beginning of its text. */
  label: string
  unit: Unit
}

/** A change as a report tells it. */
export interface ChangeView {
  change: UnitChange
  before: NamedUnit[]
  after: NamedUnit[]
  /** What became of it: its status, or, of a central plan against a local one, whether it was taken up. */
  label: string
  standing: Standing | null
}

const labelLength = 40

const labelOf = ({ heading, text }: Unit): string => heading?.text ?? beginningOf(text, labelLength)

function namesOf(plan: WorkPlan, language: ReportLanguage): Map<string, NamedUnit> {
  const names = new Map<string, NamedUnit>()
  for (const located of walk(plan)) {
    const { node } = located
    if (!isUnit(node)) continue
    names.set(node.id, {
      id: node.id,
      cited: cite(plan, located as Located, { language }),
      label: labelOf(node),
      unit: node,
    })
  }
  return names
}

/** The changes of a diff with the names of their units. */
export function viewOf(diff: WorkPlanDiff, { before, after }: Compared, language: ReportLanguage): ChangeView[] {
  const own = namesOf(before, language)
  const other = namesOf(after, language)
  const named = (names: Map<string, NamedUnit>, ids: readonly string[]): NamedUnit[] =>
    ids.flatMap((id) => names.get(id) ?? [])
  const handedDown = isHandedDown(diff.before, diff.after)
  const words = diffWords[language]
  return diff.changes.map((change) => {
    const standing = handedDown ? standingOf(change) : null
    const label = standing ? words.standings[standing] : words.statuses[change.status]
    return { change, before: named(own, change.before), after: named(other, change.after), label, standing }
  })
}

/** The two figures of a target change: `≥ 50% → ≥ 55%`; one alone where it is new or gone. */
export const figuresOf = ({ before, after }: TargetChange, language: ReportLanguage): string =>
  [before, after].flatMap((target) => (target ? [figureOf(target, language)] : [])).join(' → ')

/** What is worth telling of targets: those that are new, gone or other than before. */
export const changedTargets = ({ targets }: WorkPlanDiff): TargetChange[] =>
  targets.filter(
    ({ direction, tone, due }) =>
      direction !== 'same' || (tone !== 'same' && tone !== null) || (due !== 'same' && due !== null),
  )

/** How many changes there are of each kind, the most telling first; kinds without any are left off. */
export function tally(views: readonly ChangeView[], language: ReportLanguage): [label: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { label } of views) counts.set(label, (counts.get(label) ?? 0) + 1)
  const words = diffWords[language]
  const order = [...Object.values(words.standings), ...Object.values(words.statuses)]
  const listed = order.flatMap((label): [string, number][] =>
    counts.has(label) ? [[label, counts.get(label) ?? 0]] : [],
  )
  const moved = views.filter(({ change }) => change.moved).length
  return [...new Map(listed), ...(moved > 0 ? [[words.moved, moved] as [string, number]] : [])]
}

/** Whether two plans say the same, as far as a diff tells: nothing in it changed or moved. */
export const isSame = (diff: WorkPlanDiff): boolean =>
  diff.changes.every(({ status, moved }) => status === 'unchanged' && !moved) && changedTargets(diff).length === 0
