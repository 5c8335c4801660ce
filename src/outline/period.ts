import { hanInteger } from '../text/numeral'

export interface Years {
  start: number
  end: number
}

const range = /((?:19|20)\d{2}) *年? *(?:—+|-+|~|至|到) *((?:19|20)\d{2})(?: *年|\b|\))/
const year = /((?:19|20)\d{2}) *年/
const hanYear = /([一二][九〇○零0][〇○零一二三四五六七八九]{2})年/
const fiveYear = /“? *第?(十?[一二三四五六七八九十])(?:五” *|五”|个五年|五(?=规划|时期|期间|计划))/
const nthPlan = /第(?:十?[一二三四五六七八九十])个五年/
const hanDigit = '〇一二三四五六七八九'

/** 五年规划. The years of the n-th five-year plan: 一五 1953–1957, 二五 1958–1962, 三五 1966–1970, each later one five years on. */
export function fiveYearPlan(n: number): Years | null {
  if (n < 1 || n > 30) return null
  const start = n < 3 ? 1953 + 5 * (n - 1) : 1966 + 5 * (n - 3)
  return { start, end: start + 4 }
}

/**
 * 期. The years a title says it plans for: `2022年…工作要点`, `（2021—2023年）`, `“十四五”规划`.
 *
 * @param title folded
 * @returns null where it names no year
 */
export function titlePeriod(title: string): Years | null {
  const span = range.exec(title)
  if (span && Number(span[1]) <= Number(span[2])) return { start: Number(span[1]), end: Number(span[2]) }
  const said = yearIn(title)
  const named = fiveYear.exec(title)
  const plan = named ? fiveYearPlan(hanInteger(named[1] as string) ?? 0) : null
  // 第十四个五年规划和二〇三五年远景目标纲要: the year behind the plan is how far it looks; a year before it (一九五三年开始的第一个五年计划)
  // is the one it begins in.
  const begins = plan !== null && said === plan.start && nthPlan.test(title)
  if (said === null || begins || (plan !== null && said > plan.end)) return plan
  return { start: said, end: said }
}

/** 2022年, 二〇二二年: the first year a title names. */
function yearIn(title: string): number | null {
  const single = year.exec(title)
  if (single) return Number(single[1])
  const han = hanYear.exec(title)
  if (!han) return null
  const value = Number([...(han[1] as string)].map((c) => Math.max(0, hanDigit.indexOf(c))).join(''))
  return value > 1900 && value < 2100 ? value : null
}
