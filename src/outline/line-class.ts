import { perRules, type Rules } from '../rules'
import type { FactName, FactRow } from '../rules/facts'
import type { FrameRole, FrameRow } from '../rules/frame'
import { fold } from '../text/fold'
import { compileLexicon, type Lexicon, longestAt } from '../text/lexicon'

interface LineRules {
  whole: ReadonlyMap<string, FrameRow>
  /** 1 for a character that a line of `whole` may begin with, brackets and blanks included. */
  wholeStarts: Uint8Array
  /** Of rows that share a word the one for the shortest lines first. */
  start: Lexicon<readonly FrameRow[]>
  holds: readonly { word: string; row: FrameRow }[]
  /** Last character of a word → the words that end with it. */
  ends: ReadonlyMap<number, readonly { word: string; row: FrameRow }[]>
  facts: ReadonlyMap<string, FactRow>
}

const compile = perRules((rules: Rules): LineRules => {
  const rows = (match: FrameRow['match']) => rules.frame.filter((row) => row.match === match)
  const words = (match: FrameRow['match']) =>
    rows(match).flatMap((row) => row.words.map((word) => [fold(word), row] as const))
  const whole = new Map(words('whole').map(([word, row]) => [bare(word), row]))
  const wholeStarts = new Uint8Array(0x10000)
  for (const word of [...whole.keys(), ...openings]) wholeStarts[word.charCodeAt(0)] = 1
  const ends = new Map<number, { word: string; row: FrameRow }[]>()
  for (const [word, row] of words('end')) {
    const last = word.charCodeAt(word.length - 1)
    ends.set(last, [...(ends.get(last) ?? []), { word, row }])
  }
  return {
    whole,
    wholeStarts,
    start: compileLexicon(byWord(words('start'))),
    holds: words('hold').map(([word, row]) => ({ word, row })),
    ends,
    facts: new Map(rules.facts.map((row) => [row.name, row])),
  }
})

function byWord(entries: readonly (readonly [string, FrameRow])[]): Map<string, FrameRow[]> {
  const rows = new Map<string, FrameRow[]>()
  for (const [word, row] of entries) rows.set(word, [...(rows.get(word) ?? []), row])
  for (const shared of rows.values()) shared.sort((a, b) => mostOf(a) - mostOf(b))
  return rows
}

const mostOf = (row: FrameRow): number => row.most ?? Number.POSITIVE_INFINITY

const openings = ' [【('
/** A line without blanks and without the brackets around it. */
const bare = (line: string): string => line.replace(/ +/g, '').replace(/^[[【(]+|[\]】)>|:]+$/g, '')

/** What part of the frame a line is, if any. `line` is folded and trimmed. */
export function frameRole(line: string, rules: Rules): FrameRole | null {
  const compiled = compile(rules)
  if (line.length <= longestWhole && compiled.wholeStarts[line.charCodeAt(0)] === 1) {
    const row = compiled.whole.get(bare(line))
    if (row) return row.role
  }
  if (line.length <= longestToolbar && isToolbar(line, compiled)) return 'furniture'
  const opening = longestAt(compiled.start, line, 0, line.length)
  const row = opening?.value.find((each) => line.length <= mostOf(each))
  return row?.role ?? held(line, compiled.holds)
}

/** A line that holds a word wherever; one that ends like a sentence only speaks of it. */
function held(line: string, holds: LineRules['holds']): FrameRole | null {
  if (line.endsWith('。') || line.length > longestHeld) return null
  for (const { word, row } of holds)
    if (line.length <= (row.most ?? longestHeld) && line.includes(word)) return row.role
  return null
}

/** What is one of the words as a whole, the brackets and blanks around it counted. */
const longestWhole = 16
const longestHeld = 200
const longestEnding = 99

const longestToolbar = 40
const toolEnds = /[[\]【】()<>|· ]+/

/** 【返回顶部】【关闭窗口】: a line of tools and nothing else, each in its brackets or set apart. */
function isToolbar(line: string, { whole, wholeStarts }: LineRules): boolean {
  if (wholeStarts[line.charCodeAt(0)] !== 1) return false
  const tools = line
    .split(toolEnds)
    .map(bare)
    .filter((tool) => tool !== '')
  return tools.length > 1 && tools.every((tool) => whole.get(tool)?.role === 'furniture')
}

/** Whether a line ends like one of the rows of `role` (落款 of a body, 在…会议上, a site's name). */
export function endsLike(line: string, role: FrameRole, rules: Rules): boolean {
  const ends = compile(rules).ends.get(line.charCodeAt(line.length - 1))
  if (!ends) return false
  for (const { word, row } of ends)
    if (row.role === role && line.length <= (row.most ?? longestEnding) && line.endsWith(word)) return true
  return false
}

export interface LabelledFact {
  fact: FactName
  label: string
  /** Folded value, trimmed; may be empty. */
  value: string
  /** Where the value stands in the line. */
  at: number
}

/** Longest label with its padding. */
const longestLabel = 18
const mostColons = 16

/**
 * 标签与值. The labelled facts of a line: `发文机关：国务院办公厅　成文日期：2018年12月30日` holds two.
 *
 * @param line folded and trimmed
 * @returns none where the line does not open with a label of the table
 */
export function readFacts(line: string, rules: Rules): LabelledFact[] {
  const labels = compile(rules).facts
  const found: { row: FactRow; from: number; colon: number }[] = []
  let colon = line.indexOf(':')
  for (let count = 0; colon >= 0 && count < mostColons; count++) {
    const from = found.length > 0 ? (found[found.length - 1] as { colon: number }).colon + 1 : 0
    const label = labelBefore(line, from, colon, labels)
    if (label) found.push({ ...label, colon })
    else if (found.length === 0) return []
    colon = line.indexOf(':', colon + 1)
  }
  if (found[0]?.from !== 0) return []
  return found.map(({ row, colon: at }, i) => {
    const raw = line.slice(at + 1, found[i + 1]?.from ?? line.length)
    const value = raw.trim()
    return { fact: row.fact, label: row.name, value, at: at + 1 + raw.indexOf(value) }
  })
}

function labelBefore(
  line: string,
  from: number,
  colon: number,
  labels: ReadonlyMap<string, FactRow>,
): { row: FactRow; from: number } | null {
  let best: { row: FactRow; from: number } | null = null
  let label = ''
  for (let i = colon - 1; i >= from && colon - i <= longestLabel; i--) {
    if (line.charCodeAt(i) === 0x20) continue
    label = line.charAt(i) + label
    if (i > from && line.charCodeAt(i - 1) !== 0x20 && line.charAt(i - 1) !== '[' && line.charAt(i - 1) !== '【')
      continue
    const row = labels.get(label)
    if (row) best = { row, from: i > from && '[【'.includes(line.charAt(i - 1)) ? i - 1 : i }
  }
  return best
}
