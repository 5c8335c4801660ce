import { isPageNumber } from '../../rules/page-numbers'
import type { PrintedLine } from './placed'

/** Lines of the head and foot of a page that are looked at. */
const edge = 3
/** Lines that stand at the same height on different pages differ by less than this share of their size. */
const sameHeight = 0.5
const leastPages = 3

/**
 * 页眉、页码. The lines that belong to the pages and not to the text: numbers of pages, and what stands at the same height with the same words on
 * at least half of the pages.
 *
 * @param pages the lines of each page from top to bottom
 */
export function runningLines(pages: readonly (readonly PrintedLine[])[]): Set<PrintedLine> {
  const running = new Set<PrintedLine>()
  const edges = pages.flatMap((lines) => [...new Set([...lines.slice(0, edge), ...lines.slice(-edge)])])
  const alike = new Map<string, PrintedLine[]>()
  for (const line of edges) {
    const key = line.text.replace(/\d+/g, '0').replace(/\s+/g, '')
    alike.set(key, [...(alike.get(key) ?? []), line])
  }
  for (const lines of alike.values())
    for (const group of atSameHeight(lines))
      if (isRepeated(group, pages.length)) for (const line of group) running.add(line)
  for (const lines of pages) numberOf(lines, running)
  return running
}

const isRepeated = (group: readonly PrintedLine[], pages: number): boolean => {
  const on = new Set(group.map(({ page }) => page)).size
  return on >= leastPages && on >= pages / 2
}

function atSameHeight(lines: readonly PrintedLine[]): PrintedLine[][] {
  const groups: PrintedLine[][] = []
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    const group = groups[groups.length - 1]
    const first = group?.[0]
    if (group && first && line.y - first.y < sameHeight * line.size) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** The number of a page is its last line, or its first, running heads aside. */
function numberOf(lines: readonly PrintedLine[], running: Set<PrintedLine>): void {
  const open = lines.filter((line) => !running.has(line))
  for (const line of [open[open.length - 1], open[0]])
    if (line && lines.length > 1 && isPageNumber(line.text)) running.add(line)
}
