import type { Row } from './row'
import { words } from './words'

/**
 * 定性目标用语. The closed cues of commitments that are measured without a number, by the part they play:
 *
 * - parity: `beyond` stands before what it is measured against (高于全国平均水平), `step` behind it (与经济增长同步); `joint`
 *   joins the two things that keep step (`weak`: unless another does, since it joins much else). What they may be measured against is closed too: a `field` with or without a
 *   `level` or `average` behind it (全国|平均水平), a time past (`past`), or a name that ends in a word of `pace` (经济增长).
 *   `averages`: only an average is such a measure, since the word stands before much else (达到). `growing`: the cue says
 *   itself that both grow, so that a bare thing (经济) will do
 * - rank: `holding` (位居) stands before a `field` (全国) and a `position` (前列). `alone`: a position that needs no field
 * - all: `void` names nothing that could be measured; behind an `aside` (由于, 连续) the clause explains or reports;
 *   `respect` closes what 在 opens (在自主创新|方面)
 * - assigned: `meeting` (完成) stands before who assigned it (`authority`), that it did (`assigning`), and what (`duty`)
 */
export type GoalRow = Row & { readonly words: readonly string[] } & (
    | { readonly role: 'beyond'; readonly tone?: 'firm'; readonly averages?: true }
    | { readonly role: 'step'; readonly tone?: 'soft'; readonly growing?: true }
    | { readonly role: 'position'; readonly alone?: true }
    | { readonly role: 'joint'; readonly weak?: true }
    | { [R in WordRole]: { readonly role: R } }[WordRole]
  )

type WordRole =
  | 'field'
  | 'level'
  | 'average'
  | 'past'
  | 'pace'
  | 'holding'
  | 'meeting'
  | 'authority'
  | 'assigning'
  | 'duty'
  | 'void'
  | 'aside'
  | 'respect'

