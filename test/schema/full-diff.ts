import type { Meta, PlanRef, Target, Task, WorkPlanDiff, WorkPlanSeries } from '../../src/schema'
import { fullPlan } from './full-plan'

const ref = (meta: Meta, sha256: string | null): PlanRef => ({
  title: meta.title,
  period: meta.period,
  issuer: meta.issuer,
  level: meta.level,
  region: meta.region,
  documentNumber: meta.documentNumber,
  url: meta.url,
  sha256,
})

const plan = fullPlan()
const before = ref({ ...plan.meta, period: { start: 2021, end: 2021 } }, 'a'.repeat(64))
const after = ref(plan.meta, null)
const task = plan.children[0]?.children[0]?.children[0] as Task
const target = task.targets[0] as Target
const computed = { by: 'computed', score: 0.8, runnerUp: 0.2 } as const

/** A difference in which every field of the format says something. */
export const fullDiff = (): WorkPlanDiff =>
  structuredClone({
    type: 'workPlanDiff',
    schemaVersion: '1.0.0',
    generator: 'yaodian@0.1.0',
    before,
    after,
    changes: [
      {
        status: 'revised',
        moved: true,
        before: ['2.3'],
        after: ['2.4'],
        match: computed,
        edits: [
          { op: 'equal', text: '至少建有' },
          { op: 'delete', text: '一所' },
          { op: 'insert', text: '两所' },
        ],
      },
      {
        status: 'split',
        moved: false,
        before: ['3'],
        after: ['3', '4'],
        match: { ...computed, by: 'pinned' },
        edits: [],
      },
      {
        status: 'added',
        moved: false,
        before: [],
        after: ['5'],
        match: null,
        edits: [{ op: 'insert', text: '新增。' }],
      },
    ],
    targets: [
      {
        indicator: target.indicator,
        indicatorCode: 'elderly-homes',
        before: target,
        after: { ...target, value: 2 },
        beforeId: '2.3',
        afterId: '2.4',
        direction: 'raised',
        tone: 'same',
        due: 'earlier',
        match: { by: 'same', score: 1, runnerUp: null },
      },
      {
        indicator: '床位',
        indicatorCode: null,
        before: target,
        after: null,
        beforeId: '2.3',
        afterId: null,
        direction: 'gone',
        tone: null,
        due: null,
        match: null,
      },
    ],
    regulations: [
      {
        name: '示例省养老服务条例',
        before: ['draft'],
        after: ['issue', 'implement'],
        change: 'advanced',
        beforeId: '2.3',
        afterId: '2.4',
      },
    ],
    summary: {
      unchanged: 0,
      revised: 1,
      added: 1,
      dropped: 0,
      split: 1,
      merged: 0,
      moved: 1,
      sections: [
        {
          beforeId: '2',
          afterId: '2',
          heading: '重点任务',
          unchanged: 0,
          revised: 1,
          added: 0,
          dropped: 0,
          split: 0,
          merged: 0,
          moved: 1,
        },
      ],
      domains: [
        {
          code: 'elderly-care',
          name: '养老服务',
          unchanged: 0,
          revised: 1,
          added: 0,
          dropped: 0,
          split: 0,
          merged: 0,
          moved: 1,
        },
      ],
      deadlines: [{ beforeId: '2.3', afterId: '2.4', before: '2021-12-31', after: '2022-06-30', due: 'earlier' }],
      responsible: [
        { name: '民政厅', beforeId: '2.3', afterId: '2.4', before: 'responsible', after: 'lead', change: 'role' },
      ],
    },
  } satisfies WorkPlanDiff)

/** A series in which every field of the format says something. */
export const fullSeries = (): WorkPlanSeries =>
  structuredClone({
    type: 'workPlanSeries',
    schemaVersion: '1.0.0',
    generator: 'yaodian@0.1.0',
    plans: [before, after],
    threads: [
      {
        id: 't1',
        kind: 'target',
        label: '养老机构',
        first: 2019,
        last: 2022,
        gaps: [2020],
        items: [
          { plan: 0, year: 2021, nodeId: '2.3', quote: '建有一所', span: [3, 7], match: null },
          { plan: 1, year: 2022, nodeId: '2.4', quote: '建有两所', span: [5, 9], match: computed },
        ],
      },
    ],
  } satisfies WorkPlanSeries)
