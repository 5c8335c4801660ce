import { describe, expect, it } from 'vitest'
import { brackets, ids, outlineOf } from './read-outline'

const plan = (...lines: string[]): string => ['某市2024年工作要点', ...lines].join('\n')
const codes = (text: string): string[] => outlineOf(text).diagnostics.map(({ code }) => code)

describe('nesting', () => {
  it('goes 一、 （一） 1. （1） as GB/T 9704 orders them', () => {
    const { children } = outlineOf(
      plan(
        '一、总体要求',
        '（一）指导思想。坚持稳中求进。抓好落实。',
        '（二）工作目标',
        '1.经济平稳增长。全年保持稳定。稳中有进。',
        '（1）抓投资促增长。要早开工。要快建设。',
        '二、保障措施',
      ),
    )
    expect(ids(children)).toEqual(['1', '1.1', '1.2', '1.2.1', '1.2.1.1', '2'])
  })

  it('lets the numbers of tasks run on across sections: (四) below 二、 is 2.4', () => {
    const { children, diagnostics } = outlineOf(
      plan('一、抓学习', '（一）学理论', '（二）学业务', '二、抓工作', '（三）促增长', '（四）保民生'),
    )
    expect(ids(children)).toEqual(['1', '1.1', '1.2', '2', '2.3', '2.4'])
    expect(diagnostics.filter(({ code }) => code.startsWith('number-'))).toEqual([])
  })

  it('counts full-width, half-width and enclosed brackets as one style', () => {
    const { children } = outlineOf(plan('一、任务', '（一）甲项工作', '(二)乙项工作', '㈢丙项工作', '（四)丁项工作'))
    expect(ids(children)).toEqual(['1', '1.1', '1.2', '1.3', '1.4'])
  })

  it('follows a document that puts （一） below 1.', () => {
    const { children } = outlineOf(
      plan(
        '1.加强领导',
        '（一）明确责任',
        '（二）定期调度',
        '2.加强保障',
        '（一）落实资金',
        '（二）充实人员',
        '3.加强督查',
        '（一）通报情况',
      ),
    )
    expect(ids(children)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2', '3', '3.1'])
  })

  it('lets a question head a unit with its mark', () => {
    const { children } = outlineOf(
      plan('一、《通知》的背景是什么？当前形势发展很快。', '二、有哪些要求，怎样落实，何时完成？分三步走。'),
    )
    expect(children.map(({ heading }) => heading?.text)).toEqual([
      '《通知》的背景是什么？',
      '有哪些要求，怎样落实，何时完成？',
    ])
  })

  it('reports the number that is missing, and keeps what was written', () => {
    const text = plan('一、抓学习', '二、抓工作', '四、抓落实')
    const { children, diagnostics, text: source } = outlineOf(text)
    expect(ids(children)).toEqual(['1', '2', '4'])
    const gap = diagnostics.find(({ code }) => code === 'number-gap')
    expect(gap?.values.missing).toBe('3')
    expect(source.slice(...(gap?.span ?? [0, 0]))).toBe('四、')
  })

  it('gives the second of two equal numbers an id of its own, and reports it', () => {
    const text = plan('一、抓学习', '二、抓工作', '二、抓落实')
    expect(ids(outlineOf(text).children)).toEqual(['1', '2', '2-2'])
    expect(codes(text)).toContain('number-duplicate')
  })

  it('keeps text before the first number as preamble, and behind a unit as its text', () => {
    const { preamble, children } = outlineOf(
      plan('为做好全年工作，制定本要点。', '一、抓学习', '各单位每月学习一次。要有记录。'),
    )
    expect(preamble?.text).toBe('为做好全年工作，制定本要点。')
    expect(brackets(children)).toBe('{T 一、{h 抓学习}各单位每月学习一次。要有记录。}')
  })

  it.each([
    ['2.5亿元以上的项目由市里统筹。', 'a figure'],
    ['二、三产业要加快融合发展。', 'a list of numbers'],
    ['（一）、（九）内容须提交纸件。', 'a reference'],
    ['第五条规定的事项由市局负责。', 'a reference to an article'],
    ['2024年要实现新突破。', 'a year'],
  ])('takes %s for no unit: %s', (line) => {
    const { children } = outlineOf(plan('一、抓学习', line, '二、抓工作'))
    expect(ids(children)).toEqual(['1', '2'])
  })

  it('reads 1.35周岁以下 as item 1 only where the list goes on', () => {
    expect(ids(outlineOf(plan('一、条件', '1.35周岁以下。', '2.本科以上。', '二、程序')).children)).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
    ])
  })

  it('calls a unit a section when it is a heading over units, a task when it says what to do', () => {
    const { children } = outlineOf(
      plan('一、主要任务', '（一）建设道路。要按期完成。要保证质量。', '二、加强领导。各级要高度重视。要逐级负责。'),
    )
    expect(children.map(({ type }) => type)).toEqual(['section', 'task'])
  })

  it('lets a lead-in stand below a section; text of its own makes it a task', () => {
    const led = plan('一、主要任务', '重点做好以下工作：', '（一）建设道路', '（二）改造管网')
    const twice = plan('一、主要任务', '今年任务重、挑战多。要扎实做好各项工作。', '（一）建设道路', '（二）改造管网')
    const told = plan('一、主要任务', '道路建设关系民生。要按期完成。要保证质量。', '（一）建设道路', '（二）改造管网')
    expect(outlineOf(led).children[0]?.type).toBe('section')
    expect(outlineOf(twice).children[0]?.type).toBe('section')
    expect(outlineOf(told).children[0]?.type).toBe('task')
  })

  it('calls everything below a task a task', () => {
    const { children } = outlineOf(
      plan('一、抓投资。要早开工。要快建设。', '（一）重大项目', '1.交通项目', '2.水利项目'),
    )
    expect(JSON.stringify(children)).not.toContain('"section"')
  })
})

