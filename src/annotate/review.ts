import { perRules, type Rules } from '../rules'
import { fold } from '../text/fold'
import { oneOf } from '../text/one-of'

const compile = perRules((rules: Rules) => ({
  any: new RegExp(oneOf(rules.reviews.flatMap(({ words }) => words))),
  rows: rules.reviews.map(({ words, unless }) => ({ words: words.map(fold), unless: unless.map(fold) })),
}))

/** 工作回顾. Whether a folded heading tells that what stands below it looks back and plans nothing. */
export function isReview(heading: string, rules: Rules): boolean {
  const { any, rows } = compile(rules)
  if (heading === '' || !any.test(heading)) return false
  return rows.some(
    ({ words, unless }) =>
      words.some((word) => heading.includes(word)) && !unless.some((word) => heading.includes(word)),
  )
}
