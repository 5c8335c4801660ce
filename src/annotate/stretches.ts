import type { Bracket, BracketKind } from '../text/bracket'
import type { Stretch } from './passage'

/** The stretch that holds `at`, of stretches in order that do not overlap; null when none does. */
export function stretchAround<S extends Stretch>(stretches: readonly S[], at: number): S | null {
  let low = 0
  let high = stretches.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const stretch = stretches[middle] as S
    if (at < stretch[0]) high = middle - 1
    else if (at >= stretch[1]) low = middle + 1
    else return stretch
  }
  return null
}

/** Round and square brackets only add to the text; 《》 and quotation marks hold part of it. */
export const isAside = (kind: BracketKind): boolean => kind === 'round' || kind === 'square' || kind === 'corner'

/** The insides of the outermost brackets of some kinds, in order. */
export function insidesOf(brackets: readonly Bracket[], ...kinds: BracketKind[]): Stretch[] {
  const insides: Stretch[] = []
  let end = -1
  for (const { kind, open, close } of brackets) {
    if (open < end || !kinds.includes(kind)) continue
    insides.push([open + 1, close])
    end = close
  }
  return insides
}
