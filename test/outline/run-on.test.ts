import { describe, expect, it } from 'vitest'
import { expectDrawn } from './drawn'
import { ids, outlineOf } from './read-outline'

const long = (sentence: string): string => sentence.repeat(24)
const text = long('各单位要高度重视这项工作。')

describe('a text whose line ends were lost', () => {
  it('is cut at markers that count on, also straight behind a heading without a stop', () => {
    expectDrawn(
      `某市2024年工作要点\n{S 一、{h 总体要求}{T （一）{h 指导思想}。${text}}{T （二）{h 工作目标}。${text}}}{T 二、{h 重点任务}。${text}}`,
    )
  })

  it('keeps words and references that only look like markers', () => {
    const outline = outlineOf(
      `一、规范收费。${text}要统一、规范、公开，按照第（一）项和第二、三产业的要求，落实“五位一体、三级联动”。二、加强监管。${text}`,
    )
    expect(ids(outline.children)).toEqual(['1', '2'])
  })

  it('begins below a heading at whatever number is left of the count', () => {
    const outline = outlineOf(`一、总体要求（三）主要目标。${text}二、主要任务（一）加强引领。${text}`)
    expect(ids(outline.children)).toEqual(['1', '1.3', '2', '2.1'])
  })

  it('takes a series of years of study for no number', () => {
    const outline = outlineOf(
      `一、加强引领。${text}二、调整专业。在本科三、四年级，专科二、三年级允许转专业。${text}三、保障措施。${text}`,
    )
    expect(ids(outline.children)).toEqual(['1', '2', '3'])
  })

  it('counts on behind a number that is lost, and in front of a year', () => {
    const outline = outlineOf(
      `一、任务${text}1.抓投资。${text}2.2024年底前抓消费。${text}4.抓出口。${text}5.抓就业。${text}`,
    )
    expect(ids(outline.children)).toEqual(['1', '1.1', '1.2', '1.4', '1.5'])
    expect(outline.diagnostics.map(({ code }) => code)).toContain('number-gap')
  })

  it('cuts articles and their items', () => {
    const outline = outlineOf(
      `第一章 总则第一条 为了规范管理，制定本办法。${text}第二条 本办法适用于下列事项：（一）申报；（二）评审；（三）公示。${text}第二章 附则第三条 本办法自发布之日起施行。${text}`,
    )
    expect(ids(outline.children)).toEqual(['1', '1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '2', '2.3'])
  })

  it('takes pairs of ideographic spaces for line ends, and leaves points inside such a paragraph alone', () => {
    const paragraph = `落实责任，做到：（1）层层传导；（2）逐级负责。${text}`
    const outline = outlineOf(
      ['各单位：', '一、抓学习', text, paragraph, '二、抓工作', paragraph, text, '三、抓作风', text].join(
        '\u3000\u3000',
      ),
    )
    expect(ids(outline.children)).toEqual(['1', '2', '3'])
  })
})

describe('numbers in a text whose line ends were lost', () => {
  it('of decimals open units where they count on, with the number of the chapter', () => {
    const { children } = outlineOf(
      `1 总则1.1 编制目的${text}1.2 适用范围${text}增长1.5倍。2 组织体系2.1 指挥部${text}2.2 办公室${text}`,
    )
    expect(ids(children)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2'])
  })

  it('are no markers where figures and words only look like them: 二、六二七万匹, 高二、高三, 表4.', () => {
    const { children } = outlineOf(
      `一、产量达到一二、六二七万匹，${text}二、高一、高二、高三学生和表4.所列人员${text}三、其他${text}`,
    )
    expect(ids(children)).toEqual(['1', '2', '3'])
  })

  it('open the first item right behind a short heading, and a section behind a figure', () => {
    const { children } = outlineOf(
      `第一章 目标增长15%第一节 速度${text}第二节 结构1.工业${text}2.农业${text}第二章 措施${text}`,
    )
    expect(ids(children)).toEqual(['1', '1.1', '1.2', '1.2.1', '1.2.2', '2'])
  })
})

describe('a line that holds the heading of a chapter and what stands below it', () => {
  it('is two units', () => {
    const { children } = outlineOf(
      '第一章 总则第一条 为了规范管理，制定本办法。\n第二条 本办法适用于本市。\n第二章 附则第三条 本办法自发布之日起施行。',
    )
    expect(ids(children)).toEqual(['1', '1.1', '1.2', '2', '2.3'])
  })

  it('keeps a reference in its heading, and blanks that set words apart', () => {
    const { children } = outlineOf('第一章 本法第二条的适用\n第一节 范围　　和　　对象\n第二节 程序　　（一）申请')
    expect(ids(children)).toEqual(['1', '1.1', '1.2', '1.2.1'])
  })
})

describe('a long paragraph of a text with line ends', () => {
  it('is left alone: points in running text are no units', () => {
    const outline = outlineOf(
      [
        '某市2024年工作要点',
        '一、抓学习',
        `要做到：（一）学懂；（二）弄通。${text}（三）落实。`,
        '二、抓工作',
        ...Array(20).fill('每周调度一次。'),
      ].join('\n'),
    )
    expect(ids(outline.children)).toEqual(['1', '2'])
  })
})

describe('the next number of a style behind a stop', () => {
  it('is a unit beside the one that opens the line', () => {
    const { children } = outlineOf(
      [
        '某市2024年工作要点',
        '一、任务',
        '（1）提高标准。城市800元。（2）开展核查；（3）实施救助，覆盖80%。',
        '二、保障',
        '抓好落实。',
      ].join('\n'),
    )
    expect(children[0]?.children.map(({ id, heading, text }) => [id, heading?.text, text])).toEqual([
      ['1.1', '提高标准', '城市800元。'],
      ['1.2', undefined, '开展核查；'],
      ['1.3', undefined, '实施救助，覆盖80%。'],
    ])
  })

  it('is none where the line opens with another style, or the number does not go on', () => {
    const { children } = outlineOf(
      [
        '一、任务',
        '推进联动。1、建站30个；2、招募1万人。',
        '（1）提高标准。（3）项所列除外。',
        '（2）开展核查。2.5亿元。',
      ].join('\n'),
    )
    expect(children[0]?.children.map(({ id }) => id)).toEqual(['1.1', '1.2'])
  })
})
