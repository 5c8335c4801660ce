import { longestAt } from '../text/lexicon'
import type { LeftReading } from './target-left'

/** 已完成投资的,|给予奖励: what a condition tells as done is not what is promised. */
export function behindCondition(text: string, sentence: number, until: number): number {
  const comma = text.slice(sentence, until).lastIndexOf('的,')
  return comma < 0 ? sentence : sentence + comma + 2
}

/** The last word in [from, to) that tells whether what follows was reached or is still to be. */
export function lastTime({ text, words }: LeftReading, from: number, to: number): 'done' | 'ahead' | null {
  let last: 'done' | 'ahead' | null = null
  for (let i = from; i < to; i++) {
    const found = longestAt(words.times, text, i, to)
    if (!found) continue
    if (!(found.value.role === 'done' && '比较于从由在'.includes(text.charAt(i - 1) || ' '))) last = found.value.role
    i += found.length - 1
  }
  return last
}
