import fc from 'fast-check'
import { parseWorkPlan } from '../../src/index'
import type { WorkPlan } from '../../src/schema'

const topics = [
  ['养老服务', '新建社区食堂和日间照料中心，为失能老人上门助浴'],
  ['义务教育', '扩建寄宿制学校宿舍，配齐音乐美术教师'],
  ['粮食生产', '稳定播种面积，改造高标准农田，推广良种良法'],
  ['污染防治', '关停散乱小锅炉，治理黑臭水体，回收废旧农膜'],
  ['公路交通', '贯通山区断头公路，改造危旧桥梁，开行城乡公交'],
  ['招商引资', '举办经贸洽谈会，引进电池材料和芯片封装企业'],
  ['医疗卫生', '增配县医院核磁设备，轮训村医，推广家庭医生签约'],
  ['文化旅游', '修缮古城墙，开发民宿集群，办好龙舟赛'],
  ['数字政务', '合并审批事项，电子证照互认，一窗受理当日办结'],
  ['就业创业', '发放创业担保贷款，开办焊工月嫂培训班'],
] as const

/** A task of an invented plan. */
export interface Item {
  topic: number
  figure: number
  year: number
}

/** 一、…（一）…。 A plan of sections, its numbers given by the order of its tasks. */
export function planText(sections: readonly (readonly Item[])[], year = 2023): string {
  const han = '一二三四五六七八九十'
  const lines = [`${year}年青溪市政府工作要点`]
  sections.forEach((items, i) => {
    lines.push(`${han[i]}、第${han[i]}方面的重点任务`)
    items.forEach(({ topic, figure }, j) => {
      const [name, text] = topics[topic % topics.length] as (typeof topics)[number]
      lines.push(`（${han[j]}）做好${name}。${text}，完成${figure}个项目，投入资金${figure * 3}万元。`)
    })
  })
  return lines.join('\n')
}

export const plan = (sections: readonly (readonly Item[])[], year = 2023): WorkPlan =>
  parseWorkPlan(planText(sections, year), { format: 'text' })

const item: fc.Arbitrary<Item> = fc.record({
  topic: fc.nat({ max: topics.length - 1 }),
  figure: fc.integer({ min: 2, max: 99 }),
  year: fc.constant(2023),
})

/** Sections of tasks; the same task may stand twice. */
export const sections: fc.Arbitrary<Item[][]> = fc.array(fc.array(item, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 4,
})

/** Sections in which no topic stands twice. */
export const distinctSections: fc.Arbitrary<Item[][]> = fc
  .shuffledSubarray(
    topics.map((_, i) => i),
    { minLength: 3 },
  )
  .chain((order) =>
    fc.integer({ min: 1, max: 3 }).map((count) => {
      const size = Math.ceil(order.length / count)
      return Array.from({ length: count }, (_, i) =>
        order.slice(i * size, (i + 1) * size).map((topic) => ({ topic, figure: topic + 3, year: 2023 })),
      ).filter((items) => items.length > 0)
    }),
  )
