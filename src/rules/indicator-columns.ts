import type { Row } from './row'
import { words } from './words'

/**
 * 指标表. What the head of a column says of its cells, in a table that sets a value for each of its rows. A head is read without
 * blanks; a year in it (2025年) is read besides.
 *
 * - `name`: what is measured; `item`: the same, where another column is one of units, of 属性 or of years
 * - `unit`: in what unit, `binding`: whether it is 约束性 or 预期性
 * - `aim`: the value to be reached, also where no year is named; `base`: the value it starts from, or what was reached
 * - `change`: how much it rises or falls over the years: neither
 */
export type IndicatorColumnRow = Row & {
  readonly column: 'name' | 'item' | 'unit' | 'binding' | 'aim' | 'base' | 'change'
  readonly words: readonly string[]
}

export const indicatorColumns = [
  {
    name: 'indicator',
    column: 'name',
    words: words(
      '指标 指标名称 主要指标 具体指标 核心指标 指标内容 二级指标 三级指标 目标指标 考核指标 指标项目 发展指标 预期指标',
    ),
    examples: ['指标', '指标名称'],
    not: ['指标属性'],
  },
  {
    name: 'item',
    column: 'item',
    words: words('项目 名称 内容 目标内容 主要目标 具体目标'),
    examples: ['项目', '内容'],
    not: ['项目单位'],
  },
  {
    name: 'unit-of-measure',
    column: 'unit',
    words: words('单位 计量单位 指标单位 单位名称'),
    examples: ['单位', '计量单位'],
    not: ['责任单位'],
  },
  {
    name: 'attribute',
    column: 'binding',
    words: words('属性 指标属性 性质 指标性质 类型 指标类型 目标属性'),
    examples: ['属性', '指标属性'],
  },
  {
    name: 'value-aimed-at',
    column: 'aim',
    words: words(
      '目标 目标值 目标数 规划值 规划目标 规划目标值 预期目标 预期值 计划 计划数 计划值 年度目标 年度目标值 目标要求 预计 预期',
    ),
    examples: ['2025年目标值', '目标值', '2024年计划'],
    not: ['目标内容'],
  },
  {
    name: 'value-at-start',
    column: 'base',
    words: words(
      '现状 现状值 基期 基期值 基准 基准值 基数 基础值 实际 实际值 实绩 完成 完成值 完成数 完成情况 实现 执行数 达到',
    ),
    examples: ['2020年实际', '2020年现状值', '2023年完成'],
  },
  {
    name: 'growth-over-years',
    column: 'change',
    words: words('年均增长 年均增速 年均增长率 年均 累计 五年累计 增长 增幅 增减 变化 比上年'),
    examples: ['年均增长（%）', '“十四五”累计'],
    not: ['指标'],
  },
] as const satisfies readonly IndicatorColumnRow[]
