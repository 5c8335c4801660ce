import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold'
import {
  hanInteger,
  type Numeral,
  numeralAt,
  parseChineseNumber,
  parseChineseQuantity,
  scanNumerals,
} from '../../src/text/numeral'

const found = (text: string, start = 0, end = text.length): [text: string, numeral: Numeral][] => {
  const hits: [string, Numeral][] = []
  scanNumerals(fold(text), start, end, (numeral) => hits.push([text.slice(numeral.start, numeral.end), numeral]))
  return hits
}

describe('parseChineseNumber', () => {
  const rows: [text: string, value: number | null][] = [
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['一百二十', 120],
    ['一百十五', 115],
    ['三百二十一', 321],
    ['一万零三', 10_003],
    ['一万三', 13_000],
    ['两千四百五', 2450],
    ['两千四百零五', 2405],
    ['两千', 2000],
    ['百三', 130],
    ['〇', 0],
    ['零', 0],
    ['廿', 20],
    ['廿三', 23],
    ['卅一', 31],
    ['二〇二二', 2022],
    ['二○二二', 2022],
    ['一九九八', 1998],
    ['一百零一万一千', 1_011_000],
    ['四千零五万', 40_050_000],
    ['二十一万亿', 21_000_000_000_000],
    ['四万万', 400_000_000],
    ['五亿一万四千六', 500_014_600],
    ['五兆六十二亿四万五千二', 5_006_200_045_200],
    ['壹贰叁', 123],
    ['壹佰伍拾', 150],
    ['肆佰陸拾', 460],
    ['七十八萬五佰零六', 780_506],
    ['12', 12],
    ['１２', 12],
    ['1,234,567', 1_234_567],
    ['1，050', 1050],
    ['1.3万', 13_000],
    ['1.1万', 11_000],
    ['2.5亿', 250_000_000],
    ['47.3万亿', 47_300_000_000_000],
    ['四十七点三万亿', 47_300_000_000_000],
    ['0.07万', 700],
    ['0.0000001亿', 10],
    ['0.0000001万', 0.001],
    ['1亿零20', 100_000_020],
    ['1亿2.5万', null],
    ['三万五万', null],
    ['三亿五亿', null],
    ['三万十万', null],
    ['五亿三万万', null],
    ['十廿', null],
    ['五廿', null],
    ['一二十', null],
    ['零零', 0],
    ['一百廿三', 123],
    ['九千兆兆', null],
    ['一万兆', 10_000_000_000_000_000 > Number.MAX_SAFE_INTEGER ? null : 0],
    ['亿', null],
    ['零分之一', null],
    ['九'.repeat(20), null],
    ['亿万', null],
    ['一'.repeat(41), null],
    ['9'.repeat(81), null],
    ['4.35万', 43_500],
    ['3万4000', 34_000],
    ['1亿2000万', 120_000_000],
    ['5亿1万4千6百', 500_014_600],
    ['7 万 5 千 4 百', 75_400],
    ['八千 三百 八十五 万', 83_850_000],
    ['零点五', 0.5],
    ['六百一十一点二五五', 611.255],
    ['二一·二亿', 2_120_000_000],
    ['三分之一', 0.3333],
    ['3分之1', 0.3333],
    ['三分之二', 0.6667],
    ['千分之五', 0.005],
    ['一百万分之五', 0.000005],
    ['2/3', 0.6667],
    ['16/5', 3.2],
    ['一半', 0.5],
    ['一又二分之一', 1.5],
    ['负一又二分之一', -1.5],
    ['负三十二', -32],
    ['-5', -5],
    ['－5', -5],
    ['负0', 0],
    ['+5', 5],
    [' 12 ', 12],
    // Not plain numbers: percentages, ranges, open numbers.
    ['50%', null],
    ['百分之九点三', null],
    ['两成', null],
    ['三四', null],
    ['七八十', null],
    ['5—8', null],
    ['3万多', null],
    ['十几', null],
    // No numbers.
    ['', null],
    [' ', null],
    ['万', null],
    ['百', null],
    ['万万', null],
    ['十四五', null],
    ['十三五', null],
    ['四千五万', null],
    ['三十百', null],
    ['一些', null],
    ['第三', null],
    ['3个', null],
    ['12 34', null],
    ['1,23', null],
    ['1.2.3', null],
    ['007', null],
    ['1/0', null],
    ['负', null],
    ['--5', null],
    ['负-5', null],
    ['12345678901234567890123', null],
    ['一又三', null],
    ['NaN', null],
    ['Infinity', null],
    ['1e5', null],
  ]
  test.each(rows)('%s is %s', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value)
  })
})

