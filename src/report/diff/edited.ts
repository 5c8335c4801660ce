import { wordsOf } from '../../diff/units'
import type { Edit, Unit } from '../../schema'
import { type Content, html } from '../markup'
import type { Side } from './places'

/** A run of one side of a change: what it shares with the other, and what it has alone. */
interface Run {
  text: string
  own: boolean
}

type Line = Run[]

/** One side of the edits, by lines. */
function linesOf(edits: readonly Edit[], side: Side): Line[] {
  const own = side === 'before' ? 'delete' : 'insert'
  const lines: Line[] = [[]]
  for (const { op, text } of edits) {
    if (op !== 'equal' && op !== own) continue
    text.split('\n').forEach((part, i) => {
      if (i > 0) lines.push([])
      if (part !== '') lines[lines.length - 1]?.push({ text: part, own: op === own })
    })
  }
  return lines
}

const printed = (line: Line, side: Side): Content =>
  line.map(({ text, own }) => {
    if (!own) return text
    return side === 'before' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
  })

/** The words of a unit on its side of a change. */
export interface EditedUnit {
  unit: Unit
  heading: Content | null
  paragraphs: Content[]
}

/** The units of one side with what is their own marked. Of several, split or merged, the lines are handed out in order. */
export function editedUnits(units: readonly Unit[], edits: readonly Edit[], side: Side): EditedUnit[] {
  const words = units.map(wordsOf)
  const all: readonly Edit[] = edits.length > 0 ? edits : [{ op: 'equal', text: words.join('\n') }]
  const lines = linesOf(all, side)
  let at = 0
  return units.map((unit, i) => {
    const count = (words[i] as string).split('\n').length
    const own = lines.slice(at, at + count).map((line) => printed(line, side))
    at += count
    const [first, ...rest] = own
    return unit.heading ? { unit, heading: first ?? '', paragraphs: rest } : { unit, heading: null, paragraphs: own }
  })
}
