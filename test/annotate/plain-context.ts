import type { Context } from '../../src/annotate/context'
import { type Passage, passageOf } from '../../src/annotate/passage'
import { standingRules } from '../../src/annotate/standing'
import { defaultRules } from '../../src/rules'
import type { Meta } from '../../src/schema'
import { fold } from '../../src/text/fold'

const noMeta: Meta = {
  title: null,
  kind: 'workPoints',
  period: null,
  issuer: null,
  issuers: [],
  level: null,
  region: null,
  occasion: null,
  documentNumber: null,
  indexNumber: null,
  issuedOn: null,
  publishedAt: null,
  effectiveOn: null,
  expiresOn: null,
  validity: null,
  themes: [],
  breadcrumbs: [],
  siteName: null,
  sourceName: null,
  url: null,
}

/** A node's passage: its paragraphs one per line, its heading before them where there is one. */
export function passage(text: string, heading: string | null = null): Passage {
  const source = heading === null ? text : `${heading}\n${text}`
  const from = heading === null ? 0 : heading.length + 1
  return passageOf(
    source,
    fold(source),
    heading === null ? null : [0, heading.length],
    text === '' ? [] : paragraphsOf(source, from),
  )
}

function paragraphsOf(source: string, from: number): [number, number][] {
  const spans: [number, number][] = []
  for (let start = from; start < source.length; ) {
    const end = source.indexOf('\n', start) < 0 ? source.length : source.indexOf('\n', start)
    if (end > start) spans.push([start, end])
    start = end + 1
  }
  return spans
}

/** The context of a node of a document that says nothing else, or what `more` says. */
export function context(text = '', more: Partial<Omit<Context, 'meta'>> & { meta?: Partial<Meta> } = {}): Context {
  const rules = more.rules ?? defaultRules
  return {
    trace: false,
    year: null,
    day: more.meta?.issuedOn ?? null,
    nodeId: '1',
    above: [],
    domainsAbove: [],
    review: false,
    shortForms: new Map(),
    standing: standingRules(fold(text), rules),
    charges: new Map(),
    report: () => {},
    ...more,
    rules,
    meta: { ...noMeta, ...more.meta },
  }
}
