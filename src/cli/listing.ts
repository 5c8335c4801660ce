import { figureOf, type Listed, mentionRecord, nodeRecord } from '../export'
import { documentOf } from '../export/records'
import { words } from '../export/words'
import { type Criteria, cite, findMentions, findUnits, type Language } from '../query'
import type { Annotations, Unit, WorkPlan } from '../schema'
import type { Holder } from '../schema/walk'

/** One thing listed: its record with its citation, for programs, and where it stands, for the table. */
export interface ListRow {
  record: { document: string; cite: string }
  node: Holder
  /** The mention; of a list of units the unit. */
  item: Unit | Annotations[keyof Annotations][number]
}

const unitTypes = { units: ['section', 'task'], sections: ['section'], tasks: ['task'] } as const

/** What of a plan meets the criteria, in document order. */
export function rowsOf(plan: WorkPlan, what: Listed, criteria: Criteria, named: string | undefined): ListRow[] {
  const document = documentOf(plan, named === undefined ? {} : { document: named })
  const rows: ListRow[] = []
  if (what === 'units' || what === 'sections' || what === 'tasks') {
    for (const found of findUnits(plan, { ...criteria, type: unitTypes[what] })) {
      const record = { ...nodeRecord(found, document), cite: cite(plan, found) }
      rows.push({ record, node: found.node, item: found.node })
    }
    return rows
  }
  for (const found of findMentions(plan, what, criteria)) {
    const record = { ...mentionRecord(what, found, document), cite: cite(plan, found) }
    rows.push({ record, node: found.node, item: found.mention })
  }
  return rows
}

interface Column {
  label: Readonly<Record<Language, string>>
  cell: (row: ListRow, language: Language) => string
}

const textOfField = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.map(textOfField).join(' ') : String(value)
}

/** A column that shows a field of the item as published. */
const field = (name: string, zh: string, en = name): Column => ({
  label: { en, zh },
  cell: ({ item }) => textOfField((item as unknown as Record<string, unknown>)[name]),
})

const headingOf = (node: Holder): string =>
  'heading' in node ? (node.heading?.text ?? '') : 'title' in node ? (node.title ?? '') : ''

const document: Column = { label: { en: 'document', zh: '文件' }, cell: ({ record }) => record.document }
const place: Column = { label: { en: 'at', zh: '位置' }, cell: ({ record }) => record.cite }
const heading: Column = { label: { en: 'under', zh: '所属条目' }, cell: ({ node }) => headingOf(node) }
const own: Column = { label: { en: 'heading', zh: '标题' }, cell: ({ node }) => headingOf(node) }
const text = field('text', '原文')
const indicator = field('indicator', '指标')
const due = field('deadline', '期限')
const tone: Column = {
  label: { en: 'tone', zh: '语气' },
  cell: ({ item }, language) => ('tone' in item ? words[language].tones[item.tone] : ''),
}
const figure: Column = {
  label: { en: 'figure', zh: '数值' },
  cell: ({ item }, language) => ('comparator' in item ? figureOf(item, language) : ''),
}
const stages: Column = {
  label: { en: 'stages', zh: '处理' },
  cell: ({ item }, language) =>
    'actions' in item ? item.actions.map(({ stage }) => words[language].stages[stage]).join(words[language].comma) : '',
}
const role: Column = {
  label: { en: 'role', zh: '职责' },
  cell: ({ item }, language) => ('role' in item ? words[language].roles[item.role] : ''),
}
const verb: Column = {
  label: { en: 'verb', zh: '动词' },
  cell: ({ item }) => ('action' in item ? (item.action?.verb ?? '') : ''),
}
const domains: Column = {
  label: { en: 'domains', zh: '业务领域' },
  cell: ({ node }, language) =>
    'domains' in node
      ? node.domains.map(({ code, name }) => (language === 'zh' ? name : code)).join(words[language].comma)
      : '',
}

const units = [place, own, domains, text]

const columns: Readonly<Record<Listed, readonly Column[]>> = {
  units,
  sections: units,
  tasks: units,
  measures: [place, verb, text],
  regulations: [place, stages, field('name', '名称')],
  targets: [place, indicator, figure, due, tone, text],
  results: [place, indicator, figure, text],
  goals: [place, indicator, field('kind', '类别'), text],
  deadlines: [place, field('date', '日期'), field('relation', '关系'), text, heading],
  responsible: [place, field('name', '单位'), role, heading],
  initiatives: [place, field('name', '名称'), field('kind', '类别')],
  places: [place, field('name', '名称'), field('level', '层级'), field('code', '代码')],
}

const counted = { units: 'unit', sections: 'section', tasks: 'task' } as const

/** What is listed, in words: `targets`, `指标`. */
export const nameOf = (what: Listed, language: Language): string =>
  words[language].counts[what === 'units' || what === 'sections' || what === 'tasks' ? counted[what] : what][1]

/** The table of a list: its header, and the cells of a row. */
export function columnsOf(what: Listed, language: Language, several: boolean) {
  const shown = several ? [document, ...columns[what]] : columns[what]
  return {
    header: shown.map((column) => column.label[language]),
    cells: (row: ListRow): string[] => shown.map((column) => column.cell(row, language)),
  }
}