describe('parseChineseQuantity', () => {
  const plain = { valueMax: null, percent: false, fraction: false, approximate: null }
  const percent = { ...plain, percent: true }
  const rows: [text: string, quantity: ReturnType<typeof parseChineseQuantity>][] = [
    ['1.2亿', { ...plain, value: 120_000_000 }],
    ['50%', { ...percent, value: 50 }],
    ['百分之五十', { ...percent, value: 50 }],
    ['百分之百', { ...percent, value: 100 }],
    ['百分之 9.3', { ...percent, value: 9.3 }],
    ['百分之九点三', { ...percent, value: 9.3 }],
    ['佰分之伍', { ...percent, value: 5 }],
    ['-22.2%', { ...percent, value: -22.2 }],
    ['负百分之五', { ...percent, value: -5 }],
    ['２２％', { ...percent, value: 22 }],
    ['两成', { ...percent, value: 20 }],
    ['三成五', { ...percent, value: 35 }],
    ['三成半', { ...percent, value: 35 }],
    ['2.5成', { ...percent, value: 25 }],
    ['十成', { ...percent, value: 100 }],
    ['九折', { ...percent, value: 90 }],
    ['七五折', { ...percent, value: 75 }],
    ['8.5折', { ...percent, value: 85 }],
    ['对折', { ...percent, value: 50 }],
    ['百折', null],
    ['三分之一', { ...plain, value: 0.3333, fraction: true }],
    ['一半', { ...plain, value: 0.5, fraction: true }],
    ['5—8', { ...plain, value: 5, valueMax: 8 }],
    ['5～8万', { ...plain, value: 50_000, valueMax: 80_000 }],
    ['10%-20%', { ...percent, value: 10, valueMax: 20 }],
    ['10—20%', { ...percent, value: 10, valueMax: 20 }],
    ['百分之八到九', { ...percent, value: 8, valueMax: 9 }],
    ['百分之八至百分之十', { ...percent, value: 8, valueMax: 10 }],
    ['七八成', { ...percent, value: 70, valueMax: 80 }],
    ['三到四成', { ...percent, value: 30, valueMax: 40 }],
    ['七八十', { ...plain, value: 70, valueMax: 80 }],
    ['三五', { ...plain, value: 3, valueMax: 5 }],
    ['3万多', { ...plain, value: 30_000, approximate: '多' }],
    ['十几万', { ...plain, value: 100_000, approximate: '几' }],
    ['二百三十余万', { ...plain, value: 2_300_000, approximate: '余' }],
    ['三十万多亿', { ...plain, value: 30_000_000_000_000, approximate: '多' }],
    ['', null],
    ['8—5', null],
    ['-5—8', null],
    ['%', null],
    ['+5', { ...plain, value: 5 }],
    ['-0', { ...plain, value: 0 }],
    ['5'.repeat(81), null],
    ['三分之七八十', null],
    ['百分之千', null],
    ['百分之三三', null],
    ['百分之', null],
    ['5个百分点', null],
  ]
  test.each(rows)('%s', (text, quantity) => {
    expect(parseChineseQuantity(text)).toEqual(quantity)
  })
})