describe('a marker of the field', () => {
  it.each([
    ['第一编 总则', '第二编 分则'],
    ['第一篇　基础', '第二篇　任务'],
    ['第一部分 概况', '第二部分 安排'],
    ['第 一 章 总则', '第 二 章 分则'],
    ['第一节 目标', '第二节 任务'],
    ['第一条 目标', '第二条 任务'],
    ['一．目标', '二. 任务'],
    ['—、目标', '二、任务'],
    ['（ 一 ）目标', '(二）任务'],
    ['㈠目标', '㈡任务'],
    ['１．目标', '2.任务'],
    ['⒈目标', '2、任务'],
    ['1)目标', '2）任务'],
    ['⑴目标', '（2）任务'],
    ['①目标', '②任务'],
    ['❶目标', '❷任务'],
    ['㊀目标', '㊁任务'],
    ['Ⅰ、目标', 'Ⅱ、任务'],
    ['（a）目标', '(b)任务'],
    ['a.目标', 'b.任务'],
    ['A．目标', 'B.任务'],
    ['1：目标', '2：任务'],
    ['1，目标', '2，任务'],
    ['一：目标', '二：任务'],
    ['一）目标', '二）任务'],
    ['【一】目标', '【二】任务'],
    ['〈一）目标', '（二〉任务'],
    ['（一）、目标', '（二）、任务'],
    ['专栏1　目标', '专栏2　任务'],
  ])('%s is followed by %s', (one, two) => {
    expect(ids(outlineOf(plan(one, '坚持稳中求进。抓好落实。', two, '按月调度。')).children)).toEqual(['1', '2'])
  })

  it.each([
    ['A.申请由市局受理。', 'a single letter'],
    ['A、B两级医院按月报送。', 'a list of letters'],
    ['12:30集合。', 'a time'],
    ['三）改革持续深化。', 'a half bracket that continues nothing'],
    ['Ⅰ类水质断面全部达标。', 'a class'],
    ['——坚持稳中求进。', 'a dash'],
    ['● 坚持稳中求进。', 'a bullet'],
    ['第一、坚持稳中求进。', 'a point'],
    ['专栏1所列项目要抓紧开工。', 'a reference to a box'],
    ['一 是坚持稳中求进。', 'a point with a blank in it'],
  ])('is not seen in %s: %s', (line) => {
    expect(ids(outlineOf(plan('一、抓学习', line, '二、抓工作')).children)).toEqual(['1', '2'])
  })

  it('is a bare numeral where text stands between it and the next, and no serial number', () => {
    const text =
      '一年来，在上级领导下，各项工作取得了很大成绩，工农业生产有了新的发展，人民生活继续改善，文化教育事业也有进步。'
    expect(ids(outlineOf(['各位代表：', '一', text, text, '二', text, text, '三', text].join('\n')).children)).toEqual([
      '1',
      '2',
      '3',
    ])
    expect(outlineOf(['各位代表：', text, '一', '粮食', '二', '棉花', '三', '油料'].join('\n')).children).toEqual([])
  })

  it('heads a box inside the unit it illustrates', () => {
    const { children } = outlineOf(
      plan('一、目标', '（一）主要指标', '专栏1　主要指标', '1．经济增长', '2．居民收入', '（二）重点', '专栏2　工程'),
    )
    expect(ids(children)).toEqual(['1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.2', '1.2', '1.2.2'])
  })

  it('opens with 项目 or 至少 behind it, and is none before 项 and 至', () => {
    const { children } = outlineOf(plan('（一）指标要求', '（二）项目管理', '（三）至少两年', '（二）项所列情形除外。'))
    expect(ids(children)).toEqual(['1', '2', '3'])
  })

  it('may stand on a line of its own, its text below', () => {
    const { children } = outlineOf(plan('一、', '抓学习', '二、', '抓工作'))
    expect(children.map(({ heading }) => heading?.text)).toEqual(['抓学习', '抓工作'])
  })

  it('is no page number: 第一节 目标（315）', () => {
    expect(ids(outlineOf(plan('第一节 目标', '（315）', '第二节 任务', '（327）')).children)).toEqual(['1', '2'])
  })
})

