import { fold } from '../text/fold'

/** A string is looked for anywhere, full and half width alike; a regular expression is tried on the text as printed. */
export type Pattern = string | RegExp

/** One value, or several of which any will do. */
export type OneOf<T> = T | readonly T[]

/** A test of the texts of one thing: true where one of them has the pattern. */
export function matcher(pattern: Pattern): (...texts: readonly (string | null | undefined)[]) => boolean {
  if (typeof pattern === 'string') {
    const wanted = fold(pattern)
    return (...texts) => texts.some((text) => text != null && fold(text).includes(wanted))
  }
  // A copy without g and y: a shared expression that remembers where it stopped would skip every second match.
  const expression = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
  return (...texts) => texts.some((text) => text != null && expression.test(text))
}

/** A test of one value against one or several wanted ones. */
export function among<T>(wanted: OneOf<T>): (value: T) => boolean {
  const values: readonly T[] = Array.isArray(wanted) ? wanted : [wanted as T]
  return (value) => values.includes(value)
}
