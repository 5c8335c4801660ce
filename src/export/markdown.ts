import type { AnnotationKind, Table, Unit, WorkPlan } from '../schema'
import { isUnit, type Located, walk } from '../schema/walk'
import { escapeMarkdown, markdownLink } from './escape'
import { describe } from './facts'
import { headerOf } from './header'
import { type ReportLanguage, words } from './words'

export interface MarkdownOptions {
  /** Language of what is not the document's own words. `en` unless told. */
  language?: ReportLanguage
  /** Whether what was read from a passage is listed below it. True unless told. */
  facts?: boolean
}

/** The kinds listed below a passage: those that say more than its own sentences do. */
const listed = [
  'regulations',
  'targets',
  'results',
  'goals',
  'deadlines',
  'responsible',
  'initiatives',
] as const satisfies readonly AnnotationKind[]

const deepest = 6

const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map(escapeMarkdown)
    .filter((line) => line !== '')

function tableOf({ caption, header, rows }: Table): string[] {
  const width = Math.max(header.length, ...rows.map((row) => row.length))
  if (width === 0) return []
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => escapeMarkdown(cells[i] ?? '')).join(' | ')} |`
  const table = [
    line(header),
    line(Array.from({ length: width }, () => '---')).replaceAll('\\', ''),
    ...rows.map(line),
  ].join('\n')
  return caption ? [`**${escapeMarkdown(caption)}**`, table] : [table]
}

function factsOf(node: Located['node'], language: ReportLanguage): string[] {
  const lines: string[] = []
  for (const kind of listed) {
    const [one] = words[language].counts[kind]
    for (const mention of node[kind]) {
      lines.push(`- ${one}${words[language].colon}${escapeMarkdown(describe(kind, mention, language))}`)
    }
  }
  return lines.length > 0 ? [lines.join('\n')] : []
}

function unitBlocks(unit: Unit, depth: number): string[] {
  const marker = escapeMarkdown(unit.marker?.raw ?? '')
  const paragraphs = paragraphsOf(unit.text)
  if (!unit.heading) {
    const [first = '', ...rest] = paragraphs
    return [`${marker === '' ? '' : `**${marker}** `}${first}`.trim(), ...rest]
  }
  const heading = escapeMarkdown((unit.marker?.raw ?? '') + unit.heading.text)
  return [depth <= deepest ? `${'#'.repeat(depth)} ${heading}` : `**${heading}**`, ...paragraphs]
}

function nodeBlocks(plan: WorkPlan, { node, path }: Located, language: ReportLanguage): string[] {
  if (isUnit(node)) return unitBlocks(node, path.length + 2)
  const said = words[language]
  const blocks: string[] = []
  if (node.type === 'notice') {
    blocks.push(`## ${said.notice}`)
    if (node.title) blocks.push(escapeMarkdown(node.title))
    if (node.recipients.length > 0)
      blocks.push(escapeMarkdown(`${said.recipients}${said.colon}${node.recipients.join(said.comma)}`))
  } else if (node.type === 'attachment') {
    blocks.push(`## ${escapeMarkdown(`${said.attachment} ${node.number ?? ''} ${node.title}`.replace(/ +/g, ' '))}`)
    if (node.url) blocks.push(markdownLink(node.url))
  } else if (plan.notice || node.id === 'closing') blocks.push(`## ${said[node.id]}`)
  blocks.push(...paragraphsOf(node.text))
  if (node.type === 'notice' && node.signature) {
    const { issuers, date } = node.signature
    blocks.push(escapeMarkdown([...issuers, date ?? ''].join(' ')))
  }
  return blocks
}

/**
 * A plan as Markdown (GitHub's): title, a table of its metadata, then its text with headings and markers, tables, and
 * below each passage what was read from it. The document's words are escaped: none of them becomes markup or HTML.
 */
export function toMarkdown(plan: WorkPlan, options: MarkdownOptions = {}): string {
  const { language = 'en', facts = true } = options
  const blocks = [`# ${escapeMarkdown(plan.meta.title ?? words[language].untitled)}`]
  const header = headerOf(plan.meta, language)
  if (header.length > 0)
    blocks.push(
      header
        .map(
          ([label, value]) =>
            `- ${label}${words[language].colon}${/^https?:/.test(value) ? markdownLink(value) : escapeMarkdown(value)}`,
        )
        .join('\n'),
    )
  for (const located of walk(plan)) {
    blocks.push(...nodeBlocks(plan, located, language), ...located.node.tables.flatMap(tableOf))
    if (facts) blocks.push(...factsOf(located.node, language))
  }
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
