import type { Row } from './row'
import { words } from './words'

type WordRole =
  | 'reach'
  | 'start'
  | 'by'
  | 'from'
  | 'during'
  | 'planEnd'
  | 'planTime'
  | 'every'
  | 'issue'
  | 'issueAfter'
  | 'opener'
  | 'naming'
  | 'reference'
  | 'season'
  | 'comparing'
  | 'done'
  | 'ahead'
  | 'tenseless'
  | 'theme'
  | 'attribute'

/**
 * 时限用语. The words a deadline is put together from, by the part they play in it:
 *
 * - `year`: a year told from the plan's own, `offset` years later. `vague`: it may be another, told before
 * - `part`: a stretch of a year; the last month of it stands in `month`. `alone`: it needs no year before it (年底前)
 * - `monthPart`: a stretch of a month; `day` is its last day, null for the last of the month
 * - `reach`, `start`: words before the date (到, 从); `by`, `from`, `during`: words behind it (前, 起, 期间)
 * - `plan`: a five-year plan with its first and last year; `planEnd`, `planTime`: what behind it means its end or its course
 * - `every`: makes it recurring; `issue`: an event that days are counted from
 * - `term`: a unit such days are counted in (working days would need a calendar of holidays and are left alone)
 * - `festival`: a day of the year that things are due before (春节前), by the solar or the lunar calendar
 * - `shape`: a date without any of these words, named here so that a trace can say so
 * - `opener`: what a bare year may follow to be a date and no attribute (确保2025年…)
 * - `naming`: what behind a bare year tells that it only names the plan (2022年工作要点)
 * - `reference`: what before a date tells that nothing is due then (较2020年底, 有效期至)
 * - `attribute`: what behind any date makes it an attribute of something else
 * - `done`: what behind a date in its sentence tells that it was reached; `ahead`: that it is still to come; the first of
 *   both decides. `tenseless`: words that hold one of them and tell neither (为了, 了解)
 * - `theme`: what a clause ends with that only says what the years are spoken of for (“十四五”时期…的指导思想)
 * - `comparing`: what behind a year tells that something is compared with it (同2020年相比)
 * - `season`: what holds a word of the table without meaning it (岁末年初)
 */
export type DeadlineRow = Row &
  (
    | {
        readonly role: 'year'
        readonly words: readonly string[]
        readonly offset: number
        readonly vague?: true
      }
    | {
        readonly role: 'part'
        readonly words: readonly string[]
        readonly month: number
        readonly first: number
        readonly precision: 'year' | 'half' | 'quarter'
        readonly relation: 'by' | 'during'
        readonly alone: boolean
      }
    | { readonly role: 'monthPart'; readonly words: readonly string[]; readonly day: number | null }
    | { readonly role: 'plan'; readonly words: readonly string[]; readonly start: number; readonly end: number }
    | { [R in WordRole]: { readonly role: R; readonly words: readonly string[] } }[WordRole]
    | { readonly role: 'term'; readonly words: readonly string[]; readonly counts: 'day' | 'week' | 'month' | 'year' }
    | {
        readonly role: 'festival'
        readonly words: readonly string[]
        readonly calendar: 'solar' | 'lunar' | 'pure-brightness'
        readonly month: number
        readonly day: number
      }
    | { readonly role: 'shape' }
  )

