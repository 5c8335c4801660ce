import type { ReportLanguage } from '../../export/words'
import type { Thread } from '../../schema'

interface SeriesWords {
  title: string
  indicators: string
  indicatorsNote: string
  heat: string
  heatNote: string
  kinds: Record<Exclude<Thread['kind'], 'target'>, string>
  threadsNote: string
  once: (count: number) => string
  none: { indicators: string; heat: string; task: string; regulation: string }
  readings: string
  columns: Record<'year' | 'role' | 'figure' | 'tone' | 'quote' | 'source', string>
  roles: Record<'target' | 'result', string>
  glyphs: Record<'firm' | 'soft' | 'atLeast' | 'atMost' | 'range' | 'result', string>
  gap: (years: string) => string
  units: (count: number) => string
  each: string
}

/** What the page of a series says beside the words it shares with other formats. */
export const seriesWords: Readonly<Record<ReportLanguage, SeriesWords>> = {
  zh: {
    title: '计划系列',
    indicators: '指标走势',
    indicatorsNote: '每图一项指标，横轴为所指年度；点击图中标记查看原文。',
    heat: '领域与年度',
    heatNote: '各领域占正文字数的比例；点击格子查看条目。',
    kinds: { task: '任务线索', regulation: '文件线索' },
    threadsNote: '每行一条线索，自首见之年至末见之年；点击查看历年表述。',
    once: (count) => `另有 ${count} 条仅见于一年。`,
    none: {
      indicators: '没有跨年度的指标；请加入更多年度的同类计划。',
      heat: '没有读出业务领域；可用 --annotations all 重新解析。',
      task: '没有跨年度的任务；请加入更多年度的同类计划。',
      regulation: '没有跨年度的文件。',
    },
    readings: '读数与原文',
    columns: { year: '年度', role: '性质', figure: '数值', tone: '语气', quote: '原文', source: '出处' },
    roles: { target: '目标', result: '完成值' },
    glyphs: {
      firm: '目标',
      soft: '软性目标（力争、左右）',
      atLeast: '不低于：上端开口',
      atMost: '不超过：下端开口',
      range: '区间',
      result: '完成值',
    },
    gap: (years) => `${years} 年缺`,
    units: (count) => `${count} 条`,
    each: '，',
  },
  en: {
    title: 'Series',
    indicators: 'Indicators',
    indicatorsNote:
      'One chart for each indicator, over the years its figures hold for; a click on a mark shows the words.',
    heat: 'Domains by year',
    heatNote: 'Share of the text that is about a domain; a click on a cell shows its units.',
    kinds: { task: 'Tasks', regulation: 'Documents' },
    threadsNote: 'A row for each thread, from its first year to its last; open one for every wording.',
    once: (count) => `${count} more in one year only.`,
    none: {
      indicators: 'No indicator runs through several years; add plans of more years.',
      heat: 'No domain was read; parse again with --annotations all.',
      task: 'No task runs through several years; add plans of more years.',
      regulation: 'No document runs through several years.',
    },
    readings: 'Values and words',
    columns: { year: 'year', role: 'what', figure: 'value', tone: 'tone', quote: 'words', source: 'at' },
    roles: { target: 'target', result: 'result' },
    glyphs: {
      firm: 'target',
      soft: 'soft target',
      atLeast: 'at least: open above',
      atMost: 'at most: open below',
      range: 'range',
      result: 'result',
    },
    gap: (years) => `missing in ${years}`,
    units: (count) => (count === 1 ? '1 unit' : `${count} units`),
    each: ', ',
  },
}
