import type { Row } from './row'
import { words } from './words'

/**
 * 句中虚词. The words around a verb that tell whether it governs.
 *
 * - `basis`: what is done according to something (根据…); a 《document》 behind it is its basis.
 * - `condition`: opens a clause that only says how, why or when (围绕…, 以…为…); the verb comes after its comma.
 * - `object`: opens the phrase before the verb (对…, 在…); with a verb at once behind it (为落实…) it opens a condition.
 * - `adverb`: says how, before the verb.
 * - `modal`: the verb behind it governs, whatever stands before.
 * - `copula`: the clause states something and asks for nothing (2022年是…之年).
 * - `inert`: a name or noun that holds a verb's characters and is none (社会组织).
 * - `noun-end`: behind a verb, makes a noun or a modifier of it (落实率, 完成的项目).
 * - `join`, `then`: between things of one kind (和), between two doings (并).
 * - `negation`: before a verb, undoes it (未落实).
 * - `label`: opens a stretch that says who or when, beside what is to be done (完成时限：…).
 */
export interface ClauseWordRow extends Row {
  readonly role:
    | 'basis'
    | 'condition'
    | 'object'
    | 'adverb'
    | 'modal'
    | 'copula'
    | 'inert'
    | 'noun-end'
    | 'join'
    | 'then'
    | 'negation'
    | 'label'
  readonly words: readonly string[]
}

