import * as z from 'zod/mini'
import { BodyChangeSchema, DeadlineChangeSchema } from './diff-mentions'
import { field, named, record } from './field'
import { MatchSchema, PlanRefSchema } from './match'
import { count, words } from './primitive'
import { StageSchema } from './regulation'
import { TargetSchema } from './target'
import { SchemaVersionSchema } from './version'
import { generator } from './work-plan'

/** 变化类型. What became of a unit. */
export const UnitStatusSchema = named(z.enum(['unchanged', 'revised', 'added', 'dropped', 'split', 'merged']), {
  id: 'UnitStatus',
  title: 'Status of a unit 变化类型',
  description:
    '变化类型. unchanged 未变; revised 修改; added 新增; dropped 删除; split 拆分: one became several; merged 合并: several became one.',
})
export type UnitStatus = z.infer<typeof UnitStatusSchema>

/** 增删. A run of text kept, added or taken out. */
export const EditSchema = named(
  record({
    op: field(z.enum(['equal', 'insert', 'delete']), 'equal 相同; insert 增加; delete 删去.'),
    text: field(words, '文字. The run.'),
  }),
  { id: 'Edit', title: 'Edit 增删', description: '增删. A run of text kept, added or taken out.' },
)
export interface Edit extends z.infer<typeof EditSchema> {}

const match = field(
  z.nullable(MatchSchema),
  '配对. Why they were taken for the same; null where there is nothing on one side.',
)
const beforeId = field(z.nullable(z.string()), 'Id of its node in the plan before; null where it is new.')
const afterId = field(z.nullable(z.string()), 'Id of its node in the plan after; null where it is gone.')

/** 条目变化. What became of a unit, or of those split or merged. */
export const UnitChangeSchema = named(
  record({
    status: field(UnitStatusSchema, '变化类型. What became of it.'),
    moved: field(
      z.boolean(),
      '移动. True where it stands in another place among the others; its words may be the same.',
    ),
    before: field(z.array(words), 'Unit ids in the plan before: one, none if added, several if merged.'),
    after: field(z.array(words), 'Unit ids in the plan after: one, none if dropped, several if split.'),
    match,
    edits: field(
      z.array(EditSchema),
      '增删. Heading and text by runs that a reader can follow; empty where nothing changed.',
    ),
  }),
  { id: 'UnitChange', title: 'Change of a unit 条目变化', description: '条目变化. What became of one unit.' },
)
export interface UnitChange extends z.infer<typeof UnitChangeSchema> {}

/** 指标变化方向. How the figure moved; never whether that is better. */
export const DirectionSchema = named(
  z.enum(['raised', 'lowered', 'widened', 'narrowed', 'shifted', 'same', 'new', 'gone', 'incomparable']),
  {
    id: 'Direction',
    title: 'Direction 变化方向',
    description:
      '变化方向, of the figure alone, never better or worse. raised 提高; lowered 降低; widened, narrowed, shifted: of a range; same 不变; new 新增; gone 取消; incomparable: a level against a change, another unit or per.',
  },
)
export type Direction = z.infer<typeof DirectionSchema>

/** 指标变化. A target before and after. */
export const TargetChangeSchema = named(
  record({
    indicator: field(z.string(), '指标名. In the words of the plan after, else of the plan before.'),
    indicatorCode: field(z.nullable(z.string()), '主要指标代码. null where it is no headline indicator.'),
    before: field(z.nullable(TargetSchema), 'The target before; null where it is new.'),
    after: field(z.nullable(TargetSchema), 'The target after; null where it is gone.'),
    beforeId,
    afterId,
    direction: field(DirectionSchema, '变化方向. How the figure moved.'),
    tone: field(
      z.nullable(z.enum(['hardened', 'softened', 'same'])),
      '语气变化. hardened 变硬; softened 变软; same 不变; null for a new or gone one.',
    ),
    due: field(
      z.nullable(z.enum(['earlier', 'later', 'same'])),
      '时限变化, relative to the plan’s year. earlier 提前; later 推迟; same 不变; null where either has no deadline.',
    ),
    match,
  }),
  { id: 'TargetChange', title: 'Change of a target 指标变化', description: '指标变化. One target before and after.' },
)
export interface TargetChange extends z.infer<typeof TargetChangeSchema> {}

