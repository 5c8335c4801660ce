import type { Row } from './row'
import { words } from './words'

/**
 * 文种. What a 《title》 names, told by its closing words: the longest that ends it, behind (试行), （2021—2025年） and the
 * like. `kind` is `Regulation.kind`.
 */
export interface RegulationKindRow extends Row {
  readonly kind: string
  readonly words: readonly string[]
}

export const regulationKinds = [
  {
    name: 'law',
    kind: 'law',
    words: words('法 宪法 法典 基本法 组织法 修正案 刑法'),
    examples: ['《中华人民共和国慈善法》', '《民法典》', '《公司法（修订草案）》'],
    not: ['《最低生活保障管理办法》', '《科学工作方法》'],
  },
  {
    name: 'no-law',
    kind: 'other',
    words: words('方法 做法 书法 想法 说法 看法 执法 普法 立法 疗法 手法'),
    examples: ['《“五步工作法”典型做法》'],
  },
  {
    name: 'regulations',
    kind: 'regulations',
    words: words('条例'),
    examples: ['《地名管理条例》', '《志愿服务条例（草案）》'],
    not: ['《贯彻〈居住证暂行条例〉实施办法》'],
  },
  {
    name: 'provisions',
    kind: 'provisions',
    words: words('规定 若干规定 暂行规定 制度 守则 准则'),
    examples: ['《吉林省地名管理规定》', '《首问负责制度》'],
  },
  {
    name: 'measures',
    kind: 'measures',
    words: words('办法 实施办法 暂行办法 管理办法'),
    examples: ['《特困人员认定办法》', '《志愿服务记录与证明出具办法(试行)》'],
    not: ['《关于印发〈管理办法〉的通知》'],
  },
  {
    name: 'rules',
    kind: 'rules',
    words: words('细则 规则 议事规则 规程 章程 税则 程序'),
    examples: ['《公平竞争审查制度实施细则（暂行）》', '《国务院工作规则》'],
  },
  {
    name: 'standard',
    kind: 'standard',
    words: words('标准 规范 基本规范 基准 限值 要求 导则 技术要求 指标体系 指标'),
    examples: ['《养老机构服务安全基本规范》', '《吉林省设立镇标准和设立街道标准》'],
  },
  {
    name: 'guide',
    kind: 'guide',
    words: words('指南 指引 指导原则 原则 手册 诊疗常规 指导书 说明 读本 问答'),
    examples: ['《社会资本投资农业农村指引》', '《乡村振兴用地政策指南》'],
  },
  {
    name: 'plan',
    kind: 'plan',
    words: words('规划 计划 纲要 议程 规划纲要 行动计划 安排 行动 行动纲领 愿景 总体规划 目标 体系'),
    examples: ['《“十四五”规划》', '《全民健身计划（2021—2025年）》', '《质量强国建设纲要》'],
    not: ['《“十四五”规划监测评估实施办法》', '《规划建议》'],
  },
  {
    name: 'scheme',
    kind: 'scheme',
    words: words('方案 实施方案 工作方案 预案 应急预案 任务分工 分工 任务分解 总体部署'),
    examples: ['《国家职业教育改革实施方案》', '《国家粮食应急预案》'],
  },
  {
    name: 'opinions',
    kind: 'opinions',
    words: words('意见 实施意见 指导意见 若干意见'),
    examples: ['《关于推进养老产业加快发展的实施意见》'],
  },
  {
    name: 'proposals',
    kind: 'proposals',
    words: words('建议 倡议 倡议书 提案'),
    examples: ['《中共中央关于制定国民经济和社会发展第十五个五年规划的建议》'],
  },
  {
    name: 'policy-measures',
    kind: 'policyMeasures',
    words: words('措施 若干措施 政策措施 政策 若干政策 十条措施 举措 若干举措'),
    examples: ['《关于促进体育产业高质量发展的若干措施》', '《支持工业互联网发展若干政策》'],
  },
  {
    name: 'notice',
    kind: 'notice',
    words: words('通知 紧急通知 补充通知 通告 公告 通报 公报'),
    examples: ['《关于印发〈社会保险基金财务制度〉的通知》', '《国务院关于印发新一代人工智能发展规划的通知》'],
  },
  {
    name: 'letter',
    kind: 'letter',
    words: words('函 复函 批复 请示 答复 公函 的函 回执'),
    examples: ['《关于要求调整行政村规模的请示》'],
  },
  {
    name: 'catalogue',
    kind: 'catalogue',
    words: words('目录 清单 名录 名单 项目库 台账 明细表 一览表 汇总表'),
    examples: ['《产业结构调整指导目录》', '《行政许可事项清单》'],
  },
  {
    name: 'work-points',
    kind: 'workPoints',
    words: words('要点 工作要点'),
    examples: ['《2022年全省民政工作要点》'],
  },
  {
    name: 'decision',
    kind: 'decision',
    words: words('决定 决议 命令 令'),
    examples: ['《关于经济体制改革的决定》'],
  },
  {
    name: 'report',
    kind: 'report',
    words: words('报告 报告书 工作报告 白皮书 蓝皮书 年报 皮书 讲话'),
    examples: ['《政府工作报告》', '《未成年人保护白皮书》'],
  },
  {
    name: 'agreement',
    kind: 'agreement',
    words: words('协议 协定 公约 合同 协议书 框架协议 备忘录 议定书 承诺书 责任书 宣言 条约 声明'),
    examples: ['《战略合作协议》', '《村规民约和居民公约》'],
  },
  {
    name: 'form',
    kind: 'form',
    words: words(
      '表 申请表 申请书 申报书 证 证书 许可证 登记证 委托书 通知书 告知书 决定书 证明 执照 单 证明书 意见书 居住证 授权书 登记书 确认书 推荐书 委托函 回执单',
    ),
    examples: ['《临时救助申请表》', '《中华人民共和国残疾军人证》', '《行政处罚告知书》'],
  },
  {
    name: 'publication',
    kind: 'publication',
    words: words(
      '日报 晚报 时报 晨报 周报 早报 学报 学刊 月刊 周刊 杂志 年鉴 画报 志 史 简史 史料 文选 文集 选编 汇编 案例集 典型案例',
    ),
    examples: ['《人民日报》', '《吉林民政年鉴》', '《中国共产党简史》'],
    not: ['《未成年人保护年报》'],
  },
] as const satisfies readonly RegulationKindRow[]
