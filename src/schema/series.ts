import * as z from 'zod/mini'
import { field, named, record } from './field'
import { MatchSchema, PlanRefSchema } from './match'
import { count, SpanSchema, words, year } from './primitive'
import { SchemaVersionSchema } from './version'
import { generator } from './work-plan'

/** 出处. Where a thread shows in one of the plans. */
export const ThreadItemSchema = named(
  record({
    plan: field(count, 'Index into plans, from 0.'),
    year: field(year, '年度. The plan’s year.'),
    nodeId: field(words, 'Id of the node that holds it.'),
    quote: field(words, '引文. Its words there.'),
    span: field(SpanSchema, 'Where they stand in that plan’s source.text.'),
    match: field(z.nullable(MatchSchema), '配对. Why it continues the item before; null for the first.'),
  }),
  { id: 'ThreadItem', title: 'Item of a thread 出处', description: '出处. Where a thread shows in one of the plans.' },
)
export interface ThreadItem extends z.infer<typeof ThreadItemSchema> {}

/** 线索. One task, target or document followed through the years. */
export const ThreadSchema = named(
  record({
    id: field(words, 'Id of the thread, unique in its series.'),
    kind: field(z.enum(['task', 'target', 'regulation']), 'task 任务; target 指标; regulation 文件.'),
    label: field(words, '名称. Its heading, indicator or name, in the latest words.'),
    first: field(year, '起始年. The first year it shows.'),
    last: field(year, '终止年. The last year it shows.'),
    gaps: field(z.array(year), '间断. Years between, with a plan, in which it does not show.'),
    items: field(z.array(ThreadItemSchema), '出处. Where it shows, earliest first.'),
  }),
  {
    id: 'Thread',
    title: 'Thread 线索',
    description: '线索. One task, target or document followed through the years.',
  },
)
export interface Thread extends z.infer<typeof ThreadSchema> {}

/** 计划系列. Plans of several years, with what runs through them. Unknown fields pass through, as in `WorkPlanSchema`. */
export const WorkPlanSeriesSchema = named(
  record({
    type: field(z.literal('workPlanSeries'), 'What this is.'),
    schemaVersion: field(SchemaVersionSchema, '格式版本. Version of this format (semver).'),
    generator,
    plans: field(z.array(PlanRefSchema), 'The plans, earliest first.'),
    threads: field(z.array(ThreadSchema), '线索. What runs through them.'),
  }),
  {
    id: 'WorkPlanSeries',
    title: 'Series of work plans 计划系列',
    description: '计划系列. Plans of several years, with the tasks, targets and documents that run through them.',
  },
)
export interface WorkPlanSeries extends z.infer<typeof WorkPlanSeriesSchema> {}
