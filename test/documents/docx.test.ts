import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/documents'
import { abstractList, item, list, paragraph, run, type WordParts, wordFile } from './word-file'

const plan = (parts: WordParts | string) => readDocument(wordFile(typeof parts === 'string' ? { body: parts } : parts))
const shown = async (parts: WordParts | string): Promise<string[]> =>
  (await plan(parts)).source.text.split('\n').filter((line) => line !== '')

const inserted = (content: string) => `<w:ins w:id="1" w:author="甲" w:date="2022-01-01T00:00:00Z">${content}</w:ins>`
const deleted = (text: string) => `<w:del w:id="2" w:author="甲"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const numbering =
  abstractList([
    { format: 'chineseCounting', text: '%1、' },
    { format: 'chineseCounting', text: '（%2）' },
  ]) + list()

describe('tracked changes are accepted', () => {
  it('insertions stand, deletions are gone, moved text stands where it went', async () => {
    expect(
      await shown(
        [
          paragraph(`${run('提高')}${deleted('城市')}${inserted(run('城乡'))}${run('低保标准')}`),
          paragraph(`<w:moveFrom w:id="3">${run('移走')}</w:moveFrom>${run('留下')}`),
          paragraph(`<w:moveTo w:id="4">${run('移来')}</w:moveTo>`),
        ].join(''),
      ),
    ).toEqual(['提高城乡低保标准', '留下', '移来'])
  })

  it('a deleted paragraph end joins the paragraph to the one below', async () => {
    expect(await shown(paragraph('加强', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('监管'))).toEqual(['加强监管'])
  })

  it('a deleted item of a list is not counted', async () => {
    const gone = paragraph(
      deleted('旧任务'),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr>',
    )
    expect(await shown({ numbering, body: item('甲') + gone + item('乙') })).toEqual(['一、甲', '二、乙'])
  })

  it('an inserted list paragraph is counted, a former numbering is not', async () => {
    const change =
      '<w:pPrChange w:id="5"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'
    expect(await shown({ numbering, body: item('甲') + item('乙', 0, 1, change) })).toEqual(['一、甲', '二、乙'])
  })

  it('a deleted row of a table is gone', async () => {
    const row = (text: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph(`${text}值`)}</w:tc></w:tr>`
    const body = `<w:tbl>${row('指标')}${row('旧', '<w:trPr><w:del w:id="1"/></w:trPr>')}${row('新')}</w:tbl>`
    expect(await shown(body)).toEqual(['指标\t指标值', '新\t新值'])
  })
})

describe('what Word hides is not read', () => {
  it('hidden runs, hidden by style too', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:name w:val="批注"/><w:rPr><w:vanish/></w:rPr></w:style>'
    expect(
      await shown({
        styles,
        body: paragraph(
          `${run('公开')}${run('内部', '<w:vanish/>')}${run('批注', '<w:rStyle w:val="h"/>')}${run('可见', '<w:rStyle w:val="h"/><w:vanish w:val="0"/>')}`,
        ),
      }),
    ).toEqual(['公开可见'])
  })

  it('a hidden paragraph end joins a numbered heading to its text', async () => {
    const head = paragraph(
      '健全制度。',
      '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/><w:specVanish/></w:rPr>',
    )
    expect(await shown({ numbering, body: item('甲') + head + paragraph('出台办法。') })).toEqual([
      '一、甲',
      '（一）健全制度。出台办法。',
    ])
  })

  it('a wholly hidden item of a list is not counted', async () => {
    const hidden = paragraph(
      run('内部', '<w:vanish/>'),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>',
    )
    expect(await shown({ numbering, body: item('甲') + hidden + item('乙') })).toEqual(['一、甲', '二、乙'])
  })

  it('of a field its result is shown, not its instruction', async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:t>指令</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2022年')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(await shown(paragraph(`${run('截至')}${field}${run('底')}`))).toEqual(['截至2022年底'])
  })
})

describe('characters', () => {
  it('breaks, tabs, hyphens, signs, blanks', async () => {
    const body = paragraph(
      `${run('甲')}<w:r><w:br/></w:r>${run('乙')}<w:r><w:tab/></w:r>${run('5G')}<w:r><w:noBreakHyphen/></w:r>${run('A')}<w:r><w:softHyphen/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('  同意')}`,
    )
    expect(await shown(body)).toEqual(['甲', '乙\t5G-A☑  同意'])
  })

  it('what no text may hold is replaced and reported', async () => {
    const { source, diagnostics } = await plan(paragraph('甲&#1;乙'))
    expect(source.text).toBe('甲\ufffd乙\n')
    expect(diagnostics.map(({ code }) => code)).toContain('control-characters')
  })
})

