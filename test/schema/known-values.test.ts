import { describe, expect, it } from 'vitest'
import { defaultRules } from '../../src/rules'
import { diagnosticRows } from '../../src/rules/diagnostics'
import { knownValues } from '../../src/schema'

/** What rules add to an open list belongs into `src/schema/known-values.ts`, where readers look it up. */
const used: Readonly<Record<string, readonly string[]>> = {
  'diagnostic.code': Object.keys(diagnosticRows),
  'marker.style': defaultRules.markers.map(({ name }) => name),
  'meta.kind': defaultRules.documentKinds.map(({ kind }) => kind),
}

describe('known values of open lists', () => {
  it.each(Object.entries(used))('%s lists all that the rules give', (field, values) => {
    const known: readonly string[] = knownValues[field as keyof typeof knownValues]
    expect(values.length).toBeGreaterThan(0)
    expect(values.filter((value) => !known.includes(value))).toEqual([])
  })

  it.each(Object.entries(knownValues))('%s lists nothing twice', (_, values) => {
    expect(new Set(values).size).toBe(values.length)
  })
})
