import { describe, expect, it } from 'vitest'
import { diffWorkPlans } from '../../src/diff'
import { diffToMarkdown } from '../../src/export'
import { parseWorkPlan } from '../../src/parse'

const plan = (year: number, due: string, body: string) =>
  parseWorkPlan(
    `某县民政局${year}年工作要点\n一、养老服务\n（一）完善设施。新建养老机构5所，${due}底前完成。（责任单位：${body}）`,
    { format: 'text' },
  )

const before = plan(2023, '6月', '县民政局')
const after = plan(2024, '9月', '县财政局')

describe('a diff as Markdown', () => {
  it('tables deadlines and bodies by the unit they stand in', () => {
    const diff = diffWorkPlans(before, after)
    const markdown = diffToMarkdown(diff, { before, after })
    expect(diff.summary.deadlines.length).toBeGreaterThan(0)
    expect(diff.summary.responsible.length).toBeGreaterThan(0)
    expect(markdown).toContain('## Deadlines\n\n| at | change | before | after |')
    expect(markdown).toContain('| 1\\.1 | 县财政局 | new |')
  })

  it('keeps the blanks at the ends of a run', () => {
    const read = (text: string) =>
      parseWorkPlan(`青溪市工作要点\n一、发布 ${text} 版平台，开通全部服务。`, { format: 'text' })
    const [own, other] = [read('Beta'), read('Final')]
    const markdown = diffToMarkdown(diffWorkPlans(own, other), { before: own, after: other })
    expect(markdown).toContain('发布 <del>Beta</del> 版平台')
    expect(markdown).toContain('发布 <b>Final</b> 版平台')
  })

  it('shows ids as they are, whatever published JSON says', () => {
    const diff = diffWorkPlans(before, after)
    const hostile = { afterId: '<img src=x> | *1*' }
    diff.summary.deadlines = diff.summary.deadlines.map((each) => ({ ...each, ...hostile }))
    diff.summary.responsible = diff.summary.responsible.map((each) => ({ ...each, ...hostile }))
    const markdown = diffToMarkdown(diff, { before, after })
    expect(markdown).not.toMatch(/(?<!\\)<img/)
    expect(markdown.split('\\<img src=x\\> \\| \\*1\\*').length - 1).toBe(
      diff.summary.deadlines.length + diff.summary.responsible.length,
    )
  })
})
