import { diagnose } from '../rules/diagnostics'
import { MAX_LEVEL } from '../schema/max-level'
import { begunOnes } from './counted'
import { depthsOf } from './depths'
import type { Document } from './document'
import type { HeadingPlace } from './line-headings'
import { familyOf, type MarkerRead, rankOfLevel } from './marker'
import { reportNesting, reportNumber } from './order'
import type { Paragraph } from './paragraph'
import { addTaskRow } from './task-row'
import { type TaskTable, taskTable } from './task-table'

/** A unit before its heading is cut: its first paragraph, what follows it, what lies below it. */
export interface Branch {
  /** Null for a title of one of several plans, or a heading without a number. */
  marker: MarkerRead | null
  first: Paragraph
  /** Further paragraphs of its own, in order. */
  body: Paragraph[]
  /** Indexes into `Page.tables`. */
  tables: number[]
  children: Branch[]
}

export interface Nested {
  /** Paragraphs before the first unit. */
  before: Paragraph[]
  tables: number[]
  branches: Branch[]
}

interface Open {
  branch: Branch
  family: string
  depth: number
  value: number
  /** Of a heading without a number, and of a line that is marked up as one: the smaller encloses the other. */
  level: number | null
}

/** 无序号标题. The family of headings without a number. */
const unnumbered = ''

/**
 * 层次. Nests numbered paragraphs by their markers, in one pass.
 *
 * A marker whose style is open continues it; one whose style is not open goes below the nearest open unit that stands
 * higher. How high a style stands is told by its rank (GB/T 9704—2012, 7.3.3) and by the document itself (`depthsOf`).
 * Numbers may run on across sections, start again, skip and repeat: the tree keeps what was written, and the first
 * marker that breaks the order is reported.
 *
 * @param isTitle tells the paragraphs that are titles of one of several plans
 * @param headings the paragraphs that are headings without a number
 */
export function nest(
  document: Document,
  paragraphs: readonly Paragraph[],
  isTitle: (paragraph: Paragraph) => boolean = () => false,
  headings: ReadonlyMap<Paragraph, HeadingPlace> = new Map(),
): Nested {
  const depths = depthsOf(paragraphs)
  const nested: Nested = { before: [], tables: [], branches: [] }
  const stack: Open[] = []
  const running = new Map<string, number>()
  const begun = begunOnes(paragraphs)
  const taskTables = new Map<number, TaskTable | null>()
  let isFlat = false
  for (const paragraph of paragraphs) {
    const { marker } = paragraph
    const title = isTitle(paragraph)
    const heading = headings.get(paragraph)
    if (title || heading || (marker?.row.unit && accepts(marker, stack, running, begun))) {
      const branch: Branch = { marker: title ? null : marker, first: paragraph, body: [], tables: [], children: [] }
      if (title) placeTitle(branch, stack, running)
      else if (heading) placeHeading(branch, heading, stack)
      else place(document, branch, marker as MarkerRead, stack, running, depths)
      if (flatten(document, stack, isFlat)) isFlat = true
      const parent = stack[stack.length - 2]?.branch
      ;(parent ? parent.children : nested.branches).push(branch)
    } else keep(document, paragraph, stack[stack.length - 1]?.branch, nested, taskTables)
  }
  reportNesting(document, nested.branches)
  return nested
}

/** What lies deeper than units may stays at their last level; the first such is reported. Returns whether one did. */
function flatten(document: Document, stack: Open[], isReported: boolean): boolean {
  if (stack.length <= MAX_LEVEL) return false
  const open = stack.pop() as Open
  stack[MAX_LEVEL - 1] = open
  const { start, end } = open.branch.first
  if (!isReported) document.diagnostics.push(diagnose('nesting-too-deep', [start, end], { limit: String(MAX_LEVEL) }))
  return true
}

function keep(
  document: Document,
  paragraph: Paragraph,
  branch: Branch | undefined,
  nested: Nested,
  taskTables: Map<number, TaskTable | null>,
): void {
  const { table } = paragraph.line
  if (table === null) (branch ? branch.body : nested.before).push(paragraph)
  else {
    const tables = branch ? branch.tables : nested.tables
    if (tables[tables.length - 1] !== table) tables.push(table)
    let read = taskTables.get(table)
    if (read === undefined) {
      read = taskTable(document, table)
      taskTables.set(table, read)
    }
    if (read) addTaskRow(document, read, paragraph, branch ? branch.children : nested.branches)
  }
}

/** A marker that may be a figure (1.35周岁以下, 2.1亿元) counts only where it continues what is open. */
function accepts(
  marker: MarkerRead,
  stack: readonly Open[],
  running: ReadonlyMap<string, number>,
  begun: ReadonlySet<MarkerRead>,
): boolean {
  if (!marker.doubtful) return true
  if (marker.path) {
    const above = marker.path[marker.path.length - 2]
    const parent = stack.some(({ value, depth }) => depth < rankOfLevel.fourth && value === above)
    return parent && (marker.value === 1 || running.get(familyOf(marker)) === marker.value - 1)
  }
  return begun.has(marker) || (marker.value > 1 && running.get(familyOf(marker)) === marker.value - 1)
}

const justBelow = 0.001

function placeTitle(branch: Branch, stack: Open[], running: Map<string, number>): void {
  stack.length = 0
  running.clear()
  stack.push({ branch, family: unnumbered, depth: 0, value: 0, level: Number.NEGATIVE_INFINITY })
}

/** A heading goes below the last open unit that encloses it: one of a smaller level, or a number where the numbers enclose. */
function placeHeading(branch: Branch, { level, encloses }: HeadingPlace, stack: Open[]): void {
  let kept = 0
  for (const open of stack) {
    if (open.level === null ? encloses : open.level >= level) break
    kept++
  }
  stack.length = kept
  const depth = (stack[kept - 1]?.depth ?? 0) + justBelow
  stack.push({ branch, family: unnumbered, depth, value: 0, level })
}

function place(
  document: Document,
  branch: Branch,
  marker: MarkerRead,
  stack: Open[],
  running: Map<string, number>,
  depths: ReadonlyMap<string, number>,
): void {
  const family = familyOf(marker)
  const { heading: level } = branch.first.line
  while (level !== null && isEnclosed(stack[stack.length - 1], level)) stack.pop()
  const before = stack.findLast((open) => open.family === family)
  const above = stack[stack.length - 1]
  const isInside = marker.row.inside === true && above !== undefined && !before
  const depth = isInside ? above.depth + justBelow : (before?.depth ?? depths.get(family) ?? marker.row.rank)
  while (
    stack.length > 0 &&
    (before ? stack[stack.length - 1] !== before : (stack[stack.length - 1] as Open).depth >= depth)
  )
    stack.pop()
  if (before) stack.pop()
  reportNumber(document, marker, before?.value ?? null, running.get(family) ?? null)
  stack.push({ branch, family, depth, value: marker.value, level })
  running.set(family, marker.value)
}

/** Whether a heading without a number that is open lies no higher than a line marked up with a number. */
const isEnclosed = (open: Open | undefined, level: number): boolean =>
  open?.family === unnumbered && open.level !== null && open.level >= level
