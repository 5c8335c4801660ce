import type { Direction, PlanRef, RegulationChange, TargetChange, UnitChange } from '../schema'
import type { ReportLanguage } from './words'

/** 承接情况. What became of a central unit in a local plan, told from its status. */
export type Standing = 'adopted' | 'adapted' | 'notTakenUp' | 'own'

interface DiffWords {
  statuses: Record<UnitChange['status'], string>
  standings: Record<Standing, string>
  moved: string
  directions: Record<Direction, string>
  tones: Record<NonNullable<TargetChange['tone']>, string>
  dues: Record<'earlier' | 'later' | 'same' | 'new' | 'gone', string>
  lifecycle: Record<RegulationChange['change'], string>
  before: string
  after: string
  nothing: string
  titles: Record<'comparison' | 'units' | 'targets' | 'regulations' | 'deadlines' | 'responsible', string>
  columns: Record<'what' | 'indicator' | 'direction' | 'document' | 'unit' | 'body' | 'tone', string>
  folded: (count: number) => string
  /** In place of the middle of a long text. */
  leftOut: (characters: number) => string
}

export const diffWords: Readonly<Record<ReportLanguage, DiffWords>> = {
  en: {
    statuses: {
      unchanged: 'unchanged',
      revised: 'revised',
      added: 'added',
      dropped: 'dropped',
      split: 'split',
      merged: 'merged',
    },
    standings: { adopted: 'adopted', adapted: 'adapted', notTakenUp: 'not taken up', own: 'own' },
    moved: 'moved',
    directions: {
      raised: 'raised',
      lowered: 'lowered',
      widened: 'widened',
      narrowed: 'narrowed',
      shifted: 'shifted',
      same: 'same',
      new: 'new',
      gone: 'gone',
      incomparable: 'incomparable',
    },
    tones: { hardened: 'hardened', softened: 'softened', same: '' },
    dues: { earlier: 'earlier', later: 'later', same: '', new: 'new', gone: 'gone' },
    lifecycle: { advanced: 'advanced', same: 'same', new: 'new', gone: 'gone' },
    before: 'before',
    after: 'after',
    nothing: 'No unit changed.',
    titles: {
      comparison: 'Comparison',
      units: 'Units',
      targets: 'Targets',
      regulations: 'Documents',
      deadlines: 'Deadlines',
      responsible: 'Responsible bodies',
    },
    columns: {
      what: 'change',
      indicator: 'indicator',
      direction: 'direction',
      document: 'document',
      unit: 'at',
      body: 'body',
      tone: 'tone',
    },
    leftOut: (characters) => ` ${characters.toLocaleString('en')} characters `,
    folded: (count) => (count === 1 ? '1 unit unchanged' : `${count} units unchanged`),
  },
  zh: {
    statuses: { unchanged: '未变', revised: '修改', added: '新增', dropped: '删除', split: '拆分', merged: '合并' },
    standings: { adopted: '照承接', adapted: '细化承接', notTakenUp: '未承接', own: '自有' },
    moved: '移动',
    directions: {
      raised: '提高',
      lowered: '降低',
      widened: '区间扩大',
      narrowed: '区间收窄',
      shifted: '区间移动',
      same: '不变',
      new: '新增',
      gone: '取消',
      incomparable: '不可比',
    },
    tones: { hardened: '变硬', softened: '变软', same: '' },
    dues: { earlier: '提前', later: '推迟', same: '', new: '新增', gone: '取消' },
    lifecycle: { advanced: '推进', same: '不变', new: '新增', gone: '不再提' },
    before: '原文',
    after: '现文',
    nothing: '各条目均未变化。',
    titles: {
      comparison: '新旧对照表',
      units: '条目',
      targets: '指标',
      regulations: '法规文件',
      deadlines: '时限',
      responsible: '责任单位',
    },
    columns: {
      what: '变化',
      indicator: '指标',
      direction: '方向',
      document: '文件',
      unit: '位置',
      body: '单位',
      tone: '语气',
    },
    folded: (count) => `${count} 条未变`,
    leftOut: (characters) => `（${characters}字）`,
  },
}

const levels: readonly PlanRef['level'][] = ['central', 'province', 'city', 'county', 'town']

/** Whether a plan is set against one of a government above it: then the report says what was taken up. */
export function isHandedDown(before: PlanRef, after: PlanRef): boolean {
  const [upper, lower] = [levels.indexOf(before.level), levels.indexOf(after.level)]
  return upper >= 0 && lower > upper
}

/** From this likeness on a unit was taken over as it is, names aside. */
const asItIs = 0.9

/** 承接情况. */
export function standingOf({ status, match }: UnitChange): Standing {
  if (status === 'added') return 'own'
  if (status === 'dropped') return 'notTakenUp'
  return status === 'unchanged' || (status === 'revised' && match !== null && match.score >= asItIs)
    ? 'adopted'
    : 'adapted'
}
