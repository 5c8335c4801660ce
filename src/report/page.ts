import { sha256 } from '@noble/hashes/sha2'
import { script, style } from '#report-assets'
import type { ReportLanguage } from '../export/words'
import { type Content, html, verbatim } from './markup'
import { languageTags, said } from './said'
import { pageWords } from './words'

export interface ReportOptions {
  /** The language the page opens in; the reader's browser decides where it is left off. Every report holds both. */
  language?: ReportLanguage
}

export interface Page {
  /** What kind of report it is: a class of the page. */
  kind: 'plan' | 'diff' | 'series'
  /** The name of the page: plain text, since a title holds no markup. */
  title: string
  /** Behind the title in the bar on top: filters. */
  tools: Content
  main: Content
}

/** Base64 of a digest, as a content security policy names it. `btoa` is there in Node and browsers. */
const hashOf = (text: string): string =>
  `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}`

/**
 * A whole page that needs nothing else: no network, no file beside it. Its policy lets nothing run or load but the style sheet and
 * script that it was made with.
 */
export function pageOf({ kind, title, tools, main }: Page, { language }: ReportOptions): string {
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="${languageTags[language ?? 'zh']}" class="${kind}-report"${language ? '' : html` data-follow`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="yaodian">
<title>${title}</title>
<style>${verbatim(style)}</style>
</head>
<body>
<a class="skip" href="#text">${said((to) => pageWords[to].skip)}</a>
<header class="bar">
<div class="tools">${tools}</div>
<button type="button" class="language" data-language><span class="w" lang="zh-CN">English</span><span class="w" lang="en">中文</span></button>
</header>
${main}
<p class="status" role="status" aria-live="polite"></p>
<script>${verbatim(script)}</script>
</body>
</html>
`.source
}
