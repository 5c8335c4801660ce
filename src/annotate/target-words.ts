import { perRules, type Rules } from '../rules'
import type { QuantityRow } from '../rules/quantities'
import { hanCodes } from '../text/han'
import { compileLexicon, type Lexicon } from '../text/lexicon'
import { compileSuffixes, type Suffixes } from '../text/suffixes'

type Role = QuantityRow['role']
/** The rows of one part of speech of the quantity table. */
export type Words<R extends Role> = Extract<QuantityRow, { role: R }>

export type UnitRow = Words<'unit'>
export type BeforeRow = Words<'before'>
export type AfterRow = Words<'after'>
export type WholeRow = Words<'whole'>
export type ChangeRow = Words<'change'>
export type VerbRow = Words<'verb'>
/** What may stand between an indicator and its figure. */
export type LeftRow = BeforeRow | ChangeRow | Words<'level' | 'tone' | 'filler' | 'per'>
/** What may stand before an indicator in its clause. */
export type HeadRow = VerbRow | Words<'manner' | 'tone'>

/** The quantity table, compiled: words behind a place as lexicons, words before it as suffixes. */
export interface QuantityWords {
  /** 1 a figure, 2 a Han numeral, 8 a character that begins a whole; only these can begin a quantity. */
  readonly marks: Uint8Array
  /** 1 for what a unit begins with, and for what goes on from a Han numeral (分, 成, 半, 多). */
  readonly unitMarks: Uint8Array
  readonly units: Lexicon<UnitRow>
  readonly after: Lexicon<AfterRow>
  readonly wholes: Lexicon<WholeRow>
  readonly left: Suffixes<LeftRow>
  readonly bounds: Lexicon<BeforeRow>
  readonly heads: Lexicon<HeadRow>
  readonly verbs: Lexicon<VerbRow>
  readonly changes: Lexicon<ChangeRow>
  readonly verbTails: Suffixes<VerbRow>
  readonly manners: Suffixes<Words<'manner'>>
  readonly places: Suffixes<Words<'place'>>
  readonly closeds: Lexicon<Words<'closed'>>
  readonly closed: Suffixes<Words<'closed'>>
  readonly joints: Lexicon<Words<'joint'>>
  readonly bases: Lexicon<Words<'share' | 'basis'>>
  readonly stops: Lexicon<Words<'stop'>>
  readonly idioms: Lexicon<Words<'idiom'>>
  readonly slogans: Suffixes<Words<'slogan'>>
  readonly gatherings: Lexicon<Words<'gathering'>>
  readonly eligibility: Lexicon<Words<'eligibility'>>
  readonly eligibilityEnds: Suffixes<Words<'eligibility'>>
  readonly conditionals: Lexicon<Words<'conditional'>>
  readonly divisions: Suffixes<Words<'division'>>
  readonly nounStarts: Lexicon<Words<'noun-start'>>
  readonly modifiers: Lexicon<Words<'modifier'>>
  readonly sized: Suffixes<Words<'sized'>>
  readonly aims: Lexicon<Words<'aim'>>
  readonly linked: Lexicon<Words<'linked'>>
  readonly metrics: Suffixes<Words<'metric'>>
  readonly qualifiers: Suffixes<Words<'qualifier'>>
  readonly allowances: Lexicon<Words<'allowance'>>
  readonly allowanceEnds: Suffixes<Words<'allowance'>>
  readonly pers: Lexicon<Words<'per'>>
  readonly grants: Lexicon<Words<'grant'>>
  readonly charges: Lexicon<Words<'charge'>>
  readonly extents: Lexicon<Words<'extent'>>
  readonly fundEnds: Suffixes<Words<'fund'>>
  readonly onces: Lexicon<Words<'once'>>
  readonly splittings: Lexicon<Words<'splitting'>>
  readonly deeds: Lexicon<Words<'deed'>>
  readonly rates: Suffixes<Words<'rate'>>
  readonly audiences: Suffixes<Words<'audience'>>
  readonly servings: Lexicon<Words<'serving'>>
  readonly times: Lexicon<Words<'done' | 'perfect' | 'on-year' | 'ahead' | 'tenseless'>>
  readonly bindings: Lexicon<Words<'binding'>>
  readonly compared: Lexicon<Words<'compared'>>
  readonly pairs: Lexicon<Words<'pair'>>
  readonly whoms: Lexicon<Words<'whom'>>
  readonly sinces: Lexicon<Words<'since'>>
  readonly hypotheses: Lexicon<Words<'hypothesis'>>
  readonly sinceEnds: Suffixes<Words<'since-end'>>
  readonly beforehand: Suffixes<Words<'beforehand'>>
  readonly nounEnds: Suffixes<Words<'noun-end'>>
  readonly eachOf: Lexicon<Words<'each-of'>>
  readonly standings: Lexicon<Words<'standing'>>
  readonly asides: Suffixes<Words<'aside'>>
  readonly grantEnds: Suffixes<Words<'grant'>>
  readonly comparedEnds: Suffixes<Words<'compared-figure'>>
  readonly definings: Lexicon<Words<'defining'>>
  readonly unnamedStarts: Lexicon<Words<'unnamed-start'>>
  readonly unnamedEnds: Suffixes<Words<'unnamed-end'>>
  readonly goingOn: Lexicon<Words<'going-on'>>
}

