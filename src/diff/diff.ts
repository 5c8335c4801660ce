import type { WorkPlan, WorkPlanDiff } from '../schema'
import { SCHEMA_VERSION } from '../schema/version-number'
import { GENERATOR } from '../version'
import { targetChanges, unitChanges } from './changes'
import { type Decisions, decide } from './decisions'
import { mentionChanges } from './mention-changes'
import { planRef } from './plan-ref'
import { regulationChanges } from './regulations'
import { structureOf } from './structure'
import { summarise } from './summary'
import { yearOf } from './year'

/** Options of `diffWorkPlans`: what a reader decided already. */
export interface DiffOptions extends Decisions {}

/**
 * 计划对比. What changed from one plan to another: units aligned by what they say, whatever their numbers; targets on like terms;
 * documents by their stages; deadlines and responsible bodies; counts by section and domain.
 *
 * Reads published trees only, fresh from the parser or from JSON. A central plan and a local one compare as two years do: names
 * of regions, governments and bodies are made neutral first.
 *
 * @param before the earlier plan, or the one compared from
 * @param after the later plan, or the one compared with
 * @param options `pairs` and `never`: links that a reader corrected
 * @returns plain data in the published format
 * @throws UnknownUnitError where `pairs` or `never` name a unit that is not there
 */
export function diffWorkPlans(before: WorkPlan, after: WorkPlan, options: DiffOptions = {}): WorkPlanDiff {
  const structure = structureOf(before, after, decide(before, after, options))
  const years = { before: yearOf(before), after: yearOf(after) }
  const changes = unitChanges(structure)
  return {
    type: 'workPlanDiff',
    schemaVersion: SCHEMA_VERSION,
    generator: GENERATOR,
    before: planRef(before),
    after: planRef(after),
    changes: changes.map(({ change }) => change),
    targets: targetChanges(structure, years),
    regulations: regulationChanges(before, after),
    summary: {
      ...summarise(changes, structure.before, structure.after),
      ...mentionChanges(structure.before, structure.after, structure.groups, years),
    },
  }
}
