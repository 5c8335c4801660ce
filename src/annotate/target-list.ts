import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { closingMarks, conjunctions, openingMarks } from './marks'
import type { Stretch } from './passage'
import type { Draft, Walk } from './target-draft'
import type { Figure } from './target-figure'
import { metricStart } from './target-noun'
import type { QuantityWords } from './target-words'

const joins = ['、', '和', '与', '及', '以及', ',']

/**
 * How many figures from `at` on stand in one list: 10000元、5000元、3000元; 15个、7个工作日以内.
 *
 * @param mixed whether each may have a unit of its own, as under 分别: 7000万吨、10亿立方米
 */
export function listLength(text: string, figures: readonly Figure[], at: number, mixed = false): number {
  let last = at
  while (last + 1 < figures.length) {
    const one = figures[last] as Figure
    const next = figures[last + 1] as Figure
    const between = text.slice(one.end, next.start)
    if (
      one.whole ||
      next.whole ||
      between.length > 2 ||
      !joins.includes(between) ||
      (between === ',' && (mixed || last === at))
    )
      break
    if (!mixed && one.unit !== next.unit && !sharesUnit(text, one, next)) break
    last++
  }
  return last - at + 1
}

/** 15个、7个工作日: the unit of the last holds for all. 6/10万、2.5‰: rates, each by its own whole. */
const sharesUnit = (text: string, one: Figure, next: Figure): boolean =>
  (one.percent && next.percent) ||
  (one.unit?.of === 'share' &&
    next.unit?.of === 'share' &&
    (one.unit.name === 'per-heads' || next.unit.name === 'per-heads')) ||
  (one.percent === next.percent &&
    text.slice(next.unitStart, next.unitEnd).startsWith(text.slice(one.unitStart, one.unitEnd)))

/** A draft directly behind the last one taken, with nothing but a mark or a conjunction between them, goes on its list. */
export function continuesList(walk: Walk, draft: Draft): boolean {
  const { text, words, previous } = walk
  if (previous === null || previous.end > draft.figures[0]!.start) return false
  const from = previous.end
  const to = draft.shape === 'left' ? draft.noun[0] : draft.start
  if (to - from > 12) return false
  for (let i = from; i < to; ) {
    const found = longestAt(words.heads, text, i, to)
    if (found) i += found.length
    else if (' ,、;'.includes(text.charAt(i))) i++
    else return false
  }
  return to > from && !/[。\n]/.test(text.slice(from, to))
}

/**
 * The names in an enumeration, each completed with what it shares with the last: 二氧化硫、氮氧化物重点工程减排量 are
 * 二氧化硫重点工程减排量 and 氮氧化物重点工程减排量; 县、乡、村道里程 are 县道里程, 乡道里程 and 村道里程.
 *
 * @param print the words at a stretch as printed
 * @returns null when it does not list `count` things
 */
export function splitNames(
  text: string,
  words: QuantityWords,
  [start, end]: Stretch,
  count: number,
  print: (start: number, end: number) => string,
): string[] | null {
  const items = itemsOf(text, start, end, count)
  const pair = items === null && count === 2 ? longestAt(words.pairs, text, start, end) : null
  if (pair) return pair.value.both.map((name) => name + print(start + pair.length, end))
  if (items === null) return null
  const last = items[items.length - 1] as Stretch
  const first = items[0] as Stretch
  const middle = items.slice(1, -1)
  const size = items.length > 2 ? middle[0]![1] - middle[0]![0] : first[1] - first[0]
  // 原煤、原油、天然气产量: where a measure ends the last and its own name is longer, the others lack the measure alone.
  const own = metricStart(text, words, last[0], last[1]) - last[0]
  if (
    size <= (own < last[1] - last[0] && own !== size ? 1 : 2) &&
    middle.every(([from, to]) => to - from === size && !longestBefore(words.metrics, text, from, to)) &&
    last[1] - last[0] > size
  ) {
    const prefix = print(first[0], first[1] - size)
    const tail = print(last[0] + size, last[1])
    return items.map(([from, to], i) => {
      const name = i === 0 ? print(to - size, to) : i === items.length - 1 ? print(from, from + size) : print(from, to)
      return prefix + name + tail
    })
  }
  const complete =
    longestBefore(words.metrics, text, first[0], first[1]) !== null &&
    longestBefore(words.nounEnds, text, first[0], first[1]) === null
  const at = complete ? last[1] : metricStart(text, words, last[0], last[1])
  const tail = at > last[0] ? print(at, last[1]) : ''
  return items.map(([from, to], i) => (i === items.length - 1 ? print(from, to) : print(from, to) + tail))
}

/** Cuts at 、, then at 和, 与, 及, outside brackets, until there are `count` items. */
function itemsOf(text: string, start: number, end: number, count: number): Stretch[] | null {
  for (const marks of ['、', `、${conjunctions}`, conjunctions]) {
    const items: Stretch[] = []
    let from = start
    let depth = 0
    for (let i = start; i < end; i++) {
      const character = text.charAt(i)
      if (openingMarks.includes(character)) depth++
      else if (closingMarks.includes(character)) depth--
      else if (depth === 0 && marks.includes(character)) {
        const before = text.charAt(i - 1) === '以' && character === '及' ? i - 1 : i
        items.push([from, before])
        from = i + 1
      }
    }
    items.push([from, end])
    if (items.length === count && items.every(([a, b]) => b > a)) return items
  }
  return null
}
