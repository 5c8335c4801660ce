import type { ActionRow } from './actions'
import { actions } from './actions'
import type { AgencyRow } from './agencies'
import { agencies } from './agencies'
import type { ClauseWordRow } from './clause-words'
import { clauseWords } from './clause-words'
import type { DeadlineRow } from './deadlines'
import { deadlines } from './deadlines'
import type { DocumentKindRow } from './document-kinds'
import { documentKinds } from './document-kinds'
import type { DomainRow } from './domains'
import { domains } from './domains'
import type { FactRow } from './facts'
import { facts } from './facts'
import type { FrameRow } from './frame'
import { frame } from './frame'
import type { GoalRow } from './goals'
import { goals } from './goals'
import type { IndicatorColumnRow } from './indicator-columns'
import { indicatorColumns } from './indicator-columns'
import type { IndicatorAffixRow, IndicatorRow } from './indicators'
import { indicatorAffixes, indicators } from './indicators'
import type { InitiativeRow } from './initiatives'
import { initiatives } from './initiatives'
import type { MarkerRow } from './markers'
import { markers } from './markers'
import type { PlaceRow } from './places'
import { places } from './places'
import type { QuantityRow } from './quantities'
import { quantities } from './quantities'
import type { RegulationKindRow } from './regulation-kinds'
import { regulationKinds } from './regulation-kinds'
import type { RegulationPhraseRow } from './regulation-phrases'
import { regulationPhrases } from './regulation-phrases'
import type { ResponsibilityRow } from './responsibility'
import { responsibility } from './responsibility'
import type { ReviewRow } from './review'
import { reviews } from './review'
import type { SiteRow } from './sites'
import { sites } from './sites'
import type { TaskColumnRow } from './task-columns'
import { taskColumns } from './task-columns'

/** Every table of the parser. A caller's own rows are added with `extendRules`. */
export interface Rules {
  readonly markers: readonly MarkerRow[]
  readonly frame: readonly FrameRow[]
  readonly facts: readonly FactRow[]
  readonly documentKinds: readonly DocumentKindRow[]
  readonly reviews: readonly ReviewRow[]
  readonly sites: readonly SiteRow[]
  readonly taskColumns: readonly TaskColumnRow[]
  readonly actions: readonly ActionRow[]
  readonly clauseWords: readonly ClauseWordRow[]
  readonly regulationKinds: readonly RegulationKindRow[]
  readonly regulationPhrases: readonly RegulationPhraseRow[]
  readonly quantities: readonly QuantityRow[]
  readonly goals: readonly GoalRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly indicatorAffixes: readonly IndicatorAffixRow[]
  readonly indicatorColumns: readonly IndicatorColumnRow[]
  readonly deadlines: readonly DeadlineRow[]
  readonly responsibility: readonly ResponsibilityRow[]
  readonly agencies: readonly AgencyRow[]
  readonly domains: readonly DomainRow[]
  readonly initiatives: readonly InitiativeRow[]
  readonly places: readonly PlaceRow[]
}

export const defaultRules: Rules = {
  markers,
  frame,
  facts,
  documentKinds,
  reviews,
  sites,
  taskColumns,
  actions,
  clauseWords,
  regulationKinds,
  regulationPhrases,
  quantities,
  goals,
  indicators,
  indicatorAffixes,
  indicatorColumns,
  deadlines,
  responsibility,
  agencies,
  domains,
  initiatives,
  places,
}

/**
 * A rules object with the caller's rows beside the built-in ones. A row that has the name of a built-in row replaces it.
 *
 * @param more rows by table
 * @param base the rules to start from
 */
export function extendRules(more: { readonly [K in keyof Rules]?: Rules[K] }, base: Rules = defaultRules): Rules {
  const extended: Record<string, readonly { name: string }[]> = { ...base }
  for (const [table, rows] of Object.entries(more)) {
    const names = new Set(rows.map((row) => row.name))
    extended[table] = [...(extended[table] ?? []).filter((row) => !names.has(row.name)), ...rows]
  }
  return extended as unknown as Rules
}

/** Compiles something from the tables once per rules object: patterns are assembled in code, never per document. */
export function perRules<T>(compile: (rules: Rules) => T): (rules: Rules) => T {
  const compiled = new WeakMap<Rules, { rules: Rules; value: T }>()
  // A whole document is parsed by one rules object: nearly every question is the last one again.
  let last: { rules: Rules; value: T } | null = null
  return (rules) => {
    if (last !== null && last.rules === rules) return last.value
    last = compiled.get(rules) ?? { rules, value: compile(rules) }
    compiled.set(rules, last)
    return last.value
  }
}
