import type { Span } from '../schema'
import { type Bracket, scanBrackets } from '../text/bracket'
import { healedText, healWraps, type Piece } from '../text/wrap'

/** [start, end) in `Passage.text`. */
export type Stretch = readonly [start: number, end: number]

export interface Block {
  kind: 'heading' | 'paragraph'
  start: number
  end: number
}

/**
 * The text one node owns, as its finders see it: folded (see `text/fold`), wrapped lines healed, its heading and paragraphs
 * one after another with a `\n` between them. Offsets are into `text`; `mentionAt` leads back to the source.
 */
export interface Passage {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Sentences of the paragraphs (headings excluded), without the blanks around them, with their stop. */
  readonly sentences: readonly Stretch[]
  /** Matched brackets and quotation marks in order of their opening, nested ones with their depth. */
  readonly brackets: readonly Bracket[]
  /** Offsets of 《 and 》 that have no partner in their block. */
  readonly strays: readonly number[]
  readonly source: string
  readonly pieces: readonly Piece[]
}

interface Draft {
  text: string
  readonly blocks: Block[]
  readonly pieces: Piece[]
}

function addBlock(draft: Draft, folded: string, kind: Block['kind'], span: Span): void {
  // By index: taken apart as a pattern, a span costs an iterator.
  const from = span[0]
  const to = span[1]
  if (draft.blocks.length > 0) draft.text += '\n'
  const start = draft.text.length
  const raw = folded.slice(from, to)
  if (raw.includes('\n')) {
    const healed = healWraps(folded, from, to, start)
    draft.text += healed.text
    for (const piece of healed.pieces) draft.pieces.push(piece)
  } else {
    draft.text = start === 0 ? raw : draft.text + raw
    draft.pieces.push({ at: start, from })
  }
  draft.blocks.push({ kind, start, end: draft.text.length })
}

/** Builds the passage of a node from the spans it owns. `folded` is `fold(source)`. */
export function passageOf(source: string, folded: string, heading: Span | null, paragraphs: readonly Span[]): Passage {
  const draft: Draft = { text: '', blocks: [], pieces: [] }
  if (heading) addBlock(draft, folded, 'heading', heading)
  for (const span of paragraphs) addBlock(draft, folded, 'paragraph', span)
  const { text, blocks, pieces } = draft
  const { brackets, strays, sentences } = scanBrackets(text, blocks)
  return { text, blocks, sentences, brackets, strays, source, pieces }
}

const locate = (pieces: readonly Piece[], offset: number): number => {
  const first = pieces[0] as Piece
  if (pieces.length === 1) return first.from + offset - first.at
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).at <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low] as Piece
  return piece.from + offset - piece.at
}

/** Where [start, end) of a passage stands in the source. */
export function spanOf(passage: Passage, start: number, end: number): Span {
  const from = locate(passage.pieces, start)
  return [from, end > start ? locate(passage.pieces, end - 1) + 1 : from]
}

/** The `text` and `span` of a mention at [start, end) of a passage: the slice of the source, as the contract wants it. */
export function mentionAt(passage: Passage, start: number, end: number): { text: string; span: Span } {
  const span = spanOf(passage, start, end)
  return { text: passage.source.slice(span[0], span[1]), span }
}

/** The words at [start, end) as printed (not folded), line wraps healed: for `name`, `indicator`, `scope` … */
export function printedAt(passage: Passage, start: number, end: number): string {
  const [from, to] = spanOf(passage, start, end)
  return healedText(passage.source, from, to)
}
