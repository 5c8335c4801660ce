import type { Rules } from '../../rules'
import { perRules } from '../../rules'
import type { FactName } from '../../rules/facts'
import { parseChineseDate, parseDateTime } from '../../text/date'
import { fold } from '../../text/fold'
import type { PageFacts } from '../page'
import type { DraftLine } from '../writer'

interface Labelled {
  fact: FactName
  value: string
}

const labelsOf = perRules((rules: Rules) => new Map(rules.facts.map((row) => [row.name, row.fact] as const)))

/** Facts that only an index of documents tells: one of them makes a group of labels an index. */
const telling: ReadonlySet<FactName> = new Set([
  'indexNumber',
  'documentNumber',
  'themes',
  'issuedOn',
  'issuer',
  'validity',
  'effectiveOn',
])
/** Longest label, with the blanks that pad it. */
const longestLabel = 14
const fewest = 3
const longestLine = 500
/** Longest value on a line of its own. */
const longestValue = 120

export interface IndexRead {
  /** First and last line of each index, as indexes of `lines`. */
  groups: [first: number, last: number][]
  labelled: Labelled[]
  /** Labelled values outside an index (发布时间：… 来源：… below the title). */
  loose: Labelled[]
  /** Lines that open with a label, in an index or not. */
  labelLines: Set<number>
}

/**
 * 索引表. Finds the index of a page (索引号, 主题分类, 发文机关, 成文日期 …), be it a table, a list or lines, and reads it. Labels are those
 * of the fact table, however they are padded.
 *
 * @param text the canonical text
 * @param until lines behind this one are not looked at
 */
export function readIndex(text: string, lines: readonly DraftLine[], until: number, rules: Rules): IndexRead {
  const labels = labelsOf(rules)
  const read: IndexRead = { groups: [], labelled: [], loose: [], labelLines: new Set() }
  let group: Group = noGroup(0)
  for (let i = 0; i < until; i++) {
    const line = lines[i] as DraftLine
    const found = readLine(text.slice(line.start, Math.min(line.end, line.start + longestLine)), labels)
    if (found.length > 0) read.labelLines.add(i)
    const isNextOfTable = line.table !== null && line.table === lines[i - 1]?.table
    const isValue = found.length === 0 && group.open !== null && !isNextOfTable && isShortValue(line, lines[i - 1])
    const sameTable = isNextOfTable && group.labelled.length > 0
    if (found.length === 0 && !isValue && !sameTable) {
      settle(group, i - 1, read)
      group = noGroup(i + 1)
    } else take(group, found, isValue ? text.slice(line.start, line.end) : null)
  }
  settle(group, until - 1, read)
  return read
}

/** A value on a line of its own, below its label. */
const isShortValue = (line: DraftLine, label: DraftLine | undefined): boolean =>
  line.end - line.start < longestValue &&
  line.table === null &&
  label?.table === null &&
  line.heading === null &&
  !line.centred

interface Group {
  first: number
  labelled: Labelled[]
  /** A label whose value is still to come, on a line of its own (`<dt>` and `<dd>`). */
  open: Labelled | null
}

const noGroup = (first: number): Group => ({ first, labelled: [], open: null })

function take(group: Group, found: Labelled[], value: string | null): void {
  if (value !== null && group.open) {
    group.open.value = value
    group.open = null
    return
  }
  if (found.length === 0) return
  for (const one of found) group.labelled.push(one)
  const last = found[found.length - 1] as Labelled
  group.open = found.length === 1 && last.value === '' ? last : null
}

function settle(group: Group, last: number, read: IndexRead): void {
  const kinds = new Set(group.labelled.map(({ fact }) => fact))
  const isIndex = group.labelled.length >= fewest && [...kinds].some((kind) => telling.has(kind))
  if (!isIndex) {
    for (const one of group.labelled) read.loose.push(one)
    return
  }
  read.groups.push([group.first, last])
  for (const one of group.labelled) read.labelled.push(one)
}

