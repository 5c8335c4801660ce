import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/text/calendar'
import { lunarDay, pureBrightness } from '../../src/text/lunar'

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
const withLunar = chinese.resolvedOptions().calendar === 'chinese'

describe('lunarDay', () => {
  it.each([
    [2024, 1, 1, '2024-02-10'],
    [2025, 1, 1, '2025-01-29'],
    [2026, 1, 1, '2026-02-17'],
    [2025, 5, 5, '2025-05-31'],
    [2025, 8, 15, '2025-10-06'],
    [2023, 9, 9, '2023-10-23'],
  ])('%i/%i/%i', (year, month, day, date) => {
    expect(lunarDay(year, month, day)).toBe(date)
  })

  it('has no day that its month does not have, and no year outside its table', () => {
    expect(lunarDay(1948, 1, 1)).toBeNull()
    expect(lunarDay(2101, 1, 1)).toBeNull()
    expect(lunarDay(2026, 13, 1)).toBeNull()
    expect(lunarDay(2026, 1, 31)).toBeNull()
  })

  it.skipIf(!withLunar)('agrees with the calendar of the runtime from 1949 to 2100', () => {
    for (let year = 1949; year <= 2100; year++) {
      for (const [month, day] of [
        [1, 1],
        [5, 5],
        [8, 15],
        [9, 9],
      ] as const) {
        const date = lunarDay(year, month, day) as string
        expect(chinese.format(new Date(`${date}T00:00:00Z`))).toBe(`${month}/${day}`)
      }
    }
  })
})

describe('pureBrightness', () => {
  it.each([
    [2024, '2024-04-04'],
    [2025, '2025-04-04'],
    [2026, '2026-04-05'],
    [2023, '2023-04-05'],
    [1999, '1999-04-05'],
  ])('%i', (year, date) => {
    expect(pureBrightness(year)).toBe(date)
    expect(addDays(date, 0)).toBe(date)
  })
})
