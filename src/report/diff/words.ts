import type { ReportLanguage } from '../../export/words'
import type { Direction } from '../../schema'

interface DiffPageWords {
  heading: string
  changed: string
  withTargets: string
  allDomains: string
  fold: string
  unfold: string
  foldSection: string
  toolsLabel: string
  noCounterpart: { before: string; after: string }
  counterpart: string
  movedFrom: (cited: string) => string
  score: (score: string) => string
  /** 与《A》相比，《B》… */
  overall: (before: string, after: string, counts: string) => string
  counted: (label: string, count: number) => string
  same: string
  newSection: (heading: string) => string
  goneSection: (heading: string) => string
  figure: (indicator: string, before: string, after: string, direction: Direction) => string
  newTargets: (count: number) => string
  goneTargets: (count: number) => string
  advanced: (name: string, before: string, after: string) => string
  newDocuments: (count: number) => string
  goneDocuments: (count: number) => string
  due: (count: number, change: 'earlier' | 'later') => string
  bodies: (count: number, change: 'new' | 'gone' | 'role') => string
  moreIn: string
  none: { targets: string; regulations: string; deadlines: string; responsible: string }
  hidden: string
  keys: string
}

const moves: Readonly<Record<ReportLanguage, Partial<Record<Direction, string>>>> = {
  zh: { raised: '提高到', lowered: '降低到', widened: '放宽为', narrowed: '收窄为', shifted: '调整为' },
  en: {
    raised: 'raised to',
    lowered: 'lowered to',
    widened: 'widened to',
    narrowed: 'narrowed to',
    shifted: 'shifted to',
  },
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What the page of a comparison says beside the words it shares with other formats. */
export const diffPageWords: Readonly<Record<ReportLanguage, DiffPageWords>> = {
  zh: {
    heading: '新旧对照',
    changed: '仅看变化',
    withTargets: '仅看指标变化',
    allDomains: '全部领域',
    fold: '全部折叠',
    unfold: '全部展开',
    foldSection: '折叠本章',
    toolsLabel: '筛选',
    noCounterpart: { before: '原文中没有对应条目', after: '现文中没有对应条目' },
    counterpart: '对应',
    movedFrom: (cited) => `自${cited}`,
    score: (score) => `相似度 ${score}`,
    overall: (before, after, counts) => `与《${before}》相比，《${after}》${counts}。`,
    counted: (label, count) => `${label} ${count} 条`,
    same: '各条目均未变化',
    newSection: (heading) => `新增“${heading}”一章`,
    goneSection: (heading) => `不再设“${heading}”一章`,
    figure: (indicator, before, after, direction) => `${indicator}由${before}${moves.zh[direction] ?? '改为'}${after}`,
    newTargets: (count) => `新提出 ${count} 项指标`,
    goneTargets: (count) => `不再提 ${count} 项指标`,
    advanced: (name, before, after) => `《${name}》由${before}推进到${after}`,
    newDocuments: (count) => `新提到 ${count} 份文件`,
    goneDocuments: (count) => `不再提到 ${count} 份文件`,
    due: (count, change) => `${count} 处时限${change === 'earlier' ? '提前' : '推迟'}`,
    bodies: (count, change) =>
      ({ new: `新增责任单位 ${count} 个`, gone: `取消责任单位 ${count} 个`, role: `${count} 个责任单位调整了职责` })[
        change
      ],
    moreIn: '详见下表',
    none: {
      targets: '两份计划的指标没有变化。',
      regulations: '两份计划涉及的文件没有变化。',
      deadlines: '两份计划的时限没有变化。',
      responsible: '两份计划的责任单位没有变化。',
    },
    hidden: '没有符合筛选条件的条目；请放宽筛选。',
    keys: '按 j、k 到下一处、上一处变化；点击条目显示其对应条目；Esc 取消。',
  },
  en: {
    heading: 'Comparison',
    changed: 'Only changes',
    withTargets: 'Only changed targets',
    allDomains: 'All domains',
    fold: 'Fold all',
    unfold: 'Unfold all',
    foldSection: 'Fold section',
    toolsLabel: 'Show',
    noCounterpart: { before: 'No counterpart in the plan before', after: 'No counterpart in the plan after' },
    counterpart: 'counterpart',
    movedFrom: (cited) => `from ${cited}`,
    score: (score) => `likeness ${score}`,
    overall: (before, after, counts) => `Against “${before}”, in “${after}”: ${counts}.`,
    counted: (label, count) => `${count} ${label}`,
    same: 'no unit changed',
    newSection: (heading) => `A section “${heading}” is new`,
    goneSection: (heading) => `The section “${heading}” is gone`,
    figure: (indicator, before, after, direction) =>
      `${indicator}: ${moves.en[direction] ?? 'changed to'} ${after}, from ${before}`,
    newTargets: (count) => `${plural(count, 'target is', 'targets are')} new`,
    goneTargets: (count) => `${plural(count, 'target is', 'targets are')} no longer named`,
    advanced: (name, before, after) => `《${name}》 moves from ${before} to ${after}`,
    newDocuments: (count) => `${plural(count, 'document is', 'documents are')} named for the first time`,
    goneDocuments: (count) => `${plural(count, 'document is', 'documents are')} no longer named`,
    due: (count, change) => `${plural(count, 'deadline is', 'deadlines are')} ${change}`,
    bodies: (count, change) =>
      ({
        new: `${plural(count, 'responsible body is', 'responsible bodies are')} new`,
        gone: `${plural(count, 'responsible body is', 'responsible bodies are')} gone`,
        role: `${plural(count, 'responsible body has', 'responsible bodies have')} another role`,
      })[change],
    moreIn: 'see the table',
    none: {
      targets: 'The targets of both plans are the same.',
      regulations: 'Both plans treat documents alike.',
      deadlines: 'The deadlines of both plans are the same.',
      responsible: 'The responsible bodies of both plans are the same.',
    },
    hidden: 'No unit meets the filters; widen them.',
    keys: 'j and k go to the next and the previous change, a click on a unit shows its counterpart, Esc lets go.',
  },
}
