import type { Span } from '../../schema'
import type { DraftLine } from '../writer'
import type { Block } from './walk'

export interface Regions {
  /** Per line one of `lineKind`; `open` is what the outline shall read. */
  kind: Uint8Array
  breadcrumbs: number[]
}

export interface Layout {
  readonly blocks: readonly Block[]
  readonly measures: Measures
  /** Where most of the prose stands. */
  readonly body: Block
}

export const lineKind = { open: 0, furniture: 1, metadata: 2 } as const

/** A stretch with less prose than this says nothing about where the text of a page is. */
export const leastProse = 120
/** A line with fewer characters of its own is no prose: menus, labels, dates. */
const leastLine = 10
/** The body is the innermost element that holds so much of the prose; a named body may do with less. */
const bodyShare = 0.9
const namedShare = 0.6
/** A stretch that names or tags tell to be furniture may hold so much of the prose, no more. */
const furnitureShare = 0.1
/** More lines than these before the title are a site's, not the document's. */
const fewLines = 4

interface Measures {
  /** Prose before each line. */
  sums: Float64Array
  total: number
}

const proseOf = (line: DraftLine): number => line.end - line.start - line.linked

/** Measures the lines of a page and finds its body. */
export function layOut(text: string, lines: readonly DraftLine[], blocks: readonly Block[]): Layout {
  const sums = new Float64Array(lines.length + 1)
  lines.forEach((line, i) => {
    const own = proseOf(line)
    const isProse = own >= leastLine && (line.table !== null || stop.test(text.slice(line.start, line.end)))
    sums[i + 1] = (sums[i] as number) + (isProse ? own : 0)
  })
  const measures = { sums, total: sums[lines.length] as number }
  return { blocks, measures, body: findBody(blocks, measures, lines.length) }
}

const within = ({ sums }: Measures, first: number, last: number): number =>
  (sums[last] as number) - (sums[first] as number)

/** The innermost block with most of the prose; a block that its name calls the body with less. */
function findBody(blocks: readonly Block[], measures: Measures, count: number): Block {
  let body: Block = { part: null, first: 0, last: count }
  let isNamed = false
  for (const block of blocks) {
    const prose = within(measures, block.first, block.last)
    const named = block.part === 'body'
    if (isNamed || block.first < body.first || block.last > body.last) continue
    if (prose >= measures.total * bodyShare || (named && prose >= measures.total * namedShare)) {
      if (named || isWorthIt(block, body)) body = block
      isNamed = named
    }
  }
  return body
}

/** A single line is no body: it is one paragraph of it. */
const isWorthIt = (block: Block, body: Block): boolean => block.last - block.first > 1 || body.last - body.first === 1

export interface Marks {
  /** Line of the title, -1 where none was recognised. */
  title: number
  lastTitle: number
  isWhole: boolean
  /** Lines that open with a label of facts. */
  labels: ReadonlySet<number>
  /** Index tables, first and last line. */
  indexes: readonly (readonly [number, number])[]
  /** Lines that name an attachment. */
  attachments: ReadonlySet<number>
}

/**
 * 版面. Tells the text of a page from what the site sets around it: by tags and names that say so, and by where the prose stands. It
 * doubts in favour of the text: prose, titles, labelled facts and attachments stay open wherever they stand, save in what the markup
 * itself calls navigation or footer.
 */
export function findRegions(text: string, lines: readonly DraftLine[], layout: Layout, marks: Marks): Regions {
  const kind = new Uint8Array(lines.length)
  const breadcrumbs = markParts(kind, layout, marks)
  const isProse = (i: number): boolean =>
    proseOf(lines[i] as DraftLine) >= 2 * leastLine && sentence.test(text.slice(lines[i]?.start, lines[i]?.end))
  if (layout.measures.total >= leastProse) {
    markAbove(kind, lines, isProse, layout.body, marks)
    markBelow(kind, lines, isProse, layout.body, marks)
    markLabel(kind, text, lines, layout.body, marks)
  }
  for (const [first, last] of marks.indexes) kind.fill(lineKind.metadata, first, last + 1)
  return { kind, breadcrumbs }
}

