import type { Row } from './row'
import { words } from './words'

/**
 * 回顾用语. The words that tell what looks back, so that its figures are results and no targets:
 *
 * - `heading`: in a heading, it tells that what stands below looks back; `unless` turns it round (回顾和展望 plans too), as does
 *   `notUnder` in a heading above (发展目标 / 特色发展成效显著)
 * - `past`: opens a paragraph that looks back (五年来，…). `carries`: so do the paragraphs behind it, until one looks ahead.
 *   `years`: so many years before the plan's own are meant
 * - `ahead`: opens a paragraph that plans, or in a line between paragraphs heads those that do
 * - `address`: stands before the words that open a paragraph and says nothing (各位代表！)
 */
export type ReviewRow = Row & { readonly words: readonly string[] } & (
    | { readonly role: 'heading'; readonly unless: readonly string[]; readonly notUnder?: readonly string[] }
    | { readonly role: 'past'; readonly carries?: true; readonly years?: number }
    | { readonly role: 'ahead' }
    | { readonly role: 'address' }
  )

export const reviews = [
  {
    name: 'review',
    role: 'heading',
    words: words(
      '回顾 工作总结 过去五年 过去一年 过去的五年 过去的一年 五年来 一年来 主要成就 取得的成就 发展成就 工作情况 工作进展',
    ),
    unless: words('展望 安排 打算 思路 任务 计划 目标 部署'),
    examples: ['2021年工作回顾', '一、2025年和“十四五”时期工作回顾', '过去五年工作'],
    not: ['2022年政府工作任务', '工作回顾与2023年安排', '总体要求', '“十三五”时期发展成就和“十四五”时期主要目标任务'],
  },
  {
    name: 'effects',
    role: 'heading',
    words: words('取得成效 工作成效 主要成效 取得的成效 发展成效'),
    unless: words('展望 安排 打算 思路 任务 计划 目标 部署'),
    notUnder: words('目标 任务'),
    examples: ['一、主要工作成效', '数字经济发展成效显著'],
  },
  {
    name: 'execution',
    role: 'heading',
    words: words('执行情况 完成情况 实施情况 执行结果 决算'),
    unless: words('展望 安排 打算 思路 任务 草案 目标 部署 监督 检查'),
    examples: ['1990年计划的执行情况', '“六五”计划执行情况的回顾'],
    not: ['2025年计划执行情况与2026年计划草案', '加强预算执行情况监督'],
  },
  {
    name: 'looks-back',
    role: 'past',
    carries: true,
    words: words('回顾过去 回顾 回首 回望'),
    examples: ['回顾过去，全省上下真抓实干。'],
    not: ['今年主要做好以下工作。'],
  },
  {
    name: 'last-year',
    role: 'past',
    carries: true,
    years: 1,
    words: words(
      '过去一年 过去的一年 一年来 这一年 刚刚过去的 在过去的一年 过去这一年 过去一年来 回顾过去一年 回顾过去的一年',
    ),
    examples: ['过去一年，全省上下真抓实干。'],
  },
  {
    name: 'five-years',
    role: 'past',
    carries: true,
    years: 5,
    words: words(
      '五年来 过去五年 过去的五年 这五年 这五年来 近五年来 在过去的五年 过去这五年 过去五年来 回顾过去五年 回顾过去的五年 回首这五年',
    ),
    examples: ['五年来主要做了以下工作。'],
  },
  {
    name: 'the-year-before',
    role: 'past',
    years: 1,
    words: words('去年 上年'),
    examples: ['去年，粮食产量增长2%。'],
  },
  {
    name: 'in-the-past',
    role: 'past',
    words: words('前年 近年来 近两年 近两年来 近三年 近几年 一直以来 长期以来 新时代以来 截至去年 多年来'),
    examples: ['近年来，全省养老服务体系不断健全。'],
  },
  {
    name: 'looks-ahead',
    role: 'ahead',
    words: words(
      '今年 明年 展望 未来 今后 新的一年 在新的一年 做好今年 全面做好今年 完成今年 从今年 从今年开始 下一步 当前和今后 当前及今后 综合考虑 综合各方面因素 按照上述 总体要求 工作总体 主要预期目标 预期目标 发展目标 工作目标 总体目标',
      '主要目标 具体目标 重点工作 重点任务 主要任务 目标任务 工作安排 工作部署 主要工作 任务 目标 我们的目标 重点抓好 重点做好 要 根据以上 实现上述目标 为实现',
    ),
    examples: ['今年是规划实施的开局之年。', '今后五年，要实现以下目标：', '2026年重点工作'],
  },
  {
    name: 'address',
    role: 'address',
    words: words('各位代表! 各位代表, 各位代表: 同志们! 同志们, ——这是 —— — 各位代表。'),
    examples: ['各位代表！过去五年，成绩来之不易。'],
  },
] as const satisfies readonly ReviewRow[]
