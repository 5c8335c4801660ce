import { describe, expect, it } from 'vitest'
import { findResponsible } from '../../src/annotate/responsible'
import { canonicalOf } from '../../src/annotate/responsible-canonical'
import { bodyAt, endsLikeBody } from '../../src/annotate/responsible-name'
import { defaultRules as rules } from '../../src/rules'
import { agencies } from '../../src/rules/agencies'
import { responsibility } from '../../src/rules/responsibility'
import { noAnnotations } from '../../src/schema/annotation-kinds'
import { fold } from '../../src/text/fold'
import { context, passage } from './plain-context'

const find = (text: string) => findResponsible(passage(text), context(text, { trace: true }), noAnnotations())

describe('the table of responsibility', () => {
  for (const row of responsibility) {
    if (row.kind === 'standing') {
      it.each(row.examples)(`${row.name}: %s`, (example) => {
        const { firstLeads, everywhere } = context(example).standing
        expect([firstLeads.length, everywhere.length]).toEqual(row.standing === 'first-leads' ? [1, 0] : [0, 1])
      })
      it.each(row.not ?? [])(`${row.name}, not: %s`, (example) => {
        const { firstLeads, everywhere } = context(example).standing
        expect([...firstLeads, ...everywhere]).toEqual([])
      })
      continue
    }
    it.each(row.examples)(`${row.name}: %s`, (example) => {
      const found = find(example)
      if (row.kind === 'role') expect(found.some(({ role, rule }) => role === row.role && rule === row.name)).toBe(true)
      else if (row.kind === 'cue') expect(found.some(({ rule }) => rule === row.name)).toBe(true)
      else expect(found.length).toBeGreaterThan(0)
    })
    it.each(row.not ?? [])(`${row.name}, not: %s`, (example) => expect(find(example)).toEqual([]))
  }

  it('takes every word that ends a clause of a tail, and every one that heads a list', () => {
    for (const row of responsibility) {
      if (row.kind !== 'role') continue
      for (const word of row.words)
        expect([
          word,
          ...find(`（市科委${word}，市教委负责）`)
            .slice(0, 1)
            .map(({ role }) => role),
        ]).toEqual([word, row.role])
      for (const word of [...row.words, ...row.heads]) {
        expect([word, ...find(`${word}单位：市科委`).map(({ role, name }) => `${role} ${name}`)]).toEqual([
          word,
          `${row.role} 市科委`,
        ])
      }
    }
  })
})

describe('the table of agencies', () => {
  for (const row of agencies) {
    if (row.kind === 'field' || row.kind === 'body') {
      it.each(row.examples)(`${row.name}: %s`, (example) =>
        expect(canonicalOf(rules, fold(example))).toBe(row.canonical),
      )
    } else if (['suffix', 'open-suffix', 'end', 'annex', 'class', 'level', 'scope'].includes(row.kind)) {
      it.each(row.examples)(`${row.name}: %s`, (example) => expect(endsLikeBody(rules, fold(example))).toBe(true))
    } else {
      it.each(row.examples)(`${row.name}: %s`, (example) =>
        expect(find(`（责任单位：${example}）`).length).toBeGreaterThan(0),
      )
    }
  }

  it('has one canonical name for each word', () => {
    const known = new Map<string, string>()
    for (const row of agencies) {
      if (row.kind !== 'field' && row.kind !== 'body') continue
      for (const word of row.words) {
        expect([word, known.get(word) ?? row.canonical]).toEqual([word, row.canonical])
        known.set(word, row.canonical)
      }
    }
  })

  it.each([
    ['民政部分人员', -1],
    ['省政府办公厅印发', 6],
    ['县公安局交警大队开展', 8],
    ['县级以上地方人民政府民政部门应当', 14],
    ['国家民委发布', 4],
    ['市政府领导带队', -1],
    ['行业主管部门加强', 6],
    ['推进部门联动', -1],
    ['社会力量参与', -1],
    ['各有关部门要', 5],
  ])('reads a name where it ends: %s', (text, end) => {
    expect(bodyAt(rules, text, 0, text.length)).toBe(end)
  })
})
