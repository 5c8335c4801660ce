import type { TrainingDocument } from './heading-documents'

const shingle = 20
/** One shingle in so many is looked at. */
const sampled = 32
/** Documents that share so much of the shorter one are renditions or editions of one text, or have pages of one text in both. */
const shareOfOne = 0.1
const fewestShared = 2

function shinglesOf({ text }: TrainingDocument): Set<number> {
  const dense = text.replace(/\s/g, '')
  const found = new Set<number>()
  for (let i = 0; i + shingle <= dense.length; i++) {
    let hash = 0
    for (let j = i; j < i + shingle; j++) hash = (Math.imul(hash, 31) + dense.charCodeAt(j)) | 0
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    hash ^= hash >>> 13
    if (hash % sampled === 0) found.add(hash)
  }
  return found
}

/** How many shingles each two documents share, by `first * documents + second`. */
function sharedShingles(shingles: readonly ReadonlySet<number>[]): Map<number, number> {
  const holders = new Map<number, number[]>()
  shingles.forEach((found, i) => {
    for (const hash of found) {
      const known = holders.get(hash)
      if (known) known.push(i)
      else holders.set(hash, [i])
    }
  })
  const shared = new Map<number, number>()
  for (const list of holders.values())
    list.forEach((first, k) => {
      for (const second of list.slice(k + 1)) {
        const pair = first * shingles.length + second
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    })
  return shared
}

/** Documents that have text in common, together; those that have none, each alone. */
function clustersOf(all: readonly TrainingDocument[]): TrainingDocument[][] {
  const parent = all.map((_, i) => i)
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i] as number))
  const shingles = all.map(shinglesOf)
  for (const [pair, count] of sharedShingles(shingles)) {
    const first = Math.floor(pair / all.length)
    const second = pair % all.length
    const shorter = Math.min((shingles[first] as Set<number>).size, (shingles[second] as Set<number>).size)
    if (count >= fewestShared && count >= shorter * shareOfOne) parent[root(first)] = root(second)
  }
  const clusters = new Map<number, TrainingDocument[]>()
  all.forEach((document, i) => {
    const known = clusters.get(root(i))
    if (known) known.push(document)
    else clusters.set(root(i), [document])
  })
  return [...clusters.values()]
}

/** The documents in two halves of about as many headings each, those that have text in common in the same half. */
export function halves(all: readonly TrainingDocument[]): [TrainingDocument[], TrainingDocument[]] {
  const size = (list: readonly TrainingDocument[]): number =>
    list.reduce((sum, { units }) => sum + units.filter(({ told }) => told === 'stop').length, 0)
  const result: [TrainingDocument[], TrainingDocument[]] = [[], []]
  const sizes = [0, 0]
  for (const list of clustersOf(all).sort((a, b) => size(b) - size(a))) {
    const half = (sizes[0] as number) <= (sizes[1] as number) ? 0 : 1
    result[half].push(...list)
    sizes[half]! += size(list)
  }
  return result
}
