import { describe, expect, it } from 'vitest'
import { defaultRules, extendRules } from '../../src/rules'
import { counties } from '../../src/rules/counties'
import { issuerPlace } from '../../src/rules/issuer'
import { placeNames, unpack } from '../../src/rules/place-lexicon'
import { countyCityNames, prefectureNames, provinceNames, tableDate } from '../../src/rules/place-table'
import { places } from '../../src/rules/places'

const provinces = unpack('province', provinceNames)
const prefectures = unpack('prefecture', prefectureNames)
const cities = unpack('county', countyCityNames)
const others = counties.flatMap((row) => unpack(row.level, row.lines))

describe('the packed tables of divisions', () => {
  it('say of what day they are', () => expect(tableDate).toMatch(/^\d{4}-\d\d-\d\d$/))

  it('hold every division once', () => {
    expect([provinces.length, prefectures.length, cities.length]).toEqual([34, 333, 397])
    const codes = [...provinces, ...prefectures, ...cities, ...others].map(([code]) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('unpack to the codes of GB/T 2260', () => {
    const codes = new Map([...provinces, ...prefectures, ...cities, ...others].map(([code, name]) => [code, name]))
    for (const [code, name] of Object.entries({
      110000: '北京市',
      150000: '内蒙古自治区',
      220000: '吉林省',
      820000: '澳门特别行政区',
      130100: '石家庄市',
      222400: '延边朝鲜族自治州',
      469000: undefined,
      460400: '儋州市',
      654300: '阿勒泰地区',
      222403: '敦化市',
      220882: '大安市',
      429004: '仙桃市',
      659012: '白杨市',
      220322: '梨树县',
      451322: '象州县',
      440106: '天河区',
    }))
      expect([code, codes.get(code)]).toEqual([code, name])
  })

  it('place each division inside one of the table', () => {
    const above = new Set(provinces.map(([code]) => code.slice(0, 2)))
    for (const [code] of [...prefectures, ...cities, ...others]) expect(above.has(code.slice(0, 2))).toBe(true)
    const near = new Set(prefectures.map(([code]) => code.slice(0, 4)))
    // Counties that the province governs itself, and the districts of the four cities that are provinces, lie in no prefecture.
    for (const [code] of [...cities, ...others])
      expect(near.has(code.slice(0, 4)) || /^(?:11|12|31|50)0[12]|^(?:41|42|46|65)90/.test(code)).toBe(true)
  })

  it('give each division its own name and short forms a broader one', () => {
    const { byCode, lexicon } = placeNames(defaultRules)
    expect(byCode.get('220200')?.name).toBe('吉林市')
    expect(lexicon.values.filter((place) => place?.name === '吉林省').length).toBeGreaterThan(1)
  })
})

describe('the issuer', () => {
  it.each([
    ['吉林省民政厅', 'province', '吉林省', '220000'],
    ['上海市科学技术委员会', 'province', '上海市', '310000'],
    ['中共吉林省委', 'province', '吉林省', '220000'],
    ['国家税务总局福建省税务局', 'province', '福建省', '350000'],
    ['宁夏回族自治区人民政府', 'province', '宁夏回族自治区', '640000'],
    ['新疆生产建设兵团', 'province', '新疆维吾尔自治区', '650000'],
    ['长春市人民政府', 'city', '长春市', '220100'],
    ['延边朝鲜族自治州人民政府', 'city', '延边朝鲜族自治州', '222400'],
    ['包头稀土高新区管委会', 'city', '包头市', '150200'],
    ['义乌市人民政府办公室', 'county', '义乌市', '330782'],
    ['象州县人民政府', 'county', '象州县', null],
    ['广州市天河区人民政府', 'county', '天河区', null],
    ['浦东新区人民政府', 'county', '浦东新区', '310115'],
    ['绍兴市越城区民政局', 'county', '越城区', null],
    ['茂林镇人民政府', 'town', '茂林镇', null],
    ['中共茂林镇委员会', 'town', '茂林镇', null],
    ['杭州市余杭区良渚街道办事处', 'town', '良渚街道', null],
  ])('%s', (issuer, level, name, code) => {
    expect(issuerPlace(issuer, defaultRules)).toEqual({ level, region: { name, code } })
  })

  it.each([
    ['开化县市场监督管理局', 'county', '开化县'],
    ['开化县住房和城乡建设局', 'county', '开化县'],
    ['青溪县城市管理局', 'county', '青溪县'],
    ['青溪区城镇管理局', 'county', '青溪区'],
    ['青溪县云岭乡乡村振兴办公室', 'town', '云岭乡'],
    ['开化县村镇建设局', 'county', '开化县'],
  ])('%s: an end inside another word ends no division', (issuer, level, name) => {
    expect(issuerPlace(issuer, defaultRules)).toEqual({ level, region: { name, code: null } })
  })

  it.each([
    ['国务院办公厅', 'central'],
    ['民政部', 'central'],
    ['中共中央 国务院', 'central'],
    ['最高人民法院', 'central'],
    ['省政府', 'province'],
    ['市教育局', 'city'],
    ['县人民政府', 'county'],
    ['清华大学', null],
    ['', null],
  ])('%s, without a region', (issuer, level) => {
    expect(issuerPlace(issuer, defaultRules)).toEqual({ level, region: null })
  })

  for (const row of places) {
    if (row.kind !== 'issuer') continue
    it.each(row.examples)(`${row.name}: %s`, (issuer) =>
      expect(issuerPlace(issuer, defaultRules).level).toBe(row.level),
    )
  }

  it('has the code of its county with the table of counties', () => {
    const rules = extendRules({ places: counties })
    expect(issuerPlace('象州县人民政府', rules).region).toEqual({ name: '象州县', code: '451322' })
    expect(issuerPlace('北京市朝阳区人民政府', rules).region).toEqual({ name: '朝阳区', code: '110105' })
    expect(issuerPlace('朝阳区人民政府', rules).region).toEqual({ name: '朝阳区', code: null })
  })
})
