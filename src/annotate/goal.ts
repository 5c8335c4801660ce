// Placeholder until the finder stands.
import type { Finder } from './context'

export const findGoals: Finder<'goals'> = () => []
