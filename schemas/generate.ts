// Writes the published JSON Schemas beside this file: `tsx schemas/generate.ts`. With file names, prints those instead.
import { writeFileSync } from 'node:fs'
import { workPlanDiffJsonSchema, workPlanJsonSchema, workPlanSeriesJsonSchema } from '../src/schema/json-schema'

const files = {
  'work-plan.schema.json': workPlanJsonSchema,
  'work-plan-diff.schema.json': workPlanDiffJsonSchema,
  'work-plan-series.schema.json': workPlanSeriesJsonSchema,
}

for (const [name, schema] of Object.entries(files)) {
  const json = `${JSON.stringify(schema(), null, 2)}\n`
  if (process.argv.includes(name)) process.stdout.write(json)
  else if (process.argv.length === 2) writeFileSync(new URL(name, import.meta.url), json)
}
