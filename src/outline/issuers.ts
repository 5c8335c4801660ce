import { fold } from '../text/fold'
import type { Document } from './document'
import { endsLike } from './line-class'
import { issuerNames, type Signature } from './signature'

/** What may name the issuers, apart from the page's table. */
export interface IssuerEvidence {
  signature: Signature | null
  /** Of the document that issues: the covering notice, where there is one. */
  title: string | null
  /** ——2026年1月28日在某省第十四届人民代表大会…上 */
  occasion: string | null
  /** Folded text of the first paragraphs. */
  opening: string
}

/**
 * 发文机关. The bodies that issue a document, first the one that is named first. A report is the government's; else the page's own table
 * tells, then the signature, then the title (某某厅关于…的通知). A table names one of several that sign together, and on a page that
 * reprints a document the body that reprints it: the signature tells both, where the title bears it out. 省政府 is
 * the government that signature or title name in full.
 *
 * @param kind `meta.kind`
 * @param stated what the page's table or a labelled line says, never 来源
 */
export function issuersOf(document: Document, evidence: IssuerEvidence, kind: string, stated: string | null): string[] {
  const { signature, title, occasion, opening } = evidence
  if (kind === 'workReport') {
    const government = reportingGovernment(opening, title ?? '', occasion ?? '')
    if (government) return [government]
  }
  const titled = titleIssuers(document, title ?? '')
  const signed = signature?.issuers ?? []
  if (stated === null) return signed.length > 0 ? signed : titled
  const printed = [...signed, ...titled]
  const named = issuerNames(stated.replace(/[、,，;；]/g, ' ')).map(
    (name) => printed.find((whole) => isShortFor(name, whole)) ?? name,
  )
  const first = named[0] ?? ''
  if (isReprint(first, signed, titled)) return signed
  const together = signed.includes(first) ? signed : titled.includes(first) ? titled : []
  return [...new Set([...named, ...together])]
}

/** Whether title and signature agree on another body than the one the table names, and that is no short form of it. */
const isReprint = (stated: string, signed: readonly string[], titled: readonly string[]): boolean =>
  signed[0] !== undefined && signed[0] === titled[0] && !signed.some((name) => isShortFor(stated, name))

/** 省政府办公厅 holds the characters of 江西省人民政府办公厅 in their order. */
function isShortFor(short: string, name: string): boolean {
  let at = 0
  for (const character of name) if (character === short.charAt(at)) at++
  return at === short.length
}

/** The bodies before 关于 or the year in a title (某某司2024年工作要点). 转发某某厅关于… names another's. */
function titleIssuers(document: Document, title: string): string[] {
  const opened = /^(?!转发|印发|《|关于)([^《]{2,60}?)(?:关于|印发|转发|“?(?:19|20)\d\d)/.exec(title.trim())
  const names = opened ? issuerNames((opened[1] as string).replace(/、(?=中央|[^、]{3})/g, ' ')) : []
  return names.every((name) => endsLike(fold(name), 'issuer', document.rules)) ? names : []
}

/** A report is given for its government (我代表国务院, 我代表市人民政府), whose place its title names, or the congress it is given to. */
function reportingGovernment(opening: string, title: string, occasion: string): string | null {
  const spoken = /代表(国务院|[^,。;]{0,12}?人民政府)/.exec(opening)?.[1]
  if (spoken === '国务院') return spoken
  const place =
    /([\u4e00-\u9fff]{2,12}?(?:省|市|自治区|自治州|县|区))(?:人民)?政府/.exec(title)?.[1]?.replace(/^.*年/, '') ??
    /日在([\u4e00-\u9fff]{2,12}?(?:省|市|自治区|自治州|县|区))第?[0-9一二三四五六七八九十]+届/.exec(occasion)?.[1]
  if (place) return `${place}人民政府`
  return spoken ?? null
}
