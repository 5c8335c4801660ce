import { describe, expect, it } from 'vitest'
import { toCsv, describe as told } from '../../src/export'
import { amountOf } from '../../src/export/facts'
import { inventedPlan } from '../query/plan'

const amount = (value: number, unit = '元', valueMax: number | null = null, per: string | null = null) =>
  amountOf({ value, valueMax, unit, per })

describe('an amount, for reading', () => {
  it.each([
    [150_000_000_000, '元', '1500亿元'],
    [1_500_000_000_000, '元', '1.5万亿元'],
    [126_000_000_000_000, '元', '126万亿元'],
    [1_234_567_000_000, '元', '12,345.67亿元'],
    [120_000_000, '元', '1.2亿元'],
    [883_050_000, '亩', '88,305万亩'],
    [11_000, '人', '1.1万人'],
    [500_000, '', '50万'],
    [-20_000, '元', '-2万元'],
  ])('of %d%s is told in the scale that it is exact in: %s', (value, unit, printed) => {
    expect(amount(value, unit)).toBe(printed)
  })

  it.each([
    [1870, '个', '1870个'],
    [12_345, '人', '12,345人'],
    [1_234_567_890, '元', '1,234,567,890元'],
    [10_000.5, '元', '10,000.5元'],
    [0.55, '度', '0.55度'],
    [20_000, '%', '20,000%'],
    [0, '起', '0起'],
  ])('of %d%s stays as it is where no scale fits: %s', (value, unit, printed) => {
    expect(amount(value, unit)).toBe(printed)
  })

  it('has one scale for both ends of a range', () => {
    expect(amount(50_000, '元', 80_000)).toBe('5–8万元')
    expect(amount(80_000_000, '元', 120_000_000)).toBe('0.8–1.2亿元')
    expect(amount(5123, '元', 20_000)).toBe('5123–20,000元')
    expect(amount(5, '个', 8)).toBe('5–8个')
  })

  it('says per what it is counted, and needs no unit', () => {
    expect(amount(12_000, '元', null, '每人每年')).toBe('1.2万元 / 每人每年')
    expect(amountOf({ value: 30, valueMax: null, unit: null, per: null })).toBe('30')
  })

  it('is exact: read back it is the value', () => {
    const sizes: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, '': 1 }
    for (const step of [1, 7, 99, 101, 12_345]) {
      for (const size of [1, 100, 1e4, 1e6, 1e8, 1e10]) {
        const [, figure = '', scale = ''] = /^([\d.,]+)(万亿|亿|万|)$/.exec(amount(step * size, '')) ?? []
        expect(Number(figure.replaceAll(',', '')) * (sizes[scale] as number)).toBeCloseTo(step * size, 6)
      }
    }
  })
})

describe('a target of hundreds of billions', () => {
  const plan = inventedPlan()
  const node = plan.children.flatMap((unit) => [unit, ...unit.children]).find(({ targets }) => targets.length > 0)
  const target = { ...node!.targets[0]!, value: 150_000_000_000, valueMax: null, unit: '元', per: null }

  it('is told by its scale, and plain in CSV', () => {
    expect(told('targets', target)).toContain('1500亿元')
    expect(toCsv([target], { columns: ['value', 'unit'] })).toBe('value,unit\r\n150000000000,元\r\n')
  })
})
