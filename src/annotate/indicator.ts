import { perRules, type Rules } from '../rules'
import type { IndicatorRow } from '../rules/indicators'
import type { Target } from '../schema'
import { fold } from '../text/fold'
import { compileLexicon, type Lexicon, longestAt } from '../text/lexicon'
import { compileSuffixes, longestBefore, type Suffixes } from '../text/suffixes'

interface Names {
  readonly byName: ReadonlyMap<string, readonly IndicatorRow[]>
  readonly before: Lexicon<true>
  readonly behind: Suffixes<{ readonly change: boolean }>
}

const namesOf = perRules((rules: Rules): Names => {
  const byName = new Map<string, IndicatorRow[]>()
  for (const row of rules.indicators) {
    for (const word of row.words) byName.set(fold(word), [...(byName.get(fold(word)) ?? []), row])
  }
  const affixes = (place: 'before' | 'behind') => rules.indicatorAffixes.filter((row) => row.place === place)
  return {
    byName,
    before: compileLexicon(
      affixes('before').flatMap(({ words }) => words.map((word) => [word, true as const] as const)),
    ),
    behind: compileSuffixes(
      affixes('behind').flatMap(({ words, change }) =>
        words.map((word) => [word, { change: change === true }] as const),
      ),
    ),
  }
})

/** No name of an indicator is longer, with what stands around it. */
const longestName = 60

/**
 * 主要指标代码. The code of a headline indicator of the table.
 *
 * @param indicator as published: 全省地区生产总值, 生产总值增速
 * @param change whether the figure is itself the change (增长5%)
 * @param unit as published: `%`, 元; null where no figure tells it
 * @returns null where it is none of the table, or not what the table's figures measure: 地区生产总值增长5% and 地区生产总值4万亿元 are two
 */
export function indicatorCode(
  rules: Rules,
  indicator: string,
  change: Target['change'],
  unit: string | null,
): string | null {
  if (indicator.length < 2 || indicator.length > longestName) return null
  const names = namesOf(rules)
  const text = fold(indicator)
  let start = 0
  let end = text.length
  let isChange = change !== null
  for (;;) {
    const row = names.byName.get(text.slice(start, end))?.find((each) => fits(each, isChange, unit))
    if (row) return row.name
    const affix = longestBefore(names.behind, text, start, end)
    const opening = longestAt(names.before, text, start, end)
    if (opening) start += opening.length
    else if (affix) {
      end -= affix.word.length
      isChange ||= affix.value.change
    } else return null
  }
}

const fits = ({ measures, units }: IndicatorRow, isChange: boolean, unit: string | null): boolean =>
  (measures === 'either' || (measures === 'change') === isChange) &&
  (unit === null || units.length === 0 || units.includes(unit))
