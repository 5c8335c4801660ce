import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWorkPlans, UnknownUnitError } from '../../src/diff'
import type { Edit, UnitChange, WorkPlan, WorkPlanDiff } from '../../src/schema'
import { strict, WorkPlanDiffSchema } from '../../src/schema'
import { isUnit, walk } from '../../src/schema/walk'
import { distinctSections, plan, sections } from './plans'

/** Heading and text of units, as edits tell them. */
const wordsOf = (of: WorkPlan, ids: readonly string[]): string => {
  const words = new Map<string, string>()
  for (const { node } of walk(of)) {
    if (isUnit(node)) words.set(node.id, [node.heading?.text, node.text].filter((part) => part).join('\n'))
  }
  return ids.map((id) => words.get(id) ?? '').join('\n')
}

const side = (edits: readonly Edit[], op: 'insert' | 'delete'): string =>
  edits.flatMap((edit) => (edit.op === 'equal' || edit.op === op ? [edit.text] : [])).join('')

const opposite: Record<string, string> = {
  added: 'dropped',
  dropped: 'added',
  split: 'merged',
  merged: 'split',
  insert: 'delete',
  delete: 'insert',
  raised: 'lowered',
  lowered: 'raised',
  widened: 'narrowed',
  narrowed: 'widened',
  new: 'gone',
  gone: 'new',
  hardened: 'softened',
  softened: 'hardened',
  earlier: 'later',
  later: 'earlier',
}
const turned = (word: string | null): string | null => (word === null ? null : (opposite[word] ?? word))

/** A run of changes with what goes before what comes. */
const inOrder = (edits: readonly { op: string; text: string }[]): { op: string; text: string }[] => {
  const ordered = edits.map((edit) => ({ ...edit }))
  for (let i = 0; i + 1 < ordered.length; i++) {
    const [own, next] = [ordered[i], ordered[i + 1]]
    if (own?.op === 'insert' && next?.op === 'delete') {
      ordered[i] = next
      ordered[i + 1] = own
    }
  }
  return ordered
}

const mirrorOf = (change: UnitChange): unknown => ({
  ...change,
  status: turned(change.status),
  before: change.after,
  after: change.before,
  edits: inOrder(change.edits.map(({ op, text }) => ({ op: turned(op) as string, text }))),
})

const sorted = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item)).sort()

const kept = ({ changes }: WorkPlanDiff): UnitChange[] => changes.filter(({ status }) => status === 'unchanged')

