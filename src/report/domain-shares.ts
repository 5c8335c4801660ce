import type { Unit, WorkPlan } from '../schema'
import { isUnit, walk } from '../schema/walk'

/** 领域占比. How much of a plan's text is about a domain. */
export interface DomainShare {
  code: string
  name: string
  /** Of all characters of units, 0 to 1. */
  share: number
  /** The units whose first domain it is. */
  units: Unit[]
}

/** The domains of a plan by share of text, the largest first. A unit counts with its own text, for its most certain domain. */
export function domainShares(plan: WorkPlan): DomainShare[] {
  const found = new Map<string, DomainShare & { length: number }>()
  let all = 0
  for (const { node } of walk(plan)) {
    if (!isUnit(node)) continue
    const length = node.text.length + (node.heading?.text.length ?? 0)
    all += length
    const domain = node.domains[0]
    if (!domain) continue
    const known = found.get(domain.code) ?? { code: domain.code, name: domain.name, share: 0, units: [], length: 0 }
    known.length += length
    known.units.push(node)
    found.set(domain.code, known)
  }
  return [...found.values()]
    .map(({ length, ...domain }) => ({ ...domain, share: all === 0 ? 0 : length / all }))
    .sort((a, b) => b.share - a.share)
}
