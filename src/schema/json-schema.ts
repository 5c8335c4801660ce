import * as z from 'zod/mini'
import { WorkPlanDiffSchema } from './diff'
import { WorkPlanSeriesSchema } from './series'
import { SCHEMA_MAJOR } from './version'
import { WorkPlanSchema } from './work-plan'

/** A JSON Schema (2020-12) as plain JSON. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

const base = `https://yaodian.dev/schemas/${SCHEMA_MAJOR}/`

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** Takes out what Zod adds: bounds of ±2^53, and an `additionalProperties` that says no more than its absence. */
function soften({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (isEmpty(jsonSchema.additionalProperties)) delete jsonSchema.additionalProperties
}

/** The root stands at the top, not behind a `$ref`: that is where readers look for a title and properties. */
function published(schema: z.ZodMiniType, root: string, file: string): JsonSchema {
  const { $schema, $defs } = z.toJSONSchema(schema, { io: 'input', override: soften })
  const { [root]: top, ...others } = $defs as Record<string, JsonSchema>
  const { title, description, ...body } = top as JsonSchema
  return { $schema, $id: base + file, title, description, ...body, $defs: others } as JsonSchema
}

/** The published JSON Schema of a plan: additional fields allowed, the major version of the format in its `$id`. */
export const workPlanJsonSchema = (): JsonSchema => published(WorkPlanSchema, 'WorkPlan', 'work-plan.schema.json')

/** The published JSON Schema of a diff. */
export const workPlanDiffJsonSchema = (): JsonSchema =>
  published(WorkPlanDiffSchema, 'WorkPlanDiff', 'work-plan-diff.schema.json')

/** The published JSON Schema of a series. */
export const workPlanSeriesJsonSchema = (): JsonSchema =>
  published(WorkPlanSeriesSchema, 'WorkPlanSeries', 'work-plan-series.schema.json')
