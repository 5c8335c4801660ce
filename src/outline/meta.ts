import type { FactName } from '../rules/facts'
import { issuerPlace } from '../rules/issuer'
import type { DocumentNumber, Meta } from '../schema'
import { parseChineseDate, parseDateTime } from '../text/date'
import { parseDocumentNumber } from '../text/document-number'
import { fold } from '../text/fold'
import type { Document } from './document'
import type { Head } from './head'
import { issuersOf } from './issuers'
import { titlePeriod } from './period'
import type { Signature } from './signature'
import { leadInKind, titleKind } from './title'

/** What the frame of a document told, before it is weighed. */
export interface Evidence {
  head: Head
  /** Title of the plan, as printed; of a document without a covering notice its own. */
  title: string | null
  /** Title of the covering notice, where there is one. */
  noticeTitle: string | null
  signature: Signature | null
  tailFacts: ReadonlyMap<FactName, string>
  /** Folded text of the first paragraphs, for a report's 我代表… */
  opening: string
  /** Folded text of the plan above its first unit. */
  leadIn: string
  /** Folded headings of the first level. */
  headings: readonly string[]
}

/**
 * 元数据. Weighs what page, head, signature and title say of the document: the page's own table before labelled lines,
 * those before the text. 发文机关 is never taken from 来源.
 */
export function metaOf(document: Document, evidence: Evidence): Meta {
  const { head, title, noticeTitle, signature } = evidence
  const fact = (name: FactName): string | null => head.facts.get(name) ?? evidence.tailFacts.get(name) ?? null
  const page = document.page.facts
  const kind =
    (title && titleKind(fold(title), document.rules)?.kind) ||
    (noticeTitle && titleKind(fold(noticeTitle), document.rules)?.kind) ||
    (noticeTitle ? 'notice' : (leadInKind(evidence.leadIn, document.rules) ?? 'other'))
  const issuedOn =
    isoDate(page.issuedOn ?? fact('issuedOn')) ??
    signature?.date ??
    head.date ??
    (head.occasion ? dateIn(fold(head.occasion)) : null)
  const named = {
    signature,
    title: noticeTitle ?? head.title?.text ?? page.title ?? title,
    occasion: head.occasion,
    opening: evidence.opening,
  }
  const issuers = issuersOf(document, named, kind, page.issuer ?? known(fact('issuer')))
  const issuer = issuers[0] ?? null
  const place = issuer ? issuerPlace(issuer, document.rules) : { level: null, region: null }
  return {
    title,
    kind,
    period: periodOf(evidence, kind, issuedOn),
    issuer,
    issuers,
    level: place.level,
    region: place.region,
    occasion: head.occasion?.replace(/^[—－―–-]+/, '').replace(/^.*?(?=[^日]*?在)在|上$/g, '') || null,
    documentNumber: numberOf(
      page.documentNumber ?? known(fact('documentNumber')) ?? head.documentNumber ?? head.title?.documentNumber ?? null,
    ),
    indexNumber: page.indexNumber ?? known(fact('indexNumber')),
    issuedOn,
    publishedAt: dayOrMoment(page.publishedAt ?? moment(fact('publishedAt')) ?? head.stamp),
    effectiveOn: isoDate(page.effectiveOn ?? fact('effectiveOn')),
    expiresOn: isoDate(page.expiresOn ?? fact('expiresOn')),
    validity: page.validity ?? known(fact('validity')),
    themes: page.themes.length > 0 ? page.themes : themesOf(fact('themes')),
    breadcrumbs: page.breadcrumbs.length > 0 ? page.breadcrumbs : head.breadcrumbs,
    siteName: page.siteName ?? head.siteName,
    sourceName: page.sourceName ?? known(fact('sourceName')),
    url: page.url ?? known(fact('url')),
  }
}

/** Some crawlers write 暂无 or 无 where a page says nothing. */
const known = (value: string | null): string | null =>
  value === null || /^(?:暂?无|-+|\/)?$/.test(value) ? null : value

const themesOf = (value: string | null): string[] =>
  (known(value) ?? '')
    .split(/[;,\s]+/)
    .map((theme) => theme.trim())
    .filter((theme) => theme !== '')

const isoDate = (value: string | null): string | null => {
  const read = value === null ? null : parseChineseDate(value.trim().replace(/ .*$/, ''))
  return read?.precision === 'day' ? read.date : null
}

/** Midnight to the second is the stamp of a day. */
const dayOrMoment = (value: string | null): string | null => value?.replace(/T00:00(?::00)?$/, '') ?? null

const moment = (value: string | null): string | null => (value === null ? null : parseDateTime(value))

const dateIn = (text: string): string | null => {
  const match =
    /(?:[0-9]{4}|[一二][〇○零一二三四五六七八九]{3})年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日/.exec(
      text,
    )
  return match ? isoDate(match[0]) : null
}

function numberOf(text: string | null): DocumentNumber | null {
  return text === null ? null : parseDocumentNumber(text)
}

function periodOf({ title, noticeTitle, headings }: Evidence, kind: string, issuedOn: string | null): Meta['period'] {
  const own = (title && titlePeriod(fold(title))) || (noticeTitle && titlePeriod(fold(noticeTitle)))
  if (own) return own
  if (kind !== 'workReport') return null
  const task = headings
    .map((heading) => /(20[0-9]{2}|19[0-9]{2})年(?!.*回顾).*(?:任务|工作|安排|要求|目标)/.exec(heading))
    .findLast((match) => match)
  const year = issuedOn ? Number(issuedOn.slice(0, 4)) : task ? Number(task[1]) : null
  return year === null ? null : { start: year, end: year }
}
