import type { Row } from './row'
import { words } from './words'

/**
 * 文件提法. The words around a 《document》 that decide what its verbs mean. Verbs themselves stand in `actions`.
 *
 * - `submit`: asks another body to act: 提请省政府出台《X》. `assist`: helps it to: 配合省人大做好《X》立法工作.
 * - `urge` with a `decider`: 推动市政府出台《X》 leaves it to that body as well.
 * - `announce`: the document is the one this notice issues: 现将《X》印发给你们.
 * - `fresh`: says how new the document is, not what is done: 国务院新修订《X》.
 * - `about`: quotes a title: 关于修改《X》的决定.
 * - `member`: something else stands in the document's list or under its terms: 纳入《X》, 符合《X》.
 * - `says`: behind the document, it is the one that speaks: 《X》明确的任务.
 * - `derived`: behind the document, the noun that the verb really governs: 制定《X》实施细则.
 * - `process`: behind a verb, makes a noun of it that is the plan's own doing: 《X》修订工作.
 * - `since`: behind a verb, makes a time of it: 《X》施行以来.
 * - `ground`: behind 以《X》, makes it a basis: 以《X》为依据.
 * - `grounds`: before 《X》, or before a colon and 《X》, names them as what the plan rests on: 主要依据是:《X》.
 * - `settled`: before a verb, makes it no doing of the plan's: 经市政府常务会议审议通过 is no submission, 自2021年1月1日起施行 no implementation.
 * - `passed`: behind a document and before a verb, what comes before it is done: 编制《X》，经市政府同意后印发.
 * - `drive`: before a plan, means its implementation: 推进《X计划》.
 * - `issued-as`: in a title, behind the body that issued it: 国务院关于…的意见.
 * - `body-break`: no name of a body reaches back across it. `body-level`: a name that starts with it has its place before.
 * - `no-issuer`: before a title, no body that one could name.
 * - `trial`: in a title, marks it as on trial. `draft-mark`: in brackets at the end of a title, no part of its kind.
 * - `short-form`: introduces the short form of a title: 以下简称《条例》.
 * - `work`: before a title, a work of art or press; `work-after` behind it.
 */
export type PhraseRole =
  | 'submit'
  | 'assist'
  | 'urge'
  | 'decider'
  | 'announce'
  | 'fresh'
  | 'about'
  | 'member'
  | 'says'
  | 'derived'
  | 'process'
  | 'since'
  | 'ground'
  | 'grounds'
  | 'settled'
  | 'passed'
  | 'drive'
  | 'issued-as'
  | 'body-break'
  | 'body-level'
  | 'no-issuer'
  | 'trial'
  | 'draft-mark'
  | 'short-form'
  | 'work'
  | 'work-after'

export interface RegulationPhraseRow extends Row {
  readonly role: PhraseRole
  readonly words: readonly string[]
}