describe('scanNumerals', () => {
  const rows: [text: string, found: string[]][] = [
    ['新增就业5万人以上', ['5万=50000']],
    ['护理型床位占比不低于50%', ['50%=50%']],
    ['完成投资300 万元', ['300 万=3000000']],
    ['增长5%—5.5%，力争更好', ['5%—5.5%=5..5.5%']],
    ['增长4.5-5%', ['4.5-5%=4.5..5%']],
    ['建设1—2个', ['1—2=1..2']],
    ['建设1至2个', ['1至2=1..2']],
    ['选择30%到40%的', ['30%到40%=30..40%']],
    ['投资25万~200万元', ['25万~200万=250000..2000000']],
    ['购买100至200万元', ['100至200万=1000000..2000000']],
    ['增加800—1万个', ['800—1万=800..10000']],
    ['新增2-3千万亩', ['2-3千万=20000000..30000000']],
    ['四百~五百亿立方米', ['四百~五百亿=40000000000..50000000000']],
    ['二百八十万到三百万千瓦', ['二百八十万到三百万=2800000..3000000']],
    ['三到五年', ['三到五=3..5']],
    ['两三年内', ['两三=2..3']],
    ['一百七八十人', ['一百七八十=170..180']],
    ['从50降到30', ['50=50', '30=30']],
    ['由10%到20个', ['10%=10%', '20=20']],
    ['3至2025年', ['3=3', '2025=2025']],
    ['100多个国家', ['100多=100']],
    ['5000多万千瓦', ['5000多万=50000000']],
    ['1500余项', ['1500余=1500']],
    ['一亿一千七百多万亩', ['一亿一千七百多万=117000000']],
    ['十几亿人口', ['十几亿=1000000000']],
    ['一百几十种', ['一百几十=100']],
    ['几十种、数百家', []],
    ['压减三分之一以上', ['三分之一=0.3333']],
    ['占1/3左右', ['1/3=0.3333']],
    ['压缩一半以上', ['一半=0.5']],
    ['占比超三成，约9成', ['三成=30%', '9成=90%']],
    ['3成立、五成为', ['3=3', '五=5']],
    ['发电装机500千瓦、50万千瓦', ['500=500', '50万=500000']],
    ['三千瓦、三百千米', ['三=3', '三百=300']],
    ['提高2个百分点', ['2=2']],
    ['死亡率8.5/10万以下', ['8.5=8.5']],
    ['补贴5元/100公里', ['5=5']],
    ['减负500亿元、企业税负20亿元', ['500亿=50000000000', '20亿=2000000000']],
    ['增长-2.3%，为负3%', ['-2.3%=-2.3%', '负3%=-3%']],
    ['7月1日-2日', ['7=7', '1=1', '2=2']],
    ['PM2.5浓度、G20峰会', []],
    ['占GDP2.5%', ['2.5%=2.5%']],
    ['2022/3/1、11:45、3.1.2、5-1-2、1+N、1:3', []],
    ['2022-03-01', []],
    ['电话010-12345678', []],
    ['“十四五”规划、“十五五”时期', []],
    ['万一、千方百计、成千上万、万元、千克', []],
    ['十分、统一', ['十=10', '一=1']],
    ['大陆、队伍、收拾、壹基金', []],
    ['处伍佰元', ['伍佰=500']],
    ['两百点两小时', ['两百=200', '两=2']],
    ['一二三产业', []],
    ['千亿级产业、百万亩', ['千亿=100000000000', '百万=1000000']],
    ['零就业家庭', ['零=0']],
    ['1,200个和2021,300', ['1,200=1200', '2021=2021', '300=300']],
    ['投资2亿2025年完成', ['2亿=200000000', '2025=2025']],
    ['2万5000亩', ['2万5000=25000']],
    ['7,500多万户', ['7,500多万=75000000']],
    ['一.5', ['一=1', '5=5']],
    ['三百五多万', ['三百五多=350']],
    ['五·x、一百·三、三·两', ['五=5', '一百=100', '三=3', '三=3', '两=2']],
    ['二一·二亿元', ['二一·二亿=2120000000']],
    ['百分之七八·七', ['百分之七八·七=78.7%']],
    ['5成半、5成立', ['5成半=55%', '5=5']],
    ['3两成', ['3=3', '两成=20%']],
    ['大陆多、队伍点、3%成', ['3%=3%']],
    ['三点十分、三点半', ['三=3', '十=10', '三=3']],
    ['一半年、1半', ['一半=0.5', '1=1']],
    ['5——8个、5 — 8个、5—个、5—', ['5——8=5..8', '5 — 8=5..8', '5=5', '5=5']],
    ['十几至二十、三十到十几', ['十几=10', '二十=20', '三十=30', '十几=10']],
    ['约-5、-十、-1-2', []],
    ['COVID-19', []],
    ['2.2021年底前、2.2021亿', ['2.2021亿=220210000']],
    ['三 分之 一、三分之 ', ['三 分之 一=0.3333', '三=3']],
    ['三分之 一、三 分', ['三分之 一=0.3333', '三=3']],
    ['三分之一分', ['三分之一=0.3333']],
    ['三分之，三分之几', ['三=3', '三=3']],
    ['五十五几个、三几个', ['五十五=55', '三=3']],
    ['5 — ', ['5=5']],
    ['5 —', ['5=5']],
    ['十成、十一成、3万成', ['十成=100%', '十一=11', '3万=30000']],
    ['七八十多万', ['七八十多=70..80']],
  ]
  const written = ([text, { value, valueMax, percent }]: [string, Numeral]) =>
    `${text}=${value}${valueMax === null ? '' : `..${valueMax}`}${percent ? '%' : ''}`
  test.each(rows)('%s', (text, expected) => {
    expect(found(text).map(written)).toEqual(expected)
  })

  test('says how a number is written', () => {
    expect(found('五百万')[0]?.[1]).toEqual({
      start: 0,
      end: 3,
      value: 5_000_000,
      valueMax: null,
      percent: false,
      fraction: false,
      han: true,
      approximate: null,
      scale: '百万',
    })
    expect(found('增1.2万亿元')[0]?.[1]).toMatchObject({ han: false, scale: '万亿', start: 1, end: 6 })
    expect(found('超3万多亩')[0]?.[1]).toMatchObject({ approximate: '多', scale: '万' })
    expect(found('三分之二')[0]?.[1]).toMatchObject({ fraction: true, percent: false })
  })

  test('keeps to the stretch', () => {
    expect(found('5万亩', 0, 1).map(([text]) => text)).toEqual(['5'])
    expect(found('百分之五十', 0, 4).map(written)).toEqual(['百分之五=5%'])
    expect(found('5—8个', 0, 2).map(written)).toEqual(['5=5'])
    expect(found('三分之一', 0, 3)).toEqual([['三', expect.objectContaining({ value: 3 })]])
    expect(found('12', 0, 99).map(written)).toEqual(['12=12'])
    expect(numeralAt('12', 2, 2)).toBeNull()
    expect(numeralAt('个12', 0, 3)).toBeNull()
    expect(numeralAt('个12', 1, 3)?.value).toBe(12)
  })
})

