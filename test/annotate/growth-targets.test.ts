import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseWorkPlan } from '../../src'
import { mentions } from '../../src/query'

const folder = fileURLToPath(new URL('../../../shared/corpus/text/provincial-gwr-2026', import.meta.url))
const there = existsSync(folder)

/** What each province promises for 2026, as its report prints it. */
const promised: Readonly<Record<string, string>> = {
  上海市: 'approx 5 左右',
  云南省: 'approx 4.5 左右',
  天津市: 'eq 4.5 ',
  宁夏回族自治区: 'approx 5 左右',
  安徽省: 'range 5-5.5 ',
  山西省: 'range 4.5-5 ',
  广西壮族自治区: 'approx 5 左右',
  新疆维吾尔自治区: 'range 5.5-6 ',
  江西省: 'range 5-5.5 ',
  河北省: 'gte 5 以上',
  河南省: 'approx 5 左右',
  海南省: 'approx 6 左右',
  甘肃省: 'approx 5.5 左右',
  西藏自治区: 'gte 7 以上',
  重庆市: 'gte 5 以上',
  黑龙江省: 'range 4.5-5 ',
}

const read = (province: string) => {
  const name = readdirSync(folder).find((file) => file.includes(province)) ?? ''
  return parseWorkPlan(new Uint8Array(readFileSync(join(folder, name))))
}

describe.skipIf(!there)('provincial reports of 2026 (real documents)', () => {
  it.each(Object.entries(promised))('%s promises one growth for the year: %s', (province, said) => {
    const growth = [...mentions(read(province), 'targets')]
      .map(({ mention }) => mention)
      .filter(
        ({ indicatorCode, period }) => indicatorCode === 'gdp-growth' && period?.start === 2026 && period.end === 2026,
      )
    expect(
      growth.map(({ comparator, value, valueMax, cues }) =>
        [comparator, valueMax === null ? value : `${value}-${valueMax}`, cues.join(' ')].join(' '),
      ),
    ).toEqual([said])
  })

  it.each(Object.keys(promised))('%s reports the growth of the years before, and promises none of it', (province) => {
    const plan = read(province)
    const reached = [...mentions(plan, 'results')].filter(({ mention }) => mention.indicatorCode === 'gdp-growth')
    expect(reached.length).toBeGreaterThan(0)
    const past = [...mentions(plan, 'targets')].filter(
      ({ mention: { period } }) => period !== null && period.end < 2026,
    )
    expect(past.map(({ mention }) => mention.text)).toEqual([])
  })
})
