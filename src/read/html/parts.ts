import type { Rules } from '../../rules'
import { perRules } from '../../rules'
import type { SitePart, SiteRow } from '../../rules/sites'

interface Names {
  readonly words: readonly (readonly [word: string, row: SiteRow])[]
  readonly known: Map<string, SiteRow | null>
}

const mostKnown = 4000
/** A longer name is no name but a list of a style framework's classes. */
const longest = 200

const compile = perRules(
  (rules: Rules): Names => ({
    words: rules.sites
      .flatMap((row: SiteRow) =>
        row.words.map((word) => [row.part === 'body' ? `|-${word}-|` : `-${word}-`, row] as const),
      )
      .sort((a, b) => b[0].length - a[0].length),
    known: new Map(),
  }),
)

/** `mainNav`, `main_nav`, `MAIN-NAV` → `|-main-nav-|`, one after another. */
const divided = (names: string): string =>
  `|-${names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9\s]+/g, '-')
    .trim()
    .replace(/\s+/g, '-|-')}-|`

/** The row of the site table that the names of an element (`id` and `class`) meet, the longest word first. */
export function siteRowOf(names: string, rules: Rules): SiteRow | null {
  const { words, known } = compile(rules)
  const before = known.get(names)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const looked = names.length > longest ? null : divided(names)
  const row = looked === null ? null : (words.find(([word]) => looked.includes(word))?.[1] ?? null)
  known.set(names, row)
  return row
}

export const partOf = (names: string, rules: Rules): SitePart | null => siteRowOf(names, rules)?.part ?? null
