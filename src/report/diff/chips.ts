import { changedTargets, figuresOf } from '../../export/diff-view'
import { diffWords } from '../../export/diff-words'
import type { ReportLanguage } from '../../export/words'
import type { Direction, TargetChange, UnitChange, WorkPlanDiff } from '../../schema'
import { type Content, html } from '../markup'
import { said } from '../said'

const arrows: Readonly<Partial<Record<Direction, string>>> = {
  raised: '↑',
  lowered: '↓',
  widened: '↔',
  narrowed: '⇥⇤',
  shifted: '⇄',
}

/** The changed targets, to be found by the change of their unit. */
export function targetsByUnit(diff: WorkPlanDiff): (change: UnitChange) => TargetChange[] {
  const found = new Map<string, TargetChange[]>()
  for (const target of changedTargets(diff)) {
    const key = target.afterId === null ? `b-${target.beforeId}` : `a-${target.afterId}`
    found.set(key, [...(found.get(key) ?? []), target])
  }
  return ({ before, after }) => [
    ...after.flatMap((id) => found.get(`a-${id}`) ?? []),
    ...before.flatMap((id) => found.get(`b-${id}`) ?? []),
  ]
}

/** How a target moved, in a word or two. */
export function moveOf({ direction, tone, due }: TargetChange, language: ReportLanguage): string {
  const { directions, tones, dues } = diffWords[language]
  const said = [direction === 'same' ? '' : directions[direction], tone && tones[tone], due && dues[due]]
  return said.filter((word) => word).join(' · ')
}

/** Numbers that changed, shown once more: `护理型床位占比 ≥ 50% → ≥ 55% ↑`. */
export function chips(targets: readonly TargetChange[]): Content {
  if (targets.length === 0) return ''
  return html`<ul class="chips">${targets.map(
    (target) =>
      html`<li class="chip ${target.direction}"><span class="name">${target.indicator}</span> ${said((language) => html`<b>${figuresOf(target, language)}</b> <span class="move">${arrows[target.direction] ?? ''} ${moveOf(target, language)}</span>`)}</li>`,
  )}</ul>`
}
