import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { codeShares, domainShares, find } from '../../src/query'

const text = [
  '2023年全市工作要点',
  '一、养老服务',
  '（一）加强养老机构建设。提升养老机构护理能力，增加护理型床位。',
  '二、医疗保障',
  '（一）深化医保支付方式改革。推进医疗保险提质，对困难群众发放补贴。',
  '三、其他',
].join('\n')

const instruments = {
  scheme: '政策工具',
  rows: [
    { code: 'supply', name: '供给型', words: ['建设', '床位'] },
    { code: 'subsidy', name: '补贴', strong: ['发放补贴'] },
  ],
}

describe('the share of each domain', () => {
  const plan = parseWorkPlan(text, { codebooks: [instruments] })

  it('adds up to one, the largest first, what is filed under none last', () => {
    const shares = domainShares(plan)
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3)
    const filed = shares.filter(({ code }) => code !== null)
    expect(filed.map(({ share }) => share)).toEqual(filed.map(({ share }) => share).toSorted((a, b) => b - a))
    expect(filed.slice(0, 2).map(({ code }) => code)).toEqual(expect.arrayContaining(['elderly-care', 'health']))
    expect(shares.at(-1)?.code).toBeNull()
  })

  it('counts each task once where asked', () => {
    const shares = domainShares(plan, { by: 'tasks' })
    expect(shares.find(({ code }) => code === 'elderly-care')?.units).toBe(1)
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3)
  })

  it('tells finer lines apart where asked', () => {
    const codes = domainShares(plan, { finer: true }).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['elderly-care.institutions', 'health.medical-insurance']))
    expect(codes).not.toContain('health')
  })

  it('finds units by a finer line', () => {
    expect(find(plan, { domain: 'health.medical-insurance' }).map(({ id }) => id)).toContain('2.1')
    expect(find(plan, { domain: '医疗保障' }).map(({ id }) => id)).toContain('2.1')
  })

  it('of a codebook counts its own scheme only', () => {
    expect(codeShares(plan, '政策工具', { by: 'tasks' }).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['supply', 'subsidy']),
    )
    expect(codeShares(plan, '别的', { by: 'tasks' })).toEqual([{ code: null, name: '', share: 1, units: 3 }])
    expect(find(plan, { code: 'subsidy' }).map(({ id }) => id)).toEqual(['2.1'])
  })

  it('is empty for a plan without units', () => {
    expect(domainShares(parseWorkPlan('一段没有条目的文字。'))).toEqual([])
  })
})
