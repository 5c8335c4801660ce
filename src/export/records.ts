import type { AnnotationKind, Annotations, Diagnostic, Meta, WorkPlan } from '../schema'
import { annotationKinds } from '../schema/annotation-kinds'
import { type Ancestor, type Holder, type Located, walk } from '../schema/walk'

/** Names of the records that mentions become. */
const recordNames = {
  measures: 'measure',
  regulations: 'regulation',
  targets: 'target',
  results: 'result',
  goals: 'goal',
  deadlines: 'deadline',
  responsible: 'responsible',
  initiatives: 'initiative',
  places: 'place',
  tables: 'table',
} as const satisfies Record<AnnotationKind, string>

export interface RecordOptions {
  /** What names the document in every record; the page's address or the plan's title unless told. */
  document?: string
}

/** Of the plan as a whole: its metadata, and what it was read from. */
export interface PlanRecord extends Meta {
  record: 'plan'
  document: string
  schemaVersion: string
  generator: string
  format: string
  encoding: string | null
  sha256: string | null
}

/** Of a node. `id` and `parent` carry the document in front (`plan-2022#2.10`), so that no tool reads them as a number. */
export interface NodeRecord {
  record: 'notice' | 'preamble' | 'section' | 'task' | 'closing' | 'attachment'
  document: string
  id: string
  parent: string | null
  level: number | null
  marker: string | null
  heading: string | null
  text: string
  domains: string[]
  span: readonly [number, number] | null
}

/** Of a mention: its own fields, and the `id` of the node that holds it. */
export type MentionRecord<K extends AnnotationKind = AnnotationKind> = {
  [Each in K]: { record: (typeof recordNames)[Each]; document: string; node: string } & Annotations[Each][number]
}[K]

export type DiagnosticRecord = { record: 'diagnostic'; document: string; node: string | null } & Omit<
  Diagnostic,
  'nodeId'
>

export type WorkPlanRecord = PlanRecord | NodeRecord | MentionRecord | DiagnosticRecord

/** What names a plan where its caller does not. */
export const documentOf = (plan: WorkPlan, options: RecordOptions = {}): string =>
  options.document ?? plan.meta.url ?? plan.meta.title ?? 'plan'

function planRecord(plan: WorkPlan, document: string): PlanRecord {
  const { format, encoding, sha256 } = plan.source
  const { schemaVersion, generator } = plan
  return { record: 'plan', document, schemaVersion, generator, format, encoding, sha256, ...plan.meta }
}

const nameOf = (node: Holder): NodeRecord['record'] => (node.type === 'passage' ? node.id : node.type)

/** The record of one node, without its mentions and children. */
export function nodeRecord({ node, path }: Located, document: string): NodeRecord {
  const above: Ancestor | undefined = path[path.length - 1]
  const titled = 'title' in node ? node.title : null
  return {
    record: nameOf(node),
    document,
    id: `${document}#${node.id}`,
    parent: above ? `${document}#${above.id}` : null,
    level: 'level' in node ? node.level : null,
    marker: 'marker' in node ? (node.marker?.raw ?? null) : null,
    heading: 'heading' in node ? (node.heading?.text ?? null) : titled,
    text: node.text,
    domains: 'domains' in node ? node.domains.map((domain) => domain.code) : [],
    span: 'span' in node ? node.span : null,
  }
}

/** The record of one mention. */
export function mentionRecord<K extends AnnotationKind>(
  kind: K,
  found: { mention: Annotations[K][number]; node: { id: string } },
  document: string,
): MentionRecord<K> {
  const record = { record: recordNames[kind], document, node: `${document}#${found.node.id}`, ...found.mention }
  return record as unknown as MentionRecord<K>
}

/**
 * A plan as flat records in document order: the plan, each node followed by its mentions, the diagnostics.
 *
 * @param options `document`, what names the plan in `id`, `parent` and `node`
 */
export function* records(plan: WorkPlan, options: RecordOptions = {}): Generator<WorkPlanRecord, void, undefined> {
  const document = documentOf(plan, options)
  yield planRecord(plan, document)
  for (const located of walk(plan)) {
    yield nodeRecord(located, document)
    for (const kind of annotationKinds) {
      for (const mention of located.node[kind]) yield mentionRecord(kind, { mention, node: located.node }, document)
    }
  }
  for (const { nodeId, ...diagnostic } of plan.diagnostics) {
    yield { record: 'diagnostic', document, node: nodeId === null ? null : `${document}#${nodeId}`, ...diagnostic }
  }
}

/**
 * A plan as JSON Lines: one record of `records` a line, `\n` behind each. For DuckDB, pandas, jq, and for many plans in one
 * file: every line says its document.
 *
 * @example DuckDB: select document, node, indicator, value, unit from 'plans.ndjson' where record = 'target'
 */
export function toNdjson(plan: WorkPlan, options: RecordOptions = {}): string {
  let lines = ''
  for (const record of records(plan, options)) lines += `${JSON.stringify(record)}\n`
  return lines
}
