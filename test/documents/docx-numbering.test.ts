import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/documents'
import { numberFormats, printedNumber } from '../../src/documents/docx/number-formats'
import {
  abstractList,
  item,
  type LevelParts,
  list,
  paragraph,
  startOverride,
  type WordParts,
  wordFile,
} from './word-file'

const shown = async (parts: WordParts): Promise<string[]> =>
  (await readDocument(wordFile(parts))).source.text.split('\n').filter((line) => line !== '')

const official: readonly LevelParts[] = [
  { format: 'chineseCounting', text: '%1、' },
  { format: 'chineseCounting', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimal', text: '（%4）' },
  { format: 'decimalEnclosedCircle', text: '%5' },
]

/** One list of one level with so many items; the lines that Word shows. */
const counted = (parts: LevelParts, count: number): Promise<string[]> =>
  shown({
    numbering: abstractList([parts]) + list(),
    body: Array.from({ length: count }, (_, i) => item(`任务${i + 1}`)).join(''),
  })

describe('number formats', () => {
  it.each(numberFormats)('$name prints as Word does', ({ name, examples }) => {
    for (const [value, printed] of examples) expect(printedNumber(value, name)).toBe(printed)
  })

  it('prints figures for a format that is not known, and for 0', () => {
    expect(printedNumber(7, 'thaiCounting')).toBe('7')
    expect(printedNumber(0, 'chineseCounting')).toBe('0')
  })
})

describe('the numbers of a list are those that Word shows', () => {
  it.each([
    ['chineseCounting', '%1、', ['一、任务1', '十、任务10', '十一、任务11', '二十、任务20', '二十一、任务21']],
    [
      'chineseCountingThousand',
      '（%1）',
      ['（一）任务1', '（十）任务10', '（十一）任务11', '（二十）任务20', '（二十一）任务21'],
    ],
    ['ideographDigital', '%1、', ['一、任务1', '一〇、任务10', '一一、任务11', '二〇、任务20', '二一、任务21']],
    ['japaneseCounting', '%1、', ['一、任务1', '十、任务10', '十一、任务11', '二十、任务20', '二十一、任务21']],
    ['decimalEnclosedCircle', '%1', ['①任务1', '⑩任务10', '⑪任务11', '⑳任务20', '21任务21']],
    ['decimal', '%1.', ['1.任务1', '10.任务10', '11.任务11', '20.任务20', '21.任务21']],
    [
      'chineseCountingThousand',
      '第%1条',
      ['第一条任务1', '第十条任务10', '第十一条任务11', '第二十条任务20', '第二十一条任务21'],
    ],
  ])('%s %s', async (format, text, expected) => {
    const lines = await counted({ format, text }, 21)
    expect([0, 9, 10, 19, 20].map((i) => lines[i])).toEqual(expected)
  })

  it('with a tab, a blank or nothing behind them', async () => {
    const first = async (suffix: 'tab' | 'space' | 'nothing') =>
      (await counted({ format: 'decimal', text: '%1.', suffix }, 1))[0]
    expect([await first('tab'), await first('space'), await first('nothing')]).toEqual([
      '1.\t任务1',
      '1. 任务1',
      '1.任务1',
    ])
  })

  it('levels count for themselves and start anew below each higher one', async () => {
    expect(
      await shown({
        numbering: abstractList(official) + list(),
        body: [
          item('总体要求'),
          item('重点任务'),
          item('养老服务', 1),
          item('机构建设', 2),
          item('队伍建设', 2),
          item('儿童福利', 1),
          item('关爱保护', 2),
          item('保障措施'),
          item('组织领导', 1),
          item('定期会商', 4),
        ].join(''),
      }),
    ).toEqual([
      '一、总体要求',
      '二、重点任务',
      '（一）养老服务',
      '1.机构建设',
      '2.队伍建设',
      '（二）儿童福利',
      '1.关爱保护',
      '三、保障措施',
      '（一）组织领导',
      '①定期会商',
    ])
  })

  it('a level that never restarts counts on across sections', async () => {
    const running = official.map((parts, i) => (i === 1 ? { ...parts, more: '<w:lvlRestart w:val="0"/>' } : parts))
    expect(
      await shown({
        numbering: abstractList(running) + list(),
        body: [item('甲'), item('乙', 1), item('丙', 1), item('丁'), item('戊', 1)].join(''),
      }),
    ).toEqual(['一、甲', '（一）乙', '（二）丙', '二、丁', '（三）戊'])
  })

  it('a level that restarts behind the first level only counts on below the second', async () => {
    const parts = official.map((each, i) => (i === 2 ? { ...each, more: '<w:lvlRestart w:val="1"/>' } : each))
    expect(
      await shown({
        numbering: abstractList(parts) + list(),
        body: [item('甲'), item('乙', 1), item('丙', 2), item('丁', 1), item('戊', 2), item('己'), item('庚', 2)].join(
          '',
        ),
      }),
    ).toEqual(['一、甲', '（一）乙', '1.丙', '（二）丁', '2.戊', '二、己', '1.庚'])
  })

  it('a start override counts from its number where the list is first met', async () => {
    expect(
      await shown({
        numbering: abstractList(official) + list(1) + list(2, 0, startOverride(0, 5)),
        body: [item('甲'), item('乙'), item('丙', 0, 2), item('丁', 0, 2), item('戊', 0, 1)].join(''),
      }),
    ).toEqual(['一、甲', '二、乙', '五、丙', '六、丁', '七、戊'])
  })

  it('a start override of 1 restarts the list', async () => {
    expect(
      await shown({
        numbering: abstractList(official) + list(1) + list(2, 0, startOverride(0, 1)),
        body: [item('甲'), item('乙'), item('丙', 0, 2), item('丁', 0, 2)].join(''),
      }),
    ).toEqual(['一、甲', '二、乙', '一、丙', '二、丁'])
  })

  it('two lists on one abstract definition count on', async () => {
    expect(
      await shown({
        numbering: abstractList(official) + list(1) + list(2),
        body: [item('甲'), item('乙', 0, 2), paragraph('说明'), item('丙')].join(''),
      }),
    ).toEqual(['一、甲', '二、乙', '说明', '三、丙'])
  })

  it('two abstract definitions count apart', async () => {
    expect(
      await shown({
        numbering:
          abstractList(official) + abstractList([{ format: 'decimal', text: '%1.' }], 1) + list(1) + list(2, 1),
        body: [item('甲'), item('乙', 0, 2), item('丙')].join(''),
      }),
    ).toEqual(['一、甲', '1.乙', '二、丙'])
  })

  it('an override may bring a level of its own', async () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlText w:val="第%1项 "/></w:lvl></w:lvlOverride>'
    expect(await shown({ numbering: abstractList(official) + list(1, 0, own), body: item('甲') + item('乙') })).toEqual(
      ['第1项 甲', '第2项 乙'],
    )
  })

  it('a skipped level counts as its start', async () => {
    const legal: LevelParts[] = [1, 2, 3].map((depth) => ({
      format: 'decimal',
      text: Array.from({ length: depth }, (_, i) => `%${i + 1}`).join('.'),
      suffix: 'space' as const,
    }))
    expect(
      await shown({
        numbering: abstractList(legal) + list(),
        body: [item('甲'), item('乙', 2), item('丙', 2), item('丁', 1), item('戊', 2)].join(''),
      }),
    ).toEqual(['1 甲', '1.1.1 乙', '1.1.2 丙', '1.2 丁', '1.2.1 戊'])
  })

  it('正规形式编号 shows higher levels in figures', async () => {
    const levels: LevelParts[] = [
      { format: 'chineseCounting', text: '第%1章', suffix: 'space' },
      { format: 'decimal', text: '%1.%2', suffix: 'space', more: '<w:isLgl/>' },
      { format: 'decimal', text: '%1.%2', suffix: 'space' },
    ]
    expect(
      await shown({ numbering: abstractList(levels) + list(), body: item('总则') + item('目的', 1) + item('依据', 2) }),
    ).toEqual(['第一章 总则', '1.1 目的', '一.1 依据'])
  })

  it('a start other than 1, a bullet, figures with zeros', async () => {
    expect((await counted({ format: 'decimal', text: '%1.', start: 3 }, 2))[1]).toBe('4.任务2')
    expect((await counted({ format: 'bullet', text: '\uf0d8' }, 1))[0]).toBe('➢任务1')
    expect((await counted({ format: 'decimalZero', text: '%1 ' }, 1))[0]).toBe('01 任务1')
  })

  it('numId 0 takes a paragraph out of its list, and an empty paragraph of a list keeps its number', async () => {
    expect(
      await shown({
        numbering: abstractList(official) + list(),
        body: item('甲') + item('说明', 0, 0) + item('<w:r/>') + item('丙'),
      }),
    ).toEqual(['一、甲', '说明', '二、', '三、丙'])
  })
})

