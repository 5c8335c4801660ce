import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { diffWorkPlans } from '../../src/diff'
import { parseWorkPlan } from '../../src/index'
import type { Direction, WorkPlan, WorkPlanDiff } from '../../src/schema'
import { faults, validateDiff } from '../schema/validators'

interface Link {
  before: string
  after: string
}

interface Gold {
  before: string
  after: string
  links: Link[]
  optionalLinks: Link[]
  targets: {
    indicator: string
    before: { value: number }
    after: { value: number }
    direction: Direction
    optional?: boolean
  }[]
  /** Of plans that have little in common (ten years between them, written anew): what is found at least. All of it elsewhere. */
  atLeast?: { links: number; targets: number }
}

const here = fileURLToPath(new URL('gold/', import.meta.url))
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const read = (path: string): WorkPlan => parseWorkPlan(new Uint8Array(readFileSync(corpus + path)))
const key = ({ before, after }: Link): string => `${before}→${after}`

/** F1 of the links a reader made by hand; those that a fair reader may leave out are not judged. */
function f1({ changes }: WorkPlanDiff, gold: Gold): number {
  const found = new Set(
    changes.flatMap((each) => each.before.flatMap((before) => each.after.map((after) => key({ before, after })))),
  )
  const asked = new Set(gold.links.map(key))
  const allowed = new Set(gold.optionalLinks.map(key))
  const right = [...found].filter((link) => asked.has(link)).length
  const extra = [...found].filter((link) => !asked.has(link) && !allowed.has(link)).length
  return (2 * right) / (right + extra + asked.size)
}

describe.skipIf(!existsSync(corpus))('alignment of real plans', () => {
  it.each(readdirSync(here))('%s agrees with what a reader aligned', (file) => {
    const gold = JSON.parse(readFileSync(here + file, 'utf8')) as Gold
    const diff = diffWorkPlans(read(gold.before), read(gold.after))
    expect(f1(diff, gold)).toBeGreaterThanOrEqual(gold.atLeast?.links ?? 0.85)
    expect(validateDiff(JSON.parse(JSON.stringify(diff))) ? [] : faults(validateDiff)).toEqual([])
    const asked = gold.targets.filter(({ optional }) => !optional)
    const missed = asked.filter(
      (target) =>
        !diff.targets.some(
          ({ before, after, direction }) =>
            before?.value === target.before.value &&
            after?.value === target.after.value &&
            direction === target.direction,
        ),
    )
    if (gold.atLeast) expect(asked.length - missed.length).toBeGreaterThanOrEqual(gold.atLeast.targets)
    else expect(missed).toEqual([])
  })

  it('of two renditions of one speech finds nothing added or dropped', () => {
    for (const year of ['2001', '2014', '2015', '2016']) {
      const before = read(`text/guowuyuan-gwr/${year}_国务院政府工作报告.txt`)
      const after = read(`text/guowuyuan-gwr-oneline/${year}_政府工作报告_oneline.txt`)
      for (const { status, match } of diffWorkPlans(before, after).changes) {
        expect(['unchanged', 'revised']).toContain(status)
        expect(match?.score).toBeGreaterThan(0.85)
      }
    }
  })
})
