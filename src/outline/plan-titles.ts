import { type Document, lineOf } from './document'
import { familyOf } from './marker'
import type { Paragraph } from './paragraph'
import { isTitleLine, titleKind } from './title'
import { readTitle, type TitleRead } from './title-lines'

const nearby = 8

/**
 * 一个通知印发几个方案. The title lines of further plans that a notice issues: each stands between two numberings, and
 * behind it the numbering of the first level starts again at one.
 *
 * @param from index of the first paragraph of the plans' text
 * @returns the titles behind the first unit, each with the indexes of its lines; empty where there is one plan only
 */
export function furtherPlanTitles(
  document: Document,
  paragraphs: readonly Paragraph[],
  from: number,
  end: number,
): TitleRead[] {
  const first = paragraphs.slice(from, end).find(({ marker }) => marker?.row.unit)?.marker
  if (!first) return []
  const family = familyOf(first)
  const titles: TitleRead[] = []
  let units = 0
  for (let i = from; i < end; i++) {
    const { marker } = paragraphs[i] as Paragraph
    if (marker?.row.unit) units++
    if (marker || units === 0) continue
    const line = lineOf(document, paragraphs[i] as Paragraph)
    if (line.length < 6 || !isTitleLine(line)) continue
    const kind = titleKind(line, document.rules)
    if (!kind || kind.kind === 'notice' || !startsAgain(paragraphs, i + 1, Math.min(end, i + nearby), family)) continue
    const title = readTitle(document, paragraphs, linesUpTo(paragraphs, i))
    if (title) titles.push(title)
  }
  return titles
}

function startsAgain(paragraphs: readonly Paragraph[], from: number, end: number, family: string): boolean {
  for (let i = from; i < end; i++) {
    const { marker } = paragraphs[i] as Paragraph
    if (marker?.row.unit) return marker.value === 1 && (familyOf(marker) === family || marker.row.family === 'article')
  }
  return false
}

/** The unnumbered lines right above `last`, and itself: those its title may stand in. */
function linesUpTo(paragraphs: readonly Paragraph[], last: number): number[] {
  const lines = [last]
  for (let i = last - 1; i > last - 3 && i >= 0; i--) {
    const { marker, start, end } = paragraphs[i] as Paragraph
    if (marker || end - start > 40) break
    lines.unshift(i)
  }
  return lines
}
