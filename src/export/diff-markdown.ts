import type { Edit, WorkPlanDiff } from '../schema'
import { type ChangeView, type Compared, changedTargets, figuresOf, type NamedUnit, tally, viewOf } from './diff-view'
import { diffWords } from './diff-words'
import { escapeMarkdown, printable } from './escape'
import { type ReportLanguage, words as reportWords } from './words'

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const rule = (columns: number): string => row(...Array.from({ length: columns }, () => '---'))

/** A line of a run with the blanks at its ends: the runs beside it go on there. */
function escapedLine(line: string): string {
  const bare = line.trim()
  if (bare === '') return printable(line)
  const start = line.indexOf(bare)
  return printable(line.slice(0, start)) + escapeMarkdown(bare) + printable(line.slice(start + bare.length))
}

/** A run of a cell, its line ends shown as such. */
const escaped = (text: string): string => text.split('\n').map(escapedLine).join('<br>')

/** One side of the edits. Tags, not `**`: Markdown does not take stars for emphasis between Han characters and stops. */
const side = (edits: readonly Edit[], op: 'insert' | 'delete', tag: string): string =>
  edits
    .flatMap((edit) => {
      if (edit.op === 'equal') return [escaped(edit.text)]
      return edit.op === op ? [`<${tag}>${escaped(edit.text)}</${tag}>`] : []
    })
    .join('')

const named = (units: readonly NamedUnit[]): string => escapeMarkdown(units.map((unit) => unit.cited).join('、'))

function changeRow({ change, before, after, label }: ChangeView, moved: string): string {
  const said = `**${escapeMarkdown(label)}**${change.moved ? `, ${moved}` : ''}`
  const cell = (units: readonly NamedUnit[], text: string): string =>
    units.length === 0 ? '' : `${named(units)} ${text}`.trimEnd()
  const same = change.edits.length === 0 ? escapeMarkdown(after[0]?.label ?? before[0]?.label ?? '') : null
  return row(
    said,
    cell(before, same ?? side(change.edits, 'delete', 'del')),
    cell(after, same ?? side(change.edits, 'insert', 'b')),
  )
}

function unitTable(views: readonly ChangeView[], language: ReportLanguage): string {
  const words = diffWords[language]
  const lines = [row(words.columns.what, words.before, words.after), rule(3)]
  let folded: ChangeView[] = []
  const unfold = (): void => {
    if (folded.length === 0) return
    const [first, last] = [folded[0] as ChangeView, folded[folded.length - 1] as ChangeView]
    const span = (units: (view: ChangeView) => NamedUnit[]): string =>
      first === last ? named(units(first)) : `${named(units(first))} … ${named(units(last))}`
    lines.push(
      row(
        words.folded(folded.length),
        span((view) => view.before),
        span((view) => view.after),
      ),
    )
    folded = []
  }
  for (const view of views) {
    if (view.change.status === 'unchanged' && !view.change.moved) folded.push(view)
    else {
      unfold()
      lines.push(changeRow(view, words.moved))
    }
  }
  unfold()
  return lines.join('\n')
}

function targetTable(diff: WorkPlanDiff, language: ReportLanguage): string[] {
  const targets = changedTargets(diff)
  if (targets.length === 0) return []
  const { titles, columns, directions, tones, before, after } = diffWords[language]
  const figure = (change: (typeof targets)[number], which: 'before' | 'after'): string =>
    change[which] ? escapeMarkdown(figuresOf({ ...change, before: change[which], after: null }, language)) : ''
  const rows = targets.map((change) =>
    row(
      escapeMarkdown(change.indicator),
      directions[change.direction],
      figure(change, 'before'),
      figure(change, 'after'),
      change.tone ? tones[change.tone] : '',
    ),
  )
  const header = row(columns.indicator, columns.direction, before, after, columns.tone)
  return [`## ${titles.targets}`, [header, rule(5), ...rows].join('\n')]
}

function documentTable({ regulations }: WorkPlanDiff, language: ReportLanguage): string[] {
  const changed = regulations.filter(({ change }) => change !== 'same')
  if (changed.length === 0) return []
  const { titles, columns, lifecycle, before, after } = diffWords[language]
  const { stages, comma } = reportWords[language]
  const rows = changed.map((change) =>
    row(
      escapeMarkdown(`《${change.name}》`),
      lifecycle[change.change],
      change.before.map((stage) => stages[stage]).join(comma),
      change.after.map((stage) => stages[stage]).join(comma),
    ),
  )
  return [`## ${titles.regulations}`, [row(columns.document, columns.what, before, after), rule(4), ...rows].join('\n')]
}

function mentionTables({ summary }: WorkPlanDiff, language: ReportLanguage): string[] {
  const { titles, columns, dues, lifecycle, before, after } = diffWords[language]
  const { roles } = reportWords[language]
  const blocks: string[] = []
  if (summary.deadlines.length > 0) {
    const rows = summary.deadlines.map((each) =>
      row(escapeMarkdown(each.afterId), dues[each.due], each.before ?? '', each.after ?? ''),
    )
    const table = [row(columns.unit, columns.what, before, after), rule(4), ...rows]
    blocks.push(`## ${titles.deadlines}`, table.join('\n'))
  }
  if (summary.responsible.length > 0) {
    const role = (name: keyof typeof roles | null): string => (name ? roles[name] : '')
    const rows = summary.responsible.map((each) =>
      row(
        escapeMarkdown(each.afterId),
        escapeMarkdown(each.name),
        each.change === 'role' ? '' : lifecycle[each.change],
        role(each.before),
        role(each.after),
      ),
    )
    const table = [row(columns.unit, columns.body, columns.what, before, after), rule(5), ...rows]
    blocks.push(`## ${titles.responsible}`, table.join('\n'))
  }
  return blocks
}

/**
 * 新旧对照表. A diff as Markdown: two columns, additions bold, deletions struck, what is new or gone said so, unchanged units
 * folded into one row; then targets, documents, deadlines and bodies. All words of the documents are escaped.
 */
export function diffToMarkdown(
  diff: WorkPlanDiff,
  plans: Compared,
  options: { language?: ReportLanguage } = {},
): string {
  const { language = 'en' } = options
  const words = diffWords[language]
  const { untitled, comma, colon } = reportWords[language]
  const views = viewOf(diff, plans, language)
  const title = (of: string | null): string => escapeMarkdown(of ?? untitled)
  const counts = tally(views, language).map(([label, count]) =>
    language === 'zh' ? `${label} ${count}` : `${count} ${label}`,
  )
  const blocks = [
    `# ${words.titles.comparison}${colon}${title(diff.before.title)} → ${title(diff.after.title)}`,
    counts.join(comma),
    unitTable(views, language),
    ...targetTable(diff, language),
    ...documentTable(diff, language),
    ...mentionTables(diff, language),
  ]
  return `${blocks.join('\n\n')}\n`
}
