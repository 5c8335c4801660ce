import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { attributeMark } from './marks'
import type { Stretch } from './passage'
import type { Draft } from './target-draft'
import type { LeftReading } from './target-left'

/**
 * What is paid where it stands between its verb and the amount (给予企业一次性奖补|50万元), or is the verb itself (对新认定的
 * 企业奖励|20万元). Null where neither does.
 */
export function readGrant(reading: LeftReading, draft: Draft): Draft | null {
  const { noun, figures, left } = draft
  if (figures[0]?.unit?.of !== 'money' || left.change !== null) return null
  const { text, words } = reading
  const [from, to] = noun
  if (draft.shape === 'elided') return readVerb(reading, draft)
  const allowance = longestBefore(words.allowanceEnds, text, from, to)
  if (allowance === null) return null
  const granted = grantIn(text, from, to, words.grants)
  if (granted !== null) {
    const paid: Stretch = [onceIn(text, granted[1], to, words.onces), to]
    return paidOf(draft, paid, whomBefore(reading, from, granted[0]), granted[0])
  }
  const verb = to - allowance.word.length
  const whom = whomBefore(reading, from, verb)
  const capped = readCap(reading, draft, verb)
  if (capped !== null) return capped
  if (whom !== null && !longestAt(words.grants, text, verb, to)) return paidOf(draft, [verb, to], whom, verb)
  return draft.verb?.name === 'spend' ? paidOf(draft, noun, null, draft.start) : null
}

/** 独立法人研发机构|最高|补助2000万元: the bound stands before the verb, and before it whom it is for. */
function readCap({ text, words }: LeftReading, draft: Draft, verb: number): Draft | null {
  const [from, to] = draft.noun
  const bound = longestBefore(words.left, text, from, verb)
  if (bound?.value.role !== 'before' || draft.left.bounds.length > 0) return null
  const at = verb - bound.word.length
  const { left } = draft
  const capped = { ...left, bounds: [bound.value], cues: [...left.cues, { at, word: bound.word }] }
  return paidOf({ ...draft, left: capped }, [verb, to], whomOf(text, words, from, at), at)
}

/** 对|新认定的平台, 独立法人|的: without what opens and what closes it. */
function whomOf(text: string, words: LeftReading['words'], from: number, to: number): Stretch | null {
  const start = from + (longestAt(words.whoms, text, from, to)?.length ?? 0)
  const end = text.charAt(to - 1) === attributeMark ? to - 1 : to
  return end > start ? [start, end] : null
}

/** 一次性|奖励|100万元: nothing is named but the verb. */
function readVerb({ text, words }: LeftReading, draft: Draft): Draft | null {
  const { head, left, figures } = draft
  const to = figures[0]?.start ?? 0
  const word = head.verb?.name === 'spend' ? longestAt(words.allowances, text, head.verbAt, to) : null
  if (word === null || left.bounds.length > 0 || longestAt(words.grants, text, head.verbAt, to)) return null
  const verb: Stretch = [head.verbAt, head.verbAt + word.length]
  return verb[1] === to ? paidOf(draft, verb, null, verb[0]) : null
}

const paidOf = (draft: Draft, noun: Stretch, scope: Stretch | null, start: number): Draft => ({
  ...draft,
  noun,
  scope: scope ?? draft.scope,
  start: scope?.[0] ?? start,
  shape: 'right',
  paid: true,
})

/** The last verb of giving in [from, to), with something behind it. */
function grantIn(text: string, from: number, to: number, grants: LeftReading['words']['grants']): Stretch | null {
  let found: Stretch | null = null
  for (let i = from; i < to; i++) {
    const grant = longestAt(grants, text, i, to)
    // 享受的补助 is one name.
    if (grant && i + grant.length < to && text.charAt(i + grant.length) !== attributeMark) found = [i, i + grant.length]
  }
  return found
}

/** 给予企业|一次性奖补: before 一次性 stands who receives it. */
function onceIn(text: string, from: number, to: number, onces: LeftReading['words']['onces']): number {
  for (let i = from; i < to; i++) if (longestAt(onces, text, i, to)) return i
  return from
}

/** 对省级智能工厂, 每新增1家企业: whom or what it is paid for, where the clause opens with it. */
export function whomBefore({ text, words }: LeftReading, from: number, to: number): Stretch | null {
  const whom = longestAt(words.whoms, text, from, to)?.length ?? 0
  const each = whom === 0 && longestAt(words.pers, text, from, to) !== null
  const manner = longestBefore(words.manners, text, from + whom, to)
  const end = manner && !manner.value.loose ? to - manner.word.length : to
  return (whom > 0 || each) && from + whom < end ? [from + whom, end] : null
}
