import type { Rules } from '../rules'
import { attributeMark } from './marks'
import type { Group, Sentence } from './regulation-sentence'
import { reach } from './regulation-sentence'
import { kindOf } from './regulation-title'

/**
 * What governs a group from before: a verb, a word that makes it a basis, or one that makes it a bare mention; `drive` is
 * 推进 before a plan. `at` is its item, -1 for `none`.
 */
export type Governor = { role: 'verb' | 'basis' | 'member' | 'drive' | 'ground' | 'none'; at: number }

/** Kinds that a plan drives forward by doing what they say: 推进《X计划》. */
const driven: ReadonlySet<string> = new Set(['plan', 'scheme', 'policyMeasures'])
/** How many characters may stand between a document and what must stand beside it. */
const touching = 1
const beside = 2
const nearby = 4
const issuing = 6

/** Looks back from a group, within its clause, for the nearest word that governs it. */
export function governorOf(sentence: Sentence, { first, last }: Group, rules: Rules): Governor {
  const open = sentence.item(first).start
  let drive = -1
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const { kind, end, verb, roles } = sentence.item(i)
    if (roles.includes('grounds')) return { role: 'basis', at: i }
    if (kind === 'stop' && sentence.items[i - 1]?.roles.includes('grounds') && sentence.items[i - 1]?.end === end - 1)
      continue
    if (kind === 'comma' || kind === 'stop') break
    if (kind === 'title') continue
    const gap = open - end
    if (roles.includes('member')) return { role: 'member', at: i }
    if (gap <= touching && roles.includes('condition') && sentence.behind(sentence.item(last).end, 'ground')) {
      return { role: 'ground', at: i }
    }
    if (roles.includes('basis')) return drive < 0 ? { role: 'basis', at: i } : { role: 'drive', at: drive }
    if (gap <= touching && (roles.includes('object') || roles.includes('modal'))) break
    if (isNoun(sentence, i)) continue
    if (drive < 0 && gap <= issuing && roles.includes('drive') && isDriven(sentence, last, rules)) drive = i
    if (verb?.stages && !belongsToTitleBefore(sentence, i, gap) && !(verb.near && gap > nearby)) {
      return { role: 'verb', at: i }
    }
    // A verb of no stage right before the document (做好《X》宣传) leaves it to the noun behind; not so in 修订完成《X》.
    if (verb && !verb.stages && !verb.nominal && gap <= beside && !sentence.items[i - 1]?.verb?.stages) break
  }
  return drive < 0 ? { role: 'none', at: -1 } : { role: 'drive', at: drive }
}

/** Whether a verb is a noun of something else, beside which the documents stand: 规划的制订和《X》的实施. */
function isNoun(sentence: Sentence, at: number): boolean {
  const { start, end } = sentence.item(at)
  return sentence.text.charCodeAt(start - 1) === ofNoun && sentence.behind(end, 'join')
}

const ofNoun = attributeMark.charCodeAt(0)

function isDriven(sentence: Sentence, at: number, rules: Rules): boolean {
  const { title } = sentence.item(at)
  return title !== null && driven.has(kindOf(sentence.text.slice(title.open + 1, title.close), rules))
}

/** Whether a verb is the noun behind an earlier title: 《A》修订和《B》实施工作. */
function belongsToTitleBefore(sentence: Sentence, at: number, gap: number): boolean {
  const before = sentence.items[at - 1]
  return before?.kind === 'title' && sentence.item(at).start - before.end <= touching && gap > 0
}
