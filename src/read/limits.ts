import { WorkPlanError } from '../schema/error'
import type { PageContent } from './page'

export const defaultMaxBytes = 64 * 1024 * 1024

/** Far beyond any plan; what is beyond them would take gigabytes of memory, however few bytes it has. */
const most = { characters: 10_000_000, lines: 500_000, tags: 1_000_000 } as const

/** Throws `too-large` for more than a reader takes; who raises `maxBytes` raises every limit in proportion. */
function hold(what: keyof typeof most, count: number, maxBytes: number): void {
  const limit = Math.floor(most[what] * Math.max(1, maxBytes / defaultMaxBytes))
  if (count > limit) throw new WorkPlanError('too-large', { [what]: String(count), limit: String(limit) })
}

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
  return count
}

/** Refuses a source before anything is built from it: for its line ends, and where it is `markup` for its tags. */
export function checkSource(text: string, markup: boolean, maxBytes: number): void {
  // So short a text has not so many of anything.
  if (text.length <= most.lines) return
  hold('lines', countOf(text, '\n'), maxBytes)
  if (markup) hold('tags', countOf(text, '<'), maxBytes)
}

/** Refuses what was read, before units and mentions are made of it. */
export function checkContent({ text, lines }: PageContent, maxBytes: number): void {
  hold('characters', text.length, maxBytes)
  hold('lines', lines.length, maxBytes)
}
