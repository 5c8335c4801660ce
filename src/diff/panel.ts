import type { Goal, Result, Span, Target, WorkPlan } from '../schema'
import { type Holder, walk } from '../schema/walk'
import { fold } from '../text/fold'
import { splitSentences } from '../text/sentence'
import { comparable } from './direction'
import { dated, type TrackOptions, trackWorkPlans } from './track'

/** 面板数据. One figure of one document, with all that is needed to check it without opening the source. */
export interface PanelRow {
  document: string
  regionCode: string | null
  region: string | null
  level: string | null
  issuer: string | null
  year: number
  /** `target` promised, `result` reported as reached, `goal` promised without a number. */
  role: 'target' | 'result' | 'goal'
  indicator: string
  indicatorCode: string | null
  scope: string | null
  periodStart: number | null
  periodEnd: number | null
  periodBasis: string | null
  comparator: string | null
  value: number | null
  valueMax: number | null
  unit: string | null
  per: string | null
  change: string | null
  fromValue: number | null
  fromYear: number | null
  tone: string | null
  cues: string[]
  binding: string | null
  node: string
  quote: string
  sentence: string
  start: number
  end: number
  /** The document with the same target before; of a result, the one with the target it answers. */
  previousDocument: string | null
  /** Likeness of the two; 1 where code or words are the same. */
  matchScore: number | null
  /** Of a result: the figure of the target it answers. */
  targetComparator: string | null
  targetValue: number | null
  /** The thread of the series that its target is followed in; null for a goal, and for a result that answers none. */
  thread: string | null
}

export interface PanelOptions extends TrackOptions {
  /** What names each plan, in the order given; its address or title where left off. */
  documents?: readonly (string | undefined)[]
}

/** A row in the making: what of it is worked out last. */
interface Draft {
  row: PanelRow
  plan: number
  figure: Target | Result | null
  /** What keeps rows of one indicator together. */
  group: string
}

/** The sentence around a mention. */
function sentencesOf(plan: WorkPlan): (span: Span) => string {
  const sentences = splitSentences(plan.source.text)
  return ([start, end]) => {
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle]?.span[1] ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const last = sentences.findIndex((sentence, i) => i >= low && sentence.span[1] >= end)
    return sentences
      .slice(low, Math.max(low, last) + 1)
      .map((sentence) => sentence.text)
      .join('')
  }
}

type Said = { plan: WorkPlan; year: number; document: string; node: Holder; sentence: (span: Span) => string }

/** What a row says of its document and place. */
const placed = ({ plan, year, document, node, sentence }: Said, mention: Target | Result | Goal) => ({
  document,
  regionCode: plan.meta.region?.code ?? null,
  region: plan.meta.region?.name ?? null,
  level: plan.meta.level,
  issuer: plan.meta.issuer,
  year,
  indicator: mention.indicator,
  indicatorCode: mention.indicatorCode,
  periodStart: mention.period?.start ?? null,
  periodEnd: mention.period?.end ?? null,
  periodBasis: mention.period?.basis ?? null,
  node: `${document}#${node.id}`,
  quote: mention.text,
  sentence: sentence(mention.span),
  start: mention.span[0],
  end: mention.span[1],
  previousDocument: null,
  matchScore: null,
  targetComparator: null,
  targetValue: null,
  thread: null,
})

const figureOf = (figure: Target | Result) => ({
  scope: figure.scope,
  comparator: figure.comparator,
  value: figure.value,
  valueMax: figure.valueMax,
  unit: figure.unit,
  per: figure.per,
  change: figure.change,
  fromValue: figure.from?.value ?? null,
  fromYear: figure.from?.year ?? null,
})

const noFigure = {
  scope: null,
  comparator: null,
  value: null,
  valueMax: null,
  unit: null,
  per: null,
  change: null,
  fromValue: null,
  fromYear: null,
}

function draftsOf(said: Omit<Said, 'node' | 'sentence'>, plan: number): Draft[] {
  const drafts: Draft[] = []
  const sentence = sentencesOf(said.plan)
  for (const { node } of walk(said.plan)) {
    const at = { ...said, node, sentence }
    for (const target of node.targets) {
      const { tone, cues, binding } = target
      const row: PanelRow = { ...placed(at, target), role: 'target', ...figureOf(target), tone, cues, binding }
      drafts.push({ row, plan, figure: target, group: '' })
    }
    for (const result of node.results) {
      const row: PanelRow = {
        ...placed(at, result),
        role: 'result',
        ...figureOf(result),
        tone: null,
        cues: [],
        binding: null,
      }
      drafts.push({ row, plan, figure: result, group: '' })
    }
    for (const goal of node.goals) {
      const { tone, cues } = goal
      const row: PanelRow = { ...placed(at, goal), role: 'goal', ...noFigure, tone, cues, binding: null }
      drafts.push({ row, plan, figure: null, group: '' })
    }
  }
  return drafts
}

