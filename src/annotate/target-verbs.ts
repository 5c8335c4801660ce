import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import type { Stretch } from './passage'
import type { Walk } from './target-draft'
import type { Figure } from './target-figure'
import { readHead } from './target-head'
import { continueLeft, type Left } from './target-left'

/** 一般公共预算收入|完成|9.8亿元: between a measure and its figure the verb says what 达到 might. */
export function passReached(walk: Walk, left: Left, floor: number, counted: boolean): void {
  const { text, words } = walk
  const verb = longestBefore(words.verbTails, text, floor, left.start)
  if (!verb) return
  const at = left.start - verb.word.length
  const reached =
    verb.value.name === 'achieve' &&
    (longestBefore(words.metrics, text, floor, at) || (!counted && isNamedBefore(walk, floor, at)))
  if (!reached) return
  left.start = at
  left.core = at
  left.verb = verb.value
  continueLeft(walk, left, floor)
}

/** “上海标准”、“上海品牌”|分别新增|12项、44项: with an adverb before it the verb is no part of the name. */
export function passDeed(walk: Walk, left: Left, floor: number): void {
  const { text, words } = walk
  const verb = longestBefore(words.verbTails, text, floor, left.start)
  if (!verb || !deeds.has(verb.value.name)) return
  const at = left.start - verb.word.length
  if (verb.value.name !== 'gain' || !isNamedBefore(walk, floor, at)) {
    const adverb = longestBefore(words.left, text, floor, at)
    if (!adverb || adverb.word.length < 2 || adverb.value.role === 'per' || at - adverb.word.length - floor < 2) return
  }
  left.start = at
  left.core = at
  left.verb = verb.value
  continueLeft(walk, left, floor)
}

/** 限上商贸企业|新增150家: what is counted stands before the verb, and is more than what opens a clause (全市|新增150家). */
function isNamedBefore(walk: Walk, from: number, to: number): boolean {
  const { start, scope } = readHead(walk, from, to)
  return scope === null && to - start >= shortestName
}

const shortestName = 3

/** Verbs that may stand behind what they are done to. */
export const deeds: ReadonlySet<string> = new Set(['build', 'add', 'gain', 'carry-out', 'cut-back'])

/** 向民间资本|推介|优质项目300个: what is counted stands behind the last verb, unless a measure does (转移|就业). */
export function behindDeed({ text, words }: Walk, { unit }: Figure, [from, to]: Stretch): Stretch {
  if (unit?.of !== 'thing' && unit?.of !== 'people') return [from, to]
  for (let i = to - shortestObject - 2; i >= from + 2; i--) {
    const deed = longestAt(words.splittings, text, i, to)
    if (!deed || longestAt(words.nounStarts, text, i, to)) continue
    const at = i + deed.length
    return to - at < shortestObject || longestBefore(words.metrics, text, at, to) ? [from, to] : [at, to]
  }
  return [from, to]
}

const shortestObject = 2
