import type { PlanRef, WorkPlan } from '../schema'

/** 计划标识. Which plan is meant, without its text. */
export function planRef({ meta, source }: WorkPlan): PlanRef {
  const { title, period, issuer, level, region, documentNumber, url } = meta
  return { title, period, issuer, level, region, documentNumber, url, sha256: source.sha256 }
}
