import type { Row } from './row'

/** 文种. What the closing words of a title say of the document; the longest word wins, then the last in the title. */
export interface DocumentKindRow extends Row {
  /** `meta.kind` */
  readonly kind: string
  readonly words: readonly string[]
}

export const documentKinds = [
  {
    name: 'work-points',
    kind: 'workPoints',
    words: ['工作要点', '要点', '重点工作安排要点', '工作重点'],
    examples: ['2022年全省民政工作要点', '2020年工作重点'],
  },
  {
    name: 'work-report',
    kind: 'workReport',
    words: ['政府工作报告', '工作报告', '情况的报告', '计划报告', '执行情况报告'],
    examples: ['2026年天津市政府工作报告', '政府工作报告（文字实录）'],
  },
  {
    name: 'task-breakdown',
    kind: 'taskBreakdown',
    words: [
      '任务分工',
      '分工方案',
      '任务分工方案',
      '重点任务分工',
      '任务分解',
      '分工的通知',
      '责任分工',
      '任务分解表',
      '分工意见',
      '部门分工',
    ],
    examples: ['重点任务分工方案', '关于落实政府工作报告重点工作部门分工的意见'],
  },
  {
    name: 'five-year-plan',
    kind: 'fiveYearPlan',
    words: ['规划', '规划纲要', '纲要', '五年计划', '发展规划', '专项规划', '五年规划', '计划(规划)'],
    examples: ['吉林省民政事业发展“十四五”规划', '国民经济和社会发展第十四个五年规划纲要'],
  },
  {
    name: 'action-plan',
    kind: 'actionPlan',
    words: ['行动计划', '行动方案', '三年行动', '攻坚方案', '攻坚行动', '攻坚计划', '行动实施方案', '实施行动'],
    examples: ['大气污染防治行动计划', '三年行动方案（2021—2023年）'],
  },
  {
    name: 'implementation-plan',
    kind: 'implementationPlan',
    words: ['实施方案', '工作方案', '方案', '试点方案', '改革方案', '总体方案', '实施计划', '应急预案', '预案'],
    examples: ['象州县农村公路“路长制”实施方案', '国家职业教育改革实施方案'],
  },
  {
    name: 'work-plan',
    kind: 'workPlan',
    words: ['工作计划', '计划', '工作安排', '安排', '工作思路', '思路', '工作打算'],
    examples: ['2023年工作计划', '2020年立法工作计划'],
  },
  {
    name: 'opinions',
    kind: 'opinions',
    words: ['意见', '实施意见', '指导意见', '若干意见', '工作意见'],
    examples: ['关于做好2023年全面推进乡村振兴重点工作的意见'],
  },
  {
    name: 'policy-measures',
    kind: 'policyMeasures',
    words: ['若干措施', '若干政策', '措施', '政策措施', '若干政策措施', '若干规定', '支持政策', '扶持政策', '政策'],
    examples: ['关于促进消费的若干措施', '若干政策（试行）'],
  },
  {
    name: 'notice',
    kind: 'notice',
    words: ['通知', '的通知', '紧急通知', '补充通知'],
    examples: ['关于进一步加强外墙保温工程管理的通知'],
  },
  {
    name: 'other',
    kind: 'other',
    words: [
      '办法',
      '条例',
      '规定',
      '细则',
      '规则',
      '批复',
      '决定',
      '公告',
      '通告',
      '函',
      '报告',
      '通报',
      '答复',
      '决议',
      '指引',
      '指南',
      '名单',
      '目录',
      '标准',
      '规范',
      '制度',
      '章程',
      '清单',
      '法',
      '令',
    ],
    examples: ['广州市老年人优待办法', '志愿服务条例', '关于加强防震减灾工作意见的报告', '典型问题的通报'],
  },
] as const satisfies readonly DocumentKindRow[]
