import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type DateMention,
  isDay,
  isoDate,
  lastDayOfMonth,
  parseChineseDate,
  parseDateTime,
  repairDate,
  scanDates,
} from '../../src/text/date'
import { fold } from '../../src/text/fold'

describe('parseChineseDate', () => {
  const rows: [text: string, date: string | null][] = [
    ['2022年3月1日', '2022-03-01'],
    ['2022年03月01日', '2022-03-01'],
    ['2022年3月1号', '2022-03-01'],
    ['2022-03-01', '2022-03-01'],
    ['2022-3-1', '2022-03-01'],
    ['2022/3/1', '2022-03-01'],
    ['2022.3.1', '2022-03-01'],
    ['２０２２年３月１日', '2022-03-01'],
    ['2022 年 3 月 1 日', '2022-03-01'],
    ['　2022年 3月 1日 ', '2022-03-01'],
    ['二〇二二年三月一日', '2022-03-01'],
    ['二○二二年三月一日', '2022-03-01'],
    ['二零二二年三月一日', '2022-03-01'],
    ['二O二二年三月一日', '2022-03-01'],
    ['二0二二年三月一日', '2022-03-01'],
    ['一九九八年十二月三十一日', '1998-12-31'],
    ['二〇〇六年十月廿八日', '2006-10-28'],
    ['二〇二二年元月一日', '2022-01-01'],
    ['2022年十月一日', '2022-10-01'],
    ['2024年2月29日', '2024-02-29'],
    ['2022年3月', '2022-03'],
    ['2022年3月份', '2022-03'],
    ['2022-03', '2022-03'],
    ['二〇二二年十二月', '2022-12'],
    ['2022年', '2022'],
    ['二〇二二年', '2022'],
    ['2022年2月29日', null],
    ['2022年2月30日', null],
    ['2022年13月1日', null],
    ['2022-13-01', null],
    ['2022-02-30', null],
    ['2022-00', null],
    ['2022年0月1日', null],
    ['2022年3月0日', null],
    ['3月1日', null],
    ['22年3月1日', null],
    ['2022', null],
    ['2022228', null],
    ['2022-03-01-02', null],
    ['2022-3/1', null],
    ['2022年3月1日前', null],
    ['于2022年3月1日', null],
    ['12022年', null],
    ['0999年', null],
    ['', null],
    ['年', null],
  ]
  test.each(rows)('%s is %s', (text, date) => {
    const precision = date === null ? null : ({ 4: 'year', 7: 'month', 10: 'day' } as const)[date.length as 4 | 7 | 10]
    expect(parseChineseDate(text)).toEqual(date === null ? null : { date, precision })
  })
})

describe('repairDate', () => {
  const rows: [text: string, date: string | null][] = [
    ['2022228', '2022-02-28'],
    ['20221231', '2022-12-31'],
    ['20220301', '2022-03-01'],
    ['  2022228 ', '2022-02-28'],
    ['２０２２２２８', '2022-02-28'],
    ['2022年228日', '2022-02-28'],
    ['2022年228', '2022-02-28'],
    ['2022 1 11', '2022-01-11'],
    ['2022 11 1', '2022-11-01'],
    ['202299', '2022-09-09'],
    ['2022110', '2022-01-10'],
    ['2022131', '2022-01-31'],
    ['2022111', null],
    ['2022112', null],
    ['202211', null],
    ['202212', null],
    ['20221', null],
    ['2022000', null],
    ['2022230', null],
    ['20221331', null],
    ['2022 2 30', null],
    ['2022', null],
    ['202222812', null],
    ['1822228', null],
    ['民政厅2022228', null],
    ['', null],
  ]
  test.each(rows)('%s is %s', (text, date) => {
    expect(repairDate(text)).toEqual(date === null ? null : { date })
  })

  test('every full date that lost its signs is read right or not at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 80 }), (days) => {
        const date = addDays('1990-01-01', days) as string
        const [year, month, day] = date.split('-').map(Number)
        const repaired = repairDate(`${year}${month}${day}`)
        expect([null, date]).toContain(repaired?.date ?? null)
        expect(repairDate(date.replaceAll('-', ''))).toEqual({ date })
      }),
    )
  })
})

