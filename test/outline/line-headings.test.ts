import { describe, expect, it } from 'vitest'
import { outlinePage } from '../../src/outline'
import { readPage } from '../../src/read'
import { defaultRules } from '../../src/rules'
import { fold } from '../../src/text/fold'
import { ids, outlineOf } from './read-outline'

const title = '某市政府工作报告'
const text = '一年来，全市上下坚持稳中求进，各项工作取得新的进展，群众生活继续改善。'
const headings = (lines: readonly string[]): (string | undefined)[] =>
  outlineOf([title, ...lines].join('\n')).children.map(({ heading }) => heading?.text)

describe('headings without a number', () => {
  it('on lines of their own enclose the numbering below them', () => {
    const { children, preamble } = outlineOf(
      [
        title,
        text,
        '过去一年工作回顾',
        text,
        '今年目标任务',
        text,
        '今年重点工作',
        text,
        '一、抓投资',
        '二、抓消费',
      ].join('\n'),
    )
    expect(ids(children)).toEqual(['h1', 'h2', 'h3', 'h3.1', 'h3.2'])
    expect(children.map(({ marker, heading }) => [marker, heading?.text, heading?.basis])).toEqual([
      [null, '过去一年工作回顾', 'line'],
      [null, '今年目标任务', 'line'],
      [null, '今年重点工作', 'line'],
    ])
    expect(preamble?.text).toBe(text)
  })

  it('inside numbered units are theirs', () => {
    const { children } = outlineOf(
      [
        title,
        '一、社会主义建设',
        text,
        '关于教育改革',
        text,
        '关于科学研究',
        text,
        '二、人民生活',
        '关于工资',
        text,
        '关于就业',
        text,
      ].join('\n'),
    )
    expect(ids(children)).toEqual(['1', '1.h1', '1.h2', '2', '2.h1', '2.h2'])
  })

  it('each above a numbering that begins again need be two only', () => {
    const { children } = outlineOf([title, text, '一月份', '1.开会', '2.检查', '二月份', '1.培训', '2.总结'].join('\n'))
    expect(ids(children)).toEqual(['h1', 'h1.1', 'h1.2', 'h2', 'h2.1', 'h2.2'])
  })

  it('stand one above another', () => {
    const { children } = outlineOf(
      [title, text, '参保待遇', '共济范围扩大', text, '连续参保有激励', text, '医保药品', '目录新增药品', text].join(
        '\n',
      ),
    )
    expect(ids(children)).toEqual(['h1', 'h1.h1', 'h1.h2', 'h2', 'h2.h1'])
  })

  it('may open with a bullet, which counts nothing', () => {
    const { children } = outlineOf(
      [title, '一、目标', text, '——结构调整取得进展', text, '——科教水平提升', text, '——生活持续改善', text].join('\n'),
    )
    expect(ids(children)).toEqual(['1', '1.h1', '1.h2', '1.h3'])
    expect(children[0]?.children[0]?.marker).toMatchObject({ raw: '——', style: 'dash', value: null })
    expect(children[0]?.children[0]?.heading?.text).toBe('结构调整取得进展')
  })

  it.each([
    ['a line alone', [text, '过去一年工作回顾', text]],
    ['lines of a list', [text, '粮食生产', '棉花生产', '油料生产', '蔬菜生产', text]],
    ['names', [text, '组长 某甲', '副组长 某乙', '成员 某丙', text]],
    ['a label that comes again and again', [text, '主要措施', text, '主要措施', text, '主要措施', text]],
    [
      'what a link cut out',
      [`${text}《`, '民族区域自治法', `》${text}《`, '公务员条例', `》${text}《`, '组织法', `》${text}`],
    ],
    [
      'lines of a wrapped paragraph',
      ['一年来全市上下坚持稳中求进', '各项工作取得新的', '进展群众生活继续改善', '全市上下坚持稳中'],
    ],
    ['dates', [text, '2024年3月', text, '2024年4月', text, '2024年5月', text]],
    ['sentences', [text, '工作抓得紧。', text, '任务完成得好。', text, '群众满意。', text]],
  ])('are none: %s', (_, lines) => {
    expect(headings(lines)).toEqual([])
  })

  it.each([
    [
      'markdown',
      `# ${title}\n\n${text}\n\n## 总体要求\n\n${text}\n\n### 目标\n\n${text}\n\n## 一、任务\n\n${text}\n\n## 附则\n\n${text}\n`,
    ],
    [
      'html',
      `<h1>${title}</h1><p>${text}</p><h2>总体要求</h2><p>${text}</p><h3>目标</h3><p>${text}</p><h2>一、任务</h2><p>${text}</p><h2>附则</h2><p>${text}</p>`,
    ],
  ] as const)('are those of the markup in %s', (format, source) => {
    const page = readPage(source, { format, rules: defaultRules })
    const { children } = outlinePage(page, fold(page.text), defaultRules)
    expect(ids(children)).toEqual(['h1', 'h1.h1', '1', 'h2'])
  })
})

