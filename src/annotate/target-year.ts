/** 1987年, 一九五二年, 到2010年底: a year that is no deadline, with what leads to it. */
const year = '(?:(?:19|20)\\d\\d|[一二][九〇○零][一二三四五六七八九〇○零]{2})年'
const yearAt = new RegExp(`(?:到|至|截至|截止)?${year}(?:年?[底末初])?`, 'y')
const yearEnd = new RegExp(`(?:到|至|截至|截止)?${year}(?:年?[底末初])?$`)
const longestYear = 9

/** Behind the year that stands at `at`; -1 where none does. */
export function bareYearEnd(text: string, at: number): number {
  if (!'12一二到至截'.includes(text.charAt(at) || ' ')) return -1
  yearAt.lastIndex = at
  return yearAt.test(text) ? yearAt.lastIndex : -1
}

/** Where the year that ends at `end` begins; -1 where none ends there. */
export function bareYearBefore(text: string, floor: number, end: number): number {
  if (!'年底末初'.includes(text.charAt(end - 1))) return -1
  const from = Math.max(floor, end - longestYear)
  const found = yearEnd.exec(text.slice(from, end))
  return found ? from + found.index : -1
}
