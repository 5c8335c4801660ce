import { defaultRules, type Rules } from './rules'
import type { Row } from './rules/row'
import {
  type AnnotationKind,
  annotationKinds,
  type Domain,
  type Regulation,
  type ResponsibleBody,
  type WorkPlan,
} from './schema'
import { isUnit, walk } from './schema/walk'
import { fold } from './text/fold'

export type { Row } from './rules/row'

/** A row of a table that had its part in a mention. */
export interface ExplainedRow {
  /** The table, as `extendRules` names it: `quantities`. */
  table: keyof Rules
  /** The row's name, as in `rule` of a traced mention. */
  name: string
  /** What it told: `mention`, or a field of the mention: `stage revise`, `canonical`, `indicatorCode`. */
  tells: string
  /** Words of the row that stand in the mention, longest first; empty for a row that matches by shape. */
  words: string[]
  /** Sentences that prove the row, and near misses it leaves alone. */
  examples: readonly string[]
  not: readonly string[]
  /** The row itself. */
  row: Row
}

/** Why a mention, or a domain, is there. */
export interface Explanation {
  kind: AnnotationKind | 'domains'
  /** The node that holds it. */
  nodeId: string
  /** Name of the rule that found it. A name that no row has is a shape: `sentence`, `title-brackets`. */
  rule: string
  rows: ExplainedRow[]
}

/** The tables whose rows find mentions of a kind. */
const tablesOf = {
  measures: ['actions', 'markers'],
  regulations: ['regulationKinds'],
  targets: ['quantities'],
  results: ['quantities'],
  goals: ['goals'],
  deadlines: ['deadlines'],
  responsible: ['responsibility'],
  initiatives: ['initiatives'],
  places: ['places'],
  tables: [],
} as const satisfies Record<AnnotationKind, readonly (keyof Rules)[]>

/** What a mention may say that a table decided besides. */
type Mention = {
  rule?: string | undefined
  text?: string
  name?: string
  indicatorCode?: string | null
  actions?: Regulation['actions']
} & Partial<Pick<ResponsibleBody, 'canonical'>>

/**
 * 溯源. Which rows of the tables found a mention, and told its fields: the row of its `rule`, the verbs behind a document's stages, the row
 * of a canonical name or an indicator's code. Of a domain, its row and the finer one. For debugging, and for trust: each row comes with
 * the sentences that prove it.
 *
 * @param plan parsed with `trace: true`, fresh or read back from its JSON
 * @param what a mention of the plan, or a domain of one of its units: the object itself
 * @param rules the tables it was parsed with, where they were not the built-in ones
 * @returns null for what is not of this plan, and for a mention of a plan that was parsed without a trace
 */
export function explain(plan: WorkPlan, what: object, rules: Rules = defaultRules): Explanation | null {
  for (const { node } of walk(plan)) {
    for (const kind of annotationKinds) {
      if (!(node[kind] as readonly object[]).includes(what)) continue
      const mention = what as Mention
      if (mention.rule === undefined) return null
      const rows = [...foundBy(rules, tablesOf[kind], mention.rule, mention), ...toldBy(rules, mention)]
      return { kind, nodeId: node.id, rule: mention.rule, rows }
    }
    if (isUnit(node) && (node.domains as readonly object[]).includes(what))
      return ofDomain(rules, node.id, what as Domain)
  }
  return null
}

/** The words of a row, in whichever of its fields they stand, that a text holds. */
function wordsIn(row: object, text: string): string[] {
  const folded = fold(text)
  const words = Object.entries(row).flatMap(([field, value]) =>
    Array.isArray(value) && field !== 'examples' && field !== 'not' ? (value as unknown[]) : [],
  )
  const held = words.filter((word): word is string => typeof word === 'string' && folded.includes(fold(word)))
  return [...new Set(held)].sort((a, b) => b.length - a.length)
}

function told(table: keyof Rules, row: Row, tells: string, text: string): ExplainedRow {
  // The tables of the other doors are built without examples.
  const { name, examples = [], not = [] } = row as Partial<Row> & { name: string }
  return { table, name, tells, words: wordsIn(row, text), examples, not, row }
}

const rowsOf = (rules: Rules, table: keyof Rules): readonly Row[] => rules[table]

const foundBy = (rules: Rules, tables: readonly (keyof Rules)[], rule: string, { text, name }: Mention) =>
  tables.flatMap((table) =>
    rowsOf(rules, table)
      .filter((row) => row.name === rule)
      .map((row) => told(table, row, 'mention', text ?? name ?? '')),
  )

/** Rows that told a field of a mention: those of a document's verbs, of a canonical name, of an indicator's code. */
function toldBy(rules: Rules, { actions = [], canonical, name, indicatorCode, text = '' }: Mention): ExplainedRow[] {
  const verbs = actions.flatMap(({ stage, verb }) => toldByVerb(rules, stage, verb))
  const bodies = rules.agencies.filter((row) => canonical && 'canonical' in row && row.canonical === canonical)
  const indicators = rules.indicators.filter((row) => row.name === indicatorCode)
  return [
    ...verbs,
    ...bodies.map((row) => told('agencies', row, 'canonical', name ?? text)),
    ...indicators.map((row) => told('indicators', row, 'indicatorCode', text)),
  ]
}

/** The row of a verb; of a word that is none (按照, 提请) the row among the words around it. */
function toldByVerb(rules: Rules, stage: string, verb: string): ExplainedRow[] {
  for (const table of ['actions', 'clauseWords', 'regulationPhrases'] as const) {
    const rows = rules[table].filter(({ words }) => words.some((word) => fold(word) === fold(verb)))
    if (rows.length > 0) return rows.map((row) => told(table, row, `stage ${stage}`, verb))
  }
  return []
}

function ofDomain(rules: Rules, nodeId: string, domain: Domain): Explanation {
  const heard = (domain.words ?? []).join(' ')
  const codes: readonly [code: string | undefined, tells: string][] = [
    [domain.code, 'code'],
    [domain.finer?.code, 'finer'],
  ]
  const rows = codes.flatMap(([code, tells]) =>
    rules.domains.filter((row) => row.name === code).map((row) => told('domains', row, tells, heard)),
  )
  return { kind: 'domains', nodeId, rule: domain.code, rows }
}
