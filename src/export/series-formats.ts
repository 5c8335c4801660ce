import type { WorkPlanSeries } from '../schema'
import { panelToCsv } from './series-csv'
import { seriesToMarkdown } from './series-markdown'
import type { ReportLanguage } from './words'

/** What a series can be written from: its threads and its panel, each made where it is wanted. */
export interface SeriesSource {
  series: () => WorkPlanSeries
  /** Rows of `panelRows`. */
  panel: () => Iterable<object>
}

export interface SeriesFormat {
  name: string
  /** Ending of a file of this format. */
  extension: string
  en: string
  zh: string
  render: (source: SeriesSource, options?: { language?: ReportLanguage; bom?: boolean }) => string
}

/** The formats a series can be written in. A new one is one file and one row here; the command line follows. */
export const seriesFormats = [
  {
    name: 'json',
    extension: 'json',
    en: 'the published series: a thread for each task, target and document',
    zh: '计划系列：每项任务、指标、文件一条线索',
    render: ({ series }) => `${JSON.stringify(series(), null, 2)}\n`,
  },
  {
    name: 'csv',
    extension: 'csv',
    en: 'panel: a row for each document, indicator and period',
    zh: '面板数据：每份文件、每项指标、每个期间一行',
    render: ({ panel }, options) => panelToCsv(panel(), options?.bom ? { bom: true } : {}),
  },
  {
    name: 'markdown',
    extension: 'md',
    en: 'tables of what runs through several years',
    zh: '跨年度线索表（Markdown）',
    render: ({ series }, options) => seriesToMarkdown(series(), options),
  },
] as const satisfies readonly SeriesFormat[]

export type SeriesFormatName = (typeof seriesFormats)[number]['name']
