import type { Rules } from '../rules'
import type { HeadingCandidate, HeadingCut } from './heading'
import { newReading, verbsOf } from './heading-clause'
import { habitsOf } from './heading-habits'
import { type CutScore, type HeadingModel, scoreCuts, shippedModel } from './heading-model'
import { shareParallels } from './heading-parallels'

/**
 * Below this mean of log odds the units of a style are taken for sentences that name nothing; headings beside them that
 * kept their stops say the less about them. One clause alone can say no more than the cap either way, a stop half of it.
 */
const groupFloor = 0.05
const besideClosed = 0.5
const oddsCap = 6
const few = 1
const closedShare = 0.5
/** The more the neighbours of a unit have headings, the less its own log odds must say. */
const slope = 2
/** A stop so far in may close a heading and the sentence that ran on behind it, if a heading ends so far before it. */
const suspiciousFrom = 14
const gap = 3
/** Where other stops were lost, such a stop is doubted from these log odds on. */
const suspectFloor = -2

/** Filled again for each unit. */
const reading = newReading(habitsOf([]))

/** Units of one style. */
interface Group {
  /** Without a heading so far. */
  open: number[]
  scores: CutScore[]
  /** With a stop where a heading and the sentence that ran on behind it may end. */
  suspects: number[]
  suspected: CutScore[]
  /** How many have a stop. */
  closed: number
}

/**
 * 段首标题. Fills in the headings whose stop was lost, where the units of a style together look like it.
 *
 * @param cuts gets them; a heading that has its stop is cut shorter only where the stops beside it were lost
 * @param model the weights to infer with; those published with the parser where none are given
 */
export function inferCuts(
  candidates: readonly HeadingCandidate[],
  cuts: (HeadingCut | null)[],
  rules: Rules,
  model?: HeadingModel,
): void {
  const groups = groupsOf(candidates, cuts)
  if (groups.length === 0) return
  // The habits of the document are counted only where a heading is to be inferred.
  reading.habits = habitsOf(candidates.map(({ text }) => text))
  const score = (i: number): CutScore =>
    scoreCuts((candidates[i] as HeadingCandidate).text, reading, verbsOf(rules), model ?? shippedModel())
  for (const group of groups) {
    group.scores = group.open.map(score)
    group.suspected = group.suspects.map(score)
    const evidence = evidenceOf(group)
    if (evidence >= groupFloor) inferGroup(group, evidence, candidates, cuts)
  }
}

/** The groups in which a stop may have been lost. */
function groupsOf(candidates: readonly HeadingCandidate[], cuts: readonly (HeadingCut | null)[]): Group[] {
  const groups = new Map<string, Group>()
  candidates.forEach((candidate, i) => {
    const { style, text } = candidate
    if (style.startsWith('article')) return
    let group = groups.get(style)
    if (!group) {
      group = { open: [], scores: [], suspects: [], suspected: [], closed: 0 }
      groups.set(style, group)
    }
    const cut = cuts[i]
    if (!cut) {
      if (mayHideHeading(candidate)) group.open.push(i)
    } else if (cut.basis === 'punctuation') {
      group.closed++
      if (cut.end >= suspiciousFrom && cut.textStart < text.length) group.suspects.push(i)
    }
  })
  return [...groups.values()].filter(({ open, suspects, closed }) => open.length > 0 || suspects.length > closed / 2)
}

const capped = (odds: number): number => Math.max(-oddsCap, Math.min(oddsCap, odds))

const sumOf = (scores: readonly CutScore[]): number => scores.reduce((sum, { odds }) => sum + capped(odds), 0)

/** Mean of the units' log odds, drawn to nothing where they are few. Stops are doubted by it, never vouched for. */
function evidenceOf({ scores, suspected, closed }: Group): number {
  let sum = sumOf(scores)
  let count = scores.length
  if (closed > count / 4) sum += besideClosed * count
  const doubt = sumOf(suspected)
  if (doubt > 0) {
    sum += doubt * closedShare
    count += suspected.length * closedShare
  }
  return sum / (count + few)
}

function inferGroup(
  { open, scores, suspects, suspected, closed }: Group,
  evidence: number,
  candidates: readonly HeadingCandidate[],
  cuts: (HeadingCut | null)[],
): void {
  shareParallels([...scores, ...suspected])
  const ownFloor = groupFloor - slope * (evidence - groupFloor)
  const infer = (i: number, { at, best }: CutScore): void => {
    cuts[i] = inferredAt((candidates[i] as HeadingCandidate).text, at, best)
  }
  let lost = suspected.filter(({ odds }) => odds > 0).length
  open.forEach((i, k) => {
    const score = scores[k] as CutScore
    if (score.at === 0 || score.odds < ownFloor) return
    infer(i, score)
    lost++
  })
  if (lost < 2 || lost < (open.length + closed) / 4) return
  suspects.forEach((i, k) => {
    const score = suspected[k] as CutScore
    if (score.at > 0 && score.at <= (cuts[i] as HeadingCut).end - gap && score.odds >= suspectFloor) infer(i, score)
  })
}

const inferredAt = (text: string, at: number, certainty: number): HeadingCut => {
  let end = at
  let textStart = at
  while (text.charCodeAt(end - 1) === 0x20) end--
  while (text.charCodeAt(textStart) === 0x20) textStart++
  return { end, textStart, basis: 'inferred', confidence: Math.round(certainty * 100) / 100 }
}

/** A sentence that says a year, a figure or a duty first names nothing. */
const mayHideHeading = ({ text }: HeadingCandidate): boolean => text.length >= 20 && !/^[0-9(《“]/.test(text)
