import type { Edit, WorkPlanDiff } from '../schema'
import { cutAt } from '../text/cut'
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
  /** Whether long runs that went or came are shown whole; else by their ends, with a count of what is between. False unless told. */
  full?: boolean
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

/** Of kept text this much is shown beside a change. */
const context = 16
/** Of a long run that went or came this much is shown at either end: whole sections would bury the words that changed. */
const ends = 80

function kept(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * context + 1) return text
  const head = first ? '' : text.slice(0, cutAt(text, context))
  const tail = last ? '' : text.slice(cutAt(text, text.length - context))
  return `${head}…${tail}`
}

function shortened(text: string, language: ReportLanguage): string {
  const from = cutAt(text, ends)
  const to = cutAt(text, text.length - ends)
  // The count itself takes room: what is hardly longer is shown whole.
  if (to - from <= ends) return text
  return `${text.slice(0, from)}…${diffWords[language].leftOut(to - from)}…${text.slice(to)}`
}

type Style = Required<DiffTextOptions> & { paint: Paint }

function editLine(edits: readonly Edit[], { paint, color, full, language }: Style): string {
  return edits
    .map(({ op, text }, i) => {
      const said = printable(text)
      if (op === 'equal') return paint(kept(said, i === 0, i === edits.length - 1), codes.dim)
      const shown = full ? said : shortened(said, language)
      if (op === 'insert') return color ? paint(shown, codes.green) : `{+${shown}+}`
      return color ? paint(shown, codes.red, codes.struck) : `[-${shown}-]`
    })
    .join('')
}

function block(view: ChangeView, style: Style): string[] {
  const { paint, width, language } = style
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
  return [line, `    ${editLine(change.edits, style)}`]
}

/**
 * A diff for the terminal: which plans, how much changed, then each unit that changed with its edits, then targets and
 * documents. Unchanged units are only counted, and of long runs the middle unless `full` is asked for. Control characters of the documents are left out.
 */
export function diffToText(diff: WorkPlanDiff, plans: Compared, options: DiffTextOptions = {}): string {
  const { color = false, width = null, full = false, language = 'en' } = options
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
  for (const view of changed) lines.push(...block(view, { paint, color, width, full, language }))
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
