import type { Row } from './row'

/** 工作回顾. Words in a heading that tell that what stands below it looks back: its figures are results, not targets. */
export interface ReviewRow extends Row {
  readonly words: readonly string[]
  /** Words that turn it round: 回顾和展望 plans too. */
  readonly unless: readonly string[]
}

export const reviews = [
  {
    name: 'review',
    words: [
      '回顾',
      '工作总结',
      '过去五年',
      '过去一年',
      '五年来',
      '一年来',
      '主要成就',
      '取得的成就',
      '取得成效',
      '工作成效',
      '发展成就',
      '完成情况',
      '执行情况',
      '工作情况',
    ],
    unless: ['展望', '安排', '打算', '思路', '任务', '计划'],
    examples: ['2021年工作回顾', '一、2025年和“十四五”时期工作回顾', '过去五年工作'],
    not: ['2022年政府工作任务', '工作回顾与2023年安排', '总体要求'],
  },
] as const satisfies readonly ReviewRow[]
