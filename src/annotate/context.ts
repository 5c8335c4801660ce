import type { Rules } from '../rules'
import type { Annotations, Diagnostic, Domain, Meta, ResponsibleBody } from '../schema'
import type { Passage } from './passage'
import type { StandingRules } from './standing'

/** What a finder may know of the document around its passage. */
export interface Context {
  readonly rules: Rules
  /** Adds `rule` to each mention. */
  readonly trace: boolean
  readonly meta: Meta
  /** The plan's own year: the first of its period, else the year of issue, else the one its text tells, else null. */
  readonly year: number | null
  /** The day it was issued, else published, as far as that is known. */
  readonly day: string | null
  /** `notice`, `preamble`, `closing`, a unit's id or an attachment's. */
  readonly nodeId: string
  /** Folded headings of the sections above, outermost first. */
  readonly above: readonly string[]
  /** Domains of the section above, most certain first; empty at the top. */
  readonly domainsAbove: readonly Domain[]
  /** True below a heading that reviews the past (工作回顾, 五年来): figures are results. */
  readonly review: boolean
  /** Short forms introduced so far (以下简称《意见》): folded short name -> full name as printed. Finders may add. */
  readonly shortForms: Map<string, string>
  /** Rules on responsible bodies that the document states once, read from its whole text before annotation. */
  readonly standing: StandingRules
  /** Start of a paragraph in a column that says who (责任单位) or by when → the role of its bodies, or that it says when. */
  readonly charges: ReadonlyMap<number, ResponsibleBody['role'] | 'deadline'>
  report(diagnostic: Diagnostic): void
}

export type Kind = keyof Annotations

/** Finds one kind of mention in a passage. `found` holds what the finders before it in `annotate/index.ts` found there. */
export type Finder<K extends Kind> = (
  passage: Passage,
  context: Context,
  found: Readonly<Annotations>,
) => Annotations[K]