describe('tables', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
  const down = (first: boolean) => (first ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>')

  it('merged cells stand in each of their rows and columns, and once in the text', async () => {
    const body = `${paragraph('一、主要指标')}<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell('类别')}${cell('指标', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('养老', down(true))}${cell('床位')}${cell('5000张')}</w:tr><w:tr>${cell('', down(false))}${cell('机构')}${cell('60家')}</w:tr></w:tbl>${paragraph('二、保障措施')}`
    const read = await plan(body)
    expect(read.source.text.split('\n').slice(0, 5)).toEqual([
      '一、主要指标',
      '类别\t指标',
      '养老\t床位\t5000张',
      '机构\t60家',
      '二、保障措施',
    ])
    const [table] = read.children[0]?.tables ?? []
    expect(table?.header).toEqual(['类别', '指标', '指标'])
    expect(table?.rows).toEqual([
      ['养老', '床位', '5000张'],
      ['养老', '机构', '60家'],
    ])
    expect(read.source.text.slice(...(table?.span ?? [0, 0]))).toBe('类别\t指标\n养老\t床位\t5000张\n机构\t60家')
  })

  it('a table of one cell is a frame, its paragraphs are those of the page', async () => {
    expect(
      await shown(`<w:tbl><w:tr><w:tc>${paragraph('一、总体要求')}${paragraph('二、重点任务')}</w:tc></w:tr></w:tbl>`),
    ).toEqual(['一、总体要求', '二、重点任务'])
  })

  it('numbers and several paragraphs of a cell share its line', async () => {
    const two = `<w:tc>${item('甲')}${item('乙')}</w:tc>`
    expect(
      await shown({
        numbering,
        body: `<w:tbl><w:tr>${cell('任务')}${cell('责任单位')}</w:tr><w:tr>${two}${cell('民政局')}</w:tr></w:tbl>`,
      }),
    ).toEqual(['任务\t责任单位', '一、甲 二、乙\t民政局'])
  })
})

describe('notes, boxes, links', () => {
  it('a footnote stands behind the text under the mark that Word prints', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const read = await plan({
      body: paragraph(`${run('一、推进“一网通办”')}${reference}`) + paragraph('二、加强监管'),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('—')}</w:footnote><w:footnote w:id="2">${paragraph('<w:r><w:footnoteRef/></w:r><w:r><w:t>指政务服务</w:t></w:r>')}</w:footnote>`,
    })
    expect(read.source.text.split('\n').slice(0, 3)).toEqual(['一、推进“一网通办”¹', '二、加强监管', '¹指政务服务'])
    expect(read.source.furniture.map((span) => read.source.text.slice(...span))).toEqual(['¹指政务服务'])
  })

  it('footnotes are numbered as the settings say, endnotes in roman figures', async () => {
    const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`
    expect(
      await shown({
        settings: '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircle"/></w:footnotePr>',
        footnotes: note('footnote', 1, '甲注') + note('footnote', 2, '乙注'),
        endnotes: note('endnote', 1, '尾注'),
        body: paragraph(
          `${run('甲')}${reference('footnote', 1)}${run('乙')}${reference('footnote', 2)}${run('丙')}${reference('endnote', 1)}`,
        ),
      }),
    ).toEqual(['甲①乙②丙ⁱ', '①甲注', '②乙注', 'ⁱ尾注'])
  })

  it('a text box is read once, behind its paragraph', async () => {
    const box = `<w:txbxContent>${paragraph('吉民发〔2022〕4号')}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await shown(paragraph(`${run('关于印发要点的通知')}${drawing}`) + paragraph('各市：'))).toEqual([
      '关于印发要点的通知',
      '吉民发〔2022〕4号',
      '各市：',
    ])
  })

  it('a 目录 is furniture', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>'
    const read = await plan({
      styles,
      body: `${paragraph('一、总体要求\t1', '<w:pStyle w:val="11"/>')}${paragraph('一、总体要求')}`,
    })
    expect(read.children.map(({ id }) => id)).toEqual(['1'])
    expect(read.source.furniture.length).toBe(1)
  })

  it('a link to an attachment keeps its address', async () => {
    const read = await plan({
      links: { rId9: 'https://mzt.example.cn/files/1.pdf' },
      body: `${paragraph('一、总体要求')}${paragraph(`${run('附件：')}<w:hyperlink r:id="rId9">${run('任务分工表.pdf')}</w:hyperlink>`)}`,
    })
    expect(read.attachments[0]?.url).toBe('https://mzt.example.cn/files/1.pdf')
  })
})

describe('hints', () => {
  const text = '建立联席会议制度，定期研究解决养老服务中的困难问题，并向社会公布进展情况。'
  const headed = (properties: string) =>
    plan(
      ['（一）', '（二）']
        .map((marker) =>
          paragraph(`${run(`${marker}健全工作机制`, properties)}${run(text, '<w:rFonts w:eastAsia="仿宋_GB2312"/>')}`),
        )
        .join(''),
    )

  it.each([['<w:b/>'], ['<w:rFonts w:eastAsia="楷体_GB2312"/>'], ['<w:rFonts w:ascii="黑体" w:eastAsia="黑体"/>']])(
    'a run-in heading is told by %s',
    async (properties) => {
      const { children } = await headed(properties)
      expect(children.map(({ heading, text: own }) => [heading?.text, heading?.basis, own])).toEqual([
        ['健全工作机制', 'markup', text],
        ['健全工作机制', 'markup', text],
      ])
    },
  )

  it('metadata are those of the file’s text', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>'
    const { meta, source } = await plan({
      styles,
      body: `${paragraph('2022年全省民政工作要点', '<w:pStyle w:val="t"/><w:jc w:val="center"/>')}${paragraph('一、总体要求')}${paragraph('抓好落实。')}`,
    })
    expect(meta).toMatchObject({
      title: '2022年全省民政工作要点',
      kind: 'workPoints',
      period: { start: 2022, end: 2022 },
    })
    expect(source).toMatchObject({ format: 'docx', encoding: null })
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('a file without text', () => {
  it('says whether it holds pictures or nothing', async () => {
    const picture = paragraph('<w:r><w:drawing><w:inline/></w:drawing></w:r>')
    await expect(plan(picture)).rejects.toMatchObject({ code: 'no-text-layer' })
    await expect(plan('<w:p/>')).rejects.toMatchObject({ code: 'empty-input' })
  })
})
