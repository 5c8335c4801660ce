import { fold } from '../text/fold'
import { compileLexicon, type Lexicon } from '../text/lexicon'
import { perRules } from './index'
import type { PlaceRow } from './places'

/** What a name stands for. One name may be that of several divisions (朝阳区): then it has several codes. */
export interface PlaceName {
  readonly name: string
  readonly level: string
  readonly codes: readonly string[]
  readonly rule: string
}

export interface PlaceNames {
  /** Names and short forms; null where the word holds a name and is none. */
  readonly lexicon: Lexicon<PlaceName | null>
  readonly byCode: ReadonlyMap<string, PlaceName>
}

/** Lines of codes and names → [code, name, short form or null]. The bar of `吉林|省` is the end of the short form. */
export function unpack(level: string, lines: readonly string[]): [code: string, name: string, short: string | null][] {
  const digits = level === 'province' ? 0 : level === 'prefecture' ? 2 : 4
  const names: [string, string, string | null][] = []
  let above = ''
  let count = 0
  for (const line of lines.flatMap((packed) => packed.split(';'))) {
    const words = line.split(' ')
    if (digits > 0) {
      const head = words.shift() as string
      if (head !== '+') {
        above = head
        count = 0
      }
    }
    for (const word of words) {
      const own = /^\d\d/.exec(word)?.[0]
      count = own ? Number(own) : count + 1
      const printed = own ? word.slice(2) : word
      const bar = printed.indexOf('|')
      const code = `${above}${String(count).padStart(2, '0')}`.padEnd(6, '0')
      names.push([code, printed.replace('|', ''), bar > 0 ? printed.slice(0, bar) : null])
    }
  }
  return names
}

function namesOf(row: PlaceRow): [code: string, name: string, short: string | null][] {
  if (row.kind === 'names') return unpack(row.level, row.lines)
  if (row.kind === 'former') return row.words.map((word) => [word.slice(0, 6), word.slice(6), null])
  return []
}

/** 行政区划名. The table of places compiled: the broader division wins a short form (吉林, 海南), a full name is its own. */
export const placeNames = perRules((rules): PlaceNames => {
  const words = new Map<string, PlaceName | null>()
  const byCode = new Map<string, PlaceName>()
  for (const row of rules.places) {
    if (row.kind === 'blocker') for (const word of row.words) words.set(fold(word), null)
    if (row.kind !== 'names' && row.kind !== 'former') continue
    for (const [code, name, short] of namesOf(row)) {
      const known = words.get(name)
      const codes = known?.name === name ? [...known.codes, code] : [code]
      const place: PlaceName = { name, level: row.level, codes, rule: row.name }
      if (!known || known.name === name) words.set(name, place)
      if (short && !words.has(short)) words.set(short, place)
      if (!byCode.has(code)) byCode.set(code, place)
    }
  }
  return { lexicon: compileLexicon(words), byCode }
})
