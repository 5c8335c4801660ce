import type { Rules } from '../rules'
import { type MarkerRead, readMarker, skipBlanks } from './marker'

const opening = '第'
const longestHeading = 32

/**
 * 章节同行. Where a lower marker begins on the line of a chapter, nothing but the chapter's short heading between:
 * 第七章 农业第一节 基本任务, 第一章 总则第一条 为了…. `end` where none does.
 *
 * @param marker what the paragraph opens with
 * @param end one past the paragraph's last character
 */
export function markerBehindHeading(folded: string, marker: MarkerRead | null, end: number, rules: Rules): number {
  if (!marker?.row.unit || marker.row.open !== opening) return end
  const reach = Math.min(end, marker.end + longestHeading)
  for (let at = skipBlanks(folded, marker.end, reach) + 2; at < reach; at++) {
    const letter = folded.charAt(at)
    if (',。;:!?、《“'.includes(letter)) return end
    if (letter !== opening) continue
    const lower = readMarker(folded, at, end, rules)
    if (lower?.row.unit && lower.row.rank > marker.row.rank) return at
  }
  return end
}
