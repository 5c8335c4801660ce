import type { WorkPlanDiff } from '../schema'
import { diffToCsv } from './diff-csv'
import { diffToMarkdown } from './diff-markdown'
import { type DiffTextOptions, diffToText } from './diff-text'
import type { Compared } from './diff-view'

export interface DiffRenderOptions extends DiffTextOptions {
  /** Of CSV: a byte order mark in front. */
  bom?: boolean
}

export interface DiffFormat {
  name: string
  /** Ending of a file of this format. */
  extension: string
  en: string
  zh: string
  /** The whole diff in this format, with a line end behind it; the plans are those that were compared. */
  render: (diff: WorkPlanDiff, plans: Compared, options?: DiffRenderOptions) => string
}

/** The formats a diff can be written in. A new one is one file and one row here; the command line follows. */
export const diffFormats = [
  {
    name: 'text',
    extension: 'txt',
    en: 'summary and changed units, for reading in a terminal',
    zh: '概要与有变化的条目，供终端阅读',
    render: diffToText,
  },
  {
    name: 'json',
    extension: 'json',
    en: 'the published comparison, for programs',
    zh: '供程序使用的完整对比结果',
    render: (diff) => `${JSON.stringify(diff, null, 2)}\n`,
  },
  {
    name: 'markdown',
    extension: 'md',
    en: 'two columns, before and after',
    zh: '新旧对照表（Markdown）',
    render: diffToMarkdown,
  },
  { name: 'csv', extension: 'csv', en: 'one row a change', zh: '每处变化一行', render: diffToCsv },
] as const satisfies readonly DiffFormat[]

export type DiffFormatName = (typeof diffFormats)[number]['name']