export const clauseWords = [
  {
    name: 'basis',
    role: 'basis',
    words: words('根据 依据 按照 依照 遵照 参照 比照 对照 遵循 严格按照 严格依照 按 依 参考 照 对标'),
    examples: ['按照省委部署，加强组织领导', '依据基本养老服务指导目录，制定清单', '根据《慈善法》，制定本办法'],
    not: ['按期完成编制工作', '依法开展整治', '照护水平明显提升'],
  },
  {
    name: 'condition',
    role: 'condition',
    words: words(
      '围绕 紧紧围绕 针对 着眼 着眼于 结合 通过 依靠 以 为了 随着 由于 基于 面向 适应 借助 本着 秉承 截至 截止 鉴于 经过 充分利用 当',
      '凡 凡是 如果 若 因 因此',
    ),
    examples: ['围绕重点领域，建立安全生产机制', '以理事会建设为重点，健全内部治理', '通过优化布局，整合养老服务中心'],
    not: ['以及健全制度', '以上措施'],
  },
  {
    name: 'object',
    role: 'object',
    words: words('对 对于 关于 把 由 与 同 向 使 让 给 为 在 从 到 自 经 会同 除'),
    examples: ['为困难群众提供便捷服务', '对重点机构开展评估', '为落实部署，制定本方案'],
    not: ['自觉落实主体责任', '与时俱进推进工作', '为民办实事'],
  },
  {
    name: 'adverb',
    role: 'adverb',
    words: words(
      '进一步 全面 积极 着力 认真 深入 持续 大力 切实 扎实 有序 稳步 不断 继续 坚决 充分 及时 稳妥 逐步 重点 全力 努力 共同 同步 主动 有效 依法 广泛 更好 适时',
      '审慎 科学 高质量 高标准 高水平 高效 力争 尽快 牢牢 始终 坚持不懈 因地制宜 稳慎 有力 精心 着重 分类 分级 分批 分步 率先 加力 创新性 系统 整体 协调 探索性',
      '同时 此外 另外 其中 并 还 再 又 也 均 都 更 更加 尤其 特别 一律 逐项 逐个 逐一 逐级 定期 不定期 常态化 动态 严密 严肃 广泛深入 深入扎实 持之以恒 从严 从快',
      '从重 按期 按时 按规定 按要求 按需 按月 按年 按季 按季度 如期 如实 依规 依法依规 依次 自觉 自主 自行 自下而上 以上率下 以点带面 以案促改 与时俱进 为民',
      '经常性 在全省 在全市 全员 全程 全覆盖 大胆 坚定不移 毫不动摇 毫不放松 深化细化 以更大力度 加快步伐 年内 年底前 今年 上半年 下半年 全年 重点是 特别是 尤其是',
      '切实做到 加大力度 切实可行 一体 一体化 联网 同向 从源头 从根本上 从速 到位 到期 为主 为先 为期 让利 与会 同期 同比 同类 经济 当前 当年 除此之外 每年 每月',
      '将来 向上 每季度 如此 以及',
    ),
    examples: ['进一步加强公文处理', '按期完成编制工作', '稳慎推进区划设置'],
  },
  {
    name: 'modal',
    role: 'modal',
    words: words('要 应 须 必须 应当 需 需要 务必 均应 都要 还要 也要 并要 可 可以 将'),
    examples: ['各级民政部门要加强组织领导', '养老机构建设应当优化布局'],
    not: ['重要工作持续推进', '主要任务全面落实'],
  },
  {
    name: 'copula',
    role: 'copula',
    words: words('是'),
    examples: ['2022年是全面实施规划的关键之年', '养老服务是重要民生工作'],
    not: ['凡是符合条件的都要落实'],
  },
  {
    name: 'inert',
    role: 'inert',
    words: words(
      '机构 结构 架构 社会组织 群众组织 自治组织 经济组织 慈善组织 党组织 基层组织 村级组织 各类组织 群团组织 服务组织 组织部 组织机构 组织体系 组织者 组织力 发展改革 发展和改革',
      '城乡建设 可持续发展 科学发展 高质量发展 改革开放 改革委 研究院 研究所 研究生 研究中心 规划建设局 宣传部 管理局 管理厅 管理部门 管理机构 管理委员会 管委会 监管局',
      '应收账款 应收款 自贸 自贸区 自贸港 自贸试验区 自由贸易 自由贸易试验区 监管部门 监督局 培训班 培训机构 救助站 救助管理 审计厅 审计局 审计署 建设厅 建设局 建设部 保障厅 保障局 保障部 应用系统',
      '学习型 应用型 实施方案 实施意见 实施细则 实施办法 实施条例 完成情况 执行力 执行标准 重要 主要 只要 必要 要求 要点 要素 要件 要闻',
      '纲要 概要 摘要 纪要 首要 紧要 险要 简要 适应性 应急 应对 反应 效应 相应 响应 许可 认可 可持续 可行 可靠 不可 许可证 但是 还是 就是 于是 是否 总是 或是 都是 也是 不是',
      '若是 正是 要是 可是 实事求是 方可 均可 也可 可视 可再生 可追溯 必需 急需 供需 内需 所需 需求 需方 工作要点 培训基地 评估机构 监测点 监测系统 检查组 调查队',
      '推进会 推进组 指导意见 指导目录 指导员 指导思想 指导组 指导价 促进会 促进法 促进条例 保护区 保护地 保护法 开放性 开放型 公开课 公开招标 参与者 启动资金 申请人 申请书',
      '支持政策 扶持政策 激励政策 激励机制 确定性 不确定性 保证金 保障性 稳定性 稳定器 规范性 统一战线 合理性 精准化 严格性 规范化 规范性文件 合法性审查 公平竞争审查 建设用地 建设项目',
      '照护 照顾 照料 照明 执照 证照 按钮 按揭 在建 在岗 在校 在职 在册 以上 以下 以内 以来 以外 以旧换新 以工代赈 以奖代补 为止 从业 从事 自治区 自治州 自治县 自治 自然 自愿 自由',
      '到户 到村 到人 经济社会 经营 经费 经验 经典 经贸 开发开放 开发区 以工促农 同城 重点地区 重点行业 重点领域 重点区域 重点企业 重点人群 重点单位 依法行政 依法治国 依法治理 依法治校 依法治教 依法治税 当地 除险 如何 因素 因病 每个 每户 将军 向好 与否 同志 同级 同意 让步 对话 对外 对台 在线 对口 把关 把脉 公共服务 市场准入 减税降费',
    ),
    examples: ['社会组织数量', '发展改革委', '实施方案', '应急体系'],
  },
  {
    name: 'noun-end',
    role: 'noun-end',
    words: words('的 率 性 者 型 效率 力度 情况 作用 水平 质量 部门 机构 单位 人员'),
    examples: ['落实情况', '完成率', '完成的项目'],
    not: ['落实政策'],
  },
  {
    name: 'join',
    role: 'join',
    words: words('和 与 及 以及 暨 或 或者 、 等'),
    examples: ['和', '以及'],
  },
  {
    name: 'then',
    role: 'then',
    words: words('并 并且 并组织'),
    examples: ['并'],
  },
  {
    name: 'negation',
    role: 'negation',
    words: words('不 未 没有 尚未 拒不 无 非 不再 未能'),
    examples: ['未', '拒不'],
  },
  {
    name: 'label',
    role: 'label',
    words: words(
      '完成时限 完成时间 时间节点 时限要求 责任单位 责任部门 责任领导 责任人 牵头单位 牵头部门 配合单位 配合部门 参与单位 协助单位 主办单位 协办单位 牵头责任单位 联系人 联系电话 实施单位',
      '牵头领导 分管领导 主管领导 包联领导 包保领导 挂钩领导 联系领导 领办领导 牵头市领导 牵头县领导 牵头区领导 分管负责人 责任人员 责任科室 责任处室 牵头科室 牵头处室 配合科室 配合处室',
      '完成期限 完成日期 办结时限 工作时限 推进时限 时限',
    ),
    examples: ['完成时限：2022年12月底', '责任单位：各市（州）民政局', '牵头领导：分管副局长'],
    not: ['责任落实机制'],
  },
] as const satisfies readonly ClauseWordRow[]
