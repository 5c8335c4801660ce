import { familyOf } from './marker'
import type { Paragraph } from './paragraph'

interface Use {
  rank: number
  /** How often the style stands there, and how often it begins (again) at one. */
  count: number
  starts: number
  /** Style of the marker right before each beginning → how often. */
  startsBehind: Map<string, number>
  /** Style of the marker right behind each → how often. */
  followedBy: Map<string, number>
  first: number
}

/** Ranks differ by more: a style that was turned stands right above, or below, the other. */
const aside = 0.01

/**
 * How deep each style of a document stands: its natural rank, unless the document turns the order round. Of two styles,
 * the one that begins again and again right behind the markers of another, which itself counts through, lies below it:
 * `1.…（一）…（二）… 2.…（一）…`. A style that counts through, with another that also does right behind it each time, lies
 * above that one: `一、…第一章…第二章… 二、…第三章…`.
 *
 * @returns style family → depth; smaller stands higher
 */
export function depthsOf(paragraphs: readonly Paragraph[]): Map<string, number> {
  const uses = usesOf(paragraphs)
  const depths = new Map([...uses].map(([family, { rank }]) => [family, rank]))
  for (const [family, use] of uses) {
    if (use.starts === 1) {
      for (const [higher, above] of uses) {
        const turned = above.rank > use.rank && above.first < use.first && opensEach(above, family, use)
        if (turned) depths.set(higher, Math.min(depths.get(higher) as number, use.rank - aside))
      }
    }
    if (use.starts < 2) continue
    for (const [behind, times] of use.startsBehind) {
      const above = uses.get(behind) as Use
      const turned = above.rank > use.rank && above.starts === 1 && above.first < use.first && times * 2 > use.starts
      if (turned) depths.set(family, Math.max(depths.get(family) as number, above.rank + aside))
    }
  }
  return depths
}

/** Whether a style, which counts through, stands right behind every marker of another that counts through. */
const opensEach = (above: Use, family: string, use: Use): boolean =>
  above.starts === 1 && above.count > 1 && above.count < use.count && above.followedBy.get(family) === above.count

function usesOf(paragraphs: readonly Paragraph[]): Map<string, Use> {
  const uses = new Map<string, Use>()
  let previous: string | null = null
  paragraphs.forEach(({ marker }, i) => {
    if (!marker?.row.unit) return
    const family = familyOf(marker)
    const use = uses.get(family) ?? {
      rank: marker.row.rank + (marker.path ? marker.path.length / 10 : 0),
      count: 0,
      starts: 0,
      startsBehind: new Map(),
      followedBy: new Map(),
      first: i,
    }
    uses.set(family, use)
    use.count++
    const before = previous === null ? undefined : uses.get(previous)
    if (before) before.followedBy.set(family, (before.followedBy.get(family) ?? 0) + 1)
    if (marker.value === 1) {
      use.starts++
      if (previous !== null && previous !== family)
        use.startsBehind.set(previous, (use.startsBehind.get(previous) ?? 0) + 1)
    }
    previous = family
  })
  return uses
}
