import { longestInferred } from '../../src/outline/heading-clause'
import { featureSpace } from '../../src/outline/heading-features'
import { type HeadingModel, heaviest } from '../../src/outline/heading-model'
import { weightStep } from '../../src/rules/heading-weights'
import type { TrainingDocument } from './heading-documents'
import { clauseExamples, type Example, headingExamples } from './heading-examples'

export interface Learning {
  /** Weights kept. */
  entries: number
  /** What one step of the rounded weights is: the parser's own, or the odds would not mean what they say. */
  step: number
}

export const learning: Learning = { entries: 9_000, step: weightStep }

interface Schedule {
  epochs: number
  decay: number
}

/** All examples; then headings alone, when the clauses have been practised; then once more with the weights that are kept. */
const broad: Schedule = { epochs: 6, decay: 1e-4 }
const fine: Schedule = { epochs: 4, decay: 1e-4 }
const last: Schedule = { epochs: 3, decay: 1e-4 }
const rate = 1
/** Squares of gradients that each weight starts with: rare features move slowly, so that common ones explain what they can. */
const patience = 10
/** Errors smaller than this teach nothing. */
const negligible = 1e-4

/** The same numbers in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) | 0
    return ((state >>> 8) & 0xffff) / 0x10000
  }
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swap = order[i] as number
    order[i] = order[j] as number
    order[j] = swap
  }
}

function sumOf(model: Float64Array, keys: Int32Array, from: number, to: number): number {
  let sum = 0
  for (let k = from; k < to; k++) sum += model[keys[k] as number] as number
  return sum
}

/** AdaGrad on the likelihood of the right place, over the features that `kept` marks. */
class Descent {
  private readonly squares = new Float64Array(featureSpace).fill(patience)
  private readonly scores = new Float64Array(longestInferred + 1)

  constructor(
    private readonly model: Float64Array,
    private readonly kept: Uint8Array,
    private readonly decay: number,
  ) {}

  learn({ keys, starts, none, right, weight }: Example): void {
    const { model, scores } = this
    const count = starts.length - 1
    const mayBeNone = none.length > 0
    const noneScore = mayBeNone ? sumOf(model, none, 0, none.length) : Number.NEGATIVE_INFINITY
    let top = noneScore
    for (let c = 0; c < count; c++) {
      const score = sumOf(model, keys, starts[c] as number, starts[c + 1] as number)
      scores[c] = score
      if (score > top) top = score
    }
    let sum = mayBeNone ? Math.exp(noneScore - top) : 0
    for (let c = 0; c < count; c++) sum += Math.exp((scores[c] as number) - top)
    for (let c = 0; c < count; c++) {
      const share = Math.exp((scores[c] as number) - top) / sum
      this.correct(keys, starts[c] as number, starts[c + 1] as number, weight * (share - (c === right ? 1 : 0)))
    }
    const share = mayBeNone ? Math.exp(noneScore - top) / sum : 0
    this.correct(none, 0, none.length, weight * (share - (right < 0 ? 1 : 0)))
  }

  private correct(keys: Int32Array, from: number, to: number, error: number): void {
    if (Math.abs(error) < negligible) return
    const { model, squares, kept, decay } = this
    for (let k = from; k < to; k++) {
      const key = keys[k] as number
      if (kept[key] === 0) continue
      const gradient = error + decay * (model[key] as number)
      squares[key]! += gradient * gradient
      model[key]! -= (rate * gradient) / Math.sqrt(squares[key] as number)
    }
  }
}

function descend(
  examples: readonly Example[],
  kept: Uint8Array,
  { epochs, decay }: Schedule,
  model: Float64Array = new Float64Array(featureSpace),
): Float64Array {
  const descent = new Descent(model, kept, decay)
  const order = Uint32Array.from(examples, (_, i) => i)
  const random = randomFrom(12345)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const i of order) descent.learn(examples[i] as Example)
  }
  return model
}

/** In how many examples each feature stands, each counted as much as it says. */
function countsOf(examples: readonly Example[]): Float64Array {
  const counts = new Float64Array(featureSpace)
  const seenIn = new Int32Array(featureSpace).fill(-1)
  examples.forEach(({ keys, none, weight }, e) => {
    for (const list of [keys, none])
      for (const key of list) {
        if (seenIn[key] === e) continue
        seenIn[key] = e
        counts[key]! += weight
      }
  })
  return counts
}

/** How much oftener a feature must be met to be worth as much as one of twice the weight: 2 to the power of 1 / this. */
const commonness = 0.25

/** Marks the weights that matter most: heavy ones, rather those that are met often. Each costs about a byte of the table. */
function heaviestOf(model: Float64Array, counts: Float64Array, entries: number): Uint8Array {
  const worth = model.map((weight, key) => Math.abs(weight) * (counts[key] as number) ** commonness)
  const order = Array.from(model.keys()).sort((a, b) => (worth[b] as number) - (worth[a] as number))
  const kept = new Uint8Array(featureSpace)
  for (const key of order.slice(0, entries)) kept[key] = 1
  return kept
}

/** 训练. Learns from the documents, keeps the heaviest weights, settles them by the headings alone and rounds them. */
export function train(all: readonly TrainingDocument[], { entries, step }: Learning): HeadingModel {
  const headings = headingExamples(all)
  const everything = new Uint8Array(featureSpace).fill(1)
  const examples = [...headings, ...clauseExamples(all)]
  const model = descend(examples, everything, broad)
  descend(headings, everything, fine, model)
  const kept = heaviestOf(model, countsOf(examples), entries)
  const heavy = model.map((weight, key) => (kept[key] === 0 ? 0 : weight))
  descend(headings, kept, last, heavy)
  return Int8Array.from(heavy, (weight) => Math.max(-heaviest, Math.min(heaviest, Math.round(weight / step))))
}
