import type { Rules } from '../rules'
import type { HeadingCandidate, HeadingCut } from './heading'
import { newReading, verbsOf } from './heading-clause'
import { habitsOf } from './heading-habits'
import { type CutScore, type HeadingModel, scoreCuts, shippedModel } from './heading-model'
import { type Run, shareParallels } from './heading-parallels'

/**
 * Below this mean of log odds the units of a run are taken for sentences that name nothing; headings of the style that
 * kept their stops say the less about them. One clause alone can say no more than the cap either way, a stop half of it.
 */
const runFloor = 0.4
const besideClosed = 0.5
const oddsCap = 9
const few = 1
const closedShare = 0.5
/** What all units of the style say counts as much as so many units of the run. */
const styleCount = 8
/** The more the neighbours of a unit have headings, the less its own log odds must say. */
const slope = 3
/** A stop so far in may close a heading and the sentence that ran on behind it, if a heading ends so far before it. */
const suspiciousFrom = 14
const gap = 3
/** Where other stops were lost, such a stop is doubted from these log odds on. */
const suspectFloor = -2
/** A stop further in says nothing of how long the headings beside it are. */
const longestKnown = 40

/** Filled again for each unit. */
const reading = newReading(habitsOf([]))

/**
 * 段首标题. Fills in the headings whose stop was lost, where the units beside each other look like it.
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
  const styles = stylesOf(candidates, cuts)
  if (styles.length === 0) return
  // The habits of the document are counted only where a heading is to be inferred.
  reading.habits = habitsOf(candidates.map(({ text }) => text))
  const score = (i: number): CutScore =>
    scoreCuts((candidates[i] as HeadingCandidate).text, reading, verbsOf(rules), model ?? shippedModel())
  for (const runs of styles) {
    for (const run of runs) {
      run.scores = run.open.map(score)
      run.suspected = run.suspects.map(score)
    }
    inferStyle(runs, candidates, cuts)
  }
}

/** The runs of each style in which a stop may have been lost. */
function stylesOf(candidates: readonly HeadingCandidate[], cuts: readonly (HeadingCut | null)[]): Run[][] {
  const styles = new Map<string, Run[]>()
  const current: { run: Run; style: string; level: number }[] = []
  candidates.forEach((candidate, i) => {
    const { style, level } = candidate
    while (current.length > 0 && (current.at(-1) as { level: number }).level > level) current.pop()
    if (style.startsWith('article')) return
    let run = current.find((open) => open.style === style && open.level === level)?.run
    if (!run) {
      run = { open: [], scores: [], suspects: [], suspected: [], lengths: [], closed: 0 }
      current.push({ run, style, level })
      const runs = styles.get(style)
      if (runs) runs.push(run)
      else styles.set(style, [run])
    }
    enter(run, i, candidate, cuts[i] ?? null)
  })
  return [...styles.values()].filter((runs) => {
    const suspects = total(runs, 'suspects')
    return total(runs, 'open') > 0 || suspects > closedOf(runs) / 2
  })
}

function enter(run: Run, i: number, candidate: HeadingCandidate, cut: HeadingCut | null): void {
  if (!cut) {
    if (mayHideHeading(candidate)) run.open.push(i)
  } else if (cut.basis === 'punctuation') {
    run.closed++
    if (cut.end >= suspiciousFrom && isOfTwo(candidate.text, cut)) run.suspects.push(i)
    else if (cut.end <= longestKnown) run.lengths.push(cut.end)
  } else if (cut.basis === 'markup' && cut.end <= longestKnown) run.lengths.push(cut.end)
}

/** A whole paragraph of one clause is a heading on its line; of two it may be a heading and a sentence. */
const isOfTwo = (text: string, { textStart }: HeadingCut): boolean => textStart < text.length || text.includes(',')

const total = (runs: readonly Run[], what: 'open' | 'suspects'): number =>
  runs.reduce((sum, run) => sum + run[what].length, 0)
const closedOf = (runs: readonly Run[]): number => runs.reduce((sum, { closed }) => sum + closed, 0)

const capped = (odds: number): number => Math.max(-oddsCap, Math.min(oddsCap, odds))

const sumOf = (scores: readonly CutScore[]): number => scores.reduce((sum, { odds }) => sum + capped(odds), 0)

/** Mean of the units' log odds, drawn to nothing where they are few. Stops are doubted by it, never vouched for. */
function evidenceOf(runs: readonly Run[]): number {
  let sum = 0
  let doubt = 0
  for (const { scores, suspected } of runs) {
    sum += sumOf(scores)
    doubt += sumOf(suspected)
  }
  let count = total(runs, 'open')
  if (closedOf(runs) > count / 4) sum += besideClosed * count
  if (doubt > 0) {
    sum += doubt * closedShare
    count += total(runs, 'suspects') * closedShare
  }
  return sum / (count + few)
}

function inferStyle(runs: readonly Run[], candidates: readonly HeadingCandidate[], cuts: (HeadingCut | null)[]): void {
  const evidence = evidenceOf(runs)
  shareParallels(runs)
  const infer: Infer = (i, { at, best }) => {
    cuts[i] = inferredAt((candidates[i] as HeadingCandidate).text, at, best)
  }
  const lost = runs.map((run) => inferRun(run, evidence, infer))
  const all = lost.reduce((sum, count) => sum + count, 0)
  if (evidence < runFloor || all < 2 || all < (total(runs, 'open') + closedOf(runs)) / 4) return
  runs.forEach((run, r) => {
    if ((lost[r] as number) > 0) doubtStops(run, lost[r] as number, cuts, infer)
  })
}

type Infer = (i: number, score: CutScore) => void

/** How many stops the run seems to have lost. */
function inferRun({ open, scores, suspected }: Run, evidence: number, infer: Infer): number {
  let lost = suspected.filter(({ odds }) => odds > 0).length
  const ofRun = (sumOf(scores) + styleCount * evidence) / (scores.length + styleCount)
  if (ofRun < runFloor) return lost
  const ownFloor = runFloor - slope * (ofRun - runFloor)
  open.forEach((i, k) => {
    const score = scores[k] as CutScore
    if (score.at === 0 || score.odds < ownFloor) return
    infer(i, score)
    lost++
  })
  return lost
}

/** Where the stops of a run are lost, one that stands may close more than the heading. */
function doubtStops(
  { suspects, suspected, lengths }: Run,
  lost: number,
  cuts: (HeadingCut | null)[],
  infer: Infer,
): void {
  if (lost < lengths.length) return
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
