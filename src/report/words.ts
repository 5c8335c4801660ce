import type { ReportLanguage } from '../export/words'

interface PageWords {
  skip: string
  outline: string
  nothingRead: string
  legend: string
  copy: string
  inferred: (confidence: string) => string
  diagnostics: string
  noDiagnostics: string
  domains: string
  domainsNote: string
  stages: string
  stagesNote: string
  bodies: string
  bodiesNote: string
  noDomains: string
  noStages: string
  noBodies: string
  empty: string
  keys: string
  madeBy: string
  more: (count: number) => string
  severities: Record<'error' | 'warning' | 'info', string>
  scope: string
  base: string
  from: string
  binding: Record<'binding' | 'expected', string>
  standard: string
  result: string
  goals: Record<'parity' | 'rank' | 'assigned', string>
  refersTo: string
  trial: string
  anchors: Record<'stated' | 'plan' | 'issued', string>
  recurring: string
  coverage: string
}

/** What a page says beside the words of the document and those it shares with other formats. */
export const pageWords: Readonly<Record<ReportLanguage, PageWords>> = {
  zh: {
    skip: '跳到正文',
    outline: '目录',
    nothingRead: '此处没有读出内容。',
    legend: '标注',
    copy: '复制引用',
    inferred: (confidence) => `标题为推断，把握 ${confidence}`,
    diagnostics: '诊断',
    noDiagnostics: '没有存疑之处。',
    domains: '业务领域',
    domainsNote: '按正文字数',
    stages: '文件环节',
    stagesNote: '按提及次数',
    bodies: '责任单位',
    bodiesNote: '按提及次数',
    noDomains: '没有读出业务领域；可用 --annotations all 重新解析。',
    noStages: '没有制定、修订、落实文件的内容。',
    noBodies: '没有写明责任单位。',
    empty: '没有读出任何条目。请确认输入是工作要点、计划或报告的全文。',
    keys: '按 j、k 到下一条、上一条；Tab 逐处查看标注；Esc 取消。',
    madeBy: '由 yaodian 生成',
    more: (count) => `另有 ${count} 个`,
    severities: { error: '错误', warning: '警告', info: '提示' },
    scope: '范围',
    base: '基数',
    from: '基期',
    binding: { binding: '约束性', expected: '预期性' },
    standard: '标准',
    result: '完成值',
    goals: { parity: '对标', rank: '位次', assigned: '下达任务' },
    refersTo: '即',
    trial: '试行',
    anchors: { stated: '写明年份', plan: '按计划年度推定', issued: '自成文日期起算' },
    recurring: '每年',
    coverage: '全覆盖',
  },
  en: {
    skip: 'Skip to the text',
    outline: 'Contents',
    nothingRead: 'Nothing was read from this passage.',
    legend: 'Marks',
    copy: 'Copy citation',
    inferred: (confidence) => `Heading inferred, confidence ${confidence}`,
    diagnostics: 'Diagnostics',
    noDiagnostics: 'Nothing is in doubt.',
    domains: 'Domains',
    domainsNote: 'by share of text',
    stages: 'Regulations by stage',
    stagesNote: 'by mentions',
    bodies: 'Responsible bodies',
    bodiesNote: 'by mentions',
    noDomains: 'No domain was read; parse again with --annotations all.',
    noStages: 'No regulation is drafted, revised or implemented.',
    noBodies: 'No responsible body is named.',
    empty: 'No unit was read. Make sure that the input is the full text of a work plan or report.',
    keys: 'j and k go to the next and the previous unit, Tab from mark to mark, Esc lets go.',
    madeBy: 'Made by yaodian',
    more: (count) => `${count} more`,
    severities: { error: 'error', warning: 'warning', info: 'note' },
    scope: 'scope',
    base: 'of',
    from: 'from',
    binding: { binding: 'binding', expected: 'expected' },
    standard: 'standard',
    result: 'result',
    goals: { parity: 'parity', rank: 'rank', assigned: 'assigned' },
    refersTo: 'short for',
    trial: 'trial',
    anchors: { stated: 'year as printed', plan: 'in the plan’s year', issued: 'counted from the day of issue' },
    recurring: 'every year',
    coverage: 'full coverage',
  },
}
