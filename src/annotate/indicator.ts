import type { Rules } from '../rules'
import type { Target } from '../schema'

export function indicatorCode(
  _rules: Rules,
  _indicator: string,
  _change: Target['change'],
  _unit: string,
): string | null {
  return null
}