const keyOf = (indicator: string, code: string | null): string => code ?? fold(indicator).replace(/\s/g, '')

/** The target a result answers: of the same indicator, on like terms, for the same years, from the latest plan that has one. */
function answered(result: Draft, targets: readonly Draft[]): Draft | null {
  const { row, figure, plan } = result
  if (!figure || row.periodStart === null) return null
  const fitting = targets.filter(
    (target) =>
      target.plan <= plan &&
      target.figure !== null &&
      target.row.periodStart === row.periodStart &&
      target.row.periodEnd === row.periodEnd &&
      target.row.scope === row.scope &&
      comparable(target.figure, figure),
  )
  return fitting.reduce<Draft | null>((best, each) => (best && best.plan >= each.plan ? best : each), null)
}

/**
 * 面板数据. A row for each target, result and goal of several plans, by document, indicator and period. The rows of one target through the years
 * stand together; a result of a year stands behind the target for that year, which an earlier report set.
 *
 * @param plans published trees in any order
 * @param options `documents`, what names each plan; `years` where the plans do not tell them
 * @throws UnknownYearError for a plan without a year
 */
export function panelRows(plans: readonly WorkPlan[], options: PanelOptions = {}): PanelRow[] {
  const series = dated(plans, options)
  const named = series.map(({ plan, year, given }, i) => ({
    plan,
    year,
    document: options.documents?.[given] ?? plan.meta.url ?? plan.meta.title ?? `plan ${i + 1}`,
  }))
  const drafts = named.flatMap((each, i) => draftsOf(each, i))
  const byPlace = new Map(
    drafts.flatMap((draft) =>
      draft.row.role === 'target'
        ? [[`${draft.plan} ${draft.row.start} ${draft.row.end} ${draft.row.indicator}`, draft] as const]
        : [],
    ),
  )
  follow(series, named, byPlace)
  const targets = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.row.role !== 'target') continue
    const key = keyOf(draft.row.indicator, draft.row.indicatorCode)
    targets.set(key, [...(targets.get(key) ?? []), draft])
  }
  for (const draft of drafts) {
    if (draft.row.role !== 'result') continue
    const target = answered(draft, targets.get(keyOf(draft.row.indicator, draft.row.indicatorCode)) ?? [])
    if (!target) continue
    draft.group = target.group
    draft.row.thread = target.row.thread
    draft.row.previousDocument = target.row.document
    draft.row.matchScore = 1
    draft.row.targetComparator = target.row.comparator
    draft.row.targetValue = target.row.value
  }
  return inOrder(drafts)
}

/** Gives each target the group of its thread, and the document it continues. */
function follow(
  series: ReturnType<typeof dated>,
  named: readonly { document: string }[],
  byPlace: ReadonlyMap<string, Draft>,
): void {
  const { threads } = trackWorkPlans(
    series.map(({ plan }) => plan),
    { years: series.map(({ year }) => year) },
  )
  const rowsAt = new Map<string, Draft[]>()
  for (const draft of byPlace.values()) {
    const key = `${draft.plan} ${draft.row.start} ${draft.row.end}`
    rowsAt.set(key, [...(rowsAt.get(key) ?? []), draft])
  }
  for (const { id, kind, items } of threads) {
    if (kind !== 'target') continue
    items.forEach((item, i) => {
      // Targets under one 分别 share a stretch: threads take them in the order of the text, as rows are.
      const draft = rowsAt.get(`${item.plan} ${item.span[0]} ${item.span[1]}`)?.shift()
      if (!draft) return
      draft.group = id
      draft.row.thread = id
      const before = items[i - 1]
      if (!before || !item.match) return
      draft.row.previousDocument = named[before.plan]?.document ?? null
      draft.row.matchScore = item.match.score
    })
  }
}

const roles = { target: 0, result: 1, goal: 2 } as const

function inOrder(drafts: readonly Draft[]): PanelRow[] {
  const first = new Map<string, number>()
  drafts.forEach((draft, i) => {
    draft.group ||= `row-${i}`
    if (!first.has(draft.group)) first.set(draft.group, i)
  })
  return [...drafts]
    .sort(
      (a, b) =>
        (first.get(a.group) ?? 0) - (first.get(b.group) ?? 0) ||
        (a.row.periodStart ?? a.row.year) - (b.row.periodStart ?? b.row.year) ||
        roles[a.row.role] - roles[b.row.role] ||
        a.plan - b.plan ||
        a.row.start - b.row.start,
    )
    .map(({ row }) => row)
}
