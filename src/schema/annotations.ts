import * as z from 'zod/mini'
import { DeadlineSchema } from './deadline'
import { field, named, record } from './field'
import { MeasureSchema } from './measure'
import { InitiativeSchema, PlaceSchema, TableSchema } from './named'
import { RegulationSchema } from './regulation'
import { ResponsibleBodySchema } from './responsible'
import { GoalSchema, ResultSchema, TargetSchema } from './target'

/** One array of mentions for each kind. Written out, so that the declarations name each schema instead of repeating it. */
interface AnnotationFields {
  measures: z.ZodMiniArray<typeof MeasureSchema>
  regulations: z.ZodMiniArray<typeof RegulationSchema>
  targets: z.ZodMiniArray<typeof TargetSchema>
  results: z.ZodMiniArray<typeof ResultSchema>
  goals: z.ZodMiniArray<typeof GoalSchema>
  deadlines: z.ZodMiniArray<typeof DeadlineSchema>
  responsible: z.ZodMiniArray<typeof ResponsibleBodySchema>
  initiatives: z.ZodMiniArray<typeof InitiativeSchema>
  places: z.ZodMiniArray<typeof PlaceSchema>
  tables: z.ZodMiniArray<typeof TableSchema>
}

/** What every holder of text carries: all kinds always there, empty when nothing was found, sorted by place. */
export const annotationFields: AnnotationFields = {
  measures: field(z.array(MeasureSchema), '举措. The sentences and enumerated points of its text.'),
  regulations: field(z.array(RegulationSchema), '文件. Documents named in 《》.'),
  targets: field(z.array(TargetSchema), '指标. Commitments with a number.'),
  results: field(z.array(ResultSchema), '完成情况. Figures reported as reached.'),
  goals: field(z.array(GoalSchema), '定性目标. Commitments measured without a number.'),
  deadlines: field(z.array(DeadlineSchema), '完成时限. Dates by which, or during which, something is due.'),
  responsible: field(z.array(ResponsibleBodySchema), '责任单位. Bodies charged with it.'),
  initiatives: field(z.array(InitiativeSchema), '专项. Named campaigns, projects, pilots, platforms, mechanisms.'),
  places: field(z.array(PlaceSchema), '行政区划. Administrative divisions named.'),
  tables: field(z.array(TableSchema), '表格. Tables printed within it.'),
}

/** 标注. Everything read from the heading, text and tables of one node. */
export const AnnotationsSchema = named(record(annotationFields), {
  id: 'Annotations',
  title: 'Annotations 标注',
  description: '标注. Everything read from the heading, text and tables of one node, by kind; no kind is ever absent.',
})
export interface Annotations extends z.infer<typeof AnnotationsSchema> {}
