import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { type JsonSchema, workPlanDiffJsonSchema, workPlanJsonSchema } from '../../src/schema/json-schema'

/** Compiles a published schema as a strict reader would. */
const compile = (schema: JsonSchema): ValidateFunction => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: false })
  addFormats.default(ajv)
  return ajv.compile(schema)
}

export const validatePlan = compile(workPlanJsonSchema())
export const validateDiff = compile(workPlanDiffJsonSchema())

/** Where the validator found fault, as paths `/children/0/id`; the key itself where one is missing. */
export const faults = (validate: ValidateFunction): string[] =>
  (validate.errors ?? []).map((error: ErrorObject) =>
    error.keyword === 'required' ? `${error.instancePath}/${error.params.missingProperty}` : error.instancePath,
  )
