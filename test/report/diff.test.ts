import { describe, expect, it } from 'vitest'
import { diffWorkPlans } from '../../src/diff'
import { wordsOf } from '../../src/diff/units'
import { parseWorkPlan } from '../../src/index'
import { units } from '../../src/query'
import { diffToHtml } from '../../src/report'
import { after, before, page, textOf } from './pages'

const report = (one = before, other = after) => diffToHtml(diffWorkPlans(one, other), { before: one, after: other })
const bare = (text: string): string => text.replace(/\s/g, '')

describe('the report of a comparison', () => {
  const $ = page(report())

  it('shows every unit of both plans once, with all its words', () => {
    for (const [plan, side] of [
      [before, 'b'],
      [after, 'a'],
    ] as const) {
      for (const node of units(plan)) {
        const unit = $(`[id="${side}-${node.id}"]`)
        expect(unit.length).toBe(1)
        expect(bare(unit.text())).toContain(bare(wordsOf(node)))
      }
    }
  })

  it('says what became of each unit, and what was put in and taken out', () => {
    const row = $('[id="a-1.1"]').closest('.change')
    expect(row.hasClass('revised')).toBe(true)
    expect(row.find('.word').text()).toBe('修改')
    expect(textOf($, `#${row.attr('id')} del`)).toEqual(['20', '50%', '力争'])
    expect(textOf($, `#${row.attr('id')} ins`)).toEqual(['25', '55%', '确保'])
  })

  it('shows changed figures once more', () => {
    const row = $('[id="a-1.1"]').closest('.change')
    expect(textOf($, `#${row.attr('id')} .chip`)).toEqual([
      '社区食堂 = 20个 → = 25个 ↑ 提高',
      '护理型床位占比 ≥ 50% → ≥ 55% ↑ 提高',
      expect.stringMatching(/变硬$/),
    ])
  })

  it('cites counterparts in the language of the page', () => {
    const attached = (year: number) =>
      parseWorkPlan(
        `某县民政局${year}年工作要点\n一、养老服务\n完善设施。\n附件：1.任务清单\n\n附件1\n\n任务清单\n\n一、救助\n${year}年完善救助。`,
        { format: 'text' },
      )
    const html = report(attached(2023), attached(2024))
    expect(textOf(page(html), '.counterpart')).toContain('附件1一')
    expect(textOf(page(html, 'en'), '.counterpart')).toContain('attachment 1 一')
  })

  it('says from where a unit moved', () => {
    expect($('[id="a-1"]').closest('.change').find('.moved').text()).toBe('移动 自二')
  })

  it('tells the changes in sentences, each with its place', () => {
    expect($('.lead').text()).toMatch(
      /^与《2023年全市民政工作要点》相比，《2024年全市民政工作要点》修改 6 条，新增 2 条，删除 1 条，移动 1 条，未变 4 条。$/,
    )
    const told = textOf($, '.sentences li')
    expect(told).toContain('新增“关爱儿童”一章 三')
    expect(told).toContain('护理型床位占比由50%以上提高到55%以上 一(一)')
    expect(told).toContain('《青溪市临时救助实施办法》由起草推进到出台 二(五)')
    for (const link of $('.sentences a').toArray()) {
      const id = decodeURIComponent(($(link).attr('href') ?? '').slice(1))
      expect($(`[id="${id}"]`).length).toBe(1)
    }
  })

  it('folds what did not change', () => {
    expect($('.change.folded').length).toBeGreaterThan(0)
    expect($('.change:not(.folded)').length).toBeGreaterThan(0)
    for (const row of $('.change').toArray()) {
      expect($(row).hasClass('folded')).toBe($(row).hasClass('unchanged'))
      expect($(row).find('.fold').attr('aria-expanded')).toBe(String(!$(row).hasClass('folded')))
    }
  })

  it('tables targets, documents, deadlines and bodies', () => {
    expect(textOf($, '#_targets td:first-child')).toContain('护理型床位占比')
    expect(textOf($, '#_regulations tr')).toContainEqual(expect.stringMatching(/临时救助实施办法》\s?起草\s?出台/))
    expect(textOf($, '#_responsible td')).toContain('财务科')
  })

  it('says in English what it says in Chinese', () => {
    const english = page(report(), 'en')
    expect(english('.lead').text()).toMatch(/: 6 revised, 2 added, 1 dropped, 1 moved, 4 unchanged\.$/)
    expect(textOf(english, '.sentences li')).toContain(
      '护理型床位占比: raised to at least 55%, from at least 50% 一(一)',
    )
    expect(textOf(english, '.word, thead, .fold-section, .tools button').join()).not.toMatch(/\p{Script=Han}/u)
  })

  it('says that nothing changed where nothing did', () => {
    const same = page(report(after, after))
    expect(same('.lead').text()).toContain('各条目均未变化')
    expect(textOf(same, '.table .none').length).toBe(4)
  })

  it('tells of a local plan what it took up from a central one', () => {
    const plan = (issuer: string, tasks: string) =>
      parseWorkPlan(`2024年工作要点\n${tasks}`, { meta: { issuer, level: issuer === '民政部' ? 'central' : 'county' } })
    const central = plan('民政部', '一、新建社区食堂二十个，为失能老人上门助浴。\n二、清理整顿非法社会组织，公布名单。')
    const local = plan('青溪县民政局', '一、新建社区食堂二十个，为失能老人上门助浴。\n二、修缮烈士陵园围墙和道路。')
    const query = page(report(central, local))
    expect(new Set(textOf(query, '.word'))).toEqual(new Set(['照承接', '未承接', '自有']))
    expect(query('.lead').text()).toContain('照承接 1 条')
  })

  it('hands out the words of what was split', () => {
    const text = (body: string) => parseWorkPlan(`2024年青溪市政府工作要点\n一、民生\n${body}`)
    const one = text(
      '（一）办好教育养老。扩建寄宿制学校宿舍，配齐音乐美术教师。新建社区食堂和日间照料中心，为失能老人上门助浴。',
    )
    const two = text(
      '（一）办好教育。扩建寄宿制学校宿舍，配齐音乐美术教师。\n（二）办好养老。新建社区食堂和日间照料中心，为失能老人上门助浴。',
    )
    const query = page(report(one, two))
    const row = query('[id="b-1.1"]').closest('.change')
    expect(row.hasClass('split')).toBe(true)
    expect(
      row
        .find('.after .unit')
        .toArray()
        .map((unit) => query(unit).find('h3 .words').text()),
    ).toEqual(['办好教育', '办好养老'])
  })
})
