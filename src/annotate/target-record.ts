import type { Result, Target } from '../schema'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import type { Context } from './context'
import { indicatorCode } from './indicator'
import { mentionAt, type Passage, printedAt } from './passage'
import type { Draft, Walk } from './target-draft'
import type { Figure } from './target-figure'
import type { Cue, LeftReading } from './target-left'
import type { Named } from './target-name'
import type { TargetTime } from './target-time'

/** The published records of a draft, all but what depends on its time. */
export function recordsOf(
  passage: Passage,
  context: Context,
  walk: Walk,
  named: Named,
  time: TargetTime,
): (Target & Result)[] {
  const { draft, indicators } = named
  const { left } = draft
  const { text, span } = mentionAt(passage, draft.start, draft.end)
  const last = draft.figures[draft.figures.length - 1] as Figure
  // 按照|每张床位|1.2万元的标准
  const { base } = left
  const per = left.per ?? (base && longestAt(walk.words.pers, walk.text, base[0], base[1]) ? base : null)
  const standard = isStandard(walk, draft, indicators)
  const cues = cuesOf(walk, draft)
  return draft.figures.map((figure, i) => {
    const change = changeOf(draft)
    const indicator = indicators[i] ?? ''
    const record: Target & Result = {
      text,
      span,
      indicator,
      indicatorCode: indicatorCode(context.rules, indicator, change, unitOf(passage, figure, last)),
      kind: standard ? 'standard' : 'goal',
      comparator: comparatorOf(walk, draft, figure, last),
      value: figure.whole ? figure.whole.value : figure.value,
      valueMax: figure.valueMax,
      unit: unitOf(passage, figure, last),
      per: per ? printedAt(passage, per[0], per[1]) : null,
      change,
      from: fromOf(passage, context, draft, i),
      base: base && per !== base ? printedAt(passage, base[0], base[1]) : null,
      coverage: isCoverage(figure, indicator),
      scope: draft.scope ? printedAt(passage, draft.scope[0], draft.scope[1]) : null,
      period: time.period,
      deadline: time.deadline,
      tone: toneOf(walk, draft, cues),
      cues: cues.map(({ word }) => word),
      binding: time.binding,
    }
    if (context.trace) record.rule = ruleOf(draft, figure)
    return record
  })
}

const isCoverage = (figure: Figure, indicator: string): boolean =>
  figure.whole?.coverage === true || (figure.percent && figure.value === 100 && indicator.endsWith('覆盖率'))

function unitOf(passage: Passage, figure: Figure, last: Figure): string {
  if (figure.whole) return figure.whole.unit
  if (figure.percent) return '%'
  const own = printedAt(passage, figure.unitStart, figure.unitEnd)
  const shared = figure === last ? own : printedAt(passage, last.unitStart, last.unitEnd)
  return shared.startsWith(own) ? shared : own
}

function comparatorOf(walk: Walk, draft: Draft, figure: Figure, last: Figure): Target['comparator'] {
  if (figure.valueMax !== null) return 'range'
  const { bounds, level } = draft.left
  const change = draft.left.change ?? draft.head.change
  const bound = bounds.find((row) => row.name !== 'exactly')
  const after = figure.after ?? last.after
  if (after) return after.comparator === 'gte' && bound?.comparator === 'gt' ? 'gt' : after.comparator
  if (figure.open) return 'gt'
  if (bound) return bound.name === 'reach' && isCapped(walk, draft) ? 'lte' : bound.comparator
  const limited = last.unit?.of === 'time' || last.unit?.of === 'money'
  return level && change?.ceiling === true && limited ? 'lte' : 'eq'
}

/** 最高资助总额|可达2000万元: no more than that. */
function isCapped({ text, words }: Walk, { noun: [from, to] }: Draft): boolean {
  for (let i = from; i < to; i++) if (longestAt(words.bounds, text, i, to)?.value.name === 'at-most') return true
  return false
}

/** Only where the figure is itself the change: 增长8%, 减少库存10万件. A level reached (提高到60%) is none. */
function changeOf({ left, head, figures }: Draft): Target['change'] {
  if (left.level || figures[0]!.whole) return null
  return left.change?.change ?? head.change?.change ?? null
}

