import * as z from 'zod/mini'
import { field, named, record } from './field'
import { IsoDateSchema, PeriodSchema, SpanSchema, traced, words, year } from './primitive'

/** 比较关系. How the figure bounds what is to be reached. */
export const ComparatorSchema = named(z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'range']), {
  id: 'Comparator',
  title: 'Comparator 比较关系',
  description:
    '比较关系. eq a bare figure; gte 不低于 不少于 至少 以上 达到; gt 超过 突破 多 余; lte 不高于 不超过 控制在…以内 以下; lt 低于 不到; approx 左右 约 近; range 5—8个, from value to valueMax.',
})
export type Comparator = z.infer<typeof ComparatorSchema>

/** 语气. How firmly a target is promised. */
export const ToneSchema = named(z.enum(['firm', 'plain', 'soft']), {
  id: 'Tone',
  title: 'Tone 语气',
  description:
    '语气. firm 确保 必须 坚决, or a bound (不低于, 以上, 以内); plain: neither; soft 力争 争取 努力 左右 原则上. A soft word beats a bound.',
})
export type Tone = z.infer<typeof ToneSchema>

/** 目标期间. The years a target holds for, and who says so. */
export const TargetPeriodSchema = named(
  z.extend(PeriodSchema, {
    basis: field(
      z.enum(['text', 'unit', 'plan']),
      '依据. text: said in the sentence (“十五五”时期年均); unit: by a lead-in or heading above; plan: the plan’s own period. The inner beats the outer.',
    ),
  }),
  {
    id: 'TargetPeriod',
    title: 'Period of a target 目标期间',
    description: '目标期间. Years for which the figure is to hold, both ends included.',
  },
)
export interface TargetPeriod extends z.infer<typeof TargetPeriodSchema> {}

/** 基期. What a target starts from or is compared with: 从2015年的50.5%, 较2015年. */
export const TargetFromSchema = named(
  record({
    value: field(
      z.nullable(z.number()),
      '基数. The figure started from, 万 and 亿 resolved; null where only a year is said.',
    ),
    year: field(z.nullable(year), '基期年. The year started from; null where only a figure is said.'),
    text: field(words, '原文. As printed: 从2015年的50.5%.'),
    span: field(SpanSchema, 'Where it stands.'),
  }),
  {
    id: 'TargetFrom',
    title: 'Start or comparison 基期',
    description: '基期. What a target starts from or is compared with; never a target itself.',
  },
)
export interface TargetFrom extends z.infer<typeof TargetFromSchema> {}

/** The indicators of the headline table, as far as they are known; an open list. */
const indicatorCode = field(
  z.nullable(z.string()),
  '主要指标代码. Code of a headline indicator, whatever its wording: 地区生产总值增长, 经济增长 → gdp-growth; null for any other. An open list.',
  ['gdp-growth'],
)

const period = field(
  z.nullable(TargetPeriodSchema),
  '目标期间. The years it holds for, so that one report’s figures for 2026, 2026–2030 and 2035 stay apart; null where nothing tells.',
)
const deadline = field(z.nullable(IsoDateSchema), '完成时限. The date that governs it; null where none does.')
const tone = field(ToneSchema, '语气. How firmly it is promised.')
const cues = field(
  z.array(words),
  '语气依据. The words that decided comparator and tone, in text order (力争, 不低于), so that others can recode 硬约束 and 软约束 their own way.',
)

