import type { ActionKind, Stage } from '../schema'
import type { Row } from './row'
import { words } from './words'

/**
 * 动词. Words that say what a measure does (`kind`), and what it does to a document it names (`stages`).
 * Of the words that begin at one place the longest counts, and no word stands in two rows. Every row's examples are
 * measures whose governing verb is one of its words; an example with a 《title》 also proves the stages.
 */
export interface ActionRow extends Row {
  readonly kind: ActionKind
  readonly words: readonly string[]
  /** What becomes of the 《document》 that the verb governs; absent for a verb that leaves documents alone. */
  readonly stages?: readonly Stage[]
  /** The stages hold only right beside the 《document》: 完善《X》, but not 完善落实《X》的机制. */
  readonly near?: boolean
  /**
   * Before another verb it only says how: 加快推进 is 推进, 规范开展 is 开展. `any`: before one that may be a noun as well
   * (加快发展); `verb`: not before that (规范检查程序).
   */
  readonly adverbial?: 'any' | 'verb'
  /** As often a noun (养老服务监管): a verb only where its clause begins, or behind 要, 应当. */
  readonly nominal?: boolean
  /** Only how one stands to it (坚持问题导向，): governs when no other verb follows in the measure. */
  readonly weak?: boolean
}

export const actions = [
  {
    name: 'explore',
    kind: 'explore',
    words: words('探索 研究建立 研究推进 研究探索 研究解决 先行先试 谋划 探讨'),
    examples: ['探索建立政府救助与慈善帮扶衔接机制', '适时研究建立补贴标准动态调整机制'],
  },
  {
    name: 'study',
    kind: 'explore',
    stages: ['draft'],
    near: true,
    nominal: true,
    words: words('研究 论证 试点'),
    examples: ['研究养老服务人才激励政策', '牵头研究《促进两岸交流实施意见》'],
    not: ['政策研究水平得到提升'],
  },
  {
    name: 'study-and-draft',
    kind: 'explore',
    stages: ['draft'],
    words: words('研究制定 研究制订 研究起草 研究编制 研究提出 研究拟定 研究拟订 谋划编制 探索制定 调研起草'),
    examples: ['研究制定村民自治章程范本', '研究起草《城乡社区服务规定》'],
  },
  {
    name: 'encourage',
    kind: 'encourage',
    words: words(
      '鼓励 支持 引导 倡导 提倡 扶持 允许 激励 吸引 动员 号召 帮助 帮扶 鼓励支持 支持鼓励 鼓励引导 引导支持 支持引导 教育引导',
      '授权 赋予 授予 鼓励和支持 支持和鼓励 支持和引导 引导和支持 鼓励和引导 动员和支持 动员和引导 动员引导 扶持引导',
    ),
    examples: ['鼓励各地申请专项债加强养老机构改扩建', '支持和引导各级社会组织参与乡村振兴'],
  },
  {
    name: 'promote',
    kind: 'promote',
    words: words(
      '推动 推进 促进 助推 带动 指导 督促 督导 协调 争取 加速 助力 引领 牵引 拉动 激发 统筹推进 统筹协调 指导督促 督促指导 对接 融入',
      '引进 引育 招引 引入',
    ),
    examples: ['推动村级设立社会救助协理员', '指导市州深入开展示范创建活动'],
    not: ['加强民政工作指导'],
  },
  {
    name: 'promote-or-how',
    kind: 'promote',
    adverbial: 'any',
    words: words('加快 抓紧 集中 联合 牵头 协同 联动'),
    examples: ['加快殡葬设施升级步伐'],
    not: ['加快推进社工站建设', '加快发展服务类社会救助'],
  },
  {
    name: 'coordinate-or-how',
    kind: 'promote',
    adverbial: 'verb',
    words: words('统筹'),
    examples: ['统筹城乡低保资源', '统筹发展和安全'],
    not: ['统筹推进城乡低保工作'],
  },
  {
    name: 'request',
    kind: 'promote',
    words: words('提请 报请 呈请 申报 申请 配合 参与 协助'),
    examples: ['提请省政府出台配套措施', '配合省人大做好立法调研'],
  },
  {
    name: 'legislate',
    kind: 'promote',
    stages: ['legislate'],
    near: true,
    nominal: true,
    words: words('审议 审查 审定 立法 审议通过 表决 审批 批准 报批 送审 报审 一审 二审 三审 初次审议'),
    examples: ['审议《殡葬管理条例》', '加快《慈善条例》的审议进程', '做好《养老服务条例》立法工作'],
    not: ['审批效率大幅提高，加强事后监管'],
  },
  {
    name: 'strengthen',
    kind: 'strengthen',
    words: words(
      '加强 提升 强化 提高 巩固 改进 改善 增强 扩大 加大 拓展 夯实 做强 做优 做大 做精 做实 做细 做大做强 做优做强 丰富 充实 壮大 升级 拓宽',
      '筑牢 压实 细化 培育 培养 提振 维护 保持 稳定 挖掘 盘活 释放 弘扬 树立 厚植 繁荣 补齐 补足 深化 延伸 放宽 简化 减轻 降低 压缩 减少 净化',
      '防范 防范化解 化解 管好 用好 守牢 守住 兜牢 兜住 扛牢 健全完善 完善健全 改进完善 巩固提升 巩固拓展 改造提升 优化提升 培育壮大 发展壮大',
      '激活 增进 延长 畅通 打通 整合 搞活 转变 营造 凝聚 集聚 擦亮 稳住 注重 重视 突破 攻克 破解 振兴 传承 传承弘扬 赋能 严肃 严明 树牢 拥护',
      '推广 推广应用 推广使用 复制推广 总结推广 缩短 精简 削减 取消 清除 补充 转换 疏通 纠治 纠正 打击 严厉打击 查处 惩治 排查整治 清理整治 规范整治 解决 改进和加强',
      '加强和改进 加强和规范 完善提升 深化拓展 建强 建优 建好 迭代 迭代升级 铸牢 压减 改造升级 普及推广 补强 坚定 增加',
    ),
    examples: ['加强地名信息库建设', '健全完善标准化工作机制', '稳步提高社会救助标准'],
  },
  {
    name: 'strengthen-or-noun',
    kind: 'strengthen',
    nominal: true,
    words: words('发展 改革 创新 保护 保障 支撑 改造 治理 整治 清理 整顿 融合 提质 改扩建 扩建 修复 控制 应用 运用'),
    examples: ['发展服务类社会救助', '大力整治形式主义', '积极发展老年助餐'],
    not: ['养老事业改革持续推进', '基层治理能力显著提升'],
  },
  {
    name: 'strengthen-or-how',
    kind: 'strengthen',
    adverbial: 'verb',
    words: words('规范 严格 精准 优先 统一 合理'),
    examples: ['规范非营利性校外培训机构登记管理', '严格社会组织年检', '规范检查程序'],
    not: ['规范开展儿童收养工作', '严格落实安全基本规范'],
  },
  {
    name: 'refine',
    kind: 'strengthen',
    stages: ['revise'],
    near: true,
    words: words('完善 健全 优化 调整 更新 优化调整 调整优化 动态调整 动态更新 修改完善 补充完善 调整完善 充实完善'),
    examples: ['完善婚姻登记网络系统建设', '动态调整《中介服务事项目录》', '完善《应急预案》'],
    not: ['建立健全年检制度'],
  },
  {
    name: 'carry-out',
    kind: 'carryOut',
    words: words(
      '开展 组织开展 举办 召开 举行 做好 抓好 搞好 办好 抓实 抓紧抓好 抓细抓实 启动 推出 部署 开办 采取 选派 选取 选树 配齐 配备 纳入 列入 补贴',
      '补助 承办 筹办 开工 开工建设 评选 发放 提供 总结 给予 设置 配置 安装 拨付 划定 承接 担负 购买 征集 抽查 排查 摸排 梳理 公开 通报 发挥好 讲好 实现好',
      '选拔 遴选 争创 投入 启用 开放 开发 开拓 减免 免除 返还 进行 安置 收购 储备 投放 汇集 归集 受理 办理 采集 落户 采用 申办',
    ),
    examples: ['开展家庭养老床位试点', '做好试点验收评估工作', '举办一期全省民政法治培训班'],
  },
  {
    name: 'carry-out-or-noun',
    kind: 'carryOut',
    nominal: true,
    words: words(
      '建设 安排 检查 监测 监督 监管 救助 管理 利用 使用 考核 评估 评价 审核 审计 验收 普查 调查 督查 组织领导 供应 种植 养护 调度',
    ),
    examples: ['建设区域性养老服务中心', '利用现有场地建成助餐点'],
    not: ['养老设施建设全面加强', '管理水平持续提升'],
  },
  {
    name: 'organise',
    kind: 'carryOut',
    adverbial: 'verb',
    nominal: true,
    words: words('组织'),
    examples: ['组织全国示范县评比表彰活动'],
    not: ['适时组织修订《地名管理规定》', '社会组织领域改革继续深化'],
  },
  {
    name: 'put-into-effect',
    kind: 'carryOut',
    stages: ['implement'],
    words: words('实施 组织实施 推进实施 启动实施 推动实施 实行 推行 施行 试行'),
    examples: ['实施农村福利服务中心服务质量达标行动', '全面实施《志愿服务记录办法》', '推动《慈善法》有效实施'],
    not: ['按照实施方案加强管理'],
  },
  {
    name: 'implement',
    kind: 'implement',
    stages: ['implement'],
    words: words(
      '落实 贯彻 执行 贯彻落实 贯彻执行 贯彻实施 遵守 履行 兑现 恪守 推进落实 落实落地 落地落实 抓好落实 抓落实 落实到位 细化落实 推动落实 督促落实',
      '贯彻好 规范适用 正确适用 准确适用 严格适用 统一适用',
      '落地 落地见效 落实见效 落细 落实落细 严守 落到实处 落到位 落地生根 落地落细 贯穿执行 贯彻落实到位 贯彻落实落地',
    ),
    examples: ['全面落实“社工岗”政策', '认真贯彻落实《行政区划管理条例》', '推动《养老规划》落地见效'],
    not: ['落实情况良好'],
  },
  {
    name: 'study-and-implement',
    kind: 'implement',
    stages: ['publicize', 'implement'],
    words: words(
      '学习贯彻 宣传贯彻 学习宣传贯彻 学习贯彻落实 宣传贯彻落实 学习宣传贯彻落实 学习宣传贯彻实施 宣贯 学习贯彻执行 学习、宣传、贯彻 学习和贯彻 学习宣传和贯彻',
      '学习宣传和贯彻落实 学习宣传和贯彻实施 宣传贯彻实施 宣传贯彻执行',
    ),
    examples: ['持续深入学习贯彻重要讲话精神', '做好《地名管理条例》的学习宣传贯彻落实工作'],
  },
  {
    name: 'publicize',
    kind: 'carryOut',
    stages: ['publicize'],
    nominal: true,
    words: words(
      '学习 宣传 普及 宣讲 解读 学习宣传 宣传普及 宣传解读 普法宣传 宣传教育 宣传推广 学懂弄通 专题培训 培训宣传 宣传培训 政策培训 业务培训 专题学习 宣传月 宣传周 宣传日 宣传好 普法 学法 学法内容 普法重点 普法内容 普法教育',
    ),
    examples: ['学习宣传《民法典》', '广泛宣传文明祭祀新风'],
    not: ['宣传力度不断加大'],
  },
  {
    name: 'train',
    kind: 'carryOut',
    stages: ['publicize'],
    near: true,
    nominal: true,
    words: words('培训'),
    examples: ['培训村级协理员', '开展《慈善法》培训'],
    not: ['参加《慈善法》颁布纪念活动'],
  },
  {
    name: 'enact',
    kind: 'establish',
    stages: ['issue'],
    words: words(
      '制定 制订 出台 制定出台 制订出台 研究出台 研究制定出台 制定并出台 印发 发布 公布 颁布 颁发 下发 颁行 制发 制定印发 制定发布 编印 编发 刊印',
    ),
    examples: ['制定出台《民政事业发展规划监测评估办法》', '及时制定我省基本养老服务清单', '推动《工会条例》尽快出台'],
  },
  {
    name: 'take-decision',
    kind: 'establish',
    stages: ['issue'],
    near: true,
    weak: true,
    words: words('作出 做出'),
    examples: ['作出《关于加强农村养老工作的决定》'],
    not: ['落实各项任务，作出积极贡献'],
  },
  {
    name: 'inspect-enforcement',
    kind: 'carryOut',
    stages: ['implement'],
    nominal: true,
    words: words('执法检查 执行力度 贯彻实施情况 贯彻落实情况'),
    examples: ['做好《慈善法》执法检查'],
    not: ['加强执法检查力量'],
  },
  {
    name: 'draw-up',
    kind: 'establish',
    stages: ['draft'],
    words: words('起草 编制 拟定 拟订 草拟 编写 组织编制'),
    examples: ['编制《殡葬设施专项规划》', '起草社会工作条例'],
  },
  {
    name: 'revise',
    kind: 'establish',
    stages: ['revise'],
    words: words('修订 修改 修编 修正 修订完善 修改修订 重新修订'),
    examples: ['修订《民政服务机构自评标准》', '修订完善社会组织等级评估办法'],
  },
  {
    name: 'enact-and-revise',
    kind: 'establish',
    stages: ['issue', 'revise'],
    words: words(
      '制修订 制订修订 制定修订 制定、修订 制订、修订 制定和修订 制(修)订 制(修)定 制定(修订) 制订(修订) 制定完善 制定和完善',
    ),
    examples: ['制修订《社区服务标准》', '制（修）订养老服务标准'],
  },
  {
    name: 'establish',
    kind: 'establish',
    words: words(
      '建立 设立 构建 成立 组建 创建 打造 形成 搭建 布局 建立健全 建立完善 建立和完善 新建 明确 确定 开设 创办 筹建 布设 塑造 重塑 确立 共建',
      '增设 开辟 开通 规划建设 谋划建设 构筑 签订 签署 立项',
    ),
    examples: ['建立健全养老服务标准体系', '打造一批可复制的服务项目'],
  },
  {
    name: 'complete',
    kind: 'complete',
    words: words(
      '完成 实现 建成 确保 保证 达到 全面完成 如期完成 按期完成 建有 全面建成 基本建成 基本完成 全部完成 基本实现 建成使用 建成投产 竣工 投产 消除',
      '根除 打赢 打好 力保',
    ),
    examples: ['按期完成省级未成年人保护白皮书编制工作', '实现救助事项申请“掌上办”', '护理型床位占比达到50%'],
    not: ['完成的项目要加强管护'],
  },
  {
    name: 'repeal',
    kind: 'other',
    stages: ['repeal'],
    words: words('废止 停止执行 不再执行 失效 停止使用 撤销'),
    examples: ['废止《农村敬老院管理暂行办法》', '废止不合时宜的文件'],
  },
  {
    name: 'prohibit',
    kind: 'prohibit',
    words: words(
      '严禁 不得 杜绝 禁止 严防 遏制 取缔 不准 不允许 防止 制止 不许 不搞 反对 抵制 避免 严控 坚决防止 坚决杜绝 坚决遏制 坚决制止 坚决反对',
    ),
    examples: ['坚决防止“死亡保”“政策保”等问题发生', '严禁向企业摊派'],
  },
  {
    name: 'stance',
    kind: 'other',
    weak: true,
    words: words('坚持 把握 突出 聚焦 牢记 立足 发挥 充分发挥 秉持 践行 紧扣 紧盯 瞄准 依托 利用好'),
    examples: ['始终坚持党对民政工作的全面领导', '突出重要节假日、汛期等重点时段'],
    not: ['坚持问题导向，做好专项审计整改工作'],
  },
] as const satisfies readonly ActionRow[]
