import { describe, expect, it } from 'vitest'
import { issuedIn } from '../../src/outline/issued'
import { endsLike, frameRole, readFacts } from '../../src/outline/line-class'
import { readMarker } from '../../src/outline/marker'
import { leadInKind, titleKind } from '../../src/outline/title'
import { defaultRules as rules } from '../../src/rules'
import type { FrameRow } from '../../src/rules/frame'
import type { MarkerRow } from '../../src/rules/markers'
import { fold } from '../../src/text/fold'

const readsAs = (row: MarkerRow, text: string): boolean => {
  const folded = fold(text)
  const marker = readMarker(folded, 0, folded.length, rules)
  return marker?.row.name === row.name && !(marker.doubtful && row.numeral !== 'decimal' && !row.counted)
}

describe('markers', () => {
  for (const row of rules.markers) {
    it.each(row.examples)(`${row.name}: %s`, (example) =>
      expect(readsAs(row, example) || row.numeral === 'decimal').toBe(true),
    )
    if (row.not)
      it.each(row.not)(`${row.name}, not %s`, (text) =>
        expect(readsAs(row, text) && row.numeral !== 'decimal').toBe(false),
      )
  }
})

const isOf = (row: FrameRow, text: string): boolean => {
  const line = fold(text)
  if (row.match === 'within') return issuedIn(line, rules) !== null
  if (row.match === 'end') return endsLike(line, row.role, rules)
  return frameRole(line, rules) === row.role
}

describe('lines of the frame', () => {
  for (const row of rules.frame) {
    it.each(row.examples)(`${row.name}: %s`, (example) => expect(isOf(row, example)).toBe(true))
    if (row.not) it.each(row.not)(`${row.name}, not %s`, (text) => expect(isOf(row, text)).toBe(false))
  }
})

describe('kinds of document', () => {
  for (const row of rules.documentKinds) {
    it.each(row.examples)(`${row.name}: %s`, (example) => {
      const text = fold(example)
      expect(titleKind(text, rules)?.kind ?? leadInKind(text, rules)).toBe(row.kind)
    })
  }
})

describe('labelled facts', () => {
  it.each(rules.facts.map(({ name, fact, examples }) => [name, fact, examples] as const))(
    '%s: %s',
    (_, fact, examples) => {
      for (const example of examples) expect(readFacts(fold(example).trim(), rules)[0]?.fact).toBe(fact)
    },
  )
})
