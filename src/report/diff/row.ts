import type { ChangeView, NamedUnit } from '../../export/diff-view'
import { diffWords } from '../../export/diff-words'
import { words } from '../../export/words'
import type { TargetChange } from '../../schema'
import { anchor, type Content, html } from '../markup'
import { said } from '../said'
import { chips } from './chips'
import { type EditedUnit, editedUnits } from './edited'
import { markerOf, type Places, placeId, type Side } from './places'
import { diffPageWords } from './words'

/** A change as a row of the page. */
export interface Row {
  view: ChangeView
  /** Its changed targets. */
  targets: readonly TargetChange[]
  /** Names it in the page. */
  number: number
  places: Places
}

const other = (side: Side): Side => (side === 'before' ? 'after' : 'before')

function unitBlock({ unit, heading, paragraphs }: EditedUnit, side: Side, { places }: Row, ways: Content): Content {
  const marker = markerOf(unit)
  const [first, ...rest] = paragraphs
  const opening =
    heading === null
      ? html`<p>${marker}${first ?? ''}</p>`
      : html`<h3>${marker}<span class="words">${heading}</span></h3>`
  const body = heading === null ? rest : paragraphs
  return html`<div class="unit" id="${placeId(side, unit.id)}">${opening}<div class="folds">${body.map((each) => html`<p>${each}</p>`)}<p class="place">${places.linkTo(side, unit.id)}${ways}</p></div></div>`
}

/** Where the reader goes from here: to what it became, or what it was. */
function counterparts(side: Side, ids: readonly string[], { places }: Row): Content {
  if (ids.length === 0) return ''
  return html` <span>${said((language) => diffPageWords[language].counterpart)} ${ids.map((id) => html`<a class="counterpart" href="${anchor(placeId(side, id))}">${said((language) => places.cited(side, id, language))}</a> `)}</span>`
}

function cell(side: Side, units: readonly NamedUnit[], row: Row): Content {
  const { change } = row.view
  if (units.length === 0) {
    return html`<div class="cell ${side} empty"><p class="none">${said((language) => diffPageWords[language].noCounterpart[side])}</p></div>`
  }
  const edited = editedUnits(
    units.map(({ unit }) => unit),
    change.edits,
    side,
  )
  const ways = counterparts(other(side), change[other(side)], row)
  return html`<div class="cell ${side}">${edited.map((each) => unitBlock(each, side, row, ways))}</div>`
}

function gutter({ view, number, places }: Row): Content {
  const { change } = view
  const moved = change.moved
    ? html`<span class="moved">${said((language) => html`${diffWords[language].moved} <small>${diffPageWords[language].movedFrom(change.before.map((id) => places.cited('before', id, language)).join(words[language].comma))}</small>`)}</span>`
    : ''
  const score =
    change.match?.by === 'computed'
      ? html`<small class="score">${said((language) => diffPageWords[language].score(change.match?.score.toFixed(2) ?? ''))}</small>`
      : ''
  const folded = isFolded(view)
  return html`<div class="gutter"><button type="button" class="fold" aria-expanded="${folded ? 'false' : 'true'}" aria-controls="_c${number}"><span class="word">${said((language) => (view.standing ? diffWords[language].standings[view.standing] : diffWords[language].statuses[change.status]))}</span></button>${moved}${score}</div>`
}

/** What did not change is folded to its heading. */
const isFolded = ({ change }: ChangeView): boolean => change.status === 'unchanged'

/** A change: what became of a unit in the gutter, its text before and after on a line, and the figures that changed. */
export function rowOf(row: Row): Content {
  const { view, targets, number } = row
  const { change, before, after } = view
  const domain = (after[0] ?? before[0])?.unit.domains[0]?.code ?? ''
  const classes = ['change', change.status, change.moved && 'is-moved', isFolded(view) && 'folded']
  return html`<article class="${classes.filter((name) => name).join(' ')}" id="_c${number}" data-domain="${domain}"${targets.length > 0 ? html` data-targets` : ''}${change.status !== 'unchanged' || change.moved ? html` data-changed` : ''}>${gutter(row)}${cell('before', before, row)}${cell('after', after, row)}${targets.length > 0 ? html`<div class="figures">${chips(targets)}</div>` : ''}</article>
`
}
