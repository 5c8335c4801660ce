import type { Rules } from '../rules'
import { diagnose } from '../rules/diagnostics'
import { placeNames } from '../rules/place-lexicon'
import type { Regulation, RegulationAction } from '../schema'
import { fold } from '../text/fold'
import { longestAt } from '../text/lexicon'
import type { Context, Finder } from './context'
import { mentionAt, type Passage, printedAt, spanOf } from './passage'
import { type Item, regionsOf } from './regulation-clause'
import { type StageAt, stagesIn } from './regulation-stage'
import { decides, issuerBefore, issuerInside, isTrial, kindRowOf, type Title, titlesOf } from './regulation-title'

/**
 * 文件. Every document named in 《》, its outermost 《》 only, with what the sentence says is done to it.
 *
 * Short forms that are introduced (以下简称《意见》) are added to `context.shortForms` and are mentions themselves. A 《 or 》
 * without a partner is reported as `title-bracket-unbalanced`. The plan's own title has no stages.
 */
export const findRegulations: Finder<'regulations'> = (passage, context) => {
  for (const at of passage.strays) {
    context.report(diagnose('title-bracket-unbalanced', spanOf(passage, at, at + 1), {}, context.nodeId))
  }
  if (!passage.text.includes('《')) return []
  const titles = titlesOf(passage, context.rules)
  if (titles.length === 0) return []
  const drafts = new Map(titles.map((title) => [title, draftOf(passage, context, title)]))
  for (const region of regionsOf(passage, titles, context.rules)) {
    const { stages, works } = stagesIn(passage.text, region, context.rules)
    const announced = region.items.some(({ roles }) => roles.includes('announce'))
    region.items.forEach((item, i) => {
      if (!item.title) return
      const found = drafts.get(item.title) as Regulation
      found.issuer = issuerOf(passage, context, region.items, i, found.kind)
      if (works.has(item.title) && found.kind === 'other') found.kind = 'publication'
      const actions = stages.get(item.title) ?? []
      found.self =
        (isSelf(found, context, announced) || (announced && isIssued(region.items, i, context))) &&
        // What is repealed is an earlier document of the same name.
        !actions.some(({ stage }) => stage === 'repeal')
      if (!found.self) found.actions = actionsOf(passage, actions)
    })
  }
  return [...drafts.values()]
}

/** All of a mention but what its sentence tells. */
function draftOf(passage: Passage, context: Context, title: Title): Regulation {
  const { rules, shortForms, trace } = context
  const folded = passage.text.slice(title.open + 1, title.close)
  const name = printedAt(passage, title.open + 1, title.close).trim()
  const row = kindRowOf(folded, rules)
  const kind = row?.kind ?? 'other'
  if (title.short !== null) shortForms.set(title.short, name)
  const full = shortForms.get(folded.trim())
  const refersTo = full === undefined || full === name ? null : full
  return {
    name,
    ...mentionAt(passage, title.open, title.close + 1),
    kind,
    actions: [],
    issuer: null,
    documentNumber: title.number && printedAt(passage, ...title.number),
    trial: isTrial(folded, kind, rules),
    self: isOwnTitle(refersTo ?? name, context),
    refersTo,
    ...(trace && { rule: row?.name ?? 'title-brackets' }),
  }
}

/** The stages in text order, each once. */
function actionsOf(passage: Passage, stages: readonly StageAt[]): RegulationAction[] {
  const actions: RegulationAction[] = []
  for (const { stage, start, end } of [...stages].sort((a, b) => a.start - b.start)) {
    if (!actions.some((action) => action.stage === stage)) actions.push({ stage, verb: printedAt(passage, start, end) })
  }
  return actions
}

