import type {
  ActionKind,
  AnnotationKind,
  Deadline,
  Goal,
  Regulation,
  ResponsibleBody,
  Result,
  Stage,
  Target,
  Tone,
  Unit,
  WorkPlan,
} from '../schema'
import { type Holder, isUnit } from '../schema/walk'
import { type Found, type MentionOf, responsible } from './mentions'
import { among, matcher, type OneOf, type Pattern } from './pattern'

/** What to look for. Every criterion given must hold; a list holds where one of its values does. */
export interface Criteria {
  /** `section` or `task`. */
  type?: OneOf<Unit['type']>
  level?: OneOf<number>
  /** Id of a unit or attachment (`'2'`): that one and all below it. */
  within?: string
  /** Code or name of a domain (业务领域), or of a finer line within it; of a name that lists several a part is enough: `'elderly-care'`, `'养老服务'`, `'health.medical-insurance'`. */
  domain?: OneOf<string>
  /** Code or name of a category of a codebook (编码) that the plan was parsed with; asked of the unit. */
  code?: OneOf<string>
  /** Words of the unit's heading or own text; of a mention, words of the mention. */
  text?: Pattern
  /** Kinds of annotation that must be there. */
  has?: OneOf<AnnotationKind>
  /** What a measure does: `'establish'`. */
  action?: OneOf<ActionKind>
  /** What the plan does to a regulation. With `regulation`, to that one. */
  stage?: OneOf<Stage>
  /** Words of a regulation's name. */
  regulation?: Pattern
  /** Kind of the regulation: `'law'`. */
  regulationKind?: OneOf<string>
  /** Words of a target's, result's or goal's indicator, or its code. */
  indicator?: Pattern
  /** Tone of a target or goal; with `indicator`, of that one. */
  tone?: OneOf<Tone>
  /** Words of a responsible body's name; rules that stand for many units count. */
  body?: Pattern
  role?: OneOf<ResponsibleBody['role']>
  /** Words of a place's name. */
  place?: Pattern
  /** Words of an initiative's name. */
  initiative?: Pattern
  /**
   * Something is due by `before` or from `after` on, both inclusive: a deadline, or a target's or goal's. ISO dates, or their
   * beginnings: before `'2023'` means by 2023-12-31, after `'2022-07'` from 2022-07-01 on.
   */
  due?: { before?: string; after?: string }
}

/** A criterion about mentions of some kinds; it holds for a node where one mention of these kinds passes. */
export interface Facet {
  kinds: readonly AnnotationKind[]
  passes: (mention: never) => boolean
}

function facetsOf(criteria: Criteria): Facet[] {
  const facets: Facet[] = []
  const add = <K extends AnnotationKind>(kinds: readonly K[], passes: (mention: MentionOf<K>) => boolean) =>
    facets.push({ kinds, passes })
  const { action, stage, regulation, regulationKind, indicator, tone, place, initiative, due } = criteria
  if (action !== undefined) {
    const wanted = among(action)
    add(['measures'], (measure) => measure.action !== null && wanted(measure.action.kind))
  }
  if (stage !== undefined || regulation !== undefined || regulationKind !== undefined) {
    add(['regulations'], regulationTest(stage, regulation, regulationKind))
  }
  if (tone !== undefined || indicator !== undefined) {
    // A result has no tone: it can pass only where none is asked for.
    add(tone === undefined ? ['targets', 'goals', 'results'] : ['targets', 'goals'], indicatorTest(indicator, tone))
  }
  if (place !== undefined) {
    const wanted = matcher(place)
    add(['places'], (found) => wanted(found.name, found.text))
  }
  if (initiative !== undefined) {
    const wanted = matcher(initiative)
    add(['initiatives'], (found) => wanted(found.name))
  }
  if (due !== undefined) add(['deadlines', 'targets', 'goals'], dueTest(due))
  return facets
}

