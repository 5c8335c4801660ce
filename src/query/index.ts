export type { Ancestor, Holder, Located } from '../schema/walk'
export { isUnit, walk } from '../schema/walk'
export { cite, type Language, type Mentioned } from './cite'
export type { Criteria } from './criteria'
export { find, findMentions, findUnits } from './find'
export {
  deadlines,
  type Each,
  type Found,
  goals,
  holders,
  initiatives,
  type MentionOf,
  measures,
  mentions,
  places,
  regulations,
  responsible,
  results,
  sections,
  targets,
  tasks,
  unitById,
  units,
} from './mentions'
export { outline } from './outline'
export type { OneOf, Pattern } from './pattern'
export { responsibleFor } from './responsible-for'
export { codeShares, domainShares, type Share, type ShareOptions } from './shares'
export { textOf } from './text-of'
