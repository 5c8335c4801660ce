import type { Rules } from '../rules'
import type { ActionRow } from '../rules/actions'
import type { Bracket } from '../text/bracket'
import { longestAt } from '../text/lexicon'
import type { Passage } from './passage'
import type { Title } from './regulation-title'
import { type RegulationWords, type Role, regulationWords } from './regulation-words'
import { isAside } from './stretches'

/** A piece of a sentence that tells what is done to a document: a word of the tables, a stop, or a document. */
export interface Item {
  kind: 'word' | 'comma' | 'stop' | 'title'
  start: number
  end: number
  /** The verb that the word is, unless it is undone (未落实) or only modifies (新修订的, 施行以来). */
  verb: ActionRow | null
  /** A verb stood here that is undone or only modifies. */
  quiet: boolean
  roles: readonly Role[]
  title: Title | null
}

/** A stretch that is read for itself: a sentence, or what a bracket holds, with the documents named in it. */
export interface Region {
  start: number
  end: number
  items: Item[]
}

const none: readonly Role[] = []
const comma = ','.charCodeAt(0)
const stop = 2
/** Character → 1 for a comma, `stop` for a stop. */
const marks = new Uint8Array(0x10000)
marks[comma] = 1
for (const mark of ';:。!?\n') marks[mark.charCodeAt(0)] = stop

/** Cuts a passage into the regions around its titles; the short forms that a bracket introduces are left out. */
export function regionsOf(passage: Passage, titles: readonly Title[], rules: Rules): Region[] {
  const bounds = new Map<number, { end: number; titles: Title[] }>()
  const around = surroundings(passage)
  for (const title of titles) {
    if (title.introduced) continue
    const [start, end] = around(title)
    const known = bounds.get(start)
    if (known) known.titles.push(title)
    else bounds.set(start, { end, titles: [title] })
  }
  const skips = new Map<number, number>()
  for (const { kind, open, close } of passage.brackets) if (isAside(kind)) skips.set(open, close + 1)
  const words = regulationWords(rules)
  return Array.from(bounds, ([start, { end, titles: inside }]) => {
    const items = itemsOf(passage.text, start, end, inside, skips, words)
    quieten(items, passage.text, end, words)
    return { start, end, items }
  })
}

/** For titles asked in order: the innermost round or square bracket around each, else its sentence, else its block. */
function surroundings({ brackets, sentences, blocks, text }: Passage): (title: Title) => readonly [number, number] {
  const open: Bracket[] = []
  let next = 0
  let sentence = 0
  let block = 0
  return (title) => {
    for (; next < brackets.length && (brackets[next] as Bracket).open < title.open; next++) {
      const bracket = brackets[next] as Bracket
      while (open.length > 0 && (open[open.length - 1] as Bracket).close < bracket.open) open.pop()
      if (isAside(bracket.kind)) open.push(bracket)
    }
    while (open.length > 0 && (open[open.length - 1] as Bracket).close < title.open) open.pop()
    const inner = open[open.length - 1]
    if (inner) return [inner.open + 1, inner.close]
    while (sentence < sentences.length && (sentences[sentence]?.[1] ?? 0) <= title.open) sentence++
    const found = sentences[sentence]
    if (found && found[0] <= title.open) return found
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= title.open) block++
    return [blocks[block]?.start ?? 0, blocks[block]?.end ?? text.length]
  }
}

function itemsOf(
  text: string,
  start: number,
  end: number,
  titles: readonly Title[],
  skips: ReadonlyMap<number, number>,
  words: RegulationWords,
): Item[] {
  const items: Item[] = []
  let next = 0
  for (let at = start; at < end; ) {
    const title = titles[next]
    if (title && at >= title.open) {
      items.push({ kind: 'title', start: title.open, end: title.end, verb: null, quiet: false, roles: none, title })
      at = title.end
      next++
      continue
    }
    const mark = marks[text.charCodeAt(at)] as number
    if (mark !== 0) {
      items.push({
        kind: mark === stop ? 'stop' : 'comma',
        start: at,
        end: at + 1,
        verb: null,
        quiet: false,
        roles: none,
        title: null,
      })
      at++
      continue
    }
    const hit = longestAt(words.running, text, at, title?.open ?? end)
    if (hit) {
      const { verb, roles } = hit.value
      items.push({ kind: 'word', start: at, end: at + hit.length, verb, quiet: false, roles, title: null })
      at += hit.length
    } else at = skips.get(at) ?? at + 1
  }
  return items
}

/** Takes their verb from the words that are undone or that only modify, and from those that run into one of these. */
function quieten(items: Item[], text: string, end: number, words: RegulationWords): void {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i] as Item
    if (!item.verb) continue
    const next = items[i + 1]
    const runsOn = next !== undefined && next.start === item.end && next.quiet
    const negated = items[i - 1]?.end === item.start && items[i - 1]?.roles.includes('negation')
    if (!runsOn && !negated && !longestAt(words.behind, text, item.end, end)?.value.includes('since')) continue
    item.verb = null
    item.quiet = true
  }
}
