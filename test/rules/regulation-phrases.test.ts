import { describe, expect, it } from 'vitest'
import { findRegulations } from '../../src/annotate/regulation'
import { type PhraseRole, type RegulationPhraseRow, regulationPhrases } from '../../src/rules/regulation-phrases'
import { noAnnotations, type Regulation } from '../../src/schema'
import { context, passage } from '../annotate/plain-context'

const rows: readonly RegulationPhraseRow[] = regulationPhrases
const has = (stage: string) => (found: Regulation[]) =>
  found.some(({ actions }) => actions.some((a) => a.stage === stage))
const bare = (found: Regulation[]) => found.every(({ actions }) => actions.length === 0)
const published = (found: Regulation[]) => found.some(({ kind }) => kind === 'publication')
const trial = (found: Regulation[]) => found.some((regulation) => regulation.trial)
const issuerEnds =
  (...ends: string[]) =>
  (found: Regulation[]) =>
    ends.some((end) => found[0]?.issuer?.endsWith(end))

/** What each role does to the documents of its examples; it must not do that to those of `not`. */
const does: Record<PhraseRole, (found: Regulation[]) => boolean> = {
  submit: has('legislate'),
  assist: has('legislate'),
  urge: has('legislate'),
  decider: has('legislate'),
  announce: bare,
  fresh: (found) => !has('revise')(found) && !has('issue')(found),
  about: bare,
  member: bare,
  says: bare,
  derived: bare,
  process: has('revise'),
  since: bare,
  ground: has('basis'),
  grounds: has('basis'),
  settled: (found) => found[0]?.actions.length === 1,
  passed: has('issue'),
  drive: has('implement'),
  'issued-as': issuerEnds('国务院'),
  'body-break': (found) => found[0]?.issuer === '国务院',
  'body-level': (found) => found[0]?.issuer === '吉林省民政厅',
  'no-issuer': (found) => found[0]?.issuer === null,
  trial,
  'draft-mark': (found) => found[0]?.kind === 'plan',
  'short-form': (found) => found[1]?.refersTo === '吉林省养老服务条例',
  work: published,
  'work-after': published,
}

const found = (text: string) => findRegulations(passage(text), context(), noAnnotations())

describe('phrases around a document', () => {
  it.each(rows.flatMap((row) => row.examples.map((text) => ({ text, row }))))('$text: $row.role', ({ text, row }) => {
    expect(does[row.role](found(text))).toBe(true)
  })

  it.each(rows.flatMap((row) => (row.not ?? []).map((text) => ({ text, row }))))(
    '$text: no $row.role',
    ({ text, row }) => {
      expect(does[row.role](found(text))).toBe(false)
    },
  )
})
