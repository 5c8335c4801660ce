import type { Row } from './row'
import { words } from './words'

/** 职能部门. A line of business that has a department at every level: its words stand before a suffix (民政 + 厅) or alone in a list. */
export interface FieldRow extends Row {
  readonly kind: 'field'
  readonly canonical: string
  readonly words: readonly string[]
}

/** A body whose name needs no suffix: 人大, 海关, 人民银行. */
export interface BodyRow extends Row {
  readonly kind: 'body'
  readonly canonical: string
  readonly words: readonly string[]
}

/**
 * Words that build names of bodies. `suffix` ends a known line of business (民政 + 厅), `open-suffix` also an unknown one (登记管理 + 机关), `end` any other
 * organisation; `annex` hangs on a body (公安局 + 交警大队), `person` makes it a person (市政府 + 领导); `level` and `scope` stand before; `class` names bodies
 * by class only; `joint` stands between two bodies, `bare` behind a joint names none by itself (部门和 + 单位); `governs` ends a list of bare levels
 * (各市、县 + 人民政府); `inner` is a suffix of an office within a body, which is not the department of its name (教育局 + 人事科); `alien` holds characters that no name of a body holds.
 */
export interface NamePartRow extends Row {
  readonly kind:
    | 'suffix'
    | 'open-suffix'
    | 'end'
    | 'annex'
    | 'person'
    | 'level'
    | 'scope'
    | 'class'
    | 'joint'
    | 'bare'
    | 'governs'
    | 'inner'
    | 'alien'
  readonly words: readonly string[]
  /** Of a suffix: what follows it when it is part of another word (部 + 分). */
  readonly notBefore?: Readonly<Record<string, string>>
  /** Of an open suffix: what its unknown core must not hold (推进 + 部门). */
  readonly unless?: readonly string[]
}

/** 层级. Names of administrative levels, the highest 0: which may follow which in 各市、县、区政府. */
export interface RankRow extends Row {
  readonly kind: 'rank'
  readonly rank: number
  readonly words: readonly string[]
}

export type AgencyRow = FieldRow | BodyRow | NamePartRow | RankRow

/** A row from runs of words and of examples with blanks between them. */
const row = <K extends 'field' | 'body'>(kind: K, name: string, canonical: string, run: string, examples: string) => ({
  kind,
  name,
  canonical,
  words: words(run),
  examples: words(examples) as unknown as readonly [string, ...string[]],
})

const field = (name: string, canonical: string, run: string, examples: string): FieldRow =>
  row('field', name, canonical, run, examples)
const body = (name: string, canonical: string, run: string, examples: string): BodyRow =>
  row('body', name, canonical, run, examples)

