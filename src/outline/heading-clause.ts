import { perRules, type Rules } from '../rules'
import type { ActionKind } from '../schema'
import { isHan } from '../text/character-kinds'
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
  /** Where the first verb of two characters or more starts that opens the clause, an adverb before it or none (扎实做好); -1 without. */
  mainVerb: number
  /** Per place: where its pair of characters stood first, and whether the three stood there too. */
  readonly prior: Uint8Array
  readonly priorThree: Uint8Array
  /** Per place: hash parts of its character, its pair and its three characters, mixed once for all features that read them. */
  readonly one: Int32Array
  readonly two: Int32Array
  readonly three: Int32Array
  /** Per place, of its pair: how often it stands in the document, opens and closes its clauses, each scaled. */
  readonly total: Uint8Array
  readonly opens: Uint8Array
  readonly closes: Uint8Array
  habits: Habits
}

/** A heading is at least and at most so long where its stop was lost. */
const shortestInferred = 4
export const longestInferred = 34

const clauseReach = 80
export const reach = longestInferred + 24
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

/** In the order that the weights were learned with: another one wants them learned again. */
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

/** None, and each kind of verb. */
export const verbKinds = kinds.length + 1

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
  mainVerb: -1,
  one: new Int32Array(reach),
  two: new Int32Array(reach),
  three: new Int32Array(reach),
  total: new Uint8Array(reach),
  opens: new Uint8Array(reach),
  closes: new Uint8Array(reach),
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
  mixCharacters(reading)
  reading.verbs.fill(0)
  reading.lengths.fill(0)
  scanLexiconAll(verbs, text, 0, Math.min(text.length, reach), (kind, from, to) => {
    reading.verbs[from] = kind
    reading.lengths[from] = to - from
  })
  countVerbs(reading)
  let main = 0
  while (main < farthestMain && (reading.lengths[main] as number) < 2) main++
  reading.mainVerb = main < farthestMain ? main : -1
}

/** Adverbs before the verb that opens a heading are up to so long. */
const farthestMain = 6

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

/** 0, 1, 2–3, 4–8, more. */
const scale = (count: number): number => (count <= 0 ? 0 : count === 1 ? 1 : count <= 3 ? 2 : count <= 8 ? 3 : 4)

export function mixPair(first: number, second: number): number {
  const mixed = Math.imul(first, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) + Math.imul(second, 0xc2b2ae35)
}

/** What the features of all places read of the characters, worked out once. */
function mixCharacters({ codes, clause, habits, one, two, three, total, opens, closes }: ClauseReading): void {
  const last = Math.min(clause, longestInferred) + 2
  for (let i = 0; i <= last; i++) {
    const first = codes[i] as number
    const second = codes[i + 1] as number
    const pair = mixPair(first, second)
    one[i] = Math.imul(first, 0x85ebca6b)
    two[i] = pair
    three[i] = (pair ^ (pair >>> 13)) + Math.imul(codes[i + 2] as number, 0x27d4eb2f)
    const at = pairAt(first, second)
    total[i] = scale((habits.total[at] as number) - 1)
    opens[i] = scale(habits.opens[at] as number)
    closes[i] = scale(habits.closes[at] as number)
  }
}
