import type { AnnotationKind, WorkPlan } from '../schema'
import { isUnit, type Located, walk } from '../schema/walk'
import { displayWidth, truncateToWidth } from '../text/width'
import { printable } from './escape'
import { headerOf } from './header'
import { counted, type ReportLanguage, words } from './words'

export interface TreeOptions {
  /** Whether terminal colours are used. False unless told. */
  color?: boolean
  /** Columns of the terminal, a Han character counting two; lines are cut there with `…`. Uncut unless told. */
  width?: number | null
  /** Language of what is not the document's own words. `en` unless told. */
  language?: ReportLanguage
}

/** The kinds counted behind a heading, each with its colour. */
const counts = {
  regulations: 34,
  targets: 32,
  results: 90,
  goals: 32,
  deadlines: 33,
  responsible: 35,
  initiatives: 36,
  places: 90,
  tables: 90,
} as const satisfies Partial<Record<AnnotationKind, number>>
type Counted = keyof typeof counts
const kinds = Object.keys(counts) as Counted[]

const comma = ', '
const bold = 1
const dim = 2

type Paint = (text: string, code: number) => string

interface Setting {
  paint: Paint
  width: number
  language: ReportLanguage
}

/** A stretch of a line in one colour. */
interface Run {
  text: string
  code?: number
}

/** A line of runs, cut at a width. */
function print(runs: readonly Run[], width: number, paint: Paint): string {
  let line = ''
  let left = width
  for (const { text, code } of runs) {
    if (left <= 0) break
    const cut = displayWidth(text) > left ? truncateToWidth(text, left) : text
    left = cut === text ? left - displayWidth(text) : 0
    line += code === undefined ? cut : paint(cut, code)
  }
  return line
}

/** A label and the counts behind it. The counts stay in sight as long as they leave half of the line to the label. */
function row(label: readonly Run[], behind: readonly Run[], { width, paint }: Setting): string {
  const tail: Run[] = behind.flatMap((run, i) => [{ text: i === 0 ? '  ' : comma }, run])
  const needed = tail.reduce((sum, run) => sum + displayWidth(run.text), 0)
  if (needed === 0 || needed > width / 2) return print([...label, ...tail], width, paint)
  return print(label, width - needed, paint) + print(tail, needed, paint)
}

const countsOf = (node: Located['node'], language: ReportLanguage): Run[] =>
  kinds
    .filter((kind) => node[kind].length > 0)
    .map((kind) => ({ text: counted(kind, node[kind].length, language), code: counts[kind] }))

function labelOf({ node, path }: Located, language: ReportLanguage): Run[] {
  const indent = { text: '  '.repeat(path.length) }
  if (isUnit(node)) {
    const words = node.heading ? [{ text: printable(node.heading.text) }] : [{ text: printable(node.text), code: dim }]
    return [indent, ...(node.marker ? [{ text: `${printable(node.marker.raw)} `, code: dim }] : []), ...words]
  }
  const said = words[language]
  if (node.type === 'passage') return [{ text: said[node.id], code: dim }]
  const name = node.type === 'notice' ? said.notice : `${said.attachment} ${node.number ?? node.id}`
  return [{ text: `${printable(name)} `, code: dim }, { text: printable(node.title ?? addressOf(node, said.comma)) }]
}

/** Of a notice without a title to whom it is sent, else who signed it and when. */
function addressOf(node: Located['node'], comma: string): string {
  if (node.type !== 'notice') return ''
  if (node.recipients.length > 0) return node.recipients.join(comma)
  return node.signature ? [...node.signature.issuers, node.signature.date ?? ''].join(' ').trim() : ''
}

/** What was found in the whole plan, broken into lines between two counts where one line is too narrow. */
function totals(plan: WorkPlan, { language, width, paint }: Setting): string[] {
  const sums = new Map<Counted | 'section' | 'task', number>()
  const add = (what: Counted | 'section' | 'task', count: number) => sums.set(what, (sums.get(what) ?? 0) + count)
  for (const { node } of walk(plan)) {
    if (isUnit(node)) add(node.type, 1)
    for (const kind of kinds) add(kind, node[kind].length)
  }
  const lines: Run[][] = [[]]
  let used = 0
  for (const what of ['section', 'task', ...kinds] as const) {
    const sum = sums.get(what) ?? 0
    if (sum === 0) continue
    const text = counted(what, sum, language)
    const room = displayWidth(text) + (used > 0 ? displayWidth(comma) : 0)
    if (used > 0 && used + room > width) {
      lines.push([])
      used = 0
    }
    const line = lines[lines.length - 1] as Run[]
    if (used > 0) line.push({ text: comma })
    line.push(what === 'section' || what === 'task' ? { text } : { text, code: counts[what] })
    used += room
  }
  return lines.map((line) => print(line, width, paint))
}

/**
 * A plan for the terminal: title and metadata, then its outline, each unit with what was found in it, and the totals.
 * Markers are dim; every line is cut at `width` by the display width of its characters, never wrapped. Control
 * characters of the document are left out.
 */
export function toTree(plan: WorkPlan, options: TreeOptions = {}): string {
  const { color = false, width = null, language = 'en' } = options
  const paint: Paint = color ? (text, code) => `\u001b[${code}m${text}\u001b[0m` : (text) => text
  const setting: Setting = { paint, width: width ?? Number.POSITIVE_INFINITY, language }
  const lines = [
    print([{ text: printable(plan.meta.title ?? words[language].untitled), code: bold }], setting.width, paint),
  ]
  for (const [label, value] of headerOf(plan.meta, language)) {
    lines.push(print([{ text: `${label} `, code: dim }, { text: printable(value) }], setting.width, paint))
  }
  lines.push('')
  for (const located of walk(plan))
    lines.push(row(labelOf(located, language), countsOf(located.node, language), setting))
  lines.push('', ...totals(plan, setting))
  return `${lines.join('\n')}\n`
}
