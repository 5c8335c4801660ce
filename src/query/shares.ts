import type { Unit, WorkPlan } from '../schema'
import { units } from './mentions'

/** How much of a plan belongs under one code. */
export interface Share {
  /** Null for what is filed under none. */
  code: string | null
  /** Its Chinese name; empty where the code is null. */
  name: string
  /** 0 to 1, rounded to four places; those of one plan add up to 1. */
  share: number
  /** How many of the units counted are filed under it, whatever else they are filed under. */
  units: number
}

export interface ShareOptions {
  /**
   * What a unit counts for: `text`, as many as the characters it owns itself, heading included; `tasks`, one, and sections nothing.
   * `text` unless told.
   */
  by?: 'text' | 'tasks'
  /** Finer lines of business in place of their domain, where a unit's words tell one: `health.medical-insurance`. */
  finer?: boolean
}

type Filed = Pick<Unit['domains'][number], 'code' | 'name' | 'score'>

/**
 * 领域构成. The share of each domain (业务领域) in a plan, largest first, last what is filed under none. A unit of several domains is
 * divided among them by their scores.
 *
 * @returns an empty list for a plan without units
 */
export const domainShares = (plan: WorkPlan, options: ShareOptions = {}): Share[] =>
  sharesOf(plan, options, ({ domains }) =>
    options.finer ? domains.map(({ code, name, score, finer }) => ({ code, name, ...finer, score })) : domains,
  )

/**
 * 编码构成. As `domainShares`, of the categories of one codebook that the plan was parsed with.
 *
 * @param scheme the codebook's name: 政策工具
 */
export const codeShares = (plan: WorkPlan, scheme: string, options: Omit<ShareOptions, 'finer'> = {}): Share[] =>
  sharesOf(plan, options, ({ codes = [] }) => codes.filter((code) => code.scheme === scheme))

function sharesOf(plan: WorkPlan, { by = 'text' }: ShareOptions, filed: (unit: Unit) => readonly Filed[]): Share[] {
  const shares = new Map<string | null, Share>()
  let all = 0
  const add = (code: string | null, name: string, weight: number): void => {
    const known = shares.get(code) ?? { code, name, share: 0, units: 0 }
    known.share += weight
    known.units++
    shares.set(code, known)
  }
  for (const unit of units(plan)) {
    const weight = by === 'text' ? charactersOf(unit) : unit.type === 'task' ? 1 : 0
    if (weight === 0) continue
    all += weight
    const found = filed(unit)
    const sum = found.reduce((total, { score }) => total + score, 0)
    if (sum === 0) add(null, '', weight)
    else for (const { code, name, score } of found) add(code, name, (weight * score) / sum)
  }
  const rounded = [...shares.values()].map((each) => ({ ...each, share: Math.round((each.share / all) * 1e4) / 1e4 }))
  return rounded.sort((a, b) => Number(a.code === null) - Number(b.code === null) || b.share - a.share)
}

const charactersOf = ({ heading, text }: Unit): number => `${heading?.text ?? ''}${text}`.replace(/\s/g, '').length
