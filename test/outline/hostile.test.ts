import { describe, expect, it } from 'vitest'
import { growth } from '../growth'
import { outlineOf } from './read-outline'

const text = '一年来，全市上下坚持稳中求进，各项工作取得新的进展，群众生活继续改善。'
const digits = '一二三四五六七八九'
const digit = (i: number): string => digits.charAt(i % 9)
const styles = ['一、甲', '（一）乙', '1.丙', '（1）丁', '①戊']
const five = ['一、甲', '工作任务之一', text, '工作任务之二', text]
const table = '序号项目名称责任单位1城乡配电网改造'

/** What stands on line `i`. */
const lines: [string, (i: number) => string][] = [
  ['nested markers', (i) => styles[i % 5] as string],
  ['equal markers', () => '二、同'],
  ['markers that start again', (i) => `${i % 900}.项`],
  ['brackets of two widths', (i) => (i % 2 === 0 ? '（一）甲' : '(二)乙')],
  ['letters', (i) => `${String.fromCharCode(65 + (i % 26))}.项目`],
  ['bare numerals', digit],
  ['bare numerals above text', (i) => (i % 2 === 0 ? digit(i / 2) : text)],
  ['misread brackets', (i) => `〈${digit(i)}）目标`],
  ['decimals', (i) => `${(i % 9) + 1}.${(i % 7) + 1} 项`],
  ['headings without a number', (i) => (i % 2 === 0 ? `工作任务${i}项` : text)],
  ['headings inside units', (i) => five[i % 5] as string],
  ['points that head paragraphs', (i) => (i % 2 === 0 ? `第${digit(i / 2)}，大办农业` : text)],
  ['bullets', () => '——坚持稳中求进'],
  ['boxes', (i) => (i % 2 === 0 ? `专栏${(i % 90) + 1} 主要指标` : '1.指标')],
  ['titles of plans', (i) => (i % 2 === 0 ? '某市2024年实施方案' : '一、甲')],
  ['chapters', (i) => `第${digit(i)}章 总则`],
  ['signatures', () => '2024年3月25日'],
  ['licences', () => '本作品是中华人民共和国的'],
  ['names of attachments', () => '附件：2024年重点项目汇总表'],
  ['labels of attachments', (i) => `附件${(i % 90) + 1}`],
  ['attachments with units', (i) => (i % 2 === 0 ? `附件${(i % 90) + 1} 十件民生实事` : '1.项目')],
  ['attachments run together', () => `附件：2024年重点项目汇总表附件 ${table}`],
  ['attachments behind dates', (i) => (i === 0 ? '附件：十件民生实事项目' : `2024年3月25日十件民生实事项目${table}`)],
  [
    'titles behind signatures',
    (i) => (i === 0 ? '附件：十件民生实事' : i % 2 === 0 ? '十件民生实事' : '2024年3月25日'),
  ],
  ['files', (i) => `${i}.jpg`],
]

const pieces = [
  '（',
  '）',
  '—',
  '— ',
  '★',
  '一 二 ',
  'a.b.',
  'Ⅰ、',
  '专栏1',
  '附件',
  '附件：十件民生实事',
  '§1.',
  '01 ',
  '第一，',
  '〈一',
]

const plan = (body: string): string => `某市2024年工作要点\n一、总则\n${body}`

describe('without end', () => {
  // Four times as many take four times as long; what looks back over all before it takes sixteen times.
  it.each(lines)('%s are read in linear time', (_, line) => {
    const run = (count: number): void => {
      outlineOf(plan(Array.from({ length: count }, (__, i) => line(i)).join('\n')))
    }
    expect(growth(run, 4000, 16_000)).toBeLessThan(4 * 3)
  })

  it.each(pieces)('%s in one line is read in linear time', (piece) => {
    const run = (length: number): void => {
      outlineOf(plan(piece.repeat(Math.ceil(length / piece.length))))
    }
    expect(growth(run, 125_000, 1_000_000)).toBeLessThan(8 * 3)
  })
})
