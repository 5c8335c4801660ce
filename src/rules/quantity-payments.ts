import type { QuantityRow } from './quantity-row'
import { words } from './words'

/** 奖补与受益对象用语. What is paid or granted, by which verb, to whom, and what goes on behind the thing counted. */
export const quantityPayments = [
  {
    name: 'allowance',
    role: 'allowance',
    words: words(
      '补助 奖励 补贴 资助 奖补 给予 罚款 处以 收费 收取 征收 缴纳 缴存 扣除 贴息 补偿 返还 计提 提取 支付 减征 奖金 报销 赔偿 津贴 抵扣 予以 授信 担保额度 贷款额度 贷款期限 租金 加计 减按 定额 保证金 服务费 一次性 补足 救助',
    ),
    examples: ['每家最高补助50万元', '补贴标准不超过1200元/人'],
  },
  {
    name: 'give',
    role: 'grant',
    words: words('给予 予以 给与'),
    examples: [
      '省级给予一次性奖补50万元',
      '对新认定的企业予以奖励20万元',
      '给予不超过总投入30%、最高3000万元的经费支持',
    ],
  },
  {
    name: 'grant',
    role: 'grant',
    words: words('发放 拨付 安排 享受 颁发 下达'),
    examples: ['发放安家补助30万元'],
  },
  {
    name: 'charge',
    role: 'charge',
    words: words('计租 收取 计收 征收 计征 计提 计发 缴纳 缴存 收费 计费 结算 上浮 下浮 减收'),
    examples: ['按公房租金标准的50%计租', '按工资总额的2%计提工会经费', '减按15%的税率征收企业所得税'],
    not: ['征收土地50亩'],
  },
  {
    name: 'extent',
    role: 'extent',
    words: words('规模 总规模 额度 贷款额度 授信额度 信贷额度 不等'),
    examples: ['设立首期100亿元贷款额度的专项资金', '发行50亿元规模的债券', '给予50万元至100万元不等的奖励'],
  },
  {
    name: 'fund',
    role: 'fund',
    words: words('基金 资金 资金池 贷款 信贷 债券 专项'),
    examples: ['组建规模不低于20亿元的母基金', '设立规模10亿元的风险分担资金池'],
    not: ['培育规模10亿元的企业'],
  },
  {
    name: 'once',
    role: 'once',
    words: words('一次性 最高 每年 每人 每户 每家 每个 每项'),
    examples: ['给予企业一次性奖补100万元'],
  },
  {
    name: 'rate',
    role: 'rate',
    words: words('标准 工资 平均工资 最低工资 保障金 养老金 租金 保费 生活费 可支配收入 消费支出'),
    examples: ['救助标准不超过本市12个月最低生活保障标准', '补助不低于3个月当地最低工资'],
  },
  {
    name: 'audience',
    role: 'audience',
    words: words('面向 针对 惠及 覆盖'),
    examples: ['面向1万名专业技术人才开展培训'],
  },
  {
    name: 'serving',
    role: 'serving',
    words: words('为'),
    examples: ['为6.5万名适龄女性免费开展筛查'],
  },
  {
    name: 'whom',
    role: 'whom',
    words: words(
      '对 针对 属于 对于 给 每新增 每引进 每培养 每培育 每增加 每组织 每举办 每建成 每新建 每完成 每获得 每吸纳 每招用 每接收',
    ),
    examples: ['对承担单位按合同额的10%给予补助'],
  },
  {
    name: 'each-of',
    role: 'each-of',
    words: words('单个 单一 单项 单家 单户 单笔 同一 每个 每家 每项 每户 每笔'),
    examples: ['单个项目最高不超过300万元'],
  },
  {
    name: 'splitting',
    role: 'splitting',
    words: words('开展 解决 推介 惠及 带动 吸引 帮助 引进 化解 新开工 新建 新增 新投产 建成 新认定 新签约 新引进'),
    examples: ['开展大走访解决企业诉求100个', '向民间资本推介优质项目300个以上'],
    not: ['农村劳动力转移就业10万人'],
  },
  {
    name: 'deed',
    role: 'deed',
    words: words(
      '改善 健全 做大 做强 做优 做精 做实 拓宽 打通 畅通 壮大 延伸 丰富 激发 厚植 巩固 弘扬 传承 倡导 普及 增强 夯实 补齐 补强 激活 挖掘 改革 创新开展 探索 创新 有效 规范 严格 严厉 严肃 深化 保护 防范 防控 打击 查处 遏制 缓解 满足 方便 吸收 参与 申建 力推 抓实 抓紧 用好 管好 守好 建强 建优 分类 依法 依托 对接 联动 带领 跟踪 延长 公布 公开 总结 宣传 表彰 传播 讲好 擦亮 叫响 涌现 若干 一批 一系列',
    ),
    examples: ['建设50所学校、改善办学条件'],
    not: ['建设10个创新中心、体验中心等服务载体'],
  },
] as const satisfies readonly QuantityRow[]
