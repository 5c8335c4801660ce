import type { Meta } from '../schema'
import { fold } from '../text/fold'
import { longestAt } from '../text/lexicon'
import { oneOf } from '../text/one-of'
import { perRules, type Rules } from './index'
import { type PlaceName, placeNames } from './place-lexicon'
import type { IssuerLevelRow } from './places'

export interface IssuerPlace {
  level: Meta['level']
  region: Meta['region']
}

interface Levels {
  rows: readonly IssuerLevelRow[]
  /** A division below those of the table: 天河区, 茂林镇, 天河区天园街道. */
  below: RegExp
  /** A division by its end alone, from the city down. */
  unlisted: RegExp
  generic: readonly string[]
  leadIns: readonly string[]
}

const wordsOf = (rules: Rules, kind: 'generic' | 'lead-in'): string[] =>
  rules.places.flatMap((row) => (row.kind === kind ? row.words : []))

const levels = perRules((rules): Levels => {
  const rows = rules.places.filter((row): row is IssuerLevelRow => row.kind === 'issuer')
  const ends = (level: IssuerLevelRow['level']): string =>
    oneOf(rows.flatMap((row) => (row.level === level ? row.ends : [])))
  const division = (level: IssuerLevelRow['level'], most: number): string =>
    `(?:([\\u4e00-\\u9fff]{1,${most}}?(?:${ends(level)}))(?=[\\u4e00-\\u9fff]|$))?`
  const lower = division('county', 8) + division('town', 6)
  return {
    rows,
    below: new RegExp(`^${lower}`),
    unlisted: new RegExp(`^${division('city', 8)}${lower}`),
    generic: wordsOf(rules, 'generic'),
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
  const { rows, below, unlisted, generic, leadIns } = levels(rules)
  const start = rows.find((row) => row.starts.some((word) => printed.startsWith(word)))
  const text = start ? printed : printed.slice(leadIns.find((word) => printed.startsWith(word))?.length ?? 0)
  const { places, end } = placesFrom(text, rules)
  const last = places[places.length - 1]
  if (!last && start) return { level: start.level, region: null }
  const rest = (last ? below : unlisted).exec(text.slice(end)) ?? []
  const name = rest
    .slice(1)
    .filter((division) => division !== undefined && !isGeneric(division, generic))
    .pop()
  if (name) {
    const level = rows.find((row) => row.ends.some((word) => name.endsWith(word)))?.level ?? null
    return { level, region: { name, code: null } }
  }
  if (!last) return { level: null, region: null }
  return { level: levelOfPlace[last.level] ?? null, region: { name: last.name, code: codeWithin(places) } }
}

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
