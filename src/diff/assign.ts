/** A possible pair and what it is worth. */
export interface Edge {
  before: number
  after: number
  worth: number
}

/** A heap of numbers by a rank; small and without frills. */
class Heap {
  private ranks: number[] = []
  private values: number[] = []

  get size(): number {
    return this.values.length
  }

  push(rank: number, value: number): void {
    let at = this.values.length
    while (at > 0) {
      const up = (at - 1) >> 1
      if ((this.ranks[up] as number) <= rank) break
      this.ranks[at] = this.ranks[up] as number
      this.values[at] = this.values[up] as number
      at = up
    }
    this.ranks[at] = rank
    this.values[at] = value
  }

  pop(): [rank: number, value: number] {
    const top: [number, number] = [this.ranks[0] as number, this.values[0] as number]
    const rank = this.ranks.pop() as number
    const value = this.values.pop() as number
    const size = this.values.length
    if (size === 0) return top
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      if (down >= size) break
      if (down + 1 < size && (this.ranks[down + 1] as number) < (this.ranks[down] as number)) down++
      if ((this.ranks[down] as number) >= rank) break
      this.ranks[at] = this.ranks[down] as number
      this.values[at] = this.values[down] as number
      at = down
    }
    this.ranks[at] = rank
    this.values[at] = value
    return top
  }
}

/** So many steps one search for a better arrangement may take before it settles for the best found. */
const patience = 2000

/**
 * 全局指派. Pairs each side with the other so that the sum of what the pairs are worth is greatest; nobody must be paired.
 * Shortest augmenting paths over the sparse graph (Jonker and Volgenant): each unit before finds its place, and those who
 * stand there already move on where that is worth more in all.
 *
 * @param edges pairs worth more than 0
 * @returns of each unit before its partner after, -1 for none
 */
export function assign(befores: number, afters: number, edges: readonly Edge[]): Int32Array {
  const rows: Edge[][] = Array.from({ length: befores }, () => [])
  let most = 0
  for (const edge of edges) {
    ;(rows[edge.before] as Edge[]).push(edge)
    most = Math.max(most, edge.worth)
  }
  const partner = new Int32Array(befores).fill(-1)
  const holder = new Int32Array(afters).fill(-1)
  const rowPrice = new Float64Array(befores)
  const columnPrice = new Float64Array(afters)
  const distance = new Float64Array(afters)
  const via = new Int32Array(afters)
  const seen = new Int32Array(afters).fill(-1)
  const done = new Int32Array(afters).fill(-1)
  const order = Array.from({ length: befores }, (_, i) => i).filter((i) => (rows[i] as Edge[]).length > 0)
  for (const start of order) {
    const heap = new Heap()
    const scanned: number[] = []
    const visited: [row: number, distance: number][] = [[start, 0]]
    let row = start
    let base = 0
    // Staying alone is always open, at the cost of what the dearest pair is worth.
    let aloneAt = start
    let alone = most - (rowPrice[start] as number)
    let end = -1
    for (let steps = 0; steps < patience; steps++) {
      for (const { after, worth } of rows[row] as Edge[]) {
        if (done[after] === start) continue
        const cost = base + (most - worth) - (rowPrice[row] as number) - (columnPrice[after] as number)
        if (seen[after] === start && (distance[after] as number) <= cost) continue
        seen[after] = start
        distance[after] = cost
        via[after] = row
        heap.push(cost, after)
      }
      let column = -1
      while (heap.size > 0) {
        const [rank, value] = heap.pop()
        if (done[value] === start || rank > (distance[value] as number)) continue
        column = value
        break
      }
      if (column < 0 || (distance[column] as number) >= alone) break
      done[column] = start
      base = distance[column] as number
      if (holder[column] === -1) {
        end = column
        break
      }
      scanned.push(column)
      row = holder[column] as number
      visited.push([row, base])
      const leave = base + most - (rowPrice[row] as number)
      if (leave < alone) {
        alone = leave
        aloneAt = row
      }
    }
    const total = end >= 0 ? (distance[end] as number) : alone
    for (const [each, at] of visited) rowPrice[each] = (rowPrice[each] as number) + Math.max(0, total - at)
    for (const column of scanned) {
      columnPrice[column] = (columnPrice[column] as number) - Math.max(0, total - (distance[column] as number))
    }
    // From the end back to the start everyone takes the place of the one before.
    let column = end
    if (end < 0) {
      if (aloneAt === start) continue
      column = partner[aloneAt] as number
      partner[aloneAt] = -1
    }
    for (;;) {
      const taker = via[column] as number
      const left = partner[taker] as number
      partner[taker] = column
      holder[column] = taker
      if (taker === start) break
      column = left
    }
  }
  return partner
}
