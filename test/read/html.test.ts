import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { readPage } from '../../src/read'
import { defaultRules as rules } from '../../src/rules'
import { violations } from '../laws'

const read = (html: string) => readPage(html, { format: 'html', rules })
const shown = (html: string): string[] => {
  const { text, lines } = read(html)
  return lines.map(({ start, end }) => text.slice(start, end))
}

describe('Word 粘贴: what Word and its friends leave in a page', () => {
  it.each([
    [
      'smart tags, empty paragraphs',
      '<p class=MsoNormal><span lang=EN-US>&nbsp;<o:p></o:p></span></p><p class=MsoNormal>一、<st1:chsdate Year="2022" Month="3" Day="1" w:st="on"><span lang=EN-US>2022</span>年<span lang=EN-US>3</span>月<span lang=EN-US>1</span>日</st1:chsdate>前完成。<o:p></o:p></p>',
      ['一、2022年3月1日前完成。'],
    ],
    [
      'numbers of lists that Word writes out',
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">（一）<span>&nbsp;&nbsp;</span></span><![endif]>加强领导。</p>',
      ['（一）\u00a0\u00a0加强领导。'],
    ],
    [
      'numbers between comments that are conditions no browser knows',
      '<p><!--[if !supportLists]-->（二）<!--[endif]-->强化保障。</p>',
      ['（二）强化保障。'],
    ],
    [
      'settings, drawings and their conditions',
      '<!--[if gte vml 1]><v:shape>图</v:shape><![endif]--><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><v:shape><v:imagedata src="1.png"/></v:shape><p>正文</p>',
      ['正文'],
    ],
    [
      'processing instructions',
      '<?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" /><p>二、<?xml:namespace prefix = st1 />任务</p>',
      ['二、任务'],
    ],
    [
      'markers in pieces',
      '<p><span>（</span><font>一</font><span>）</span><b>健全</b>制度。</p>',
      ['（一）健全制度。'],
    ],
  ])('%s', (_, html, lines) => expect(shown(html)).toEqual(lines))
})

describe('行: what a browser sets on lines of their own', () => {
  it.each([
    ['line breaks for paragraphs', '一、甲。<br><br>二、乙。<br/>　　三、丙。', ['一、甲。', '二、乙。', '三、丙。']],
    ['a fragment', '一、总体要求<p>落实', ['一、总体要求', '落实']],
    [
      'end tags left out',
      '<ul><li>甲<li>乙</ul><table><tr><td>1<td>2<tr><td>3</table><p>一<p>二',
      ['甲', '乙', '1\t2', '3', '一', '二'],
    ],
    ['tags that cross', '<div><p>甲<b>乙<div>丙</p>丁</b></div>', ['甲乙', '丙', '丁']],
    ['line ends between characters are none', '<p>第一\n行 second\nline</p>', ['第一行 second line']],
    [
      'line ends that are kept',
      '<pre>一、甲\n二、乙</pre><p style="white-space:pre-wrap">三\n四</p>',
      ['一、甲', '二、乙', '三', '四'],
    ],
    ['inline elements set as blocks', '<span style="display:block">甲</span><span>乙</span>', ['甲', '乙']],
    ['character references', '<p>&ldquo;十四五&rdquo;&nbsp;&#12288;50&#37;</p>', ['“十四五”\u00a0\u300050%']],
    ['text struck out is there to be read', '<p><s>甲</s><del>乙</del>丙</p>', ['甲乙丙']],
  ])('%s', (_, html, lines) => expect(shown(html)).toEqual(lines))
})

describe('隐藏: what no reader sees is no text', () => {
  it.each([
    '<div style="display:none">藏</div>',
    '<p style="color:red; DISPLAY : none">藏</p>',
    '<p style="visibility:hidden">藏</p>',
    '<p hidden>藏</p>',
    '<!-- 藏 -->',
    '<template>藏</template>',
    '<noscript>藏</noscript>',
    '<script>"藏"</script>',
    '<style>.藏{}</style>',
    '<iframe>藏</iframe>',
    '<input value="藏">',
  ])('%s', (html) => expect(shown(`<p>甲</p>${html}<p>乙</p>`)).toEqual(['甲', '乙']))

  it('but a body that its scripts show is shown', () => {
    expect(shown('<body style="display:none"><p>甲</p></body>')).toEqual(['甲'])
  })
})