/** Examples and `not` hold a 《X》; `test/annotate/regulation.test.ts` says what each role must do to it. */
export const regulationPhrases = [
  {
    name: 'submit',
    role: 'submit',
    words: words('提请 报请 呈请 提交 上报 呈报 报批 送审 报审 促请 报经 报省 报市 报县 报国务院 报上级'),
    examples: ['提请省政府出台《养老服务意见》', '报请市政府印发《殡葬设施规划》'],
    not: ['及时发布《养老服务报告》'],
  },
  {
    name: 'assist',
    role: 'assist',
    words: words('配合 协助 协同'),
    examples: ['配合省人大做好《慈善条例》立法工作', '积极协助市人大修订《养老服务条例》'],
    not: ['联合有关部门出台《养老服务意见》'],
  },
  {
    name: 'urge',
    role: 'urge',
    words: words('推动 争取 建议 协调 积极争取 推进'),
    examples: ['推动市政府出台《养老服务意见》'],
    not: ['推动出台《养老服务意见》', '指导市民政局出台《养老服务意见》'],
  },
  {
    name: 'decider',
    role: 'decider',
    words: words(
      '中共中央 中央 人大 人大常委会 人民代表大会 国务院 省政府 市政府 县政府 区政府 自治区政府 人民政府 省委 市委 县委 区委 国家 党中央 立法机关',
    ),
    examples: ['推动市政府出台《养老服务意见》', '争取国家出台《养老服务规划》'],
    not: ['推动各地落实《养老服务意见》'],
  },
  {
    name: 'announce',
    role: 'announce',
    words: words(
      '现将 现印发 现予印发 现予以印发 现公布 现予公布 现予以公布 现发布 现予发布 现予以发布 现转发 现下发 印发给你们 印发你们 转发给你们 下发给你们 给你们 现制定',
      '已经国务院同意 已经省政府同意 已经市政府同意 现予 公布如下 全文如下 全文公布如下',
    ),
    examples: ['现将《养老服务办法》印发给你们', '《养老服务办法》已经厅务会审议通过，现予公布'],
    not: ['及时印发《养老服务办法》'],
  },
  {
    name: 'fresh',
    role: 'fresh',
    words: words('新修订 新颁布 新出台 新印发 新制定 新修改 新公布 新发布 最新修订 最新发布 新实施'),
    examples: ['宣传国务院新修订《地名管理条例》', '落实民政部新颁布《养老服务标准》'],
    not: ['重新修订《养老服务办法》'],
  },
  {
    name: 'about',
    role: 'about',
    words: words('关于'),
    examples: ['见国务院关于修改《行政法规》的决定'],
    not: ['修改《地名管理条例》'],
  },
  {
    name: 'member',
    role: 'member',
    words: words(
      '纳入 列入 列为 符合 不符合 违反 属于 享受 适用 持有 填写 填报 提供 签订 签署 获得 荣获 取得 详见 出具 核发 加入 相衔接 满足 达到 参见 对接 不属于 未列入',
    ),
    examples: ['将试点项目纳入《养老服务规划》实施', '符合《养老服务办法》条件的项目予以落实'],
    not: ['落实《养老服务规划》'],
  },
  {
    name: 'says',
    role: 'says',
    words: words(
      '明确 确定 规定 提出 要求 部署 所列 列明 指出 强调 载明 所称 所附 中的 中有关 中关于 中规定 中明确 中提出 中相关 第 的通知 的决定 的函 的批复 的公告 的请示 的答复 的报告 的主要内容 的主要思路 的内容 的亮点',
    ),
    examples: ['完成《养老服务规划》明确的落实任务', '做好《养老服务规划》提出的宣传任务'],
    not: ['做好《养老服务规划》宣传工作'],
  },
  {
    name: 'derived',
    role: 'derived',
    words: words(
      '实施细则 实施办法 实施方案 实施意见 实施条例 实施计划 实施规划 配套 细则 工作方案 工作计划 分工方案 任务分工 具体办法 贯彻意见 落实方案 贯彻落实意见 解读 操作指南 操作规程 释义 宣传方案 宣传提纲 修正案 年度计划',
    ),
    examples: ['制定《慈善法》实施细则', '出台《慈善法》的配套办法', '起草《养老服务规划》分工方案'],
    not: ['制定《养老服务规划》'],
  },
  {
    name: 'process',
    role: 'process',
    words: words('工作 进程 步伐 任务 活动 进度 程序 力度'),
    examples: ['《养老服务条例》修订工作正式启动'],
    not: ['《养老服务纲要》贯彻新发展理念'],
  },
  {
    name: 'since',
    role: 'since',
    words: words('以来 后 之后 之前 之日 周年 一周年 之际 为契机 契机 期间 的 之时'),
    examples: ['《养老服务条例》施行以来', '以《养老服务条例》颁布实施为契机'],
    not: ['抓好《养老服务条例》施行'],
  },
  {
    name: 'ground',
    role: 'ground',
    words: words(
      '为依据 为指导 为遵循 为准 为统领 为基础 为引领 为纲 为准则 为根本遵循 为蓝本 为指引 为抓手 为重要抓手 为制度基石 为主要依据 为重要依据 为根本依据',
    ),
    examples: ['以《养老服务规划》为依据', '以《养老服务规划》为统领'],
    not: ['以《养老服务规划》为题'],
  },
  {
    name: 'grounds',
    role: 'grounds',
    words: words(
      '依据是 依据为 依据有 依据包括 依据如下 主要依据 主要依据是 主要依据为 主要依据有 主要依据包括 制定依据 制定依据是 编制依据 编制依据是 起草依据 起草依据是 政策依据 政策依据是 政策依据为 法律依据 法律依据是 法律依据为',
    ),
    examples: ['主要依据是：《养老服务条例》《慈善法》', '编制依据：《养老服务规划》', '政策依据为《养老服务意见》'],
    not: ['设立依据一栏：《养老服务条例》'],
  },
  {
    name: 'settled',
    role: 'settled',
    words: words(
      '常务会议 常务会 办公会议 办公会 厅务会 厅务会议 局务会 局务会议 部务会 部务会议 委务会 委务会议 党组会 党组会议 党委会 党委会议 政府党组会议 日起 之日起 月起',
    ),
    examples: ['起草《养老服务规划》，并经市政府常务会议审议通过', '起草《养老服务规划》，并自2021年1月1日起施行'],
    not: ['起草《养老服务条例》，并经省人大常委会审议通过', '起草《养老服务规划》，并组织实施'],
  },
  {
    name: 'passed',
    role: 'passed',
    words: words(
      '同意后 批准后 审定后 通过后 审议通过后 审核后 审核通过后 审查后 征求意见后 论证后 批复后 完善后 修改完善后',
    ),
    examples: ['编制《养老服务规划》，经市政府同意后印发实施', '起草《养老服务办法》，广泛征求意见后出台'],
    not: ['编制《养老服务规划》，经省民政厅批准后，做好实施准备'],
  },
  {
    name: 'drive',
    role: 'drive',
    words: words('推进 加快推进 深入推进 持续推进 全面推进 统筹推进'),
    examples: ['持续推进《养老服务三年行动计划》'],
    not: ['推进《养老服务条例》'],
  },
  {
    name: 'issued-as',
    role: 'issued-as',
    words: words('关于 印发 转发 批转'),
    examples: ['《国务院关于深化农村公路管理养护体制改革的意见》'],
    not: ['《农村公路养护意见》'],
  },
  {
    name: 'body-break',
    role: 'body-break',
    words: words('和 与 及 的 了 好 、 原 日'),
    examples: ['落实了国务院《养老服务意见》', '落实规划和国务院《养老服务意见》'],
  },
  {
    name: 'body-level',
    role: 'body-level',
    words: words('省 市 县 区 州 旗 镇 乡'),
    examples: ['落实吉林省民政厅《养老服务意见》'],
  },
  {
    name: 'no-issuer',
    role: 'no-issuer',
    words: words(
      '部门 街道 单位 我厅 我局 我委 我部 国家 我省 我市 我区 我县 本省 本市 全省 全市 各地 省 市 组织 机构 企业 学校 机关 会议 主管部门 有关部门 相关部门',
    ),
    examples: ['落实我省《养老服务意见》', '落实国家《养老服务规划》', '组织《养老服务标准》测试'],
    not: ['落实民政部《养老服务意见》'],
  },
  {
    name: 'trial',
    role: 'trial',
    words: words('试行 暂行'),
    examples: ['《养老服务办法（试行）》', '《养老服务暂行办法》'],
    not: ['《养老服务办法》'],
  },
  {
    name: 'draft-mark',
    role: 'draft-mark',
    words: words(
      '草案 修订草案 征求意见稿 送审稿 讨论稿 修订稿 修订版 审议稿 初稿 试行稿 试行 暂行 修订 第一批 第二批 第三批 修正',
    ),
    examples: ['《养老服务规划（草案）》', '《养老服务规划草案》'],
  },
  {
    name: 'short-form',
    role: 'short-form',
    words: words('以下简称 以下统称 下称 以下称 简称'),
    examples: ['落实《吉林省养老服务条例》（以下简称《条例》）', '落实《吉林省养老服务条例》(下称“《条例》”)'],
    not: ['落实《吉林省养老服务条例》（又见《条例》）'],
  },
  {
    name: 'work',
    role: 'work',
    words: words(
      '电影 当代舞 电视剧 话剧 歌剧 舞剧 歌曲 音乐剧 纪录片 专题片 图书 书籍 小说 编撰 专著 丛书 戏剧 秦腔 京剧 广播剧 报刊 报纸 杂志 期刊 主题展 综艺',
    ),
    examples: ['话剧《右玉》获国家奖项', '编撰《养老之路》'],
    not: ['编制《养老之路》'],
  },
  {
    name: 'work-after',
    role: 'work-after',
    words: words(
      '荣获 获全国 获国家 获得 热播 首播 出版 杂志 一书 专刊 栏目 节目 专题片 文艺节目 电视专栏 微电影 电视剧 丛书 期刊',
    ),
    examples: ['《养老之路》一书', '《养老之路》杂志刊发经验'],
    not: ['《养老之路》刊发'],
  },
] as const satisfies readonly RegulationPhraseRow[]
