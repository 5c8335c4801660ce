import { describe, expect, it } from 'vitest'
import { governingVerb } from '../../src/annotate/measure-verb'
import { findRegulations } from '../../src/annotate/regulation'
import { defaultRules } from '../../src/rules'
import { type ActionRow, actions } from '../../src/rules/actions'
import { noAnnotations } from '../../src/schema'
import { fold } from '../../src/text/fold'
import { context, passage } from '../annotate/plain-context'

const rows: readonly ActionRow[] = actions
const verbOf = (text: string) => governingVerb(fold(text), 0, text.length, defaultRules)?.row.name ?? null

describe('actions', () => {
  const said = rows.flatMap((row) =>
    row.examples.filter((example) => !example.includes('《')).map((example) => ({ example, row })),
  )
  it.each(said)('$example is governed by $row.name', ({ example, row }) => {
    expect(verbOf(example)).toBe(row.name)
  })

  const refused = rows.flatMap((row) => (row.not ?? []).map((text) => ({ text, row })))
  it.each(refused)('$text is not governed by $row.name', ({ text, row }) => {
    expect(verbOf(text)).not.toBe(row.name)
  })

  const staged = rows.flatMap(({ name, stages, examples }) =>
    examples.filter((example) => example.includes('《')).map((example) => ({ example, name, stages })),
  )
  it.each(staged)('$example has the stages of $name', ({ example, stages }) => {
    const [found] = findRegulations(passage(example), context(), noAnnotations())
    expect(found?.actions.map(({ stage }) => stage)).toEqual(stages)
  })

  it('prove every row that has stages by a document', () => {
    expect(rows.filter(({ stages }) => stages).map(({ name }) => name)).toEqual(
      rows
        .filter(({ stages, examples }) => stages && examples.some((text) => text.includes('《')))
        .map(({ name }) => name),
    )
  })

  it('hold each word once', () => {
    const words = rows.flatMap(({ words }) => words)
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })
})
