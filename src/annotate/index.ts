import type { Rules } from '../rules'
import type { Codebook } from '../rules/codebook'
import { diagnose } from '../rules/diagnostics'
import type { Annotations, Code, Domain, Section, Span, Task, WorkPlan } from '../schema'
import { type AnnotationKind, annotationKinds, noAnnotations } from '../schema/annotation-kinds'
import { fold } from '../text/fold'
import { findCodes } from './codes'
import type { Context } from './context'
import { findDomains } from './domain'
import { type FinderList, findersFor } from './finders'
import { passageOf } from './passage'
import { type PlanDate, planDate } from './plan-year'
import { isReview } from './review'
import { type StandingRules, standingRules } from './standing'
import { findTableTargets } from './target-table'

export type { AnnotationKind }

export interface AnnotateOptions {
  rules: Rules
  /** All kinds, none, or those named. */
  kinds: boolean | readonly AnnotationKind[]
  trace: boolean
  codebooks: readonly Codebook[]
  /** Role of the bodies in a paragraph that stands in a column of them, by where it starts. */
  charges: Context['charges']
}

/** A node that carries annotations, as far as annotating it needs. */
interface Carrier extends Annotations {
  id: string
  paragraphs: Span[]
}

/** What of the document around a node its finders are told. */
interface Around extends Pick<Context, 'above' | 'domainsAbove' | 'review'> {
  readonly codesAbove: readonly Code[]
}

const top: Around = { above: [], domainsAbove: [], codesAbove: [], review: false }

/**
 * 标注. Finds the mentions of every node of a plan and writes them into it, in reading order: notice, preamble, units,
 * closing, attachments. Kinds that were switched off stay empty and are reported (`annotations-off`).
 *
 * @param plan an outline in published form, its annotations still empty
 * @param folded `fold(plan.source.text)`
 */
export function annotate(plan: WorkPlan, folded: string, options: AnnotateOptions): void {
  const wanted = wantedKinds(options.kinds)
  const off = annotationKinds.filter((kind) => kind !== 'tables' && !wanted.includes(kind))
  if (off.length > 0) plan.diagnostics.push(diagnose('annotations-off', null, { kinds: off.join(', ') }))
  if (options.kinds === false) return
  const walk = new Annotator(plan, folded, options, wanted)
  if (plan.notice) walk.carrier(plan.notice, null, top)
  if (plan.preamble) walk.carrier(plan.preamble, null, top)
  walk.units(plan.children, top)
  if (plan.closing) walk.carrier(plan.closing, null, top)
  for (const attachment of plan.attachments) {
    // What explains words promises nothing.
    if (attachment.kind === 'glossary') continue
    walk.carrier(attachment, null, top)
    walk.units(attachment.children, { ...top, above: [fold(attachment.title)] })
  }
}

function wantedKinds(kinds: boolean | readonly AnnotationKind[]): readonly AnnotationKind[] {
  if (kinds === true) return annotationKinds
  return kinds === false ? [] : kinds
}

class Annotator {
  readonly #plan: WorkPlan
  readonly #folded: string
  readonly #options: AnnotateOptions
  readonly #finders: FinderList
  /** Kinds that were only sought because others build on them. */
  readonly #unwanted: readonly AnnotationKind[]
  readonly #date: PlanDate
  /** Tables are read for targets. */
  readonly #tabled: boolean
  readonly #shortForms = new Map<string, string>()
  readonly #standing: StandingRules
  readonly #report: Context['report']

  constructor(plan: WorkPlan, folded: string, options: AnnotateOptions, wanted: readonly AnnotationKind[]) {
    this.#plan = plan
    this.#folded = folded
    this.#options = options
    this.#finders = findersFor(wanted)
    this.#unwanted = this.#finders.flatMap(({ kind }) => (wanted.includes(kind) ? [] : [kind]))
    this.#tabled = wanted.includes('targets')
    this.#date = planDate(plan, folded, options.rules)
    this.#report = (diagnostic) => plan.diagnostics.push(diagnostic)
    this.#standing = standingRules(folded, options.rules, plan.children.at(-1)?.span[1])
  }

  units(units: readonly (Section | Task)[], around: Around): void {
    for (const unit of units) {
      const heading = fold(unit.heading?.text ?? '')
      const review = around.review || isReview(heading, this.#options.rules, around.above)
      const { above, domainsAbove, codesAbove } = around
      const place = unit.heading?.span ?? null
      unit.domains = this.carrier(unit, place, { above, domainsAbove, codesAbove, review })
      if (this.#options.codebooks.length > 0) unit.codes = this.#codes(place, unit.paragraphs, codesAbove)
      if (unit.children.length > 0) {
        const codes = unit.codes ?? []
        this.units(unit.children, { above: [...above, heading], domainsAbove: unit.domains, codesAbove: codes, review })
      }
    }
  }

  /** The codes of a stretch of text by the caller's codebooks. */
  #codes(heading: Span | null, paragraphs: readonly Span[], above: readonly Code[]): Code[] {
    if (!heading && paragraphs.length === 0) return []
    const passage = passageOf(this.#plan.source.text, this.#folded, heading, paragraphs)
    return findCodes(passage, this.#options.codebooks, above)
  }

  /** Adds the targets of the tables of a node to those of its text. */
  #addTabled({ tables, paragraphs, targets }: Carrier, context: Context): void {
    const tabled = findTableTargets(this.#plan.source.text, tables, paragraphs, context)
    if (tabled.length === 0) return
    for (const target of tabled) targets.push(target)
    targets.sort((a, b) => a.span[0] - b.span[0])
  }

  /** Annotates one node; returns its domains. */
  carrier(node: Carrier, heading: Span | null, around: Around): Domain[] {
    if (!heading && node.paragraphs.length === 0 && node.tables.length === 0) return []
    const passage = passageOf(this.#plan.source.text, this.#folded, heading, node.paragraphs)
    const { above, domainsAbove, review } = around
    const context: Context = {
      rules: this.#options.rules,
      trace: this.#options.trace,
      meta: this.#plan.meta,
      year: this.#date.year,
      day: this.#date.day,
      nodeId: node.id,
      above,
      domainsAbove,
      review,
      shortForms: this.#shortForms,
      standing: this.#standing,
      charges: this.#options.charges,
      report: this.#report,
    }
    const found: Annotations = noAnnotations()
    for (const finder of this.#finders) finder.run(passage, context, found)
    for (const kind of this.#unwanted) found[kind] = []
    put(found, node)
    if (this.#tabled) this.#addTabled(node, context)
    if (this.#options.codebooks.length > 0) {
      for (const measure of node.measures) measure.codes = this.#codes(null, [measure.span], [])
    }
    return findDomains(passage, context)
  }
}

/** Writes what was found into its node; what was not sought is empty in both. */
function put(found: Annotations, node: Annotations): void {
  node.deadlines = found.deadlines
  node.regulations = found.regulations
  node.responsible = found.responsible
  node.targets = found.targets
  node.results = found.results
  node.goals = found.goals
  node.initiatives = found.initiatives
  node.places = found.places
  node.measures = found.measures
}
