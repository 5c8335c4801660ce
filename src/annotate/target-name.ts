import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { type Passage, printedAt, type Stretch } from './passage'
import type { Draft, Walk } from './target-draft'
import { splitNames } from './target-list'
import { isNextPart, isPlace } from './target-part'

/** What one draft becomes: one record for each of its figures, as targets would be published. */
export interface Named {
  readonly draft: Draft
  /** One for each figure. */
  readonly indicators: readonly string[]
  /** What the next elided figures are figures of. */
  readonly subjects: readonly string[]
}

/** Names what a draft is a figure of; what is elided or only a measure (规模) is completed from the draft before. */
export function nameOf(passage: Passage, walk: Walk, draft: Draft, before: Named | null, alike: Named | null): Named {
  const { text, words } = walk
  const { shape, noun, figures } = draft
  const print = (start: number, end: number) => printedAt(passage, start, end)
  const name = ([start, end]: Stretch) => print(start, end)
  if (shape === 'elided') {
    const known = isOther(before, draft) ? [] : (before?.subjects ?? [])
    const allowed = known.length > 0 ? null : allowanceBefore(walk, draft)
    const named = allowed ? print(allowed[0], allowed[1]) : ''
    const indicators = figures.map((_, i) => known[i] ?? known[0] ?? named)
    return { draft, indicators, subjects: indicators }
  }
  if (figures.length > 1 && shape === 'left') {
    const items = splitNames(text, words, noun, figures.length, print)
    if (items) return { draft, indicators: items, subjects: items }
  }
  if (isPlace(walk, draft) || (alike && isNextPart(walk, draft, alike.draft))) {
    // A place is no indicator: without one before it nothing is told.
    const subjects = alike?.subjects ?? ['']
    const level = alike ? levelOf(walk, subjects[0] ?? '') : 0
    if (level > 0 && levelOf(walk, name(noun)) === name(noun).length) {
      const named = name(noun) + (subjects[0] ?? '').slice(level)
      return { draft, indicators: figures.map(() => named), subjects: [named] }
    }
    return {
      draft: { ...draft, scope: noun, ...(alike?.draft.parted && { parted: true }) },
      indicators: figures.map(() => subjects[0] ?? ''),
      subjects,
    }
  }
  const own = name(noun)
  const subject = before?.subjects[0]
  const bare =
    shape === 'left' &&
    subject !== undefined &&
    ((isMeasureOnly(walk, draft, before) && joinsOn(text, before, draft)) || isShareOf(walk, draft))
  const full = bare ? subject + own : own
  return { draft, indicators: figures.map(() => full), subjects: bare ? (before?.subjects ?? [full]) : [full] }
}

/** 省级|企业技术中心5家、市级20家: how much of a name says of which level of government it is. */
function levelOf({ words }: Walk, name: string): number {
  for (let end = 4; end > 1; end--) {
    const level = longestBefore(words.divisions, name, 0, end)
    if (level?.value.name === 'level-of-government' && level.word.length === end) return end
  }
  return 0
}

/** 贴息期不超过3年,|最高500万元: an amount is of no term. */
const isOther = (before: Named | null, { figures: [figure], left }: Draft): boolean =>
  figure?.unit?.of === 'money' && left.bounds.length > 0 && before?.draft.figures[0]?.unit?.of === 'time'

/** 每家最高|补助|50万元: where nothing else is named, the figure is of what is paid. */
function allowanceBefore({ text, words }: Walk, { clause, left, figures: [figure] }: Draft): Stretch | null {
  if (!figure || (figure.unit?.of !== 'money' && left.base === null)) return null
  let found: Stretch | null = null
  // What was named in the clauses before: 予以补助,|单个项目最高不超过300万元.
  const near = Math.max(0, clause.start - longestReach)
  const sentence =
    near +
    Math.max(text.slice(near, clause.start).lastIndexOf('。'), text.slice(near, clause.start).lastIndexOf('\n')) +
    1
  const from = left.bounds.length > 0 ? sentence : clause.start
  for (let i = from; i < figure.start; i++) {
    const word = longestAt(words.allowances, text, i, figure.start)
    if (!word) continue
    // 一次性|奖补, but 给予|奖补
    const start: number = found?.[1] === i && !longestAt(words.grants, text, found[0], i) ? found[0] : i
    found = [start, i + word.length]
    i += word.length - 1
  }
  return found
}

const longestReach = 60

/** 占全市工业产值比重提高到86%: whose share it is was told before. */
function isShareOf({ text, words }: Walk, { noun: [from, to] }: Draft): boolean {
  const share = longestAt(words.bases, text, from, to)
  return share?.value.role === 'share' && (longestAt(words.nounStarts, text, from, to)?.length ?? 0) <= share.length
}

/** 规模近9.8万亿元 behind 转移支付增加1.5万亿元: the measure of what was named before. */
const isMeasureOnly = ({ text, words }: Walk, { noun: [start, end] }: Draft, before: Named | null): boolean =>
  end - start <= 3 &&
  !(before?.draft.shape === 'left' && longestBefore(words.metrics, text, ...before.draft.noun)) &&
  words.metrics.byLast
    .get(text.charCodeAt(end - 1))
    ?.some(({ word, value }) => value.name !== 'named-alone' && word === text.slice(start, end)) === true

const joinsOn = (text: string, before: Named | null, draft: Draft): boolean =>
  before !== null && draft.start - before.draft.end <= 2 && !/[。\n]/.test(text.slice(before.draft.end, draft.start))
