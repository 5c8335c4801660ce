import { longestInferred } from './heading-clause'
import { type CutScore, settle } from './heading-model'

/** Units of one style beside each other, under one unit. */
export interface Run {
  /** Without a heading so far. */
  open: number[]
  scores: CutScore[]
  /** With a stop where a heading and the sentence that ran on behind it may end. */
  suspects: number[]
  suspected: CutScore[]
  /** Lengths of the headings that are sure: their stops stand. */
  lengths: number[]
  /** How many have a stop, suspects among them. */
  closed: number
}

const rounds = 2
/** A length lends its likelihood to the lengths beside it, as a bell curve: long headings differ by more than short ones. */
const reach = 6
const spreadOf = (length: number): number => Math.max(0.7, length * 0.13)
const bells = Float64Array.from({ length: (longestInferred + 1) * (reach + 1) }, (_, i) => {
  const spread = spreadOf(Math.floor(i / (reach + 1)))
  const distance = i % (reach + 1)
  return Math.exp(-(distance * distance) / (2 * spread * spread)) / (spread * Math.sqrt(2 * Math.PI))
})
/** Room for the likelihood of each length a heading may have. */
const width = longestInferred + 1 + 2 * reach
/** What the lengths beside a place say, against the words around it. */
const pull = 1.7
/** All units of the style say as much as one of the run does; that any length may be is said twice. */
const anyLength = 2 * 0.06

const scored = ({ scores, suspected }: Run): readonly CutScore[] =>
  suspected.length === 0 ? scores : [...scores, ...suspected]

/** What the unit at hand has lent itself, and its scores with what the others say. */
const ofOne = new Float64Array(width)
const raised = new Float64Array(longestInferred + 1)

/**
 * 并列标题. Headings beside each other are of like length, those of the same style elsewhere somewhat: what the likely
 * places of the others say is added to the scores of each one's. Whether a unit has a heading at all is left as it was.
 */
export function shareParallels(runs: readonly Run[]): void {
  const count = runs.reduce((sum, run) => sum + run.scores.length + run.suspected.length + run.lengths.length, 0)
  if (count < 2) return
  const ofStyle = new Float64Array(width)
  const ofRuns = new Float64Array(width * runs.length)
  for (let round = 0; round < rounds; round++) {
    ofRuns.fill(0)
    ofStyle.fill(0)
    runs.forEach((run, r) => {
      const ofRun = ofRuns.subarray(r * width, (r + 1) * width)
      for (const score of scored(run)) addPlaces(score, ofRun)
      for (const length of run.lengths) addLength(ofRun, Math.min(length, longestInferred), 1)
      for (let l = 0; l < width; l++) ofStyle[l]! += ofRun[l] as number
    })
    runs.forEach((run, r) => {
      const ofRun = ofRuns.subarray(r * width, (r + 1) * width)
      for (const score of scored(run)) raise(score, ofRun, ofStyle, count - 1)
    })
  }
}

function addPlaces({ cuts, shares }: CutScore, lengths: Float64Array): void {
  for (let i = 0; i < cuts.length; i++) addLength(lengths, cuts[i] as number, shares[i] as number)
}

const negligible = 0.001

function addLength(lengths: Float64Array, length: number, share: number): void {
  if (share < negligible) return
  for (let d = -reach; d <= reach; d++)
    lengths[length + reach + d]! += share * (bells[length * (reach + 1) + Math.abs(d)] as number)
}

/** The places of one unit, with what those of the others say of them. */
function raise(score: CutScore, ofRun: Float64Array, ofStyle: Float64Array, others: number): void {
  const { cuts, raw } = score
  ofOne.fill(0)
  addPlaces(score, ofOne)
  for (let i = 0; i < cuts.length; i++) {
    const p = cuts[i] as number
    const own = ofOne[p + reach] as number
    const beside = Math.max(0, (ofRun[p + reach] as number) - own)
    const elsewhere = Math.max(0, (ofStyle[p + reach] as number) - own) / others
    raised[i] = (raw[i] as number) + pull * Math.log(beside + elsewhere + anyLength)
  }
  settle(score, raised)
}
