import { describe, expect, it } from 'vitest'
import { taskColumn } from '../../src/outline/task-table'
import { parseWorkPlan } from '../../src/parse'
import { defaultRules as rules } from '../../src/rules'
import type { Section, Task } from '../../src/schema'
import { violations } from '../laws'

describe('heads of columns', () => {
  for (const row of rules.taskColumns) {
    it.each(row.examples)(`${row.name}: %s`, (head) => expect(taskColumn(head, rules)?.name).toBe(row.name))
    it.each(row.not ?? [])(`${row.name}, not: %s`, (head) => expect(taskColumn(head, rules)).toBeNull())
  }
})

const rowOf = (cells: readonly string[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<${tag}>${cell}</${tag}>`)).join('')}</tr>`
const page = (head: readonly string[], ...rows: string[][]): string =>
  `<html><body><h1>某市2024年重点任务分工方案</h1><p>一、总体要求</p><p>坚持稳中求进，抓好落实。</p><p>二、任务分工</p>
<table>${rowOf(head, 'th')}${rows.map((row) => rowOf(row)).join('')}</table><p>三、保障措施</p><p>加强督查。定期通报。</p></body></html>`
const read = (source: string, format: 'html' | 'markdown' | 'text' = 'html') => {
  const plan = parseWorkPlan(source, { format })
  expect(violations(plan)).toEqual([])
  return { plan, units: plan.children[1]?.children as (Section | Task)[] }
}

describe('a table of tasks', () => {
  const head = ['序号', '重点任务', '责任单位', '完成时限']
  const first = ['1', '建设社区养老服务站。新建20个站点。', '市民政局、市财政局', '2024年9月底前']
  const second = ['2', '改造老旧小区', '市住建局', '6月底前']

  it('has a task in each row: number, heading, text, who and by when', () => {
    const { plan, units } = read(page(head, first, second))
    expect(units.map(({ id, type, heading }) => [id, type, heading?.text])).toEqual([
      ['2.1', 'task', '建设社区养老服务站'],
      ['2.2', 'task', '改造老旧小区'],
    ])
    expect(units.flatMap(({ measures }) => measures.map(({ text }) => text))).toEqual(['新建20个站点。'])
    expect(units[0]?.marker).toMatchObject({ raw: '1', value: 1 })
    expect(units[0]?.text).toBe('新建20个站点。\n市民政局、市财政局\n2024年9月底前')
    expect(units.map(({ responsible }) => responsible.map(({ name, role }) => [name, role]))).toEqual([
      [
        ['市民政局', 'responsible'],
        ['市财政局', 'responsible'],
      ],
      [['市住建局', 'responsible']],
    ])
    expect(units.map(({ deadlines }) => deadlines.map(({ date }) => date))).toEqual([['2024-09-30'], ['2024-06-30']])
    const covers = units[0]?.responsible[0]?.covers ?? [0, 0]
    expect(plan.source.text.slice(...covers)).toBe('建设社区养老服务站。新建20个站点。')
    expect(plan.children.map(({ id }) => id)).toEqual(['1', '2', '3'])
  })

  it('leaves its head as a table without rows', () => {
    const { plan } = read(page(head, first, second))
    const [table] = plan.children[1]?.tables ?? []
    expect(table).toMatchObject({ header: head, rows: [] })
    expect(plan.source.text.slice(...(table?.span ?? [0, 0]))).toBe(head.join('\t'))
  })

  it('reads the same from Markdown', () => {
    const source = [
      '# 某市2024年重点任务分工方案',
      '一、总体要求',
      '坚持稳中求进，抓好落实。',
      '二、任务分工',
      `| ${head.join(' | ')} |`,
      '|---|---|---|---|',
      `| ${first.join(' | ')} |`,
      `| ${second.join(' | ')} |`,
    ].join('\n\n')
    const { units } = read(source.replaceAll('|\n\n|', '|\n|'), 'markdown')
    expect(units.map(({ id, heading }) => [id, heading?.text])).toEqual([
      ['2.1', '建设社区养老服务站'],
      ['2.2', '改造老旧小区'],
    ])
  })

  it('tells who leads and who supports by the column', () => {
    const { units } = read(
      page(['重点任务', '牵头单位', '配合单位'], ['建设公园', '市住建局', '市财政局、市自然资源局']),
    )
    expect(units[0]?.id).toBe('2.h1')
    expect(units[0]?.responsible.map(({ name, role }) => [name, role])).toEqual([
      ['市住建局', 'lead'],
      ['市财政局', 'support'],
      ['市自然资源局', 'support'],
    ])
  })

  it('keeps a row whose task is merged with the one above in that task', () => {
    const { units } = read(
      page(
        ['重点任务', '责任单位', '完成时限'],
        ['<td rowspan="2">整治水环境</td>', '市水利局', '2024年6月底前'],
        ['市生态环境局', '2024年9月底前'],
      ),
    )
    expect(units).toHaveLength(1)
    expect(units[0]?.responsible.map(({ name }) => name)).toEqual(['市水利局', '市生态环境局'])
  })

  it('may have a column before that of the task', () => {
    const { units } = read(page(['序号', '领域', '重点任务', '责任单位'], ['1', '养老', '建设服务站', '市民政局']))
    expect(units[0]?.heading?.text).toBe('建设服务站')
    expect(units[0]?.text).toBe('养老\n市民政局')
  })

  it('is none where its columns say nothing of tasks', () => {
    const { plan, units } = read(page(['序号', '项目名称', '金额'], ['1', '甲项目', '100'], ['2', '乙项目', '200']))
    expect(units).toEqual([])
    expect(plan.children[1]?.tables[0]?.rows).toHaveLength(2)
  })

  const grouped = ['类别', '序号', '重点任务', '责任单位']

  it('has its rows below what is merged over several of them', () => {
    const { units } = read(
      page(
        grouped,
        ['<td rowspan="2">（一）项目建设</td>', '1', '新开工项目30个', '市发展改革委'],
        ['2', '完成投资120亿元', '市统计局'],
        ['<td>（二）民生保障</td>', '3', '新建学校2所', '市教育局'],
      ),
    )
    expect(units.map(({ id, type, heading, text }) => [id, type, heading?.text, text])).toEqual([
      ['2.1', 'section', '项目建设', ''],
      ['2.2', 'section', '民生保障', ''],
    ])
    expect(units.map(({ children }) => children.map(({ id }) => id))).toEqual([['2.1.1', '2.1.2'], ['2.2.3']])
  })

  it('has its measures below the task that they are merged beside, whose number counts', () => {
    const { units } = read(
      page(
        ['序号', '重点任务', '具体措施', '责任单位'],
        ['<td rowspan="2">1</td>', '<td rowspan="2">整治水环境</td>', '清淤河道10公里', '市水利局'],
        ['新建污水管网20公里', '市住建局'],
        ['2', '整治大气', '淘汰锅炉5台', '市生态环境局'],
      ),
    )
    expect(units.map(({ id, heading }) => [id, heading?.text])).toEqual([
      ['2.1', '整治水环境'],
      ['2.2', '整治大气'],
    ])
    expect(units[0]?.children.map(({ id, heading }) => [id, heading?.text])).toEqual([
      ['2.1.h1', '清淤河道10公里'],
      ['2.1.h2', '新建污水管网20公里'],
    ])
  })

  it('has its rows below a line across it', () => {
    const { units } = read(
      page(
        head,
        ['<td colspan="4">（一）稳增长</td>'],
        first,
        ['<td colspan="4">1.抓投资</td>'],
        second,
        ['<td colspan="4">（二）惠民生</td>'],
        ['3', '新建学校2所', '市教育局', '8月底前'],
      ),
    )
    expect(units.map(({ id, heading, children }) => [id, heading?.text, children.map((unit) => unit.id)])).toEqual([
      ['2.1', '稳增长', ['2.1.1', '2.1.1-2']],
      ['2.2', '惠民生', ['2.2.3']],
    ])
  })

  it('may be all that a notice issues', () => {
    const table = `<table>${rowOf(head, 'th')}${rowOf(first)}${rowOf(second)}</table>`
    const title = '某市2024年重点任务分解表'
    const { plan } = read(
      `<html><body><h1>关于印发《${title}》的通知</h1><p>各县人民政府：</p><p>现将《${title}》印发给你们，请认真落实。</p>
<p>某市人民政府办公室</p><p>2024年3月1日</p><p>${title}</p>${table}</body></html>`,
    )
    expect(plan.meta).toMatchObject({ title, issuer: '某市人民政府办公室', issuedOn: '2024-03-01' })
    expect(plan.children.map(({ id }) => id)).toEqual(['1', '2'])
  })

  it('may be all that a document holds, and be set by tabs in plain text', () => {
    const { plan } = read(
      ['某市2024年重点任务清单', ...[head, first, second].map((row) => row.join('\t'))].join('\n'),
      'text',
    )
    expect(plan.children.map(({ id, heading }) => [id, heading?.text])).toEqual([
      ['1', '建设社区养老服务站'],
      ['2', '改造老旧小区'],
    ])
  })

  it.each(['\n', '\n\n　　'])('may have each cell on a line of its own (%j)', (end) => {
    const cells = [head, first, ['2', '改造老旧小区', '市住建局'], ['3', '新建学校', '市教育局', '8月底前']].flat()
    const { plan } = read(['某市2024年重点任务清单', ...cells, '请各单位抓好落实。'].join(end), 'text')
    expect(plan.children.map(({ id, heading, text }) => [id, heading?.text, text])).toEqual([
      ['1', '建设社区养老服务站', '新建20个站点。\n市民政局、市财政局\n2024年9月底前'],
      ['2', '改造老旧小区', '市住建局'],
      ['3', '新建学校', '市教育局\n8月底前'],
    ])
    expect(plan.children[0]?.responsible.map(({ name }) => name)).toEqual(['市民政局', '市财政局'])
  })

  it('is none where cells on lines do not count on', () => {
    const { plan } = read(
      ['某市2024年重点任务清单', ...head, '说明', '2', '改造小区', '一、总则', '抓好落实。'].join('\n'),
      'text',
    )
    expect(plan.children.map(({ id }) => id)).toEqual(['1'])
  })

  it('is an attachment where its first row says so', () => {
    const table = `<table><tr><td colspan="4">附件1 任务分工表</td></tr>${rowOf(head)}${rowOf(first)}${rowOf(second)}</table>`
    const { plan } = read(
      page(['项目', '金额'], ['甲', '1']).replace('</body>', `<p>附件：1.任务分工表</p>${table}</body>`),
    )
    const [attachment] = plan.attachments
    expect(attachment).toMatchObject({ id: 'a1', kind: 'list', title: '任务分工表' })
    expect(attachment?.children.map(({ id }) => id)).toEqual(['a1.1', 'a1.2'])
  })

  it('is a list behind the plan, with ids of the attachment', () => {
    const table = `<table>${rowOf(head, 'th')}${rowOf(first)}${rowOf(second)}</table>`
    const source = page(['项目', '金额'], ['甲', '1']).replace('</body>', `<p>附件1</p><p>任务清单</p>${table}</body>`)
    const [attachment] = read(source).plan.attachments
    expect(attachment).toMatchObject({ id: 'a1', kind: 'list', title: '任务清单' })
    expect(attachment?.children.map(({ id }) => id)).toEqual(['a1.1', 'a1.2'])
  })
})