function cuesOf(walk: Walk, draft: Draft): Cue[] {
  const { text } = walk
  const { left, clause, figures } = draft
  const cues = left.cues.filter(({ word }) => !isPlain(word, draft))
  const first = figures[0] as Figure
  addToneCues(walk, clause.start, left.start, cues)
  for (const figure of figures) {
    if (figure.after) cues.push({ at: figure.end - 1, word: afterWord(text, figure) })
    else if (figure.open)
      cues.push({ at: figure.start, word: text.slice(figure.start, figure.end).includes('余') ? '余' : '多' })
  }
  if (left.level && left.change?.ceiling && (first.unit?.of === 'time' || first.unit?.of === 'money') && !first.after) {
    cues.push({ at: first.start - 1, word: left.levelWord })
  }
  return cues.sort((a, b) => a.at - b.at)
}

/** Adds the words of tone between the clause's start and the indicator's end. */
export function addToneCues({ text, words }: LeftReading, start: number, end: number, cues: Cue[]): void {
  for (let i = start; i < end; i++) {
    const found = longestAt(words.heads, text, i, end)
    if (!found) continue
    if (found.value.role === 'tone' && found.value.loose !== true)
      cues.push({ at: i, word: text.slice(i, i + found.length) })
    i += found.length - 1
  }
}

/** 为, 保持在: they bound nothing. */
const isPlain = (word: string, draft: Draft): boolean =>
  draft.left.bounds.some((row) => row.name === 'exactly' && row.words.includes(word))

const afterWord = (text: string, figure: Figure): string =>
  text.slice(figure.unitEnd, figure.end).replace(/^[多余]/, '')

/** A soft word beats a bound; a bound, or a word such as 确保, is firm. */
function toneOf(walk: Walk, draft: Draft, cues: readonly Cue[]): Target['tone'] {
  const { left, figures } = draft
  let firm =
    left.tone === 'firm' ||
    left.bounds.some((row) => row.tone === 'firm') ||
    figures.some((f) => f.after?.tone === 'firm')
  if (left.tone === 'soft' || left.bounds.some((row) => row.tone === 'soft')) return 'soft'
  if (figures.some((figure) => figure.after?.tone === 'soft')) return 'soft'
  for (const { word } of cues) {
    const row = longestAt(walk.words.heads, word, 0, word.length)?.value
    if (row?.role !== 'tone') continue
    if (row.tone === 'soft') return 'soft'
    firm = true
  }
  return firm ? 'firm' : 'plain'
}

/** What is paid, charged or allowed per case: 每家最高补助50万元, 30天内办结. */
function isStandard({ text, words }: Walk, draft: Draft, [named = '']: readonly string[]): boolean {
  const { left, clause, figures, noun, shape } = draft
  const figure = figures[0] as Figure
  if (left.change !== null && !left.level) return false
  const unit = figure.unit?.of
  if (
    unit === 'time' &&
    figure.after?.name === 'within' &&
    left.bounds.length === 0 &&
    left.change === null &&
    !left.level
  )
    return true
  if (unit !== 'money' && unit !== 'share' && unit !== 'time' && !figure.percent) return false
  // 予以补助,|最高20万元; 不超过12个月最低生活保障标准
  if (unit === 'time' && left.base !== null) return true
  if (unit === 'money' && shape === 'elided' && longestBefore(words.allowanceEnds, named, 0, named.length)) return true
  const end = shape === 'right' ? noun[1] : figure.start
  for (let i = clause.start; i < end; i++) {
    // 支出(扣除补助的部分)为20亿元: a bracket only explains.
    if (text.charAt(i) === '(') i = Math.max(i, text.slice(0, end).indexOf(')', i))
    else if (longestAt(words.allowances, text, i, end)) return true
  }
  return false
}

function fromOf(passage: Passage, context: Context, { left }: Draft, place: number): Target['from'] {
  if (left.from === null) return null
  const { text, span } = mentionAt(passage, left.from[0], left.from[1])
  const stated = /(?:19|20)\d\d(?=年)/.exec(text)
  const year = stated ? Number(stated[0]) : /去年|上年/.test(text) && context.year !== null ? context.year - 1 : null
  const figure = left.fromFigures[place] ?? left.fromFigures[0]
  return { value: figure?.value ?? null, year, text, span }
}

function ruleOf(draft: Draft, figure: Figure): string {
  if (figure.whole) return figure.whole.name
  const { left, figures } = draft
  const last = figures[figures.length - 1] as Figure
  return (
    last.after?.name ??
    left.bounds[0]?.name ??
    left.change?.name ??
    draft.verb?.name ??
    (figure.percent ? 'percent' : (figure.unit?.name ?? 'metric'))
  )
}
