import { headingTable, weightStep } from '../rules/heading-weights'
import type { Lexicon } from '../text/lexicon'
import { type ClauseReading, longestInferred, readFirstClause } from './heading-clause'
import { featureSpace, featuresAt, featuresOfNone, mostFeatures } from './heading-features'

/** Weight of each feature in steps, by its hash. */
export type HeadingModel = Int8Array

/** How sure the model is of each place a heading may end. */
export interface CutScore {
  /** Places, in order, and the score of each: log odds against "no heading here". */
  cuts: number[]
  raw: number[]
  /** Log odds that a heading ends anywhere in the clause: what speaks for one against what speaks for none. */
  odds: number
  /** Probability of each place if there is a heading. */
  shares: number[]
  /**
   * How sure the likeliest place is, and that place (0 where there is none). On unseen documents the model is surer than it
   * should be; with the odds between places brought down to their roots its certainty is about how often it is right.
   */
  best: number
  at: number
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const bitsOfDigit = 6
/** So many low bits of a gap are written as they are, what is above them as ones with a zero behind. */
const lowBits = 5
/** Sizes of weights from the commonest on: the place in it is written as ones with a zero behind. */
const sizes = [3, 2, 4, 5, 6, 1, 7, 8, 9, 10, 11, 12, 13, 14, 15]
export const heaviest = sizes.length

/** The table as its digits say it; see `heading-weights.ts` for their form. */
export function decodeModel(table: string): HeadingModel {
  const model = new Int8Array(featureSpace)
  const values = new Uint8Array(128)
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i
  const end = table.length * bitsOfDigit
  let next = 0
  const bit = (): number => {
    const digit = values[table.charCodeAt(Math.floor(next / bitsOfDigit))] as number
    return (digit >> (bitsOfDigit - 1 - (next++ % bitsOfDigit))) & 1
  }
  const ones = (): number => {
    let count = 0
    while (next < end && bit() === 1) count++
    return count
  }
  for (let at = -1; ; ) {
    let gap = ones()
    // What fills the last digit is ones alone.
    if (next >= end) return model
    for (let i = 0; i < lowBits; i++) gap = gap * 2 + bit()
    at += gap + 1
    const sign = bit() === 0 ? 1 : -1
    model[at] = sign * (sizes[ones()] as number)
  }
}

/** The digits that `decodeModel` reads; no weight may be beyond ±`heaviest` steps. */
export function encodeModel(model: HeadingModel): string {
  const bits: number[] = []
  const ones = (count: number): void => {
    for (let i = 0; i < count; i++) bits.push(1)
    bits.push(0)
  }
  let before = -1
  model.forEach((weight, at) => {
    if (weight === 0) return
    const gap = at - before - 1
    ones(gap >> lowBits)
    for (let i = lowBits - 1; i >= 0; i--) bits.push((gap >> i) & 1)
    bits.push(weight > 0 ? 0 : 1)
    ones(sizes.indexOf(Math.abs(weight)))
    before = at
  })
  while (bits.length % bitsOfDigit !== 0) bits.push(1)
  let table = ''
  for (let i = 0; i < bits.length; i += bitsOfDigit)
    table += alphabet.charAt(bits.slice(i, i + bitsOfDigit).reduce((digit, one) => digit * 2 + one, 0))
  return table
}

let shipped: HeadingModel | null = null

/** The model that is published with the parser, decoded when it is first needed. */
export const shippedModel = (): HeadingModel => {
  shipped ??= decodeModel(headingTable)
  return shipped
}

const keys = new Int32Array(mostFeatures)
const sums = new Int32Array(longestInferred + 1)
/** A place so many log odds behind the likeliest is none, whatever the other units say of it. */
const hopeless = 9

/** Scores every place where a heading may end in the first clause of a folded paragraph. */
export function scoreCuts(text: string, reading: ClauseReading, verbs: Lexicon<number>, model: HeadingModel): CutScore {
  readFirstClause(reading, text, verbs)
  const { cuts, count } = reading
  const score: CutScore = { cuts: [], raw: [], odds: Number.NEGATIVE_INFINITY, shares: [], best: 0, at: 0 }
  const none = weigh(model, featuresOfNone(reading, keys))
  let peak = Number.NEGATIVE_INFINITY
  for (let i = 0; i < count; i++) {
    const sum = weigh(model, featuresAt(reading, cuts[i] as number, keys))
    sums[i] = sum
    if (sum > peak) peak = sum
  }
  for (let i = 0; i < count; i++) {
    const sum = sums[i] as number
    if (sum < peak - hopeless / weightStep) continue
    score.cuts.push(cuts[i] as number)
    score.raw.push((sum - none) * weightStep)
  }
  settle(score, score.raw)
  return score
}

/** Sum of the weights of the first features in `keys`. */
function weigh(model: HeadingModel, features: number): number {
  let sum = 0
  for (let k = 0; k < features; k++) sum += model[keys[k] as number] as number
  return sum
}

/** The likeliest of the places by their scores, and how sure it is. What speaks for a heading at all is told the first time. */
export function settle(score: CutScore, raw: ArrayLike<number>): void {
  const count = score.cuts.length
  if (count === 0) return
  let top = 0
  for (let i = 1; i < count; i++) if ((raw[i] as number) > (raw[top] as number)) top = i
  const peak = raw[top] as number
  const { shares } = score
  let sum = 0
  let softened = 0
  for (let i = 0; i < count; i++) {
    const share = Math.exp((raw[i] as number) - peak)
    shares[i] = share
    sum += share
    softened += Math.sqrt(share)
  }
  for (let i = 0; i < shares.length; i++) shares[i]! /= sum
  if (score.odds === Number.NEGATIVE_INFINITY) score.odds = peak + Math.log(sum)
  score.best = 1 / softened
  score.at = score.cuts[top] as number
}
