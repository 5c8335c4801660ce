import type { Edit, Match, TargetChange, UnitChange } from '../schema'
import type { Candidate } from './align'
import { directionOf, dueChange, toneChange } from './direction'
import { editsBetween } from './edits'
import type { Group, Link } from './group'
import type { Structure } from './structure'
import type { PlacedChange } from './summary'
import type { Entry } from './units'

const places = 1000
/** Scores are published to three places. */
const rounded = (score: number): number => Math.round(Math.min(1, score) * places) / places

/** The best score among the partners that each unit did not get. */
function runnersUp(groups: readonly Group[], candidates: readonly Candidate[]): Map<string, number> {
  const own = new Set(groups.flatMap((group) => group.before.flatMap((i) => group.after.map((j) => `${i} ${j}`))))
  const next = new Map<string, number>()
  for (const { before, after, score } of candidates) {
    if (own.has(`${before} ${after}`)) continue
    for (const key of [`b${before}`, `a${after}`]) next.set(key, Math.max(next.get(key) ?? 0, score))
  }
  return next
}

function statusOf({ before, after }: Group, words: { before: string; after: string }): UnitChange['status'] {
  if (before.length > 1) return 'merged'
  if (after.length > 1) return 'split'
  return words.before === words.after ? 'unchanged' : 'revised'
}

function matchOf({ links }: Group, status: UnitChange['status'], next: ReadonlyMap<string, number>): Match {
  const link = links[0] as Link
  const by = link.by === 'pinned' ? 'pinned' : status === 'unchanged' ? 'same' : 'computed'
  const runnerUp = Math.max(next.get(`b${link.before}`) ?? 0, next.get(`a${link.after}`) ?? 0)
  return { by, score: by === 'computed' ? rounded(link.score) : 1, runnerUp: runnerUp > 0 ? rounded(runnerUp) : null }
}

const joined = (entries: readonly Entry[], places: readonly number[]): string =>
  places.map((place) => entries[place]?.words ?? '').join('\n')

const idsOf = (entries: readonly Entry[], places: readonly number[]): string[] =>
  places.map((place) => (entries[place] as Entry).unit.id)

const whole = (op: Edit['op'], text: string): Edit[] => (text === '' ? [] : [{ op, text }])

function together(structure: Structure, group: Group, next: ReadonlyMap<string, number>): PlacedChange {
  const { before, after, moved } = structure
  const words = { before: joined(before, group.before), after: joined(after, group.after) }
  const status = statusOf(group, words)
  const change: UnitChange = {
    status,
    moved: moved.has(group),
    before: idsOf(before, group.before),
    after: idsOf(after, group.after),
    match: matchOf(group, status, next),
    edits: editsBetween(words.before, words.after),
  }
  return { change, before: group.before, after: group.after }
}

function alone(entries: readonly Entry[], place: number, status: 'added' | 'dropped'): PlacedChange {
  const ids = idsOf(entries, [place])
  const text = joined(entries, [place])
  const change = { status, moved: false, match: null } as const
  if (status === 'added') {
    return { change: { ...change, before: [], after: ids, edits: whole('insert', text) }, before: [], after: [place] }
  }
  return { change: { ...change, before: ids, after: [], edits: whole('delete', text) }, before: [place], after: [] }
}

/** 条目变化. Every unit of both plans, in the reading order of the plan after; what was dropped stands where it stood. */
export function unitChanges(structure: Structure): PlacedChange[] {
  const { before, after, groups, candidates } = structure
  const next = runnersUp(groups, candidates)
  const kept = groups.map((group) => together(structure, group, next))
  const found = { before: new Map<number, PlacedChange>(), after: new Set<number>() }
  for (const change of kept) {
    for (const place of change.before) found.before.set(place, change)
    for (const place of change.after) found.after.add(place)
  }
  const added = after.filter(({ index }) => !found.after.has(index)).map(({ index }) => alone(after, index, 'added'))
  const inOrder = [...kept, ...added].sort((a, b) => (a.after[0] as number) - (b.after[0] as number))
  const behind = new Map<PlacedChange | null, PlacedChange[]>()
  let last: PlacedChange | null = null
  for (const { index } of before) {
    const change = found.before.get(index)
    if (change) last = change
    else behind.set(last, [...(behind.get(last) ?? []), alone(before, index, 'dropped')])
  }
  return [...(behind.get(null) ?? []), ...inOrder.flatMap((change) => [change, ...(behind.get(change) ?? [])])]
}

/** 指标变化. Every target of both plans: those after in their order, then those that are gone. */
export function targetChanges(
  { targets }: Structure,
  years: { before: number | null; after: number | null },
): TargetChange[] {
  const pairOf = new Map(targets.pairs.map((pair) => [pair.after, pair]))
  const kept = new Set(targets.pairs.map((pair) => pair.before))
  const changes = targets.after.map(({ target: after, nodeId: afterId, figure }, place): TargetChange => {
    const { indicator, indicatorCode } = after
    const pair = pairOf.get(place)
    const old = pair && targets.before[pair.before]
    if (!pair || !old) {
      const gone = { before: null, beforeId: null, tone: null, due: null, match: null }
      return { indicator, indicatorCode, ...gone, after, afterId, direction: 'new' }
    }
    const before = old.target
    const same = before.text === after.text && pair.score >= 1
    return {
      indicator,
      indicatorCode: indicatorCode ?? before.indicatorCode,
      before,
      after,
      beforeId: old.nodeId,
      afterId,
      direction: directionOf(old.figure, figure),
      tone: toneChange(before, after),
      due: dueChange(before.deadline, after.deadline, years),
      match: {
        by: same ? 'same' : 'computed',
        score: same ? 1 : rounded(pair.score),
        runnerUp: pair.runnerUp === null ? null : rounded(pair.runnerUp),
      },
    }
  })
  const gone = targets.before.flatMap(({ target, nodeId }, place): TargetChange[] => {
    if (kept.has(place)) return []
    const { indicator, indicatorCode } = target
    const none = { after: null, afterId: null, tone: null, due: null, match: null }
    return [{ indicator, indicatorCode, before: target, beforeId: nodeId, ...none, direction: 'gone' }]
  })
  return [...changes, ...gone]
}
