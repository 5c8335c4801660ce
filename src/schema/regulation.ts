import * as z from 'zod/mini'
import { field, named, record } from './field'
import { knownValues } from './known-values'
import { SpanSchema, traced, words } from './primitive'

/** 制度建设环节. What the plan does to a document it names. */
export const StageSchema = named(
  z.enum(['draft', 'issue', 'legislate', 'revise', 'implement', 'publicize', 'repeal', 'basis']),
  {
    id: 'Stage',
    title: 'Stage 环节',
    description:
      '环节. draft 研究制定 起草 编制; issue 制定出台 印发 发布; legislate 提请 报请 审议 配合立法 (another body decides); revise 修订 修改; implement 落实 贯彻 实施 执行; publicize 学习 宣传 普及; repeal 废止; basis 根据 按照 依据 (the plan rests on it).',
  },
)
export type Stage = z.infer<typeof StageSchema>

/** 对文件的动作. One thing done to a document, with the verb that says so. */
export const RegulationActionSchema = named(
  record({
    stage: field(StageSchema, '环节. What is done to the document.'),
    verb: field(words, '动词. The words that say so, as printed: 修订.'),
  }),
  {
    id: 'RegulationAction',
    title: 'Action on a document 对文件的动作',
    description: '对文件的动作. One thing the plan does to a document it names.',
  },
)
export interface RegulationAction extends z.infer<typeof RegulationActionSchema> {}

/** 文件. A 《…》 document named. */
export const RegulationSchema = named(
  record({
    name: field(words, '文件名. What stands inside the outer 《》, line wraps healed.'),
    text: field(words, '原文. As printed, with 《》.'),
    span: field(SpanSchema, 'Where it stands, 《》 included.'),
    kind: field(
      words,
      '文种. Kind of document, an open list: law 法, regulations 条例, provisions 规定, measures 办法, rules 细则, standard 标准 规范, plan 规划 计划 纲要, scheme 方案, opinions 意见, notice 通知, catalogue 目录 清单, workPoints 要点, decision 决定, report 报告, publication a newspaper or book, other.',
      knownValues['regulation.kind'],
    ),
    actions: field(
      z.array(RegulationActionSchema),
      '对文件的动作. What this plan does to it, in text order; empty for a bare mention.',
    ),
    issuer: field(
      z.nullable(z.string()),
      '发文机关. The body said to have issued it: 民政部 of 民政部新修订的《…》; null where none is said.',
    ),
    documentNumber: field(
      z.nullable(z.string()),
      '发文字号. The document number printed beside it: 国办发〔2021〕1号; null where none is.',
    ),
    trial: field(z.boolean(), '试行. True for a document marked 试行 or 暂行.'),
    self: field(z.boolean(), 'True where it is the title of this very plan.'),
    refersTo: field(
      z.nullable(z.string()),
      '全称. For a short form (以下简称《意见》) the full name it stands for; else null.',
    ),
    ...traced,
  }),
  {
    id: 'Regulation',
    title: 'Regulation 文件',
    description: '文件. A law, rule, plan, standard or other document named in 《》. Each occurrence is one.',
  },
)
export interface Regulation extends z.infer<typeof RegulationSchema> {}
