import { perRules, type Rules } from '../rules'
import type { ActionKind } from '../schema'
import { compileLexicon, type Lexicon, scanLexiconAll } from '../text/lexicon'
import { type Habits, isMark, pairAt } from './heading-habits'

/** The places of a first clause where a heading may end, with what the features read around them. */
export interface ClauseReading {
  /** Folded characters from the start of the text, 0 behind its end. */
  readonly codes: Uint16Array
  /** Where the first clause ends. */
  clause: number
  readonly cuts: Int32Array
  count: number
  /** Per place: 1 + the kind of the verb that starts there and its length; 0 where none does. */
  readonly verbs: Uint8Array
  readonly lengths: Uint8Array
  /** Per place: where its pair of characters stood first, and whether the three stood there too. */
  readonly prior: Uint8Array
  readonly priorThree: Uint8Array
  habits: Habits
}

/** A heading is at least and at most so long where its stop was lost. */
export const shortestInferred = 4
export const longestInferred = 34

/** Features are known by 18 bits of a hash: the weights are trained by hash as well, so what collides was learned together. */
export const featureSpace = 0x40000
/** No place has more features. */
export const mostFeatures = 24

const clauseReach = 80
const reach = longestInferred + 24
const opener = 1
const closer = 2
const notOpening = 4
const notClosing = 8
/** What a character may be beside the place where a heading ends, by bits. */
const edges = new Uint8Array(0x10000)
for (const [bit, characters] of [
  [opener, '“《([〔【「'],
  [closer, '”》)]〕】」'],
  [notOpening, '、”》) '],
  [notClosing, '、“《('],
] as const)
  for (const character of characters) edges[character.charCodeAt(0)]! |= bit

const kinds: readonly ActionKind[] = [
  'explore',
  'encourage',
  'promote',
  'strengthen',
  'carryOut',
  'implement',
  'establish',
  'complete',
  'prohibit',
  'other',
]

/** 动词. The words of the action table, each with the number of its kind. */
export const verbsOf = perRules((rules: Rules): Lexicon<number> => {
  const words: [string, number][] = []
  for (const row of rules.actions) for (const word of row.words) words.push([word, 1 + kinds.indexOf(row.kind)])
  return compileLexicon(words)
})

/** A reading to fill again for one text after the other. */
export const newReading = (habits: Habits): ClauseReading => ({
  codes: new Uint16Array(clauseReach + reach),
  clause: 0,
  cuts: new Int32Array(longestInferred + 1),
  count: 0,
  verbs: new Uint8Array(reach),
  lengths: new Uint8Array(reach),
  prior: new Uint8Array(reach),
  priorThree: new Uint8Array(reach),
  habits,
})

/** Reads the first clause of a folded paragraph into `reading`. */
export function readFirstClause(reading: ClauseReading, text: string, verbs: Lexicon<number>): void {
  const { codes } = reading
  const end = Math.min(text.length, codes.length)
  for (let i = 0; i < end; i++) codes[i] = text.charCodeAt(i)
  codes.fill(0, end)
  let clause = 0
  while (clause < text.length && clause < clauseReach && !isMark(codes[clause] as number)) clause++
  reading.clause = clause
  findPlaces(reading)
  findPrior(reading)
  reading.verbs.fill(0)
  reading.lengths.fill(0)
  scanLexiconAll(verbs, text, 0, Math.min(text.length, reach), (kind, from, to) => {
    reading.verbs[from] = kind
    reading.lengths[from] = to - from
  })
}

function findPlaces(reading: ClauseReading): void {
  const { codes, cuts } = reading
  let depth = 0
  let before = 0
  reading.count = 0
  const last = Math.min(reading.clause - 1, longestInferred)
  for (let p = 0; p <= last; p++) {
    const here = edges[codes[p] as number] as number
    const free = p >= shortestInferred && depth === 0
    if (free && ((here & notOpening) | (before & notClosing)) === 0) cuts[reading.count++] = p
    if ((here & opener) !== 0) depth++
    else if (depth > 0 && (here & closer) !== 0) depth--
    before = here
  }
}

const never = 255
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

