/** Figures of the benchmarks: how they are taken, and how they are printed. */

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

/** Prints what took how long, at what speed, and what is to be said beside it. */
export const row = (name: string, ms: number, length: number, note = ''): void =>
  console.log(
    `${name.padEnd(34)} ${ms.toFixed(3).padStart(10)} ms  ${(length / ms / 1000).toFixed(2).padStart(7)} million chars/s${note && `  ${note}`}`,
  )
