import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SCHEMA_MAJOR, SCHEMA_VERSION } from '../../src/schema'
import {
  type JsonSchema,
  workPlanDiffJsonSchema,
  workPlanJsonSchema,
  workPlanSeriesJsonSchema,
} from '../../src/schema/json-schema'

type Node = { [key: string]: unknown; title?: string; description?: string; properties?: Record<string, Node> }

const published: readonly [file: string, schema: () => JsonSchema, properties: number, lists: number][] = [
  ['work-plan.schema.json', workPlanJsonSchema, 100, 10],
  ['work-plan-diff.schema.json', workPlanDiffJsonSchema, 100, 10],
  ['work-plan-series.schema.json', workPlanSeriesJsonSchema, 20, 2],
]

/** Every object inside a schema, with its path. */
function nodes(value: unknown, path = '#'): [string, Node][] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, item]) => nodes(item, `${path}/${key}`))
  return [[path, value as Node], ...inner]
}

describe.each(published)('%s', (file, schema, fields, closed) => {
  const json = JSON.parse(JSON.stringify(schema())) as Node

  it('is committed as it is generated (else run: tsx schemas/generate.ts)', () => {
    const committed = readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8')
    expect(committed).toBe(`${JSON.stringify(schema(), null, 2)}\n`)
  })

  it('names draft 2020-12 and, in its $id, the major version of the format', () => {
    expect(json.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(json.$id).toBe(`https://yaodian.dev/schemas/${SCHEMA_MAJOR}/${file}`)
    expect(SCHEMA_VERSION.split('.')[0]).toBe(String(SCHEMA_MAJOR))
  })

  it('describes every property', () => {
    const properties = nodes(json).flatMap(([path, node]) =>
      Object.entries(node.properties ?? {}).map(([key, property]) => [`${path}/${key}`, property] as const),
    )
    expect(properties.length).toBeGreaterThan(fields)
    expect(properties.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([])
  })

  it('titles every object in English and Chinese, and describes it', () => {
    const objects = [json, ...(Object.values(json.$defs as object) as Node[])]
    for (const { title, description } of objects) {
      expect(title).toMatch(/^[A-Z][\x20-\x7e]+ [一-龥]+$/)
      expect(description).toBeTruthy()
    }
  })

  it('names every object: none is left anonymous inside another', () => {
    const anonymous = nodes(json).filter(([path, node]) => node.properties && !/^#(\/\$defs\/\w+)?$/.test(path))
    expect(anonymous.map(([path]) => path)).toEqual([])
  })

  it('allows additional properties, and bounds no number by what a double can hold', () => {
    for (const [path, node] of nodes(json)) {
      if (node.properties) expect(node, path).not.toHaveProperty('additionalProperties')
      for (const bound of [node.minimum, node.maximum])
        if (typeof bound === 'number') expect(Math.abs(bound), path).toBeLessThan(1e6)
    }
  })

  it('says the meaning of each value of a closed list', () => {
    const all = new Map(nodes(json))
    const lists = [...all].filter(([, node]) => Array.isArray(node.enum))
    expect(lists.length).toBeGreaterThan(closed)
    for (const [path, { enum: values, description }] of lists) {
      // Of a list that may be null, the description stands above: `…/change/anyOf/0`.
      const said = description ?? all.get(path.replace(/\/anyOf\/0$/, ''))?.description
      for (const value of values as string[]) expect(said, path).toContain(value)
    }
  })
})
