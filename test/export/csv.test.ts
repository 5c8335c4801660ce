import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvColumns, mentionRecord, records, toCsv } from '../../src/export'
import { targets } from '../../src/query'
import { inventedPlan } from '../query/plan'

/** A reader of RFC 4180, written from the grammar of its section 2. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < csv.length) {
    let cell = ''
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (at >= csv.length) throw new Error('a quote is open at the end')
        if (csv[at] === '"') at++
        cell += csv[at]
      }
      at++
    } else while (at < csv.length && csv[at] !== ',' && csv[at] !== '\r' && csv[at] !== '\n') cell += csv[at++]
    row.push(cell)
    if (csv[at] === ',') {
      at++
      if (at === csv.length) row.push('')
      continue
    }
    if (csv.slice(at, at + 2) !== '\r\n') throw new Error(`a row ends with ${JSON.stringify(csv.slice(at, at + 2))}`)
    at += 2
    rows.push(row)
    row = []
  }
  return rows
}

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠A1', '\t=1', ' =1', '\r=1', '\u0000=1']

describe('toCsv', () => {
  it('is read back as it was written, whatever the texts are', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
        const read = readCsv(toCsv(rows, { guard: false }))
        expect(read).toEqual([['a', 'b'], ...rows.map(({ a, b }) => [a, b])])
      }),
    )
  })

  it('makes formulas inert, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...formulas)), (text) => {
        const cell = readCsv(toCsv([{ text, more: '' }]))[1]?.[0] ?? ''
        expect([text, `'${text}`]).toContain(cell)
        expect(cell.replace(/^[\s\p{Cc}]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/)
      }),
    )
  })

  it.each(formulas)('guards %j', (text) => {
    expect(readCsv(toCsv([{ text }]))).toEqual([['text'], [`'${text}`]])
    expect(readCsv(toCsv([{ text }], { guard: false }))).toEqual([['text'], [text]])
  })

  it('leaves numbers as they are, negative ones too', () => {
    expect(toCsv([{ value: -0.5, text: '-0.5' }])).toBe("value,text\r\n-0.5,'-0.5\r\n")
  })

  it('joins lists, goes through them by path, and writes null as an empty cell', () => {
    const row = { a: ['x', 'y'], b: null, c: [{ d: 1 }, { d: 2 }], e: { f: true }, g: { h: 1 } }
    expect(toCsv([row], { columns: ['a', 'b', ['ds', 'c.d'], 'c.1.d', 'e.f', 'b.x', 'g'] })).toBe(
      'a,b,ds,c.1.d,e.f,b.x,g\r\nx; y,,1; 2,2,true,,"{""h"":1}"\r\n',
    )
  })

  it('has a header without rows, and nothing without either', () => {
    expect(toCsv([], { columns: ['a', 'b'] })).toBe('a,b\r\n')
    expect(toCsv([])).toBe('')
  })

  it('begins with a byte order mark where it is asked to', () => {
    expect(toCsv([{ a: 1 }], { bom: true })).toBe('\ufeffa\r\n1\r\n')
  })
})

describe('csvColumns', () => {
  const plan = inventedPlan()

  it('gives a list of targets that is read back', () => {
    const rows = [...targets(plan)].map((found) => mentionRecord('targets', found, 'plan'))
    const [header = [], ...cells] = readCsv(toCsv(rows, { columns: csvColumns.targets }))
    const column = (name: string) => cells.map((row) => row[header.indexOf(name)])
    expect(column('node')).toEqual(['plan#1.1', 'plan#1.1', 'plan#1.1.1', 'plan#a1.1'])
    expect(column('value')).toEqual(['55', '3', '1200', '100'])
    expect(column('cues')).toEqual(['力争; 不低于', '', '', '全覆盖'])
    expect(column('periodEnd')).toEqual(['2023', '2023', '2023', '2023'])
    expect(column('deadline')).toEqual(['', '2023-12-31', '', ''])
    expect(
      column('text').map(
        (text, i) => plan.source.text.slice(Number(column('start')[i]), Number(column('end')[i])) === text,
      ),
    ).toEqual([true, true, true, true])
  })

  it('names only fields that records have', () => {
    const known = [...records(plan, { document: 'plan' })]
    for (const [listed, columns] of Object.entries(csvColumns)) {
      for (const column of columns) {
        const path = typeof column === 'string' ? column : column[1]
        if (path === 'cite') continue
        const [key] = path.split('.')
        const name = listed === 'units' ? 'task' : listed.replace(/s$/, '')
        const of = known.filter(({ record }) => record === name)
        expect(of.length, listed).toBeGreaterThan(0)
        for (const record of of) expect(record, `${listed}: ${path}`).toHaveProperty([key as string])
      }
    }
  })
})
