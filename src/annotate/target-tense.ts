import { longestAt } from '../text/lexicon'
import type { Telling } from './last-told'
import { attributeMark } from './marks'
import type { LeftReading } from './target-left'

/**
 * `perfect`: done, by a word that tells it of its own sentence only (了); `on-year`: 同比, which tells of what was reached unless
 * the sentence plans.
 */
export type Tense = 'done' | 'perfect' | 'on-year' | 'ahead'

/** A passage of which the last word of time within a stretch can be asked. */
interface Told {
  readonly walk: LeftReading
  readonly tenses: (from: number, to: number) => Telling<Tense> | null
}

/** 已完成投资的,|给予奖励, 对获评示范的|给予奖励: what a condition tells as done is not what is promised. */
export function behindCondition({ text, words }: LeftReading, sentence: number, until: number): number {
  for (let at = until - 1; at >= sentence; at--) {
    if (text.charAt(at) !== attributeMark) continue
    const behind = text.charAt(at + 1) === ',' ? at + 2 : at + 1
    if (behind > at + 1 ? behind <= until : longestAt(words.grants, text, behind, text.length))
      return Math.min(behind, until)
  }
  return sentence
}

/** A word that goes on behind the stretch may hold a shorter one that ends in it. */
export function lastTime({ walk: { text, words }, tenses }: Told, from: number, to: number): Tense | null {
  for (let i = Math.max(from, to - longestTense + 1); i < to; i++) {
    const whole = longestAt(words.times, text, i, text.length)
    const cut = whole && i + whole.length > to ? longestAt(words.times, text, i, to) : null
    const told = cut && tenseOf(text, i, cut.value.role)
    if (told) return told
  }
  return tenses(from, to)?.value ?? null
}

/** No word of time is longer. */
const longestTense = 8

export function nextTense({ text, words }: LeftReading, at: number): Telling<Tense> | null {
  for (let i = at; i < text.length; i++) {
    const found = longestAt(words.times, text, i, text.length)
    if (!found) continue
    return { start: i, end: i + found.length, value: tenseOf(text, i, found.value.role) }
  }
  return null
}

/** 比去年: what a figure is compared with is no time it is told of. */
const tenseOf = (text: string, at: number, role: Tense | 'tenseless'): Tense | null =>
  role === 'tenseless' || (role === 'done' && '比较于从由在'.includes(text.charAt(at - 1) || ' ')) ? null : role
