import * as z from 'zod/mini'
import { coded } from './code'
import { field, named, record } from './field'
import { MarkerSchema, SpanSchema, traced, words } from './primitive'

/** 举措类型. What kind of doing a verb commits to, weakest commitment first. */
export const ActionKindSchema = named(
  z.enum([
    'explore',
    'encourage',
    'promote',
    'strengthen',
    'carryOut',
    'implement',
    'establish',
    'complete',
    'prohibit',
    'other',
  ]),
  {
    id: 'ActionKind',
    title: 'Kind of action 举措类型',
    description:
      '举措类型, weakest commitment first. explore 探索 研究; encourage 鼓励 支持 引导; promote 推动 推进; strengthen 加强 完善 提升 健全; carryOut 开展 实施 组织; implement 落实 贯彻 执行; establish 制定 建立 出台; complete 完成 实现 建成 确保; prohibit 严禁 不得 杜绝; other: a verb of none of these.',
  },
)
export type ActionKind = z.infer<typeof ActionKindSchema>

/** 动作. The verb a measure is governed by. */
export const ActionSchema = named(
  record({
    verb: field(words, '动词. The verb as printed: 实施.'),
    kind: field(ActionKindSchema, '举措类型. What the verb commits to.'),
  }),
  { id: 'Action', title: 'Action 动作', description: '动作. The verb a measure is governed by.' },
)
export interface Action extends z.infer<typeof ActionSchema> {}

/** 举措. One sentence or enumerated point (一是…, ①…) of a text. */
export const MeasureSchema = named(
  record({
    text: field(words, '原文. The sentence or point as printed, with its marker and stop.'),
    span: field(SpanSchema, 'Where it stands.'),
    marker: field(z.nullable(MarkerSchema), '序号. 一是, 第一, ① …, where the point has one; else null.'),
    action: field(z.nullable(ActionSchema), '动作. Its leading verb; null where none was recognised.'),
    ...coded,
    ...traced,
  }),
  {
    id: 'Measure',
    title: 'Measure 举措',
    description: '举措. A sentence or enumerated point of the text. A responsibility tail is none.',
  },
)
export interface Measure extends z.infer<typeof MeasureSchema> {}
