import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { ids } from './read-outline'

describe('名词解释 behind a plan', () => {
  const plan = parseWorkPlan(
    [
      '南山县2024年工作要点',
      '一、总体要求',
      '坚持高质量发展。',
      '二、重点任务',
      '新建幼儿园2所。',
      '《南山县工作要点》有关名词解释',
      '1.四好农村路：建好、管好、护好、运营好的农村公路。',
      '2.双百行动：到2025年培育100家企业、100家合作社。',
    ].join('\n'),
  )

  it('is an attachment whose numbers are no units', () => {
    expect(ids(plan.children)).toEqual(['1', '2'])
    expect(plan.attachments).toMatchObject([
      { kind: 'glossary', title: '《南山县工作要点》有关名词解释', children: [] },
    ])
    expect(plan.attachments[0]?.text).toContain('2.双百行动')
  })

  it('promises nothing', () => {
    expect(plan.attachments[0]).toMatchObject({ targets: [], deadlines: [], initiatives: [] })
  })
})
