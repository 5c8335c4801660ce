import { quantityBounds } from './quantity-bounds'
import { quantityPayments } from './quantity-payments'
import type { QuantityRow } from './quantity-row'
import { quantityUnits } from './quantity-units'
import { quantityVerbs } from './quantity-verbs'
import { quantityWords } from './quantity-words'

export type { QuantityRow } from './quantity-row'

/** 数量. The words of quantified commitments: units of measure, and what stands around a figure. */
export const quantities = [
  ...quantityUnits,
  ...quantityBounds,
  ...quantityVerbs,
  ...quantityWords,
  ...quantityPayments,
] as const satisfies readonly QuantityRow[]
