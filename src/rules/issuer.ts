import type { Meta } from '../schema'
import { fold } from '../text/fold'
import { longestAt } from '../text/lexicon'
import { perRules, type Rules } from './index'
import { type PlaceName, placeNames } from './place-lexicon'
import type { IssuerLevelRow } from './places'

export interface IssuerPlace {
  level: Meta['level']
  region: Meta['region']
}

type Level = IssuerLevelRow['level']

interface Levels {
  rows: readonly IssuerLevelRow[]
  /** Last character of a division's name → the ends it may close, longest first. */
  ends: ReadonlyMap<string, readonly { end: string; level: Level }[]>
  generic: readonly string[]
  compounds: readonly string[]
  leadIns: readonly string[]
}

const wordsOf = (rules: Rules, kind: 'generic' | 'compound' | 'lead-in'): string[] =>
  rules.places.flatMap((row) => (row.kind === kind ? row.words : []))

const levels = perRules((rules): Levels => {
  const rows = rules.places.filter((row): row is IssuerLevelRow => row.kind === 'issuer')
  const ends = new Map<string, { end: string; level: Level }[]>()
  for (const { level, ends: own } of rows) {
    for (const end of own) ends.set(end.slice(-1), [...(ends.get(end.slice(-1)) ?? []), { end, level }])
  }
  for (const shared of ends.values()) shared.sort((a, b) => b.end.length - a.end.length)
  return {
    rows,
    ends,
    generic: wordsOf(rules, 'generic'),
    compounds: wordsOf(rules, 'compound'),
    leadIns: wordsOf(rules, 'lead-in'),
  }
})

const levelOfPlace: Readonly<Record<string, Meta['level']>> = {
  province: 'province',
  prefecture: 'city',
  county: 'county',
}

/**
 * 发文机关层级. The level of an issuer and the division it governs, told by its name: 吉林省民政厅 → province, 吉林省 220000;
 * 国务院办公厅 → central, no region; 象州县人民政府 → county, 象州县, its code null where the table has none.
 *
 * @param issuer as printed
 * @returns nulls where the name tells nothing (a university, a company)
 */
export function issuerPlace(issuer: string, rules: Rules): IssuerPlace {
  const printed = fold(issuer).replace(/\s/g, '')
  const compiled = levels(rules)
  const { rows, generic, leadIns } = compiled
  const start = rows.find((row) => row.starts.some((word) => printed.startsWith(word)))
  const text = start ? printed : printed.slice(leadIns.find((word) => printed.startsWith(word))?.length ?? 0)
  const { places, end } = placesFrom(text, rules)
  const last = places[places.length - 1]
  if (!last && start) return { level: start.level, region: null }
  const names = divisionsIn(text, end, last ? belowTable : unlisted, compiled)
  const name = names.filter((division) => !isGeneric(division, generic)).pop()
  if (name) {
    const level = rows.find((row) => row.ends.some((word) => name.endsWith(word)))?.level ?? null
    return { level, region: { name, code: null } }
  }
  if (!last) return { level: null, region: null }
  return { level: levelOfPlace[last.level] ?? null, region: { name: last.name, code: codeWithin(places) } }
}

/** Below the places of the table come its districts, counties and towns: 天河区, 茂林镇, 天河区天园街道. */
const belowTable: readonly Level[] = ['county', 'town']
const unlisted: readonly Level[] = ['city', ...belowTable]
const longestName = 9

/** The divisions that a name goes on with, each below the one before, told by their ends alone. */
function divisionsIn(text: string, from: number, wanted: readonly Level[], compiled: Levels): string[] {
  const names: string[] = []
  let start = from
  let rank = 0
  while (rank < wanted.length) {
    const found = nextDivision(text, start, wanted.slice(rank), compiled)
    if (!found) break
    names.push(text.slice(start, found.end))
    start = found.end
    rank = wanted.indexOf(found.level) + 1
  }
  return names
}

/** The nearest end of a division: 开化县|市场…, not 开化县市|场…. */
function nextDivision(text: string, start: number, wanted: readonly Level[], { ends, compounds }: Levels) {
  for (let at = start + 1; at < Math.min(text.length, start + longestName); at++) {
    for (const { end, level } of ends.get(text.charAt(at)) ?? []) {
      const opening = at + 1 - end.length
      if (opening <= start || !text.startsWith(end, opening) || !wanted.includes(level)) continue
      if (!isInside(text, at, compounds)) return { end: at + 1, level }
    }
  }
  return null
}

/** Whether the character at `at` belongs to one of the words. */
const isInside = (text: string, at: number, words: readonly string[]): boolean =>
  words.some((word) => {
    const own = word.indexOf(text.charAt(at))
    return own >= 0 && text.startsWith(word, at - own)
  })

/** Whether a name only says what sort of area it is: 城区, but not 越城区; any 开发区. */
const isGeneric = (name: string, generic: readonly string[]): boolean =>
  generic.some((word) => (word.length > 2 ? name.endsWith(word) : name === word))

const farthestStart = 16

/** The places an issuer's name begins with, each inside the one before: 广东省广州市天河区…. A central body's branch has the place's: 国家税务总局福建省税务局. */
function placesFrom(text: string, rules: Rules): { places: PlaceName[]; end: number } {
  const { lexicon } = placeNames(rules)
  const places: PlaceName[] = []
  let end = 0
  for (let at = 0; at < Math.min(text.length, farthestStart) && places.length === 0; at++) {
    end = at
    for (
      let hit = longestAt(lexicon, text, at, text.length);
      hit?.value;
      hit = longestAt(lexicon, text, end, text.length)
    ) {
      places.push(hit.value)
      end += hit.length
    }
  }
  return { places, end: places.length > 0 ? end : 0 }
}

/** The code of the last of the places: of a name that several divisions share, the one inside the place before it. */
function codeWithin(places: readonly PlaceName[]): string | null {
  const codes = places[places.length - 1]?.codes ?? []
  if (codes.length === 1) return codes[0] ?? null
  const above = places[places.length - 2]?.codes[0]?.replace(/(?:00)+$/, '')
  return codes.find((code) => above !== undefined && code.startsWith(above)) ?? null
}
