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
  /** Kinds that it builds on: their finders run before it, wanted or not. */
  readonly needs: readonly Kind[]
  /** Finds the mentions of `kind` and writes them into `found`. */
  run(passage: Passage, context: Context, found: Annotations): void
}

export type FinderList = readonly ListedFinder[]

/** The finders in their order: each may build on what those before it found in the same passage. Written out, since one store by name for all of them is slow. */
export const finders: FinderList = [
  {
    kind: 'deadlines',
    needs: [],
    run(passage, context, found) {
      found.deadlines = findDeadlines(passage, context, found)
    },
  },
  {
    kind: 'regulations',
    needs: [],
    run(passage, context, found) {
      found.regulations = findRegulations(passage, context, found)
    },
  },
  {
    kind: 'responsible',
    needs: [],
    run(passage, context, found) {
      found.responsible = findResponsible(passage, context, found)
    },
  },
  {
    kind: 'targets',
    needs: ['deadlines'],
    run(passage, context, found) {
      found.targets = findTargets(passage, context, found)
    },
  },
  {
    kind: 'results',
    needs: ['deadlines'],
    run(passage, context, found) {
      found.results = findResults(passage, context, found)
    },
  },
  {
    kind: 'goals',
    needs: ['deadlines', 'targets', 'results'],
    run(passage, context, found) {
      found.goals = findGoals(passage, context, found)
    },
  },
  {
    kind: 'initiatives',
    needs: [],
    run(passage, context, found) {
      found.initiatives = findInitiatives(passage, context, found)
    },
  },
  {
    kind: 'places',
    needs: ['responsible'],
    run(passage, context, found) {
      found.places = findPlaces(passage, context, found)
    },
  },
  {
    kind: 'measures',
    needs: ['responsible'],
    run(passage, context, found) {
      found.measures = findMeasures(passage, context, found)
    },
  },
]

/** The finders that some kinds take, in their order: their own, and those they build on. */
export function findersFor(kinds: readonly Kind[]): FinderList {
  const needed = new Set<Kind>(kinds)
  for (const { kind, needs } of [...finders].reverse()) if (needed.has(kind)) for (const each of needs) needed.add(each)
  return finders.filter(({ kind }) => needed.has(kind))
}
