import * as z from 'zod/mini'
import { field, named, record } from './field'
import { IsoDateSchema, words } from './primitive'
import { ResponsibleBodySchema } from './responsible'

const beforeId = field(words, 'Id of the unit in the plan before.')
const afterId = field(words, 'Id of its counterpart in the plan after.')

/** 时限变化. A deadline of a unit that stands in both plans. */
export const DeadlineChangeSchema = named(
  record({
    beforeId,
    afterId,
    before: field(z.nullable(IsoDateSchema), '原时限. null where it is new.'),
    after: field(z.nullable(IsoDateSchema), '新时限. null where it is gone.'),
    due: field(
      z.enum(['earlier', 'later', 'new', 'gone']),
      'earlier 提前 and later 推迟, relative to the plan’s year (to the calendar where no year is known); new 新增; gone 取消.',
    ),
  }),
  {
    id: 'DeadlineChange',
    title: 'Change of a deadline 时限变化',
    description: '时限变化. One deadline before and after.',
  },
)
export interface DeadlineChange extends z.infer<typeof DeadlineChangeSchema> {}

const role = z.nullable(ResponsibleBodySchema.shape.role)

/** 责任单位变化. A body that answers for a unit which stands in both plans. */
export const BodyChangeSchema = named(
  record({
    name: field(words, '单位名称. As the plan after names it, else the plan before.'),
    beforeId,
    afterId,
    before: field(role, '原职责. null where it is new.'),
    after: field(role, '新职责. null where it is gone.'),
    change: field(
      z.enum(['new', 'gone', 'role']),
      'new 新增; gone 取消; role 职责调整: lead, responsible or support changed.',
    ),
  }),
  {
    id: 'BodyChange',
    title: 'Change of a responsible body 责任单位变化',
    description: '责任单位变化. One body before and after.',
  },
)
export interface BodyChange extends z.infer<typeof BodyChangeSchema> {}