describe('a diff', () => {
  it('of a plan with itself has no change', () => {
    fc.assert(
      fc.property(sections, (items) => {
        const diff = diffWorkPlans(plan(items), plan(items))
        expect(kept(diff)).toHaveLength(diff.changes.length)
        expect(diff.changes.some((change) => change.moved || change.edits.length > 0)).toBe(false)
        expect(diff.targets.every((change) => change.direction === 'same' && change.tone === 'same')).toBe(true)
        expect(diff.summary.deadlines).toEqual([])
        expect(diff.summary.responsible).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('is the mirror of the diff the other way round', () => {
    fc.assert(
      fc.property(sections, sections, (own, other) => {
        const there = diffWorkPlans(plan(own), plan(other, 2024))
        const back = diffWorkPlans(plan(other, 2024), plan(own))
        const keys = ['status', 'moved', 'before', 'after', 'match', 'edits'] as const
        const plain = (change: unknown): unknown[] => keys.map((key) => (change as Record<string, unknown>)[key])
        expect(sorted(back.changes.map(plain))).toEqual(sorted(there.changes.map(mirrorOf).map(plain)))
        const targets = (diff: WorkPlanDiff, turn: boolean): unknown[] =>
          diff.targets.map(({ before, after, direction, tone, due, match }) =>
            turn
              ? [after?.text, before?.text, turned(direction), turned(tone), turned(due), match]
              : [before?.text, after?.text, direction, tone, due, match],
          )
        expect(sorted(targets(back, true))).toEqual(sorted(targets(there, false)))
      }),
      { numRuns: 60 },
    )
  })

  it('gives the plan after when its edits are applied to the plan before', () => {
    fc.assert(
      fc.property(sections, sections, (own, other) => {
        const [before, after] = [plan(own), plan(other)]
        for (const change of diffWorkPlans(before, after).changes) {
          const [was, is] = [wordsOf(before, change.before), wordsOf(after, change.after)]
          if (change.edits.length === 0) expect(was).toBe(is)
          else {
            expect(side(change.edits, 'delete')).toBe(was)
            expect(side(change.edits, 'insert')).toBe(is)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('names every unit of both plans once, and is valid', () => {
    fc.assert(
      fc.property(sections, sections, (own, other) => {
        const [before, after] = [plan(own), plan(other)]
        const diff = diffWorkPlans(before, after)
        const ids = (of: WorkPlan): string[] => [...walk(of)].flatMap(({ node }) => (isUnit(node) ? [node.id] : []))
        expect(diff.changes.flatMap((change) => change.before).sort()).toEqual(ids(before).sort())
        expect(diff.changes.flatMap((change) => change.after).sort()).toEqual(ids(after).sort())
        expect(strict(WorkPlanDiffSchema).parse(JSON.parse(JSON.stringify(diff)))).toEqual(diff)
        for (const { status, before: from, after: to } of diff.changes) {
          expect(Math.min(from.length, to.length), status).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of renumbered, reordered tasks tells of nothing but moves', () => {
    fc.assert(
      fc.property(distinctSections, fc.integer(), (items, seed) => {
        const shuffled = items.map((section) => {
          const order = [...section]
          order.sort((a, b) => ((a.topic * 7919 + seed) % 101) - ((b.topic * 7919 + seed) % 101))
          return order
        })
        const diff = diffWorkPlans(plan(items), plan(shuffled))
        expect(kept(diff)).toHaveLength(diff.changes.length)
        expect(diff.changes.every((change) => change.edits.length === 0)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('of a task that went to another section says that it moved, and moves nothing else', () => {
    const own = [
      [0, 1, 2],
      [3, 4, 5],
    ].map((section) => section.map((topic) => ({ topic, figure: topic + 2, year: 2023 })))
    const moved = [
      [0, 2],
      [3, 4, 1, 5],
    ].map((section) => section.map((topic) => ({ topic, figure: topic + 2, year: 2023 })))
    const diff = diffWorkPlans(plan(own), plan(moved))
    expect(diff.changes.filter((change) => change.moved)).toMatchObject([
      { status: 'unchanged', before: ['1.2'], after: ['2.3'] },
    ])
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(sections, sections, (own, other) => {
        const diff = (): string => JSON.stringify(diffWorkPlans(plan(own), plan(other)))
        expect(diff()).toBe(diff())
      }),
      { numRuns: 20 },
    )
  })
})

describe('decisions of a reader', () => {
  const own = plan([[{ topic: 0, figure: 5, year: 2023 }], [{ topic: 1, figure: 6, year: 2023 }]])
  const other = plan([[{ topic: 1, figure: 9, year: 2023 }], [{ topic: 2, figure: 7, year: 2023 }]], 2024)

  it('pin two units together, whatever they say', () => {
    const diff = diffWorkPlans(own, other, { pairs: [['1.1', '2.1']] })
    expect(diff.changes).toContainEqual(
      expect.objectContaining({ before: ['1.1'], after: ['2.1'], match: expect.objectContaining({ by: 'pinned' }) }),
    )
  })

  it('keep two units apart, however alike they are', () => {
    expect(diffWorkPlans(own, other).changes).toContainEqual(
      expect.objectContaining({ before: ['2.1'], after: ['1.1'] }),
    )
    const diff = diffWorkPlans(own, other, { never: [['2.1', '1.1']] })
    const together = diff.changes.some(({ before, after }) => before.includes('2.1') && after.includes('1.1'))
    expect(together).toBe(false)
  })

  it('find a unit again by its heading where its number changed', () => {
    const decision = { before: '9.9', beforeHeading: '做好养老服务', after: '2.1', afterHeading: '做好粮食生产' }
    expect(diffWorkPlans(own, other, { pairs: [decision] }).changes).toContainEqual(
      expect.objectContaining({ before: ['1.1'], after: ['2.1'] }),
    )
  })

  it('about a unit that is not there are refused', () => {
    expect(() => diffWorkPlans(own, other, { pairs: [['7.7', '1.1']] })).toThrow(UnknownUnitError)
  })
})
