import { isHan } from '../../text/character-kinds'
import { fold } from '../../text/fold'
import type { DraftLine } from '../writer'

export interface TitleLines {
  /** -1 where none was recognised. */
  first: number
  last: number
}

const none: TitleLines = { first: -1, last: -1 }
/** A title may be printed on so many lines. */
const mostLines = 4
const shortest = 4
/** Of a `<title>` that goes on with the names of the site, the document's own begins it and is at least so long. */
const shortestPrefix = 6

const bare = (text: string): string => fold(text).replace(/\s+/g, '')

/**
 * Finds the lines that print the title the head of the page names; of several, a heading, else the last (a breadcrumb repeats it above).
 *
 * @param wanted the title, or a title that goes on with the names of column and site
 * @param isExact whether it must be met whole
 * @param until lines behind this one are not looked at
 */
export function findTitle(
  text: string,
  lines: readonly DraftLine[],
  wanted: string,
  isExact: boolean,
  until: number,
): TitleLines {
  const title = bare(wanted)
  if (title.length < shortest) return none
  let best = none
  let bestScore = 0
  for (let i = 0; i < until; i++) {
    if (isOther(title.charCodeAt(0), text.charCodeAt(lines[i]?.start ?? 0))) continue
    const last = matchFrom(text, lines, i, title, isExact)
    if (last < 0) continue
    const score = (lines[last]?.end ?? 0) - (lines[i]?.start ?? 0) + (lines[i]?.heading === null ? 0 : 1000)
    if (score >= bestScore) [best, bestScore] = [{ first: i, last }, score]
  }
  return best
}

/** Two Han characters that differ; others may be forms of one. */
const isOther = (a: number, b: number): boolean => a !== b && isHan(a) && isHan(b)

/** The last of the lines from `i` on that together are the title; -1 where they are not. */
function matchFrom(text: string, lines: readonly DraftLine[], i: number, title: string, isExact: boolean): number {
  let at = 0
  let last = -1
  for (let k = i; k < Math.min(lines.length, i + mostLines); k++) {
    const line = lines[k] as DraftLine
    if (line.end - line.start > title.length * 2 + 20) break
    const part = bare(text.slice(line.start, line.end))
    if (!title.startsWith(part, at)) break
    at += part.length
    if (at === title.length || (!isExact && at >= shortestPrefix)) last = k
  }
  return last
}
