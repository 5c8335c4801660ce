import type { Annotations } from '../schema'
import type { Context, Kind } from './context'
import { findDeadlines } from './deadline'
import { findGoals } from './goal'
import { findInitiatives } from './initiative'
import { findMeasures } from './measure'
import type { Passage } from './passage'
import { findPlaces } from './place'
import { findRegulations } from './regulation'
import { findResponsible } from './responsible'
import { findResults } from './result'
import { findTargets } from './target'

interface ListedFinder {
  readonly kind: Exclude<Kind, 'tables'>
  /** Finds the mentions of `kind` and writes them into `found`. */
  run(passage: Passage, context: Context, found: Annotations): void
}

export type FinderList = readonly ListedFinder[]

/** The finders in their order: each may build on what those before it found in the same passage. Written out, since one store by name for all of them is slow. */
export const finders: FinderList = [
  {
    kind: 'deadlines',
    run(passage, context, found) {
      found.deadlines = findDeadlines(passage, context, found)
    },
  },
  {
    kind: 'regulations',
    run(passage, context, found) {
      found.regulations = findRegulations(passage, context, found)
    },
  },
  {
    kind: 'responsible',
    run(passage, context, found) {
      found.responsible = findResponsible(passage, context, found)
    },
  },
  {
    kind: 'targets',
    run(passage, context, found) {
      found.targets = findTargets(passage, context, found)
    },
  },
  {
    kind: 'results',
    run(passage, context, found) {
      found.results = findResults(passage, context, found)
    },
  },
  {
    kind: 'goals',
    run(passage, context, found) {
      found.goals = findGoals(passage, context, found)
    },
  },
  {
    kind: 'initiatives',
    run(passage, context, found) {
      found.initiatives = findInitiatives(passage, context, found)
    },
  },
  {
    kind: 'places',
    run(passage, context, found) {
      found.places = findPlaces(passage, context, found)
    },
  },
  {
    kind: 'measures',
    run(passage, context, found) {
      found.measures = findMeasures(passage, context, found)
    },
  },
]
