import { countsOn } from './decimal'

const decimal = /(?<![0-9.])([0-9]{1,2})\.([0-9]{1,2})(?:\.([0-9]{1,2}))?(?![0-9.%])/g
/** So many must count on before they number units and are no figures. */
const fewest = 4
/** 2 组织体系 right before 2.1: the number of the chapter and its short heading. */
const chapter = /(?:^|[^0-9.])([0-9]{1,2}) *[\u4e00-\u9fff、“”]{2,24} *$/
const longestHeading = 32

/**
 * 连排小数编号. Where the units of a text without line ends begin that is numbered 1.1, 1.2, 1.2.1: at the numbers that count
 * on from 1.1, and at the whole number of a chapter before its first.
 *
 * @returns places in order; none where too few count on
 */
export function decimalCuts(folded: string, from: number, end: number): number[] {
  const first = folded.indexOf('1.1', from)
  if (first < 0 || first >= end) return []
  const text = folded.slice(from, end)
  const cuts: number[] = []
  let last: readonly number[] = []
  let counted = 0
  let found = 0
  for (const match of text.matchAll(decimal)) {
    const path = match
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number)
    found++
    if (!countsOn(last, path)) continue
    last = path
    counted++
    const head =
      path.length === 2 && path[1] === 1
        ? chapter.exec(text.slice(Math.max(0, match.index - longestHeading), match.index))
        : null
    if (head && Number(head[1]) === path[0])
      cuts.push(from + match.index - (head[0].length - head[0].indexOf(head[1] as string)))
    cuts.push(from + match.index)
  }
  return counted < fewest || counted * 2 < found ? [] : cuts
}
