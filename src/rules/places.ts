import { countyCityNames, prefectureNames, provinceNames } from './place-table'
import type { Row } from './row'
import { words } from './words'

/** Names of divisions of one level with their codes, packed as in `place-table`. */
export interface PlaceNamesRow extends Row {
  readonly kind: 'names'
  readonly level: string
  readonly lines: readonly string[]
}

/** Names that a division had before (`350427沙县`), and a few that stand outside the lists of their level. */
export interface FormerNamesRow extends Row {
  readonly kind: 'former'
  readonly level: string
  readonly words: readonly string[]
}

/**
 * Words around and beside names. `blocker`: holds a name's characters and names no place (形成都市圈). `institution`: stands behind a name that is
 * part of another name (上海 + 证券交易所). `generic`: ends as a division does and is none (开发区; a word of
 * two characters only where it is the whole name). `lead-in`: stands before an issuer's place (中共 + 吉林省委).
 * `follower`: one character that begins no part of a body's name (福建省 + 各级民政部门). `own`: the issuer's own division (我省).
 */
export interface PlaceWordsRow extends Row {
  readonly kind: 'blocker' | 'institution' | 'generic' | 'compound' | 'lead-in' | 'follower'
  readonly words: readonly string[]
}

export interface OwnPlaceRow extends Row {
  readonly kind: 'own'
  readonly level: string
  /** Levels of issuers (as in `Meta`) that lie inside such a division. */
  readonly below: readonly string[]
  readonly words: readonly string[]
}

/** Last characters of a name, and what must not follow them: 长春市 + 场. */
export interface PlaceEndRow extends Row {
  readonly kind: 'end'
  readonly notBefore: Readonly<Record<string, string>>
}

/** How names end that no table holds: `beside` a place of the table in a list, or right `behind` the place they lie in. */
export interface UnlistedRow extends Row {
  readonly kind: 'unlisted'
  readonly level: string
  readonly beside: readonly string[]
  readonly behind: readonly string[]
}

/** Who issues for which level, told by its name alone: 国务院 central, 县 county. */
export interface IssuerLevelRow extends Row {
  readonly kind: 'issuer'
  readonly level: 'central' | 'province' | 'city' | 'county' | 'town'
  /** What an issuer's name begins with when it tells its level and no place: 省民政厅. */
  readonly starts: readonly string[]
  /** What the name of a division of this level ends with: 象州县, 茂林镇. */
  readonly ends: readonly string[]
}

export type PlaceRow =
  | PlaceNamesRow
  | FormerNamesRow
  | PlaceWordsRow
  | OwnPlaceRow
  | PlaceEndRow
  | UnlistedRow
  | IssuerLevelRow

