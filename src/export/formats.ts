import type { WorkPlan } from '../schema'
import { toJson } from './json'
import { toMarkdown } from './markdown'
import { toNdjson } from './records'
import { toTree } from './tree'
import type { ReportLanguage } from './words'

export interface RenderOptions {
  /** What names the document in records. */
  document?: string
  language?: ReportLanguage
  /** Of the tree: terminal colours, and the width to cut lines at. */
  color?: boolean
  width?: number | null
  /** Of JSON: all on one line. */
  compact?: boolean
}

export interface Format {
  name: string
  /** Ending of a file of this format. */
  extension: string
  en: string
  zh: string
  /** The whole plan in this format, with a line end behind it. */
  render: (plan: WorkPlan, options?: RenderOptions) => string
}

/** The formats a plan can be written in. A new one is one file and one row here; the command line follows. */
export const formats = [
  {
    name: 'tree',
    extension: 'txt',
    en: 'outline with counts, for reading in a terminal',
    zh: '供终端阅读的目录树，附各条目所含内容的数量',
    render: toTree,
  },
  {
    name: 'json',
    extension: 'json',
    en: 'the published tree, for programs',
    zh: '供程序使用的完整结构（JSON 树）',
    render: (plan, options) => `${toJson(plan, options)}\n`,
  },
  {
    name: 'ndjson',
    extension: 'ndjson',
    en: 'flat records, one a line: plan, units, mentions, diagnostics',
    zh: '逐行记录：计划、条目、各类内容、诊断',
    render: toNdjson,
  },
  {
    name: 'markdown',
    extension: 'md',
    en: 'the text with headings, and what was read from it',
    zh: '带标题的正文及所读出的内容（Markdown）',
    render: toMarkdown,
  },
  {
    name: 'text',
    extension: 'txt',
    en: 'the text that spans and diagnostics count in',
    zh: '原文：位置与诊断的行列均以此计',
    render: (plan) => (plan.source.text.endsWith('\n') ? plan.source.text : `${plan.source.text}\n`),
  },
] as const satisfies readonly Format[]

export type FormatName = (typeof formats)[number]['name']

/** The row of a format, or null for a name that is none. */
export const formatOf = (name: string): Format | null => formats.find((format) => format.name === name) ?? null
