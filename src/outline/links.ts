import type { Link } from '../read/page'
import type { Span } from '../schema'
import type { Document } from './document'

const sortedLinks = new WeakMap<readonly Link[], readonly Link[]>()

function sorted(links: readonly Link[]): readonly Link[] {
  const before = sortedLinks.get(links)
  if (before) return before
  const inOrder = [...links].sort((a, b) => a.span[0] - b.span[0])
  sortedLinks.set(links, inOrder)
  return inOrder
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The links whose text stands inside a stretch, in order. */
export const linksIn = (document: Document, stretch: Stretch): Link[] => spannedIn(sorted(document.page.links), stretch)

/** Of what is sorted by where it starts, what lies inside a stretch. */
export function spannedIn<T extends { readonly span: Span }>(all: readonly T[], { start, end }: Stretch): T[] {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as T).span[0] < start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < all.length && (all[i] as T).span[0] <= end; i++)
    if ((all[i] as T).span[1] <= end) found.push(all[i] as T)
  return found
}
