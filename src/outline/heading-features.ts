import { type ClauseReading, mixPair, reach, verbKinds } from './heading-clause'

/** Features of characters are known by so many bits of a hash: what collides was learned together. */
const hashBits = 19
/** Features of few values each have a weight of their own before those. */
const counted = 0x244
export const featureSpace = counted + (1 << hashBits)
/** No place, and no clause, has more features. */
export const mostFeatures = 48

/** Where the weight of a feature stands: its kind, as a constant of random bits, and the mixed characters it reads. */
function key(kind: number, characters: number): number {
  const hash = Math.imul(characters ^ kind, 0x9e3779b1)
  return counted + (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - hashBits))
}

/** Random bits for each kind of feature that reads characters. */
const kindBits = (kind: number): number => Math.imul(kind, 0x7feb352d) ^ (Math.imul(kind, 0x165667b1) >>> 7)

const ofLast = kindBits(1)
const ofClosingPair = kindBits(2)
const ofHere = kindBits(3)
const ofOpeningPair = kindBits(4)
const ofCrossingPair = kindBits(5)
const ofNext = kindBits(6)
const ofBefore = kindBits(7)
const ofNextPair = kindBits(8)
const ofFirstAndLast = kindBits(9)
const ofClosingThree = kindBits(10)
const ofOpeningThree = kindBits(11)
const ofThreeToHere = kindBits(12)
const ofThreeFromLast = kindBits(13)
const ofMark = kindBits(14)
const ofMarkAndLength = kindBits(15)
const ofFirstPair = kindBits(16)
const ofFirst = kindBits(17)
const ofLastPair = kindBits(18)
const ofPairInside = kindBits(19)
const ofVerbAndClosingPair = kindBits(21)
const ofVerbAndLast = kindBits(22)
const ofVerbAndVerbEnd = kindBits(23)

/** Where the weights of features of few values start. */
const length = 0
const rest = 40
const verbHere = 64
const crossed = 112
const verbBefore = 116
const verbAndOpening = 128
const verbsInside = 256
const verbsLater = 264
const sameAgain = 288
const wordsAgain = 292
const endAgain = 298
const totalAcross = 300
const openingHabit = 308
const closingHabit = 336
const noneAtAll = 364
const clauseLength = 368
const openingVerbs = 400
const verbAndVerbEnd = 528
const noObject = 576

const restCap = 12

/**
 * The features of the place `p`: characters beside it, lengths, verbs, words that come again, the document's habits.
 *
 * @param keys gets their places in the model, `mostFeatures` at most
 * @returns how many there are
 */
export function featuresAt(reading: ClauseReading, p: number, keys: Int32Array): number {
  const { clause, one, two, three, total, opens, closes } = reading
  keys[0] = key(ofLast, one[p - 1] as number)
  keys[1] = key(ofClosingPair, two[p - 2] as number)
  keys[2] = key(ofHere, one[p] as number)
  keys[3] = key(ofOpeningPair, two[p] as number)
  keys[4] = key(ofCrossingPair, two[p - 1] as number)
  keys[5] = key(ofNext, one[p + 1] as number)
  keys[6] = key(ofBefore, one[p - 2] as number)
  keys[7] = key(ofNextPair, two[p + 1] as number)
  keys[8] = key(ofFirstAndLast, (one[0] as number) ^ Math.imul(one[p - 1] as number, 0x165667b1))
  keys[9] = key(ofClosingThree, three[p - 3] as number)
  keys[10] = key(ofOpeningThree, three[p] as number)
  keys[11] = key(ofThreeToHere, three[p - 2] as number)
  keys[12] = key(ofThreeFromLast, three[p - 1] as number)
  keys[13] = length + p
  keys[14] = rest + Math.min(clause - p, restCap)
  keys[15] = totalAcross + (total[p - 1] as number)
  keys[16] = openingHabit + (opens[p] as number) * 5 + (total[p] as number)
  keys[17] = closingHabit + (closes[p - 2] as number) * 5 + (total[p - 2] as number)
  return repeatFeatures(reading, p, keys, objectFeatures(reading, p, keys, verbFeatures(reading, p, keys, 18)))
}

