import type { Role } from './responsibility'
import type { Row } from './row'

/** 任务表. What the head of a column says of its cells; a head is compared without blanks and without what follows in brackets. */
export type TaskColumnRow = Row & { readonly words: readonly string[] } & (
    | { readonly column: 'number' | 'group' | 'task' | 'deadline' }
    /** The bodies its cells name are charged so. */
    | { readonly column: 'charge'; readonly role: Role }
  )

export const taskColumns = [
  {
    name: 'number',
    column: 'number',
    words: ['序号', '编号', '项目序号', '任务序号'],
    examples: ['序号', '序 号'],
    not: ['文件编号'],
  },
  {
    // What the tasks below one another belong to: its cells are merged, or its words come once for several rows.
    name: 'group',
    column: 'group',
    words: [
      '类别',
      '分类',
      '类型',
      '任务类别',
      '项目类别',
      '工作类别',
      '事项类别',
      '任务分类',
      '工作领域',
      '领域',
      '重点领域',
      '板块',
      '方面',
      '工作方面',
      '大类',
      '目标',
      '工作目标',
      '总体目标',
    ],
    examples: ['类别', '工作类别'],
    not: ['企业类别'],
  },
  {
    name: 'task',
    column: 'task',
    words: [
      '任务',
      '重点任务',
      '工作任务',
      '主要任务',
      '具体任务',
      '目标任务',
      '改革任务',
      '任务名称',
      '任务内容',
      '任务事项',
      '任务分解',
      '重点工作',
      '重点工作任务',
      '重点事项',
      '工作内容',
      '工作事项',
      '工作举措',
      '工作措施',
      '具体措施',
      '具体举措',
      '主要举措',
      '主要措施',
      '政策措施',
    ],
    examples: ['重点任务', '工作内容（共20项）', '工作 任务'],
    not: ['项目名称', '任务数'],
  },
  {
    name: 'responsible',
    column: 'charge',
    role: 'responsible',
    words: ['责任单位', '责任部门', '责任处室', '责任科室', '落实单位', '承办单位', '负责单位', '实施单位', '责任主体'],
    examples: ['责任单位', '责任单位（排第一的为牵头单位）'],
    not: ['报送单位', '填报单位', '责任人'],
  },
  {
    name: 'lead',
    column: 'charge',
    role: 'lead',
    words: ['牵头单位', '牵头部门', '牵头责任单位', '主办单位', '主要责任单位', '牵头处室'],
    examples: ['牵头单位', '牵头部门'],
    not: ['牵头领导'],
  },
  {
    name: 'support',
    column: 'charge',
    role: 'support',
    words: ['配合单位', '配合部门', '协办单位', '参与单位', '参加单位', '协同单位', '责任配合单位'],
    examples: ['配合单位', '参加单位'],
    not: ['合作单位'],
  },
  {
    name: 'deadline',
    column: 'deadline',
    words: ['完成时限', '完成时间', '时限要求', '时间要求', '完成期限', '时间节点', '进度要求', '时间安排', '时限'],
    examples: ['完成时限', '完成时间'],
    not: ['受理时间'],
  },
] as const satisfies readonly TaskColumnRow[]
