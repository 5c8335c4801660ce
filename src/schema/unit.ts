import * as z from 'zod/mini'
import { annotationFields } from './annotations'
import { coded } from './code'
import { field, named, record } from './field'
import { MAX_LEVEL } from './max-level'
import { DomainSchema } from './named'
import { MarkerSchema, SpanSchema, share, words } from './primitive'

/** 标题. The words that name a unit. */
export const HeadingSchema = named(
  record({
    text: field(words, '标题. Without marker and closing stop, line wraps healed.'),
    span: field(SpanSchema, 'Where it stands.'),
    confidence: field(share, '把握. How certain its end is, 0 to 1; 1 unless inferred.'),
    basis: field(
      z.enum(['line', 'punctuation', 'markup', 'inferred']),
      '依据. How its end was found. line: it fills its line; punctuation: a stop closes it; markup: a bold run or heading tag; inferred: from the wording alone, where the stop is missing.',
    ),
  }),
  { id: 'Heading', title: 'Heading 标题', description: '标题. The words that name a unit.' },
)
export interface Heading extends z.infer<typeof HeadingSchema> {}

/** 条目. What sections and tasks have in common. `type` stands here too, so that it is the first key of both. */
const UnitFields = record({
  type: field(z.enum(['section', 'task']), 'Kind of node.'),
  id: field(
    words,
    '编号. Marker values joined with dots: section 二、 with task (四) is 2.4, also where (四) counts on across sections. h1, h2 … among siblings for a unit without a number; -2, -3 for a value that occurs again; a1. before the units of attachment a1.',
    ['2', '2.4', 'h1', '3.2-2', 'a1.2'],
  ),
  level: field(
    z.int().check(z.minimum(1), z.maximum(MAX_LEVEL)),
    '层级. Depth in this tree, 1 at the top, 32 at most.',
  ),
  marker: field(z.nullable(MarkerSchema), '序号. null for a heading without a number.'),
  heading: field(z.nullable(HeadingSchema), '标题. null where the unit starts straight with its text.'),
  text: field(
    z.string(),
    '正文. Own body text without marker, heading and child units: its paragraphs, wrapped lines healed, joined by \\n.',
  ),
  paragraphs: field(z.array(SpanSchema), '段落. Where that text stands, paragraph by paragraph.'),
  domains: field(z.array(DomainSchema), '业务领域. Most certain first.'),
  ...coded,
  ...annotationFields,
  span: field(SpanSchema, 'Hull: from the marker to the end of the last child.'),
})

/** 任务. A unit that says what is to be done; what lies below a task is a task. */
export const TaskSchema = named(
  z.extend(UnitFields, {
    type: field(z.literal('task'), 'Kind of node: a task.'),
    get children(): z.ZodMiniArray<typeof TaskSchema> {
      return field(z.array(TaskSchema), '子任务. Child tasks, in document order.')
    },
  }),
  {
    id: 'Task',
    title: 'Task 任务',
    description: '任务. A unit that says what is to be done, in its own text or in its heading alone.',
  },
)
export interface Task extends z.infer<typeof TaskSchema> {}

/** 章节. A unit that is nothing but a heading (a lead-in sentence may follow it) and holds further units. */
export const SectionSchema = named(
  z.extend(UnitFields, {
    type: field(z.literal('section'), 'Kind of node: a section.'),
    get children(): z.ZodMiniArray<typeof UnitSchema> {
      return field(z.array(UnitSchema), '下级条目. Sections and tasks, in document order.')
    },
  }),
  {
    id: 'Section',
    title: 'Section 章节',
    description:
      '章节. A unit that is nothing but a heading, perhaps with a lead-in sentence, and holds further units.',
  },
)
export interface Section extends z.infer<typeof SectionSchema> {}

/** 条目. A section or a task, told apart by `type`. */
export const UnitSchema: z.ZodMiniDiscriminatedUnion<[typeof SectionSchema, typeof TaskSchema], 'type'> = named(
  z.discriminatedUnion('type', [SectionSchema, TaskSchema]),
  { id: 'Unit', title: 'Unit 条目', description: '条目. A section or a task, told apart by type.' },
)
export type Unit = Section | Task

/** The units of a plan or attachment. */
export const units: z.ZodMiniArray<typeof UnitSchema> = z.array(UnitSchema)
