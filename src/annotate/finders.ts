import type { Annotations } from '../schema'
import type { Context, Finder, Kind } from './context'
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

const finder = <K extends Exclude<Kind, 'tables'>>(kind: K, find: Finder<K>): ListedFinder => ({
  kind,
  run: (passage, context, found) => {
    found[kind] = find(passage, context, found)
  },
})

/** The finders in their order: each may build on what those before it found in the same passage. */
export const finders: FinderList = [
  finder('deadlines', findDeadlines),
  finder('regulations', findRegulations),
  finder('responsible', findResponsible),
  finder('targets', findTargets),
  finder('results', findResults),
  finder('goals', findGoals),
  finder('initiatives', findInitiatives),
  finder('places', findPlaces),
  finder('measures', findMeasures),
]