describe('a heading straight below the title', () => {
  it.each(['总体要求', '【总体要求】'])('is no line of the head where others are headings: %s', (first) => {
    const outline = outlineOf([title, first, text, '重点工作', text, '保障措施', text].join('\n'))
    expect(ids(outline.children)).toEqual(['h1', 'h2', 'h3'])
    expect(outline.children[0]?.heading?.text).toBe(first)
  })

  it.each(['某市民政局', '县长 某某', '2024年3月1日'])('is not the issuer, a speaker or a date: %s', (line) => {
    const outline = outlineOf([title, line, text, '重点工作', text, '保障措施', text, '组织领导', text].join('\n'))
    expect(outline.children.map(({ heading }) => heading?.text)).toEqual(['重点工作', '保障措施', '组织领导'])
  })

  it('leaves lines to the text where no sentence stands anywhere', () => {
    const outline = outlineOf(`${title}\n改造小区\n新建公园\n新增车位`)
    expect(outline.preamble?.text).toBe('改造小区\n新建公园\n新增车位')
  })
})

describe('bold lines', () => {
  const idsOf = (format: 'html' | 'markdown', source: string): string[] => {
    const page = readPage(source, { format, rules: defaultRules })
    return ids(outlinePage(page, fold(page.text), defaultRules).children)
  }
  const bold = (words: string): string => `<p><strong>${words}</strong></p>`
  const plain = (words: string): string => `<p>${words}</p>`

  it('head units that enclose a numbering which begins again', () => {
    const rows = [
      plain(text),
      bold('强化政治引领，凝聚力量'),
      plain('深化宣传教育。'),
      `<p><strong>1.建强队伍。</strong>组建宣讲团。</p>`,
      `<p><strong>2.用好阵地</strong>打造矩阵。</p>`,
      bold('服务发展大局，展现作为'),
      plain('实施振兴行动。'),
      `<p><strong>1.促进创业。</strong>举办招聘会。</p>`,
    ]
    expect(idsOf('html', `<h1>${title}</h1>${rows.join('')}`)).toEqual(['h1', 'h1.1', 'h1.2', 'h2', 'h2.1'])
  })

  it('head units inside a numbered one, over a few words', () => {
    const source = `# ${title}\n\n**一、深化改革**\n\n**加强组织建设**\n推进社会领域团建工作。\n**加强队伍建设**\n落实健康成长的机制。\n\n二、保障\n${text}`
    expect(idsOf('markdown', source)).toEqual(['1', '1.h1', '1.h2', '2'])
  })

  it.each([
    ['below one another: a title on two lines', [bold('某市教育局关于开展'), bold('专项治理工作的通知'), plain(text)]],
    ['one alone', [plain(text), bold('强化政治引领'), plain(text)]],
    ['over a date', [bold('某市教育局'), plain('2024年3月'), bold('某市财政局'), plain('2024年3月')]],
    ['sentences', [bold('请认真贯彻执行。'), plain(text), bold('请按时报送。'), plain(text)]],
  ])('are none: %s', (_, lines) => {
    expect(idsOf('html', `<h1>${title}</h1><p>一、总体要求</p>${lines.join('')}<p>二、保障</p><p>${text}</p>`)).toEqual(
      ['1', '2'],
    )
  })
})

describe('第一，… on a line of its own', () => {
  it('heads a unit inside the one above it', () => {
    const { children } = outlineOf(
      [title, '一、任务', '第一，大办农业', text, '第二，发展工业', text, '二、保障', '第一，加强领导。', text].join(
        '\n',
      ),
    )
    expect(ids(children)).toEqual(['1', '1.1', '1.2', '2'])
    expect(children[0]?.children[1]?.heading?.text).toBe('发展工业')
  })

  it('may end with its stop, as 一是 where nothing else is numbered', () => {
    const of = (...lines: string[]) => ids(outlineOf([title, ...lines].join('\n')).children)
    expect(of('一、任务', '第一，大办农业。', text, '第二，发展工业。', text)).toEqual(['1', '1.1', '1.2'])
    expect(of(text, '一是大办农业。', text, '二是发展工业。', text)).toEqual(['1', '2'])
    expect(of('一、任务', '一是大办农业。', text, '二是发展工业。', text)).toEqual(['1'])
    expect(of('一、任务', '第一，大办农业。兴修水利。', text, '第二，发展工业。办厂。', text)).toEqual(['1'])
  })

  it('opens a point where it stands alone or its paragraph goes on', () => {
    expect(
      ids(outlineOf([title, '一、任务', '第一，大办农业', text, '第二，发展工业，提高质量。'].join('\n')).children),
    ).toEqual(['1'])
  })
})

describe('what closes a report', () => {
  it('begins with 结束语', () => {
    const { children, closing } = outlineOf([title, '一、任务', text, '二、保障', text, '结束语', text].join('\n'))
    expect(ids(children)).toEqual(['1', '2'])
    expect(closing?.text).toBe(`结束语\n${text}`)
  })

  it('is no licence of a library', () => {
    const lines = ['本作品是中华人民共和国的', '法律', '，国家机关的决议，不适用于该法，属于', '公有领域', '。']
    const outline = outlineOf([title, '一、任务', text, ...lines].join('\n'))
    expect(outline.children[0]?.text).toBe(text)
    expect(outline.furniture).toHaveLength(lines.length)
  })
})
