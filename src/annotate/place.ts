import { perRules, type Rules } from '../rules'
import { type PlaceName, placeNames } from '../rules/place-lexicon'
import type { OwnPlaceRow, PlaceWordsRow, UnlistedRow } from '../rules/places'
import type { Place } from '../schema'
import { isHan } from '../text/character-kinds'
import { type Lexicon, longestAt } from '../text/lexicon'
import { oneOf } from '../text/one-of'
import type { Context, Finder } from './context'
import { mentionAt, type Passage, type Stretch, spanOf } from './passage'
import { bodyAt } from './responsible-name'
import { insidesOf, stretchAround } from './stretches'
import { wordHits } from './word-hits'

/** A place where it stands in the passage. */
interface Found {
  start: number
  end: number
  name: string
  level: string
  code: string | null
  rule: string
}

/** How a county that no table holds is told: beside another place in a list, or right behind the one it lies in. */
interface Unlisted {
  level: string
  rule: string
  whole: RegExp
  behind: RegExp
  /** Of all the words for areas at large the ones that end names too: 浦东新区. */
  areas: readonly string[]
}

type OwnWord = readonly [word: string, row: OwnPlaceRow]

interface Words {
  /** Words for the issuer's own division, by their first character. */
  own: ReadonlyMap<string, readonly OwnWord[]>
  institution: RegExp
  generic: readonly string[]
  followers: ReadonlySet<string>
  unlisted: readonly Unlisted[]
  notBefore: Readonly<Record<string, string>>
  lexicon: Lexicon<PlaceName | null>
}

const unlistedOf = (row: UnlistedRow): Unlisted => ({
  level: row.level,
  rule: row.name,
  whole: new RegExp(`^[\\u4e00-\\u9fff]{1,5}?(?:${oneOf(row.beside)})$`),
  behind: new RegExp(`^[\\u4e00-\\u9fff]{1,5}?(?:${oneOf(row.behind)})`),
  areas: row.behind.filter((word) => word.length === 2),
})

function byFirst(words: readonly OwnWord[]): Map<string, OwnWord[]> {
  const groups = new Map<string, OwnWord[]>()
  for (const word of words) groups.set(word[0].charAt(0), [...(groups.get(word[0].charAt(0)) ?? []), word])
  return groups
}

const wordsOf = perRules((rules: Rules): Words => {
  const rows = rules.places
  const of = (kind: PlaceWordsRow['kind']): string[] => rows.flatMap((row) => (row.kind === kind ? row.words : []))
  return {
    own: byFirst(rows.flatMap((row) => (row.kind === 'own' ? row.words.map((word) => [word, row] as const) : []))),
    institution: new RegExp(`^[\\u4e00-\\u9fff]{0,3}?(?:${oneOf(of('institution'))})`),
    generic: of('generic'),
    followers: new Set(of('follower')),
    unlisted: rows.flatMap((row) => (row.kind === 'unlisted' ? [unlistedOf(row)] : [])),
    notBefore: Object.assign({}, ...rows.map((row) => (row.kind === 'end' ? row.notBefore : {}))) as Record<
      string,
      string
    >,
    lexicon: placeNames(rules).lexicon,
  }
})

/** What is known of a passage while its places are sought. */
interface Search {
  readonly words: Words
  readonly passage: Passage
  readonly context: Context
  /** Insides of 《》 and “”, which are names themselves. */
  readonly names: readonly Stretch[]
  /** Where the responsible bodies found before stand in the source. */
  readonly bodies: readonly Stretch[]
  readonly hits: Found[]
}

/**
 * 行政区划. The divisions a passage names: those of GB/T 2260 that the table holds, under their full names and unmistakable short forms, counties
 * beside them that no table holds (level by their last character, `code` null), and 我省, 我市, 我县 as the issuer's own.
 *
 * Names inside 《》 and “” are parts of other names and no mentions; nor are those that begin the name of a body (长春市民政局, 福建农林大学)
 * or stand inside a responsible body found before.
 */
export const findPlaces: Finder<'places'> = (passage, context, found) => {
  const words = wordsOf(context.rules)
  const { count, index, start, end } = wordHits(passage, context.rules).places
  const own = ownWords(words, passage.text, context)
  if (count === 0 && own.length === 0) return []
  const search: Search = {
    words,
    passage,
    context,
    hits: [],
    names: insidesOf(passage.brackets, 'title', 'quote'),
    bodies: found.responsible.map(({ span }) => span),
  }
  for (let i = 0; i < count; i++) {
    const place = words.lexicon.values[index[i] as number]
    if (place) take(search, place, start[i] as number, end[i] as number)
  }
  for (const unlisted of words.unlisted) addUnlisted(search, unlisted)
  for (const hit of own)
    if (
      !stretchAround(search.names, hit.start) &&
      !search.hits.some(({ start, end }) => hit.start < end && hit.end > start)
    )
      search.hits.push(hit)
  const { hits } = search
  if (hits.length > 1) hits.sort((a, b) => a.start - b.start)
  return hits.map((hit) => publish(passage, context, hit))
}

function publish(passage: Passage, context: Context, hit: Found): Place {
  const { name, level, code, rule } = hit
  return { name, level, code, ...mentionAt(passage, hit.start, hit.end), ...(context.trace ? { rule } : {}) }
}

