/** 1987年, 一九五二年, 到2010年底, “九五”期间: a year or a five-year plan that is no deadline, with what leads to it. */
const year = '(?:(?:19|20)\\d\\d|[一二][九〇○零][一二三四五六七八九〇○零]{2})年'
const plan = '“?(?:十[一二三四五六]?|[一二三四五六七八九])五”?(?:时期|期间|期末|末)'
const dated = `(?:(?:到|至|截至|截止)?${year}(?:年?[底末初])?|${plan})`
const yearAt = new RegExp(dated, 'y')
const yearEnd = new RegExp(`${dated}$`)
const longestYear = 9

/** Behind the year that stands at `at`; -1 where none does. */
export function bareYearEnd(text: string, at: number): number {
  if (!'12一二到至截“三四五六七八九十'.includes(text.charAt(at) || ' ')) return -1
  yearAt.lastIndex = at
  return yearAt.test(text) ? yearAt.lastIndex : -1
}

/** Where the year that ends at `end` begins; -1 where none ends there. */
export function bareYearBefore(text: string, floor: number, end: number): number {
  if (!'年底末初期间'.includes(text.charAt(end - 1))) return -1
  const from = Math.max(floor, end - longestYear)
  const found = yearEnd.exec(text.slice(from, end))
  return found ? from + found.index : -1
}
