import { namesOf } from '../query/criteria'
import type { WorkPlan } from '../schema'
import { isUnit, walk } from '../schema/walk'
import type { Call } from './call'
import { nearest } from './nearest'

/** Filters whose words are open, so that a mistyped one is no error: it finds nothing. */
const open = ['domain', 'code', 'unit'] as const
type Open = (typeof open)[number]

/** What the plans that were read have of what open filters ask for: code or id → name, how often. */
export type Present = Readonly<Record<Open, Map<string, { name: string; times: number }>>>

export const nothingPresent = (): Present => ({ domain: new Map(), code: new Map(), unit: new Map() })

/** Notes what a plan has of what the filters of a command line ask for. */
export function notePresent(present: Present, plan: WorkPlan, { values }: Call): void {
  if (!open.some((name) => values.has(name))) return
  const note = (what: Open, code: string, name: string): void => {
    const known = present[what].get(code)
    present[what].set(code, { name, times: (known?.times ?? 0) + 1 })
  }
  for (const { node } of walk(plan)) {
    note('unit', node.id, '')
    if (!isUnit(node)) continue
    for (const { code, name, finer } of node.domains) {
      note('domain', code, name)
      if (finer) note('domain', finer.code, finer.name)
    }
    for (const { code, name } of node.codes ?? []) note('code', code, name)
    for (const { codes } of node.measures) for (const { code, name } of codes ?? []) note('code', code, name)
  }
}

const mostNamed = 12

/** One sentence for each word of an open filter that nothing of what was read has, with what there is. */
export function absentWords({ values, say, language }: Call, present: Present): string[] {
  return open.flatMap((what) => {
    const there = [...present[what]].sort((a, b) => b[1].times - a[1].times)
    const words = new Set(there.flatMap(([code, { name }]) => namesOf({ code, name })))
    const asked = what === 'unit' ? [values.one(what)].filter((word) => word !== null) : values.all(what)
    return asked
      .filter((word) => !words.has(word))
      .map((word) => {
        const facts = { option: `--${what}`, word }
        if (what === 'unit' || there.length === 0) return say('none-in-plans', facts)
        const named = there.slice(0, mostNamed).map(([code, { name }]) => `${code} ${name}`)
        const valid = named.join(language === 'zh' ? '；' : '; ') + (there.length > mostNamed ? ' …' : '')
        const meant = nearest(word, [...words])
        return [
          say('not-in-plans', { ...facts, valid }),
          ...(meant ? [say('did-you-mean', { word: meant })] : []),
        ].join(' ')
      })
  })
}
