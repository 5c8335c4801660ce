import type { Annotations } from './annotations'

/** The kinds of annotation, in the order in which the published JSON lists them. */
export const annotationKinds = [
  'measures',
  'regulations',
  'targets',
  'results',
  'goals',
  'deadlines',
  'responsible',
  'initiatives',
  'places',
  'tables',
] as const satisfies readonly (keyof Annotations)[]

/** The name of one kind of annotation: `'targets'`. */
export type AnnotationKind = (typeof annotationKinds)[number]

/** The empty set of annotations: a fresh object with fresh arrays at each call, so that a caller may push into them. */
export const noAnnotations = (): Annotations => ({
  measures: [],
  regulations: [],
  targets: [],
  results: [],
  goals: [],
  deadlines: [],
  responsible: [],
  initiatives: [],
  places: [],
  tables: [],
})
