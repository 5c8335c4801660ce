import { fold } from '../text/fold'
import { longestAt } from '../text/lexicon'
import { numeralAt } from '../text/numeral'
import type { AfterRow, BeforeRow, ChangeRow, QuantityWords, Words } from './target-words'

/** A value as a cell of a table prints it: ≥400, 95%以上, [-18], 2.8. */
export interface CellValue {
  readonly value: number
  readonly valueMax: number | null
  /** The unit that the cell prints itself; null where the table says it elsewhere. */
  readonly unit: string | null
  readonly before: BeforeRow | null
  readonly after: AfterRow | null
  readonly change: ChangeRow | Words<'compared'> | null
  /** The words that bound it, as folded. */
  readonly cues: readonly string[]
  readonly negative: boolean
}

/** Reads a cell that holds a value and nothing else; null for any other. */
export function cellValueOf(words: QuantityWords, cell: string): CellValue | null {
  const text = unwrapped(fold(cell).replace(/\s+/g, ''))
  let at = 0
  const change = longestAt(words.changes, text, at, text.length)
  at += change?.length ?? 0
  const before = longestAt(words.bounds, text, at, text.length)
  const cues = before ? [text.slice(at, at + before.length)] : []
  at += before?.length ?? 0
  const negative = '-—'.includes(text.charAt(at) || ' ')
  if (negative) at++
  const numeral = numeralAt(text, at, text.length)
  if (numeral === null || numeral.start !== at) return null
  at = numeral.end
  const unit = longestAt(words.units, text, at, text.length)
  const unitAt = at
  at += unit?.length ?? 0
  while (text.charAt(at) === '/') {
    const per = longestAt(words.units, text, at + 1, text.length)
    if (!per) break
    at += per.length + 1
  }
  const printed = numeral.percent ? '%' : at > unitAt ? text.slice(unitAt, at) : null
  const after = longestAt(words.after, text, at, text.length)
  if (after) cues.push(text.slice(at, at + after.length))
  at += after?.length ?? 0
  if (at < text.length && !/^\([^)]*\)$/.test(text.slice(at))) return null
  return {
    value: numeral.value,
    valueMax: numeral.valueMax,
    unit: printed,
    before: before?.value ?? null,
    after: after?.value ?? null,
    change: change?.value ?? null,
    cues,
    negative,
  }
}

/** [18], (18): a value for all the years together stands in brackets. */
function unwrapped(text: string): string {
  const inner = /^[[(〔【](.+)[\])〕】]$/.exec(text)
  return inner ? (inner[1] as string) : text
}

/** 亿元, 万人次: what each of the unit counts, and the unit without it. */
export function scaledUnit(words: QuantityWords, printed: string): { scale: number; unit: string } {
  // 1/10万
  const text = fold(printed)
    .replace(/\s+/g, '')
    .replace(/^1(?=\/)/, '')
  if (longestAt(words.units, text, 0, text.length)?.length === text.length) return { scale: 1, unit: text }
  const scale = numeralAt(`1${text}`, 0, text.length + 1)
  if (scale === null || scale.end <= 1 || scale.end > text.length) return { scale: 1, unit: text }
  return { scale: scale.value, unit: text.slice(scale.end - 1) }
}
