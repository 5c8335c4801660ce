import { describe, expect, it } from 'vitest'
import { outlinePage } from '../../src/outline'
import { readPage } from '../../src/read'
import { extendRules } from '../../src/rules'
import type { MarkerRow } from '../../src/rules/markers'
import { fold } from '../../src/text/fold'
import { outlineOf } from './read-outline'

/** Code, place and values of each doubt about the order of the markers. */
const doubts = (...lines: string[]): [string, string, Record<string, string>][] => {
  const { diagnostics, text } = outlineOf(['某市2024年工作要点', ...lines].join('\n'))
  return diagnostics
    .filter(({ code }) => /^(?:number|level|marker)-/.test(code))
    .map(({ code, span, values }) => [code, text.slice(...(span ?? [0, 0])), values])
}

describe('the order of markers', () => {
  it.each([
    ['counts through', ['一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊']],
    ['counts on across sections', ['一、甲', '（一）乙', '（二）丙', '二、丁', '（三）戊']],
    ['leaves a level out everywhere', ['一、甲', '1.乙', '2.丙', '二、丁', '1.戊']],
    ['has sections in some chapters', ['第一章 甲', '第一节 乙', '第一条 丙。丁。', '第二章 戊', '第二条 己。庚。']],
    ['has points in the text', ['一、甲', '一是抓早。', '三是抓好。', '二、乙']],
  ])('is told of no fault where it %s', (_, lines) => {
    expect(doubts(...lines)).toEqual([])
  })

  it.each([
    [
      'a number is left out',
      ['一、甲', '三、乙'],
      'number-gap',
      '三、',
      { marker: '三、', previous: '1', missing: '2' },
    ],
    ['several are', ['1.甲', '5.乙'], 'number-gap', '5.', { marker: '5.', previous: '1', missing: '2–4' }],
    ['the first is', ['二、甲', '三、乙'], 'number-gap', '二、', { marker: '二、', previous: '—', missing: '1' }],
    [
      'a count that ran on leaves one out',
      ['一、甲', '（一）乙', '二、丙', '（三）丁'],
      'number-gap',
      '（三）',
      { marker: '（三）', previous: '1', missing: '2' },
    ],
    [
      'a level is left out that stands elsewhere',
      ['一、甲', '（一）乙', '1.丙', '二、丁', '1.戊', '三、己', '1.庚'],
      'level-skipped',
      '1.',
      { marker: '1.', parent: '二、' },
    ],
    [
      'brackets change their width',
      ['（一）甲', '(二)乙', '（三）丙'],
      'marker-style-mixed',
      '(二)',
      { marker: '(二)', previous: '（一）' },
    ],
    ['the stop changes', ['1.甲', '2、乙', '3.丙'], 'marker-style-mixed', '2、', { marker: '2、', previous: '1.' }],
    [
      'a sign stands for brackets',
      ['（一）甲', '㈡乙'],
      'marker-style-mixed',
      '㈡',
      { marker: '㈡', previous: '（一）' },
    ],
  ] as const)('is reported at the first marker that breaks it: %s', (_, lines, code, place, values) => {
    expect(doubts(...lines)).toEqual([[code, place, values]])
  })

  it('is reported where headings were lost and （一） starts again', () => {
    expect(doubts('（一）甲', '（二）乙', '（一）丙', '（二）丁').map(([code, place]) => [code, place])).toEqual([
      ['number-restart', '（一）'],
      ['number-duplicate', '（一）'],
      ['number-duplicate', '（二）'],
    ])
  })

  it('is reported where a number comes twice', () => {
    expect(doubts('一、甲', '二、乙', '二、丙')).toEqual([['number-duplicate', '二、', { marker: '二、', id: '2-2' }]])
  })
})

describe('nesting deeper than the format has levels', () => {
  it('stays at the last level, and is reported once', () => {
    const markers = Array.from(
      { length: 40 },
      (_, i): MarkerRow => ({
        name: `own-${i}`,
        open: `${String.fromCharCode(0x4e00 + i)}级`,
        numeral: 'arabic',
        close: '：',
        rank: 20 + i,
        family: `own-${i}`,
        unit: true,
        examples: ['1'],
      }),
    )
    const rules = extendRules({ markers: markers.map((row) => ({ ...row, close: ':' })) })
    const lines = markers.map(({ open }) => `${open}1：任务`)
    const page = readPage(['某市工作要点', ...lines].join('\n'), { format: 'text', rules })
    const { children, diagnostics } = outlinePage(page, fold(page.text), rules)
    const levels = (nodes: typeof children): number[] =>
      nodes.flatMap((node) => [node.level, ...levels(node.children as typeof children)])
    expect(levels(children)).toEqual([...Array.from({ length: 32 }, (_, i) => i + 1), ...Array(8).fill(32)])
    expect(diagnostics.filter(({ code }) => code === 'nesting-too-deep')).toHaveLength(1)
  })
})
