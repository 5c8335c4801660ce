import * as z from 'zod/mini'
import { field, named, record } from './field'
import { IsoDateSchema, SpanSchema, traced, words } from './primitive'

/** 时限精度. How finely a date is meant. */
export const PrecisionSchema = named(z.enum(['year', 'half', 'quarter', 'month', 'day']), {
  id: 'Precision',
  title: 'Precision 时限精度',
  description: '时限精度. year 2022年底; half 上半年; quarter 第三季度; month 6月底前; day 6月15日前.',
})
export type Precision = z.infer<typeof PrecisionSchema>

/** 完成时限. A date by which, or during which, something is due. */
export const DeadlineSchema = named(
  record({
    text: field(words, '原文. As printed: 2022年底.'),
    span: field(SpanSchema, 'Where it stands.'),
    date: field(IsoDateSchema, '截止日. The last day meant: 2022年底 → 2022-12-31; of relation from the first day.'),
    precision: field(PrecisionSchema, '时限精度. How finely the date is meant.'),
    relation: field(
      z.enum(['by', 'during', 'from']),
      '关系. by: due at the latest then (6月底前, 到2025年); during: in the course of it (上半年, “十四五”期间); from: beginning then (从7月1日起).',
    ),
    anchor: field(
      z.enum(['stated', 'plan', 'issued']),
      '年份来源. stated: the year is printed; plan: the plan’s own year (年底前); issued: counted from 成文日期 (印发后3个月内).',
    ),
    recurring: field(
      z.boolean(),
      '周期性. True for one that comes again (每年6月底前); date is then the first one due.',
    ),
    ...traced,
  }),
  {
    id: 'Deadline',
    title: 'Deadline 完成时限',
    description: '完成时限. A date by which, or during which, something is due. Each occurrence is one.',
  },
)
export interface Deadline extends z.infer<typeof DeadlineSchema> {}
