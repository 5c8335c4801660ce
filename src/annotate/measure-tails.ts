import type { ResponsibleBody } from '../schema'
import type { Passage, Stretch } from './passage'
import { isAside } from './stretches'

/**
 * 责任尾注. Stretches of a passage that say who answers for its measures, in order: the outermost bracket around each
 * body of a tail, else the sentence that holds it (责任单位：… on a line of its own).
 */
export function tailsOf(passage: Passage, responsible: readonly ResponsibleBody[]): Stretch[] {
  const places = responsible.flatMap(({ basis, span }) => (basis === 'tail' ? [span[0]] : []))
  if (places.length === 0) return []
  const brackets = outermost(passage)
  const tails: Stretch[] = []
  let next = 0
  let sentence = 0
  for (const at of offsetsOf(passage, places)) {
    while (next < brackets.length && (brackets[next] as Stretch)[1] <= at) next++
    while (sentence < passage.sentences.length && (passage.sentences[sentence] as Stretch)[1] <= at) sentence++
    const tail = [brackets[next], passage.sentences[sentence]].find((stretch) => stretch && stretch[0] <= at)
    if (tail && tails[tails.length - 1]?.[0] !== tail[0]) tails.push(tail)
  }
  return tails
}

/** Places of the source as offsets of a passage, ascending; those that are none of the passage's are left out. */
function offsetsOf({ pieces, text }: Passage, places: readonly number[]): number[] {
  const ordered = pieces
    .map(({ at, from }, i) => ({ at, from, end: from + (pieces[i + 1]?.at ?? text.length) - at }))
    .sort((a, b) => a.from - b.from)
  const offsets: number[] = []
  let next = 0
  for (const place of [...places].sort((a, b) => a - b)) {
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= place) next++
    const piece = ordered[next]
    if (piece && piece.from <= place) offsets.push(piece.at + place - piece.from)
  }
  return offsets.sort((a, b) => a - b)
}

/** The round and square brackets that stand in no other, with their marks. */
function outermost({ brackets }: Passage): Stretch[] {
  const found: Stretch[] = []
  let inside = -1
  for (const { kind, open, close } of brackets) {
    if (open < inside || !isAside(kind)) continue
    found.push([open, close + 1])
    inside = close
  }
  return found
}
