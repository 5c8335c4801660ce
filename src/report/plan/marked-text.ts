import type { Span } from '../../schema'
import { healWraps } from '../../text/wrap'
import { type Content, html } from '../markup'
import { factId, markId } from './mentions'

/** Something that is marked in the text: a mention, or a place of doubt. */
export interface Mark {
  /** Class of its element. */
  name: string
  /** The number of its mention; null for a doubt. */
  number: number | null
  span: Span
}

/** An element that is open. */
interface Open {
  mark: Mark
  end: number
}

const opened = ({ name, number }: Mark, first: boolean): Content => {
  if (number === null) return html`<span class="doubt">`
  const place = first ? html` id="${markId(number)}" tabindex="0" aria-describedby="${factId(number)}"` : ''
  return html`<mark class="${name}" data-fact="${factId(number)}"${place}>`
}

const closed = ({ number }: Mark): Content => (number === null ? html`</span>` : html`</mark>`)

/**
 * A stretch of the source as HTML, its wrapped lines healed and its marks set. A mark that lies in another is nested; of two that
 * cross the inner one is taken up again behind the end of the outer. Nothing recurs: marks may nest as deep as they like.
 *
 * @param seen the marks that stand in the page already: only their first piece is an anchor
 */
export function markedText(source: string, [start, end]: Span, marks: readonly Mark[], seen: Set<Mark>): Content {
  const within = marks
    .map((mark): Open & { start: number } => ({
      mark,
      start: Math.max(start, mark.span[0]),
      end: Math.min(end, mark.span[1]),
    }))
    .filter((each) => each.start < each.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const parts: Content[] = []
  const stack: Open[] = []
  let at = start
  const write = (to: number): void => {
    if (to > at) parts.push(healWraps(source, at, to).text)
    at = Math.max(at, to)
  }
  const open = (each: Open): void => {
    parts.push(opened(each.mark, !seen.has(each.mark)))
    seen.add(each.mark)
    stack.push(each)
  }
  const closeUntil = (place: number): void => {
    for (;;) {
      const next = stack.reduce((first, each) => Math.min(first, each.end), Number.POSITIVE_INFINITY)
      if (next > place) return
      write(next)
      const lowest = stack.findIndex((each) => each.end <= next)
      const above = stack.splice(lowest)
      for (const each of [...above].reverse()) parts.push(closed(each.mark))
      for (const each of above) if (each.end > next) open(each)
    }
  }
  for (const each of within) {
    closeUntil(each.start)
    write(each.start)
    open(each)
  }
  closeUntil(end)
  write(end)
  return parts
}
