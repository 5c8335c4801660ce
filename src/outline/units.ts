import { diagnose } from '../rules/diagnostics'
import type { Heading, Marker, Section, Span, Task } from '../schema'
import { healedText, healWraps, type Piece } from '../text/wrap'
import type { Document } from './document'
import { cutHeadings, type HeadingCandidate, type HeadingCut } from './heading'
import type { MarkerRead } from './marker'
import type { Branch } from './nest'
import type { Paragraph } from './paragraph'
import { isSection } from './role'

/** A branch with its level and the text its heading is cut from. */
interface Laid {
  branch: Branch
  level: number
  /** The first paragraph behind the marker, folded and healed, blanks trimmed; `pieces` lead back to the source. */
  text: string
  pieces: readonly Piece[]
  /** Paragraphs behind the one that `text` was taken from. */
  body: readonly Paragraph[]
}

const longHeading = 60
const uncertain = 0.5

/**
 * Units of nested branches: ids, headings, paragraphs, spans; annotations still empty.
 *
 * @param prefix id of what they stand in ('' for the plan, 'a1' for an attachment)
 */
export function unitsOf(document: Document, branches: readonly Branch[], prefix = ''): (Section | Task)[] {
  const laid: Laid[] = []
  layOut(document, branches, 1, laid)
  const cuts = cutHeadings(
    laid.map((unit) => candidateOf(unit)),
    document.rules,
  )
  let next = 0
  const build = (siblings: readonly Branch[], parent: string, below: boolean): (Section | Task)[] => {
    const ids = new Map<string, number>()
    let unnumbered = 0
    return siblings.map((branch) => {
      const unit = laid[next] as Laid
      const cut = cuts[next] ?? null
      next++
      const key = countsBy(branch) ? String(branch.marker?.value) : `h${++unnumbered}`
      const times = (ids.get(key) ?? 0) + 1
      ids.set(key, times)
      const own = times === 1 ? key : `${key}-${times}`
      const id = parent === '' ? own : `${parent}.${own}`
      const node = nodeOf(document, unit, cut, id, below)
      if (times > 1) {
        const values = { marker: (node.marker as Marker).raw, id }
        document.diagnostics.push(diagnose('number-duplicate', (node.marker as Marker).span, values, id))
      }
      node.children = build(branch.children, id, below || node.type === 'task') as Task[]
      node.span = hull(document, branch, node)
      return node
    })
  }
  return build(branches, prefix, false)
}

/** Whether a unit has a number: one that a bullet opens has none. */
const countsBy = ({ marker }: Branch): boolean => marker !== null && marker.row.numeral !== 'bullet'

function layOut(document: Document, branches: readonly Branch[], level: number, laid: Laid[]): void {
  for (const branch of branches) {
    const { first, marker } = branch
    let start = marker ? marker.end : first.start
    let { end } = first
    let { body } = branch
    // A marker on a line of its own: its text is the paragraph below.
    if (document.folded.slice(start, end).trim() === '' && body[0]) {
      start = body[0].start
      end = body[0].end
      body = body.slice(1)
    }
    while (start < end && document.folded.charCodeAt(start) === 0x20) start++
    const { text, pieces } = healWraps(document.folded, start, end)
    laid.push({ branch, level, text, pieces, body })
    layOut(document, branch.children, level + 1, laid)
  }
}

function candidateOf({ branch, level, text, body, pieces }: Laid): HeadingCandidate {
  return {
    text,
    bold: boldLength(branch.first, pieces[0]?.from ?? branch.first.start, text.length),
    style: branch.marker?.row.name ?? '',
    level,
    alone: body.length === 0,
    hasUnits: branch.children.length > 0,
    markup: branch.first.whole ? branch.first.line.heading : null,
  }
}

/** Length of the bold run that the text opens with; 0 where all of it, or its beginning not, is bold. */
function boldLength({ line, end }: Paragraph, from: number, length: number): number {
  const run = line.bold.find(([start, stop]) => start <= from && stop > from)
  if (!run || run[1] >= end) return 0
  return Math.min(run[1] - from, length)
}

function nodeOf(document: Document, unit: Laid, cut: HeadingCut | null, id: string, below: boolean): Section | Task {
  const { branch, level, text, pieces, body } = unit
  const heading = cut && headingOf(document, pieces, cut)
  const rest = cut ? cut.textStart : 0
  const paragraphs: Span[] = []
  if (rest < text.length) paragraphs.push([sourceOffset(pieces, rest), sourceOffset(pieces, text.length - 1) + 1])
  for (const { start, end } of body) paragraphs.push([start, end])
  // In a row of a table another column may stand before that of the task.
  if (branch.first.line.table !== null) paragraphs.sort((a, b) => a[0] - b[0])
  if (heading) doubt(document, heading, id)
  const type = !below && isSection(document, heading, paragraphs, branch.children.length) ? 'section' : 'task'
  // Written out: an object spread into another costs as much as all the rest of the node.
  return {
    type,
    id,
    level,
    marker: branch.marker && markerOf(document, branch.marker),
    heading,
    text: textOf(document, paragraphs),
    paragraphs,
    domains: [],
    measures: [],
    regulations: [],
    targets: [],
    results: [],
    goals: [],
    deadlines: [],
    responsible: [],
    initiatives: [],
    places: [],
    tables: tablesOf(document, branch.tables),
    span: [0, 0],
    children: [],
  } as Section | Task
}

function headingOf({ source }: Document, pieces: readonly Piece[], { end, confidence, basis }: HeadingCut): Heading {
  const from = sourceOffset(pieces, 0)
  const to = sourceOffset(pieces, end - 1) + 1
  return { text: healedText(source, from, to), span: [from, to], confidence, basis }
}

function markerOf(document: Document, { row, value, start, end }: MarkerRead): Marker {
  return {
    raw: document.source.slice(start, end),
    style: row.name,
    value: row.numeral === 'bullet' ? null : value,
    span: [start, end],
  }
}

/** 正文. The paragraphs of a node, wrapped lines healed, joined by `\n`. */
export function textOf({ source }: Document, paragraphs: readonly Span[]): string {
  let text = ''
  for (const [start, end] of paragraphs) {
    if (text !== '') text += '\n'
    text += healedText(source, start, end)
  }
  return text
}

export const tablesOf = (document: Document, indexes: readonly number[]) =>
  indexes.map((i) => {
    const { caption, header, rows, span } =
      document.tableHeads.get(i) ?? (document.page.tables[i] as (typeof document.page.tables)[number])
    return { caption, header, rows, span }
  })

function doubt(document: Document, heading: Heading, id: string): void {
  if (heading.basis === 'inferred' && heading.confidence < uncertain) {
    const values = { heading: heading.text, confidence: String(heading.confidence) }
    document.diagnostics.push(diagnose('heading-uncertain', heading.span, values, id))
  }
  if (heading.text.length > longHeading)
    document.diagnostics.push(diagnose('heading-long', heading.span, { length: String(heading.text.length) }, id))
}

function sourceOffset(pieces: readonly Piece[], offset: number): number {
  let piece = pieces[0] as Piece
  for (const next of pieces) {
    if (next.at > offset) break
    piece = next
  }
  return piece.from + offset - piece.at
}

function hull(document: Document, branch: Branch, node: Section | Task): Span {
  let end = branch.first.end
  for (const span of node.paragraphs) end = Math.max(end, span[1])
  for (const { span } of node.tables) end = Math.max(end, span[1])
  for (const { span } of node.children) end = Math.max(end, span[1])
  return [branch.first.start, Math.min(end, document.source.length)]
}
