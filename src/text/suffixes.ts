import { fold } from './fold'

/** Words compiled to be sought backwards: last character -> words that end so, longest first. */
export interface Suffixes<T> {
  readonly byLast: ReadonlyMap<number, readonly { readonly word: string; readonly value: T }[]>
}

/** Compiles words to be found where they end. Of a word given twice the later value holds; an empty word matches nothing. */
export function compileSuffixes<T>(entries: Iterable<readonly [word: string, value: T]>): Suffixes<T> {
  const values = new Map<string, T>()
  for (const [word, value] of entries) if (word.length > 0) values.set(fold(word), value)
  const byLast = new Map<number, { word: string; value: T }[]>()
  for (const [word, value] of values) {
    const last = word.charCodeAt(word.length - 1)
    const known = byLast.get(last)
    if (known) known.push({ word, value })
    else byLast.set(last, [{ word, value }])
  }
  for (const list of byLast.values()) list.sort((a, b) => b.word.length - a.word.length)
  return { byLast }
}

/** The longest word that ends at `end` and starts at `start` or later; null when none does. */
export function longestBefore<T>(
  suffixes: Suffixes<T>,
  text: string,
  start: number,
  end: number,
): { readonly word: string; readonly value: T } | null {
  if (end <= start) return null
  const list = suffixes.byLast.get(text.charCodeAt(end - 1))
  if (!list) return null
  for (const entry of list) {
    const from = end - entry.word.length
    if (from >= start && text.startsWith(entry.word, from)) return entry
  }
  return null
}
