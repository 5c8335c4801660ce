import type { Row } from './row'
import { words } from './words'

/** 主要指标. A headline indicator that plans of all places and years set figures for, and the code they are compared by. */
export interface IndicatorRow extends Row {
  /** The code itself: published as `indicatorCode`. */
  readonly name: string
  readonly zh: string
  /** What plans call it. A scope (全省, 年均) or the like before it, a word of growth (增速) behind it make no difference. */
  readonly words: readonly string[]
  /** What the figure is: the change itself, a level, or either. */
  readonly measures: 'change' | 'level' | 'either'
  /** The units its figures have; any where it is empty. */
  readonly units: readonly string[]
}

/** 指标名的修饰. What may stand before the name of an indicator, or behind it, and does not change which one it is. */
export interface IndicatorAffixRow extends Row {
  readonly place: 'before' | 'behind'
  readonly words: readonly string[]
  /** Behind a name: the figure is the change. */
  readonly change?: true
}

const percent = ['%'] as const
const money = ['元', '美元'] as const
const weight = ['斤', '公斤', '吨'] as const
const area = ['亩', '公顷'] as const

/**
 * Some forty indicators of the reports and five-year plans since 2005 (政府工作报告, 国民经济和社会发展规划纲要): their names as printed, the
 * short ones of the tables included.
 */
