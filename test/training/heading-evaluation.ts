import { cutHeadings, type HeadingCandidate } from '../../src/outline/heading'
import type { HeadingModel } from '../../src/outline/heading-model'
import { defaultRules } from '../../src/rules'
import type { TrainingDocument, TrainingUnit } from './heading-documents'

export interface Bin {
  count: number
  right: number
}

export interface Evaluation {
  /** Headings asked for, found exactly, and taken for none. */
  asked: number
  right: number
  none: number
  /** Units that name nothing, and those of them that got a heading. */
  nameless: number
  invented: number
  /** Headings that have their stop, and those of them that were cut short all the same. */
  closed: number
  broken: number
  /** By tenths of the confidence. */
  bins: Bin[]
  misses: string[]
}

/** A document counts from this many headings on. */
const fewest = 4
const longestAsked = 28

/** (一)加强监管。建立…: what is asked of the inference; other forms kept their stop or never had one. */
const isAsked = ({ told, end, candidate, joined }: TrainingUnit): boolean =>
  told === 'stop' &&
  candidate.style === 'paren-han' &&
  end > 0 &&
  end <= longestAsked &&
  !/[、“《]/.test(joined.slice(0, end))

const stripped = (unit: TrainingUnit): HeadingCandidate =>
  isAsked(unit) ? { ...unit.candidate, text: unit.joined } : unit.candidate

/**
 * How well a model does on documents: once with the stops of their headings taken out, once as they stand, where every
 * inferred heading is one that the page does not have.
 */
export function evaluate(all: readonly TrainingDocument[], model: HeadingModel): Evaluation {
  const result: Evaluation = {
    asked: 0,
    right: 0,
    none: 0,
    nameless: 0,
    invented: 0,
    closed: 0,
    broken: 0,
    bins: Array.from({ length: 10 }, () => ({ count: 0, right: 0 })),
    misses: [],
  }
  for (const { name, units } of all) {
    countInvented(units, model, result)
    if (!name.startsWith('text/') || units.filter(isAsked).length < fewest) continue
    const cuts = cutHeadings(units.map(stripped), defaultRules, model)
    units.forEach((unit, i) => {
      if (!isAsked(unit)) return
      const cut = cuts[i]
      const right = cut?.end === unit.end
      result.asked++
      if (right) result.right++
      else
        result.misses.push(
          `${unit.joined.slice(0, unit.end)}|${unit.joined.slice(unit.end, unit.end + 20)} ${cut?.end ?? '-'} ${cut?.basis} ${cut?.confidence}`,
        )
      if (!cut) result.none++
      if (cut?.basis === 'inferred') {
        const bin = result.bins[Math.min(9, Math.floor(cut.confidence * 10))] as Bin
        bin.count++
        if (right) bin.right++
      }
    })
  }
  return result
}

function countInvented(units: readonly TrainingUnit[], model: HeadingModel, result: Evaluation): void {
  const cuts = cutHeadings(
    units.map(({ candidate }) => candidate),
    defaultRules,
    model,
  )
  units.forEach(({ end, told }, i) => {
    const inferred = cuts[i]?.basis === 'inferred'
    if (end === 0) {
      result.nameless++
      if (inferred) result.invented++
    } else if (end > 0 && told === 'stop') {
      result.closed++
      if (inferred) result.broken++
    }
  })
}

export function merge(first: Evaluation, second: Evaluation): Evaluation {
  const sum = (key: 'asked' | 'right' | 'none' | 'nameless' | 'invented' | 'closed' | 'broken'): number =>
    first[key] + second[key]
  return {
    asked: sum('asked'),
    right: sum('right'),
    none: sum('none'),
    nameless: sum('nameless'),
    invented: sum('invented'),
    closed: sum('closed'),
    broken: sum('broken'),
    bins: first.bins.map((bin, i) => ({
      count: bin.count + (second.bins[i] as Bin).count,
      right: bin.right + (second.bins[i] as Bin).right,
    })),
    misses: [...first.misses, ...second.misses],
  }
}
