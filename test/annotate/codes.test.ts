import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { findDomains } from '../../src/annotate/domain'
import { units } from '../../src/query'
import { domains } from '../../src/rules/domains'
import { finerDomains } from '../../src/rules/finer-domains'
import { strict, WorkPlanSchema } from '../../src/schema'
import { context, passage } from './plain-context'

const instruments = {
  scheme: '政策工具',
  rows: [
    { code: 'money', name: '财政补贴', strong: ['财政补贴', '奖补资金'], words: ['补助'], weak: ['资金'] },
    { code: 'law', name: '法规管制', strong: ['严禁'], words: ['执法检查'] },
    { code: 'publicity', name: '宣传引导', words: ['宣传'] },
  ],
  silent: ['宣传部'],
}
const text = [
  '工作要点',
  '一、加大财政补贴力度',
  '（一）落实资金。安排奖补资金。严禁挪用，开展执法检查。',
  '（二）持续推进。会同宣传部抓好落实。',
].join('\n')

describe('a codebook of the caller', () => {
  const plan = parseWorkPlan(text, { codebooks: [instruments] })
  const unit = (id: string) => [...units(plan)].find((each) => each.id === id)
  const codes = (id: string) => unit(id)?.codes?.map(({ code, basis }) => `${code} ${basis}`)

  it('codes units by heading, text and the section above', () => {
    expect(codes('1')).toEqual(['money heading'])
    expect(codes('1.1')).toEqual(expect.arrayContaining(['law text']))
    expect(codes('1.2')).toEqual(['money section'])
  })

  it('codes measures by their own words', () => {
    expect(unit('1.1')?.measures.map((measure) => measure.codes?.map(({ code }) => code))).toEqual([['money'], ['law']])
  })

  it('codes the measures of the notice and the preamble as well', () => {
    const { preamble } = parseWorkPlan(`工作要点\n安排奖补资金。\n${text.slice(text.indexOf('一、'))}`, {
      codebooks: [instruments],
    })
    expect(preamble?.measures.map((measure) => measure.codes?.map(({ code }) => code))).toEqual([['money']])
  })

  it('says which words decided, and where they stand', () => {
    for (const each of units(plan)) {
      for (const { words } of [...(each.codes ?? []), ...each.measures.flatMap((measure) => measure.codes ?? [])]) {
        for (const word of words) expect(plan.source.text.slice(...word.span)).toBe(word.text)
      }
    }
    expect(
      unit('1.1')
        ?.codes?.find(({ code }) => code === 'law')
        ?.words.map((word) => word.text),
    ).toEqual(['严禁', '执法检查'])
  })

  it('is not told by one weak word alone', () => {
    const [only] = units(
      parseWorkPlan('一、管好资金\n二、统筹资金、盘活资金。资金用好。', { codebooks: [instruments] }),
    )
    expect(only?.codes).toEqual([])
  })

  it('is published with its scheme, in the strict form of the format', () => {
    expect(unit('1')?.codes?.[0]).toMatchObject({ scheme: '政策工具', code: 'money', name: '财政补贴' })
    expect(strict(WorkPlanSchema).safeParse(plan).error).toBeUndefined()
  })

  it('keeps several schemes apart', () => {
    const audience = { scheme: '施策对象', rows: [{ code: 'money', name: '资金使用者', strong: ['挪用'] }] }
    const both = [...units(parseWorkPlan(text, { codebooks: [instruments, audience] }))].find(({ id }) => id === '1.1')
    expect(both?.codes?.filter(({ code }) => code === 'money').map(({ scheme }) => scheme)).toEqual([
      '政策工具',
      '施策对象',
    ])
  })

  it('is not spoken of where none is given', () => {
    for (const each of units(parseWorkPlan(text))) expect(each).not.toHaveProperty('codes')
  })
})

describe('finer lines of business', () => {
  const within = (code: string) => domains.find((row) => row.kind === 'domain' && row.name === code)

  it.each(finerDomains.map((row) => [row.name, row] as const))('%s', (name, row) => {
    const code = name.slice(0, name.lastIndexOf('.'))
    const domain = within(code)
    if (domain?.kind !== 'domain') throw new Error(`no domain ${code}`)
    const own = new Set<string>([...domain.strong, ...domain.words, ...domain.weak])
    expect(row.words.filter((word) => !own.has(word))).toEqual([])
    for (const example of row.examples) {
      const found = findDomains(passage('', example), context())
      expect(found.map(({ finer }) => finer?.code)).toContain(name)
    }
  })

  it('are published with the words that decided', () => {
    const [first] = findDomains(passage('扩大医保覆盖，完善医疗保险制度。', '深化医保改革'), context())
    expect(first).toMatchObject({ code: 'health', finer: { code: 'health.medical-insurance', name: '医疗保障' } })
    expect(first?.words?.slice(0, 2)).toEqual(['医保', '医疗保险'])
  })

  it('are left open where only the section speaks', () => {
    const above = [{ code: 'charity', name: '', basis: 'heading' as const, score: 0.9 }]
    expect(findDomains(passage('', '持续提升能力'), context('', { domainsAbove: above }))).toMatchObject([
      { code: 'charity', finer: null, words: [] },
    ])
  })
})
