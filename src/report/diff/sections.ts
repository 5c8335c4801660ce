import type { ChangeView } from '../../export/diff-view'
import { type Content, html } from '../markup'
import { said } from '../said'
import { type Row, rowOf } from './row'
import { diffPageWords } from './words'

const isTop = ({ after, before }: ChangeView): boolean => {
  const unit = (after[0] ?? before[0])?.unit
  return unit?.type === 'section' && unit.level === 1
}

/** The rows below one section of the plan: they fold together, in both columns. */
function group(rows: readonly Row[]): Content {
  const [first, ...rest] = rows
  if (!first) return ''
  if (!isTop(first.view)) return html`<section class="group">${rows.map(rowOf)}</section>`
  return html`<section class="group"><div class="head">${rowOf(first)}<button type="button" class="fold-section" aria-expanded="true">${said((language) => diffPageWords[language].foldSection)}</button></div><div class="rows">${rest.map(rowOf)}</div></section>
`
}

/** All rows, by sections of the plan after; what was dropped stands where it stood. */
export function groups(rows: readonly Row[]): Content {
  const found: Row[][] = [[]]
  for (const row of rows) {
    if (isTop(row.view)) found.push([])
    found[found.length - 1]?.push(row)
  }
  return found.map(group)
}
