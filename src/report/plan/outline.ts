import { words } from '../../export/words'
import type { WorkPlan } from '../../schema'
import { type Holder, isUnit, walk } from '../../schema/walk'
import { beginningOf } from '../../text/cut'
import { markKinds } from '../kinds'
import { anchor, type Content, html } from '../markup'
import { said } from '../said'
import { pageWords } from '../words'

const longest = 28

function nameOf(node: Holder): Content {
  if (isUnit(node))
    return html`${node.marker ? html`<span class="marker">${node.marker.raw}</span>` : ''}${beginningOf(node.heading?.text ?? node.text, longest)}`
  if (node.type === 'passage') return said((language) => words[language][node.id])
  if (node.type === 'notice') return said((language) => words[language].notice)
  return html`${said((language) => words[language].attachment)} ${node.number ?? ''} ${beginningOf(node.title, longest)}`
}

/** How many marks of each kind a node holds: small figures behind its name. */
function counts(node: Holder): Content {
  const shown = markKinds.flatMap(({ name, mentions }) => {
    const count = mentions.reduce((sum, kind) => sum + node[kind].length, 0)
    return count > 0 ? [html`<span class="count ${name}">${count}</span>`] : []
  })
  return shown.length > 0 ? html` <small>${shown}</small>` : ''
}

/** The outline: markers, headings and counts, each a link to its place. */
export function outlineOf(plan: WorkPlan): Content {
  const rows = [...walk(plan)].map(
    ({ node, path }) =>
      html`<li class="depth-${Math.min(path.length + 1, 4)}"><a href="${anchor(node.id)}">${nameOf(node)}</a>${counts(node)}</li>`,
  )
  return html`<nav class="outline"><details open><summary>${said((language) => pageWords[language].outline)}</summary><ol>${rows}</ol></details></nav>`
}
