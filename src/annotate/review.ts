import { perRules, type Rules } from '../rules'
import { fold } from '../text/fold'

const compile = perRules((rules: Rules) =>
  rules.reviews.map(({ words, unless }) => ({ words: words.map(fold), unless: unless.map(fold) })),
)

/** 工作回顾. Whether a heading tells that what stands below it looks back and plans nothing. */
export function isReview(heading: string, rules: Rules): boolean {
  if (heading === '') return false
  const folded = fold(heading)
  return compile(rules).some(
    ({ words, unless }) => words.some((word) => folded.includes(word)) && !unless.some((word) => folded.includes(word)),
  )
}
