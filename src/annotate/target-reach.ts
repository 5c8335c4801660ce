import type { Deadline } from '../schema'
import { clauseMarks } from './marks'
import type { Stretch } from './passage'

/**
 * Whether a date governs a figure behind it: always that of its own clause, and a year that of the sentence; a day or month
 * only where it opens its clause (开工率6月底前|达到100%,覆盖率达到90% tells of 90% nothing), and not past a semicolon.
 */
export function reachesOver(text: string, { precision }: Deadline, [from, to]: Stretch, at: number): boolean {
  let clause = true
  for (let i = to; i < at; i++) {
    const mark = text.charAt(i)
    if (mark === ',' || mark === ';') clause = false
    if (mark === ';' && precision !== 'year') return false
  }
  if (clause || precision === 'year') return true
  for (let i = from - 1; i >= 0 && from - i <= longestOpener + 1; i--)
    if (clauseMarks.includes(text.charAt(i))) return true
  return from <= longestOpener
}

/** 力争到|2025年 */
const longestOpener = 4
