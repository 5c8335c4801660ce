/**
 * `npx tsx test/bench/readers.ts`: how many numbers, percentages, days and periods of the Chinese specifications of
 * Recognizers-Text are read to the value given there, by this library and by the packages that read such things. Every case
 * counts, also those that the tests leave out. A package that is not installed is left out.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { zh } from 'chrono-node'
import Nzh from 'nzh'
import { parseDay } from '../../src/text/day'
import { fold } from '../../src/text/fold'
import { parseNumberRange } from '../../src/text/number-range'
import { parseChineseNumber, parseChineseQuantity } from '../../src/text/numeral'
import { parsePeriod } from '../../src/text/period'

const folder = fileURLToPath(new URL('../../../shared/corpus/specs/recognizers-text/', import.meta.url))

interface Dates {
  date?: string
  startDate?: string
  endDate?: string
}

interface Result {
  Text: string
  Resolution?: { value: string }
  Value?: { FutureResolution: Dates }
}

interface Row extends Result {
  reference: string
}

const rowsOf = (model: string): Row[] =>
  (
    JSON.parse(readFileSync(`${folder}${model}.json`, 'utf8').replace(/^\ufeff/, '')) as {
      Context?: { ReferenceDateTime: string }
      Results: Result[]
    }[]
  ).flatMap(({ Context, Results }) =>
    Results.map((result) => ({ ...result, reference: (Context?.ReferenceDateTime ?? '').slice(0, 10) })),
  )

type Reads = (row: Row) => boolean

const given = (row: Row): number => Number.parseFloat(row.Resolution?.value ?? '')
const isClose = (read: number | null | undefined, row: Row): boolean =>
  read != null && Math.abs(read - given(row)) <= Math.max(1e-9 * Math.abs(given(row)), 5.1e-5)
const isoOf = (date: Date | null | undefined): string =>
  date ? new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10) : ''
/** What the specification gives for a day that no calendar has. */
const noDate = '0001-01-01'
const noon = (day: string): Date => new Date(`${day}T12:00:00`)
const nextDay = (day: string): string => isoOf(new Date(noon(day).getTime() + 86_400_000))

interface Converter {
  new (text: string): { toInteger(): number }
}
const optional = 'chinese-numbers-converter'
const converter = (await import(optional).then(
  (module: { default: Converter }) => module.default,
  () => null,
)) as Converter | null

const tried = (read: () => boolean): boolean => {
  try {
    return read()
  } catch {
    return false
  }
}

const contestants: Readonly<Record<string, Readonly<Record<string, Reads>>>> = {
  NumberModel: {
    yaodian: (row) => isClose(parseChineseQuantity(row.Text)?.value ?? parseChineseNumber(row.Text), row),
    nzh: (row) => isClose(Number(Nzh.cn.decodeS(row.Text)), row),
    ...(converter && { [optional]: (row: Row) => isClose(new converter(row.Text).toInteger(), row) }),
  },
  PercentModel: {
    yaodian: (row) => {
      const read = parseChineseQuantity(fold(row.Text).replace(/ *[个個] *百 *分 *[点點]/, '%'))
      return isClose(read?.percent ? read.value : (read?.value ?? Number.NaN) * 100, row)
    },
    nzh: (row) => isClose(Number(Nzh.cn.decodeS(row.Text)) * 100, row),
    ...(converter && { [optional]: (row: Row) => isClose(new converter(row.Text).toInteger(), row) }),
  },
  NumberRangeModel: {
    yaodian: (row) => {
      const read = parseNumberRange(row.Text)
      return read !== null && `${read.low ?? ''},${read.high ?? ''}` === row.Resolution?.value.slice(1, -1)
    },
  },
  DateParser: {
    yaodian: (row) => (parseDay(row.Text, row.reference)?.date ?? noDate) === row.Value?.FutureResolution.date,
    'chrono-node': (row) =>
      isoOf(zh.hans.parseDate(row.Text, noon(row.reference), { forwardDate: true })) ===
      row.Value?.FutureResolution.date,
  },
  DatePeriodParser: {
    yaodian: (row) => {
      const read = parsePeriod(row.Text, row.reference)
      const { startDate, endDate = '' } = row.Value?.FutureResolution ?? {}
      const end = read?.end ?? '2000-01-01'
      return read?.start === startDate && [end, nextDay(end), end.replace(/12-31$/, '01-01')].includes(endDate)
    },
    'chrono-node': (row) => {
      const [read] = zh.hans.parse(row.Text, noon(row.reference), { forwardDate: true })
      const { startDate, endDate } = row.Value?.FutureResolution ?? {}
      const end = isoOf(read?.end?.date())
      return isoOf(read?.start.date()) === startDate && (end === '' || [end, nextDay(end)].includes(endDate ?? ''))
    },
  },
}

if (!existsSync(folder)) console.log('no specifications beside the checkout')
else {
  console.log(`${'specification'.padEnd(18)} ${'reader'.padEnd(28)} right`)
  for (const [model, readers] of Object.entries(contestants)) {
    const rows = rowsOf(model)
    for (const [name, reads] of Object.entries(readers)) {
      const right = rows.filter((row) => tried(() => reads(row))).length
      console.log(`${model.padEnd(18)} ${name.padEnd(28)} ${String(right).padStart(3)} of ${rows.length}`)
    }
  }
}
