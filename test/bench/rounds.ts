/** The value below which a share of them lies. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] as number

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Rounds of all contestants in turn; each contestant's times, warm. */
export function alternate(
  contestants: Readonly<Record<string, () => unknown>>,
  rounds: number,
  warmup: number,
): Record<string, number[]> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
  for (let round = -warmup; round < rounds; round++) {
    for (const [name, run] of Object.entries(contestants)) {
      const spent = time(run)
      if (round >= 0) times[name]?.push(spent)
    }
  }
  return times
}
