import { parseDateTime } from '../../text/date'
import type { PageFacts } from '../page'

type MetaFact = 'title' | 'publishedAt' | 'sourceName' | 'siteName' | 'url'

/** `<meta name>` as the standard for government sites has it (政府网站网页标签规范), and as gov.cn and Open Graph write it. */
const names: Readonly<Record<string, MetaFact>> = {
  articletitle: 'title',
  'og:title': 'title',
  pubdate: 'publishedAt',
  publishdate: 'publishedAt',
  firstpublishedtime: 'publishedAt',
  'article:published_time': 'publishedAt',
  contentsource: 'sourceName',
  source: 'sourceName',
  sitename: 'siteName',
  'og:site_name': 'siteName',
  url: 'url',
  'og:url': 'url',
}

/** What the head of a page says in `<meta>` elements. */
export function readMetas(metas: readonly (readonly [name: string, value: string])[], facts: PageFacts): void {
  for (const [name, value] of metas) {
    const fact = Object.hasOwn(names, name) ? names[name] : undefined
    if (fact === undefined || value === '') continue
    if (fact === 'publishedAt')
      facts.publishedAt ??= parseDateTime(value.replace(/^(\d{4}-\d\d-\d\d)-(\d\d:)/, '$1 $2'))
    else facts[fact] ??= value
  }
}
