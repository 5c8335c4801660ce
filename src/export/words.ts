import type { AnnotationKind, Comparator, Meta, Stage, Target, Tone } from '../schema'

/** The language of what a report says beside the words of the document. */
export type ReportLanguage = 'en' | 'zh'

interface Words {
  untitled: string
  notice: string
  preamble: string
  closing: string
  attachment: string
  /** Labels of what a header shows, in its order. */
  meta: Partial<Record<keyof Meta, string>>
  recipients: string
  /** Singular and plural of what is counted. */
  counts: Record<AnnotationKind | 'unit' | 'section' | 'task', readonly [one: string, many: string]>
  stages: Record<Stage, string>
  tones: Record<Tone, string>
  roles: Record<'lead' | 'responsible' | 'support', string>
  relations: Record<'by' | 'during' | 'from', string>
  changes: Record<NonNullable<Target['change']>, string>
  comma: string
  colon: string
}

/** 约定符号: how a comparator is written before its figure; a range is written between its two figures. */
export const signs: Readonly<Record<Comparator, string>> = {
  eq: '=',
  gte: '≥',
  gt: '>',
  lte: '≤',
  lt: '<',
  approx: '≈',
  range: '=',
}

export const words: Readonly<Record<ReportLanguage, Words>> = {
  en: {
    untitled: 'Untitled',
    notice: 'Notice',
    preamble: 'Preamble',
    closing: 'Closing',
    attachment: 'Attachment',
    meta: {
      issuer: 'issuer',
      documentNumber: 'number',
      issuedOn: 'issued',
      publishedAt: 'published',
      effectiveOn: 'effective',
      period: 'period',
      url: 'page',
    },
    recipients: 'to',
    counts: {
      unit: ['unit', 'units'],
      section: ['section', 'sections'],
      task: ['task', 'tasks'],
      measures: ['measure', 'measures'],
      regulations: ['regulation', 'regulations'],
      targets: ['target', 'targets'],
      results: ['result', 'results'],
      goals: ['goal', 'goals'],
      deadlines: ['deadline', 'deadlines'],
      responsible: ['body', 'bodies'],
      initiatives: ['initiative', 'initiatives'],
      places: ['place', 'places'],
      tables: ['table', 'tables'],
    },
    stages: {
      draft: 'draft',
      issue: 'issue',
      legislate: 'legislate',
      revise: 'revise',
      implement: 'implement',
      publicize: 'publicize',
      repeal: 'repeal',
      basis: 'basis',
    },
    tones: { firm: 'firm', plain: 'plain', soft: 'soft' },
    roles: { lead: 'lead', responsible: 'responsible', support: 'support' },
    relations: { by: 'by', during: 'during', from: 'from' },
    changes: { increase: 'up', decrease: 'down' },
    comma: ', ',
    colon: ': ',
  },
  zh: {
    untitled: '无标题',
    notice: '通知',
    preamble: '前言',
    closing: '结语',
    attachment: '附件',
    meta: {
      issuer: '发文机关',
      documentNumber: '发文字号',
      issuedOn: '成文日期',
      publishedAt: '发布时间',
      effectiveOn: '施行日期',
      period: '规划期',
      url: '网址',
    },
    recipients: '主送',
    counts: {
      unit: ['条目', '条目'],
      section: ['章节', '章节'],
      task: ['任务', '任务'],
      measures: ['举措', '举措'],
      regulations: ['法规文件', '法规文件'],
      targets: ['指标', '指标'],
      results: ['完成值', '完成值'],
      goals: ['目标', '目标'],
      deadlines: ['时限', '时限'],
      responsible: ['责任单位', '责任单位'],
      initiatives: ['行动工程', '行动工程'],
      places: ['地区', '地区'],
      tables: ['表格', '表格'],
    },
    stages: {
      draft: '起草',
      issue: '出台',
      legislate: '提请审议',
      revise: '修订',
      implement: '落实',
      publicize: '宣传',
      repeal: '废止',
      basis: '依据',
    },
    tones: { firm: '硬', plain: '一般', soft: '软' },
    roles: { lead: '牵头', responsible: '责任', support: '配合' },
    relations: { by: '截至', during: '期间', from: '起' },
    changes: { increase: '增', decrease: '减' },
    comma: '、',
    colon: '：',
  },
}

/** `3 targets`, `指标 3`. */
export function counted(what: keyof Words['counts'], count: number, language: ReportLanguage): string {
  const [one, many] = words[language].counts[what]
  return language === 'zh' ? `${one} ${count}` : `${count} ${count === 1 ? one : many}`
}
