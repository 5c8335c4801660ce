import { describe, expect, it } from 'vitest'
import { readFacts } from '../../src/outline/line-class'
import { siteRowOf } from '../../src/read/html/parts'
import { defaultRules as rules } from '../../src/rules'
import { facts } from '../../src/rules/facts'
import type { Row } from '../../src/rules/row'
import { type SiteRow, sites } from '../../src/rules/sites'
import { fold } from '../../src/text/fold'

const proofs = <R extends Row>(rows: readonly R[], of: 'examples' | 'not'): [text: string, name: string, row: R][] =>
  rows.flatMap((row) => (row[of] ?? []).map((text): [string, string, R] => [text, row.name, row]))

describe('元数据标签: labels of facts', () => {
  it.each(proofs(facts, 'examples'))('%s', (text, name, { fact }) => {
    expect(readFacts(fold(text), rules)[0]).toMatchObject({ fact, label: name })
  })
})

describe('网站模板: names of elements', () => {
  const rows: readonly SiteRow[] = sites
  const named = (tag: string): string => [...tag.matchAll(/(?:id|class)="([^"]*)"/g)].map((match) => match[1]).join(' ')
  it.each(proofs(rows, 'examples'))('%s is of %s', (tag, name) => expect(siteRowOf(named(tag), rules)?.name).toBe(name))
  it.each(proofs(rows, 'not'))('%s is not of %s', (tag, name) =>
    expect(siteRowOf(named(tag), rules)?.name).not.toBe(name),
  )
})
