import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../src'
import { strict, WorkPlanSchema } from '../src/schema'
import { violations } from './laws'
import { faults as faultsOf, validatePlan } from './schema/validators'

const corpus = fileURLToPath(new URL('../../shared/corpus', import.meta.url))

const files = (directory: string): string[] =>
  existsSync(directory)
    ? readdirSync(directory).flatMap((name) => {
        const path = join(directory, name)
        return statSync(path).isDirectory() ? files(path) : [path]
      })
    : []

const strictPlan = strict(WorkPlanSchema)

/** What is wrong with the plan of a document; '' where all laws hold. */
function faults(path: string): string {
  const plan = parseWorkPlan(
    new Uint8Array(readFileSync(path)),
    path.endsWith('.html') || path.endsWith('.htm') ? { format: 'html' } : {},
  )
  const broken = violations(plan)
  const json: unknown = JSON.parse(JSON.stringify(plan))
  if (!validatePlan(json)) broken.push(`JSON Schema: ${faultsOf(validatePlan).join(', ')}`)
  const published = strictPlan.safeParse(json)
  if (!published.success) broken.push(`schema: ${JSON.stringify(published.error.issues[0])}`)
  return broken.length > 0 ? `${path.slice(corpus.length + 1)}: ${broken.slice(0, 3).join(' | ')}` : ''
}

describe.skipIf(!existsSync(corpus))('every real document parses, and all laws hold', () => {
  for (const folder of ['text', 'html']) {
    const directory = join(corpus, folder)
    for (const name of existsSync(directory) ? readdirSync(directory) : []) {
      it(`${folder}/${name}`, () => {
        const paths = files(join(directory, name)).filter((path) => /\.(?:txt|html?|md)$/.test(path))
        expect(paths.map(faults).filter((fault) => fault !== '')).toEqual([])
      })
    }
  }
})
