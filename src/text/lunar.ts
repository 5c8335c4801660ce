import { addDays, isoDate } from './calendar'

/** The first lunar year of the table. */
const firstYear = 1949

/**
 * 农历. One number to base 36 for each lunar year: the days from 1 January to its first day (six bits), the place of the
 * leap month among its months, 0 for none (four bits), and for each month whether it has 30 days (13 bits).
 */
const years = [
  '3azmk 0ta27 1nzfo 3dqai 24y7g 24n4y 4kjpz 22o16 1ngv2 1ni28 0tzc6 1o61n 1ov1p 12bkz 2aae0 2aa7f',
  '0zc4g 1yqqc 1nl7r 3bz6l 0uf5b 1s3z8 3n1ay 1rlt9 1qm8x 3h9g6 1lu09 384ym 0f19s 0uhid 1s49n 24r3i',
  '248wz 4jrbs 21usr 43sf4 1m2pe 0f8dj 0w2qk 12dyn 2add0 4rrru 29v71 21vky 1m2ty 1m3hk 392xq 0ityp',
  '12dyd 2b2vv 14xm6 10xsz 3axw7 0t1d6 1m6n3 3byxh 0uf53 49kv0 1tels 1rep1 45bh5 1ngh8 0t2xt 1ml1y',
  '1o5rc 3dqhq 0wpbl 24nxi 4kknv 28ab2 1yp0j 3b09k 0tzca 1o5r3 3dwgl 12bl4 2aaho 2d3cf 0zc4l 1yqu1',
  '0q88b 0u3a8 1ovyu 1s3zd 3n1lq 1rltd 1qm92 43qmz 1lu0d 0q882 0u3iv 0vw2y 1s4rj 49i8l 248x4 4jrh9',
  '21usv 1m1wk 386e1 0qgx8 0w2e8 24s0m 2b2nd 4rrxb 29v75 21vl2 1m2zf 1m3hp 0r676 12e53 1573e 14xls',
  '29w44 10xt3 3ay1o 0t1db 1m6n7 3bz2x 0uf58 1s0td 3muxi 1rep5 45d7i 1nghd 0t2xx 1nzq2 1o5rh 0vtpf',
  '1tfkn 24nxm 22o0w 4glhx 1ypt3 3y6sc 0tzcf 1o5r8 3dwm1 12bl8 2aa75 28ahj 10rhk 1yqzh 0q88g 0u3ad',
  '1ow4a 1s4rx 154pv 3m1p4 1rbje 1n8kf 37s0k 0q887',
]
  .join(' ')
  .split(' ')
  .map((code) => Number.parseInt(code, 36))

/**
 * 农历换公历. The ISO date of a day of the lunar year that begins in `year`; months are those that are no leap months.
 *
 * @returns null outside the years 1949 to 2100 and for a day that the month does not have
 */
export function lunarDay(year: number, month: number, day: number): string | null {
  const code = years[year - firstYear]
  if (code === undefined || month < 1 || month > 12 || day < 1) return null
  const leap = (code >> 6) & 15
  const place = leap > 0 && month > leap ? month : month - 1
  const long = code >> 10
  if (day > 29 + ((long >> place) & 1)) return null
  let days = (code & 63) + day - 1
  for (let i = 0; i < place; i++) days += 29 + ((long >> i) & 1)
  return addDays(isoDate(year, 1, 1), days)
}

/** 清明. The day of the solar term in April, for the years 1901 to 2100. */
export function pureBrightness(year: number): string {
  const since = year - (year < 2000 ? 1900 : 2000)
  const base = year < 2000 ? 5.59 : 4.81
  return isoDate(year, 4, Math.floor(since * 0.2422 + base) - Math.floor(since / 4))
}
