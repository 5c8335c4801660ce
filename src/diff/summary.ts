import type { DiffSummary, DomainSummary, SectionSummary, UnitChange } from '../schema'
import type { Entry } from './units'

type Counts = Pick<DiffSummary, UnitChange['status'] | 'moved'>

const none = (): Counts => ({ unchanged: 0, revised: 0, added: 0, dropped: 0, split: 0, merged: 0, moved: 0 })

function add(counts: Counts, { status, moved }: UnitChange): void {
  counts[status]++
  if (moved) counts.moved++
}

const topOf = (entries: readonly Entry[], place: number): Entry => {
  let entry = entries[place] as Entry
  while (entry.parent >= 0) entry = entries[entry.parent] as Entry
  return entry
}

/** A change with the places of the units it is about. */
export interface PlacedChange {
  change: UnitChange
  before: readonly number[]
  after: readonly number[]
}

/** The top-level unit a change is counted under: where it stands after, or, dropped, where it stood. */
function sectionOf({ before, after }: PlacedChange, own: readonly Entry[], other: readonly Entry[]): string {
  const place = after[0] ?? -1
  if (place >= 0) return `a${topOf(other, place).index}`
  return `b${topOf(own, before[0] as number).index}`
}

/** 变化概要. Counts of all changes, by top-level unit and by domain. */
export function summarise(
  changes: readonly PlacedChange[],
  before: readonly Entry[],
  after: readonly Entry[],
): Omit<DiffSummary, 'deadlines' | 'responsible'> {
  const all = none()
  const partner = new Map<string, string>()
  for (const { before: own, after: other } of changes) {
    for (const i of own) for (const j of other) partner.set(`b${i}`, `a${j}`)
  }
  const sections = new Map<string, SectionSummary>()
  const domains = new Map<string, DomainSummary>()
  for (const placed of changes) {
    add(all, placed.change)
    const found = sectionOf(placed, before, after)
    // What was dropped counts with the section its own became, where that one is a section too.
    const kept = partner.get(found)
    const key =
      found.startsWith('b') && kept !== undefined && after[Number(kept.slice(1))]?.parent === -1 ? kept : found
    const section = sections.get(key) ?? { ...sectionNamed(key, partner, before, after), ...none() }
    sections.set(key, section)
    add(section, placed.change)
    const unit = after[placed.after[0] ?? -1] ?? before[placed.before[0] ?? -1]
    const domain = unit?.unit.domains[0]
    if (!domain) continue
    const counted = domains.get(domain.code) ?? { code: domain.code, name: domain.name, ...none() }
    domains.set(domain.code, counted)
    add(counted, placed.change)
  }
  const size = ({ unchanged: _, moved: __, ...rest }: Counts): number =>
    rest.revised + rest.added + rest.dropped + rest.split + rest.merged
  const byChanges = [...domains.values()].sort((a, b) => size(b) - size(a) || (a.code < b.code ? -1 : 1))
  return { ...all, sections: [...sections.values()], domains: byChanges }
}

function sectionNamed(
  key: string,
  partner: ReadonlyMap<string, string>,
  before: readonly Entry[],
  after: readonly Entry[],
): Pick<SectionSummary, 'beforeId' | 'afterId' | 'heading'> {
  const place = Number(key.slice(1))
  if (key.startsWith('b')) {
    const { unit } = before[place] as Entry
    return { beforeId: unit.id, afterId: null, heading: unit.heading?.text ?? null }
  }
  const { unit } = after[place] as Entry
  const own = [...partner].find(([from, to]) => to === key && before[Number(from.slice(1))]?.parent === -1)
  const old = own ? before[Number(own[0].slice(1))] : undefined
  return {
    beforeId: old?.unit.id ?? null,
    afterId: unit.id,
    heading: unit.heading?.text ?? old?.unit.heading?.text ?? null,
  }
}
