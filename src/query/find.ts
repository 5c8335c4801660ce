import type { AnnotationKind, Annotations, Unit, WorkPlan } from '../schema'
import { isUnit, type Located, walk } from '../schema/walk'
import { type Criteria, compile, type Facet } from './criteria'
import { type Each, type Found, type MentionOf, mentions } from './mentions'
import { answersFor } from './responsible-for'

const passesIn = (annotations: Annotations, { kinds, passes }: Facet): boolean =>
  kinds.some((kind) => annotations[kind].some((mention) => passes(mention as never)))

/**
 * 查找. The units of a plan and of its attachments that meet all criteria, in document order.
 *
 * Criteria about the same mention hold together: `{ stage: 'revise', regulation: '办法' }` finds units that revise a 办法, not
 * units that revise one thing and name another. Criteria about different kinds of mention may be met by different ones.
 *
 * @example find(plan, { domain: 'elderly-care', due: { before: '2022' } })
 */
export const find = (plan: WorkPlan, criteria: Criteria): Unit[] =>
  [...findUnits(plan, criteria)].map(({ node }) => node)

/** `find`, each unit with the nodes above it, outermost first. */
export function* findUnits(plan: WorkPlan, criteria: Criteria): Each<Located<Unit>> {
  const { suits, facets, bodies, says } = compile(plan, criteria)
  for (const { node, path } of walk(plan)) {
    if (!isUnit(node) || !suits(node)) continue
    if (says && !says(node.heading?.text, node.text)) continue
    if (!facets.every((facet) => passesIn(node, facet))) continue
    if (bodies && !bodies.some((body) => answersFor(body, node))) continue
    yield { node, path }
  }
}

/**
 * 查找. The mentions of one kind that meet all criteria, in document order. A criterion about that kind (or `text`) must
 * hold for the mention itself, any other one for the node that holds it; `body` asks who answers for the mention.
 *
 * @example findMentions(plan, 'targets', { domain: 'elderly-care', tone: 'firm' })
 */
export function* findMentions<K extends AnnotationKind>(
  plan: WorkPlan,
  kind: K,
  criteria: Criteria,
): Each<Found<MentionOf<K>>> {
  const { suits, facets, bodies, says } = compile(plan, criteria)
  for (const found of mentions(plan, kind)) {
    const { mention, node } = found
    if (!suits(node)) continue
    if (says && !says(...wordsOf(mention))) continue
    const holds = (facet: Facet) =>
      facet.kinds.includes(kind) ? facet.passes(mention as never) : passesIn(node, facet)
    if (!facets.every(holds)) continue
    if (
      bodies &&
      !bodies.some((body) => body.mention === mention || (kind !== 'responsible' && answersFor(body, mention)))
    ) {
      continue
    }
    yield found
  }
}

/** The texts a reader would look for in a mention. */
function wordsOf(mention: MentionOf<AnnotationKind>): (string | null)[] {
  if ('rows' in mention) return [mention.caption, ...mention.header, ...mention.rows.flat()]
  const words: (string | null)[] = [mention.text]
  if ('name' in mention) words.push(mention.name)
  if ('indicator' in mention) words.push(mention.indicator)
  return words
}
