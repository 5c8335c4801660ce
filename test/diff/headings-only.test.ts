import { describe, expect, it } from 'vitest'
import { diffWorkPlans } from '../../src/diff'
import { parseWorkPlan } from '../../src/index'
import type { UnitChange, WorkPlan } from '../../src/schema'

const plan = (text: string): WorkPlan => parseWorkPlan(text, { format: 'text' })

const before = plan(`2022年青溪市政府工作要点
一、社会事业
（一）医疗卫生。增配县医院核磁设备，轮训全部乡村医生，推广家庭医生签约服务；严格监督药品食品，取缔无证诊所。
（二）文化旅游。修缮古城墙，开发民宿集群，办好端午龙舟赛。
二、农业农村
（一）粮食生产。稳定播种面积，改造高标准农田，推广良种良法。`)

const after = plan(`2023年青溪市政府工作要点
一、社会事业
（一）卫生健康
1.增配县医院核磁设备，轮训全部乡村医生。
2.推广家庭医生签约服务，严格监督药品食品，取缔无证诊所。
（二）文化旅游。修缮古城墙，开发民宿集群，办好端午龙舟赛。
二、农业农村
（一）粮食生产。稳定播种面积，改造高标准农田，推广良种良法。`)

const changeOf = (changes: readonly UnitChange[], id: string): UnitChange | undefined =>
  changes.find((change) => change.before.includes(id) || change.after.includes(id))

describe('a unit of nothing but a heading', () => {
  it('belongs to what its parts became or came from', () => {
    const { changes } = diffWorkPlans(before, after)
    expect(changeOf(changes, '1.1')).toMatchObject({
      status: 'split',
      before: ['1.1'],
      after: ['1.1', '1.1.1', '1.1.2'],
    })
  })

  it('does so whichever plan is called before', () => {
    const { changes } = diffWorkPlans(after, before)
    expect(changeOf(changes, '1.1')).toMatchObject({
      status: 'merged',
      before: ['1.1', '1.1.1', '1.1.2'],
      after: ['1.1'],
    })
  })

  it('stays apart where a reader said so', () => {
    const { changes } = diffWorkPlans(before, after, { never: [['1.1', '1.1']] })
    expect(changeOf(changes, '1.1.1')).toMatchObject({ before: ['1.1'], after: ['1.1.1', '1.1.2'] })
  })
})
