import { familyOf, type MarkerRead } from './marker'
import type { Paragraph } from './paragraph'

/** So much text, on average, stands behind a numeral that is all of its line; cells and serial numbers stand closer. */
const leastBehindAlone = 60

/**
 * 连续编号. Decides for the whole document which markers of the styles that are `counted` (A. 1： 三） a bare 一) are some:
 * a first one whose next is a second, and one that counts on from the last of its family. The others are text.
 *
 * @param paragraphs their markers are replaced in place
 */
export function settleCounted(paragraphs: readonly Paragraph[]): void {
  const running = new Map<string, number>()
  const begun = begunOnes(paragraphs)
  const kept = new Map<string, Paragraph[]>()
  for (const paragraph of paragraphs) {
    const { marker } = paragraph
    if (!marker?.row.unit) continue
    const family = familyOf(marker)
    if (marker.row.counted) {
      const begins = marker.value === 1 && begun.has(marker)
      if (!begins && (marker.value === 1 || running.get(family) !== marker.value - 1)) {
        paragraph.marker = null
        continue
      }
      paragraph.marker = { ...marker, doubtful: false }
      if (marker.row.alone) {
        const others = kept.get(family)
        if (others) others.push(paragraph)
        else kept.set(family, [paragraph])
      }
    }
    if (!marker.doubtful || marker.row.counted) running.set(family, marker.value)
  }
  for (const alone of kept.values()) if (isCramped(alone)) for (const paragraph of alone) paragraph.marker = null
}

/** The first ones whose family's next marker is a second: 1. before 2., not 1.2倍. */
export function begunOnes(paragraphs: readonly Paragraph[]): ReadonlySet<MarkerRead> {
  const begun = new Set<MarkerRead>()
  const firsts = new Map<string, MarkerRead>()
  for (const { marker } of paragraphs) {
    if (!marker?.row.unit) continue
    const family = familyOf(marker)
    const first = firsts.get(family)
    if (first && marker.value === 2) begun.add(first)
    if (marker.value === 1) firsts.set(family, marker)
    else firsts.delete(family)
  }
  return begun
}

const isCramped = (alone: readonly Paragraph[]): boolean => {
  const first = alone[0] as Paragraph
  const last = alone.at(-1) as Paragraph
  return last.start - first.start < leastBehindAlone * (alone.length - 1)
}
