import { load } from 'cheerio/slim'
import type { MarkupElement } from './nodes'

/**
 * 网页语法树. The tree of a page, by cheerio. `tree.browser.ts` exports the same for browsers, from the parser inside cheerio alone.
 *
 * @param html canonical
 * @returns the document node; character references stand as they were written (`decodeReference`)
 */
export const treeOf = (html: string): MarkupElement =>
  load(html, { xml: { xmlMode: false, decodeEntities: false } }).root()[0] as unknown as MarkupElement

/** The tree of an XML part; references stand as they were written. */
export const xmlTreeOf = (xml: string): MarkupElement =>
  load(xml, { xml: { xmlMode: true, decodeEntities: false } }).root()[0] as unknown as MarkupElement

/** 字符引用. What a browser shows of one character reference: `&ldquo;` is “. What is no reference comes back as it was written. */
export const decodeReference = (written: string): string => load(written).text()
