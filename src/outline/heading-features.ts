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
  /** Per place: how many verbs start before it, of those that do not overlap. */
  readonly verbsBefore: Uint8Array
  /** Per place: where its pair of characters stood first, and whether the three stood there too. */
  readonly prior: Uint8Array
  readonly priorThree: Uint8Array
  habits: Habits
}

/** A heading is at least and at most so long where its stop was lost. */
export const shortestInferred = 4
export const longestInferred = 34

/** Features are known by 20 bits of a hash: the weights are trained by hash as well, so what collides was learned together. */
export const featureSpace = 0x100000
/** No place, and no clause, has more features. */
export const mostFeatures = 48

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
  verbsBefore: new Uint8Array(reach + 1),
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
  countVerbs(reading)
}

function countVerbs({ lengths, verbsBefore }: ClauseReading): void {
  let count = 0
  let free = 0
  for (let i = 0; i < reach; i++) {
    verbsBefore[i] = count
    if (i < free || lengths[i] === 0) continue
    count++
    free = i + (lengths[i] as number)
  }
  verbsBefore[reach] = count
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

/** Where a pair, or three characters, stood first: 1 + the place, by hash; emptied again after each clause. */
const firstPair = new Uint8Array(4096)
const firstThree = new Uint8Array(4096)

const slotOf = (code: number, next: number): number => (Math.imul(code, 0x9e3b) ^ Math.imul(next, 0x1f35)) & 4095

function findPrior({ codes, prior, priorThree, clause }: ClauseReading): void {
  const last = Math.min(reach - 1, clause + 14)
  for (let i = 0; i < last; i++) {
    const first = codes[i] as number
    const second = codes[i + 1] as number
    const third = codes[i + 2] as number
    prior[i] = priorThree[i] = never
    if (!isHan(first)) continue
    const pair = slotOf(first, second)
    const two = (firstPair[pair] as number) - 1
    if (two < 0) firstPair[pair] = i + 1
    else if (codes[two] === first && codes[two + 1] === second && two < i - 1) prior[i] = two
    const slot = slotOf(pair, third)
    const three = (firstThree[slot] as number) - 1
    if (three < 0) firstThree[slot] = i + 1
    else if (codes[three] === first && codes[three + 1] === second && codes[three + 2] === third && three < i - 2)
      priorThree[i] = three
  }
  for (let i = last; i < reach; i++) prior[i] = priorThree[i] = never
  for (let i = 0; i < last; i++) {
    const pair = slotOf(codes[i] as number, codes[i + 1] as number)
    firstPair[pair] = 0
    firstThree[slotOf(pair, codes[i + 2] as number)] = 0
  }
}

/** 20-bit hash of a feature: its kind and up to three numbers or characters. */
function key(kind: number, first: number, second: number, third: number): number {
  let hash = Math.imul(kind, 0x9e3779b1) ^ Math.imul(first, 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ Math.imul(second, 0xc2b2ae35), 0x27d4eb2f)
  hash ^= hash >>> 13
  hash = Math.imul(hash ^ Math.imul(third, 0x2545f491), 0x165667b1)
  return (hash ^ (hash >>> 11)) >>> 12
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
  const third = codes[p - 3] as number
  const before = codes[p - 2] as number
  const last = codes[p - 1] as number
  const here = codes[p] as number
  const next = codes[p + 1] as number
  const after = codes[p + 2] as number
  keys[0] = key(1, last, 0, 0)
  keys[1] = key(2, before, last, 0)
  keys[2] = key(3, here, 0, 0)
  keys[3] = key(4, here, next, 0)
  keys[4] = key(5, last, here, 0)
  keys[5] = key(6, next, 0, 0)
  keys[6] = key(7, before, 0, 0)
  keys[7] = key(8, next, after, 0)
  keys[8] = key(9, codes[0] as number, last, 0)
  keys[9] = key(10, p, 0, 0)
  keys[10] = key(11, Math.min(clause - p, restCap), 0, 0)
  keys[11] = key(22, third, before, last)
  keys[12] = key(23, here, next, after)
  keys[13] = key(24, before, last, here)
  keys[14] = key(25, last, here, next)
  const count = verbFeatures(reading, p, keys, 15)
  return habitFeatures(reading, p, keys, repeatFeatures(reading, p, keys, count))
}

function verbFeatures(reading: ClauseReading, p: number, keys: Int32Array, from: number): number {
  const { verbs, lengths, verbsBefore, clause } = reading
  let count = from
  const verb = verbs[p] as number
  keys[count++] =
    verb === 0 ? key(12, verbs[p + 2] === 0 ? 0 : 1, 0, 0) : key(13, verb, Math.min(lengths[p] as number, 3), 0)
  let crossing = 0
  for (let q = p - 3; q < p; q++) if (q + (lengths[q] as number) > p) crossing = 1
  keys[count++] = key(14, crossing, 0, 0)
  keys[count++] = key(15, lengths[p - 2] === 2 ? (verbs[p - 2] as number) : 0, 0, 0)
  const opening = (verbs[0] as number) || (verbs[2] as number) || (verbs[1] as number)
  keys[count++] = key(32, verb, opening, 0)
  const inside = Math.min((verbsBefore[p - 1] as number) - (verbsBefore[2] as number), 4)
  const later = (verbsBefore[Math.min(clause, verbsBefore.length - 1)] as number) - (verbsBefore[p] as number)
  keys[count++] = key(31, inside, 0, 0)
  keys[count++] = key(33, Math.min(later, 4), Math.min(inside, 3), 0)
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
  if (here === codes[0] && next === codes[1]) keys[count++] = key(16, 0, 0, 0)
  if ((priorThree[p] as number) + 3 <= p) keys[count++] = key(16, 3, 0, 0)
  else if ((prior[p] as number) + 2 <= p) keys[count++] = key(16, 2, 0, 0)
  let again = 0
  for (let i = p; i < p + 10; i++) if ((prior[i] as number) + 2 <= p) again++
  keys[count++] = key(17, Math.min(again, 4), 0, 0)
  const before = codes[p - 2] as number
  const last = codes[p - 1] as number
  for (let i = p; i < p + 13; i++) {
    if (codes[i] !== before || codes[i + 1] !== last) continue
    keys[count++] = key(18, 0, 0, 0)
    break
  }
  return count
}

function habitFeatures({ codes, habits }: ClauseReading, p: number, keys: Int32Array, from: number): number {
  const { total, opens, closes } = habits
  const across = pairAt(codes[p - 1] as number, codes[p] as number)
  const right = pairAt(codes[p] as number, codes[p + 1] as number)
  const left = pairAt(codes[p - 2] as number, codes[p - 1] as number)
  keys[from] = key(19, scale((total[across] as number) - 1), 0, 0)
  keys[from + 1] = key(20, scale(opens[right] as number), scale((total[right] as number) - 1), 0)
  keys[from + 2] = key(21, scale(closes[left] as number), scale((total[left] as number) - 1), 0)
  return from + 3
}

const longestOpening = 24

/**
 * The features of "no heading ends in this clause": how it opens and closes, its length, the mark behind it, its pairs of
 * characters. A clause that is a heading, its stop in place, holds none further in.
 *
 * @returns how many there are
 */
export function featuresOfNone({ codes, clause, verbs }: ClauseReading, keys: Int32Array): number {
  const mark = codes[clause] as number
  keys[0] = key(60, 0, 0, 0)
  keys[1] = key(61, mark, 0, 0)
  keys[2] = key(62, clause >> 2, 0, 0)
  keys[3] = key(63, codes[0] as number, codes[1] as number, 0)
  keys[4] = key(64, codes[0] as number, 0, 0)
  keys[5] = key(65, clause > 1 ? (codes[clause - 2] as number) : 0, clause > 0 ? (codes[clause - 1] as number) : 0, 0)
  keys[6] = key(66, verbs[0] as number, verbs[2] as number, 0)
  keys[7] = key(71, mark, Math.min(clause, 40) >> 1, 0)
  const last = Math.min(clause - 1, longestOpening)
  let count = 8
  for (let i = 0; i < last; i++) keys[count++] = key(70, codes[i] as number, codes[i + 1] as number, 0)
  return count
}
