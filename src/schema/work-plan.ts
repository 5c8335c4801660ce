import * as z from 'zod/mini'
import { AttachmentSchema, DiagnosticSchema, NoticeSchema, PassageSchema, SourceSchema } from './document'
import { field, named, record } from './field'
import { MetaSchema } from './meta'
import { words } from './primitive'
import { units } from './unit'
import { SchemaVersionSchema } from './version'

/** What wrote a published file: `yaodian@0.3.1`. */
export const generator = field(words, '生成程序. Name and version of the program that wrote this.', ['yaodian@0.1.0'])

/**
 * 工作计划. A whole plan: the root of the published tree. Fields it does not know pass through unharmed, at every depth,
 * so that JSON of a later 1.x is read without loss; `strict(WorkPlanSchema)` refuses them instead.
 */
export const WorkPlanSchema = named(
  record({
    type: field(z.literal('workPlan'), 'Kind of node: the root of a plan.'),
    schemaVersion: field(SchemaVersionSchema, '格式版本. Version of this format (semver), not of the package.'),
    generator,
    meta: field(MetaSchema, '公文要素. Title, issuer, dates and what else is known of the plan.'),
    notice: field(z.nullable(NoticeSchema), '印发通知. The covering notice; null where the plan stands alone.'),
    preamble: field(
      z.nullable(PassageSchema),
      '前言. Text of the plan before its first unit; null where there is none.',
    ),
    children: field(units, '条目. Sections and tasks, in document order.'),
    closing: field(
      z.nullable(PassageSchema),
      '结语. Text after the last unit that belongs to none; null where there is none.',
    ),
    attachments: field(z.array(AttachmentSchema), '附件. Attachments printed, linked or named.'),
    diagnostics: field(z.array(DiagnosticSchema), '诊断. What the parser doubts, in document order.'),
    source: field(SourceSchema, '原文. The text every span points into.'),
  }),
  {
    id: 'WorkPlan',
    title: 'Work plan 工作计划',
    description:
      '工作计划. A Chinese government work plan as a typed tree (unist): sections and tasks in document order, with what was read from the text of each. Every span is [start, end) in UTF-16 code units of source.text.',
  },
)
export interface WorkPlan extends z.infer<typeof WorkPlanSchema> {}