describe('列表序号: the numbers a browser prints', () => {
  const items = (...texts: string[]): string => texts.map((text) => `<li>${text}`).join('')
  it.each([
    ['<ol>', ['1. 甲', '2. 乙']],
    ['<ol start="3">', ['3. 甲', '4. 乙']],
    ['<ol start="x">', ['1. 甲', '2. 乙']],
    ['<ol reversed>', ['2. 甲', '1. 乙']],
    ['<ol type="a">', ['a. 甲', 'b. 乙']],
    ['<ol type="A" start="26">', ['Z. 甲', 'AA. 乙']],
    ['<ol type="I" start="4">', ['IV. 甲', 'V. 乙']],
    ['<ol style="list-style-type: cjk-ideographic">', ['一、甲', '二、乙']],
    ['<ol style="list-style: simp-chinese-informal inside" start="10">', ['十、甲', '十一、乙']],
    ['<ol style="list-style-type: trad-chinese-informal" start="20">', ['二十、甲', '二十一、乙']],
    ['<ol style="list-style-type: cjk-ideographic" start="100">', ['一百、甲', '一百零一、乙']],
    ['<ol style="list-style-type: simp-chinese-formal" start="10">', ['壹拾、甲', '壹拾壹、乙']],
    ['<ol style="list-style-type: trad-chinese-formal" start="2">', ['貳、甲', '參、乙']],
    ['<ol style="list-style-type: cjk-decimal" start="10">', ['一〇、甲', '一一、乙']],
    ['<ol style="list-style-type: cjk-heavenly-stem">', ['甲、甲', '乙、乙']],
    ['<ol style="list-style-type: decimal-leading-zero">', ['01. 甲', '02. 乙']],
    ['<ol style="list-style: none">', ['甲', '乙']],
    ['<ol class="custom_cn list-paddingleft-1">', ['一、甲', '二、乙']],
    ['<ol class="custom_cn2">', ['（一）甲', '（二）乙']],
    ['<ol class="custom_num1">', ['1）甲', '2）乙']],
    ['<ul>', ['甲', '乙']],
  ])('%s', (start, lines) => expect(shown(`${start}${items('甲', '乙')}`)).toEqual(lines))

  it('of one item, and from it on', () => {
    expect(shown('<ol><li>甲<li value="7">乙<li>丙</ol>')).toEqual(['1. 甲', '7. 乙', '8. 丙'])
  })

  it('of lists inside lists, each its own', () => {
    expect(shown('<ol><li>甲<ol type="a"><li>子<li>丑</ol><li>乙<ul><li>圆点</ul></ol>')).toEqual([
      '1. 甲',
      'a. 子',
      'b. 丑',
      '2. 乙',
      '圆点',
    ])
  })

  it('stand aside where the text brings its own', () => {
    expect(shown(`<ol>${items('一、甲', '（二）乙', '3.丙', '④丁')}</ol>`)).toEqual([
      '一、甲',
      '（二）乙',
      '3.丙',
      '④丁',
    ])
  })

  it('make units', () => {
    const { children } = parseWorkPlan(
      '<h1>工作要点</h1><ol style="list-style-type:cjk-ideographic"><li>加强领导。落实责任。</li><li>强化保障。增加投入。</li></ol>',
    )
    expect(children.map(({ id, heading }) => [id, heading?.text])).toEqual([
      ['1', '加强领导'],
      ['2', '强化保障'],
    ])
  })
})

describe('标记: bold runs and headings', () => {
  const hints = (html: string): unknown[] => {
    const { text, lines } = read(html)
    return lines.map(({ heading, bold, centred }) => [
      heading,
      bold.map((span) => text.slice(...span)).join('|'),
      centred,
    ])
  }
  it.each([
    ['<h2>一、标题</h2>', [[2, '', false]]],
    ['<p><b>（一）</b><strong>健全制度</strong>。办法。</p>', [[null, '（一）健全制度', false]]],
    ['<p><span style="font-weight: 700">二是</span>抓<b>落实</b></p>', [[null, '二是|落实', false]]],
    ['<p style="font: bold 16px 仿宋">甲<span style="font-weight:normal">乙</span></p>', [[null, '甲', false]]],
    [
      '<p align="center">标题</p><center>标题</center>',
      [
        [null, '', true],
        [null, '', true],
      ],
    ],
  ])('%s', (html, expected) => expect(hints(html)).toEqual(expected))
})

