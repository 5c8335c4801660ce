import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocumentNumber, scanDocumentNumbers } from '../../src/text/document-number'
import { fold } from '../../src/text/fold'

const written = (read: { prefix: string; year: number | null; number: number } | null): string | null =>
  read && `${read.prefix}/${read.year ?? ''}/${read.number}`

describe('parseDocumentNumber', () => {
  const rows: [text: string, number: string | null][] = [
    ['吉民发〔2022〕4号', '吉民发/2022/4'],
    ['国办发[2019]16号', '国办发/2019/16'],
    ['国办发［2019］16号', '国办发/2019/16'],
    ['工信部联规（2019）第3号', '工信部联规/2019/3'],
    ['(2019)第3号', '/2019/3'],
    ['【2020】5号', '/2020/5'],
    ['吉政办【2020】5号', '吉政办/2020/5'],
    ['吉政办〔2020]5号', '吉政办/2020/5'],
    ['〔2022〕4号', '/2022/4'],
    ['川府发〔2021〕 35 号', '川府发/2021/35'],
    ['豫政办 〔 2021 〕68 号', '豫政办/2021/68'],
    ['吉 民 发〔2022〕4号', '吉民发/2022/4'],
    ['\u200b渝府人〔2018〕35号', '渝府人/2018/35'],
    ['渝府〔2023〕8号\u200b', '渝府/2023/8'],
    ['晋政办发〔2012〕18', '晋政办发/2012/18'],
    ['晋政发〔2014〕号16', '晋政发/2014/16'],
    ['渝府发〔2000〕48号〔〕', '渝府发/2000/48'],
    ['国税发字〔1999〕第045号', '国税发字/1999/45'],
    ['国发［88］12号', '国发/1988/12'],
    ['国发〔二〇〇九〕三号', '国发/2009/3'],
    ['吉民发〔２０２２〕４号', '吉民发/2022/4'],
    ['（吉民发〔2022〕4号）', '吉民发/2022/4'],
    ['发文字号：吉民发〔2022〕4号', '吉民发/2022/4'],
    ['发文字号 吉民发〔2022〕4号', '吉民发/2022/4'],
    ['文  号：吉民发〔2022〕4号', '吉民发/2022/4'],
    ['根据国办发〔2019〕16号', '国办发/2019/16'],
    ['川府发〔2021〕16号文件', '川府发/2021/16'],
    ['国务院令第746号', '国务院令//746'],
    ['中华人民共和国国务院令第 746 号', '中华人民共和国国务院令//746'],
    ['国务院令（第714号）', '国务院令//714'],
    ['省政府令 第214号', '省政府令//214'],
    ['主席令第八十号', '主席令//80'],
    ['省政府第12号令', '省政府//12'],
    ['第12号令', '//12'],
    ['令第5号', '令//5'],
    ['商务部令2019年第1号', '商务部令/2019/1'],
    ['财政部公告2015年第3号', '财政部公告/2015/3'],
    ['国家税务总局公告2019年第44号', '国家税务总局公告/2019/44'],
    ['2018年第35号（公告）', '/2018/35'],
    ['2018年第35号', '/2018/35'],
    // None, or not a number alone.
    ['', null],
    ['4号', null],
    ['第4号', null],
    ['2022', null],
    ['〔2022〕', null],
    ['吉民发〔2022〕号', null],
    ['吉民发〔3022〕4号', null],
    ['吉民发〔1920〕4号', null],
    ['吉民发（2022）4', null],
    ['吉民发〔2022〕4-1号', null],
    ['吉民发〔2022〕12345678号', null],
    ['（2022年）', null],
    ['9年第1号', null],
    ['1900年第1号', null],
    ['12022年第1号', null],
    ['第一二三四五六七号令', null],
    ['第1234567号令', null],
    ['关于印发要点的通知-吉民发〔2022〕4号', null],
    ['吉民发〔2022〕4号文件要求各地落实', null],
    ['2022年第6次会议', null],
  ]
  test.each(rows)('%s is %s', (text, number) => {
    expect(written(parseDocumentNumber(text))).toBe(number)
  })

  test('gives the number as printed', () => {
    expect(parseDocumentNumber('发文字号：川府发〔2021〕 35 号')).toEqual({
      text: '川府发〔2021〕 35 号',
      prefix: '川府发',
      year: 2021,
      number: 35,
    })
    expect(parseDocumentNumber('国办发［２０１９］16号')?.text).toBe('国办发［２０１９］16号')
  })
})

