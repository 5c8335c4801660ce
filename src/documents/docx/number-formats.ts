import {
  counted,
  inLetters,
  inOrdinal,
  inRoman,
  listed,
  placed,
  positional,
  run,
  upper,
  wide,
} from '../../text/number-writing'

/** A way to print the number of a list item, by its name in ISO/IEC 29500-1, 17.18.59 (`ST_NumberFormat`). */
export interface NumberFormat {
  readonly name: string
  /** What stands for a number from 1 on; null where the sequence has come to its end, and figures go on. */
  readonly write: (value: number) => string | null
  /** Number and what Word prints for it. */
  readonly examples: readonly (readonly [value: number, printed: string])[]
}

const digits = '〇一二三四五六七八九'
const roundDigits = '○一二三四五六七八九'
const legal = { units: '拾佰仟', oneTen: true, oneHundred: true, zero: true }
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/**
 * 编号格式. The number formats that documents of the field use. A format that is not listed prints figures.
 *
 * `chineseCounting` counts by tens and from 100 on figure by figure; `chineseCountingThousand` says every place.
 */
export const numberFormats = [
  {
    name: 'decimal',
    write: (value) => String(value),
    examples: [
      [1, '1'],
      [21, '21'],
    ],
  },
  {
    name: 'decimalZero',
    write: (value) => String(value).padStart(2, '0'),
    examples: [
      [1, '01'],
      [10, '10'],
    ],
  },
  {
    name: 'chineseCounting',
    write: counted(roundDigits),
    examples: [
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [21, '二十一'],
      [101, '一○一'],
    ],
  },
  {
    name: 'chineseCountingThousand',
    write: placed({ digits, units: '十百千', tenThousand: '万', oneTen: false, oneHundred: true, zero: true }),
    examples: [
      [10, '十'],
      [11, '十一'],
      [21, '二十一'],
      [101, '一百〇一'],
      [110, '一百一十'],
      [111, '一百一十一'],
      [1001, '一千〇一'],
      [10_100, '一万〇一百'],
    ],
  },
  {
    name: 'chineseLegalSimplified',
    write: placed({ digits: '零壹贰叁肆伍陆柒捌玖', tenThousand: '萬', ...legal }),
    examples: [
      [1, '壹'],
      [11, '壹拾壹'],
      [21, '贰拾壹'],
      [101, '壹佰零壹'],
    ],
  },
  {
    name: 'ideographDigital',
    write: positional(digits),
    examples: [
      [1, '一'],
      [10, '一〇'],
      [11, '一一'],
      [21, '二一'],
    ],
  },
  {
    name: 'japaneseCounting',
    write: placed({ digits, units: '十百千', tenThousand: '万', oneTen: false, oneHundred: false, zero: false }),
    examples: [
      [1, '一'],
      [11, '十一'],
      [21, '二十一'],
      [101, '百一'],
      [110, '百十'],
    ],
  },
  {
    name: 'japaneseDigitalTenThousand',
    write: positional(digits),
    examples: [[11, '一一']],
  },
  {
    name: 'japaneseLegal',
    write: placed({
      digits: '零壱弐参四伍六七八九',
      units: '拾百阡',
      tenThousand: '萬',
      oneTen: true,
      oneHundred: true,
      zero: false,
    }),
    examples: [
      [3, '参'],
      [11, '壱拾壱'],
    ],
  },
  { name: 'taiwaneseCounting', write: counted(roundDigits), examples: [[21, '二十一']] },
  {
    name: 'taiwaneseCountingThousand',
    write: placed({
      digits: '零一二三四五六七八九',
      units: '十百千',
      tenThousand: '萬',
      oneTen: false,
      oneHundred: true,
      zero: true,
    }),
    examples: [
      [11, '十一'],
      [101, '一百零一'],
    ],
  },
  { name: 'taiwaneseDigital', write: positional(roundDigits), examples: [[10, '一○']] },
  {
    name: 'ideographLegalTraditional',
    write: placed({ digits: '零壹貳參肆伍陸柒捌玖', tenThousand: '萬', ...legal }),
    examples: [[12, '壹拾貳']],
  },
  {
    name: 'ideographTraditional',
    write: listed(stems),
    examples: [
      [1, '甲'],
      [10, '癸'],
      [11, '11'],
    ],
  },
  {
    name: 'ideographZodiac',
    write: listed(branches),
    examples: [
      [1, '子'],
      [12, '亥'],
    ],
  },
  {
    name: 'ideographZodiacTraditional',
    write: (value) => (value > 60 ? null : `${stems.charAt((value - 1) % 10)}${branches.charAt((value - 1) % 12)}`),
    examples: [
      [1, '甲子'],
      [60, '癸亥'],
    ],
  },
  { name: 'ideographEnclosedCircle', write: run(0x3220, 10), examples: [[1, '㈠']] },
  {
    name: 'decimalEnclosedCircle',
    write: run(0x2460, 20),
    examples: [
      [1, '①'],
      [11, '⑪'],
      [20, '⑳'],
      [21, '21'],
    ],
  },
  { name: 'decimalEnclosedCircleChinese', write: run(0x2460, 20), examples: [[3, '③']] },
  { name: 'decimalEnclosedFullstop', write: run(0x2488, 20), examples: [[1, '⒈']] },
  { name: 'decimalEnclosedParen', write: run(0x2474, 20), examples: [[1, '⑴']] },
  { name: 'decimalFullWidth', write: wide, examples: [[12, '１２']] },
  { name: 'decimalFullWidth2', write: wide, examples: [[3, '３']] },
  { name: 'decimalHalfWidth', write: (value) => String(value), examples: [[3, '3']] },
  {
    name: 'upperRoman',
    write: upper(inRoman),
    examples: [
      [4, 'IV'],
      [21, 'XXI'],
    ],
  },
  { name: 'lowerRoman', write: inRoman, examples: [[9, 'ix']] },
  {
    name: 'upperLetter',
    write: upper(inLetters),
    examples: [
      [1, 'A'],
      [28, 'BB'],
    ],
  },
  { name: 'lowerLetter', write: inLetters, examples: [[26, 'z']] },
  {
    name: 'ordinal',
    write: inOrdinal,
    examples: [
      [1, '1st'],
      [12, '12th'],
      [22, '22nd'],
    ],
  },
  { name: 'numberInDash', write: (value) => `- ${value} -`, examples: [[3, '- 3 -']] },
  { name: 'hex', write: (value) => value.toString(16).toUpperCase(), examples: [[11, 'B']] },
  { name: 'none', write: () => '', examples: [[1, '']] },
] as const satisfies readonly NumberFormat[]

const byName = new Map<string, NumberFormat>(numberFormats.map((format) => [format.name, format]))

/** The number of a list item as Word prints it; figures for 0, for a format that is not known, and behind a sequence's end. */
export function printedNumber(value: number, format: string): string {
  const known = byName.get(format)
  if (!known || (value < 1 && format !== 'none')) return String(value)
  return known.write(value) ?? String(value)
}