describe('表格: tables as a reader sees them', () => {
  const tables = (html: string) => read(html).tables.map(({ caption, header, rows }) => ({ caption, header, rows }))

  it('merged cells stand in each row and column they reach', () => {
    expect(
      tables(
        '<table><caption>表1</caption><tr><th rowspan=2>指标<th colspan=2>目标<tr><th>2021年<th>2022年<tr><td>床位<td colspan=2>10张<tr><td rowspan=9>食堂<td>3个<td>5个<tr><td>4个<td>6个</table>',
      ),
    ).toEqual([
      {
        caption: '表1',
        header: ['指标', '目标 2021年', '目标 2022年'],
        rows: [
          ['床位', '10张', '10张'],
          ['食堂', '3个', '5个'],
          ['食堂', '4个', '6个'],
        ],
      },
    ])
  })

  it('a table inside a cell is the table, what is around it text', () => {
    const html = '<table><tr><td>甲<td><table><tr><td>项目<td>数量<tr><td>床位<td>10</table></table>'
    expect(tables(html)).toEqual([{ caption: null, header: ['项目', '数量'], rows: [['床位', '10']] }])
    expect(shown(html)).toEqual(['甲', '项目\t数量', '床位\t10'])
  })

  it('paragraphs of a cell share its line', () => {
    expect(shown('<table><tr><th>任务<th>单位<tr><td><p>甲</p><p>乙</p><td>某局<br>某办</table>')).toEqual([
      '任务\t单位',
      '甲 乙\t某局 某办',
    ])
  })

  it('a frame of tables is no table', () => {
    expect(tables('<table><tr><td>导航</td></tr><tr><td><p>一、总体要求</p><p>落实。</p></td></tr></table>')).toEqual(
      [],
    )
  })
})

describe('正文在附件: a page without a text of its own', () => {
  const page = (body: string): string =>
    `<html><head><title>关于印发工作要点的通知</title></head><body><h1>关于印发工作要点的通知</h1><p>发布时间：2022-03-01 来源：某局</p><div>${body}</div><div class="footer">网站标识码：9999990001</div></body></html>`

  it.each([
    ['pictures', '<p><img src="/u/1.jpg"></p><p><img src="/u/2.jpg"></p>', ['/u/1.jpg', '/u/2.jpg']],
    [
      'a document in a frame',
      '<iframe src="/pdfjs/viewer.html?file=/u/a.pdf"></iframe>',
      ['/pdfjs/viewer.html?file=/u/a.pdf'],
    ],
    ['a document set in', '<embed src="/u/a.pdf" type="application/pdf">', ['/u/a.pdf']],
    ['a link', '<p>附件：<a href="/u/a.docx">工作要点.docx</a></p>', ['/u/a.docx']],
    ['a link to a program', '<p><a href="/system/download.jsp?id=3">工作要点</a></p>', ['/system/download.jsp?id=3']],
    ['a line that points to them', '<p>详见附件。</p><p><a href="a.pdf">工作要点.pdf</a></p>', ['a.pdf']],
  ])('%s', (_, body, urls) => {
    const plan = parseWorkPlan(page(body))
    expect(plan.diagnostics.map(({ code }) => code)).toContain('body-in-attachment')
    expect(plan.attachments.map(({ url }) => url)).toEqual(urls)
    expect(violations(plan)).toEqual([])
  })

  it.each([
    ['a text with a picture', `<p>${'落实各项任务，推动工作开展。'.repeat(5)}</p><img src="/u/1.jpg">`],
    ['numbered tasks', '<p>一、加强领导</p><img src="/u/1.jpg">'],
    ['nothing at all', '<p>暂无内容</p>'],
    ['signs and codes', '<img src="/images/icon.png"><img src="data:image/png;base64,AA"><img src="/u/qrcode.png">'],
  ])('not %s', (_, body) => {
    const { diagnostics } = parseWorkPlan(page(body))
    expect(diagnostics.map(({ code }) => code)).not.toContain('body-in-attachment')
  })
})
