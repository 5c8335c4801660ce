/** How much longer a run on `large` takes than one on `small`: about the ratio of their lengths where work grows with length. */
export function growth(run: (length: number) => void, small: number, large: number): number {
  const timeOf = (length: number): number => {
    const start = performance.now()
    run(length)
    return performance.now() - start
  }
  run(small)
  const before = Math.min(timeOf(small), timeOf(small))
  return timeOf(large) / Math.max(5, before)
}

/** Whatever is written in the rows of a table: every word a pattern was made of, each the worst case of those that look for more. */
export function wordsOf(rows: readonly object[]): string[] {
  const words = rows.flatMap((row) =>
    Object.entries(row).flatMap(([field, value]) =>
      field !== 'examples' && field !== 'not' && Array.isArray(value) ? (value as unknown[]).flat() : [],
    ),
  )
  return [...new Set(words.filter((word): word is string => typeof word === 'string' && word.length < 12))]
}
