import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { holders } from '../../src/query'
import { annotationKinds } from '../../src/schema'
import { seedText } from '../renditions'

const invented = [
  '2023年全市工作要点',
  '一、提升养老服务',
  '（一）加强机构建设。2023年6月底前新增床位2000张，增幅与经济增长同步。福建海事局提供支持。',
  '（责任单位：福建海事局、市民政局）',
].join('\n')

describe('a kind asked for alone', () => {
  for (const text of [invented, seedText()]) {
    const whole = [...holders(parseWorkPlan(text))]
    it.each(annotationKinds)('has the mentions it has among all: %s', (kind) => {
      const alone = [...holders(parseWorkPlan(text, { annotations: [kind] }))]
      expect(alone.map((node) => node[kind])).toEqual(whole.map((node) => node[kind]))
      for (const node of alone)
        for (const other of annotationKinds) if (other !== kind && other !== 'tables') expect(node[other]).toEqual([])
    })
  }
})
