import { longestInferred } from './heading-clause'
import { pairCounts } from './heading-habits'
import { type CutScore, settle } from './heading-model'

const rounds = 2
/** Room for the likelihood of each length a heading may have. */
const width = longestInferred + 6
const pull = 1.3
const prior = 1
const floor = 0.06
/** A length lends its likelihood to lengths up to five off, as a bell curve of this spread. */
const spread = 1.5
const bell = Float64Array.from(
  { length: 6 },
  (_, distance) => Math.exp(-(distance * distance) / (2 * spread * spread)) / (spread * Math.sqrt(2 * Math.PI)),
)
/** What it says that the text of another unit opens with the same two characters. */
const alike = 2
const openings = new Float64Array(pairCounts)

/**
 * 并列标题. Headings of one style are of like length, and what follows them often opens with the same words (各有关单位要):
 * what the others' likely places say is added to each one's scores. Whether a unit has a heading at all is left as it was.
 */
export function shareParallels(scores: readonly CutScore[]): void {
  if (scores.length < 2) return
  // One stretch of memory holds the lengths of all: hundreds of small arrays would cost more than what is reckoned in them.
  const own = new Float64Array(scores.length * width)
  const all = new Float64Array(width)
  for (let round = 0; round < rounds; round++) {
    own.fill(0)
    all.fill(0)
    scores.forEach((score, k) => {
      addLengths(score, own, k * width)
      addOpenings(score)
    })
    for (let i = 0; i < own.length; i++) all[i % width]! += own[i] as number
    const raised = scores.map((score, k) => besideOthers(score, all, own, k * width, scores.length))
    for (const { opening } of scores) for (const pair of opening) openings[pair] = 0
    scores.forEach((score, k) => {
      settle(score, raised[k] as number[])
    })
  }
}

/** The scores of each place with what the likely places of the others say of it. */
function besideOthers(score: CutScore, all: Float64Array, own: Float64Array, from: number, count: number): number[] {
  const { cuts, raw, opening, shares } = score
  const scores: number[] = []
  for (let i = 0; i < cuts.length; i++) {
    const p = cuts[i] as number
    const length = ((all[p] as number) - (own[from + p] as number) + prior * floor) / (count - 1 + prior)
    const others = Math.max(0, (openings[opening[i] as number] as number) - (shares[i] as number))
    scores.push((raw[i] as number) + pull * Math.log(length) + Math.log(1 + alike * others))
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

function addOpenings({ opening, shares }: CutScore): void {
  for (let i = 0; i < opening.length; i++) openings[opening[i] as number]! += shares[i] as number
}
