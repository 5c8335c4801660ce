import type { Hints } from '../writer'
import { headingOf } from './elements'
import type { MarkupElement } from './nodes'
import type { Style } from './style'

const linkLike: ReadonlySet<string> = new Set(['button', 'option', 'label'])

/** What an element says of the text inside it: its own word, or that of what it stands in. The same object where it says nothing new. */
export function hintsOf(hints: Hints, name: string, attribs: MarkupElement['attribs'], style: Style | null): Hints {
  const bold = style?.bold ?? (name === 'b' || name === 'strong' ? true : hints.bold)
  const centred = style?.centred ?? centredBy(name, attribs.align, hints.centred)
  const heading = headingOf(name) || hints.heading
  const pre = style?.pre ?? (name === 'pre' || name === 'textarea' ? true : hints.pre)
  const link = hints.link || (name === 'a' && attribs.href !== undefined) || linkLike.has(name)
  const isSame =
    bold === hints.bold &&
    centred === hints.centred &&
    heading === hints.heading &&
    pre === hints.pre &&
    link === hints.link
  return isSame ? hints : { bold, centred, heading, pre, link }
}

function centredBy(name: string, align: string | undefined, inherited: boolean): boolean {
  if (name === 'center') return true
  if (name === 'table') return false
  return align === undefined ? inherited : align.toLowerCase() === 'center'
}