export const goals = [
  {
    name: 'beyond',
    role: 'beyond',
    words: words(
      '高于 快于 优于 好于 略高于 略快于 明显高于 明显快于 明显优于 力争高于 均高于 大于 高出 快过 远高于 大大高于 远快于 继续高于 持续高于 继续快于 持续快于 始终高于',
    ),
    examples: ['城镇居民人均可支配收入增速高于全国平均水平', '农村居民收入增速快于城镇居民收入增速'],
    not: ['规上工业增加值增速高于全国1.8个百分点', '贷款增速要高于40%'],
  },
  {
    name: 'not-below',
    role: 'beyond',
    tone: 'firm',
    words: words('不低于 不慢于 不差于 不得低于 不高于 不得高于 不快于'),
    examples: [
      '贷款增速不低于各项贷款平均增速',
      '去向落实率不低于全省高校平均水平',
      '财政教育支出增幅不低于一般公共预算支出增幅',
    ],
    not: ['护理型床位占比不低于50%'],
  },
  {
    name: 'below',
    role: 'beyond',
    words: words('低于 慢于 小于 略低于 明显低于 大大低于 远低于'),
    examples: ['城镇调查失业率低于全国平均水平'],
  },
  {
    name: 'reach-average',
    role: 'beyond',
    averages: true,
    words: words(
      '达到 赶上 超过 超越 接近 达到或接近 接近或达到 接近或超过 达到或超过 达到或者超过 达到或高于 达到或优于',
    ),
    examples: ['主要健康指标超过全国平均水平', '人均预期寿命达到全国平均水平'],
    not: ['经济总量达到全省第三', '产值超过全国'],
  },
  {
    name: 'in-step',
    role: 'step',
    words: words('同步 保持同步 实现同步 相匹配 相适应 匹配 相协调'),
    examples: ['居民收入增长与经济增长同步', '税收收入增长与经济增长相协调', '社会融资规模增速同名义经济增速相匹配'],
    not: ['建立与经济增长相适应的标准调整机制', '主体工程与配套设施同步设计', '坚持四化同步'],
  },
  {
    name: 'roughly-in-step',
    role: 'step',
    tone: 'soft',
    words: words('基本同步 保持基本同步 大体同步 基本保持同步 基本匹配 大体相当 基本相当'),
    examples: ['居民人均可支配收入增长与经济增长基本同步'],
  },
  {
    name: 'growing-in-step',
    role: 'step',
    growing: true,
    words: words('同步增长 同步提高 同步提升 同步增加'),
    examples: ['努力使城乡居民收入与经济同步增长'],
    not: ['与企业同步发展壮大'],
  },
  {
    name: 'joint',
    role: 'joint',
    words: words('与 同 跟'),
    examples: ['消费水平的提高同生产的发展和劳动生产率的提高相适应'],
  },
  { name: 'weak-joint', role: 'joint', weak: true, words: words('和'), examples: ['居民收入增长和经济增长同步'] },
  {
    name: 'field',
    role: 'field',
    words: words(
      '全省全国 全省乃至全国 全国全省 全市全省 全国 全省 全区 全市 全县 全州 全球 世界 国内 国际 省内 市内 区内 我国 西部 中部 东部 东北 西部地区 中部地区 东部地区 东北地区 中西部 中西部地区',
      '西南地区 西北地区 华东地区 同类城市 同类地区 副省级城市 全国同类城市 全国副省级城市 省会城市 全国省会城市 周边地区 同等城市 长三角 珠三角 发达国家',
      '同类学校 同类高校 同类院校 同类医院 同级医院 同类城区 全系统 全集团 全校 设区市 地级市 全国地级市 全国百强县 百强县 全自治区 亚洲 行业 同行业 同期 全国同期 同期全国',
    ),
    examples: ['经济增速位居全国前列', '失业率低于全国同期水平'],
  },
  {
    name: 'level',
    role: 'level',
    words: words('水平 增速 增幅 同期水平 同期 同期增速'),
    examples: ['经济增速快于全国水平'],
  },
  {
    name: 'average',
    role: 'average',
    words: words('平均水平 平均 平均增速 平均增幅 平均值 均值 的平均水平 平均线 平均增长水平 同期平均水平 人均水平'),
    examples: ['主要指标增速高于全国平均水平'],
  },
  {
    name: 'past',
    role: 'past',
    words: words(
      '上年 去年 上年水平 去年水平 上年同期 去年同期 上年同期水平 去年同期水平 上年实际 往年水平 前三年平均水平',
    ),
    examples: ['人口自然增长率低于去年'],
  },
  {
    name: 'pace',
    role: 'pace',
    words: words(
      '增长 增速 增幅 增长率 增长速度 增长幅度 增长水平 平均增速 平均增幅 提高 发展 发展水平 涨幅 上涨幅度 升幅 提高幅度',
      '收入增长 居民收入 收入水平 目标 预期目标 物价水平 农村居民收入 城镇居民收入 城镇居民 农村居民',
    ),
    examples: ['劳动报酬提高和劳动生产率提高同步', '居民收入增长快于经济增长'],
    not: ['标准不得低于当地村民的生活'],
  },
  {
    name: 'holding',
    role: 'holding',
    words: words(
      '居 位居 稳居 均居 均位居 达到或进入 保持 保持在 继续保持 继续保持在 稳定在 进入 迈入 迈进 跻身 走在 继续走在 持续走在 始终走在 排在 排名 排名进入 位列 名列 列 处于 达到 升至 提升至 上升到 提升到 排名稳居 挺进 冲刺 争进 力争进入 保持居 居于 位于 处在 排 冲进 稳定保持在 考核进入 排位进入 综合排名进入',
    ),
    examples: ['综合竞争力进入全国前列', '进出口总额稳居全国第一方阵'],
  },
  {
    name: 'position',
    role: 'position',
    words: words(
      '前列 前茅 首位 第一 第一位 第一名 第二位 第三位 榜首 第一方阵 第一梯队 第一阵营 前位 上游 上游水平 中上游 中上游水平 先进行列 最前列 领先行列 领先 领先水平 领先地位',
      '前二 前三 前四 前五 前六 前八 前十 前十五 前二十 前三十 前五十 前一百 前百',
      '前二位 前三位 前四位 前五位 前六位 前八位 前十位 前二十位 前三名 前五名 前十名 前二十名 前三强 前五强 前十强 前二十强 前五十强 前百强 百强 十强',
    ),
    examples: ['空气质量优良率保持全省领先水平', '营商环境评价位居全国前列', '工业互联网指数排名全省第一'],
    not: ['成为全国第一批示范区', '培育全国第一个开放平台'],
  },
  {
    name: 'position-alone',
    role: 'position',
    alone: true,
    words: words(
      '前三 前五 前十 前二十 前三位 前五位 前十位 前二十位 前三名 前五名 前十名 前十强 第一方阵 第一梯队 百强 全国百强',
    ),
    examples: ['创新指数排名进入前十'],
  },
  {
    name: 'meeting',
    role: 'meeting',
    words: words(
      '完成 全面完成 超额完成 如期完成 按期完成 按时完成 圆满完成 高质量完成 达到 实现 控制在 严格控制在 符合 满足 不超过 不突破 好于 优于 落实 落实到',
    ),
    examples: ['主要污染物重点工程减排量完成国家下达目标', '能耗总量控制在国家下达目标内'],
  },
  {
    name: 'authority',
    role: 'authority',
    words: words(
      '国家 国务院 中央 省 省委省政府 省委、省政府 省政府 自治区 自治区党委政府 市 市委市政府 市政府 上级 省厅 国家和省 国家、省 国家和自治区 国家和省市 省市 省、市 部省 省级 市级 国家级 省里 州 经国家 集团 集团公司 公司 董事会 总公司 总局 省局 市局 县局 区局 省委 市委 县 区 县委县政府 区委区政府 主管部门 上级部门 上级主管部门',
    ),
    examples: ['节能减排指标完成国家下达目标', '减排量完成省下达任务'],
  },
  {
    name: 'assigning',
    role: 'assigning',
    words: words(
      '下达 下达的 核定 核定的 分解下达的 分解下达 下达我省的 下达我市的 下达我区的 下达我县的 下达给我省的 确定的 规定的 考核 考核的 要求的 分配的 分配 审核衔接后确定的 审核确定的 核定下达的 约束性 下达约束性 年度 考核确定的 下达年度 下达考核 约束 规定',
    ),
    examples: ['碳排放双控完成国家下达任务', '单位生产总值能耗达到国家考核要求'],
    not: ['完成国家重大战略任务'],
  },
  {
    name: 'duty',
    role: 'duty',
    words: words(
      '目标 任务 指标 要求 计划 目标任务 任务目标 控制目标 年度目标 年度任务 目标要求 考核要求 考核目标 约束性指标 约束性目标 控制指标 指标任务 序时进度 任务要求 进度要求 目标值 控制要求 年度计划 考核标准',
    ),
    examples: ['超额完成国家下达的大气污染防治目标'],
  },
  {
    name: 'pronoun',
    role: 'void',
    words: words('之 它 它们 他们 其 这 这些 一部分 部分 少数 有的 二者 两者 坚持 基本上 跃'),
    examples: ['城镇居民收入增长与经济增长同步，使之快于经济增长'],
  },
  {
    name: 'reason',
    role: 'aside',
    words: words('由于 因为 鉴于 体现 体现了 反映 反映了 说明 表明 按照 为了'),
    examples: ['由于经济增长高于预期目标，居民收入增长与经济增长同步'],
  },
  {
    name: 'kind-of-thing',
    role: 'aside',
    words: words('具有 具备 造就'),
    examples: ['培育具有国内领先水平的领军企业，居民收入增长与经济增长同步'],
  },
  {
    name: 'streak',
    role: 'aside',
    words: words('连续'),
    examples: ['贷款增速连续9年高于全国平均水平，居民收入增长与经济增长同步'],
  },
  {
    name: 'respect',
    role: 'respect',
    words: words('方面 上 中 领域'),
    examples: ['在制度创新方面走在全国前列'],
  },
] as const satisfies readonly GoalRow[]