/** 部门简称与规范名称. Departments under the names they have had, since the reform of 2018 and before it, and their short forms. */
const fields = [
  field(
    'development',
    '发展改革部门',
    '发展改革 发展和改革 发改 发展计划 计委',
    '省发改委 国家发展改革委 发展改革部门',
  ),
  field('price', '物价部门', '物价 价格主管', '省物价局'),
  field('education', '教育部门', '教育 教育体育 教体 教', '市教委 国务院教育行政部门'),
  field('science', '科技部门', '科技 科学技术 科技创新 科创 科', '市科委 省科学技术厅'),
  field(
    'industry',
    '工业和信息化部门',
    '工业和信息化 工业信息化 工信 经信 经济和信息化 经济信息化 经贸 工业 工信科技 工业信息科技',
    '省经济和信息化厅 市经济信息化委 工业和信息化部',
  ),
  field('ethnic', '民族宗教部门', '民族事务 民族宗教 民族宗教事务 民宗 宗教事务 国家民 民族', '市民族宗教局 国家民委'),
  field('police', '公安部门', '公安 公安交管 公安交通管理 交警 治安', '省公安厅 公安机关'),
  field('state-security', '国家安全部门', '国家安全 国安', '市国家安全局'),
  field('civil-affairs', '民政部门', '民政', '省民政厅 县级以上人民政府民政部门'),
  field('justice', '司法行政部门', '司法 司法行政', '省司法厅'),
  field('finance', '财政部门', '财政 财政金融', '县财政局'),
  field(
    'human-resources',
    '人力资源社会保障部门',
    '人力资源社会保障 人力资源和社会保障 人社 人力社保 劳动保障 劳动和社会保障 劳动人事 人事 劳动',
    '省人社厅 国务院人力资源社会保障行政部门',
  ),
  field('social-insurance', '社会保险经办机构', '社保 社会保险 社保经办', '市社保局'),
  field(
    'natural-resources',
    '自然资源部门',
    '自然资源 自然资源和规划 自然资源规划 规划和自然资源 规划自然资源 规划资源 国土资源 国土 规划 资源规划 土地 土地管理',
    '市规划资源局 省国土资源厅',
  ),
  field('environment', '生态环境部门', '生态环境 环境保护 环保', '象州生态环境局 省环保厅'),
  field(
    'housing',
    '住房城乡建设部门',
    '住房城乡建设 住房和城乡建设 住房城乡建设管理 住房和城乡建设管理 住房建设 住建 城乡建设 建设 城乡规划 城市建设',
    '省住建厅 市住房城乡建设管理委',
  ),
  field('housing-management', '房屋管理部门', '房屋管理 房管 房产 住房保障 房地产管理 公积金', '市房管局'),
  field('transport', '交通运输部门', '交通运输 交通 交通运输管理 公路 道路运输', '县交通运输局 市交通委'),
  field('water', '水利部门', '水利 水务 河长', '市水务局 水利部'),
  field('agriculture', '农业农村部门', '农业农村 农业 农牧 畜牧 畜牧兽医 农机 农', '农业农村部 市农委'),
  field('commerce', '商务部门', '商务 外经贸 商业 贸易', '省商务厅'),
  field(
    'culture',
    '文化和旅游部门',
    '文化和旅游 文化旅游 文旅 文化广电旅游 文化广电和旅游 文化广电旅游体育 文化旅游体育 文化体育 文广旅 文化 旅游 旅游发展 文旅体',
    '文化和旅游部 县文化广电旅游局',
  ),
  field('broadcasting', '广播电视部门', '广播电视 广电 新闻出版广电 新闻出版 电影', '广电总局 省广电局'),
  field(
    'health',
    '卫生健康部门',
    '卫生健康 卫健 卫生计生 卫计 卫生和计划生育 卫生 计划生育 人口计生 计生',
    '省卫健委 国家卫生健康委 卫生健康委',
  ),
  field('disease-control', '疾病预防控制机构', '疾控 疾病预防控制', '市疾控中心'),
  field('chinese-medicine', '中医药管理部门', '中医药 中医药管理', '国家中医药局'),
  field('veterans', '退役军人事务部门', '退役军人 退役军人事务', '市退役军人局'),
  field(
    'emergency',
    '应急管理部门',
    '应急管理 应急 安全监管 安全生产监管 安全生产监督管理 安监 减灾',
    '县应急局 省安监局',
  ),
  field('fire', '消防救援机构', '消防 消防救援', '市消防救援支队 消防部门'),
  field(
    'mine-safety',
    '矿山安全监察机构',
    '矿山安全 矿山安全监察 矿山安监 煤矿安全监察',
    '国家矿山安监局 煤矿安全监察部门',
  ),
  field('audit', '审计部门', '审计', '县审计局'),
  field('state-assets', '国有资产监督管理机构', '国资 国有资产监督管理 国资监管 国有资产管理', '市国资委'),
  field(
    'market',
    '市场监管部门',
    '市场监管 市场监督管理 市场监督 工商 工商行政管理 质监 质量技术监督 质检 工商质监 食品药品监管 食品药品监督管理 食药监 标准化',
    '市场监管总局 省市场监督管理局',
  ),
  field('drugs', '药品监管部门', '药品监管 药品监督管理 药监', '市药品监管局 国家药监局'),
  field('medical-insurance', '医疗保障部门', '医疗保障 医保', '市医保局 国家医保局'),
  field('statistics', '统计部门', '统计 统计调查', '省统计局'),
  field('survey', '统计调查机构', '调查', '福建调查总队'),
  field('forestry', '林业和草原部门', '林业和草原 林业 林草 绿化 园林绿化 绿化市容 园林', '县林业局 国家林草局'),
  field('sports', '体育部门', '体育', '省体育局'),
  field('rural-revitalization', '乡村振兴部门', '乡村振兴 扶贫 扶贫开发', '县乡村振兴局 扶贫办'),
  field(
    'grain',
    '粮食和储备部门',
    '粮食和物资储备 粮食和储备 粮食 粮储 物资储备',
    '国家粮食和储备局 省粮食和物资储备局',
  ),
  field('energy', '能源部门', '能源 电力 能源监管', '国家能源局 能源局'),
  field(
    'data',
    '数据管理部门',
    '数据 数据资源 数据资源管理 大数据 大数据管理 大数据发展 大数据发展管理 政务服务和数据管理 政务服务数据管理 政数 数字 数字经济 城运',
    '市数据局 省数据资源局 省数字办',
  ),
  field(
    'approval',
    '政务服务部门',
    '行政审批服务 行政审批 审批服务 政务服务 政务服务管理 审改 职能转变协调 营商环境 营商环境建设',
    '市审批服务局 国务院审改办 国务院职能转变协调办',
  ),
  field('tax', '税务部门', '税务 国家税务 地方税务 国税 地税', '税务总局 省地税局 福建省税务局'),
  field(
    'financial-regulation',
    '金融监管部门',
    '金融监管 金融监督管理 地方金融监管 地方金融监督管理 地方金融 金融 金融工作 银保监 银监 保监 银行保险监督管理 金融发展',
    '银保监会 省地方金融监管局 上海金融监管局 江西银保监局',
  ),
  field('securities', '证券监管部门', '证监 证券监督管理', '证监会 福建证监局'),
  field('foreign-exchange', '外汇管理部门', '外汇 外汇管理', '国家外汇局 外汇局'),
  field('intellectual-property', '知识产权部门', '知识产权 版权', '市知识产权局'),
  field('petitions', '信访部门', '信访', '省信访局'),
  field('offices-management', '机关事务管理部门', '机关事务 机关事务管理', '省机关事务管理局'),
  field('foreign-affairs', '外事部门', '外事 外 港澳事务 港澳 侨务 侨', '省外办'),
  field('taiwan-affairs', '台湾事务部门', '台湾事务 台 台港澳', '省台办'),
  field('ports', '口岸管理部门', '口岸', '省口岸办'),
  field('post', '邮政管理部门', '邮政 邮政管理', '省邮政管理局 邮政局'),
  field('communications', '通信管理部门', '通信 通信管理 无线电管理 电信', '省通信管理局'),
  field('meteorology', '气象部门', '气象', '省气象局'),
  field('earthquake', '地震部门', '地震', '省地震局'),
  field('cyberspace', '网信部门', '网信 网络安全和信息化 互联网信息 网络信息', '中央网信办 市委网信办'),
  field('publicity', '党委宣传部门', '宣传 精神文明 文明 新闻', '中央宣传部 市委宣传部 省文明办'),
  field('organization', '党委组织部门', '组织 党委组织 老干部 人才 人才工作', '省委组织部 市人才局'),
  field('united-front', '党委统战部门', '统战 统一战线工作', '市委统战部'),
  field('politics-law', '党委政法部门', '政法 平安', '省委政法委'),
  field('social-work', '党委社会工作部门', '社会工作', '中央社会工作部 市委社会工作部'),
  field('secrecy', '保密行政管理部门', '保密 保密行政管理', '国家保密局'),
  field('establishment', '机构编制部门', '机构编制 编制 编', '省委编办'),
  field(
    'defence-industry',
    '国防科技工业部门',
    '国防科工 国防科技工业 军民融合 军民融合发展',
    '市国防科工办 省委军民融合办',
  ),
  field('supply-marketing', '供销合作社', '供销 供销合作', '省供销社 供销合作总社'),
  field(
    'city-management',
    '城市管理部门',
    '城市管理 城管 城管执法 城市管理执法 城市管理综合执法 综合执法 综合行政执法 市容环卫 环卫 市政 市政公用',
    '市城管执法局',
  ),
  field('archives', '档案部门', '档案', '省档案局'),
  field('civil-defence', '人民防空部门', '人防 人民防空 民防', '市人防办'),
  field('aviation', '民航部门', '民航 民用航空', '民航局'),
  field('railways', '铁路部门', '铁路', '国家铁路局'),
  field('tobacco', '烟草专卖部门', '烟草 烟草专卖', '省烟草专卖局'),
  field('maritime', '海事部门', '海事', '福建海事局'),
  field('immigration', '移民管理机构', '边检 移民 移民管理 出入境 出入境管理', '国家移民局 市出入境管理局'),
  field('quarantine', '检验检疫部门', '检验检疫 出入境检验检疫', '省检验检疫局'),
  field('ocean', '海洋渔业部门', '海洋与渔业 海洋渔业 海洋和渔业 海洋 渔业', '省海洋渔业局'),
  field('investment', '投资促进部门', '投资促进 招商 开放 自贸 自贸试验区', '市投资促进局'),
  field('relics', '文物部门', '文物', '国家文物局'),
  field('aging', '老龄工作机构', '老龄 老龄工作', '全国老龄办 市老龄办'),
  field('credit', '社会信用管理机构', '信用管理 社会信用 信用', '省信用管理办公室'),
  field('legal-affairs', '政府法制机构', '法制 政府法制', '省法制办'),
  field('supervision', '督查考核机构', '督查 绩效 督查和绩效 督查室 考核 效能', '县督查和绩效办'),
] as const satisfies readonly FieldRow[]