/** The body named before a title (民政部新修订的《…》), else the one that its name begins with (国务院关于…). */
function issuerOf(passage: Passage, context: Context, items: readonly Item[], at: number, kind: string): string | null {
  const { text } = passage
  const title = items[at]?.title as Title
  let end = title.open
  while (text.charAt(end - 1) === ' ') end--
  let i = at - 1
  for (let item = items[i]; item && isModifier(item, end, end === title.open); item = items[--i]) end = item.start
  const { rules } = context
  const from = clauseStart(items, i, end)
  const before = issuerBefore(text, from, end, (at) => wordBefore(text, items, i, at, rules), rules)
  // A department before a law has it in hand, and has not made it: 由民政部门《X法》….
  const named = before && kind === 'law' && !decides(text.slice(...before), rules) ? null : before
  const issuer = named ?? issuerInside(text, title, rules)
  return issuer && printedAt(passage, ...issuer)
}

/** Whether a word only says how the document before which it stands was issued: 新修订, 印发的. */
const isModifier = ({ quiet, roles, end }: Item, at: number, first: boolean): boolean =>
  (quiet || roles.includes('fresh')) && at - end <= (first ? 2 : 0)

/** Where the names of bodies that end at `end` may start at the earliest: behind the stop or document before them. */
function clauseStart(items: readonly Item[], last: number, end: number): number {
  for (let i = last; i >= 0; i--) {
    const item = items[i] as Item
    if (end - item.end > longestIssuers) break
    if (item.kind !== 'word') return item.end
  }
  return Math.max(0, end - longestIssuers)
}

/** Where the last word before `at` ends that is no part of a name: behind it begins a name that no table knows. */
function wordBefore(text: string, items: readonly Item[], last: number, at: number, rules: Rules): number {
  for (let i = last; i >= 0; i--) {
    const item = items[i] as Item
    if (item.end > at) continue
    if (at - item.end > longestIssuer) break
    if (item.kind !== 'word') return item.end
    const counts =
      (item.verb && !item.verb.nominal) ||
      item.roles.some((role) => role === 'basis' || role === 'object' || role === 'modal')
    if (counts && !isInPlace(text, item, rules)) return item.end
  }
  return Math.max(0, at - longestIssuer)
}

/** Whether a word is but the last character of a place's name: 福建. */
function isInPlace(text: string, { start, end }: Item, rules: Rules): boolean {
  if (end - start > 1) return false
  const { lexicon } = placeNames(rules)
  for (let from = Math.max(0, start - 3); from < start; from++) {
    if ((longestAt(lexicon, text, from, text.length)?.length ?? 0) > start - from) return true
  }
  return false
}

const longestIssuer = 40
const longestIssuers = 120

/** A name as titles are compared: without blanks, marks and what stands in brackets at its end. */
const bare = (name: string): string =>
  fold(name)
    .replace(/[ \n"“”‘’《》〈〉<>]/g, '')
    .replace(/\([^()]{1,12}\)$/, '')

let own: { title: string; bare: string } | null = null

/** As `bare`, for the title of the plan, to which every name is held. */
function bareTitle(title: string): string {
  if (own?.title !== title) own = { title, bare: bare(title) }
  return own.bare
}

const isOwnTitle = (name: string, { meta }: Context): boolean =>
  meta.title !== null &&
  Math.abs(name.length - meta.title.length) <= longestMarks &&
  bare(name) === bareTitle(meta.title)

/** How much longer a title may be for the blanks and marks in it. */
const longestMarks = 24

/** In the sentence that issues the plan its title may stand without or with the body before it. */
function isSelf(found: Regulation, context: Context, announced: boolean): boolean {
  if (found.self || !announced || context.meta.title === null) return found.self
  const [shorter, longer] = [bare(found.name), bare(context.meta.title)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ]
  return shorter.length >= shortestTitle && longer.endsWith(shorter)
}

const shortestTitle = 8

/** 现将《X》印发给你们: in a notice the document that it says to issue is its plan, whatever the plan's title was read as. */
function isIssued(items: readonly Item[], at: number, { nodeId }: Context): boolean {
  if (nodeId !== 'notice' && nodeId !== 'preamble') return false
  const announces = (step: 1 | -1): boolean => {
    for (let i = at + step; i >= 0 && i < items.length && Math.abs(i - at) < furthest; i += step) {
      const { kind, roles } = items[i] as Item
      if (roles.includes('announce')) return true
      if (kind === 'comma' || kind === 'stop') return false
    }
    return false
  }
  return announces(-1) && announces(1)
}

const furthest = 20