describe('numbers by style', () => {
  const styles = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 3"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr></w:style>',
  ].join('')
  const linked = official.map((parts, i) => (i < 2 ? { ...parts, more: `<w:pStyle w:val="${i + 1}"/>` } : parts))
  const styled = (style: string, text: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`)

  it('a level is found by the style it names, or that names it', async () => {
    expect(
      await shown({
        styles,
        numbering: abstractList(linked) + list(),
        body:
          styled('1', '总体要求') +
          styled('2', '指导思想') +
          styled('3', '要求') +
          styled('2', '目标') +
          styled('1', '任务'),
      }),
    ).toEqual(['一、总体要求', '（一）指导思想', '1.要求', '（二）目标', '二、任务'])
  })

  it('an abstract list may link to a numbering style', async () => {
    expect(
      await shown({
        styles: `${styles}<w:style w:type="numbering" w:styleId="公文"><w:name w:val="公文"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`,
        numbering:
          abstractList(official, 3, '<w:styleLink w:val="公文"/>') +
          abstractList([], 4, '<w:numStyleLink w:val="公文"/>') +
          list(7, 3) +
          list(1, 4),
        body: item('甲') + item('乙', 1),
      }),
    ).toEqual(['一、甲', '（一）乙'])
  })

  it('styles that are based on each other end', async () => {
    const circle =
      '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/><w:basedOn w:val="y"/></w:style><w:style w:type="paragraph" w:styleId="y"><w:name w:val="y"/><w:basedOn w:val="x"/></w:style>'
    expect(await shown({ styles: circle, body: styled('x', '甲') })).toEqual(['甲'])
  })
})