/** 其他机关和团体. */
const bodies = [
  body(
    'people-congress',
    '人民代表大会',
    '人大 人大常委会 人民代表大会 人民代表大会常务委员会 人大常务委员会',
    '省人大 市人大常委会',
  ),
  body('consultative-conference', '人民政协', '政协', '省政协'),
  body(
    'court',
    '人民法院',
    '法院 人民法院 高院 高法院 高级人民法院 中级人民法院 最高人民法院 审判机关',
    '省法院 最高人民法院',
  ),
  body('procuratorate', '人民检察院', '检察院 人民检察院 检察机关 最高人民检察院 检察', '省检察院'),
  body(
    'discipline',
    '纪检监察机关',
    '纪委 监委 纪委监委 纪检监察 纪检监察机关 纪检 监察 监察局 监察厅',
    '省纪委监委 市监察局',
  ),
  body('government', '人民政府', '政府 人民政府 党委政府 党委和政府', '各设区市人民政府 市政府'),
  body(
    'government-office',
    '政府办公厅（室）',
    '政府办公厅 政府办公室 政府办 人民政府办公厅 人民政府办公室 国务院办公厅 府办',
    '省政府办公厅 国务院办公厅',
  ),
  body('party-committee', '党委', '党委 市委 省委 县委 区委 党工委 工委 党组 党支部 党总支', '省委 开发区党工委'),
  body('customs', '海关', '海关 海关总署', '福州海关 海关总署'),
  body('central-bank', '人民银行', '人民银行 人行 中国人民银行', '人民银行 人行福州中心支行'),
  body('trade-union', '工会', '工会 总工会', '全国总工会 市总工会'),
  body(
    'youth-league',
    '共青团',
    '共青团 团委 团中央 共青团中央 团省委 团市委 团县委 团区委 共青团省委',
    '共青团中央 团市委',
  ),
  body('women-federation', '妇联', '妇联 妇女联合会', '全国妇联 市妇联'),
  body('disabled-federation', '残联', '残联 残疾人联合会', '中国残联 省残联'),
  body('science-association', '科协', '科协 科学技术协会', '省科协'),
  body('federation-industry-commerce', '工商联', '工商联 工商业联合会', '全国工商联'),
  body('literary-federation', '文联', '文联 社科联 侨联 台联 作协 记协', '省文联'),
  body('red-cross', '红十字会', '红十字会 红会', '省红十字会'),
  body('charity-federation', '慈善会', '慈善总会 慈善会 慈善联合总会', '省慈善总会'),
  body('military', '军事机关', '军区 省军区 军分区 人武部 人民武装部 武警 驻军 军队', '省军区'),
  body('management-committee', '管理委员会', '管委会 管理委员会', '临港新片区管委会'),
  body('subdistrict-office', '街道办事处', '街道办事处 街道办 办事处 街道', '各街道办事处 各街道'),
  body(
    'committee-of-residents',
    '基层群众性自治组织',
    '村委会 居委会 村民委员会 居民委员会 村（居）委会 村(居)民委员会 村“两委”',
    '各村委会',
  ),
  body('academy', '科学院', '中科院 中国科学院 科学院 社科院 农科院 工程院', '省农科院'),
  body(
    'bank',
    '银行',
    '建设银行 农业银行 工商银行 中国银行 交通银行 国家开发银行 国开行 农发行 农业发展银行 进出口银行 邮储银行',
    '国家开发银行',
  ),
] as const satisfies readonly BodyRow[]