describe('hostile numbering', () => {
  const count = 100_000
  const codesOf = (text: string): Set<string> => new Set(outlineOf(text).diagnostics.map(({ code }) => code))
  const lines = (line: (i: number) => string, by = '\n'): string =>
    Array.from({ length: count }, (_, i) => line(i)).join(by)
  const styles = ['一、甲', '（一）乙', '1.丙', '（1）丁']

  it.each([
    ['of one style that starts again and again', lines((i) => `${i % 900}.项`), 'number-restart'],
    ['of alternating styles, each number the first', lines((i) => styles[i % 4] as string), 'number-duplicate'],
    ['all equal', lines(() => '二、同'), 'number-duplicate'],
    [
      'of decimals that begin again',
      lines((i) => `${(Math.floor(i / 9) % 99) + 1}.${(i % 9) + 1}　项`),
      'number-duplicate',
    ],
  ])('of 100,000 markers %s ends, with its doubts told', (_, text, code) => {
    expect(codesOf(text)).toContain(code)
  })

  it('without any line end ends as well', () => {
    expect(ids(outlineOf(lines((i) => `${(i % 900) + 1}.项`, '')).children).length).toBeGreaterThan(count / 2)
    expect(ids(outlineOf(lines((i) => styles[i % 4] as string, '')).children)).toEqual(['1'])
  })

  it.each(['（', '一', '第一', '《', '\u3000\u3000', '。（'])('of a megabyte of %s ends without a unit', (piece) => {
    const outline = outlineOf(`某市工作要点\n${piece.repeat(Math.ceil(1_000_000 / piece.length))}`)
    expect(outline.children).toEqual([])
    expect(outline.diagnostics.map(({ code }) => code)).toContain('no-numbering')
  })
})