describe('laws', () => {
  const digits = '零一二三四五六七八九'
  const spell = (value: number): string => {
    if (value < 10) return digits[value] as string
    for (const [unit, name] of [
      [100_000_000, '亿'],
      [10_000, '万'],
      [1000, '千'],
      [100, '百'],
      [10, '十'],
    ] as const) {
      if (value < unit) continue
      const rest = value % unit
      const zero = rest > 0 && rest < unit / 10 ? '零' : ''
      return spell(Math.floor(value / unit)) + name + zero + (rest > 0 ? spell(rest) : '')
    }
    return ''
  }

  test('a number spelled out is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(hanInteger(spell(value))).toBe(value)
        expect(parseChineseNumber(spell(value))).toBe(value)
      }),
    )
  })

  test('decimals take their scale without noise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
        const hundredths = whole * 100 + cents
        const text = `${whole}.${String(cents).padStart(2, '0')}`
        expect(parseChineseNumber(`${text}万`)).toBe(hundredths * 100)
        expect(parseChineseNumber(`${text}亿`)).toBe(hundredths * 1_000_000)
        expect(parseChineseNumber(`${text}万亿`)).toBe(hundredths * 10_000_000_000)
      }),
    )
  })

  const soup = fc.string({
    unit: fc.constantFrom(...'0123456789.,/:-—~+% 百千万亿一二三十两零半成多余几点至到分之负年个人A'),
    maxLength: 40,
  })
  test('numerals lie apart, inside the text, with finite values, lower end first', () => {
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0
        scanNumerals(text, 0, text.length, ({ start, end, value, valueMax }) => {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(Number.isFinite(value)).toBe(true)
          if (valueMax !== null) expect(valueMax).toBeGreaterThan(value)
          last = end
        })
      }),
      { numRuns: 2000 },
    )
  })

  test('what scans as one whole number alone parses to the same value', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const numeral = numeralAt(text, 0, text.length)
        if (numeral === null || numeral.end !== text.length || /\s/.test(text)) return
        expect(parseChineseQuantity(text)?.value).toBe(numeral.value)
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['一', '9', '1万', '5-', '1/', '百分之', '一分之', '1,111', '多', '9.', '十百千万亿', '负', '-', '3—'])(
    'a long run of %s ends',
    (unit) => {
      const text = unit.repeat(300_000 / unit.length)
      let visited = 0
      scanNumerals(text, 0, text.length, () => visited++)
      expect(visited).toBeLessThanOrEqual(text.length)
      expect(parseChineseNumber(text)).toBeNull()
    },
  )
})
