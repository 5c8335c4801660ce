import type { Direction, Target, TargetChange } from '../schema'

export type Figure = Pick<Target, 'value' | 'valueMax' | 'unit' | 'per' | 'change'>

/** Whether two figures can be set against each other: the same unit, the same denominator, a level against a level. */
export const comparable = (before: Figure, after: Figure): boolean =>
  before.unit === after.unit && before.per === after.per && before.change === after.change

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/**
 * 变化方向. How the figure moved, never whether that is better. A range against a range is widened, narrowed or shifted; a figure that
 * becomes a range around itself is widened, one outside it raised or lowered.
 */
export function directionOf(before: Figure, after: Figure): Direction {
  if (!comparable(before, after)) return 'incomparable'
  const [low, high] = [before.value, before.valueMax ?? before.value]
  const [newLow, newHigh] = [after.value, after.valueMax ?? after.value]
  if (near(low, newLow) && near(high, newHigh)) return 'same'
  const ranges = Number(before.valueMax !== null) + Number(after.valueMax !== null)
  if (ranges === 0) return newLow > low ? 'raised' : 'lowered'
  if (newLow <= low && newHigh >= high) return 'widened'
  if (newLow >= low && newHigh <= high) return 'narrowed'
  if (ranges === 2) return 'shifted'
  return newLow > low ? 'raised' : 'lowered'
}

const firmness: Readonly<Record<Target['tone'], number>> = { soft: 0, plain: 1, firm: 2 }

/** 语气变化. */
export function toneChange(before: Target, after: Target): NonNullable<TargetChange['tone']> {
  const difference = firmness[after.tone] - firmness[before.tone]
  return difference === 0 ? 'same' : difference > 0 ? 'hardened' : 'softened'
}

/** A date as days that count from the plan's own year. */
function relative(date: string, year: number): number {
  const [years = 0, month = 0, day = 0] = date.split('-').map(Number)
  return ((years - year) * 12 + month) * 31 + day
}

/** 时限变化. Earlier or later, each counted from its plan's year; null where a date or a year is not known. */
export function dueChange(
  before: string | null,
  after: string | null,
  years: { before: number | null; after: number | null },
): TargetChange['due'] {
  if (before === null || after === null || years.before === null || years.after === null) return null
  const difference = relative(after, years.after) - relative(before, years.before)
  return difference === 0 ? 'same' : difference < 0 ? 'earlier' : 'later'
}