describe('scanDocumentNumbers', () => {
  const found = (text: string, start = 0, end = text.length): string[] => {
    const hits: string[] = []
    const folded = fold(text)
    scanDocumentNumbers(folded, start, end, (number, from, to) => {
      expect(folded.slice(from, to)).toBe(number.text)
      hits.push(`${number.text}=${written(number)}`)
    })
    return hits
  }
  const rows: [text: string, found: string[]][] = [
    ['的通知》（国办发〔2021〕1号）精神', ['国办发〔2021〕1号=国办发/2021/1']],
    ['根据国发〔2016〕29号文，不再', ['国发〔2016〕29号=国发/2016/29']],
    ['认真贯彻落实闽政办〔2016〕141号文', ['闽政办〔2016〕141号=闽政办/2016/141']],
    [
      '延续实施闽政办〔2016〕141号、闽政〔2015〕4号',
      ['闽政办〔2016〕141号=闽政办/2016/141', '闽政〔2015〕4号=闽政/2015/4'],
    ],
    ['要求各地各有关单位认真学习领会国发〔2019〕1号', ['国发〔2019〕1号=国发/2019/1']],
    ['各地各部门各单位要深入学习某办发〔2019〕1号', ['习某办发〔2019〕1号=习某办发/2019/1']],
    ['中华人民共和国国务院令第722号公布', ['中华人民共和国国务院令第722号=中华人民共和国国务院令//722']],
    ['2011年8月26日省人民政府令第190号公布', ['省人民政府令第190号=省人民政府令//190']],
    ['（国家税务总局公告2012年第83号）', ['国家税务总局公告2012年第83号=国家税务总局公告/2012/83']],
    ['闽经信服务〔2015〕350号', ['闽经信服务〔2015〕350号=闽经信服务/2015/350']],
    ['（国市监竞争[2019]150）号', ['国市监竞争[2019]150=国市监竞争/2019/150']],
    ['省政府第12号令发布', ['省政府第12号令=省政府//12']],
    ['（2022）4号、〔2022〕4号', []],
    ['《通知》（2022年3月1日）', []],
    ['2018年第35号', []],
    ['第12号台风、第3号楼', []],
    ['图[2019]', []],
    ['', []],
  ]
  test.each(rows)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('keeps to the stretch', () => {
    expect(found('吉民发〔2022〕4号', 1)).toEqual(['民发〔2022〕4号=民发/2022/4'])
    expect(found('吉民发〔2022〕4号', 0, 8)).toEqual([])
  })

  test('numbers lie apart and inside the text', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'国发办令公告第号年〔〕[]()【】 2019一'), maxLength: 40 })
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0
        scanDocumentNumbers(text, 0, text.length, (number, from, to) => {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(number.text).toBe(text.slice(from, to))
          expect(Number.isSafeInteger(number.number)).toBe(true)
          last = to
        })
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['〔', '[2019]', '第', '第1号', '令第', '发', '(2019)第', '2019年第1号', ' ', '国〔2019〕1'])(
    'a long run of %s ends',
    (unit) => {
      const text = unit.repeat(400_000 / unit.length)
      let visited = 0
      scanDocumentNumbers(text, 0, text.length, () => visited++)
      expect(visited).toBeLessThanOrEqual(text.length)
      expect(parseDocumentNumber(text)).toBeNull()
    },
  )
})

const listed = fileURLToPath(new URL('../../../shared/corpus/specs/document-numbers.tsv', import.meta.url))

describe.skipIf(!existsSync(listed))('document numbers as government sites print them', () => {
  test('year and number are the figures printed', () => {
    const rows = readFileSync(listed, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[1] as string)
    const missed = rows.filter((text) => {
      const figures = (fold(text).match(/\d+/g) ?? []).map(Number)
      const read = parseDocumentNumber(text)
      const expected = figures.length === 1 ? `/${figures[0]}` : `${figures[0]}/${figures[1]}`
      return figures.length > 0 && `${read?.year ?? ''}/${read?.number ?? ''}` !== expected
    })
    expect(rows.length).toBeGreaterThan(8000)
    expect(missed).toEqual([])
  })
})
