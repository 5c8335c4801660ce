import { fold } from './fold'

const special = /[.*+?^${}()|[\]\\]/g

/** The source of a pattern that matches a word as it is written. */
export const escaped = (word: string): string => word.replace(special, '\\$&')

/**
 * The source of a pattern that matches any of some words: folded, escaped, longest first, so that their order cannot matter.
 *
 * @param words as printed; none gives a source that matches nothing
 */
export function oneOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)'
  const folded = new Set(words.map(fold))
  return [...folded]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|')
}
