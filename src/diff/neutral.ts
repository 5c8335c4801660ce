import type { WorkPlan } from '../schema'
import { walk } from '../schema/walk'
import { fold } from '../text/fold'
import { bodyEndings, bodyLevels, neutralWords } from './word-lists'

/** The name of a body without the words that say whose it is and which rank it has: 生态环境部, 省生态环境厅 → 生态环境. */
export function bareBody(name: string): string {
  const level = bodyLevels.find((word) => name.startsWith(word) && name.length > word.length + 2) ?? ''
  const ending = bodyEndings.find((word) => name.endsWith(word) && name.length > level.length + word.length + 1) ?? ''
  return name.slice(level.length, name.length - ending.length)
}

/** A text with all names of a list replaced, the longest first at each place. */
function replacer(names: ReadonlyMap<string, string>): (text: string) => string {
  const byFirst = new Map<string, [name: string, as: string][]>()
  for (const [name, as] of names) {
    const rows = byFirst.get(name[0] as string)
    if (rows) rows.push([name, as])
    else byFirst.set(name[0] as string, [[name, as]])
  }
  for (const rows of byFirst.values()) rows.sort((a, b) => b[0].length - a[0].length)
  return (text) => {
    let neutral = ''
    let from = 0
    for (let at = 0; at < text.length; ) {
      const row = byFirst.get(text[at] as string)?.find(([name]) => text.startsWith(name, at))
      if (!row) at++
      else {
        neutral += text.slice(from, at) + row[1]
        at += row[0].length
        from = at
      }
    }
    return from === 0 ? text : neutral + text.slice(from)
  }
}

/**
 * 名称中性化. How the texts of a plan are read when they are compared: folded, without its region, its issuer and the places it names,
 * bodies without level and rank, so that a local plan that takes a central sentence over is seen to do so.
 *
 * @returns a function over texts of this plan; its results are compared only, never shown
 */
export function neutraliser(plan: WorkPlan): (text: string) => string {
  const names = new Map<string, string>()
  const add = (name: string, as: string) => {
    if (name.length >= 2 && !names.has(name)) names.set(name, as)
  }
  for (const { as, words } of neutralWords) for (const word of words) add(word, as)
  if (plan.meta.region) add(fold(plan.meta.region.name), '')
  for (const { node } of walk(plan)) {
    for (const place of node.places) add(fold(place.text), '')
    for (const body of node.responsible) add(fold(body.name), bareBody(fold(body.name)))
  }
  const replace = replacer(names)
  return (text) => replace(fold(text))
}
