import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Section, Task, WorkPlan } from '../src/schema'

export const seedPath = fileURLToPath(new URL('../seeds/seed-jilin-mzt-2022.txt', import.meta.url))
export const seedText = (): string => readFileSync(seedPath, 'utf8')

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const unitsOf = (nodes: readonly (Section | Task)[]): (Section | Task)[] =>
  nodes.flatMap((node) => [node, ...unitsOf(node.children)])

/** The run-in heading that a line opens with, marker included, as `plan` reads it; '' where it opens with none. */
function headingOf(plan: WorkPlan): (line: string) => string {
  const headings = new Map(
    unitsOf(plan.children).map(({ marker, heading }) => [
      marker?.raw ?? '',
      `${marker?.raw ?? ''}${heading?.text ?? ''}`,
    ]),
  )
  return (line) => {
    const marker = /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、)/.exec(line)?.[0]
    return marker === undefined ? '' : (headings.get(marker) ?? '')
  }
}

interface Parts {
  site: string[]
  breadcrumb: string
  title: string
  facts: string[]
  body: string[]
  files: string[]
}

/** The seed's lines by their place on the page they came from. */
function partsOf(text: string): Parts {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const trail = lines.findIndex((line) => line.startsWith('当前位置'))
  const recipients = lines.findIndex((line) => line.endsWith(':') && line.startsWith('各市'))
  return {
    site: lines.slice(0, trail),
    breadcrumb: lines[trail] as string,
    title: lines[trail + 1] as string,
    facts: lines.slice(trail + 2, recipients),
    body: lines.slice(recipients, -1),
    files: (lines.at(-1) as string).split(' '),
  }
}

/**
 * The seed as the page of a content management system: site name, breadcrumb, title, 时间/来源 lines, toolbars, body with
 * bold headings, linked pictures. `plan` tells the headings.
 */