/** 文件变化. What the plans do to a document, before and after. */
export const RegulationChangeSchema = named(
  record({
    name: field(words, '文件名. Inside the 《》.'),
    before: field(z.array(StageSchema), '环节. What the plan before does to it.'),
    after: field(z.array(StageSchema), '环节. What the plan after does to it.'),
    change: field(
      z.enum(['advanced', 'same', 'new', 'gone']),
      'advanced 推进: a later stage (draft, then issue); same 不变; new 新增; gone 不再提.',
    ),
    beforeId,
    afterId,
  }),
  {
    id: 'RegulationChange',
    title: 'Change of a document 文件变化',
    description: '文件变化. What the plans do to a document they name, before and after.',
  },
)
export interface RegulationChange extends z.infer<typeof RegulationChangeSchema> {}

const unitCounts = {
  unchanged: field(count, '未变. Changes with this status.'),
  revised: field(count, '修改. Changes with this status.'),
  added: field(count, '新增. Changes with this status.'),
  dropped: field(count, '删除. Changes with this status.'),
  split: field(count, '拆分. Changes with this status.'),
  merged: field(count, '合并. Changes with this status.'),
  moved: field(count, '移动. Changes that moved, whatever their status: counted there too.'),
}

/** 分章变化. Counts for one top-level unit and what lies below it. */
export const SectionSummarySchema = named(
  record({
    beforeId: field(z.nullable(z.string()), 'Its id in the plan before; null where it is new.'),
    afterId: field(z.nullable(z.string()), 'Its id in the plan after; null where it is gone.'),
    heading: field(z.nullable(z.string()), '标题. Of the plan after, else before; null where it has none.'),
    ...unitCounts,
  }),
  {
    id: 'SectionSummary',
    title: 'Counts of a section 分章变化',
    description:
      '分章变化. Counts for one top-level unit, itself and what lies below it. A change belongs to where it stands after, a dropped one to where it stood.',
  },
)
export interface SectionSummary extends z.infer<typeof SectionSummarySchema> {}

/** 分领域变化. Counts for one domain. */
export const DomainSummarySchema = named(
  record({
    code: field(words, '领域代码.'),
    name: field(words, '领域名称.'),
    ...unitCounts,
  }),
  {
    id: 'DomainSummary',
    title: 'Counts of a domain 分领域变化',
    description:
      '分领域变化. Counts for one domain. A change belongs to the most certain domain of its unit after, a dropped one to that before; units without domain are counted in none.',
  },
)
export interface DomainSummary extends z.infer<typeof DomainSummarySchema> {}

/** 变化概要. Totals, by section and by domain. */
export const DiffSummarySchema = named(
  record({
    ...unitCounts,
    sections: field(
      z.array(SectionSummarySchema),
      '分章变化. One for each top-level unit of either plan, in the order of changes.',
    ),
    domains: field(z.array(DomainSummarySchema), '分领域变化. One for each domain met, most changes first.'),
    deadlines: field(
      z.array(DeadlineChangeSchema),
      '时限变化. Deadlines that changed in units which stand in both plans.',
    ),
    responsible: field(
      z.array(BodyChangeSchema),
      '责任单位变化. Bodies that came, went or changed their role in units which stand in both plans.',
    ),
  }),
  {
    id: 'DiffSummary',
    title: 'Summary 变化概要',
    description: '变化概要. How many changes of each status: in all, by section and by domain.',
  },
)
export interface DiffSummary extends z.infer<typeof DiffSummarySchema> {}

/** 计划对比. What changed from one plan to another. Unknown fields pass through, as in `WorkPlanSchema`. */
export const WorkPlanDiffSchema = named(
  record({
    type: field(z.literal('workPlanDiff'), 'What this is.'),
    schemaVersion: field(SchemaVersionSchema, '格式版本. Version of this format (semver).'),
    generator,
    before: field(PlanRefSchema, 'The earlier plan, or the one compared from.'),
    after: field(PlanRefSchema, 'The later plan, or the one compared with.'),
    changes: field(
      z.array(UnitChangeSchema),
      '条目变化. Every unit of both plans, in reading order of the plan after, dropped ones where they stood.',
    ),
    targets: field(z.array(TargetChangeSchema), '指标变化. Every target of both plans.'),
    regulations: field(z.array(RegulationChangeSchema), '文件变化. Every document either plan names.'),
    summary: field(DiffSummarySchema, '变化概要. Counts.'),
  }),
  {
    id: 'WorkPlanDiff',
    title: 'Difference of two work plans 计划对比',
    description: '计划对比. What changed from one work plan to another: units, targets, documents.',
  },
)
export interface WorkPlanDiff extends z.infer<typeof WorkPlanDiffSchema> {}
