import type { RegulationChange, Stage, WorkPlan } from '../schema'
import { walk } from '../schema/walk'
import { fold } from '../text/fold'
import { countryName, editionMarks } from './word-lists'

/** 环节次序. How far along a document is; the basis of something else says nothing of it. */
const rank: Readonly<Record<Stage, number>> = {
  basis: 0,
  draft: 1,
  legislate: 2,
  issue: 3,
  publicize: 4,
  implement: 4,
  revise: 5,
  repeal: 6,
}

interface Named {
  name: string
  stages: Stage[]
  nodeId: string
}

const unsaid = new RegExp(`^${countryName}|\\((?:${editionMarks.join('|')})\\)$`, 'g')

/** A name as it is compared: without the country, and without what says that it is on trial. */
export const regulationKey = (name: string): string => fold(name).replace(/\s/g, '').replace(unsaid, '')

/** The documents a plan names, each with all that is done to it; short forms stand for what they refer to. */
function documentsOf(plan: WorkPlan): Map<string, Named> {
  const found = new Map<string, Named>()
  for (const { node } of walk(plan)) {
    for (const { name, refersTo, self, actions } of node.regulations) {
      if (self) continue
      const full = refersTo ?? name
      const named = found.get(regulationKey(full)) ?? { name: full, stages: [], nodeId: node.id }
      found.set(regulationKey(full), named)
      for (const { stage } of actions) if (!named.stages.includes(stage)) named.stages.push(stage)
    }
  }
  for (const { stages } of found.values()) stages.sort((a, b) => rank[a] - rank[b])
  return found
}

const furthest = (stages: readonly Stage[]): number => Math.max(0, ...stages.map((stage) => rank[stage]))

/** 文件变化. What became of every document that either plan names: the stages before and after. */
export function regulationChanges(before: WorkPlan, after: WorkPlan): RegulationChange[] {
  const own = documentsOf(before)
  const other = documentsOf(after)
  const changes: RegulationChange[] = []
  for (const [key, { name, stages, nodeId }] of other) {
    const old = own.get(key)
    const advanced = old && old.stages.length > 0 && furthest(stages) > furthest(old.stages)
    changes.push({
      name,
      before: old?.stages ?? [],
      after: stages,
      change: old ? (advanced ? 'advanced' : 'same') : 'new',
      beforeId: old?.nodeId ?? null,
      afterId: nodeId,
    })
  }
  for (const [key, { name, stages, nodeId }] of own) {
    if (other.has(key)) continue
    changes.push({ name, before: stages, after: [], change: 'gone', beforeId: nodeId, afterId: null })
  }
  return changes
}
