import type { Node, Parent } from 'unist'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type Annotations,
  type Attachment,
  type annotationKinds,
  type Measure,
  type Result,
  type Section,
  type SectionSchema,
  type Span,
  type Target,
  type Task,
  type Unit,
  type WorkPlan,
  WorkPlanSchema,
} from '../../src/schema'
import { fullPlan } from './full-plan'

describe('types', () => {
  it('narrow by `type` at every depth, without a cast', () => {
    const plan = WorkPlanSchema.parse(fullPlan())
    const first = plan.children[0]
    const second = first?.type === 'section' ? first.children[0] : undefined
    expectTypeOf(second).toEqualTypeOf<Unit | undefined>()
    const third = second?.type === 'section' ? second.children[0] : undefined
    expectTypeOf(third?.type).toEqualTypeOf<'section' | 'task' | undefined>()
    if (third?.type !== 'task') throw new Error('the third level of the plan is a task')
    expectTypeOf(third).toExtend<Task>()
    expectTypeOf(third.children).toExtend<Task[]>()
    expectTypeOf(third.children[0]?.children[0]?.heading?.basis).toEqualTypeOf<
      'line' | 'punctuation' | 'markup' | 'inferred' | undefined
    >()
    expect(third.children[0]?.id).toBe('2.4.1.1')
  })

  it('are the same from the schema and by name', () => {
    expectTypeOf<ReturnType<typeof WorkPlanSchema.parse>>().toExtend<WorkPlan>()
    expectTypeOf<WorkPlan>().toExtend<ReturnType<typeof WorkPlanSchema.parse>>()
    expectTypeOf<ReturnType<typeof SectionSchema.parse>>().toExtend<Section>()
    expectTypeOf<WorkPlan['children'][number]>().toEqualTypeOf<Unit>()
    expectTypeOf<Attachment['children'][number]>().toEqualTypeOf<Unit>()
    expectTypeOf<Unit>().toExtend<Annotations>()
  })

  it('are unist nodes', () => {
    expectTypeOf<WorkPlan>().toExtend<Parent>()
    expectTypeOf<Section>().toExtend<Parent>()
    expectTypeOf<Task>().toExtend<Node>()
  })

  it('are exact: spans are pairs that may be written to, `rule` is absent or a string, nothing else is known', () => {
    expectTypeOf<Span>().toEqualTypeOf<[number, number]>()
    expectTypeOf<Target['span']>().toEqualTypeOf<[number, number]>()
    expectTypeOf<Required<Measure>['rule']>().toEqualTypeOf<string>()
    // @ts-expect-error undefined is no rule
    const measure: Measure = { text: '', span: [0, 0], marker: null, action: null, rule: undefined }
    expect(measure).toHaveProperty('rule')
    expectTypeOf<Extract<keyof Task, 'unheard'>>().toBeNever()
    expectTypeOf<string extends keyof Task ? 'any key' : 'its keys'>().toEqualTypeOf<'its keys'>()
    expectTypeOf<keyof Target>()
      .exclude<keyof Result>()
      .toEqualTypeOf<'kind' | 'deadline' | 'tone' | 'cues' | 'binding'>()
    expectTypeOf<(typeof annotationKinds)[number]>().toEqualTypeOf<keyof Annotations>()
  })
})
