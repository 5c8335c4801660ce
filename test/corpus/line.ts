import type { Section, Task, WorkPlan } from '../../src/schema'
import { displayWidth } from '../../src/text/width'

export type UnitNode = Section | Task

const all = (nodes: readonly UnitNode[]): UnitNode[] => nodes.flatMap((node) => [node, ...all(node.children)])

/** All units of a plan, those of its attachments last. */
export const unitsOf = (plan: WorkPlan): UnitNode[] => [
  ...all(plan.children),
  ...plan.attachments.flatMap(({ children }) => all(children)),
]

const depthOf = (nodes: readonly UnitNode[]): number =>
  nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map(({ children }) => depthOf(children)))

/** 一、[（一） （二）*5] 二、 … : the markers in order, a run of siblings without children as its first, its last and their count. */
export function markerSequence(nodes: readonly UnitNode[]): string {
  const parts: string[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as UnitNode
    let last = i
    while (node.children.length === 0 && nodes[last + 1]?.children.length === 0 && sameStyle(node, nodes[last + 1]))
      last++
    parts.push(last - i > 1 ? `${mark(node)}..${mark(nodes[last] as UnitNode)}` : mark(node))
    if (last - i > 1) i = last
    if (node.children.length > 0) parts.push(`[${markerSequence(node.children)}]`)
  }
  return parts.join(' ')
}

const mark = ({ marker }: UnitNode): string => marker?.raw.replace(/\s/g, '') ?? '#'
const sameStyle = (a: UnitNode, b: UnitNode | undefined): boolean => a.marker?.style === b?.marker?.style

/** Text that is no unit's: the longest passage before, between and behind the units. */
function longestOutside({ preamble, closing, notice, attachments }: WorkPlan): string {
  const lengths = [
    ['preamble', preamble?.text.length ?? 0],
    ['closing', closing?.text.length ?? 0],
    ['notice', notice?.text.length ?? 0],
    ...attachments.map(({ id, text }) => [id, text.length]),
  ] as [string, number][]
  const [where, length] = lengths.reduce((a, b) => (b[1] > a[1] ? b : a))
  return `${where} ${length}`
}

const share = ({ source }: WorkPlan): string => {
  const visible = (text: string): number => text.replace(/\s/g, '').length
  const furniture = source.furniture.reduce((sum, span) => sum + visible(source.text.slice(...span)), 0)
  return `${Math.round((100 * furniture) / Math.max(1, visible(source.text)))} %`
}

const clip = (text: string, most: number): string => {
  let kept = ''
  for (const character of text) {
    if (displayWidth(kept + character) > most) return `${kept}…`
    kept += character
  }
  return kept
}

/** One document in two or three lines: what a reader needs to see whether its outline is the one he would draw. */
export function documentLine(name: string, plan: WorkPlan, most = 600): string {
  const units = unitsOf(plan)
  const codes = new Map<string, number>()
  for (const { code } of plan.diagnostics) codes.set(code, (codes.get(code) ?? 0) + 1)
  const headings = units.map(({ heading }) => heading?.text ?? '')
  const longest = headings.reduce((a, b) => (b.length > a.length ? b : a), '')
  const { meta, notice } = plan
  const body = units.reduce<UnitNode | null>((a, b) => (a && a.text.length >= b.text.length ? a : b), null)
  const lines = [
    name,
    `  ${units.length} units, depth ${depthOf(plan.children)}, outside: ${longestOutside(plan)}, longest text of a unit: ${body ? `${body.id} ${body.text.length}` : '—'}, longest heading ${longest.length} ${clip(longest, 60)}`,
    `  ${clip(markerSequence(plan.children), most)}${plan.attachments.map(({ id, children }) => (children.length > 0 ? ` | ${id}: ${clip(markerSequence(children), most / 4)}` : ` | ${id}`)).join('')}`,
    `  diagnostics: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ') || 'none'}`,
  ]
  const years = meta.period ? `${meta.period.start}–${meta.period.end}` : '—'
  lines.push(
    `  ${meta.title ?? '—'} · ${meta.kind} ${years} · ${meta.documentNumber?.text ?? '—'} · ${meta.issuers.join(' ') || '—'} · ${meta.issuedOn ?? '—'} / ${meta.publishedAt ?? '—'} · furniture ${share(plan)}`,
  )
  if (notice) {
    const { title, recipients, signature } = notice
    const shown = clip(recipients.join(' | '), 80) || '—'
    lines.push(
      `  notice: ${title ?? '—'} → ${shown} · ${signature ? `${signature.issuers.join(' ')} ${signature.date}` : '—'}`,
    )
  }
  return lines.join('\n')
}
