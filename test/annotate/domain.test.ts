import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDomains } from '../../src/annotate/domain'
import { defaultRules, extendRules } from '../../src/rules'
import { domains } from '../../src/rules/domains'
import { context, passage } from './plain-context'

const above = (code: string) => [{ code, name: '', basis: 'heading' as const, score: 0.9 }]
const codes = (text: string, heading: string | null, more = {}) =>
  findDomains(passage(text, heading), context('', more)).map(({ code }) => code)

describe('the table of domains', () => {
  for (const row of domains) {
    // Those have their own test, beside codebooks.
    if (row.kind === 'finer') continue
    if (row.kind === 'silent') {
      it.each(row.examples)('set phrases say nothing: %s', (heading) => expect(codes('', heading)).toEqual([]))
      continue
    }
    it.each(row.examples)(`${row.name}: %s`, (heading) => {
      const found = findDomains(passage('', heading), context())
      expect(found.filter(({ score }) => score === found[0]?.score).map(({ code }) => code)).toContain(row.name)
    })
    if ('not' in row)
      it.each(row.not)(`${row.name}, not: %s`, (heading) => expect(codes('', heading)[0]).not.toBe(row.name))
  }

  it('lists no code twice, and no word twice in one strength', () => {
    const rows = domains.filter((row) => row.kind === 'domain')
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
    for (const row of rows)
      for (const words of [row.strong, row.words, row.weak])
        expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })
})

describe('a unit', () => {
  it('is filed by its heading before its text', () => {
    expect(codes('开展社会救助专项治理，加强低保对象动态管理。', '推进殡葬改革')[0]).toBe('funeral-services')
  })

  it('is filed by its text where its heading says nothing', () => {
    const [first] = findDomains(
      passage('发展居家养老服务，推进老年食堂建设，开展老年人能力评估。', '重点任务'),
      context(),
    )
    expect(first).toMatchObject({ code: 'elderly-care', name: '养老服务、老龄工作', basis: 'text' })
  })

  it('is filed with its section where its own words say nothing, and then says so', () => {
    expect(findDomains(passage('', '持续提升能力'), context('', { domainsAbove: above('charity') }))).toMatchObject([
      { code: 'charity', basis: 'section' },
    ])
  })

  it('is drawn to its section where its words leave it open', () => {
    expect(codes('', '完善儿童福利和未成年人保护', { domainsAbove: above('minor-protection') })[0]).toBe(
      'minor-protection',
    )
    expect(codes('', '完善儿童福利和未成年人保护', { domainsAbove: above('child-welfare') })[0]).toBe('child-welfare')
  })

  it('at the top is filed with the title where nothing else speaks', () => {
    expect(codes('', '主要任务', { meta: { title: '农村公路“路长制”实施方案' } })[0]).toBe('transport')
  })

  it('without a heading is filed by how it opens', () => {
    const text =
      '着力推动社会救助制度改革，指导各地落实办法。依托社区开展服务，完善网格，发展社区组织，推进社区治理，建设社区平台。'
    expect(codes(text, null)[0]).toBe('social-assistance')
  })

  it('of nothing known has none', () => expect(codes('甲乙丙丁', '戊己')).toEqual([]))

  it("takes the words of a caller's row", () => {
    const rules = extendRules({
      domains: [
        {
          kind: 'domain',
          name: 'space',
          zh: '航天',
          strong: ['深空探测'],
          words: [],
          weak: [],
          examples: ['深空探测'],
        },
      ],
    })
    expect(codes('', '开展深空探测', { rules })).toEqual(['space'])
    expect(codes('', '推进殡葬改革', { rules })).toEqual(codes('', '推进殡葬改革', { rules: defaultRules }))
  })
})

it('gives three at most, most certain first, scores in thousandths', () => {
  const words = domains.flatMap((row) => (row.kind === 'domain' ? row.strong : []))
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 12 }),
      fc.array(fc.constantFrom(...words), { maxLength: 4 }),
      (text, heading) => {
        const found = findDomains(passage(text.join('，'), heading.length > 0 ? heading.join('、') : null), context())
        expect(found.length).toBeLessThanOrEqual(3)
        found.forEach(({ score }, i) => {
          expect(score).toBe(Math.round(score * 1000) / 1000)
          expect(score).toBeLessThanOrEqual(found[i - 1]?.score ?? 1)
          expect(score).toBeGreaterThan(0)
        })
        if (heading.length + text.length > 0) expect(found.length).toBeGreaterThan(0)
      },
    ),
  )
})