/** 机构名称的构成. How the name of a body is put together around the words above. */
const parts = [
  {
    kind: 'suffix',
    name: 'organ-suffix',
    words: words(
      '部 委 委员会 局 总局 管理局 监管局 分局 厅 办 办公室 署 总署 总社 社 会 院 处 科 股 站 所 党组 部门 行政部门 主管部门 行政主管部门 管理部门 监管部门',
      '执法部门 机关 行政机关 管理机关 主管机关 管理机构 机构 系统 总队 支队 大队 中队 监督管理委员会 管理委员会 管理委 监管委 事务局 监管总局 监管机构 工委 中心',
      '研究院 处室 科室 股室 系统各单位',
    ),
    notBefore: {
      部: '分署长位件级队落',
      办: '理法学公事结案好园税医',
      会: '议员同上计商',
      委: '托员派书任',
      局: '面部长势限域',
      处: '理置罚于长',
      科: '技学研长普',
      股: '东份票权市长本',
      院: '校士长',
      社: '会区保',
      站: '点位长在',
      所: '有在属需长得',
      厅: '长',
      署: '名长',
      机关: '事',
      系统: '性化',
      机构: '改编',
      中心: '城镇村',
    },
    examples: ['省民政厅', '住房城乡建设部', '教育行政部门'],
  },
  {
    kind: 'open-suffix',
    name: 'department-suffix',
    words: words('部门 主管部门 行政部门 行政主管部门 管理部门 监管部门 机关 管理机关 主管机关 主管单位'),
    unless: words(
      '的 了 在 和 与 及 等 对 为 以 将 把 被 并 或 其 是 开展 加强 推进 推动 完善 落实 建立 制定 做好 完成 抓好 促进 提高 加快 实施 依托 各自 跨',
    ),
    examples: ['行业主管部门', '登记管理机关', '执法部门'],
  },
  {
    kind: 'end',
    name: 'organisation',
    words: words(
      '单位 企业 公司 集团 学校 高校 院校 医院 协会 学会 商会 组织 小组 工作组 指挥部 专班 联席会议 大学 学院 银行 分行 支行 基地 联盟 示范区 新区 园区',
      '实验区 开发区 保税区 高新区 自贸区 自贸试验区 度假区 片区 社区 人民团体 群团 工作站 服务站 志愿者 区公所',
    ),
    examples: ['省电子信息集团', '驻闽各金融机构', '平潭综合实验区'],
  },
  {
    kind: 'annex',
    name: 'sub-body',
    words: words(
      '总队 支队 大队 中队 分局 分行 支行 中心支行 办公室 分中心 交警大队 交警支队 交警总队 刑侦支队 监管办 总站 分公司 各处室 各单位 有关处室',
    ),
    examples: ['县公安局交警大队'],
  },
  {
    kind: 'person',
    name: 'officer',
    words: words('领导 负责同志 负责人 主要负责 主要领导 分管领导 党政领导 工作人员 班子 主任 有关负责 相关负责'),
    examples: ['市政府领导', '省教育厅主要负责同志'],
  },
  {
    kind: 'level',
    name: 'level',
    words: words(
      '国家 中央 国务院 全国 中国 省 市 县 区 旗 盟 州 镇 乡 村 省级 市级 县级 区级 镇级 乡级 村级 自治区 自治州 自治县 设区市 设区的市 直辖市 地级市 乡镇',
      '乡镇级 街道 地区 省直 市直 县直 区直 中直 区属 市属 省属 省政府 市政府 县政府 区政府 人民政府 省人民政府 市人民政府 县人民政府 区人民政府 政府 省委 市委',
      '县委 区委 党委 中共 开发区 高新区 新区 园区 局 厅 部',
    ),
    examples: ['省级有关部门', '市委宣传部'],
  },
  {
    kind: 'scope',
    name: 'scope',
    words: words(
      '各 各级 各地 全省 全市 全县 有关 相关 各有关 各相关 所有 当地 地方 地方各级 所在地 所在 属地 辖区 上级 同级 本级 县级以上 县级以上地方 县级以上地方各级',
      '省级以上 市级以上 设区的市级以上 乡镇以上 基层 上述 沿线 驻 行业 业务 其他 其他有关 其他相关 具有 职能 成员 责任 省市 市县 区县 县区 受援地 流入地 流出地',
      '户籍地 居住地',
    ),
    examples: ['各级民政部门', '县级以上地方人民政府'],
  },
  {
    kind: 'class',
    name: 'class-of-bodies',
    words: words(
      '各地区 各地 各部门 各单位 各地区各部门 各地各部门 各地各单位 有关部门 相关部门 各有关部门 各相关部门 有关单位 相关单位 各有关单位 各相关单位 职能部门',
      '相关职能部门 有关职能部门 各职能部门 责任部门 责任单位 各责任单位 各责任部门 成员单位 各成员单位 省直有关部门 市直有关部门 有关方面 各有关方面 相关方面 地方',
      '政府部门 各处室 各区 相关区 各县 各市 各乡镇 各街道 各镇 各省 相关地区 有关地区 各有关地区 有关部门和单位 有关部门单位 相关部门单位 各科室',
      '各县区 各区县 各股室 各处室科室 各学院 各二级学院 各校 各学校 各村 各社区 各医疗机构 各医疗卫生机构 各直属单位 各二级单位 各子公司 各分公司 各党支部 各庭室 各派出所 各基层单位',
    ),
    examples: ['各有关部门', '各地区', '相关职能部门'],
  },
  {
    kind: 'joint',
    name: 'joint',
    words: ['以及', '及', '和', '与', '或', '或者'],
    examples: ['财政部和各有关省级人民政府', '国务院相关部门及各地区'],
  },
  {
    kind: 'bare',
    name: 'bare-noun',
    words: ['单位', '部门', '机构', '政府', '地区', '企业', '个人', '方面'],
    examples: ['有关部门和单位', '各级党委和政府'],
  },
  {
    kind: 'governs',
    name: 'governs',
    words: words(
      '人民政府 政府 党委政府 党委、政府 党委 管委会 办事处 级 级人民政府 级政府 两级 三级 四级 三级政府 三级人民政府 两级政府 两级人民政府',
    ),
    examples: ['各市、县、区政府', '相关市、县（区）人民政府'],
  },
  {
    kind: 'inner',
    name: 'inner-office',
    words: words('科 处 股 室 处室 科室 股室'),
    examples: ['人事科', '财务股'],
  },
  {
    kind: 'alien',
    name: 'never-in-a-list',
    words: ['了', '把', '将', '使', '被', '让', ';', '。'],
    examples: ['省民政厅'],
  },
  { kind: 'rank', name: 'province-rank', rank: 0, words: ['省', '自治区', '直辖市'], examples: ['各省、市人民政府'] },
  {
    kind: 'rank',
    name: 'city-rank',
    rank: 1,
    words: ['市', '州', '盟', '地', '地区', '自治州', '设区市', '设区的市'],
    examples: ['各市、县、区政府'],
  },
  {
    kind: 'rank',
    name: 'county-rank',
    rank: 2,
    words: ['县', '区', '旗', '新区', '开发区'],
    examples: ['各县（市、区）、乡镇人民政府'],
  },
  {
    kind: 'rank',
    name: 'town-rank',
    rank: 3,
    words: ['乡', '镇', '街道', '乡镇'],
    examples: ['县（市、区）、乡（镇）政府'],
  },
  { kind: 'rank', name: 'village-rank', rank: 4, words: ['村', '社区'], examples: ['各镇、村'] },
] as const satisfies readonly (NamePartRow | RankRow)[]

/** 机构表. Bodies by what they do, and the words their names are made of. */
export const agencies: readonly AgencyRow[] = [...fields, ...bodies, ...parts]
