import { type DiagnosticCode, diagnose } from '../rules/diagnostics'
import type { Span } from '../schema'
import type { Document } from './document'
import { familyOf, type MarkerRead, rankOfLevel } from './marker'
import type { Branch } from './nest'

/**
 * 序号次序. Reports a marker that breaks the count of its style: one that leaves numbers out, or starts again.
 *
 * @param sibling the number before it among its siblings; null where it is the first
 * @param last the number that its style counted last, wherever
 */
export function reportNumber(
  document: Document,
  marker: MarkerRead,
  sibling: number | null,
  last: number | null,
): void {
  const { value } = marker
  if (last === null ? value === 1 : value === last + 1) return
  if (sibling === null && value === 1) return
  if (sibling !== null && value <= sibling) {
    if (value !== sibling) report(document, 'number-restart', marker, {})
    return
  }
  const previous = sibling ?? (last !== null && last < value ? last : 0)
  if (value <= previous + 1) return
  const missing = value - previous > 2 ? `${previous + 1}–${value - 1}` : String(previous + 1)
  report(document, 'number-gap', marker, { previous: previous === 0 ? '—' : String(previous), missing })
}

/** What a document uses of numbering: which style lies below which, and how each was written first. */
interface Usage {
  /** The pairs of styles between which a missing level was reported. */
  skipped: Set<string>
  /** Style of a unit → the styles right below such units. */
  below: Map<string, Set<string>>
  /** Style → how it was written first, and whether a marker that is written otherwise was reported. */
  forms: Map<string, { form: string; raw: string; mixed: boolean }>
}

/**
 * 层次与写法. Reports the first marker that leaves a level out which the document has elsewhere (一、 straight
 * to 1. where （一） lies between them in other parts), and of each style the first one that is written otherwise than
 * those before it （（一） and (二), 1. and 1、).
 */
export function reportNesting(document: Document, branches: readonly Branch[]): void {
  const usage: Usage = { skipped: new Set(), below: new Map(), forms: new Map() }
  for (const branch of branches) readUsage(document, branch, usage)
  for (const branch of branches) reportSkipped(document, branch, usage)
}

function readUsage(document: Document, branch: Branch, usage: Usage): void {
  const family = styleOf(branch)
  if (branch.marker && family !== null) reportMixed(document, branch.marker, family, usage)
  for (const child of branch.children) {
    const own = styleOf(child)
    if (family !== null && own !== null) {
      const styles = usage.below.get(family)
      if (styles) styles.add(own)
      else usage.below.set(family, new Set([own]))
    }
    readUsage(document, child, usage)
  }
}

/** The style a unit counts in; null for one without a number, and for one that lies in whatever is open above it. */
const styleOf = ({ marker }: Branch): string | null =>
  marker === null || marker.row.inside || marker.row.numeral === 'bullet' ? null : familyOf(marker)

function reportMixed(document: Document, marker: MarkerRead, family: string, { forms }: Usage): void {
  const raw = document.source.slice(marker.start, marker.end)
  const { signs } = marker.row
  const form = signs ? [...raw].filter((sign) => !signs.includes(sign)).join('') : raw.replace(numerals, '')
  const first = forms.get(family)
  if (!first) forms.set(family, { form, raw, mixed: false })
  else if (!first.mixed && first.form !== form) {
    first.mixed = true
    report(document, 'marker-style-mixed', marker, { previous: first.raw })
  }
}

const numerals = /[\d０-９一二三四五六七八九十百〇零两\s]/g

/** Above 一、 (第一章, 第一条) a level may be left out: a chapter has sections or none. */
function reportSkipped(document: Document, { marker, children }: Branch, usage: Usage): void {
  const first = children[0]?.marker
  if (marker && first && marker.row.rank >= rankOfLevel.first && !first.row.inside && first.row.numeral !== 'bullet') {
    const [above, own] = [familyOf(marker), familyOf(first)]
    const pair = `${above} ${own}`
    if (own !== above && !usage.skipped.has(pair) && skips(above, own, usage)) {
      usage.skipped.add(pair)
      report(document, 'level-skipped', first, { parent: document.source.slice(marker.start, marker.end) })
    }
  }
  for (const child of children) reportSkipped(document, child, usage)
}

/** Whether a style lies elsewhere between the two. */
function skips(above: string, own: string, { below }: Usage): boolean {
  for (const between of below.get(above) ?? [])
    if (between !== own && between !== above && below.get(between)?.has(own)) return true
  return false
}

function report(document: Document, code: DiagnosticCode, marker: MarkerRead, values: Record<string, string>): void {
  const span: Span = [marker.start, marker.end]
  document.diagnostics.push(diagnose(code, span, { marker: document.source.slice(...span), ...values }))
}
