/**
 * How many of a document's units are found again when its line ends are lost: each replaced by two ideographic spaces, or by
 * nothing, or lines added where print would end them; units that only their line tells aside. Over the plain texts with 8 units and 30 lines or more. `npm run corpus:breaks -- --worst 20`
 */
import { parseWorkPlan } from '../../src'
import { realDocuments } from './documents'
import type { UnitNode } from './line'

const leastUnits = 8
const leastLines = 30

/** No number, 第一、, a bare 三: nothing but its line tells such a unit, so that it cannot be found again without. */
const ofItsLine = /^(?:|第[一二三四五六七八九十]+[,，、]|[一二三四五六七八九十\d]+|[一二三四五六七八九十]+是)$/

/** A unit by its marker, that of the unit above it, and its opening words: what must be found again. */
function keysOf(nodes: readonly UnitNode[], above = ''): string[] {
  return nodes.flatMap(({ marker, heading, text, children }) => {
    const own = marker?.raw.replace(/\s/g, '') ?? ''
    if (ofItsLine.test(own)) return keysOf(children, above)
    const opening = `${heading?.text ?? ''}${text}`.replace(/\s/g, '').slice(0, 6)
    return [`${above} ${own} ${opening}`, ...keysOf(children, own)]
  })
}

const keep = (wanted: readonly string[], found: readonly string[]): number => {
  const left = new Set(found)
  return wanted.filter((key) => left.has(key)).length
}

function outline(text: string): string[] {
  const { children, attachments } = parseWorkPlan(text, { format: 'text', annotations: false })
  return [...keysOf(children), ...attachments.flatMap((attachment) => keysOf(attachment.children))]
}
const worst = Number(process.argv[process.argv.indexOf('--worst') + 1] ?? 0) || 0

/** As print sets it: 28 wide characters a line, no stop at the beginning of one. */
function wrapped(line: string): string {
  let text = ''
  let width = 0
  for (const character of line) {
    const own = character.charCodeAt(0) < 0x2000 ? 1 : 2
    if (width + own > printedWidth && !'，。、；：！？）》”'.includes(character)) {
      text += '\n'
      width = 0
    }
    text += character
    width += own
  }
  return text
}
const printedWidth = 56

const rows: { name: string; units: number; pairs: number; none: number; print: number }[] = []
for (const { name, bytes, format } of realDocuments()) {
  const plan = parseWorkPlan(bytes, { annotations: false, ...(format ? { format } : {}) })
  const { text } = plan.source
  const units = outline(text)
  if (units.length < leastUnits || text.split('\n').filter((line) => line.trim() !== '').length < leastLines) continue
  const joined = (by: string): string => text.replace(/[ \t\u3000\u00a0]*\n\s*/g, by)
  const kept = (by: string): number => keep(units, outline(joined(by)))
  const print = keep(
    units,
    outline(
      text
        .split('\n')
        .map((line) => wrapped(line.trim()))
        .join('\n'),
    ),
  )
  rows.push({ name, units: units.length, pairs: kept('　　'), none: kept(''), print })
}
const total = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((sum, row) => sum + of(row), 0)
const units = total(({ units: count }) => count)
if (worst > 0)
  for (const row of [...rows].sort((a, b) => a.none - a.units - (b.none - b.units)).slice(0, worst))
    console.log(
      `${row.name}: ${row.units} units, ${row.pairs} with pairs of blanks, ${row.none} with nothing, ${row.print} as printed`,
    )
console.log(
  `${rows.length} documents, ${units} units; kept with pairs of blanks ${(total(({ pairs }) => pairs) / units).toFixed(4)}, with nothing ${(total(({ none }) => none) / units).toFixed(4)}, as printed ${(total(({ print }) => print) / units).toFixed(4)}`,
)
