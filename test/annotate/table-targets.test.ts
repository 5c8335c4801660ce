import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import type { Section, Target, Task } from '../../src/schema'

const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const page = (rows: readonly string[][]) =>
  `<html><body><h1>临江市“十四五”卫生健康发展规划</h1><p>一、发展目标</p><p>到2025年，实现以下目标。</p>
<table>${rows.map(row).join('\n')}</table><p>二、重点任务</p><p>加强管理。</p></body></html>`
const targetsIn = (units: readonly (Section | Task)[]): Target[] =>
  units.flatMap(({ targets, children }) => [...targets, ...targetsIn(children)])
const read = (input: string) => {
  const { children, source } = parseWorkPlan(input)
  const targets = targetsIn(children)
  for (const { text, span } of targets) expect(source.text.slice(...span)).toBe(text)
  return targets
}
const brief = (targets: readonly Target[]) =>
  targets.map(({ indicator, comparator, value, unit, change, period, binding }) =>
    [indicator, comparator, `${value}${unit}`, change, period?.end, binding].filter((part) => part !== null).join(' '),
  )

describe('tables that set values', () => {
  it('give one target for each row and year to come', () => {
    const targets = read(
      page([
        ['序号', '指标', '单位', '2020年', '2023年', '2025年', '属性'],
        ['1', '人均预期寿命', '岁', '78.5', '79', '80左右', '预期性'],
        ['2', '孕产妇死亡率', '1/10万', '12', '—', '&lt;9', '约束性'],
        ['3', '卫生总费用', '亿元', '120', '', '≥180', '预期性'],
        ['4', '减少排放', '%', '', '', '完成下达任务', '约束性'],
      ]),
    )
    expect(brief(targets)).toEqual([
      '人均预期寿命 eq 79岁 2023 expected',
      '人均预期寿命 approx 80岁 2025 expected',
      '孕产妇死亡率 lt 9/10万 2025 binding',
      '卫生总费用 gte 18000000000元 2025 expected',
    ])
    expect(targets[1]?.from).toMatchObject({ value: 78.5, year: 2020, text: '78.5' })
    expect(targets[1]?.deadline).toBe('2025-12-31')
  })

  it('with the unit behind the name, and what rises or falls', () => {
    const targets = read(
      page([
        ['指标名称', '2025年目标值', '年均增长（%）'],
        ['单位GDP能耗降低（%）', '[13.5]', ''],
        ['地区生产总值年均增长（%）', '6.5', '6.5'],
        ['其中：新增床位（万张）', '1.2以上', ''],
      ]),
    )
    expect(brief(targets)).toEqual([
      '单位GDP能耗 eq 13.5% decrease 2025',
      '地区生产总值 eq 6.5% increase 2025',
      '新增床位 gte 12000张 2025',
    ])
    expect(targets[1]?.per).toBe('年均')
  })

  it('left as lines with blanks between the cells', () => {
    const text = `临江市“十四五”科技创新规划
一、发展目标
序号 指标 单位 2020年 2025年 属性
1 研发经费投入强度 % 1.9 2.8 预期性
2 高新技术企业数 家 186 400 预期性
二、重点任务
加强管理。`
    expect(brief(read(text))).toEqual([
      '研发经费投入强度 eq 2.8% 2025 expected',
      '高新技术企业数 eq 400家 2025 expected',
    ])
  })

  it('of other things set none', () => {
    expect(
      read(
        page([
          ['序号', '项目', '责任单位', '电话'],
          ['1', '体检', '市医院', '85200278'],
        ]),
      ),
    ).toEqual([])
    expect(
      read(
        page([
          ['指标', '单位', '2019年', '2020年'],
          ['床位', '张', '100', '200'],
        ]),
      ),
    ).toEqual([])
  })
})