function findPrior({ codes, prior, priorThree, clause }: ClauseReading): void {
  prior.fill(never)
  priorThree.fill(never)
  const last = Math.min(reach - 1, clause + 14)
  for (let i = 2; i < last; i++) {
    const first = codes[i] as number
    if (!isHan(first)) continue
    const second = codes[i + 1] as number
    for (let j = 0; j < i - 1 && j < longestInferred; j++) {
      if (codes[j] !== first || codes[j + 1] !== second) continue
      if (prior[i] === never) prior[i] = j
      if (codes[j + 2] === codes[i + 2]) {
        priorThree[i] = j
        break
      }
    }
  }
}

/** 18-bit hash of a feature: its kind and up to two numbers or characters. */
function key(kind: number, first: number, second: number): number {
  let hash = Math.imul(kind, 0x9e3779b1) ^ Math.imul(first, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ Math.imul(second, 0xc2b2ae35), 0x27d4eb2f)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0x165667b1)
  return hash >>> 14
}

/** 0, 1, 2–3, 4–8, more. */
const scale = (count: number): number => (count <= 0 ? 0 : count === 1 ? 1 : count <= 3 ? 2 : count <= 8 ? 3 : 4)

const restCap = 12

/**
 * The features of the place `p`: characters beside it, lengths, verbs, words that come again, the document's habits.
 *
 * @param keys gets their hashes, `mostFeatures` at most
 * @returns how many there are
 */
export function featuresAt(reading: ClauseReading, p: number, keys: Int32Array): number {
  const { codes, clause } = reading
  const before = codes[p - 2] as number
  const last = codes[p - 1] as number
  const here = codes[p] as number
  const next = codes[p + 1] as number
  keys[0] = key(1, last, 0)
  keys[1] = key(2, before, last)
  keys[2] = key(3, here, 0)
  keys[3] = key(4, here, next)
  keys[4] = key(5, last, here)
  keys[5] = key(6, next, 0)
  keys[6] = key(7, before, 0)
  keys[7] = key(8, next, codes[p + 2] as number)
  keys[8] = key(9, codes[0] as number, last)
  keys[9] = key(10, p, 0)
  keys[10] = key(11, Math.min(clause - p, restCap), 0)
  const count = verbFeatures(reading, p, keys, 11)
  return habitFeatures(reading, p, keys, repeatFeatures(reading, p, keys, count))
}

function verbFeatures({ verbs, lengths }: ClauseReading, p: number, keys: Int32Array, from: number): number {
  let count = from
  const verb = verbs[p] as number
  keys[count++] = verb === 0 ? key(12, verbs[p + 2] === 0 ? 0 : 1, 0) : key(13, verb, Math.min(lengths[p] as number, 3))
  let crossing = 0
  for (let q = p - 3; q < p; q++) if (q + (lengths[q] as number) > p) crossing = 1
  keys[count++] = key(14, crossing, 0)
  keys[count++] = key(15, lengths[p - 2] === 2 ? (verbs[p - 2] as number) : 0, 0)
  return count
}

function repeatFeatures(
  { codes, prior, priorThree }: ClauseReading,
  p: number,
  keys: Int32Array,
  from: number,
): number {
  let count = from
  const here = codes[p] as number
  const next = codes[p + 1] as number
  if (here === codes[0] && next === codes[1]) keys[count++] = key(16, 0, 0)
  if ((priorThree[p] as number) + 3 <= p) keys[count++] = key(16, 3, 0)
  else if ((prior[p] as number) + 2 <= p) keys[count++] = key(16, 2, 0)
  let again = 0
  for (let i = p; i < p + 10; i++) if ((prior[i] as number) + 2 <= p) again++
  keys[count++] = key(17, Math.min(again, 4), 0)
  const before = codes[p - 2] as number
  const last = codes[p - 1] as number
  for (let i = p; i < p + 13; i++) {
    if (codes[i] !== before || codes[i + 1] !== last) continue
    keys[count++] = key(18, 0, 0)
    break
  }
  return count
}

function habitFeatures({ codes, habits }: ClauseReading, p: number, keys: Int32Array, from: number): number {
  const { total, opens, closes } = habits
  const across = pairAt(codes[p - 1] as number, codes[p] as number)
  const right = pairAt(codes[p] as number, codes[p + 1] as number)
  const left = pairAt(codes[p - 2] as number, codes[p - 1] as number)
  keys[from] = key(19, scale((total[across] as number) - 1), 0)
  keys[from + 1] = key(20, scale(opens[right] as number), scale((total[right] as number) - 1))
  keys[from + 2] = key(21, scale(closes[left] as number), scale((total[left] as number) - 1))
  return from + 3
}