describe('parseDateTime', () => {
  const rows: [text: string, time: string | null][] = [
    ['2022-03-01 11:45:00', '2022-03-01T11:45:00'],
    ['2022-03-01 11:45', '2022-03-01T11:45:00'],
    ['2022年03月01日 11:45', '2022-03-01T11:45:00'],
    ['2022/3/1 9:05', '2022-03-01T09:05:00'],
    ['2022年3月1日 11时45分', '2022-03-01T11:45:00'],
    ['2022年3月1日 下午3:20', '2022-03-01T15:20:00'],
    ['2022年3月1日 下午15:20', '2022-03-01T15:20:00'],
    ['2022-03-01T04:45:00-05:00', '2022-03-01T17:45:00'],
    ['9999-12-31T20:00:00Z', null],
    ['2022-03-01T11:45:00', '2022-03-01T11:45:00'],
    ['2022-03-01T11:45:00.123', '2022-03-01T11:45:00'],
    ['2022-03-01T11:45:00+08:00', '2022-03-01T11:45:00'],
    ['2022-03-01T20:45:00Z', '2022-03-02T04:45:00'],
    ['2022-03-01T04:45:00+09:00', '2022-03-01T03:45:00'],
    ['2022-01-01T00:30:00+0900', '2021-12-31T23:30:00'],
    ['２０２２－０３－０１　１１：４５', null],
    ['2022-03-01', '2022-03-01'],
    ['2022年3月1日', '2022-03-01'],
    [' 2022-03-01 ', '2022-03-01'],
    ['2022-03-01 25:00', null],
    ['2022-03-01 11:60', null],
    ['2022-03', null],
    ['2022年', null],
    ['11:45', null],
    ['', null],
  ]
  test.each(rows)('%s is %s', (text, time) => {
    expect(parseDateTime(text)).toBe(time)
  })
})