function regulationTest(stage: Criteria['stage'], name: Pattern | undefined, kind: Criteria['regulationKind']) {
  const staged = stage === undefined ? null : among(stage)
  const named = name === undefined ? null : matcher(name)
  const ofKind = kind === undefined ? null : among(kind)
  return (regulation: Regulation): boolean =>
    (!staged || regulation.actions.some((action) => staged(action.stage))) &&
    (!named || named(regulation.name, regulation.refersTo)) &&
    (!ofKind || ofKind(regulation.kind))
}

function indicatorTest(indicator: Pattern | undefined, tone: Criteria['tone']) {
  const named = indicator === undefined ? null : matcher(indicator)
  const toned = tone === undefined ? null : among(tone)
  return (mention: Target | Goal | Result): boolean =>
    (!named || named(mention.indicator, mention.indicatorCode)) &&
    (!toned || ('tone' in mention && toned(mention.tone)))
}

function dueTest({ before, after }: { before?: string; after?: string }) {
  return (mention: Deadline | Target | Goal): boolean => {
    const date = 'date' in mention ? mention.date : mention.deadline
    if (date === null) return false
    return (before === undefined || date.slice(0, before.length) <= before) && (after === undefined || date >= after)
  }
}

/** The criteria that a node passes by itself, whatever stands in it. */
function nodeTest({ type, level, within, domain, code, has }: Criteria): (node: Holder) => boolean {
  const typed = type === undefined ? null : among(type)
  const levelled = level === undefined ? null : among(level)
  const filed = domain === undefined ? null : among(domain)
  const coded = code === undefined ? null : among(code)
  const kinds: readonly AnnotationKind[] = has === undefined ? [] : typeof has === 'string' ? [has] : has
  return (node) => {
    if (within !== undefined && node.id !== within && !node.id.startsWith(`${within}.`)) return false
    if (kinds.some((kind) => node[kind].length === 0)) return false
    if (!typed && !levelled && !filed && !coded) return true
    if (!isUnit(node)) return false
    return (
      (!typed || typed(node.type)) &&
      (!levelled || levelled(node.level)) &&
      (!filed || node.domains.some(({ code, name, finer }) => under(filed, { code, name }) || under(filed, finer))) &&
      (!coded || (node.codes ?? []).some((found) => under(coded, found)))
    )
  }
}

/** Whether a category is asked for, by its code, its name or a part of that: 养老服务 of 养老服务、老龄工作. */
const under = (
  asked: (value: string) => boolean,
  category: { code: string; name: string } | null | undefined,
): boolean => category !== null && category !== undefined && namesOf(category).some(asked)

/** 类目名称. What a category can be asked for by: its code, its name, and the parts of a name that lists several lines of business. */
export const namesOf = ({ code, name }: { code: string; name: string }): readonly string[] => [
  code,
  name,
  ...(name.includes('、') ? name.split('、') : []),
]

/** The bodies asked for, wherever the plan names them; null where none is asked for. */
function bodiesOf(plan: WorkPlan, { body, role }: Criteria): Found<ResponsibleBody>[] | null {
  if (body === undefined && role === undefined) return null
  const named = body === undefined ? null : matcher(body)
  const acting = role === undefined ? null : among(role)
  return [...responsible(plan)].filter(
    ({ mention }) => (!named || named(mention.name, mention.canonical)) && (!acting || acting(mention.role)),
  )
}

/** Criteria made ready to be asked of many nodes. */
export interface Test {
  suits: (node: Holder) => boolean
  facets: readonly Facet[]
  bodies: readonly Found<ResponsibleBody>[] | null
  says: ((...texts: readonly (string | null | undefined)[]) => boolean) | null
}

export const compile = (plan: WorkPlan, criteria: Criteria): Test => ({
  suits: nodeTest(criteria),
  facets: facetsOf(criteria),
  bodies: bodiesOf(plan, criteria),
  says: criteria.text === undefined ? null : matcher(criteria.text),
})
