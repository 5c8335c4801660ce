import { select, selectAll } from 'unist-util-select'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import {
  deadlines,
  goals,
  holders,
  initiatives,
  isUnit,
  measures,
  mentions,
  places,
  regulations,
  responsible,
  results,
  sections,
  targets,
  tasks,
  unitById,
  units,
  walk,
} from '../../src/query'
import { WorkPlanSchema } from '../../src/schema'
import { annotationKinds } from '../../src/schema/annotation-kinds'
import { inventedPlan } from './plan'

const plan = inventedPlan()
const ids = (nodes: Iterable<{ id: string }>) => [...nodes].map((node) => node.id)

describe('the invented plan', () => {
  it('is valid, and every mention is the text at its span', () => {
    expect(WorkPlanSchema.safeParse(plan).error).toBeUndefined()
    let seen = 0
    for (const kind of annotationKinds) {
      for (const { mention } of mentions(plan, kind)) {
        if (!('text' in mention)) continue
        expect(plan.source.text.slice(...mention.span)).toBe(mention.text)
        seen++
      }
    }
    expect(seen).toBe(20)
  })

  it('has every kind of mention, so that no query is tested on nothing', () => {
    for (const kind of annotationKinds) expect([...mentions(plan, kind)], kind).not.toHaveLength(0)
  })
})

describe('nodes', () => {
  it('come in document order', () => {
    expect(ids(holders(plan))).toEqual([
      'notice',
      'preamble',
      '1',
      '1.1',
      '1.1.1',
      '1.2',
      '2',
      '2.3',
      'closing',
      'a1',
      'a1.1',
      'a2',
    ])
    expect(ids(units(plan))).toEqual(['1', '1.1', '1.1.1', '1.2', '2', '2.3', 'a1.1'])
    expect(ids(sections(plan))).toEqual(['1', '2'])
    expect(ids(tasks(plan))).toEqual(['1.1', '1.1.1', '1.2', '2.3', 'a1.1'])
  })

  it('know the nodes above them', () => {
    const above = new Map([...walk(plan)].map(({ node, path }) => [node.id, ids(path)]))
    expect(above.get('1.1.1')).toEqual(['1', '1.1'])
    expect(above.get('a1.1')).toEqual(['a1'])
    expect(above.get('notice')).toEqual([])
  })

  it('are found by id, those of attachments too', () => {
    expect(unitById(plan, '1.1.1')?.heading?.text).toBe('开展适老化改造')
    expect(unitById(plan, 'a1.1')?.heading?.text).toBe('建设社工站')
    expect(unitById(plan, 'notice')).toBeNull()
    expect(unitById(plan, '9')).toBeNull()
  })

  it('are skipped where the plan has none', () => {
    const bare = { ...plan, notice: null, preamble: null, closing: null, attachments: [], children: [] }
    expect([...holders(bare)]).toEqual([])
  })
})

describe('mentions', () => {
  it('come with the node that holds them', () => {
    expect([...targets(plan)].map(({ mention, node }) => [node.id, mention.value])).toEqual([
      ['1.1', 55],
      ['1.1', 3],
      ['1.1.1', 1200],
      ['a1.1', 100],
    ])
    expect([...regulations(plan)].map(({ mention, node }) => [node.id, mention.name])).toEqual([
      ['notice', '2023年全市民政工作要点'],
      ['1.1', '青溪市养老机构管理办法'],
    ])
    expect([...responsible(plan)].map(({ mention, node }) => [node.id, mention.name])).toEqual([
      ['preamble', '各县(市、区)民政局'],
      ['1.1', '养老服务科'],
      ['1.1', '市财政局'],
    ])
    expect([...targets(plan)][2]?.path.map((node) => node.id)).toEqual(['1', '1.1'])
  })

  it('are the same by the name of their kind', () => {
    const byName = { measures, regulations, targets, results, goals, deadlines, responsible, initiatives, places }
    for (const [kind, query] of Object.entries(byName)) {
      expect([...query(plan)], kind).toEqual([...mentions(plan, kind as keyof typeof byName)])
    }
  })

  it('are the same in a plan read back from its JSON', () => {
    const again = JSON.parse(JSON.stringify(plan))
    for (const kind of annotationKinds) expect([...mentions(again, kind)]).toEqual([...mentions(plan, kind)])
  })
})

describe('the tree as unist', () => {
  it('is walked by unist-util-visit', () => {
    const seen: string[] = []
    visit(plan, (node) => {
      if ('id' in node) seen.push(String(node.id))
    })
    expect(seen).toEqual(ids(units({ ...plan, attachments: [] })))
  })

  it('is searched by unist-util-select', () => {
    expect(select('task[id="1.1"]', plan)).toBe(unitById(plan, '1.1'))
    expect(selectAll('section > task', plan)).toHaveLength(3)
    expect(selectAll('task > task', plan)).toEqual([unitById(plan, '1.1.1')])
    expect(select('task[id="9"]', plan)).toBeUndefined()
  })

  it('tells units from other nodes', () => {
    expect([...holders(plan)].filter(isUnit)).toEqual([...units(plan)])
  })
})
