export * from './annotation-kinds'
export { type Annotations, AnnotationsSchema } from './annotations'
export { type Code, CodeSchema, type CodeWord, CodeWordSchema } from './code'
export * from './deadline'
export * from './diff'
export * from './diff-mentions'
export * from './document'
export * from './error'
export * from './format-error'
export * from './known-values'
export * from './match'
export { MAX_LEVEL } from './max-level'
export * from './measure'
export * from './meta'
export * from './named'
export {
  IsoDateSchema,
  IsoMomentSchema,
  type Marker,
  MarkerSchema,
  type Period,
  PeriodSchema,
  type Span,
  SpanSchema,
} from './primitive'
export * from './read-json'
export * from './regulation'
export * from './responsible'
export * from './series'
export * from './strict'
export * from './target'
export {
  type Heading,
  HeadingSchema,
  type Section,
  SectionSchema,
  type Task,
  TaskSchema,
  type Unit,
  UnitSchema,
} from './unit'
export { SCHEMA_MAJOR, SCHEMA_VERSION, SchemaVersionSchema } from './version'
export { type WorkPlan, WorkPlanSchema } from './work-plan'