function markParts(kind: Uint8Array, { blocks, measures }: Layout, marks: Marks): number[] {
  const breadcrumbs: number[] = []
  for (const { part, first, last } of blocks) {
    if (part === null || part === 'body' || last <= first) continue
    if (holds(first, last, marks.title, marks.lastTitle)) continue
    if (
      within(measures, first, last) >
      Math.max(measures.total * furnitureShare, part === 'nav' ? leastProse : leastLine * 4)
    )
      continue
    if (part === 'breadcrumbs') for (let i = first; i < last; i++) breadcrumbs.push(i)
    for (let i = first; i < last; i++)
      if (part === 'nav' || !(marks.labels.has(i) || marks.attachments.has(i))) kind[i] = lineKind.furniture
  }
  return breadcrumbs
}

const holds = (first: number, last: number, from: number, to: number): boolean =>
  from >= 0 && from < last && to >= first

function markAbove(
  kind: Uint8Array,
  lines: readonly DraftLine[],
  isProse: (i: number) => boolean,
  body: Block,
  marks: Marks,
): void {
  const isOpen = (i: number): boolean => kind[i] === lineKind.open && !marks.attachments.has(i)
  for (let i = 0; i < body.first; i++)
    if (isOpen(i) && isLinks(lines[i] as DraftLine) && !holds(i, i + 1, marks.title, marks.lastTitle))
      kind[i] = lineKind.furniture
  if (!marks.isWhole || marks.title < 0) return
  const rest: number[] = []
  for (let i = 0; i < Math.min(marks.title, body.first); i++)
    if (isOpen(i) && !isProse(i) && !marks.labels.has(i)) rest.push(i)
  if (rest.length > fewLines) for (const i of rest) kind[i] = lineKind.furniture
}

/** Behind the body, what follows the first line that is the site's is the site's too, unless it is prose. */
function markBelow(
  kind: Uint8Array,
  lines: readonly DraftLine[],
  isProse: (i: number) => boolean,
  body: Block,
  marks: Marks,
): void {
  let isBehind = false
  for (let i = body.last; i < lines.length; i++) {
    const linked = isLinks(lines[i] as DraftLine)
    const isOpen = kind[i] === lineKind.open && !marks.attachments.has(i)
    if (kind[i] === lineKind.furniture || (isOpen && linked)) isBehind = true
    if (isBehind && isOpen && (linked || !isProse(i))) kind[i] = lineKind.furniture
  }
}

/** 推荐, 猜你喜欢: a word or two outside the body, right above what is the site's, head it. */
function markLabel(kind: Uint8Array, text: string, lines: readonly DraftLine[], body: Block, marks: Marks): void {
  const next = kind.indexOf(lineKind.furniture, body.last + 1)
  const line = lines[next - 1]
  if (next < 0 || !line || kind[next - 1] !== lineKind.open || marks.attachments.has(next - 1)) return
  if (label.test(text.slice(line.start, line.end))) kind[next - 1] = lineKind.furniture
}

const label = /^[\u4e00-\u9fff]{2,8}[：:]?$/

const isLinks = (line: DraftLine): boolean => line.linked * 2 > line.end - line.start
/** What is written with these signs are words to be read; names, labels and addresses do without. */
const stop = /[，。；、！？,;]/
const sentence = /[。；]/

/** The stretches of the lines of one kind, neighbours joined. */
export function stretches(lines: readonly DraftLine[], kind: Uint8Array, which: number): Span[] {
  const spans: Span[] = []
  let last: Span | null = null
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i] as DraftLine
    if (kind[i] !== which) last = null
    else if (last) last[1] = end
    else {
      last = [start, end]
      spans.push(last)
    }
  }
  return spans
}
