import { headingWeights } from '../rules/heading-weights'

/** How sure the model is of each place a heading may end. */
export interface CutScore {
  /** Places, in order. */
  cuts: number[]
  /** Raw score of each place. */
  raw: number[]
  /** The highest raw score: low where the clause holds no heading. */
  top: number
  /** Probability of each place. */
  shares: number[]
  /** Probability of the likeliest place, and that place (0 where there is none). */
  best: number
  at: number
}

const shortest = 4
const longest = 34
const clauseReach = 80
const openers = '“《([〔【「'
const closers = '”》)]〕】」'
const clauseMarks = ',。;:!?'
/** One step of the quantised weights. */
const step = 0.04

/** Bits of a feature's hash: the weights are kept by hash, not by word. */
const hashMask = 0x7fffff

let table: Map<number, number> | null = null

/** 23-bit hash and signed weight of each feature, four characters of base 64 and one more for the weight. */
function weights(): Map<number, number> {
  if (table) return table
  table = new Map()
  let id = 0
  for (const entry of headingWeights.split(' ')) {
    const [delta, weight] = entry.split(/(?=[+-])/)
    id += Number.parseInt(delta as string, 36)
    table.set(id, Number.parseInt(weight as string, 36) * step)
  }
  return table
}

/** FNV-1a over the characters, mixed once more; the script that trains the table hashes alike. */
function weightOf(kind: string, text: string, from: number, to: number, known: Map<number, number>): number {
  let hash = Math.imul(2166136261 ^ kind.charCodeAt(0), 16777619)
  hash ^= hash >>> 15
  for (let i = Math.max(0, from); i < to && i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
    hash ^= hash >>> 15
  }
  return known.get(mix(hash)) ?? 0
}

const mix = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995)
  mixed ^= mixed >>> 16
  return (mixed >>> 0) & hashMask
}

const word = (feature: string, known: Map<number, number>): number =>
  weightOf(feature.charAt(0), feature, 1, feature.length, known)

/** How the clauses of a document open and close: pairs of characters. */
export interface Habits {
  opens: ReadonlySet<string>
  closes: ReadonlySet<string>
}

/** A document opens its clauses with the same words again and again (指导, 适时): the words it opens them with elsewhere. */
export function habitsOf(texts: readonly string[]): Habits {
  const opens = new Set<string>()
  const closes = new Set<string>()
  for (const text of texts) {
    for (let i = clauseEnd(text); i < text.length - 2; i++) {
      if (!clauseMarks.includes(text.charAt(i))) continue
      closes.add(text.slice(i - 2, i))
      opens.add(text.slice(i + 1, i + 3))
    }
  }
  return { opens, closes }
}

const opensBonus = 2.4
const closesBonus = 0.6

/** Scores every place where a heading may end in the first clause of a folded paragraph. */
export function scoreCuts(text: string, habits: Habits): CutScore {
  const known = weights()
  const clause = clauseEnd(text)
  const score: CutScore = { cuts: [], raw: [], top: 0, shares: [], best: 0, at: 0 }
  let depth = 0
  for (let p = 0; p <= Math.min(clause - 1, longest); p++) {
    const here = text.charAt(p)
    const allowed = p >= shortest && depth === 0 && !'、”》) '.includes(here) && !'、“《('.includes(text.charAt(p - 1))
    if (allowed) {
      score.cuts.push(p)
      const habit =
        (habits.opens.has(text.slice(p, p + 2)) ? opensBonus : 0) +
        (habits.closes.has(text.slice(p - 2, p)) ? closesBonus : 0)
      score.raw.push(scoreOf(text, p, clause, known) + habit)
    }
    if (openers.includes(here)) depth++
    else if (closers.includes(here)) depth--
  }
  if (score.raw.length > 0) score.top = Math.max(...score.raw)
  settle(score, score.raw)
  return score
}

function clauseEnd(text: string): number {
  let i = 0
  while (i < text.length && i < clauseReach && !clauseMarks.includes(text.charAt(i))) i++
  return i
}

/** The characters before and behind the place, the length so far, and words that come again. */
function scoreOf(text: string, p: number, clause: number, known: Map<number, number>): number {
  const at = (kind: string, from: number, to: number): number => weightOf(kind, text, from, to, known)
  const slice = (from: number, to: number): string => text.slice(Math.max(0, from), to)
  let sum =
    at('a', p - 1, p) +
    at('b', p - 2, p) +
    at('c', p - 3, p) +
    at('e', p, p + 1) +
    at('f', p, p + 2) +
    at('g', p, p + 3)
  sum +=
    at('i', p - 1, p + 1) +
    at('j', p - 2, p + 1) +
    at('k', p - 1, p + 2) +
    at('m', p + 1, p + 2) +
    at('w', p - 2, p - 1)
  sum +=
    word(`n${p}`, known) +
    word(`o${slice(0, 2)}${slice(p - 2, p)}`, known) +
    word(`q${Math.min(clause - p, 12)}`, known)
  if (slice(p, p + 2) === slice(0, 2)) sum += word('r2', known)
  if (p < text.length - 2) {
    const head = text.slice(0, p)
    if (head.includes(slice(p, p + 3))) sum += word('r3', known)
    else if (head.includes(slice(p, p + 2))) sum += word('r2b', known)
  }
  return sum
}

function settle(score: CutScore, raw: readonly number[]): void {
  if (raw.length === 0) return
  const top = Math.max(...raw)
  const exponents = raw.map((value) => Math.exp(value - top))
  const sum = exponents.reduce((a, b) => a + b, 0)
  score.shares = exponents.map((value) => value / sum)
  score.best = 1 / sum
  score.at = score.cuts[raw.indexOf(top)] as number
}

const rounds = 2
const pull = 0.8
const prior = 2
const floor = 0.06
const spread = 1.5

const near = (distance: number): number => Math.exp(-(distance * distance) / (2 * spread * spread)) / (spread * 2.5066)

/** 并列标题. Headings of one style are of like length: what the others' likely lengths say is added to each one's scores. */
export function shareLengths(scores: CutScore[]): void {
  if (scores.length < 2) return
  for (let round = 0; round < rounds; round++) {
    const all = new Float64Array(longest + 2)
    const own = scores.map((score) => lengthsOf(score))
    for (const lengths of own) for (let i = 0; i < all.length; i++) all[i]! += lengths[i] as number
    scores.forEach((score, k) => {
      const others = own[k] as Float64Array
      const raw = score.cuts.map((p, i) => {
        const share = ((all[p] as number) - (others[p] as number) + prior * floor) / (scores.length - 1 + prior)
        return (score.raw[i] as number) + pull * Math.log(share)
      })
      settle(score, raw)
    })
  }
}

function lengthsOf({ cuts, shares }: CutScore): Float64Array {
  const lengths = new Float64Array(longest + 2)
  cuts.forEach((p, i) => {
    for (let l = Math.max(1, p - 5); l <= Math.min(longest + 1, p + 5); l++)
      lengths[l]! += (shares[i] as number) * near(Math.abs(l - p))
  })
  return lengths
}