export function seedHtml(text: string, plan: WorkPlan): string {
  const { site, breadcrumb, title, facts, body, files } = partsOf(text)
  const heading = headingOf(plan)
  const paragraph = (line: string): string => {
    const bold = heading(line)
    return `<p>&nbsp;&nbsp;${bold ? `<strong>${escapeHtml(bold)}</strong>` : ''}${escapeHtml(line.slice(bold.length))}</p>`
  }
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/css/style.css">
<style>.article p { text-indent: 2em; line-height: 1.8 } .toolbar a { color: #036 }</style>
<script>var pageId = "3052";</script>
</head>
<body>
${site.map((name, i) => `<div class="head${i}"><a href="/">${escapeHtml(name)}</a></div>`).join('\n')}
<div class="crumb">${escapeHtml(breadcrumb)}</div>
<div class="main">
<h1 class="title">${escapeHtml(title)}</h1>
<ul class="facts">${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>
<div class="article">
${body.map(paragraph).join('\n')}
<p>${files.map((file) => `<a href="./W0202203/${file}">${file}</a>`).join(' ')}</p>
</div>
</div>
<script src="/js/share.js"></script>
</body>
</html>
`
}

/** How sites set a paragraph that was pasted from Word: the style on each paragraph, the font on each run. */
const paragraphStyle =
  'margin: 0px; padding: 0px; text-indent: 2em; line-height: 2em; text-align: justify; font-size: 16px;'
const runStyle = 'font-family: 仿宋_GB2312, 仿宋; font-size: 16pt;'

const channels = ['首页', '机构', '政务公开', '办事服务', '互动交流', '数据', '专题']

/**
 * The seed as its site sends it: the same lines in the same order, with the head (`<meta>`, styles, scripts), the menu's and toolbars' links
 * and pictures, and the inline styles that the simple templates of the field carry: four characters of page for each of the body.
 */
export function seedSitePage(text: string, plan: WorkPlan): string {
  const { site, breadcrumb, title, facts, body, files } = partsOf(text)
  const heading = headingOf(plan)
  const run = (words: string): string => `<span style="${runStyle}">${escapeHtml(words)}</span>`
  const paragraph = (line: string): string => {
    const bold = heading(line)
    const opening = bold ? `<strong style="font-family: 黑体;">${run(bold)}</strong>` : ''
    return `<p style="${paragraphStyle}">${opening}${run(line.slice(bold.length))}</p>`
  }
  const channel = (_: string, i: number): string =>
    `<li class="nav-item nav-item-${i}"><a href="/channel/${i}/index.html" target="_blank"><img src="/images/nav${i}.png" alt="" width="24" height="24"></a></li>`
  const tool = (_: string, i: number): string =>
    `<a href="javascript:void(0)" class="bds_tool bds_tool_${i}" data-cmd="tool${i}" onclick="share(${i}); return false;"><img src="/images/share/tool_${i}.gif" alt="" border="0"></a>`
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="SiteName" content="${escapeHtml(site[0] ?? '')}">
<meta name="ArticleTitle" content="${escapeHtml(title.replace(/-[^-]*$/, ''))}">
<meta name="PubDate" content="2022-03-01 11:45:00">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/css/base.css">
<link rel="stylesheet" href="/css/article.css">
<style>
.article { width: 1000px; margin: 0 auto; padding: 20px 40px; background: #fff }
.article p { text-indent: 2em; line-height: 2em }
.toolbar a { display: inline-block; width: 24px; height: 24px; color: #036 }
.crumb { height: 40px; line-height: 40px; border-bottom: 1px solid #ddd }
</style>
<script src="/js/jquery.min.js"></script>
<script>
var siteId = "3052", columnId = "2643", docId = "8409981";
function doZoom(size) { document.getElementById("zoom").style.fontSize = size + "px"; }
function share(i) { window.open("/share?tool=" + i + "&doc=" + docId); }
</script>
</head>
<body>
${site.map((name, i) => `<div class="head head-${i}"><a href="/" title=""><img src="/images/logo${i}.png" alt="">${escapeHtml(name)}</a></div>`).join('\n')}
<ul class="nav">${channels.map(channel).join('')}</ul>
<div class="crumb"><img src="/images/home.png" alt="">${breadcrumb
    .split(' > ')
    .map((step, i) => `<a href="/channel/${i}/">${escapeHtml(step)}</a>`)
    .join(' &gt; ')}</div>
<div class="main">
<h1 class="title">${escapeHtml(title)}</h1>
<div class="facts">${facts.map((fact) => `<p><span class="label">${escapeHtml(fact)}</span></p>`).join('')}<div class="toolbar">${channels.map(tool).join('')}</div></div>
<div class="article" id="zoom"><div class="TRS_Editor">
${body.map(paragraph).join('\n')}
<p style="${paragraphStyle}">${files.map((file) => `<a href="./W020220301424178645${file}" target="_blank">${file}</a>`).join(' ')}</p>
</div></div>
</div>
<script src="/js/share.js"></script>
</body>
</html>
`
}

/** The seed as Markdown: ATX headings for titles and sections, bold run-in headings, links for the pictures. */
export function seedMarkdown(text: string, plan: WorkPlan): string {
  const { site, breadcrumb, title, facts, body, files } = partsOf(text)
  const heading = headingOf(plan)
  const block = (line: string): string => {
    const bold = heading(line)
    if (/^[一二三四五六七八九十]+、/.test(line)) return `## ${line}`
    return bold ? `**${bold}**${line.slice(bold.length)}` : line
  }
  const links = files.map((file) => `[${file}](./W0202203/${file})`).join(' ')
  return [...site, breadcrumb.replace(/>/g, '\\>'), `# ${title}`, ...facts, ...body.map(block), links].join('\n\n')
}

/** Half-width brackets, colons, commas and digits made full-width. */
export const fullWidth = (text: string): string =>
  text.replace(/[(),:;%0-9]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))

export const punctuationFullWidth = (text: string): string =>
  text.replace(/[(),:;]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
