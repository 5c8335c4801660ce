/** One notice, set into pages in the manner of the field's content management systems. Nothing here is of a real site. */

export const noticeTitle = '云岭县民政局关于印发2022年全县民政工作要点的通知'
export const planTitle = '2022年全县民政工作要点'

/** The document itself, paragraph by paragraph, as the body of a page prints it. */
export const paragraphs: readonly string[] = [
  '云民发〔2022〕3号',
  '各乡镇人民政府，局机关各股室：',
  '《2022年全县民政工作要点》已经局务会议研究同意，现印发给你们，请结合实际认真贯彻落实。',
  '云岭县民政局',
  '2022年3月1日',
  planTitle,
  '2022年全县民政工作以保障基本民生为主线，落实县委、县政府部署，推动民政事业高质量发展。',
  '一、兜牢民生底线',
  '（一）完善社会救助。落实《社会救助暂行办法》，低保标准提高5%以上，每季度开展一次动态核查。',
  '（二）加强养老服务。新建社区食堂12个，护理型床位占比不低于50%，为特殊困难老年人家庭实施适老化改造。',
  '二、提升治理效能',
  '（三）规范村规民约。指导各村修订完善村规民约，年底前实现全覆盖。',
  '（四）培育社会组织。开展社会组织评估，等级评估率达到60%，引导社会力量参与乡村振兴。',
]

const links = (words: readonly string[]): string =>
  words.map((word, i) => `<li><a href="/c${i}/index.html">${word}</a></li>`).join('')
export const channels = [
  '网站首页',
  '走进云岭',
  '政务动态',
  '公开目录',
  '办事大厅',
  '互动问政',
  '专题专栏',
  '云岭新媒体',
]
export const neighbours = [
  '云岭县召开春耕备耕工作推进会',
  '关于公布第二批便民服务事项的公告',
  '云岭县气象台发布大风蓝色预警',
  '全县安全生产大检查情况通报',
  '“三下乡”活动走进石门村',
  '县图书馆春节期间开放时间安排',
]
export const imprint = '主办：云岭县人民政府办公室　网站标识码：9999990001　云ICP备00000001号'

const p = (lines: readonly string[]): string => lines.map((line) => `<p>　　${line}</p>`).join('\n')
const br = (lines: readonly string[]): string =>
  lines.map((line) => `&nbsp;&nbsp;&nbsp;&nbsp;${line}`).join('<br>\n<br>\n')
const page = (head: string, body: string): string =>
  `<!DOCTYPE html>\n<html><head><meta charset="utf-8">${head}</head>\n<body>${body}</body></html>`
const title = `<title>${noticeTitle}_云岭县人民政府</title>`

export interface SitePage {
  name: string
  html: string
  /** What the page says beside its text. */
  indexNumber?: string
  publishedAt?: string
  themes?: string[]
  sourceName?: string
  siteName?: string
  effectiveOn?: string
  validity?: string
}

