import { headingGaps, headingWeights, weightStep } from '../rules/heading-weights'
import type { Lexicon } from '../text/lexicon'
import { type ClauseReading, longestInferred, readFirstClause } from './heading-clause'
import { featureSpace, featuresAt, featuresOfNone, mostFeatures } from './heading-features'
import { pairAt } from './heading-habits'

/** Weight of each feature in steps, by its hash. */
export type HeadingModel = Int8Array

/** How sure the model is of each place a heading may end. */
export interface CutScore {
  /** Places, in order, and the score of each: log odds against "no heading here". */
  cuts: number[]
  raw: number[]
  /** Of each place the pair of characters that opens the text there, as pairs are counted (see `pairAt`). */
  opening: number[]
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
const carry = alphabet.length - 1
const zero = alphabet.length / 2

/** The table as its two strings say it; see `heading-weights.ts` for their form. */
export function decodeModel(gaps: string, weights: string): HeadingModel {
  const digits = new Uint8Array(128)
  for (let i = 0; i < alphabet.length; i++) digits[alphabet.charCodeAt(i)] = i
  const model = new Int8Array(featureSpace)
  let at = -1
  let entry = 0
  for (let i = 0; i < gaps.length; i++) {
    const digit = digits[gaps.charCodeAt(i)] as number
    at += digit
    if (digit === carry) continue
    at++
    model[at] = (digits[weights.charCodeAt(entry++)] as number) - zero
  }
  return model
}

/** The strings that `decodeModel` reads; weights beyond ±31 steps are cut to that. */
export function encodeModel(model: HeadingModel): { gaps: string; weights: string } {
  let gaps = ''
  let weights = ''
  let before = -1
  model.forEach((weight, at) => {
    if (weight === 0) return
    let gap = at - before - 1
    for (; gap >= carry; gap -= carry) gaps += alphabet.charAt(carry)
    gaps += alphabet.charAt(gap)
    weights += alphabet.charAt(Math.max(-31, Math.min(31, weight)) + zero)
    before = at
  })
  return { gaps, weights }
}

let shipped: HeadingModel | null = null

/** The model that is published with the parser, decoded when it is first needed. */
export const shippedModel = (): HeadingModel => {
  shipped ??= decodeModel(headingGaps, headingWeights)
  return shipped
}

const keys = new Int32Array(mostFeatures)
const sums = new Int32Array(longestInferred + 1)
/** A place so many log odds behind the likeliest is none, whatever the other units say of it. */
const hopeless = 9

/** Scores every place where a heading may end in the first clause of a folded paragraph. */
export function scoreCuts(text: string, reading: ClauseReading, verbs: Lexicon<number>, model: HeadingModel): CutScore {
  readFirstClause(reading, text, verbs)
  const { codes, cuts, count } = reading
  const score: CutScore = { cuts: [], raw: [], opening: [], odds: Number.NEGATIVE_INFINITY, shares: [], best: 0, at: 0 }
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
    const p = cuts[i] as number
    score.cuts.push(p)
    score.opening.push(pairAt(codes[p] as number, codes[p + 1] as number))
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
export function settle(score: CutScore, raw: readonly number[]): void {
  if (raw.length === 0) return
  let top = 0
  for (let i = 1; i < raw.length; i++) if ((raw[i] as number) > (raw[top] as number)) top = i
  const peak = raw[top] as number
  const { shares } = score
  let sum = 0
  let softened = 0
  for (let i = 0; i < raw.length; i++) {
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