/** 指标. A quantified commitment. */
export const TargetSchema = named(
  record({
    text: field(
      words,
      '原文. The shortest stretch that states it: 护理型床位占比不低于50%. Targets under one 分别 share its whole stretch.',
    ),
    span: field(SpanSchema, 'Where it stands.'),
    indicator: field(
      z.string(),
      '指标名. What is measured or counted, in the plan’s words, completed where elided or listed: 护理型床位占比.',
    ),
    indicatorCode,
    kind: field(
      z.enum(['goal', 'standard']),
      'goal 目标: a level, share, count or growth to be reached. standard 标准: a rate paid, charged or allowed per case (每家最高补助50万元, 30天内办结).',
    ),
    comparator: field(ComparatorSchema, '比较关系. How value bounds what is to be reached.'),
    value: field(
      z.number(),
      '数值. 万 and 亿 resolved (3.5万 → 35000), fractions to four places (三分之一 → 0.3333); of a range its lower end.',
    ),
    valueMax: field(z.nullable(z.number()), '上限. Upper end of a range; null for every other comparator.'),
    unit: field(
      z.string(),
      '计量单位. As printed after 万 or 亿; the empty string where there is none. 个百分点 stays apart from %.',
      ['%', '个百分点', '倍', '个', '所', '元', '亩', '人次', '微克/立方米', ''],
    ),
    per: field(
      z.nullable(z.string()),
      '口径. What it is counted per, as printed: 每人每月, 每千人, 年均; null where none is said.',
    ),
    change: field(
      z.nullable(z.enum(['increase', 'decrease'])),
      '增减. Only where value is itself the change: 增长8% increase, 压缩一半 decrease. null for a level reached (提高到3%, 下降到41.2%).',
    ),
    from: field(
      z.nullable(TargetFromSchema),
      '基期. Start or comparison (从2015年的50.5%, 较2015年); null where none is said.',
    ),
    base: field(
      z.nullable(z.string()),
      '基数. Denominator of a ratio or multiple: 当地上年度城乡低保标准, of which it is 1.3倍; null where none is said.',
    ),
    coverage: field(z.boolean(), '全覆盖. True for 全覆盖 and 100%覆盖, which have value 100 and unit %.'),
    scope: field(z.nullable(z.string()), '范围. Who or where each of it is for: 每个县(市); null where none is said.'),
    period,
    deadline,
    tone,
    cues,
    binding: field(
      z.nullable(z.enum(['binding', 'expected'])),
      '指标属性. binding 约束性, expected 预期性, as printed or said by the lead-in; null where neither is. Never changes tone.',
    ),
    ...traced,
  }),
  {
    id: 'Target',
    title: 'Target 指标',
    description:
      '指标. A commitment with a number. Who or what a rule applies to (65岁以上老年人) is no target, nor is a figure already reached.',
  },
)
export interface Target extends z.infer<typeof TargetSchema> {}

/** 完成情况. A figure reported as reached, with the fields of a target that make sense for the past. */
export const ResultSchema = named(
  z.omit(TargetSchema, {
    kind: true,
    deadline: true,
    tone: true,
    cues: true,
    binding: true,
  }),
  {
    id: 'Result',
    title: 'Result 完成情况',
    description:
      '完成情况. A figure reported as reached: in a review (工作回顾, 五年来) or told as done (已, 达到了, 同比). Never among the targets.',
  },
)
export interface Result extends z.infer<typeof ResultSchema> {}

/** 定性目标. A commitment measured without a number. */
export const GoalSchema = named(
  record({
    text: field(words, '原文. The shortest stretch that states it.'),
    span: field(SpanSchema, 'Where it stands.'),
    indicator: field(z.string(), '指标名. What is measured, in the plan’s words: 居民收入增长.'),
    indicatorCode,
    kind: field(
      z.enum(['parity', 'rank', 'assigned']),
      'parity 与经济增长同步, 高于全国平均水平; rank 位居全国前列, 第一; assigned 完成国家下达任务.',
    ),
    reference: field(z.string(), '参照. What it is measured against, as printed: 经济增长, 全国前列, 国家下达任务.'),
    period,
    deadline,
    tone,
    cues,
    ...traced,
  }),
  {
    id: 'Goal',
    title: 'Goal without a number 定性目标',
    description: '定性目标. A commitment measured by parity, rank or an assigned task instead of a number.',
  },
)
export interface Goal extends z.infer<typeof GoalSchema> {}
