import { treeOf } from '#html-tree'
import type { Rules } from '../rules'
import { diagnose } from '../rules/diagnostics'
import { trimSpan } from '../text/blank'
import { deepest, flatten } from './html/flatten'
import { type TableDraft, tableOf } from './html/grid'
import { readMetas } from './html/head-facts'
import { fillFacts, readIndex } from './html/index-table'
import { attachmentLinks, isPicture } from './html/links'
import { findRegions, layOut, leastProse, lineKind, type Marks, stretches } from './html/regions'
import { findTitle } from './html/title'
import { type Walked, walk } from './html/walk'
import { type Line, noFacts, type PageContent, type PageFacts, type PageTable } from './page'
import type { DraftLine } from './writer'

/**
 * 网页. Reads a page, or a fragment of one, as a browser shows it: what it prints, line by line, with the hints of its markup; what its
 * head and its index table say of the document; and which lines are the site's and not the document's.
 *
 * @param html canonical
 * @param url address of the page, by which relative links are completed
 */
export function readHtml(html: string, url: string | null, rules: Rules): PageContent {
  const flat = flatten(html)
  const walked = walkPage(flat.html, rules)
  const text = walked.writer.text
  const facts = noFacts()
  const kind = settle(text, walked, rules, facts)
  const isDeep = flat.deep || walked.deepest > deepest
  return {
    text,
    ...withTables(walked, text, kind, rules),
    furniture: stretches(walked.writer.lines, kind, lineKind.furniture),
    metadata: stretches(walked.writer.lines, kind, lineKind.metadata),
    facts,
    links: attachmentLinks(walked.links, text, url ?? facts.url),
    diagnostics: isDeep ? [diagnose('nesting-too-deep', null, { limit: String(deepest) })] : [],
  }
}

/** A piece of HTML inside another format: what a reader sees of it, nothing told to be a site's. */
export function readFragment(html: string, rules: Rules): Pick<PageContent, 'text' | 'lines' | 'tables' | 'links'> {
  const flat = flatten(html)
  const walked = walkPage(flat.html, rules)
  const text = walked.writer.text
  const kind = new Uint8Array(walked.writer.lines.length)
  return { text, ...withTables(walked, text, kind, rules), links: attachmentLinks(walked.links, text, null) }
}

function walkPage(html: string, rules: Rules): Walked {
  return walk(treeOf(html), rules)
}

/** An index table inside the body stands within so many lines. */
const indexDepth = 24

/** Reads the facts of the page and tells what each line is. */
function settle(text: string, walked: Walked, rules: Rules, facts: PageFacts): Uint8Array {
  const { lines } = walked.writer
  const layout = layOut(text, lines, walked.blocks)
  readMetas(walked.facts, facts)
  const until = layout.measures.total < leastProse ? lines.length : Math.min(lines.length, layout.body.first + 8)
  const exact = facts.title === null ? { first: -1, last: -1 } : findTitle(text, lines, facts.title, true, until)
  const title = exact.first >= 0 || walked.title === null ? exact : findTitle(text, lines, walked.title, false, until)
  if (title.first >= 0 && facts.title === null) facts.title = joined(text, lines, title.first, title.last)
  const index = readIndex(text, lines, Math.min(lines.length, Math.max(until, indexDepth)), rules)
  fillFacts(index.labelled, facts)
  fillFacts(index.loose, facts)
  const marks: Marks = {
    title: title.first,
    lastTitle: title.last,
    isWhole: walked.isWhole || walked.title !== null,
    labels: index.labelLines,
    indexes: index.groups,
    attachments: attachmentLines(walked, text),
  }
  const { kind, breadcrumbs } = findRegions(text, lines, layout, marks)
  facts.breadcrumbs = steps(text, lines, breadcrumbs)
  return kind
}

const joined = (text: string, lines: readonly DraftLine[], first: number, last: number): string =>
  lines
    .slice(first, last + 1)
    .map(({ start, end }) => text.slice(start, end))
    .join('')

/** Lines that name an attachment by a link to it; a word that leads to a picture (a map, a code to scan) names none. */
function attachmentLines(walked: Walked, text: string): Set<number> {
  const { lines } = walked.writer
  const found = new Set<number>()
  const named = walked.links.filter(({ name }) => name === null)
  for (const { text: shown, url, span } of attachmentLinks(named, text, null)) {
    if (isPicture(url) && !isPicture(shown)) continue
    const at = lineAt(lines, span[0])
    if (at >= 0) found.add(at)
  }
  return found
}

function lineAt(lines: readonly DraftLine[], position: number): number {
  let low = 0
  let high = lines.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const line = lines[middle] as DraftLine
    if (position < line.start) high = middle - 1
    else if (position >= line.end) low = middle + 1
    else return middle
  }
  return -1
}

/** 当前位置：首页 > 政务公开 → 首页, 政务公开 */
function steps(text: string, lines: readonly DraftLine[], indexes: readonly number[]): string[] {
  const trail = indexes.map((i) => text.slice(lines[i]?.start, lines[i]?.end)).join(' > ')
  return trail
    .replace(/^[^:：>]{0,12}[:：]/, '')
    .split(/[>＞»›→]+/)
    .map((step) => step.trim())
    .filter((step) => step !== '')
}

/** Tables of the text itself: those of an index or of the site's furniture are none, and their lines no rows. */
function withTables(
  walked: Walked,
  text: string,
  kind: Uint8Array,
  rules: Rules,
): { lines: Line[]; tables: PageTable[] } {
  const drafts = walked.writer.lines
  if (walked.tables.length === 0) return { lines: drafts, tables: [] }
  const numbers = new Map<number, number>()
  drafts.forEach(({ table }, i) => {
    if (table !== null && kind[i] === lineKind.open && !numbers.has(table)) numbers.set(table, numbers.size)
  })
  const tables = [...numbers.keys()].map((index) => {
    const draft = walked.tables[index]
    if (!draft) return { caption: null, header: [], rows: [], span: [0, 0] as [number, number] }
    for (const row of draft.rows) for (const cell of row) cell.span = trimSpan(text, cell.span)
    return tableOf(withoutLabel({ ...draft, span: trimSpan(text, draft.span) }, text, rules), text)
  })
  const lines = drafts.map(({ start, end, heading, bold, centred, table }): Line => {
    const number = table === null ? undefined : numbers.get(table)
    const isAbove = number !== undefined && start < (tables[number] as PageTable).span[0]
    return { start, end, heading, bold, centred, table: isAbove ? null : (number ?? null) }
  })
  return { lines, tables }
}

/** A first row across the table that labels an attachment (附件2 任务分工表) is a line above the table, as where it stands above it. */
function withoutLabel(draft: TableDraft, text: string, rules: Rules): TableDraft {
  const [first, next] = draft.rows
  const label = first?.length === 1 && draft.caption === null ? first[0] : undefined
  const below = next?.find(({ span: [start, end] }) => end > start)
  if (!label || !below || draft.rows.length < 3) return draft
  const words = rules.frame.filter(({ role }) => role === 'attachments').flatMap((row) => row.words)
  const line = text.slice(...label.span)
  if (!words.some((word) => line.startsWith(word))) return draft
  return {
    ...draft,
    rows: draft.rows.slice(1),
    headRows: Math.max(0, draft.headRows - 1),
    span: [below.span[0], draft.span[1]],
  }
}