export const deadlines = [
  {
    name: 'this-year',
    role: 'year',
    offset: 0,
    words: words('今年 本年 本年度'),
    examples: ['今年6月底前完成', '今年年底前出台办法'],
    not: ['今年工作要坚持稳字当头'],
  },
  { name: 'that-year', role: 'year', offset: 0, vague: true, words: words('当年'), examples: ['当年6月底前完成'] },
  {
    name: 'next-year',
    role: 'year',
    offset: 1,
    words: words('明年 来年'),
    examples: ['明年上半年企业开办时间压缩到位'],
  },
  { name: 'year-after-next', role: 'year', offset: 2, words: words('后年'), examples: ['后年年底前全部建成'] },

  {
    name: 'year-end',
    role: 'part',
    month: 12,
    first: 12,
    precision: 'year',
    relation: 'by',
    alone: true,
    words: words('年底 年末 年年底 年年末'),
    examples: ['年底前全面清理各类证明事项', '2013年年底完成'],
    not: ['突出岁末年初等重点时段', '较上年末增加十亿元'],
  },
  {
    name: 'end-of',
    role: 'part',
    month: 12,
    first: 12,
    precision: 'year',
    relation: 'by',
    alone: false,
    words: words('底 末'),
    examples: ['每个县(市)于2022年底至少建有一所', '2023年末建成'],
  },
  {
    name: 'within-year',
    role: 'part',
    month: 12,
    first: 1,
    precision: 'year',
    relation: 'during',
    alone: true,
    words: words('年内 内'),
    examples: ['年内随机选取的常规稽查对象数', '2018年内完成'],
    not: ['五年内压缩到5个工作日以内', '全年压减一般性支出'],
  },
  {
    name: 'first-half',
    role: 'part',
    month: 6,
    first: 1,
    precision: 'half',
    relation: 'during',
    alone: true,
    words: words('上半年'),
    examples: ['上半年将审批时间压减', '2019年上半年实现目标'],
  },
  {
    name: 'second-half',
    role: 'part',
    month: 12,
    first: 7,
    precision: 'half',
    relation: 'during',
    alone: true,
    words: words('下半年'),
    examples: ['下半年开展督查'],
  },
  {
    name: 'first-quarter',
    role: 'part',
    month: 3,
    first: 1,
    precision: 'quarter',
    relation: 'during',
    alone: true,
    words: words('一季度 第一季度 1季度 第1季度 首季度'),
    examples: ['一季度末完成汇总'],
    not: ['每季度调度一次'],
  },
  {
    name: 'first-quarter-end',
    role: 'part',
    month: 3,
    first: 3,
    precision: 'quarter',
    relation: 'by',
    alone: true,
    words: words('一季度末 第一季度末 1季度末 一季度底'),
    examples: ['一季度末前全部开工'],
  },
  {
    name: 'second-quarter',
    role: 'part',
    month: 6,
    first: 4,
    precision: 'quarter',
    relation: 'during',
    alone: true,
    words: words('二季度 第二季度 2季度 第2季度'),
    examples: ['二季度开展自查'],
  },
  {
    name: 'second-quarter-end',
    role: 'part',
    month: 6,
    first: 6,
    precision: 'quarter',
    relation: 'by',
    alone: true,
    words: words('二季度末 第二季度末 2季度末 二季度底'),
    examples: ['二季度末前全部开工'],
  },
  {
    name: 'three-quarters',
    role: 'part',
    month: 9,
    first: 1,
    precision: 'quarter',
    relation: 'during',
    alone: true,
    words: words('前三季度 前三个季度 三季度前'),
    examples: ['前三季度完成八成'],
  },
  {
    name: 'third-quarter',
    role: 'part',
    month: 9,
    first: 7,
    precision: 'quarter',
    relation: 'during',
    alone: true,
    words: words('三季度 第三季度 3季度 第3季度'),
    examples: ['2018年第三季度对行政许可事项进行清理'],
  },
  {
    name: 'third-quarter-end',
    role: 'part',
    month: 9,
    first: 9,
    precision: 'quarter',
    relation: 'by',
    alone: true,
    words: words('三季度末 第三季度末 3季度末 三季度底'),
    examples: ['三季度末前全部开工'],
  },
  {
    name: 'fourth-quarter',
    role: 'part',
    month: 12,
    first: 10,
    precision: 'quarter',
    relation: 'during',
    alone: true,
    words: words('四季度 第四季度 4季度 第4季度'),
    examples: ['2021年第四季度巩固提升'],
  },
  {
    name: 'fourth-quarter-end',
    role: 'part',
    month: 12,
    first: 12,
    precision: 'quarter',
    relation: 'by',
    alone: true,
    words: words('四季度末 第四季度末 4季度末 四季度底'),
    examples: ['四季度末前全部开工'],
  },

  {
    name: 'spring',
    role: 'part',
    month: 5,
    first: 3,
    precision: 'quarter',
    relation: 'during',
    alone: false,
    words: words('春季'),
    examples: ['2023年春季开展造林'],
  },
  {
    name: 'summer',
    role: 'part',
    month: 8,
    first: 6,
    precision: 'quarter',
    relation: 'during',
    alone: false,
    words: words('夏季'),
    examples: ['2023年夏季完成清淤'],
  },
  {
    name: 'autumn',
    role: 'part',
    month: 11,
    first: 9,
    precision: 'quarter',
    relation: 'during',
    alone: false,
    words: words('秋季'),
    examples: ['2012年秋季，全省高中全面启动课程改革'],
  },

  {
    name: 'new-year',
    role: 'festival',
    calendar: 'solar',
    month: 1,
    day: 1,
    words: words('元旦 元旦节'),
    examples: ['元旦前完成清欠'],
  },
  {
    name: 'spring-festival',
    role: 'festival',
    calendar: 'lunar',
    month: 1,
    day: 1,
    words: words('春节 新春佳节'),
    examples: ['春节前足额发放到位', '2027年春节前兑付'],
    not: ['春节期间加强值守', '春节前后开展慰问'],
  },
  {
    name: 'lantern-festival',
    role: 'festival',
    calendar: 'lunar',
    month: 1,
    day: 15,
    words: words('元宵节 元宵'),
    examples: ['元宵节前办好灯会'],
  },
  {
    name: 'tomb-sweeping-day',
    role: 'festival',
    calendar: 'pure-brightness',
    month: 4,
    day: 0,
    words: words('清明节'),
    examples: ['清明节前修缮陵园'],
  },
  {
    name: 'labour-day',
    role: 'festival',
    calendar: 'solar',
    month: 5,
    day: 1,
    words: words('劳动节 五一节 “五一”'),
    examples: ['劳动节前建成开放'],
  },
  {
    name: 'dragon-boat-festival',
    role: 'festival',
    calendar: 'lunar',
    month: 5,
    day: 5,
    words: words('端午节 端午'),
    examples: ['端午节前完成检查'],
  },
  {
    name: 'teachers-day',
    role: 'festival',
    calendar: 'solar',
    month: 9,
    day: 10,
    words: words('教师节'),
    examples: ['教师节前发放到位'],
  },
  {
    name: 'mid-autumn-festival',
    role: 'festival',
    calendar: 'lunar',
    month: 8,
    day: 15,
    words: words('中秋节 中秋'),
    examples: ['中秋节前投入使用'],
  },
  {
    name: 'national-day',
    role: 'festival',
    calendar: 'solar',
    month: 10,
    day: 1,
    words: words('国庆节 国庆 “十一”国庆节'),
    examples: ['国庆节前全线通车'],
  },
  {
    name: 'double-ninth-festival',
    role: 'festival',
    calendar: 'lunar',
    month: 9,
    day: 9,
    words: words('重阳节'),
    examples: ['重阳节前完成改造'],
  },

  {
    name: 'month-end',
    role: 'monthPart',
    day: null,
    words: words('底 末 下旬'),
    examples: ['6月底前一次性全部退还', '9月下旬举办'],
  },
  { name: 'month-middle', role: 'monthPart', day: 20, words: words('中旬'), examples: ['5月中旬前报送'] },
  { name: 'month-early', role: 'monthPart', day: 10, words: words('上旬 初'), examples: ['2022年9月上旬完成考核'] },

  {
    name: 'until',
    role: 'reach',
    words: words('到 至 截至 截止 截止到 截至到 展望 展望到 展望至'),
    examples: ['到2025年，全面建成', '力争到2035年基本实现', '展望2035年，研发投入强度达到3.5%'],
    not: ['达到2010年水平'],
  },
  { name: 'since', role: 'start', words: words('从 自'), examples: ['从2022年7月1日起执行新标准', '自2023年开始'] },
  {
    name: 'before',
    role: 'by',
    words: words('前 之前 以前 前后 止 为止'),
    examples: ['2027年前基本建成', '12月31日之前报送'],
  },
  { name: 'onwards', role: 'from', words: words('起 开始 以后'), examples: ['2024年起全面施行'] },
  {
    name: 'during',
    role: 'during',
    words: words('期间 时期 以内 之内 内 间 当年 全年'),
    examples: ['2023年期间完成改造'],
  },

  { name: 'first-plan', role: 'plan', start: 1953, end: 1957, words: words('一五'), examples: ['“一五”末建成'] },
  { name: 'second-plan', role: 'plan', start: 1958, end: 1962, words: words('二五'), examples: ['“二五”末建成'] },
  { name: 'third-plan', role: 'plan', start: 1966, end: 1970, words: words('三五'), examples: ['“三五”末建成'] },
  { name: 'fourth-plan', role: 'plan', start: 1971, end: 1975, words: words('四五'), examples: ['“四五”末建成'] },
  { name: 'fifth-plan', role: 'plan', start: 1976, end: 1980, words: words('五五'), examples: ['“五五”末建成'] },
  { name: 'sixth-plan', role: 'plan', start: 1981, end: 1985, words: words('六五'), examples: ['“六五”末建成'] },
  { name: 'seventh-plan', role: 'plan', start: 1986, end: 1990, words: words('七五'), examples: ['“七五”末建成'] },
  {
    name: 'eighth-plan',
    role: 'plan',
    start: 1991,
    end: 1995,
    words: words('八五'),
    examples: ['“八五”期末完成', '“八五”末建成'],
  },
  { name: 'ninth-plan', role: 'plan', start: 1996, end: 2000, words: words('九五'), examples: ['“九五”末建成'] },
  { name: 'tenth-plan', role: 'plan', start: 2001, end: 2005, words: words('十五'), examples: ['“十五”末建成'] },
  { name: 'eleventh-plan', role: 'plan', start: 2006, end: 2010, words: words('十一五'), examples: ['“十一五”末建成'] },
  {
    name: 'twelfth-plan',
    role: 'plan',
    start: 2011,
    end: 2015,
    words: words('十二五'),
    examples: ['到“十二五”期末建成'],
  },
  {
    name: 'thirteenth-plan',
    role: 'plan',
    start: 2016,
    end: 2020,
    words: words('十三五'),
    examples: ['“十三五”末实现全覆盖'],
  },
  {
    name: 'fourteenth-plan',
    role: 'plan',
    start: 2021,
    end: 2025,
    words: words('十四五'),
    examples: ['到“十四五”末达到80%', '“十四五”期间完成改造'],
    not: ['实施《“十四五”规划》', '“十四五”时期是关键时期'],
  },
  {
    name: 'fifteenth-plan',
    role: 'plan',
    start: 2026,
    end: 2030,
    words: words('十五五'),
    examples: ['“十五五”末实现翻番'],
  },
  {
    name: 'sixteenth-plan',
    role: 'plan',
    start: 2031,
    end: 2035,
    words: words('十六五'),
    examples: ['“十六五”末实现'],
  },
  {
    name: 'plan-end',
    role: 'planEnd',
    words: words('末 期末 末期 规划末 规划期末 时期末 末年 收官'),
    examples: ['到“十四五”期末建成'],
  },
  {
    name: 'plan-time',
    role: 'planTime',
    words: words('期间 时期 期内 规划期 规划期间 规划期内 规划时期'),
    examples: ['“十四五”期间，新建十所学校'],
  },

  {
    name: 'every-year',
    role: 'every',
    words: words('每年 每年度 每年的 每年于 每'),
    examples: ['每年6月底前公布'],
    not: ['每年调整1次'],
  },
  {
    name: 'issued',
    role: 'issue',
    words: words('印发 下发 发布 公布 出台'),
    examples: ['自本方案印发之日起30日内报备', '通知下发后一个月内制定方案'],
    not: ['自受理之日起20日内作出决定', '自印发之日起施行'],
  },
  {
    name: 'issued-after',
    role: 'issueAfter',
    words: words('之日起 后 之后 之日后 日起 起'),
    examples: ['本意见印发后3个月内出台细则'],
  },

  {
    name: 'term-days',
    role: 'term',
    counts: 'day',
    words: words('日内 天内 日以内 天以内'),
    examples: ['自本方案印发之日起30日内报备'],
    not: ['印发后30个工作日内'],
  },
  {
    name: 'term-weeks',
    role: 'term',
    counts: 'week',
    words: words('周内 个星期内'),
    examples: ['方案印发后两周内部署'],
  },
  {
    name: 'term-months',
    role: 'term',
    counts: 'month',
    words: words('个月内 个月以内'),
    examples: ['通知下发后一个月内制定方案'],
  },
  { name: 'term-years', role: 'term', counts: 'year', words: words('年内'), examples: ['本规划印发后两年内开展评估'] },

  {
    name: 'bare-year',
    role: 'shape',
    examples: ['2025年基本建成统一的审批体系'],
    not: ['完善2025年考核办法', '2021年获评示范省'],
  },
  { name: 'bare-month', role: 'shape', examples: ['完成时限：2022年10月', '8月，组织一次督查'] },
  { name: 'bare-day', role: 'shape', examples: ['2022年5月15日，举办启动仪式'] },
  {
    name: 'window',
    role: 'shape',
    examples: ['2022年5月7日至11日开展集中登记', '2023—2025年，每年改造十个'],
    not: ['《行动计划(2023—2025年)》'],
  },

  {
    name: 'opener',
    role: 'opener',
    words: words(
      '于 在 将 将于 定于 拟于 拟 计划 计划于 力争 争取 确保 并 并于 预计 要 须 应 应于 须于',
      '需于 分别于 时间为 时限为 期限为 周期为 完成时限 其中 原则上 力争在 先',
    ),
    examples: ['确保2025年全部完成', '拟2025年启动', '奖励期限为2025—2027年'],
  },
  {
    name: 'naming',
    role: 'naming',
    words: words(
      '是 为 度 版 来 以来 工作 重点工作 主要 主要工作 政府工作 全省工作 经济社会发展 国民经济',
      '要点 预算 部门预算 财政预算 专项 目标任务 形势 春节 国庆 计划 前碳达峰 前碳排放达峰',
      '前实现碳达峰目标的 远景目标 可持续发展议程 之年 全国两会 比 较 与 和 修订版 本 起草 起步',
      '前列 末比 底比 年初 第 ,是 ,既是 之际 同期 设立为 确定为 定为 作为 考评 ,我国面临 ,我省面临 ,我市面临 ,面临 ,我们面临 (万 (亿 (个 (吨 (元 (%',
    ),
    examples: ['2025年是规划收官之年', '2025年度考核', '实现2030年前碳达峰目标'],
    not: ['2025年全面建成'],
  },
  {
    name: 'attribute',
    role: 'attribute',
    words: words('的 到期 期满 届满 效能目标 绩效考核 绩效评价 目标考核 考核体系'),
    examples: ['展望了到2035年的奋斗目标', '6月底前的排放量', '办法将于2025年7月23日到期'],
    not: ['到2035年，的确'],
  },
  {
    name: 'done',
    role: 'done',
    words: words('已 已经 业已 均已 曾 曾经 了 同比 比上年同期 比去年同期 先后 一度'),
    examples: ['2022年3月，平台已建成', '自2019年起，全省组织开展了专项整治', '今年上半年企业利润比去年同期增长5%'],
    not: ['2022年3月，平台建成', '2022年6月底前，各地要建成平台，解决了的问题及时销号'],
  },
  {
    name: 'ahead',
    role: 'ahead',
    words: words('将 要 应 应当 须 必须 力争 争取 确保 计划 拟 预计 可以 努力 继续 需'),
    examples: ['2022年要完成改造，让群众满意了再销号', '2022年将建成的学校增加了'],
    not: ['2022年完成了改造，要求基本达到'],
  },
  {
    name: 'tenseless',
    role: 'tenseless',
    words: words(
      '为了 除了 了解 了结 不了 得了 明了 罢了 曾经的 主要 重要 需要 要素 要求 要点 纲要 简要 摘要 将军 即将 响应 应急 供应 适应 反应 效应 应用 对应 相应 必需 需求',
    ),
    examples: ['2022年，为了方便群众，建成平台'],
    not: ['2022年，为了方便群众，建成了平台'],
  },
  {
    name: 'theme',
    role: 'theme',
    words: words(
      '指导思想 主要目标 总体目标 奋斗目标 发展目标 总体要求 基本要求 总体思路 基本思路 主要任务 基本任务 总任务 基本原则 指导方针 基本方针 战略重点 目标任务 任务和政策 任务 意义 重要地位 重要时期 关键时期',
    ),
    examples: ['“十五五”时期，全省建设的任务逐步完成'],
    not: ['“十五五”时期我省经济社会发展的指导思想是：坚持统筹兼顾', '“八五”期间教育发展的任务和政策'],
  },
  {
    name: 'reference',
    role: 'reference',
    words: words(
      '比 较 较之 相比 由 快于 慢于 多于 少于 有效期至 有效期到 有效期 延长至 延长到 延续至 延期至 执行至 执行到 期限为',
      '期限至 执行期限为 施行至 暂定至 适用至 对 对于 凡 以 达 达到 相对于 优于 好于 按 按照',
      '参照 实施至 有效至 已于 已在 早在 去年 上年 前年 次年 往年 当年 关于 由于 处于 属于 始于',
      '早于 晚于 相当于 不同于 高于 低于 原定于 原定在 原定',
    ),
    examples: ['排放总量较2025年底下降', '本办法有效期至2027年6月30日'],
  },
  {
    name: 'comparing',
    role: 'comparing',
    words: words('相比 比较 相比较 对比'),
    examples: ['同2020年相比，产量增长10%'],
  },
  {
    name: 'season',
    role: 'season',
    words: words(
      '岁末年初 年末岁初 年底年初 年末年初 去年底 去年末 上年底 上年末 去年年底 去年年末 上年年末',
      '上年年底 往年 次年 隔年 去年 上年 前年 历年 去年上半年 去年下半年 年底考核 年末总 上、下半年 上下半年 上半年、下半年',
    ),
    examples: ['突出岁末年初等重点时段', '去年底完成'],
  },
] as const satisfies readonly DeadlineRow[]
