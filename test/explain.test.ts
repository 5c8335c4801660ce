import { describe, expect, it } from 'vitest'
import { defaultRules, extendRules, parseWorkPlan } from '../src'
import { counties, tableDate } from '../src/counties'
import { explain } from '../src/explain'
import { mentions, units } from '../src/query'
import { annotationKinds } from '../src/schema'
import { seedText } from './renditions'

const text = [
  '青溪市2023年民政工作要点',
  '一、提升养老服务',
  '（一）加强养老机构管理。修订《青溪市养老机构管理办法》，护理型床位占比不低于55%。地区生产总值增长6%以上。（牵头单位：市民政局）',
].join('\n')

describe('why a mention is there', () => {
  const plan = parseWorkPlan(text, { trace: true })
  const first = <K extends 'targets' | 'regulations' | 'responsible'>(kind: K) => {
    for (const { mention } of mentions(plan, kind)) return mention
    throw new Error(`no ${kind}`)
  }

  it('names the row that found it, with its table, words and examples', () => {
    expect(explain(plan, first('targets'))).toMatchObject({
      kind: 'targets',
      nodeId: '1.1',
      rows: [{ table: 'quantities', tells: 'mention', words: ['不低于'] }],
    })
    for (const { examples } of explain(plan, first('targets'))?.rows ?? []) expect(examples.length).toBeGreaterThan(0)
  })

  it('names the rows of a document’s kind and of the verbs that give its stages', () => {
    const rows = explain(plan, first('regulations'))?.rows ?? []
    expect(rows.map(({ table, tells }) => `${table}: ${tells}`)).toEqual([
      'regulationKinds: mention',
      'actions: stage revise',
    ])
    expect(rows[1]?.words).toContain('修订')
  })

  it('names the rows of a body’s charge and of its canonical name', () => {
    expect(explain(plan, first('responsible'))?.rows.map(({ table }) => table)).toEqual(['responsibility', 'agencies'])
  })

  it('names the rows of an indicator’s code', () => {
    const growth = [...mentions(plan, 'targets')].find(({ mention }) => mention.indicatorCode === 'gdp-growth')
    expect(explain(plan, growth?.mention as object)?.rows.map(({ name }) => name)).toContain('gdp-growth')
  })

  it('explains a domain by its own row and the finer one', () => {
    const unit = [...units(plan)].find(({ id }) => id === '1.1')
    const found = explain(plan, unit?.domains[0] as object)
    expect(found).toMatchObject({ kind: 'domains', rule: 'elderly-care' })
    expect(found?.rows.map(({ tells, name }) => `${tells} ${name}`)).toEqual([
      'code elderly-care',
      'finer elderly-care.institutions',
    ])
  })

  it('is not known without a trace, nor of another plan', () => {
    const plain = parseWorkPlan(text)
    for (const { mention } of mentions(plain, 'targets')) expect(explain(plain, mention)).toBeNull()
    expect(explain(plain, first('targets'))).toBeNull()
  })

  it('tells of the caller’s own rows where it is given them', () => {
    const rules = extendRules({ places: counties })
    const own = parseWorkPlan('一、总结梨树县经验。', { rules, trace: true })
    const found = [...mentions(own, 'places')]
    expect(found.length).toBe(1)
    for (const { mention } of found) {
      expect(mention.code).toBe('220322')
      expect(explain(own, mention, rules)?.rows.map(({ name }) => name)).toEqual(['county-and-district'])
      expect(explain(own, mention)?.rows).toEqual([])
    }
  })

  it('finds a row for every rule of the seed but the shapes', () => {
    const seed = parseWorkPlan(seedText(), { trace: true })
    const shapes = new Set(['sentence', 'title-brackets'])
    let seen = 0
    for (const kind of annotationKinds) {
      for (const { mention } of mentions(seed, kind)) {
        const found = explain(seed, mention)
        if (!found || shapes.has(found.rule)) continue
        expect(found.rows.length, found.rule).toBeGreaterThan(0)
        seen++
      }
    }
    expect(seen).toBeGreaterThan(100)
  })
})

describe('the table of counties', () => {
  it('says of what day it is, and stays out of the built-in tables', () => {
    expect(tableDate).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(defaultRules.places).not.toEqual(expect.arrayContaining([...counties]))
  })
})
