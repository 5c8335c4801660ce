import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../src/annotate/place'
import { findResponsible } from '../../src/annotate/responsible'
import { extendRules } from '../../src/rules'
import { counties } from '../../src/rules/counties'
import { places } from '../../src/rules/places'
import type { Meta } from '../../src/schema'
import { noAnnotations } from '../../src/schema/annotation-kinds'
import { context, passage } from './plain-context'

const jilin: Partial<Meta> = { level: 'province', region: { name: '吉林省', code: '220000' } }
const find = (text: string, meta: Partial<Meta> = jilin, trace = false) =>
  findPlaces(passage(text), context(text, { meta, trace }), noAnnotations())
const named = (text: string, meta?: Partial<Meta>) =>
  find(text, meta).map(({ text: printed, name, code }) => `${printed}=${name}${code ? ` ${code}` : ''}`)

describe('the table of places', () => {
  for (const row of places) {
    if (row.kind === 'names' || row.kind === 'former' || row.kind === 'own') {
      it.each(row.examples)(`${row.name}: %s`, (example) => {
        const meta: Partial<Meta> = { level: 'county', region: { name: '象州县', code: '451322' } }
        expect(find(example, meta, true).some(({ rule }) => rule === row.name)).toBe(true)
      })
    }
    if (row.kind === 'names')
      it.each(row.not ?? [])(`${row.name}, not: %s`, (example) => expect(find(example)).toEqual([]))
    if (row.kind === 'unlisted')
      it.each(row.examples)(`${row.name}: %s`, (example) =>
        expect(find(example, jilin, true).some(({ rule }) => rule === row.name)).toBe(true),
      )
    if (row.kind === 'blocker') {
      it('holds only words that have a place in them', () => {
        const parts = row.words.filter(
          (word) => !['美丽', '秀丽', '壮丽', '西南', '东南', '江南', '华南'].includes(word),
        )
        expect(parts.filter((word) => find(word).length > 0)).toEqual([])
      })
      it.each(row.examples)(`${row.name}: %s`, (example) => expect(find(example)).toEqual([]))
    }
    if (row.kind === 'institution')
      it.each(row.examples)(`${row.name}: %s`, (example) => expect(find(example)).toEqual([]))
  }
})

describe('places', () => {
  it.each([
    [
      '对吉林市、长春市、通化市康复辅具租赁试点',
      ['吉林市=吉林市 220200', '长春市=长春市 220100', '通化市=通化市 220500'],
    ],
    ['总结敦化市、大安市、梨树县等地经验', ['敦化市=敦化市 222403', '大安市=大安市 220882', '梨树县=梨树县']],
    ['视察吉林，支持上海浦东新区', ['吉林=吉林省 220000', '上海=上海市 310000', '浦东新区=浦东新区 310115']],
    ['广东省广州市', ['广东省=广东省 440000', '广州市=广州市 440100']],
    [
      '新疆维吾尔自治区、延边朝鲜族自治州',
      ['新疆维吾尔自治区=新疆维吾尔自治区 650000', '延边朝鲜族自治州=延边朝鲜族自治州 222400'],
    ],
    ['长春市场监管局', []],
    ['活跃长春市场', ['长春=长春市 220100']],
    ['吉林省各级民政部门', ['吉林省=吉林省 220000']],
    ['制定我省清单', ['我省=吉林省 220000']],
  ])('%s', (text, want) => expect(named(text)).toEqual(want))

  it.each([
    ['inside a title', '落实《吉林省慈善条例》'],
    ['inside quotation marks', '评选“吉林慈善奖”'],
    ['that begin the name of a body', '推广吉林市民政局做法'],
    ['that begin another', '福建农林大学、深圳证券交易所'],
    ['that are other words', '形成都市圈，扩大连接，隆重庆祝，推广东西部协作，巩固原有成果，均衡水平，美丽江山'],
    ['before an area at large', '各县、开发区'],
  ])('are none %s', (_, text) => expect(named(text)).toEqual([]))

  it('are none inside a responsible body', () => {
    const text = '（责任单位：象州公路养护中心、上海申康医院发展中心）'
    const found = { ...noAnnotations(), responsible: findResponsible(passage(text), context(text), noAnnotations()) }
    expect(findPlaces(passage(text), context(text), found)).toEqual([])
  })

  it.each([
    ['我省', { level: 'city', region: { name: '长春市', code: '220100' } }, '吉林省 220000'],
    ['我市', { level: 'city', region: { name: '长春市', code: '220100' } }, '长春市 220100'],
    ['我市', { level: 'province', region: { name: '上海市', code: '310000' } }, '上海市 310000'],
    ['我市', { level: 'county', region: { name: '敦化市', code: '222403' } }, '敦化市 222403'],
    ['我市', { level: 'county', region: { name: '天河区', code: '440106' } }, '广州市 440100'],
    ['我县', { level: 'county', region: { name: '象州县', code: null } }, '象州县'],
    ['我区', { level: 'province', region: { name: '宁夏回族自治区', code: '640000' } }, '宁夏回族自治区 640000'],
  ] as const)("%s is the issuer's own", (word, meta, want) => {
    expect(named(`推动${word}发展`, meta as Partial<Meta>)).toEqual([`${word}=${want}`])
  })

  it('of the issuer are none where it has none, or one of another sort', () => {
    expect(named('推动我省发展', { level: 'central', region: null })).toEqual([])
    expect(named('推动我市发展', jilin)).toEqual([])
    expect(named('推动我市发展', { level: 'county', region: { name: '象州县', code: null } })).toEqual([])
  })

  it('have codes for every county with the table of counties', () => {
    const rules = extendRules({ places: counties })
    const codes = (text: string, meta: Partial<Meta> = {}) =>
      findPlaces(passage(text), context(text, { rules, meta }), noAnnotations()).map(({ name, code }) => [name, code])
    expect(codes('梨树县、象州县')).toEqual([
      ['梨树县', '220322'],
      ['象州县', '451322'],
    ])
    expect(codes('北京市朝阳区、长春市朝阳区')).toEqual([
      ['北京市', '110000'],
      ['朝阳区', '110105'],
      ['长春市', '220100'],
      ['朝阳区', '220104'],
    ])
    expect(codes('推广朝阳区做法')).toEqual([['朝阳区', null]])
    expect(codes('推广朝阳区做法', jilin)).toEqual([['朝阳区', '220104']])
    for (const row of counties) for (const example of row.not ?? []) expect(codes(example)).toEqual([])
  })

  const pieces = fc.array(
    fc.constantFrom(
      '吉林',
      '市',
      '省',
      '、',
      '梨树县',
      '我省',
      '《',
      '》',
      '“',
      '”',
      '长春市',
      '场',
      '民政局',
      '等',
      '，',
      '大安市',
      '各',
      '浦东新区',
      '\n',
    ),
    { maxLength: 30 },
  )

  it('are slices of the source, in order, apart, whatever the text', () => {
    fc.assert(
      fc.property(pieces, (words) => {
        const text = words.join('')
        let last = 0
        for (const place of find(text)) {
          expect(text.slice(...place.span)).toBe(place.text)
          expect(place.span[0]).toBeGreaterThanOrEqual(last)
          last = place.span[1]
        }
      }),
    )
  })

  it('carry their rule when asked', () => {
    expect(find('长春市、我省', jilin, true).map(({ rule }) => rule)).toEqual(['prefecture', 'own-province'])
    expect(find('长春市').some((place) => 'rule' in place)).toBe(false)
  })
})