export const sitePages: readonly SitePage[] = [
  {
    name: '国务院旧版: tables all the way, the index above the text',
    indexNumber: '000099/2022-00003',
    publishedAt: '2022-03-02',
    themes: ['民政、扶贫、救灾'],
    html: page(
      title,
      `<table width="1000"><tr><td><ul>${links(channels)}</ul></td></tr></table>
<table class="bd1" width="100%"><tr><td><b>索 引 号：</b></td><td>000099/2022-00003</td><td><b>主题分类：</b></td><td>民政、扶贫、救灾</td></tr>
<tr><td><b>发文机关：</b></td><td>云岭县民政局</td><td><b>成文日期：</b></td><td>2022年03月01日</td></tr>
<tr><td><b>标　　题：</b></td><td colspan="3">${noticeTitle}</td></tr>
<tr><td><b>发文字号：</b></td><td>云民发〔2022〕3号</td><td><b>发布日期：</b></td><td>2022年03月02日</td></tr></table>
<table><tr><td class="b12c" id="UCAP-CONTENT"><p align="center"><b>云岭县民政局关于印发<br>2022年全县民政工作要点的通知</b></p>${p(paragraphs)}</td></tr></table>
<div id="qrcode">扫一扫在手机打开当前页</div><div class="footer">${imprint}</div>`,
    ),
  },
  {
    name: '国务院新版: meta of its own, 来源 and share below the title',
    publishedAt: '2022-03-02T10:15:00',
    sourceName: '县民政局',
    html: page(
      `${title}<meta name="firstpublishedtime" content="2022-03-02-10:15:00"><meta name="manuscriptId" content="1">`,
      `<div class="header"><ul>${links(channels)}</ul></div><div class="BreadcrumbNav">首页 &gt; 政策 &gt; 县民政局文件</div>
<h1 id="ti">${noticeTitle}</h1><div class="pages-date">2022-03-02 10:15 <span class="font">来源：县民政局</span><span class="font">【字体：<a>大</a> <a>中</a> <a>小</a>】</span><span><a href="javascript:print()">打印</a></span><div class="share"><a>微信</a><a>微博</a></div></div>
<div class="pages_content" id="UCAP-CONTENT">${p(paragraphs)}</div>
<div class="related"><h3>相关稿件</h3><ul>${links(neighbours)}</ul></div><footer>${imprint}</footer>`,
    ),
  },
  {
    name: 'TRS: the index as a list of spans, the editor inside the editor',
    indexNumber: 'yl00301/2022-00017',
    publishedAt: '2022-03-02',
    validity: '有效',
    html: page(
      `${title}<meta name="ArticleTitle" content="${noticeTitle}"><meta name="PubDate" content="2022-03-02 00:00">`,
      `<div class="wrap"><div class="nav"><ul>${links(channels)}</ul></div><div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zc">政策文件</a></div>
<ul class="xxgk"><li><span>索引号：</span><em>yl00301/2022-00017</em></li><li><span>信息分类：</span><em>民政工作</em></li><li><span>发布机构：</span><em>云岭县民政局</em></li><li><span>发文日期：</span><em>2022年03月01日</em></li><li><span>文　　号：</span><em>云民发〔2022〕3号</em></li><li><span>时　效：</span><em>有效</em></li></ul>
<h2 class="title">${noticeTitle}</h2><div class="view TRS_UEDITOR trs_paper_default"><div class="TRS_Editor">${p(paragraphs)}</div></div>
<div class="fx">分享到：</div></div><div class="links">${links(neighbours)}</div><div id="foot">${imprint}</div>`,
    ),
  },
  {
    name: '大汉 JCMS: #zoom between comments, the standard’s meta',
    indexNumber: '33112200000/2022-03003',
    publishedAt: '2022-03-02T09:30:00',
    sourceName: '云岭县民政局办公室',
    siteName: '云岭县政府门户网站',
    html: page(
      `${title}<meta name="SiteName" content="云岭县政府门户网站"><meta name="ColumnName" content="政策文件"><meta name="ArticleTitle" content="${noticeTitle}"><meta name="PubDate" content="2022-03-02 09:30"><meta name="ContentSource" content="云岭县民政局办公室">`,
      `<div id="top"><ul>${links(channels)}</ul></div><table><tr><th>索 引 号</th><td>33112200000/2022-03003</td><th>发文字号</th><td>云民发〔2022〕3号</td></tr><tr><th>发布机构</th><td>云岭县民政局</td><th>成文日期</th><td>2022-03-01</td></tr><tr><th>组配分类</th><td>部门文件</td><th>有 效 性</th><td>有效</td></tr></table>
<p class="con-title">${noticeTitle}</p><p>发布时间：2022-03-02 09:30 浏览次数：<script>document.write(1)</script> 信息来源：云岭县民政局办公室</p>
<div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">${p(paragraphs)}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div>
<div class="tool"><a href="javascript:window.print()">打印</a> <a href="javascript:window.close()">关闭</a></div><div class="copyright">${imprint}</div>`,
    ),
  },
  {
    name: '开普 UCAP: facts in a list without colons',
    indexNumber: 'YL-2022-31',
    publishedAt: '2022-03-02',
    effectiveOn: '2022-03-05',
    html: page(
      `${title}<meta name="ArticleTitle" content="${noticeTitle}">`,
      `<div class="top-nav">${links(channels)}</div><dl class="xxgk-list"><dt>索引号</dt><dd>YL-2022-31</dd><dt>主题分类</dt><dd>社会救助</dd><dt>发文机关</dt><dd>云岭县民政局</dd><dt>成文日期</dt><dd>2022年3月1日</dd><dt>发文字号</dt><dd>云民发〔2022〕3号</dd><dt>发布日期</dt><dd>2022年3月2日</dd><dt>实施日期</dt><dd>2022年3月5日</dd></dl>
<h1 class="content_title">${noticeTitle}</h1><div class="content_body_box" id="ucapcontent">${p(paragraphs)}</div><div class="fontSize">字号：<a>大</a><a>中</a><a>小</a></div><div class="footer-wrap">${imprint}</div>`,
    ),
  },
  {
    name: '政府信息公开目录 gkmlpt: a search form above, label and value in one cell',
    indexNumber: '11999900MB0001/2022-00009',
    publishedAt: '2022-03-02',
    html: page(
      `${title}<meta name="ArticleTitle" content="${noticeTitle}"><meta name="PubDate" content="2022-03-02">`,
      `<div class="menu">${links(channels)}</div><div class="search-box"><label>搜索位置</label><label><input type="radio">标题</label><label><input type="radio">全文</label><button>搜索</button></div>
<div class="classify"><table><tr><td class="l">索引号：</td><td><span>11999900MB0001/2022-00009</span></td><td>分类：</td><td></td></tr><tr><td>发布机构：</td><td>云岭县民政局</td><td>成文日期：</td><td>2022-03-01</td></tr><tr><td>名称：</td><td colspan="3">${noticeTitle}</td></tr><tr><td>文号：</td><td>云民发〔2022〕3号</td><td>发布日期：</td><td>2022-03-02</td></tr></table></div>
<div class="title document-number">${noticeTitle}</div><div class="content"><div class="article-content">${p(paragraphs)}</div></div><div class="tip">发布</div><div class="footer">${imprint}</div>`,
    ),
  },
  {
    name: '博达 VSB: a form around the text, attachments by a program',
    publishedAt: '2022-03-02',
    html: page(
      `${title}<META Name="keywords" Content="云岭县民政局" />`,
      `<div class="dh"><ul>${links(channels)}</ul></div><div class="dqwz">您的位置： <a href="../index.htm">首页</a> &gt;&gt; <a>通知公告</a> &gt;&gt; 正文</div>
<form name="_newscontent_fromname"><div class="content"><h3 align="center">${noticeTitle}</h3><p align="center">发布日期：2022-03-02　作者：　点击：[<span id="dynclicks"></span>]</p>
<div id="vsb_content"><div class="v_news_content">${p(paragraphs)}</div></div><ul style="list-style-type:none;"><li>附件【<a href="/system/_content/download.jsp?urltype=news.DownloadAttachUrl&amp;owner=1&amp;wbfileid=2">任务分解表.xlsx</a>】已下载<span id="n"></span>次</li></ul>
<p>上一条：<a href="1.htm">${neighbours[0]}</a></p><p>下一条：<a href="2.htm">${neighbours[1]}</a></p><p>【<a href="javascript:window.close()">关闭</a>】</p></div></form><div class="bottom">${imprint}</div>`,
    ),
  },
  {
    name: '动易 PowerEasy: rows of a layout table, #fontzoom, <br> for paragraphs',
    publishedAt: '2022-03-02',
    sourceName: '本站原创',
    html: page(
      title,
      `<table align="center"><tr><td>${channels.map((word) => `<a href="#">${word}</a>`).join(' | ')}</td></tr><tr><td>您现在的位置： <a>云岭县民政局</a> &gt;&gt; <a>文件</a> &gt;&gt; 正文</td></tr>
<tr><td align="center"><b>${noticeTitle}</b></td></tr><tr><td align="center">作者：佚名　文章来源：本站原创　点击数：<script src="hits.asp"></script>　更新时间：2022-3-2</td></tr><tr><td align="center">发布时间：2022年03月02日</td></tr>
<tr><td id="fontzoom">${br(paragraphs)}</td></tr><tr><td>【字体：小 大】【打印此文】【关闭窗口】</td></tr><tr><td><li>上一篇文章： <a>${neighbours[0]}</a></li><li>下一篇文章： <a>${neighbours[1]}</a></li></td></tr><tr><td>${imprint}</td></tr></table>`,
    ),
  },
  {
    name: 'WordPress: article and aside, comments below',
    publishedAt: '2022-03-02T10:00:00',
    siteName: '云岭民政',
    html: page(
      `${title}<meta property="og:title" content="${noticeTitle}"><meta property="og:site_name" content="云岭民政"><meta property="article:published_time" content="2022-03-02T10:00:00+08:00">`,
      `<header class="site-header"><nav class="main-navigation"><ul>${links(channels)}</ul></nav></header><main><article class="post-12 post type-post hentry"><header class="entry-header"><h1 class="entry-title">${noticeTitle}</h1></header><div class="entry-content">${p(paragraphs)}</div><footer class="entry-footer">分类：<a rel="category">文件</a></footer></article>
<nav class="navigation post-navigation"><a rel="prev">${neighbours[0]}</a><a rel="next">${neighbours[1]}</a></nav><section id="comments"><h2>评论</h2><form><textarea></textarea><button>提交</button></form></section></main><aside class="widget-area"><h2>近期文章</h2><ul>${links(neighbours)}</ul></aside><footer class="site-footer">${imprint}</footer>`,
    ),
  },
  {
    name: 'an unknown template: no name at all',
    html: page(
      title,
      `<div><div><a href="/">云岭</a></div><div>${links(channels)}</div></div><div><div><div>${noticeTitle}</div><div>${p(paragraphs)}</div></div><div><div>推荐</div>${links(neighbours)}</div></div><div>${imprint}</div>`,
    ),
  },
  {
    name: 'an unknown template: generated names, neighbours with their first sentences beside the text',
    html: page(
      title,
      `<div class="css-1a2b3c"><ul class="css-9z">${links(channels)}</ul></div><section class="css-77" data-v-3f2a><h1 class="css-11">${noticeTitle}</h1><div class="css-5d" data-v-9>${br(paragraphs)}</div></section>
<section class="css-78" data-v-3f2b><h4 class="css-12">猜你喜欢</h4>${neighbours.map((word) => `<div class="css-8"><a href="#">${word}</a><a href="#">记者从有关部门获悉，${word}，相关工作正在推进……</a></div>`).join('')}</section><div class="css-99">${imprint}</div>`,
    ),
  },
  {
    name: 'an unknown template: a frame of tables and <font>, unclosed tags',
    html: `<html><head>${title}<body bgcolor=white><table border=0><tr><td>${channels.map((word) => `<a href=#>${word}</a>`).join('　')}<tr><td><table width=90%><tr><td width=160 valign=top>${neighbours.map((word) => `・<a href=#>${word}</a><br>`).join('')}<td><center><font size=5><b>${noticeTitle}</b></font></center><font size=3>${paragraphs.map((line) => `<p>　　${line}`).join('\n')}</font></table><tr><td align=center>${imprint}</table>`,
  },
  {
    name: 'an unknown template: a text of one paragraph element, sidebars before and behind in the source',
    html: page(
      title,
      `<div id="a1"><div>热点</div>${links(neighbours)}</div><div id="a2"><p>${noticeTitle}</p><div><span>${paragraphs.join('</span></div><div><span>')}</span></div></div><div id="a3"><div>栏目</div>${links(channels)}</div><p>${imprint}</p>`,
    ),
  },
]