/** Adds a name of the table, unless what stands around it makes it part of something else. */
function take(search: Search, known: PlaceName, start: number, stop: number): void {
  const { words, passage, context, hits } = search
  const { text } = passage
  const shorter = goesOn(words, text, stop)
    ? longestAt(words.lexicon, text, start, stop - 1)
    : { value: known, length: stop - start }
  if (!shorter?.value) return
  const end = start + shorter.length
  const { name, level, rule } = shorter.value
  // 城区 and 矿区 are districts too, but only behind the city they lie in.
  if (words.generic.includes(name) && hits[hits.length - 1]?.end !== start) return
  if (partOfName(search, start, end)) return
  if (search.bodies.length > 0 && stretchAround(search.bodies, spanOf(passage, start, end)[0])) return
  hits.push({ start, end, name, level, code: codeOf(shorter.value, hits, context), rule })
}

/** Whether what ends at `end` goes on as another word: 长春市 + 场. */
const goesOn = (words: Words, text: string, end: number): boolean =>
  end < text.length && (words.notBefore[text.charAt(end - 1)]?.includes(text.charAt(end)) ?? false)

/** Whether a place is part of a name: inside 《》 or “”, or before the rest of a body's or an institution's name. */
function partOfName({ words, passage, context, names }: Search, start: number, end: number): boolean {
  if (stretchAround(names, start)) return true
  const { text } = passage
  if (!isHan(text.charCodeAt(end))) return false
  if (words.institution.test(text.slice(end, end + 8))) return true
  return (
    !words.followers.has(text.charAt(end)) && bodyAt(context.rules, text, end, Math.min(text.length, end + 24)) > end
  )
}

/** The code of a place; of a name that several divisions share, the one inside the place before it or the issuer's region. */
function codeOf(place: PlaceName, hits: readonly Found[], context: Context): string | null {
  if (place.codes.length === 1) return place.codes[0] ?? null
  for (const code of [hits[hits.length - 1]?.code, context.meta.region?.code]) {
    const above = code?.replace(/(?:00)+$/, '')
    const inside = above ? place.codes.filter((each) => each.startsWith(above)) : []
    if (inside.length === 1) return inside[0] ?? null
  }
  return null
}

const besideRight = /^、([\u4e00-\u9fff]{2,9}?)(?=[、,;。等和及与()]|$)/
const besideLeft = /(?:^|[、,;。:(\n])([\u4e00-\u9fff]{2,9})、$/
const mostHits = 400

/** Counties in a list with a place of the table, or named right behind the one they lie in, when the table has no names of counties. */
function addUnlisted(search: Search, unlisted: Unlisted): void {
  const { words, passage, hits } = search
  const { text } = passage
  const add = (start: number, name: string | undefined): void => {
    if (!name || words.followers.has(name.charAt(0)) || hits.length > mostHits) return
    const end = start + name.length
    if (hits.some((hit) => start < hit.end && end > hit.start) || goesOn(words, text, end)) return
    if (words.generic.some((word) => !unlisted.areas.includes(word) && name.endsWith(word))) return
    if (partOfName(search, start, end)) return
    hits.push({ start, end, name, level: unlisted.level, code: null, rule: unlisted.rule })
  }
  for (let i = 0; i < hits.length && i < mostHits; i++) {
    const { end, start, level } = hits[i] as Found
    const right = besideRight.exec(text.slice(end, end + 12))?.[1]
    if (right && unlisted.whole.test(right)) add(end + 1, right)
    const left = besideLeft.exec(text.slice(Math.max(0, start - 10), start))?.[1]
    if (left && unlisted.whole.test(left)) add(start - 1 - left.length, left)
    if (level !== unlisted.level) add(end, unlisted.behind.exec(text.slice(end, end + 9))?.[0])
  }
}

/** 我省, 我市, 我县: the issuer's own division, or the one it lies in. */
function ownWords(words: Words, text: string, context: Context): Found[] {
  const { region, level } = context.meta
  const hits: Found[] = []
  if (!region || !level) return hits
  for (const [first, own] of words.own) {
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      const said = own.find(([word]) => text.startsWith(word, at))
      const place = said && ownPlace(said[1], said[0], level, region, context.rules)
      if (place && !goesOn(words, text, at + said[0].length))
        hits.push({ start: at, end: at + said[0].length, ...place, rule: said[1].name })
    }
  }
  return hits
}

type Region = NonNullable<Context['meta']['region']>

/** The issuer's region where the word names its sort (我市 of 上海市, 我区 of an autonomous region), else the one it lies in. */
function ownPlace(
  row: OwnPlaceRow,
  word: string,
  level: string,
  region: Region,
  rules: Rules,
): Pick<Found, 'name' | 'level' | 'code'> | null {
  if (region.name.endsWith(word.slice(-1)))
    return { name: region.name, level: placeLevel[level] ?? level, code: region.code }
  if (!row.below.includes(level) || !region.code) return null
  const digits = row.level === 'province' ? 2 : 4
  const above = placeNames(rules).byCode.get(region.code.slice(0, digits).padEnd(6, '0'))
  return above ? { name: above.name, level: above.level, code: above.codes[0] ?? null } : null
}

const placeLevel: Readonly<Record<string, string>> = {
  province: 'province',
  city: 'prefecture',
  county: 'county',
  town: 'town',
}