function verbFeatures(reading: ClauseReading, p: number, keys: Int32Array, from: number): number {
  const { verbs, lengths, verbsBefore, clause } = reading
  const verb = verbs[p] as number
  keys[from] =
    verb === 0 ? verbHere + (verbs[p + 2] === 0 ? 0 : 1) : verbHere + verb * 4 + Math.min(lengths[p] as number, 3)
  const crosses =
    (lengths[p - 1] as number) > 1 || (lengths[p - 2] as number) > 2 || (lengths[p - 3] as number) > 3 ? 1 : 0
  keys[from + 1] = crossed + crosses
  keys[from + 2] = verbBefore + (lengths[p - 2] === 2 ? (verbs[p - 2] as number) : 0)
  const opening = (verbs[0] as number) || (verbs[2] as number) || (verbs[1] as number)
  keys[from + 3] = verbAndOpening + verb * verbKinds + opening
  const inside = Math.min((verbsBefore[p - 1] as number) - (verbsBefore[2] as number), 4)
  const later = (verbsBefore[Math.min(clause, reach)] as number) - (verbsBefore[p] as number)
  keys[from + 4] = verbsInside + inside
  keys[from + 5] = verbsLater + Math.min(later, 4) * 4 + Math.min(inside, 3)
  return from + 6
}

/**
 * The verb that opens the heading with how it would end: 提升…质量 is said, 提升…工作 is not; 做好…学习贯彻 ends with a verb that
 * its first one governs.
 */
function objectFeatures(reading: ClauseReading, p: number, keys: Int32Array, from: number): number {
  const { mainVerb, verbs, lengths, one, two } = reading
  if (mainVerb < 0 || mainVerb + 2 > p - 2) {
    keys[from] = noObject
    return from + 1
  }
  const verb = two[mainVerb] as number
  let end = 0
  for (let l = 4; l >= 2 && end === 0; l--) if (p - l > mainVerb && lengths[p - l] === l) end = l - 1
  keys[from] = key(ofVerbAndClosingPair, together(verb, two[p - 2] as number))
  keys[from + 1] = key(ofVerbAndLast, together(verb, one[p - 1] as number))
  keys[from + 2] = key(ofVerbAndVerbEnd, together(verb, end + 5))
  keys[from + 3] = verbAndVerbEnd + (verbs[mainVerb] as number) * 4 + end
  return from + 4
}

function together(first: number, second: number): number {
  const mixed = first ^ Math.imul(second, 0x165667b1)
  return mixed ^ (mixed >>> 15)
}

function repeatFeatures(
  { codes, prior, priorThree }: ClauseReading,
  p: number,
  keys: Int32Array,
  from: number,
): number {
  let count = from
  if (codes[p] === codes[0] && codes[p + 1] === codes[1]) keys[count++] = sameAgain
  if ((priorThree[p] as number) + 3 <= p) keys[count++] = sameAgain + 3
  else if ((prior[p] as number) + 2 <= p) keys[count++] = sameAgain + 2
  let again = 0
  for (let i = p; i < p + 10; i++) if ((prior[i] as number) + 2 <= p) again++
  keys[count++] = wordsAgain + Math.min(again, 4)
  const before = codes[p - 2] as number
  const last = codes[p - 1] as number
  for (let i = p; i < p + 13; i++) {
    if (codes[i] !== before || codes[i + 1] !== last) continue
    keys[count++] = endAgain
    break
  }
  return count
}

const longestOpening = 24

/**
 * The features of "no heading ends in this clause": how it opens and closes, its length, the mark behind it, its pairs of
 * characters. A clause that is a heading, its stop in place, holds none further in.
 *
 * @returns how many there are
 */
export function featuresOfNone({ codes, clause, verbs, one, two }: ClauseReading, keys: Int32Array): number {
  const mark = codes[clause] as number
  keys[0] = noneAtAll
  keys[1] = key(ofMark, mark)
  keys[2] = key(ofMarkAndLength, mark * 32 + (Math.min(clause, 40) >> 1))
  keys[3] = key(ofFirstPair, two[0] as number)
  keys[4] = key(ofFirst, one[0] as number)
  keys[5] = key(ofLastPair, clause > 1 ? mixPair(codes[clause - 2] as number, codes[clause - 1] as number) : 0)
  keys[6] = clauseLength + (clause >> 2)
  keys[7] = openingVerbs + (verbs[0] as number) * verbKinds + (verbs[2] as number)
  const pairs = Math.min(clause - 1, longestOpening)
  let count = 8
  for (let i = 0; i < pairs; i++) keys[count++] = key(ofPairInside, two[i] as number)
  return count
}
