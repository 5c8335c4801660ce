import { type Document, lineOf } from './document'
import { frameRole } from './line-class'
import { familyOf } from './marker'
import type { Paragraph } from './paragraph'
import { isTitleLine, titleKind } from './title'
import { readTitle, type TitleRead } from './title-lines'

const nearby = 8

/** 政策解读 explains the plan above it, which then is the document's own all the same. */
export interface PlanTitle extends TitleRead {
  explains: boolean
}

/**
 * 一个通知印发几个方案. The title lines of further plans that a notice issues, and of what explains the plan: each stands between two numberings, and
 * behind it the numbering of the first level starts again at one; what explains may have a numbering of its own.
 *
 * @param from index of the first paragraph of the plans' text
 * @returns the titles behind the first unit, each with the indexes of its lines; empty where there is one plan only
 */
export function furtherPlanTitles(
  document: Document,
  paragraphs: readonly Paragraph[],
  from: number,
  end: number,
): PlanTitle[] {
  const first = paragraphs.slice(from, end).find(({ marker }) => marker?.row.unit)?.marker
  if (!first) return []
  const family = familyOf(first)
  const titles: PlanTitle[] = []
  let units = 0
  for (let i = from; i < end; i++) {
    const { marker } = paragraphs[i] as Paragraph
    if (marker?.row.unit) units++
    if (marker || units === 0) continue
    const line = lineOf(document, paragraphs[i] as Paragraph)
    if (line.length < 6 || !isTitleLine(line)) continue
    const kind = titleKind(line, document.rules)
    if (!kind || kind.kind === 'notice' || frameRole(line, document.rules) !== null) continue
    const isOfAnyStyle = kind.name === 'interpretation'
    if (!startsAgain(paragraphs, i + 1, Math.min(end, i + nearby), isOfAnyStyle ? null : family)) continue
    const title = readTitle(document, paragraphs, linesUpTo(paragraphs, i))
    if (title) titles.push({ ...title, explains: isOfAnyStyle })
  }
  return titles
}

function startsAgain(paragraphs: readonly Paragraph[], from: number, end: number, family: string | null): boolean {
  for (let i = from; i < end; i++) {
    const { marker } = paragraphs[i] as Paragraph
    if (marker?.row.unit)
      return marker.value === 1 && (family === null || familyOf(marker) === family || marker.row.family === 'article')
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
