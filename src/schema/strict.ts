import * as z from 'zod/mini'

type Strict<S extends z.ZodMiniType> = z.ZodMiniType<z.output<S>, z.input<S>>

/** One strict form for each schema: recursion ends here. */
const forms = new WeakMap<z.core.$ZodType, z.core.$ZodType>()

/** The shape with each field's strict form, made when asked for: a unit's children are units. */
function strictShape(shape: z.core.$ZodShape): z.core.$ZodShape {
  const closed = {}
  for (const key of Object.keys(shape))
    Object.defineProperty(closed, key, { enumerable: true, get: () => formOf(shape[key] as z.core.$ZodType) })
  return closed
}

/** The same schema, its checks and all, with other parts. */
const withParts = (schema: z.core.$ZodType, parts: object): z.core.$ZodType =>
  (schema as z.ZodMiniType).clone({ ...(schema as z.ZodMiniType).def, ...parts })

function build(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return withParts(schema, { shape: strictShape(def.shape), catchall: z.never() })
    case 'array':
      return withParts(schema, { element: formOf(def.element) })
    case 'nullable':
    case 'optional':
      return withParts(schema, { innerType: formOf(def.innerType) })
    case 'union':
      return withParts(schema, { options: def.options.map(formOf) })
    default:
      return schema
  }
}

function formOf(schema: z.core.$ZodType): z.core.$ZodType {
  const known = forms.get(schema)
  if (known) return known
  const form = build(schema)
  forms.set(schema, form)
  return form
}

/**
 * The strict form of a schema of the published format: the same, but it refuses keys it does not know, at every depth.
 * For our own output and for tests; who reads JSON that a later 1.x may have written wants the tolerant form.
 */
export const strict = <S extends z.ZodMiniType>(schema: S): Strict<S> => formOf(schema) as unknown as Strict<S>
