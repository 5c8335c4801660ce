import { describe, expect, it } from 'vitest'
import { outlineOf } from './read-outline'

const plan = [
  '某市2024年实施方案',
  '各县人民政府：',
  '现将方案印发给你们。',
  '一、总体要求',
  '坚持稳中求进。抓好落实。',
  '二、保障措施',
  '各级要加强领导。要按月调度。',
]
const signature = ['某市人民政府', '2024年3月25日']
const table = '序号项目名称责任单位1城乡配电网改造市发改委2城镇污水处理市住建局3农村公路建设市交通局'
const attached = (...lines: string[]) => {
  const { children, attachments, notice } = outlineOf([...plan, ...lines].join('\n'))
  return {
    last: children.at(-1)?.text,
    attachments: attachments.map(({ id, title, text }) => [id, title, text]),
    signed: notice?.signature?.date ?? null,
  }
}
const printed = { last: '各级要加强领导。要按月调度。', attachments: [['a1', '2024年重点项目汇总表', table]] }

describe('an attachment whose line ends were lost', () => {
  it.each([
    ['label, title and table are one paragraph', [`附件：2024年重点项目汇总表附件 2024年重点项目汇总表 ${table}`]],
    ['the title is not printed again', [`附件：2024年重点项目汇总表附件  ${table}`]],
    ['the label is straight before the head of the table', [`附件：2024年重点项目汇总表附件${table}`]],
    ['all stands on lines of its own', ['附件：2024年重点项目汇总表', '附件', '2024年重点项目汇总表', table]],
  ])('is cut where %s', (_, lines) => {
    expect(attached(...lines)).toEqual({ ...printed, signed: null })
  })

  it.each([
    ['the label behind the signature', [...signature, `附件${table}`]],
    ['the label behind 此件公开发布', [...signature, '（此件公开发布）', `附件${table}`]],
    ['label and title', [...signature, `附件2024年重点项目汇总表${table}`]],
    ['the title alone, behind the date', ['某市人民政府', `2024年3月25日2024年重点项目汇总表${table}`]],
    ['the title alone on its line', [...signature, '2024年重点项目汇总表', table]],
  ])('is found at %s', (_, lines) => {
    expect(attached('附件：2024年重点项目汇总表', ...lines)).toEqual({ ...printed, signed: '2024-03-25' })
  })

  it('has units where it is numbered', () => {
    const { children, attachments } = outlineOf(
      [...plan, '附件：主要任务分工', '附件工作任务牵头单位', '一、建设道路', '二、改造管网'].join('\n'),
    )
    expect(children).toHaveLength(2)
    expect(attachments.map(({ title, children: units }) => [title, units.map(({ id }) => id)])).toEqual([
      ['主要任务分工', ['a1.1', 'a1.2']],
    ])
  })

  it.each([
    ['an attachment that is only named', '附件：1.项目申报表 2.附件材料清单'],
    ['a sentence', '附件所列项目要抓紧开工。附件序号不得改动，也不得增减其中的项目名称。'],
  ])('is none in %s', (_, line) => {
    const { attachments } = outlineOf([...plan, line].join('\n'))
    expect(attachments.filter(({ text }) => text !== '')).toEqual([])
  })
})

describe('the number of an attachment', () => {
  it('is that of its label: 附件1：, its file on the line below', () => {
    const { attachments } = outlineOf(
      [...plan, '附件1：项目申报表', '附件2：2024年项目汇总表', ...signature].join('\n'),
    )
    expect(attachments.map(({ id, number, title }) => [id, number, title])).toEqual([
      ['a1', 1, '项目申报表'],
      ['a2', 2, '2024年项目汇总表'],
    ])
  })
})

describe('the line below a notice that names what is attached', () => {
  const notice = [
    '某市人民政府关于同意组建某委员会的批复',
    '市民航局：',
    '你局请示收悉。现批复如下：',
    '同意组建某委员会。',
  ]
  const plan = [
    '一、主要职能',
    '统筹协调有关工作。研究重大事项。',
    '二、组成单位',
    '市民航局为牵头单位。有关部门参加。',
  ]

  it('names the plan, and tells its title over two lines', () => {
    const outline = outlineOf(
      [
        ...notice,
        '附件：2024年某运动会某机场协调委员会组建方案',
        ...signature,
        '附件：',
        '2024年某运动会某机场',
        '协调委员会组建方案',
        ...plan,
      ].join('\n'),
    )
    expect(outline.meta.title).toBe('2024年某运动会某机场协调委员会组建方案')
    expect(outline.notice?.text).toBe('你局请示收悉。现批复如下：\n同意组建某委员会。')
    expect(outline.attachments).toEqual([])
  })
})
