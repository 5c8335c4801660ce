import type { Edit, WorkPlanDiff } from '../schema'
import { truncateToWidth } from '../text/width'
import { type ChangeView, type Compared, changedTargets, figuresOf, tally, viewOf } from './diff-view'
import { diffWords } from './diff-words'
import { printable } from './escape'
import type { ReportLanguage } from './words'
import { words as reportWords } from './words'

export interface DiffTextOptions {
  /** Whether terminal colours are used; else what changed is set in [-…-] and {+…+}. False unless told. */
  color?: boolean
  /** Columns of the terminal; headings are cut there with `…`. Uncut unless told. */
  width?: number | null
  /** Language of what is not the plans' own words. `en` unless told. */
  language?: ReportLanguage
}

const codes = { red: 31, green: 32, yellow: 33, blue: 34, bold: 1, dim: 2, struck: 9 } as const
type Paint = (text: string, ...codes: number[]) => string

const painter =
  (color: boolean): Paint =>
  (text, ...painted) =>
    color && text !== '' ? `\u001b[${painted.join(';')}m${text}\u001b[0m` : text

const signs = { unchanged: '=', revised: '~', added: '+', dropped: '-', split: '<', merged: '>' } as const
const colors = { unchanged: 2, revised: 33, added: 32, dropped: 31, split: 36, merged: 36 } as const

/** Kept text longer than this is shown by its ends. */
const context = 16

function kept(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * context + 1) return text
  const head = first ? '' : text.slice(0, context)
  const tail = last ? '' : text.slice(-context)
  return `${head}…${tail}`
}

function editLine(edits: readonly Edit[], paint: Paint, color: boolean): string {
  return edits
    .map(({ op, text }, i) => {
      if (op === 'equal') return paint(printable(kept(text, i === 0, i === edits.length - 1)), codes.dim)
      const said = printable(text)
      if (op === 'insert') return color ? paint(said, codes.green) : `{+${said}+}`
      return color ? paint(said, codes.red, codes.struck) : `[-${said}-]`
    })
    .join('')
}

function block(
  view: ChangeView,
  { paint, color, width, language }: Required<DiffTextOptions> & { paint: Paint },
): string[] {
  const { change, before, after, label } = view
  const cited = [before, after]
    .filter((units) => units.length > 0)
    .map((units) => units.map((unit) => unit.cited).join('、'))
    .join(' → ')
  const moved = change.moved ? `, ${diffWords[language].moved}` : ''
  const score = change.match?.by === 'computed' ? `  ${change.match.score.toFixed(2)}` : ''
  const name = printable((after[0] ?? before[0])?.label ?? '')
  const head = `${signs[change.status]} ${label}${moved}  ${printable(cited)}  ${name}${score}`
  const line = paint(width === null ? head : truncateToWidth(head, width), colors[change.status])
  if (change.status === 'added' || change.status === 'dropped' || change.edits.length === 0) return [line]
  return [line, `    ${editLine(change.edits, paint, color)}`]
}

/**
 * A diff for the terminal: which plans, how much changed, then each unit that changed with its edits, then targets and
 * documents. Unchanged units are only counted. Control characters of the documents are left out.
 */
export function diffToText(diff: WorkPlanDiff, plans: Compared, options: DiffTextOptions = {}): string {
  const { color = false, width = null, language = 'en' } = options
  const paint = painter(color)
  const words = diffWords[language]
  const { comma, untitled } = reportWords[language]
  const views = viewOf(diff, plans, language)
  const title = (of: string | null): string => printable(of ?? untitled)
  const lines = [
    paint(`--- ${title(diff.before.title)}`, codes.bold),
    paint(`+++ ${title(diff.after.title)}`, codes.bold),
  ]
  lines.push(
    tally(views, language)
      .map(([label, count]) => (language === 'zh' ? `${label} ${count}` : `${count} ${label}`))
      .join(comma),
    '',
  )
  const changed = views.filter(({ change }) => change.status !== 'unchanged' || change.moved)
  if (changed.length === 0) lines.push(words.nothing)
  for (const view of changed) lines.push(...block(view, { paint, color, width, language }))
  const targets = changedTargets(diff)
  if (targets.length > 0) lines.push('', paint(words.titles.targets, codes.bold))
  for (const target of targets) {
    const tone = target.tone && words.tones[target.tone]
    const aside = [words.directions[target.direction], ...(tone ? [tone] : [])].join(comma)
    lines.push(`  ${aside}  ${printable(target.indicator)}  ${printable(figuresOf(target, language))}`)
  }
  const documents = diff.regulations.filter(({ change }) => change !== 'same')
  if (documents.length > 0) lines.push('', paint(words.titles.regulations, codes.bold))
  for (const { name, change, before, after } of documents) {
    const stages = [before, after].map((list) => list.map((stage) => reportWords[language].stages[stage]).join(comma))
    lines.push(
      `  ${words.lifecycle[change]}  《${printable(name)}》  ${stages.filter((stage) => stage).join(' → ')}`.trimEnd(),
    )
  }
  return `${lines.join('\n')}\n`
}
