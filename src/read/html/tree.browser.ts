import { parseDocument } from 'htmlparser2'
import type { MarkupElement } from './nodes'

export { decodeReference } from './references.browser'

/**
 * 网页语法树. The tree of a page, by the parser that cheerio has inside: a fifth of cheerio's size and the same tree, which a test holds.
 * See `tree.ts`, which makes it on Node.
 *
 * @param html canonical
 * @returns the document node; character references stand as they were written (`decodeReference`)
 */
export const treeOf = (html: string): MarkupElement =>
  parseDocument(html, { xmlMode: false, decodeEntities: false }) as unknown as MarkupElement

/** The tree of an XML part; references stand as they were written. */
export const xmlTreeOf = (xml: string): MarkupElement =>
  parseDocument(xml, { xmlMode: true, decodeEntities: false }) as unknown as MarkupElement
