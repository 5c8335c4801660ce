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
/** A length lends its likelihood to the lengths beside it, as a bell curve of spread 1. */
const bell = Float64Array.of(0.399, 0.242, 0.054, 0.0044, 0.0001)
const reach = bell.length - 1
/** Room for the likelihood of each length a heading may have. */
const width = longestInferred + 1 + 2 * reach
/** What the lengths beside a place say, against the words around it. */
const pull = 1.4
/** All units of the style say as much as one of the run does; that any length may be is said twice. */
const anyLength = 2 * 0.06

const scored = ({ scores, suspected }: Run): readonly CutScore[] =>
  suspected.length === 0 ? scores : [...scores, ...suspected]

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
  for (let d = -reach; d <= reach; d++) lengths[length + reach + d]! += share * (bell[Math.abs(d)] as number)
}

/** The places of one unit, with what those of the others say of them. */
function raise(score: CutScore, ofRun: Float64Array, ofStyle: Float64Array, others: number): void {
  const { cuts, raw } = score
  for (let i = 0; i < cuts.length; i++) {
    const p = cuts[i] as number
    const own = likelihoodOf(score, p)
    const beside = Math.max(0, (ofRun[p + reach] as number) - own)
    const elsewhere = Math.max(0, (ofStyle[p + reach] as number) - own) / others
    raised[i] = (raw[i] as number) + pull * Math.log(beside + elsewhere + anyLength)
  }
  settle(score, raised)
}

/** What a unit itself has lent to the length `p`. */
function likelihoodOf({ cuts, shares }: CutScore, p: number): number {
  let sum = 0
  for (let i = 0; i < cuts.length; i++) {
    const distance = Math.abs((cuts[i] as number) - p)
    const share = shares[i] as number
    if (distance <= reach && share >= negligible) sum += share * (bell[distance] as number)
  }
  return sum
}
