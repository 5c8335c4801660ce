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
