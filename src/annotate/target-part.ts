import { placeNames } from '../rules/place-lexicon'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { conjunctions } from './marks'
import type { Draft, Walk } from './target-draft'

/** 其中|莆田市7.3万亩, 其中|三明0.9万户, |福州、厦门各200家: a place, and its share of what was told before. */
export function isPlace(walk: Walk, { shape, noun: [from, to], figures: [figure], verb, left }: Draft): boolean {
  if (shape !== 'left' || verb || !figure || left.change !== null) return false
  if (listsPlaces(walk, from, to)) return true
  if (to - from > longestDivision) return false
  const { text, words, rules } = walk
  const division = longestBefore(words.divisions, text, from, to)
  // 网上可办率不低于90%,|市县级|不低于70%
  if (division?.value.name === 'level-of-government') return division.word.length === to - from
  if (figure.unit?.of === 'share' || figure.percent) return false
  if (!division || longestBefore(words.nounEnds, text, from, to)) return false
  // 国家级旅游度假区 is no place: the name of none opens it, and 区 ends many a noun.
  const named = division.word.length > 1 || to - from <= shortName
  return named || Boolean(longestAt(placeNames(rules).lexicon, text, from, to)?.value)
}

/** 上城区, 桐庐县: so short a name that ends like a place's is taken for one. */
const shortName = 4

/** 平潭综合实验区, 黔西南布依族苗族自治州 */
const longestDivision = 12

/** Nothing but names of the table of places stands there. */
function listsPlaces({ text, rules }: Walk, from: number, to: number): boolean {
  const { lexicon } = placeNames(rules)
  for (let i = from; i < to; ) {
    const place = longestAt(lexicon, text, i, to)
    if (!place?.value) return false
    i += place.length
    if (i === to) return true
    if (!joins.includes(text.charAt(i))) return false
    i++
  }
  return false
}

const joins = `、${conjunctions}`

/** 职工参保人员每人每月900元、|居民参保人员每人每月450元: another for whom the same is told. */
export const isNextPart = (
  { text, words }: Walk,
  { shape, noun, left, verb }: Draft,
  { parted, left: known, end }: Draft,
): boolean =>
  parted === true &&
  shape === 'left' &&
  verb === null &&
  (left.per === null) === (known.per === null) &&
  noun[0] - end <= 2 &&
  !longestBefore(words.metrics, text, noun[0], noun[1])
