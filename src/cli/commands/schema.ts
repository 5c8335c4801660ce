import { workPlanDiffJsonSchema, workPlanJsonSchema, workPlanSeriesJsonSchema } from '../../schema/json-schema'
import { type Call, exitCode } from '../call'
import { outputOf } from '../output'
import { UsageError } from '../usage-error'

/** `yaodian schema`: the published JSON Schema, of a plan, of a comparison or of a series. */
export async function schema(call: Call): Promise<number> {
  if (call.words.length > 0) throw new UsageError('takes-no-files', { command: 'schema' })
  if (call.values.has('diff') && call.values.has('series')) {
    throw new UsageError('not-together', { option: '--diff', other: '--series' })
  }
  const { values } = call
  const name = values.has('diff') ? 'work-plan-diff' : values.has('series') ? 'work-plan-series' : 'work-plan'
  const output = await outputOf(call, 'schema.json', [name])
  if (output === null) return exitCode(call)
  const ofPlans = values.has('diff') ? workPlanDiffJsonSchema : workPlanSeriesJsonSchema
  const published = values.has('diff') || values.has('series') ? ofPlans() : workPlanJsonSchema()
  await output.put(name, `${JSON.stringify(published, null, 2)}\n`)
  await output.close()
  return exitCode(call)
}