/** 行政区划. Divisions named in plans: those of GB/T 2260 down to the cities of counties, and the words that tell a name from another word. */
export const places: readonly PlaceRow[] = [
  {
    kind: 'names',
    name: 'province',
    level: 'province',
    lines: provinceNames,
    examples: ['支持福建省发展海洋经济', '推广浙江经验', '香港特别行政区'],
  },
  {
    kind: 'names',
    name: 'prefecture',
    level: 'prefecture',
    lines: prefectureNames,
    examples: ['总结长春市试点经验', '延边朝鲜族自治州', '推动厦门与泉州同城化'],
    not: ['发展朝阳产业', '巩固原有成果'],
  },
  {
    kind: 'names',
    name: 'county-city',
    level: 'county',
    lines: countyCityNames,
    examples: ['总结敦化市、大安市照护经验'],
  },
  {
    kind: 'former',
    name: 'former-county',
    level: 'county',
    words: words(
      '310115浦东新区 120116滨海新区 350427沙县 350625长泰县 350681龙海市 410381偃师市 431121祁阳县 450127横县',
      '513425会理县 520522黔西县 532331禄丰县 540422米林县 610928旬阳县 654223沙湾县 330104江干区 330103下城区',
    ),
    examples: ['支持沙县小吃产业发展', '龙海市水利工程'],
  },
  {
    kind: 'blocker',
    name: 'no-place',
    words: words(
      '美丽 秀丽 壮丽 西南 东南 江南 华南 复合肥 形成都市 建成都市 集成都市 形成都 生成都 变成都 组成都 完成都 构成都 造成都 养成都 建成都 扩大连 加大连 重大连',
      '增大连 较大连 大连接 大连片 大连锁 大连续 大连通 隆重庆 重庆祝 重庆典 水上海事 以上海拔 海上海 推广东西 推广西部 东北京 黄河南 淮河南 运河南 淮河北 黄河北',
      '运河北 太湖南 太湖北 两湖南 长江西 珠江西 长江苏 太行山西 泰山东 中山东 中山西 北京时间 拖延安 保泰安 国泰安 成淮安 和平安 推广安 延安排 武汉中 通化学',
      '交通化 普通化 流通化 海口径 出海口 入海口 全海口 临海口 沿海口 南宁愿 福州西 和德阳 常州级 以宁波 上饶有',
    ),
    examples: ['加快形成都市圈协同发展格局', '扩大连接规模', '推广东西部协作经验'],
  },
  {
    kind: 'institution',
    name: 'institution',
    words: words(
      '大学 学院 师范 证券交易所 交易所 银行 海关 日报 电视台 冬奥 奥运 合作组织 世博 公约 宣言 共识 会议精神 精神 医院 中医 出版社 时间 中心支行 支行 分行',
      '分公司 局集团 铁路局 监管局 证监局 海事局 中学 小学 高中 一中 二中 三中 图书馆 博物馆 美术馆 体育馆 幼儿园 书局 地铁集团 日报社',
    ),
    examples: ['深圳证券交易所', '福建农林大学', '弘扬延安精神', '办好北京冬奥会'],
  },
  {
    kind: 'generic',
    name: 'no-name',
    words: words(
      '开发区 高新区 园区 社区 地区 山区 景区 城区 市区 县区 区县 辖区 老区 灾区 库区 片区 校区 小区 牧区 林区 农区 边区 特区 专区 经济区 灌区 自贸区 保税区',
      '试验区 示范区 保护区 实验区 功能区 新区 市辖区 贫困县 脱贫县 自治区 城市 县市 市县 省市 市州 州市 地市 设区市 全市 全县 全区 郊区 矿区 湾区 街区 东区',
      '西区 南区 北区 新城区 中心城区 超市 都市 门市 上市 大县 强县 小县 本市 本县 本区 每县 每市 该市 该县 某县 等县 等市 等区 等地市 各县 各市 各区 重点县',
      '试点县 示范县 试点市 示范市 所在县 所在市 有关县 有关市 相关县 相关市 直辖市 省辖市 毗邻区 度假区 经开区 工业园区 产业园区 科技园区 旅游区 综保区 集聚区',
      '核心区 先行区 服务区 产区 盟市 旗县 旗县区',
    ),
    examples: ['吉林省、有关县', '长春市开发区'],
  },
  {
    // Words in the names of bodies that hold the end of a division and end none: 开化县|市场监督管理局.
    kind: 'compound',
    name: 'holds-an-end',
    words: words('市场 市政 市容 市民 市域 城市 城乡 城镇 村镇 乡村 乡镇 乡企 县域 区域 区划 自治区'),
    examples: ['青溪县城市管理局', '龙泉市城乡规划局'],
  },
  { kind: 'lead-in', name: 'party-prefix', words: ['中共', '中国共产党'], examples: ['中共吉林省委员会'] },
  {
    kind: 'own',
    name: 'own-province',
    level: 'province',
    below: ['city', 'county', 'town'],
    words: ['我省'],
    examples: ['制定我省基本养老服务清单'],
  },
  {
    kind: 'own',
    name: 'own-city',
    level: 'prefecture',
    below: ['county', 'town'],
    words: ['我市'],
    examples: ['推动我市制造业升级'],
  },
  {
    kind: 'own',
    name: 'own-county',
    level: 'county',
    below: [],
    words: ['我县', '我区'],
    examples: ['更好服务我县乡村振兴战略'],
  },
  {
    kind: 'end',
    name: 'goes-on',
    notBefore: { 市: '场', 区: '域间位划', 县: '域级', 旗: '舰帜下' },
    examples: ['活跃长春市场', '推动长春市发展'],
    not: ['形成都市场'],
  },
  {
    kind: 'unlisted',
    name: 'unlisted-county',
    level: 'county',
    beside: ['自治县', '自治旗', '县', '区', '旗', '市'],
    behind: ['自治县', '自治旗', '县', '旗', '新区'],
    examples: ['总结敦化市、大安市、梨树县等地经验', '支持吉林省梨树县先行先试'],
  },
  {
    kind: 'follower',
    name: 'follower',
    words: words('各 有 相 等 和 与 及 在 将 要 把 从 到 的 全'),
    examples: ['指导福建省各级民政部门落实政策'],
  },
  {
    kind: 'issuer',
    name: 'central',
    level: 'central',
    starts: words(
      '国务院 中共中央 中央 国家 全国 中国 中华人民共和国 最高人民法院 最高人民检察院 中华全国 共青团中央 人民银行 民政部 财政部 教育部 科技部 科学技术部 公安部',
      '司法部 商务部 水利部 文化部 卫生部 环境保护部 生态环境部 农业部 农业农村部 交通运输部 自然资源部 国土资源部 应急管理部 审计署 海关总署 住房城乡建设部',
      '住房和城乡建设部 工业和信息化部 人力资源社会保障部 人力资源和社会保障部 退役军人事务部 退役军人部 文化和旅游部 税务总局 市场监管总局 国资委 银保监会 证监会 外交部',
      '国防部 监察部 铁道部 体育总局 广电总局 能源局 知识产权局 医保局 药监局 中直',
    ),
    ends: [],
    examples: ['国务院办公厅', '民政部', '中共中央 国务院', '国家发展改革委'],
  },
  {
    kind: 'issuer',
    name: 'town',
    level: 'town',
    starts: ['镇', '乡', '街道'],
    ends: ['镇', '乡', '街道', '苏木'],
    examples: ['茂林镇人民政府', '新华街道办事处'],
  },
  {
    kind: 'issuer',
    name: 'county',
    level: 'county',
    starts: ['县', '区', '旗'],
    ends: ['自治县', '县', '区', '旗', '自治旗'],
    examples: ['象州县人民政府', '天河区民政局', '县教育局'],
  },
  {
    kind: 'issuer',
    name: 'city',
    level: 'city',
    starts: ['市', '州', '盟'],
    ends: ['市', '自治州', '地区', '盟'],
    examples: ['长春市人民政府', '市民政局'],
  },
  {
    kind: 'issuer',
    name: 'province',
    level: 'province',
    starts: ['省', '自治区'],
    ends: ['省', '自治区'],
    examples: ['吉林省民政厅', '上海市教育委员会', '省政府'],
  },
]