export const indicators = [
  {
    name: 'gdp-growth',
    zh: '地区生产总值增长',
    words: words('地区生产总值 国内生产总值 生产总值 GDP 经济 经济总量'),
    measures: 'change',
    units: percent,
    examples: ['地区生产总值增长5%左右', '经济增长5.5%左右', '全省生产总值增长6%以上', 'GDP年均增长5%'],
    not: ['人均地区生产总值增长5%', '工业对经济增长贡献率35.1%', '民营经济增长8%'],
  },
  {
    name: 'gdp',
    zh: '地区生产总值',
    words: words('地区生产总值 国内生产总值 生产总值 GDP 经济总量'),
    measures: 'level',
    units: money,
    examples: ['地区生产总值达到4万亿元'],
    not: ['人均地区生产总值达到10万元', '生产总值增加5000亿元'],
  },
  {
    name: 'gdp-per-capita',
    zh: '人均地区生产总值',
    words: words('人均地区生产总值 人均国内生产总值 人均生产总值 人均GDP'),
    measures: 'level',
    units: money,
    examples: ['人均地区生产总值达到10万元', '人均国内生产总值超过1万美元'],
  },
  {
    name: 'industry-growth',
    zh: '规模以上工业增加值增长',
    words: words('规模以上工业增加值 规上工业增加值 工业增加值'),
    measures: 'change',
    units: percent,
    examples: ['规模以上工业增加值增长6%', '规上工业增加值增速5.5%'],
    not: ['高技术制造业增加值增长9%'],
  },
  {
    name: 'high-tech-growth',
    zh: '高技术制造业增加值增长',
    words: words('高技术制造业增加值 规模以上高技术制造业增加值 规上高技术制造业增加值'),
    measures: 'change',
    units: percent,
    examples: ['高技术制造业增加值增长9%'],
  },
  {
    name: 'services-share',
    zh: '服务业增加值比重',
    words: words(
      '服务业增加值比重 服务业增加值占比 服务业增加值占地区生产总值比重 服务业增加值占国内生产总值比重 第三产业增加值比重',
    ),
    measures: 'level',
    units: percent,
    examples: ['服务业增加值比重达到55%'],
  },
  {
    name: 'digital-share',
    zh: '数字经济核心产业增加值比重',
    words: words(
      '数字经济核心产业增加值占地区生产总值比重 数字经济核心产业增加值占国内生产总值比重 数字经济核心产业增加值占GDP比重 数字经济核心产业增加值比重 数字经济核心产业增加值占比',
    ),
    measures: 'level',
    units: percent,
    examples: ['数字经济核心产业增加值占GDP比重达到10%'],
  },
  {
    name: 'investment-growth',
    zh: '固定资产投资增长',
    words: words('固定资产投资 全社会固定资产投资 固定资产投资(不含农户)'),
    measures: 'change',
    units: percent,
    examples: ['固定资产投资增长5%', '全社会固定资产投资增速6%'],
    not: ['工业固定资产投资增长10%'],
  },
  {
    name: 'retail-growth',
    zh: '社会消费品零售总额增长',
    words: words('社会消费品零售总额 社会商品零售总额 社零总额 社零额'),
    measures: 'change',
    units: percent,
    examples: ['社会消费品零售总额增长5%左右'],
  },
  {
    name: 'trade-growth',
    zh: '进出口总额增长',
    words: words(
      '进出口总额 货物进出口总额 外贸进出口总额 进出口贸易总额 外贸进出口总值 外贸进出口 货物进出口 进出口总值 进出口',
    ),
    measures: 'change',
    units: percent,
    examples: ['外贸进出口总额增长4%', '货物进出口总额增速5%'],
    not: ['跨境电商进出口增长20%'],
  },
  {
    name: 'exports-growth',
    zh: '出口增长',
    words: words('出口总额 货物出口 外贸出口 出口'),
    measures: 'change',
    units: percent,
    examples: ['出口总额增长5%'],
    not: ['机电产品出口增长5%'],
  },
  {
    name: 'foreign-investment-growth',
    zh: '实际使用外资增长',
    words: words('实际使用外资 实际利用外资 使用外资 利用外资 实际到位外资 实际利用外商直接投资 外商直接投资'),
    measures: 'change',
    units: percent,
    examples: ['实际使用外资增长3%'],
  },
  {
    name: 'cpi',
    zh: '居民消费价格涨幅',
    words: words('居民消费价格 居民消费价格总水平 居民消费价格指数 CPI 消费价格'),
    measures: 'either',
    units: percent,
    examples: ['居民消费价格涨幅3%左右', '居民消费价格上涨2%', '居民消费价格涨幅控制在3%以内'],
  },
  {
    name: 'urban-jobs',
    zh: '城镇新增就业',
    words: words('城镇新增就业 城镇新增就业人数 新增城镇就业 新增城镇就业人数 城镇新增就业人员'),
    measures: 'either',
    units: ['人'],
    examples: ['城镇新增就业1100万人以上'],
  },
  {
    name: 'unemployment-rate',
    zh: '城镇调查失业率',
    words: words('城镇调查失业率 调查失业率'),
    measures: 'level',
    units: percent,
    examples: ['城镇调查失业率5.5%左右'],
    not: ['城镇登记失业率控制在4.5%以内'],
  },
  {
    name: 'registered-unemployment-rate',
    zh: '城镇登记失业率',
    words: words('城镇登记失业率 登记失业率'),
    measures: 'level',
    units: percent,
    examples: ['城镇登记失业率控制在4.5%以内'],
  },
  {
    name: 'revenue-growth',
    zh: '一般公共预算收入增长',
    words: words(
      '一般公共预算收入 地方一般公共预算收入 公共财政预算收入 地方财政一般预算收入 地方财政收入 一般公共财政收入',
    ),
    measures: 'change',
    units: percent,
    examples: ['一般公共预算收入增长3%', '地方一般公共预算收入增速4%'],
    not: ['税收收入增长5%'],
  },
  {
    name: 'income-growth',
    zh: '居民人均可支配收入增长',
    words: words('居民人均可支配收入 全体居民人均可支配收入 城乡居民人均可支配收入 城乡居民收入 居民收入'),
    measures: 'change',
    units: percent,
    examples: ['居民人均可支配收入增长5%', '城乡居民收入增长6%'],
    not: ['脱贫人口人均纯收入增长8%'],
  },
  {
    name: 'urban-income-growth',
    zh: '城镇居民人均可支配收入增长',
    words: words('城镇居民人均可支配收入 城镇常住居民人均可支配收入 城镇居民收入'),
    measures: 'change',
    units: percent,
    examples: ['城镇居民人均可支配收入增长4.5%'],
  },
  {
    name: 'rural-income-growth',
    zh: '农村居民人均可支配收入增长',
    words: words(
      '农村居民人均可支配收入 农村常住居民人均可支配收入 农村居民人均纯收入 农民人均纯收入 农民人均可支配收入 农村居民收入 农民收入',
    ),
    measures: 'change',
    units: percent,
    examples: ['农村居民人均可支配收入增长6%', '农民人均纯收入年均增长7%'],
  },
  {
    name: 'grain-output',
    zh: '粮食产量',
    words: words('粮食产量 粮食总产量 粮食总产 粮食综合生产能力'),
    measures: 'level',
    units: weight,
    examples: ['粮食产量保持在1.3万亿斤以上', '粮食总产量稳定在180亿公斤'],
    not: ['油料产量达到100万吨'],
  },
  {
    name: 'grain-area',
    zh: '粮食播种面积',
    words: words('粮食播种面积 粮食种植面积 粮食作物播种面积'),
    measures: 'level',
    units: area,
    examples: ['粮食播种面积稳定在1000万亩以上'],
  },
  {
    name: 'urbanization-rate',
    zh: '常住人口城镇化率',
    words: words('常住人口城镇化率 城镇化率'),
    measures: 'level',
    units: percent,
    examples: ['常住人口城镇化率达到65%'],
    not: ['户籍人口城镇化率达到50%'],
  },
  {
    name: 'registered-urbanization-rate',
    zh: '户籍人口城镇化率',
    words: words('户籍人口城镇化率'),
    measures: 'level',
    units: percent,
    examples: ['户籍人口城镇化率达到50%'],
  },
  {
    name: 'energy-intensity',
    zh: '单位地区生产总值能耗降低',
    words: words(
      '单位国内生产总值能耗 单位地区生产总值能耗 单位生产总值能耗 单位GDP能耗 万元GDP能耗 万元地区生产总值能耗 万元国内生产总值能耗 单位国内生产总值能源消耗 单位地区生产总值能源消耗 单位GDP能源消耗 能耗强度 能源消耗强度',
    ),
    measures: 'change',
    units: percent,
    examples: ['单位国内生产总值能耗降低3%左右', '单位地区生产总值能耗下降13.5%', '能耗强度下降2%'],
  },
  {
    name: 'carbon-intensity',
    zh: '单位地区生产总值二氧化碳排放降低',
    words: words(
      '单位国内生产总值二氧化碳排放 单位国内生产总值二氧化碳排放量 单位地区生产总值二氧化碳排放 单位地区生产总值二氧化碳排放量 单位GDP二氧化碳排放 单位GDP二氧化碳排放量 单位生产总值二氧化碳排放 碳排放强度 二氧化碳排放强度',
    ),
    measures: 'change',
    units: percent,
    examples: ['单位国内生产总值二氧化碳排放降低18%', '碳排放强度下降3.8%'],
  },
  {
    name: 'non-fossil-share',
    zh: '非化石能源消费比重',
    words: words(
      '非化石能源占一次能源消费比重 非化石能源占能源消费总量比重 非化石能源消费比重 非化石能源占能源消费比重 非化石能源占比 非化石能源消费占比',
    ),
    measures: 'level',
    units: percent,
    examples: ['非化石能源占能源消费总量比重达到20%左右'],
  },
  {
    name: 'pm25',
    zh: '细颗粒物浓度',
    words: words(
      'PM2.5平均浓度 PM2.5年均浓度 PM2.5浓度 细颗粒物浓度 细颗粒物平均浓度 细颗粒物年均浓度 细颗粒物(PM2.5)浓度 细颗粒物(PM2.5)平均浓度 细颗粒物(PM2.5)年均浓度',
    ),
    measures: 'either',
    units: [],
    examples: ['PM2.5浓度控制在35微克/立方米以内', '细颗粒物浓度下降10%'],
  },
  {
    name: 'clean-air-days',
    zh: '空气质量优良天数比率',
    words: words(
      '空气质量优良天数比率 空气质量优良天数比例 优良天数比率 优良天数比例 空气质量优良率 环境空气质量优良率 城市空气质量优良天数比率 城市空气质量优良天数比例',
    ),
    measures: 'level',
    units: percent,
    examples: ['空气质量优良天数比率达到87.5%'],
  },
  {
    name: 'clean-water-share',
    zh: '地表水优良比例',
    words: words(
      '地表水优良比例 地表水优良水质比例 地表水水质优良比例 地表水达到或好于Ⅲ类水体比例 地表水质量达到或好于Ⅲ类水体比例 国控断面水质优良比例 国考断面水质优良比例 国考断面优良水体比例 地表水国控断面优良水体比例',
    ),
    measures: 'level',
    units: percent,
    examples: ['国考断面水质优良比例达到90%'],
  },
  {
    name: 'forest-cover',
    zh: '森林覆盖率',
    words: words('森林覆盖率'),
    measures: 'level',
    units: percent,
    examples: ['森林覆盖率达到24.1%'],
    not: ['林木绿化率达到60%'],
  },
  {
    name: 'rd-growth',
    zh: '全社会研发经费投入增长',
    words: words('全社会研发经费投入 全社会研发经费 全社会研发投入 研发经费投入 研发经费'),
    measures: 'change',
    units: percent,
    examples: ['全社会研发经费投入增长7%以上'],
  },
  {
    name: 'rd-intensity',
    zh: '研发经费投入强度',
    words: words(
      '研发经费投入强度 全社会研发经费投入强度 研究与试验发展经费投入强度 研发投入强度 全社会研发投入强度 研发经费占地区生产总值比重 研发经费投入占地区生产总值比重',
    ),
    measures: 'level',
    units: percent,
    examples: ['全社会研发投入强度达到2.8%'],
  },
  {
    name: 'high-value-patents',
    zh: '每万人口高价值发明专利拥有量',
    words: words('每万人口高价值发明专利拥有量 每万人高价值发明专利拥有量'),
    measures: 'level',
    units: ['件'],
    examples: ['每万人口高价值发明专利拥有量达到12件'],
  },
  {
    name: 'deficit-ratio',
    zh: '赤字率',
    words: words('赤字率'),
    measures: 'level',
    units: percent,
    examples: ['赤字率拟按3%左右安排'],
  },
  {
    name: 'deficit',
    zh: '财政赤字',
    words: words('财政赤字 赤字规模 赤字'),
    measures: 'level',
    units: ['元'],
    examples: ['赤字规模4.06万亿元'],
    not: ['中央财政赤字3.34万亿元'],
  },
  {
    name: 'local-bonds',
    zh: '地方政府专项债券',
    words: words('地方政府专项债券 新增地方政府专项债券 新增专项债券 地方政府专项债券规模'),
    measures: 'level',
    units: ['元'],
    examples: ['安排地方政府专项债券3.9万亿元'],
  },
  {
    name: 'money-growth',
    zh: '广义货币增长',
    words: words('广义货币 广义货币M2 广义货币(M2) 广义货币供应量 M2'),
    measures: 'change',
    units: percent,
    examples: ['广义货币增长12%左右'],
  },
  {
    name: 'schooling-years',
    zh: '劳动年龄人口平均受教育年限',
    words: words('劳动年龄人口平均受教育年限'),
    measures: 'level',
    units: ['年'],
    examples: ['劳动年龄人口平均受教育年限达到11.3年'],
  },
  {
    name: 'pension-coverage',
    zh: '基本养老保险参保率',
    words: words('基本养老保险参保率'),
    measures: 'level',
    units: percent,
    examples: ['基本养老保险参保率达到95%'],
  },
  {
    name: 'health-insurance-coverage',
    zh: '基本医疗保险参保率',
    words: words('基本医疗保险参保率 基本医保参保率 医保参保率'),
    measures: 'level',
    units: percent,
    examples: ['基本医保参保率稳定在95%以上'],
  },
] as const satisfies readonly IndicatorRow[]

/** What stands around the names: none of it is a sector or a group of people, which would make it another indicator. */
export const indicatorAffixes = [
  {
    name: 'scope',
    place: 'before',
    words: words('全国 全省 全区 全市 全县 全州 全旗 全镇 我国 我省 我区 我市 我县 全域 全口径 本市 本省 全年 当年'),
    examples: ['全省生产总值增长5%'],
  },
  {
    name: 'manner',
    place: 'before',
    words: words('年均 年平均 平均 实现 预计 预期 力争 确保 保持 全部 总体'),
    examples: ['年均城镇新增就业20万人'],
  },
  {
    name: 'growth',
    place: 'behind',
    change: true,
    words: words(
      '增速 增长率 增长速度 增幅 涨幅 增长 降幅 降低率 下降率 年均增速 年均增长率 实际增长 实际增速 增长水平 降低 下降 提高',
    ),
    examples: ['生产总值增速5%'],
  },
  {
    name: 'figure',
    place: 'behind',
    words: words('目标 预期目标 规模 数 总数'),
    examples: ['地方政府专项债券规模4万亿元'],
  },
] as const satisfies readonly IndicatorAffixRow[]