describe('scanDates', () => {
  const found = (text: string): string[] => {
    const hits: string[] = []
    scanDates(fold(text), 0, text.length, ({ start, end, year, month, day }: DateMention) =>
      hits.push(`${text.slice(start, end)}=${year ?? ''}/${month ?? ''}/${day ?? ''}`),
    )
    return hits
  }
  const rows: [text: string, found: string[]][] = [
    ['于2022年底前完成', ['2022年=2022//']],
    ['6月30日前', ['6月30日=/6/30']],
    ['2025年6月底前', ['2025年6月=2025/6/']],
    ['2025年6月30日起', ['2025年6月30日=2025/6/30']],
    ['每年5月份', ['5月份=/5/']],
    ['二〇二二年三月一日印发', ['二〇二二年三月一日=2022/3/1']],
    ['比一九五二年增长', ['一九五二年=1952//']],
    ['十二月底前', ['十二月=/12/']],
    ['元月召开', ['元月=/1/']],
    ['一月一次、三月有余', []],
    ['2021—2025年', ['2021=2021//', '2025年=2025//']],
    ['2021-2025年', ['2021=2021//', '2025年=2025//']],
    ['2016至2020年', ['2016=2016//', '2020年=2020//']],
    ['2021年至2025年', ['2021年=2021//', '2025年=2025//']],
    ['3—5月', ['3=/3/', '5月=/5/']],
    ['2022年3—5月', ['2022年3=2022/3/', '5月=/5/']],
    ['6月1日至30日', ['6月1日=/6/1', '30日=//30']],
    ['3月1—5日', ['3月1=/3/1', '5日=//5']],
    ['2026年5月16日至18日', ['2026年5月16日=2026/5/16', '18日=//18']],
    ['7月1日-8月2日', ['7月1日=/7/1', '8月2日=/8/2']],
    ['2022-03-01发布', ['2022-03-01=2022/3/1']],
    ['于2022.3.1至2022.12.31', ['2022.3.1=2022/3/1', '2022.12.31=2022/12/31']],
    ['2022 年 3 月 1 日', ['2022 年 3 月 1 日=2022/3/1']],
    ['（2022年3月）', ['2022年3月=2022/3/']],
    ['3个月、30日内、5年、500年', []],
    ['2022年13月', ['2022年=2022//']],
    ['投资2000万元、编号20220301', []],
    ['2022.03.01.05、192.168.1.1', []],
    ['2022-02-30', []],
    ['2022-3-、2022-3-x、2022-x', []],
    ['2月30日', []],
    ['31日', []],
    ['2022年第6次会议', ['2022年=2022//']],
    ['12022年', []],
    ['2022', []],
    ['', []],
  ]
  test.each(rows)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('keeps to the stretch', () => {
    const hits: DateMention[] = []
    scanDates('2022年3月1日', 0, 7, (date) => hits.push(date))
    expect(hits).toEqual([{ start: 0, end: 7, year: 2022, month: 3, day: null }])
    scanDates('5月份', 0, 2, (date) => hits.push(date))
    expect(hits[1]).toEqual({ start: 0, end: 2, year: null, month: 5, day: null })
  })

  test('dates lie apart, inside the text, and are of the calendar', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'012359年月日号-/.—至 一二三十元〇份底'), maxLength: 40 })
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0
        scanDates(text, 0, text.length, ({ start, end, year, month, day }) => {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(isDay(year ?? 2000, month ?? 1, day ?? 1)).toBe(true)
          last = end
        })
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['1', '一', '2022年', '2022-', '1月', '1-', '二〇', '3月1—', '元', ' '])(
    'a long run of %s ends',
    (unit) => {
      const text = unit.repeat(400_000 / unit.length)
      let visited = 0
      scanDates(text, 0, text.length, () => visited++)
      expect(visited).toBeLessThanOrEqual(text.length)
      expect([parseChineseDate(text), repairDate(text), parseDateTime(text)]).toEqual([null, null, null])
    },
  )
})

describe('calendar', () => {
  test('last days of months', () => {
    expect(Array.from({ length: 12 }, (_, i) => lastDayOfMonth(2022, i + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
    expect([1900, 2000, 2024, 2100].map((year) => lastDayOfMonth(year, 2))).toEqual([28, 29, 29, 28])
  })

  test('isDay, isoDate', () => {
    expect(isDay(2024, 2, 29)).toBe(true)
    expect([isDay(2022, 2, 29), isDay(2022, 0, 1), isDay(2022, 1.5, 1), isDay(0, 1, 1)]).toEqual(Array(4).fill(false))
    expect(isoDate(900, 1, 2)).toBe('0900-01-02')
  })

  test('addDays and addMonths', () => {
    expect(addDays('2022-12-31', 1)).toBe('2023-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(addMonths('2022-01-31', 1)).toBe('2022-02-28')
    expect(addMonths('2022-11-30', 3)).toBe('2023-02-28')
    expect(addMonths('2022-03-15', -3)).toBe('2021-12-15')
    expect([addDays('2022-02-30', 1), addDays('2022', 1), addMonths('9999-12-01', 1)]).toEqual([null, null, null])
    expect([addDays('9999-12-31', 1), addDays('2022-01-01', 0.5), addMonths('2022-01-01', 0.5)]).toEqual(
      Array(3).fill(null),
    )
  })

  test('days are added as Date adds them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 2_000_000 }),
        fc.integer({ min: -5000, max: 5000 }),
        (from, days) => {
          const iso = (count: number) => new Date(count * 86_400_000).toISOString().slice(0, 10)
          fc.pre(from + days > -700_000)
          expect(addDays(iso(from), days)).toBe(iso(from + days))
        },
      ),
    )
  })
})
