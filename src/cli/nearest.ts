/** How many letters to change, add, drop or swap to make one word of another. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1)
      row.push(cost)
    }
    before = above
    above = row
  }
  return above[b.length] as number
}

const longest = 64

/** The valid word that a mistyped one was probably meant to be; null where none is near. */
export function nearest(typed: string, valid: readonly string[]): string | null {
  const word = typed.slice(0, longest).toLowerCase()
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of valid) {
    const cost = candidate.startsWith(word) && word.length > 1 ? 1 : distance(word, candidate.toLowerCase())
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best
}
