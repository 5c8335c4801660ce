import { describe, expect, it } from 'vitest'
import { panelRows, trackWorkPlans, UnknownYearError } from '../../src/diff'
import { parseWorkPlan } from '../../src/index'
import { seriesToHtml } from '../../src/report'
import { indicatorsOf } from '../../src/report/series/indicators'
import { placed } from '../../src/report/series/labels'
import { after, before, page, textOf } from './pages'

const yearly = (year: number, body: string) => parseWorkPlan(`${year}年青溪市政府工作报告\n${body}`)

describe('the report of a series', () => {
  const $ = page(seriesToHtml([after, before]))

  it('puts the plans in the order of their years', () => {
    expect(textOf($, '.plans li')).toEqual(['2023 2023年全市民政工作要点', '2024 2024年全市民政工作要点'])
    expect($('h1').text()).toBe('2023–2024')
  })

  it('draws a small multiple for each indicator of several years, with its words', () => {
    const chart = $('.multiple').filter((_, each) => $(each).find('figcaption').text().startsWith('护理型床位占比'))
    expect(chart.length).toBe(1)
    expect(chart.find('.reading').length).toBe(2)
    expect(chart.find('.value').text()).toBe('≥50≥55')
    for (const mark of chart.find('a.reading').toArray()) {
      expect(chart.find(`[id="${($(mark).attr('href') ?? '').slice(1)}"] b`).text()).toContain('护理型床位占比不低于')
    }
  })

  it('draws what a comparator leaves open, soft tones hollow, ranges between two ends', () => {
    const plans = [
      yearly(
        2022,
        '一、目标\n（一）主要目标。生产总值增长6%左右。失业率控制在5%以内。粮食产量不低于80万吨。居民消费价格涨幅2%—3%。',
      ),
      yearly(
        2023,
        '一、目标\n（一）主要目标。生产总值增长5%左右。失业率控制在5%以内。粮食产量不低于90万吨。居民消费价格涨幅2%—4%。',
      ),
    ]
    const query = page(seriesToHtml(plans))
    const drawn = (name: string) =>
      query('.multiple')
        .toArray()
        .filter((each) => query(each).find('figcaption').text().includes(name))
        .map((each) => ({
          dots: query(each).find('.reading circle').length,
          open: query(each).find('.reading .reach').length,
          caps: query(each).find('.reading .cap').length,
        }))[0]
    expect(drawn('生产总值')).toEqual({ dots: 2, open: 0, caps: 0 })
    expect(drawn('失业率')).toEqual({ dots: 0, open: 2, caps: 2 })
    expect(drawn('粮食产量')).toEqual({ dots: 0, open: 2, caps: 2 })
    expect(drawn('消费价格')).toEqual({ dots: 0, open: 2, caps: 4 })
  })

  it('sets results beside the targets they answer, filled and joined', () => {
    const report = (year: number, reached: number, aim: number) =>
      yearly(
        year,
        `一、${year - 1}年工作回顾\n过去一年，粮食产量达到${reached}万吨。\n二、${year}年工作安排\n（一）农业。粮食产量达到${aim}万吨以上。`,
      )
    const plans = [report(2022, 81, 82), report(2023, 83, 84), report(2024, 85, 86)]
    const [indicator] = indicatorsOf(trackWorkPlans(plans), panelRows(plans))
    expect(indicator?.figures.map(({ role, year, row }) => [role, year, row.value])).toEqual([
      ['result', 2021, 810000],
      ['target', 2022, 820000],
      ['result', 2022, 830000],
      ['target', 2023, 840000],
      ['result', 2023, 850000],
      ['target', 2024, 860000],
    ])
    const query = page(seriesToHtml(plans))
    expect(query('.multiple').first().find('.result circle').length).toBe(3)
    expect(query('.multiple').first().find('.course').length).toBe(1)
    const readings = query('.multiple').first()
    expect(readings.find('.figure').first().text()).toContain('81万吨')
    expect(readings.find('.reading title').first().text()).toContain('81万吨')
  })

  it('maps domains by year, each cell with its units', () => {
    expect(textOf($, '.heat .row-name').length).toBeGreaterThan(1)
    expect($('.heat a').length).toBeGreaterThan(1)
    for (const cell of $('.heat a').toArray()) {
      const id = decodeURIComponent(($(cell).attr('href') ?? '').slice(1))
      expect($(`[id="${id}"] li`).length).toBeGreaterThan(0)
    }
  })

  it('draws threads from first to last year, gaps hollow', () => {
    const task = (year: number, there: boolean) =>
      yearly(
        year,
        `一、重点\n（一）办好教育。扩建寄宿制学校宿舍，配齐音乐美术教师。\n${there ? '（二）治理污染。关停散乱小锅炉，治理黑臭水体，回收废旧农膜。' : ''}`,
      )
    const query = page(seriesToHtml([task(2021, true), task(2022, false), task(2023, true)]))
    const thread = query('.thread').filter((_, each) => query(each).find('.name').text().startsWith('治理污染'))
    expect(thread.find('.there').length).toBe(2)
    expect(thread.find('.gap').length).toBe(1)
    expect(thread.find('.name small').text()).toBe('2021–2023 2022 年缺')
  })

  it('says in English what it says in Chinese', () => {
    const english = page(seriesToHtml([before, after]), 'en')
    expect(textOf(english, 'h2')).toEqual(['Indicators', 'Domains by year', 'Tasks', 'Documents'])
  })

  it('says what to do where nothing runs through the years', () => {
    const query = page(seriesToHtml([yearly(2021, '一、办学。'), yearly(2022, '一、修路。')]))
    expect(query('#_indicators').text()).toContain('请加入更多年度')
  })

  it('asks for the year of a plan that tells none', () => {
    expect(() => seriesToHtml([after, parseWorkPlan('一、办学。')])).toThrow(UnknownYearError)
  })
})

describe('labels of a chart', () => {
  const bounds = { left: 0, right: 100, top: 0, bottom: 100 }
  const want = (x: number, y: number) => ({
    words: '100',
    places: [
      { x, y },
      { x, y: y + 20 },
    ],
  })

  it('stand clear of each other and inside, the latest first', () => {
    expect(placed([want(50, 50), want(52, 50)], [], bounds)).toEqual([
      { x: 50, y: 70 },
      { x: 52, y: 50 },
    ])
    expect(placed([want(99, 50)], [], bounds)).toEqual([null])
    expect(
      placed(
        [want(50, 50)],
        [
          { x: 50, y: 46 },
          { x: 50, y: 66 },
        ],
        bounds,
      ),
    ).toEqual([null])
  })
})