export const quantityWords = perRules((rules: Rules): QuantityWords => {
  const rows = <R extends Role>(...roles: R[]): [string, Words<R>][] =>
    rules.quantities
      .filter((row): row is Words<R> => (roles as Role[]).includes(row.role))
      .flatMap((row) => row.words.map((word): [string, Words<R>] => [word, row]))
  const verbs = rows('verb')
  return {
    ...marksOf(rows('unit'), rows('whole')),
    units: compileLexicon(rows('unit')),
    after: compileLexicon(rows('after')),
    wholes: compileLexicon(rows('whole')),
    left: compileSuffixes<LeftRow>([...rows('filler'), ...rows('per', 'tone', 'level', 'change'), ...rows('before')]),
    bounds: compileLexicon(rows('before')),
    heads: compileLexicon<HeadRow>([...rows('manner'), ...verbs, ...rows('tone')]),
    verbs: compileLexicon(verbs),
    changes: compileLexicon(rows('change')),
    verbTails: compileSuffixes(verbs.filter(([, row]) => !row.pivot)),
    manners: compileSuffixes(rows('manner')),
    places: compileSuffixes(rows('place')),
    closeds: compileLexicon(rows('closed')),
    closed: compileSuffixes(rows('closed')),
    joints: compileLexicon(rows('joint')),
    bases: compileLexicon(rows('share', 'basis')),
    stops: compileLexicon(rows('stop')),
    idioms: compileLexicon(rows('idiom')),
    slogans: compileSuffixes(rows('slogan')),
    gatherings: compileLexicon(rows('gathering')),
    eligibility: compileLexicon(rows('eligibility')),
    eligibilityEnds: compileSuffixes(rows('eligibility')),
    conditionals: compileLexicon(rows('conditional')),
    divisions: compileSuffixes(rows('division')),
    nounStarts: compileLexicon(rows('noun-start')),
    modifiers: compileLexicon(rows('modifier')),
    sized: compileSuffixes(rows('sized')),
    aims: compileLexicon(rows('aim')),
    linked: compileLexicon(rows('linked')),
    metrics: compileSuffixes(rows('metric')),
    qualifiers: compileSuffixes(rows('qualifier')),
    allowances: compileLexicon(rows('allowance')),
    allowanceEnds: compileSuffixes(rows('allowance')),
    pers: compileLexicon(rows('per')),
    grants: compileLexicon(rows('grant')),
    charges: compileLexicon(rows('charge')),
    extents: compileLexicon(rows('extent')),
    fundEnds: compileSuffixes(rows('fund')),
    onces: compileLexicon(rows('once')),
    splittings: compileLexicon(rows('splitting')),
    deeds: compileLexicon(rows('deed')),
    rates: compileSuffixes(rows('rate')),
    audiences: compileSuffixes(rows('audience')),
    servings: compileLexicon(rows('serving')),
    times: compileLexicon(rows('done', 'perfect', 'on-year', 'ahead', 'tenseless')),
    bindings: compileLexicon(rows('binding')),
    compared: compileLexicon(rows('compared')),
    pairs: compileLexicon(rows('pair')),
    whoms: compileLexicon(rows('whom')),
    sinces: compileLexicon(rows('since')),
    hypotheses: compileLexicon(rows('hypothesis')),
    nounEnds: compileSuffixes(rows('noun-end')),
    eachOf: compileLexicon(rows('each-of')),
    standings: compileLexicon(rows('standing')),
    sinceEnds: compileSuffixes(rows('since-end')),
    beforehand: compileSuffixes(rows('beforehand')),
    asides: compileSuffixes(rows('aside')),
    grantEnds: compileSuffixes(rows('grant')),
    comparedEnds: compileSuffixes(rows('compared-figure')),
    definings: compileLexicon(rows('defining')),
    unnamedStarts: compileLexicon(rows('unnamed-start')),
    unnamedEnds: compileSuffixes(rows('unnamed-end')),
    goingOn: compileLexicon(rows('going-on')),
  }
})

function marksOf(
  units: readonly [string, UnitRow][],
  wholes: readonly [string, WholeRow][],
): { marks: Uint8Array; unitMarks: Uint8Array } {
  const marks = new Uint8Array(0x10000)
  const unitMarks = new Uint8Array(0x10000)
  for (const figure of '0123456789') marks[figure.charCodeAt(0)] = 1
  for (let i = 0; i < hanCodes.length; i++) if (hanCodes[i] !== 0) marks[i]! |= 2
  for (const [word] of wholes) marks[word.charCodeAt(0)]! |= 8
  for (const character of '分点成半多余几') unitMarks[character.charCodeAt(0)] = 1
  for (const [word] of units) unitMarks[word.charCodeAt(0)] = 1
  return { marks, unitMarks }
}
