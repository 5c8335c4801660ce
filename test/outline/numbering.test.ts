import { describe, expect, it } from 'vitest'
import { expectDrawn } from './drawn'
import { ids, outlineOf } from './read-outline'

describe('articles', () => {
  it('stand above their items: the article behind a list is not inside it', () => {
    expectDrawn(
      '{S 第一章 {h 总则}\n{T 第一条 下列事项适用本办法：\n{T （一）{h 申报事项}}\n{T （二）{h 评审事项}}}\n{T 第二条 其他事项由市局规定。由市局解释。}}\n{S 第二章 {h 附则}\n{T 第三条 本办法自发布之日起施行。有效期五年。}}',
    )
  })

  it('stand above 1. and （1） below their items', () => {
    const { children } = outlineOf(
      [
        '第一条 条件如下：',
        '（一）企业',
        '1.注册满一年',
        '2.依法纳税',
        '（二）个人',
        '第二条 程序如下：',
        '（一）申请',
        '1.填表',
      ].join('\n'),
    )
    expect(ids(children)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2', '2', '2.1', '2.1.1'])
  })
})

describe('chapters that count on below 一、二、', () => {
  it('stand below them where each is followed by a chapter', () => {
    const { children } = outlineOf(
      ['一、经济', '第一章 农业', '第二章 工业', '第一节 钢铁', '二、社会', '第三章 人口', '第四章 劳动'].join('\n'),
    )
    expect(ids(children)).toEqual(['1', '1.1', '1.2', '1.2.1', '2', '2.3', '2.4'])
  })

  it('stand above them as usual: 一、 runs on through the chapters', () => {
    const { children } = outlineOf(
      ['第一章 农业', '一、粮食', '二、棉花', '第二章 工业', '三、钢铁', '第三章 人口', '四、计划生育'].join('\n'),
    )
    expect(ids(children)).toEqual(['1', '1.1', '1.2', '2', '2.3', '3', '3.4'])
  })
})

describe('decimal numbering', () => {
  const plan = [
    '1　总则',
    '1.1　编制目的',
    '为了应急。为了安全。',
    '1.2　适用范围',
    '本市范围内。',
    '2　组织体系',
    '2.1　指挥部',
    '2.1.1　组长',
    '市长担任。',
    '2.1.2　成员',
    '各局担任。',
    '2.2　办公室',
    '设在市局。',
  ]

  it('is read where it counts on, with the bare number of the chapter above it', () => {
    const { children, diagnostics } = outlineOf(plan.join('\n'))
    expect(ids(children)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.1.1', '2.1.2', '2.2'])
    expect(children[0]?.marker).toMatchObject({ raw: '1', style: 'decimal', value: 1 })
    expect(diagnostics.filter(({ code }) => code.startsWith('number-'))).toEqual([])
  })

  it('may begin below the second part, and leave one out', () => {
    const { children } = outlineOf(
      [
        '1 总体要求',
        '稳中求进。',
        '2 任务',
        '2.1 底座',
        '2.1.1 算力',
        '建中心。',
        '2.2 共享',
        '归集。',
        '3 安全',
        '有序。',
        '4 保障',
        '4.1 领导',
        '4.2 督查',
      ].join('\n'),
    )
    expect(ids(children)).toEqual(['1', '2', '2.1', '2.1.1', '2.2', '3', '4', '4.1', '4.2'])
  })

  it('is none where figures stand before their unit: 2.5亿元, 1.2倍', () => {
    const { children } = outlineOf(
      ['一、目标', '2.5亿元用于道路。', '1.2倍于上年。', '二、措施', '按月调度。'].join('\n'),
    )
    expect(ids(children)).toEqual(['1', '2'])
  })
})

describe('a page that prints its text twice', () => {
  const once = [
    '各镇人民政府：',
    '现就有关事项通知如下。',
    '一、抓学习',
    '每月一次。要有记录。',
    '二、抓工作',
    '每周调度。按月通报。',
    '某市人民政府',
    '2023年8月8日',
  ]

  it('has each unit once; the second copy is furniture, and reported', () => {
    const outline = outlineOf([...once, ...once].join('\n'))
    expect(ids(outline.children)).toEqual(['1', '2'])
    expect(outline.diagnostics.find(({ code }) => code === 'text-repeated')?.values).toEqual({ lines: '8' })
    expect(outline.notice?.signature?.date).toBe('2023-08-08')
    expect(outline.furniture).toHaveLength(8)
  })

  it('is not meant where a few lines come again, or the same ones many times', () => {
    const few = outlineOf([...once, '抄送：各局。', ...once.slice(2, 4)].join('\n'))
    expect(few.diagnostics.map(({ code }) => code)).not.toContain('text-repeated')
    const many = outlineOf(
      Array.from({ length: 5 }, () => once)
        .flat()
        .join('\n'),
    )
    expect(many.diagnostics.map(({ code }) => code)).not.toContain('text-repeated')
  })
})
