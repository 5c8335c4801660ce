import * as z from 'zod/mini'
import { field, named, record } from './field'
import { knownValues } from './known-values'

/** A position or count: a whole number from 0 up. */
export const count = z.int().check(z.minimum(0))

/** A calendar year of four digits. */
export const year = z.int().check(z.minimum(1000), z.maximum(9999))

/** A share or certainty, from 0 to 1. */
export const share = z.number().check(z.minimum(0), z.maximum(1))

/** A string that says something. */
export const words = z.string().check(z.minLength(1))

/** 区间. `[start, end)` in UTF-16 code units of `source.text`. */
export const SpanSchema = named(z.tuple([count, count]), {
  id: 'Span',
  title: 'Span 区间',
  description: '区间. [start, end): where it stands in source.text, in UTF-16 code units, end not included.',
  examples: [[0, 12]],
})
export type Span = z.infer<typeof SpanSchema>

/** 日期. A day of the calendar, `2022-12-31`. */
export const IsoDateSchema = named(z.iso.date(), {
  id: 'IsoDate',
  title: 'Date 日期',
  description: '日期. A day of the calendar as ISO 8601 writes it.',
  examples: ['2022-12-31'],
})

/** 时间. A day, or a day with local time and no zone: `2022-03-01T11:45:00`. */
export const IsoMomentSchema = named(
  z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d)?$/)),
  {
    id: 'IsoMoment',
    title: 'Moment 时间',
    description: '时间. A day, with the local time where the page gives one; no zone.',
    examples: ['2022-03-01', '2022-03-01T11:45:00'],
  },
)

/** 年度. First and last year, both included. */
export const PeriodSchema = named(
  record({
    start: field(year, '起始年. First year, included.'),
    end: field(year, '终止年. Last year, included; the same as start for a plan of one year.'),
  }),
  { id: 'Period', title: 'Period 期间', description: '期间. Calendar years, both ends included.' },
)
export interface Period extends z.infer<typeof PeriodSchema> {}

/** 序号. The number, letter or bullet a unit or point starts with. */
export const MarkerSchema = named(
  record({
    raw: field(words, '序号原文. As printed: “(十三)”, “一、”, “第三条”, “•”.'),
    style: field(words, '序号样式. Name of the numbering style; an open list.', knownValues['marker.style']),
    value: field(z.nullable(count), '序数. The number it stands for: 13 for “(十三)”; null for a bullet.'),
    span: field(SpanSchema, 'Where the marker stands, its stop included.'),
  }),
  {
    id: 'Marker',
    title: 'Marker 序号',
    description: '序号. What a unit or an enumerated point starts with.',
  },
)
export interface Marker extends z.infer<typeof MarkerSchema> {}

/** The field every mention may carry when the parser is asked for a trace. */
export const traced = {
  rule: field(
    z.exactOptional(z.string()),
    '规则名. Name of the row that recognised it; only there when the parser ran with the option trace.',
  ),
}
