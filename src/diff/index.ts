export { type Decision, type Decisions, UnknownUnitError } from './decisions'
export { type DiffOptions, diffWorkPlans } from './diff'
