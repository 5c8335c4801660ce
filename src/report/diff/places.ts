import type { Compared } from '../../export/diff-view'
import type { ReportLanguage } from '../../export/words'
import { cite } from '../../query'
import type { Unit, WorkPlan } from '../../schema'
import { type Located, walk } from '../../schema/walk'
import { anchor, type Content, html } from '../markup'
import { said } from '../said'

export type Side = 'before' | 'after'

/** Names a node of one of the plans in the page. */
export const placeId = (side: Side, id: string): string => `${side === 'before' ? 'b' : 'a'}-${id}`

/** The places of both plans, to be named and linked to. */
export interface Places {
  /** Its citation, as a link to it. */
  linkTo(side: Side, id: string): Content
  /** Its citation, as text. */
  cited(side: Side, id: string, language: ReportLanguage): string
}

export function placesOf(plans: Compared): Places {
  const nodes = (plan: WorkPlan): Map<string, Located> =>
    new Map([...walk(plan)].map((located) => [located.node.id, located]))
  const known = { before: nodes(plans.before), after: nodes(plans.after) }
  const cited: Places['cited'] = (side, id, language) => {
    const located = known[side].get(id)
    return located ? cite(plans[side], located, { language }) : id
  }
  return {
    cited,
    linkTo: (side, id) =>
      html`<a class="cited" href="${anchor(placeId(side, id))}">${said((language) => cited(side, id, language))}</a>`,
  }
}

/** The markers of a unit and its heading make one line. */
export const markerOf = ({ marker }: Unit): Content => (marker ? html`<span class="marker">${marker.raw}</span>` : '')
