import type { Annotations, Span } from '../../schema'
import type { Holder } from '../../schema/walk'
import { type Marked, type MarkKindName, markKinds } from '../kinds'

/** A mention of a node, as the page marks it. */
export interface MarkedMention<K extends Marked = Marked> {
  /** Names it in the page: its mark is `_m3`, what was read from it `_f3`. */
  number: number
  kind: MarkKindName
  of: K
  mention: Annotations[K][number]
  span: Span
}

/** Numbers the mentions of a page. */
export type Counter = () => number

export function counter(): Counter {
  let last = 0
  return () => ++last
}

/** The mentions of a node that are marked, in the order of the text. */
export function markedMentions(node: Holder, next: Counter): MarkedMention[] {
  const found = markKinds.flatMap(({ name, mentions }) =>
    mentions.flatMap((of) => node[of].map((mention) => ({ kind: name, of, mention, span: mention.span }))),
  )
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  return found.map((each) => ({ ...each, number: next() }))
}

export const markId = (number: number): string => `_m${number}`
export const factId = (number: number): string => `_f${number}`
