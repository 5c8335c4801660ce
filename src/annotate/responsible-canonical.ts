import type { Rules } from '../rules'
import { longestAt } from '../text/lexicon'
import { longestBefore } from '../text/suffixes'
import { isPlaceName, type Names, namesOf, suffixEnd } from './responsible-name'

const bracketed = /[([〔][^()[\]〔〕]*[)\]〕]/g
const longestBranch = 6

/**
 * 规范名称. The canonical name of a department whatever its level and suffix: 省住建厅, 住房和城乡建设局 → 住房城乡建设部门.
 *
 * @param name folded name as printed
 * @returns null where the table does not know it
 */
export function canonicalOf(rules: Rules, name: string): string | null {
  const names = namesOf(rules)
  const bare = name.replace(bracketed, '')
  for (let i = 0; i < bare.length - 1; i++) {
    const led = i === 0 || bare[i - 1] === '、' || longestBefore(names.leaders, bare, 0, i) !== null
    if (!led && !isPlaceName(rules, bare.slice(0, i))) continue
    const rest = bare.slice(i)
    const found = wholeBody(names, rest) ?? department(names, rest, led)
    if (found) return found
  }
  return null
}

/** A body that needs no suffix, or a branch of it: 人行 + 福州中心支行. */
function wholeBody(names: Names, rest: string): string | null {
  const body = longestAt(names.bodies, rest, 0, rest.length)
  if (!body) return null
  if (body.length === rest.length) return body.value
  for (let at = body.length; at <= body.length + longestBranch && at < rest.length; at++) {
    if (longestAt(names.annexes, rest, at, rest.length)?.length === rest.length - at) return body.value
  }
  return null
}

/** A line of business with its suffix; bare only behind a level or alone: 国务院财政, but not 行业 + 组织. */
function department(names: Names, rest: string, led: boolean): string | null {
  const field = longestAt(names.fields, rest, 0, rest.length)
  if (!field) return null
  if (field.length === rest.length) return led ? field.value : null
  if (names.inner.has(rest.slice(field.length))) return null
  return suffixEnd(names, rest, field.length, rest.length) === rest.length ? field.value : null
}
