import type { ReportLanguage } from '../export/words'
import { type Content, html } from './markup'

/** How the languages of a report are named in HTML. */
export const languageTags: Readonly<Record<ReportLanguage, string>> = { zh: 'zh-CN', en: 'en' }

const printed = (content: Content): string => html`${content}`.source

/** What a report says beside the words of the document, in both languages: the page shows one and hides the other. */
export function said(words: (language: ReportLanguage) => Content): Content {
  const [zh, en] = [words('zh'), words('en')]
  if (printed(zh) === printed(en)) return zh
  return html`<span class="w" lang="${languageTags.zh}">${zh}</span><span class="w" lang="${languageTags.en}">${en}</span>`
}
