import { countyNames } from './county-table'
import type { PlaceNamesRow } from './places'

/**
 * 县级行政区划. Districts, counties and banners with their codes, for those who want them:
 * `extendRules({ places: counties })`. They are no part of the built-in tables, because of their size.
 */
export const counties: readonly PlaceNamesRow[] = [
  {
    kind: 'names',
    name: 'county-and-district',
    level: 'county',
    lines: countyNames,
    examples: ['总结梨树县经验', '推广天河区做法'],
    not: ['推进中心城区建设'],
  },
]
