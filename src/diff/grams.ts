import { stockWords } from './word-lists'

/** 字对. What the texts of both plans say, as weighted pairs of neighbouring characters. */
export interface Vector {
  /** The pairs, by number, ascending. */
  ids: Int32Array
  weights: Float64Array
  /** Square root of the sum of the squared weights; 0 for a text without a pair. */
  norm: number
}

export interface Lexicon {
  /** In how many texts of both plans a pair stands. */
  frequency: Int32Array
  before: Vector[]
  after: Vector[]
  /** The same of the headings alone. */
  headings: { before: Vector[]; after: Vector[] }
  /** The mean of the norms: how much a text of these plans usually says. */
  usual: number
}

/** What a text is made of: what names it counts more than what it says. */
export interface Said {
  heading: string
  text: string
}

/** Numbers for pairs, given in the order of their first use. An open table: a `Map` takes four times as long. */
class Numbers {
  private keys = new Uint32Array(1 << 12)
  private values = new Int32Array(1 << 12)
  size = 0

  of(key: number): number {
    const mask = this.keys.length - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    while (this.keys[slot] !== 0) {
      if (this.keys[slot] === key) return this.values[slot] as number
      slot = (slot + 1) & mask
    }
    if (this.size * 2 >= mask) {
      this.grow()
      return this.of(key)
    }
    this.keys[slot] = key
    this.values[slot] = this.size
    return this.size++
  }

  private grow(): void {
    const { keys, values } = this
    this.keys = new Uint32Array(keys.length * 4)
    this.values = new Int32Array(keys.length * 4)
    const mask = this.keys.length - 1
    keys.forEach((key, i) => {
      if (key === 0) return
      let slot = Math.imul(key, 0x9e3779b1) >>> 0
      slot = (slot ^ (slot >>> 15)) & mask
      while (this.keys[slot] !== 0) slot = (slot + 1) & mask
      this.keys[slot] = key
      this.values[slot] = values[i] as number
    })
  }
}

const zero = 0x30
const isDigit = (code: number): boolean => code >= zero && code <= 0x39
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** The class of a character: 0 for what ends a word; any figure is one and the same, so that 50% and 55% are alike. */
function classOf(code: number): number {
  if (code >= 0x2e80 && code < 0xff00) return code < 0x3040 && code >= 0x3000 ? 0 : code
  if (isDigit(code)) return zero
  return isLetter(code) ? code | 0x20 : 0
}

/** The characters and pairs of a text, each as often as it stands there, put into a list; returns the end of what was put. */
function pairsOf(text: string, numbers: Numbers, into: Int32Array, from: number): number {
  let before = 0
  let size = from
  for (let i = 0; i < text.length; i++) {
    const code = classOf(text.charCodeAt(i))
    if (code === zero && before === zero) continue
    if (code !== 0) into[size++] = numbers.of(code)
    if (code !== 0 && before !== 0) into[size++] = numbers.of(((before << 16) | code) >>> 0)
    before = code
  }
  return size
}

interface Counted {
  ids: Int32Array
  counts: Float64Array
}

/** A heading says what a unit is about: its pairs count once more. */
const headingCount = 1

function count({ heading, text }: Said, numbers: Numbers): Counted {
  const pairs = new Int32Array(2 * ((1 + headingCount) * heading.length + text.length))
  let end = 0
  for (let i = 0; i <= headingCount; i++) end = pairsOf(heading, numbers, pairs, end)
  const sorted = pairs.subarray(0, pairsOf(text, numbers, pairs, end)).sort()
  const ids = new Int32Array(sorted.length)
  const counts = new Float64Array(sorted.length)
  let size = 0
  for (let i = 0; i < sorted.length; i++) {
    if (size === 0 || ids[size - 1] !== sorted[i]) ids[size++] = sorted[i] as number
    counts[size - 1] = (counts[size - 1] as number) + 1
  }
  return { ids: ids.slice(0, size), counts: counts.slice(0, size) }
}

/** Stock words keep this share of the weight that their frequency gives them. */
const stockShare = 0.5

function weigh({ ids, counts }: Counted, weightOf: Float64Array): Vector {
  const weights = counts
  let sum = 0
  for (let i = 0; i < ids.length; i++) {
    const weight = (1 + Math.log(counts[i] as number)) * (weightOf[ids[i] as number] as number)
    weights[i] = weight
    sum += weight * weight
  }
  return { ids, weights, norm: Math.sqrt(sum) }
}

/** Weighs the texts of two plans: TF-IDF over pairs of characters, the stock words of the field weighted down. */
export function lexicon(before: readonly Said[], after: readonly Said[]): Lexicon {
  const numbers = new Numbers()
  const stock = new Set<number>()
  for (const word of stockWords) for (const id of count({ heading: '', text: word }, numbers).ids) stock.add(id)
  const counted = [...before, ...after].map((said) => count(said, numbers))
  const frequency = new Int32Array(numbers.size)
  for (const { ids } of counted) for (const id of ids) frequency[id] = (frequency[id] as number) + 1
  const texts = counted.length
  const weightOf = Float64Array.from(frequency, (times) => Math.log((texts + 1) / (times + 0.5)))
  for (const id of stock) weightOf[id] = stockShare * Math.log((texts + 1) / ((frequency[id] as number) + 0.5))
  const vectors = counted.map((each) => weigh(each, weightOf))
  const headed = (each: readonly Said[]): Vector[] =>
    each.map(({ heading }) => weigh(count({ heading: '', text: heading }, numbers), weightOf))
  const usual = vectors.reduce((sum, { norm }) => sum + norm, 0) / Math.max(1, texts)
  return {
    frequency,
    before: vectors.slice(0, before.length),
    after: vectors.slice(before.length),
    headings: { before: headed(before), after: headed(after) },
    usual,
  }
}

/** How alike two texts are by the pairs they share, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let dot = 0
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const difference = (a.ids[i] as number) - (b.ids[j] as number)
    if (difference === 0) dot += (a.weights[i++] as number) * (b.weights[j++] as number)
    else if (difference < 0) i++
    else j++
  }
  return dot === 0 ? 0 : Math.min(1, dot / (a.norm * b.norm))
}

/** How much of a text, 0 to 1, stands in one text and in none of the others. */
export function gain(text: Vector, by: Vector, besides: readonly Vector[]): number {
  const known = new Set(besides.flatMap((each) => [...each.ids]))
  const news = new Set(by.ids)
  let sum = 0
  text.ids.forEach((id, i) => {
    if (news.has(id) && !known.has(id)) sum += (text.weights[i] as number) ** 2
  })
  return text.norm === 0 ? 0 : sum / text.norm ** 2
}
