// Zod's small form throughout: the schemas are the same to `z.infer`, `z.toJSONSchema` and full Zod, at a third of the weight
// in a browser. What `.describe()` and `.meta()` are there, `field` and `named` are here.
import * as z from 'zod/mini'

/**
 * An object of the published format, as readers see it: keys it does not know pass through unharmed (a later minor
 * version may add fields), though the type does not list them. `strict` gives the form that refuses them.
 */
export const record = z.looseObject as unknown as typeof z.object

/** What a named type says of itself: `title` in English and Chinese, `description` with the Chinese term first. */
interface Names {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly examples?: readonly unknown[]
}

/** Gives a schema its name: the one it has among the `$defs` of the JSON Schema. */
export function named<S extends z.ZodMiniType>(schema: S, names: Names): S {
  z.globalRegistry.add(schema, names as z.core.GlobalMeta)
  return schema
}

/**
 * A field, described: what `.describe()` does in full Zod. The schema itself stays as it is, so that it may serve many fields.
 *
 * @param description English, the Chinese term first where there is one, with units and the meaning of each value
 * @param examples known values of an open list
 */
export function field<S extends z.ZodMiniType>(schema: S, description: string, examples?: readonly unknown[]): S {
  const described = schema.clone(undefined) as S
  z.globalRegistry.add(described, (examples ? { description, examples } : { description }) as z.core.GlobalMeta)
  return described
}
