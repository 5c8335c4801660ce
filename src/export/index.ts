export { csvColumns, type Listed } from './columns'
export { type CsvColumn, type CsvOptions, toCsv } from './csv'
export { diffToCsv } from './diff-csv'
export { type DiffFormat, type DiffFormatName, type DiffRenderOptions, diffFormats } from './diff-formats'
export { diffToMarkdown } from './diff-markdown'
export { type DiffTextOptions, diffToText } from './diff-text'
export { type ChangeView, type Compared, isSame, type NamedUnit, viewOf } from './diff-view'
export { isHandedDown, type Standing, standingOf } from './diff-words'
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
export { panelColumns, panelToCsv } from './series-csv'
export { type SeriesFormat, type SeriesFormatName, type SeriesSource, seriesFormats } from './series-formats'
export { seriesToMarkdown } from './series-markdown'
export { type TextTableOptions, toTable } from './table'
export { type TreeOptions, toTree } from './tree'
export type { ReportLanguage } from './words'
