import { describe, expect, it } from 'vitest'
import { outlineOf } from './read-outline'

const body = ['一、抓学习', '每月一次。要有记录。', '二、抓工作', '每周调度。按月通报。']
const metaOf = (...lines: string[]) => outlineOf([...lines, ...body].join('\n')).meta

describe('a title over several lines', () => {
  it('is joined where the upper line names what is issued', () => {
    const { notice, meta } = outlineOf(
      [
        '某市民政局',
        '关于印发某市养老服务管理办法',
        '实施细则的通知',
        '各区民政局：',
        '现将实施细则印发给你们。',
        '某市民政局',
        '2024年3月1日',
        '某市养老服务管理办法实施细则',
        ...body,
      ].join('\n'),
    )
    expect(notice?.title).toBe('某市民政局关于印发某市养老服务管理办法实施细则的通知')
    expect(meta.title).toBe('某市养老服务管理办法实施细则')
  })

  it('goes on below with what its years and its state are', () => {
    expect(metaOf('南山省制造业三年行动方案', '（2024—2026年）')).toMatchObject({
      title: '南山省制造业三年行动方案（2024—2026年）',
      period: { start: 2024, end: 2026 },
    })
    expect(metaOf('南山省涉农资金实施方案', '（试行）').title).toBe('南山省涉农资金实施方案（试行）')
    expect(metaOf('南山省涉农资金实施方案', '（2024年3月1日）').title).toBe('南山省涉农资金实施方案')
  })

  it('has the body on the line above the year, and what 和 goes on with', () => {
    expect(metaOf('南山县教育局', '2024年度安全生产工作要点').title).toBe('南山县教育局2024年度安全生产工作要点')
    expect(metaOf('南山县国民经济和社会发展第十四个五年规划', '和二〇三五年远景目标纲要')).toMatchObject({
      title: '南山县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要',
      period: { start: 2021, end: 2025 },
    })
  })

  it('has letters that were set apart closed up', () => {
    expect(metaOf('某市人民政府关于', '粮 食 应 急 的 通 知').title).toBe('某市人民政府关于粮食应急的通知')
  })

  it('is that of the plan where a page is headed 某办公厅印发《…》', () => {
    expect(metaOf('某市人民政府办公厅印发《关于加快旅游发展的若干意见》')).toMatchObject({
      title: '关于加快旅游发展的若干意见',
      kind: 'opinions',
      issuer: '某市人民政府办公厅',
    })
  })
})

describe('a title that a labelled line or its own 和 holds together', () => {
  const lines = ['某市人民政府办公室关于支持', '融资担保基金更好服务企业和', '“三农”发展的指导意见']

  it('is joined where 标题： names it', () => {
    const { meta } = outlineOf(
      [`标　　题：${lines.join('')}`, '发文机关：某市人民政府办公室', ...lines, ...body].join('\n'),
    )
    expect(meta.title).toBe(lines.join(''))
  })

  it('is joined behind 和', () => {
    expect(outlineOf([...lines, ...body].join('\n')).meta.title).toBe(lines.join(''))
  })
})

describe('what a document is that prints no title', () => {
  it.each([
    ['根据有关要求，提出如下加快发展职业教育的意见：', 'opinions'],
    ['27日我省出台《关于扎实做好稳就业工作的实施方案》，坚持稳中求进。', 'implementationPlan'],
    ['我现在代表国务院向本次大会作关于第一个五年计划的报告。', 'workReport'],
    ['《某市关于印发若干措施的通知》已经印发，现解读如下。', 'other'],
  ])('%s', (leadIn, kind) => {
    expect(outlineOf([leadIn, ...body].join('\n')).meta.kind).toBe(kind)
  })
})

describe('an order', () => {
  it('has its number on two lines, and the title of the decision above it', () => {
    expect(metaOf('某省人民政府关于修改《某省养老条例》的决定', '某省人民政府令', '第12号')).toMatchObject({
      title: '某省人民政府关于修改《某省养老条例》的决定',
      documentNumber: { text: '某省人民政府令第12号', number: 12, year: null },
    })
  })
})

describe('the issuer', () => {
  it('is the body that title and signature name, where the page names who runs it', () => {
    const { meta } = outlineOf(
      [
        '发布机构：杭州市科学技术局',
        '杭州市人民政府办公厅关于加强安全的通知',
        '各区人民政府：',
        '现通知如下。',
        ...body,
        '杭州市人民政府办公厅',
        '2024年3月1日',
      ].join('\n'),
    )
    expect(meta.issuer).toBe('杭州市人民政府办公厅')
  })

  it('is the one that the page states where the title names none', () => {
    expect(metaOf('发文机关：杭州市科学技术局', '关于加强安全的通知').issuer).toBe('杭州市科学技术局')
  })

  it('is the body before the year in a title, and a school that signs', () => {
    expect(metaOf('南山市教育局2024年工作要点').issuer).toBe('南山市教育局')
    const { meta } = outlineOf(['2024年工作计划', ...body, '南山市第一中学', '2024年3月1日'].join('\n'))
    expect(meta.issuer).toBe('南山市第一中学')
  })

  it('of a report is the government of the place whose congress hears it', () => {
    const { meta, notice } = outlineOf(
      [
        '2026年政府工作报告',
        '——2026年1月28日在云南省第十四届人民代表大会第四次会议上',
        '各位代表：',
        '现在，我代表省人民政府向大会报告工作。',
        ...body,
      ].join('\n'),
    )
    expect(meta.issuer).toBe('云南省人民政府')
    expect(notice).toBeNull()
  })
  it('of a report without a title is told by its opening, the year by the heading that plans', () => {
    const { meta } = outlineOf(
      [
        '各位代表：',
        '现在，我代表国务院，向大会报告政府工作，请予审议。',
        '一、2018年工作回顾',
        '过去一年成绩很大。',
        '二、2019年经济社会发展总体要求和政策取向',
        '今年要稳中求进。',
      ].join('\n'),
    )
    expect(meta).toMatchObject({
      title: null,
      kind: 'workReport',
      issuer: '国务院',
      period: { start: 2019, end: 2019 },
    })
  })
})