/** The labels of a line and their values as printed; none where it does not open with a label. */
function readLine(line: string, labels: ReadonlyMap<string, FactName>): Labelled[] {
  if (line.includes('\t')) return readCells(line.split('\t'), labels)
  const alone = line.length > longestLabel ? undefined : labels.get(bare(line))
  return alone === undefined ? readRunning(line, labels) : [{ fact: alone, value: '' }]
}

function readCells(cells: readonly string[], labels: ReadonlyMap<string, FactName>): Labelled[] {
  const found: Labelled[] = []
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as string
    const fact = labels.get(bare(cell))
    const value = cells[i + 1] ?? ''
    if (fact === undefined) {
      const inside = readRunning(cell, labels)
      if (inside.length === 0 && found.length === 0) return []
      found.push(...inside)
    } else if (labels.has(bare(value)) && colon.test(value)) found.push({ fact, value: '' })
    else {
      found.push({ fact, value: value.trim() })
      i++
    }
  }
  return found
}

const colon = /[:：]/

/** Whether a colon stands where a label would end. */
function hasColon(line: string): boolean {
  for (let i = 0; i < line.length && i < longestLabel + 8; i++) {
    const code = line.charCodeAt(i)
    if (code === 0x3a || code === 0xff1a) return true
  }
  return false
}

const bare = (cell: string): string => (cell.length > longestLabel + 4 ? '' : cell.replace(/[\s:：【】[\]]+/g, ''))

/** `索引号:a 主题分类:b` */
function readRunning(printed: string, labels: ReadonlyMap<string, FactName>): Labelled[] {
  if (!hasColon(printed)) return []
  const raw = printed.trim()
  const line = fold(raw)
  const found: (Labelled & { from: number })[] = []
  let valueFrom = 0
  for (let at = line.indexOf(':'); at >= 0 && found.length < 20; at = line.indexOf(':', at + 1)) {
    const label = labelBefore(line, valueFrom, at, labels)
    if (!label && found.length === 0) return []
    if (!label) continue
    const before = found[found.length - 1]
    if (before) before.value = raw.slice(valueFrom, label.from).trim()
    found.push({ ...label, value: '' })
    valueFrom = at + 1
  }
  const last = found[found.length - 1]
  if (!last || found[0]?.from !== 0) return []
  last.value = raw
    .slice(valueFrom)
    .replace(/^[】\]]/, '')
    .trim()
  return found
}

/** The longest label that ends at a colon, blanks inside it aside. */
function labelBefore(
  line: string,
  least: number,
  colon: number,
  labels: ReadonlyMap<string, FactName>,
): { fact: FactName; from: number } | null {
  let best: { fact: FactName; from: number } | null = null
  let label = ''
  for (let i = colon - 1; i >= least && colon - i <= longestLabel + 4; i--) {
    const character = line.charAt(i)
    if (character === ' ' || character === '】' || character === ']') continue
    label = character + label
    const fact = labels.get(label)
    if (fact === undefined) continue
    const opened = line.charAt(i - 1) === '【' || line.charAt(i - 1) === '[' ? i - 1 : i
    const isApart = opened === least || line.charAt(opened - 1) === ' '
    if (isApart || (least > 0 && label.length >= 3)) best = { fact, from: opened }
  }
  return best
}

/** Writes what the labels say into the facts that are not known yet. */
export function fillFacts(labelled: readonly Labelled[], facts: PageFacts): void {
  for (const { fact, value } of labelled)
    if (value !== '' && value !== '-' && value !== '无') fillOne(fact, value, facts)
}

function fillOne(fact: FactName, value: string, facts: PageFacts): void {
  switch (fact) {
    case 'themes':
      if (facts.themes.length === 0) facts.themes = value.split(/[ ;,]+/).filter((theme) => theme !== '')
      return
    case 'issuedOn':
    case 'effectiveOn':
    case 'expiresOn':
      facts[fact] ??= dayOf(value)
      return
    case 'publishedAt':
      facts.publishedAt ??= parseDateTime(value)
      return
    case 'recipients':
    case 'other':
      return
    default:
      facts[fact] ??= value
  }
}

function dayOf(value: string): string | null {
  const read = parseChineseDate(value)
  return read?.precision === 'day' ? read.date : (parseDateTime(value)?.slice(0, 10) ?? null)
}
