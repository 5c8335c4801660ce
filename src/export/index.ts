export { csvColumns, type Listed } from './columns'
export { type CsvColumn, type CsvOptions, toCsv } from './csv'
export { escapeMarkdown, printable } from './escape'
export { describe, figureOf } from './facts'
export { type Format, type FormatName, formatOf, formats, type RenderOptions } from './formats'
export { toJson } from './json'
export { type MarkdownOptions, toMarkdown } from './markdown'
export {
  type DiagnosticRecord,
  type MentionRecord,
  mentionRecord,
  type NodeRecord,
  nodeRecord,
  type PlanRecord,
  type RecordOptions,
  records,
  toNdjson,
  type WorkPlanRecord,
} from './records'
export { type TextTableOptions, toTable } from './table'
export { type TreeOptions, toTree } from './tree'
export type { ReportLanguage } from './words'
