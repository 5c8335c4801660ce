import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/annotate/table-columns'
import { indicatorColumns } from '../../src/rules/indicator-columns'
import { fold } from '../../src/text/fold'
import { context } from '../annotate/plain-context'

const bare = (head: string) => fold(head).replace(/(?:19|20)\d\d年?|\(.*\)|\s/g, '')

describe.each(indicatorColumns.map((row) => [row.name, row] as const))('column %s', (_, row) => {
  it.each(row.examples)('is headed %s', (head) => {
    expect(row.words.some((word) => bare(head).includes(word))).toBe(true)
  })
  it.each('not' in row ? row.not : [])('is not headed %s', (head) => {
    expect(row.words.some((word) => bare(head) === word)).toBe(false)
  })
})

describe('the heads of a table', () => {
  const read = (header: string[], year = 2021) =>
    columnsOf(header, context('', { year, meta: { period: { start: year, end: 2025 } } }))
  it.each([
    ['序号 指标 单位 2020年 2025年 属性', 1, [[4, 2025]], 3],
    [
      '类别 指标名称 2020年实际 2022年目标 2025年目标 指标属性',
      1,
      [
        [3, 2022],
        [4, 2025],
      ],
      2,
    ],
    ['指标 单位 现状值 目标值', 0, [[3, 2025]], 2],
    ['指标 计量单位 2025年 年均增长(%)', 0, [[2, 2025]], null],
    ['序号 项目 单位 2025年', 1, [[3, 2025]], null],
  ] as const)('%s', (header, name, aims, base) => {
    const columns = read(header.split(' '))
    expect(columns?.name).toBe(name)
    expect(columns?.aims.map(({ place, year }) => [place, year])).toEqual(aims)
    expect(columns?.base?.place ?? null).toBe(base)
  })
  it.each(['序号 项目 责任单位', '指标 单位 2019年 2020年', '名称 单位', '学科 2025年', ''])(
    '%s set no values',
    (header) => {
      expect(read(header.split(' '))).toBeNull()
    },
  )
})
