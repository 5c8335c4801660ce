import { headingGaps, headingWeights, weightStep } from '../rules/heading-weights'
import type { Lexicon } from '../text/lexicon'
import {
  type ClauseReading,
  featureSpace,
  featuresAt,
  longestInferred,
  mostFeatures,
  readFirstClause,
} from './heading-features'

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

/** Scores every place where a heading may end in the first clause of a folded paragraph. */
export function scoreCuts(text: string, reading: ClauseReading, verbs: Lexicon<number>, model: HeadingModel): CutScore {
  readFirstClause(reading, text, verbs)
  const { cuts, count } = reading
  const score: CutScore = { cuts: [], raw: [], odds: Number.NEGATIVE_INFINITY, shares: [], best: 0, at: 0 }
  for (let i = 0; i < count; i++) {
    const p = cuts[i] as number
    const features = featuresAt(reading, p, keys)
    let sum = 0
    for (let k = 0; k < features; k++) sum += model[keys[k] as number] as number
    score.cuts.push(p)
    score.raw.push(sum * weightStep)
  }
  settle(score, score.raw)
  return score
}

function settle(score: CutScore, raw: readonly number[]): void {
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

const rounds = 2
/** Room for the likelihood of each length a heading may have. */
const width = longestInferred + 6
const pull = 1
const prior = 1
const floor = 0.06
/** A length lends its likelihood to lengths up to five off, as a bell curve of this spread. */
const spread = 1.5
const bell = Float64Array.from(
  { length: 6 },
  (_, distance) => Math.exp(-(distance * distance) / (2 * spread * spread)) / (spread * Math.sqrt(2 * Math.PI)),
)

/** 并列标题. Headings of one style are of like length: what the others' likely lengths say is added to each one's scores. */
export function shareLengths(scores: readonly CutScore[]): void {
  if (scores.length < 2) return
  // One stretch of memory holds the lengths of all: hundreds of small arrays would cost more than what is reckoned in them.
  const own = new Float64Array(scores.length * width)
  const all = new Float64Array(width)
  for (let round = 0; round < rounds; round++) {
    own.fill(0)
    all.fill(0)
    scores.forEach((score, k) => {
      addLengths(score, own, k * width)
    })
    for (let i = 0; i < own.length; i++) all[i % width]! += own[i] as number
    scores.forEach((score, k) => {
      settle(score, besideOthers(score, all, own, k * width, scores.length))
    })
  }
}

/** The scores of each place with what the likely lengths of the others say of it. */
function besideOthers(score: CutScore, all: Float64Array, own: Float64Array, from: number, count: number): number[] {
  const { cuts, raw } = score
  const scores: number[] = []
  for (let i = 0; i < cuts.length; i++) {
    const p = cuts[i] as number
    const share = ((all[p] as number) - (own[from + p] as number) + prior * floor) / (count - 1 + prior)
    scores.push((raw[i] as number) + pull * Math.log(share))
  }
  return scores
}

const negligible = 0.001

function addLengths({ cuts, shares }: CutScore, lengths: Float64Array, from: number): void {
  for (let i = 0; i < cuts.length; i++) {
    const share = shares[i] as number
    if (share < negligible) continue
    const p = cuts[i] as number
    for (let l = Math.max(1, p - 5); l <= p + 5; l++) lengths[from + l]! += share * (bell[Math.abs(l - p)] as number)
  }
}
