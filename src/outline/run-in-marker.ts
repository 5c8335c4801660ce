import type { Rules } from '../rules'
import { familyOf, type MarkerRead, markerStarts, rankOfLevel, readMarker, skipBlanks } from './marker'

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

/**
 * 同行并列. Where the next number of the same style begins on the line of a unit, straight behind a stop: （1）开展核查。（2）提高标准。
 * `end` where none does.
 *
 * @param marker what the paragraph opens with
 * @param end one past the paragraph's last character
 */
export function markerBehindStop(folded: string, marker: MarkerRead | null, end: number, rules: Rules): number {
  // Of （一） and below: 第三条 behind a stop is more often a reference.
  if (!marker?.row.unit || marker.doubtful || marker.row.rank < rankOfLevel.second) return end
  const starts = markerStarts(rules)
  for (let at = marker.end + 1; at < end; at++) {
    const code = folded.charCodeAt(at)
    if (code !== fullStop && code !== semicolon) continue
    const next = skipBlanks(folded, at + 1, end)
    if (next >= end || starts[folded.charCodeAt(next)] === 0) continue
    const sibling = readMarker(folded, next, end, rules)
    if (sibling && !sibling.doubtful && sibling.value === marker.value + 1 && familyOf(sibling) === familyOf(marker))
      return next
  }
  return end
}

/** 。 and ; */
const fullStop = 0x3002
const semicolon = 0x3b
