import { describe, expect, it } from 'vitest'
import { type Criteria, find, findMentions, findUnits } from '../../src/query'
import { isUnit, walk } from '../../src/schema/walk'
import { inventedPlan } from './plan'

const plan = inventedPlan()
const found = (criteria: Criteria) => find(plan, criteria).map((unit) => unit.id)
const texts = (kind: Parameters<typeof findMentions>[1], criteria: Criteria) =>
  [...findMentions(plan, kind, criteria)].map(({ mention }) => ('text' in mention ? mention.text : ''))

const cases: readonly [what: string, criteria: Criteria, ids: string[]][] = [
  ['nothing asked: every unit', {}, ['1', '1.1', '1.1.1', '1.2', '2', '2.3', 'a1.1']],
  ['type', { type: 'section' }, ['1', '2']],
  ['level', { level: 3 }, ['1.1.1']],
  ['one of several levels', { level: [1, 3] }, ['1', '1.1.1', '2', 'a1.1']],
  ['within: the unit and those below it', { within: '1.1' }, ['1.1', '1.1.1']],
  ['within: 1 is not the beginning of 1.1 alone', { within: '1', type: 'section' }, ['1']],
  ['within an attachment', { within: 'a1' }, ['a1.1']],
  ['domain by code', { domain: 'elderly-care' }, ['1.1', '1.1.1', '1.2']],
  ['domain by name', { domain: '卫生健康' }, ['1.2']],
  ['one of several domains', { domain: ['health', 'housing'] }, ['1.2']],
  ['a domain nobody has', { domain: 'housing' }, []],
  ['words of the heading', { text: '医养' }, ['1.2']],
  ['words of the text', { text: '适老化' }, ['1.1.1']],
  ['words in full width', { text: '（责任单位：养老' }, ['1.1']],
  ['an expression', { text: /试点|社工/ }, ['2.3', 'a1.1']],
  ['a kind that must be there', { has: 'targets' }, ['1.1', '1.1.1', 'a1.1']],
  ['two kinds that must be there', { has: ['targets', 'deadlines'] }, ['1.1']],
  ['action', { action: 'complete' }, ['1.1', '1.1.1']],
  ['stage', { stage: 'revise' }, ['1.1']],
  ['a stage nobody has', { stage: 'repeal' }, []],
  ['stage and name of one regulation', { stage: 'revise', regulation: '管理办法' }, ['1.1']],
  ['stage of another regulation than the name', { stage: 'revise', regulation: '工作要点' }, []],
  ['kind of regulation', { regulationKind: 'measures' }, ['1.1']],
  ['indicator', { indicator: '床位' }, ['1.1', '1.2']],
  ['tone', { tone: 'soft' }, ['1.1']],
  ['tone of that indicator', { tone: 'soft', indicator: '示范中心' }, []],
  ['a result has no tone', { tone: 'plain', indicator: '床位' }, []],
  ['place', { place: '云湖' }, ['2.3']],
  ['initiative', { initiative: '暖冬' }, ['2.3']],
  ['due by the end of a year', { due: { before: '2023' } }, ['1.1']],
  ['due before anything is', { due: { before: '2023-11' } }, []],
  ['due on that very day', { due: { before: '2023-12-31', after: '2023-12-31' } }, ['1.1']],
  ['due later', { due: { after: '2024' } }, []],
  ['body named by the unit', { body: '财政局' }, ['1.1']],
  ['body of a standing rule', { body: '各县' }, ['1', '1.1', '1.1.1', '1.2', '2', '2.3']],
  ['role', { role: 'support' }, ['1.1']],
  ['role of that body', { body: '养老服务科', role: 'support' }, []],
  ['all criteria together', { domain: 'elderly-care', has: 'targets', action: 'complete', level: 3 }, ['1.1.1']],
]

describe('find', () => {
  it.each(cases)('%s', (_, criteria, ids) => {
    expect(found(criteria)).toEqual(ids)
  })

  it('takes a part for the name of a domain that lists several', () => {
    const listing = inventedPlan()
    for (const { node } of walk(listing)) {
      if (isUnit(node)) for (const domain of node.domains) if (domain.code === 'health') domain.name = '卫生健康、疾控'
    }
    const ids = (domain: string) => find(listing, { domain }).map((unit) => unit.id)
    expect([ids('疾控'), ids('卫生健康、疾控'), ids('卫生')]).toEqual([['1.2'], ['1.2'], []])
  })

  it('is not put off by an expression with a memory', () => {
    const expression = /床位|试点/g
    expect(found({ text: expression })).toEqual(found({ text: /床位|试点/ }))
    expect(expression.lastIndex).toBe(0)
  })

  it('gives the nodes above with findUnits', () => {
    const [unit] = findUnits(plan, { level: 3 })
    expect(unit?.path.map((node) => node.id)).toEqual(['1', '1.1'])
  })
})

describe('findMentions', () => {
  it('holds a criterion about the kind to the mention, another to its unit', () => {
    expect(texts('targets', { tone: 'soft' })).toEqual(['力争护理型床位占比不低于55%'])
    expect(texts('targets', { domain: 'elderly-care' })).toHaveLength(3)
    expect(texts('targets', { stage: 'revise' })).toHaveLength(2)
    expect(texts('regulations', { stage: 'revise' })).toEqual(['《青溪市养老机构管理办法》'])
    expect(texts('deadlines', { due: { before: '2023' } })).toEqual(['2023年底前'])
    expect(texts('targets', { due: { before: '2023' } })).toEqual(['2023年底前建成3个示范中心'])
  })

  it('looks for words in the mention, its name and indicator', () => {
    expect(texts('targets', { text: '示范' })).toEqual(['2023年底前建成3个示范中心'])
    expect(texts('regulations', { text: '管理办法' })).toHaveLength(1)
    expect([...findMentions(plan, 'tables', { text: '社工站' })]).toHaveLength(1)
    expect(texts('targets', { text: '医养' })).toEqual([])
  })

  it('asks who answers for the mention', () => {
    expect(texts('targets', { body: '养老服务科' })).toEqual([
      '力争护理型床位占比不低于55%',
      '2023年底前建成3个示范中心',
    ])
    expect(texts('targets', { body: '各县' })).toHaveLength(3)
    expect(texts('responsible', { body: '财政局' })).toEqual(['市财政局'])
    expect(texts('responsible', { role: 'responsible' })).toHaveLength(2)
  })

  it('keeps to a unit', () => {
    expect(texts('targets', { within: 'a1' })).toEqual(['乡镇社工站全覆盖'])
    expect(texts('regulations', { within: 'notice' })).toHaveLength(1)
    expect(texts('regulations', { type: 'task' })).toHaveLength(1)
  })
})
