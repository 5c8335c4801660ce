import type { Row } from './row'

/**
 * 网站模板. What the name of an element (its `id`, a word of its `class`) says of the text in it.
 *
 * - `body`: the text of the document, where it holds most of the page's prose
 * - `breadcrumbs`: 当前位置
 * - `furniture`: what the site sets around the text, unless it holds prose or the title
 */
export type SitePart = 'body' | 'breadcrumbs' | 'furniture'

export interface SiteRow extends Row {
  readonly part: SitePart
  /**
   * Words of names in lower case, as names divide themselves (`main-nav`, `mainNav`, `main_nav` all hold `nav`); a word with a
   * hyphen is met where its parts follow one another.
   */
  readonly words: readonly string[]
  /** Start tags whose names have one of the words. */
  readonly examples: readonly [string, ...string[]]
}

export const sites = [
  {
    name: 'content',
    part: 'body',
    words: [
      'zoom',
      'zoomcon',
      'ucap-content',
      'ucapcontent',
      'article-content',
      'trs-editor',
      'trs-ueditor',
      'view-trs-ueditor',
      'vsb-content',
      'news-content',
      'con-text',
      'article-body',
      'main-text',
      'content-text',
      'detail-content',
      'pages-content',
      'js-content',
    ],
    examples: [
      '<div id="zoom">',
      '<td class="b12c" id="UCAP-CONTENT">',
      '<div class="view TRS_UEDITOR trs_paper_default">',
      '<div class="article-content article-content-body" id="zoomcon">',
    ],
    not: ['<div class="zoom-in">'],
  },
  {
    name: 'breadcrumbs',
    part: 'breadcrumbs',
    words: [
      'crumb',
      'crumbs',
      'breadcrumb',
      'breadcrumbs',
      'curb',
      'position',
      'location',
      'dqwz',
      'weizhi',
      'current-position',
      'path',
      'dangqian',
    ],
    examples: ['<div class="crumbs">', '<div class="curb mb">', '<div id="dqwz">'],
  },
  {
    name: 'navigation',
    part: 'furniture',
    words: [
      'nav',
      'navbar',
      'navigation',
      'menu',
      'side-menu',
      'sidebar',
      'side',
      'header',
      'head',
      'topbar',
      'top',
      'banner',
      'logo',
      'search',
      'login',
      'toplink',
      'channel',
      'hot-key',
    ],
    examples: ['<ul id="mainNav" class="mainNav">', '<div class="side">', '<div id="header">'],
    not: ['<div class="inside">'],
  },
  {
    name: 'footer',
    part: 'furniture',
    words: ['footer', 'foot', 'bottom', 'copyright', 'copy-right', 'friend-link', 'links', 'beian'],
    examples: ['<div id="footer">', '<ul class="footerNav">', '<div class="copyRight">'],
  },
  {
    name: 'tools',
    part: 'furniture',
    words: [
      'share',
      'sharing',
      'bdsharebuttonbox',
      'toolbar',
      'tools',
      'tool',
      'font-size',
      'fontsize',
      'set-font',
      'print-btn',
      'close-btn',
      'user-control',
      'qrcode',
      'ewm',
      'erweima',
      'wza',
      'accessible',
      'feedback',
      'comment',
      'comments',
    ],
    examples: ['<div class="setFont">', '<div class="userControl">', '<div class="social-share">'],
  },
  {
    name: 'neighbours',
    part: 'furniture',
    words: [
      'others',
      'prev',
      'next',
      'pager',
      'page-nav',
      'related',
      'relevant',
      'recommend',
      'xgwj',
      'xgxx',
      'hot',
      'more',
    ],
    examples: ['<div class="others">', '<div class="related-news">'],
  },
] as const satisfies readonly SiteRow[]
