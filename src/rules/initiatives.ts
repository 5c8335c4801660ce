import type { Row } from './row'
import { words } from './words'

/**
 * 专项名称. What the name of an initiative ends with: `kind` is `Initiative.kind`, an open list. Every row's examples hold
 * one initiative of it; of `not` none.
 */
export interface InitiativeKindRow extends Row {
  readonly role: 'kind'
  readonly kind: string
  readonly words: readonly string[]
  /** How many characters of the name must be left when its generic words (专项, 重大) are taken off. */
  readonly least: number
  /** Only with a name in quotation marks: 开展“敬老月”活动, but not 开展文体活动. */
  readonly quoted?: boolean
  /** Its name may hold 、: 防范非法集资、金融诈骗专项治理. Of others each piece is a thing of its own. */
  readonly reaches?: boolean
  /** Its name may hold 、 behind a verb that runs a programme: 实施大气、水、土壤污染防治行动计划. */
  readonly runs?: boolean
  /** Only behind a verb or in quotation marks: 实施…计划, but not 国民经济计划. */
  readonly launched?: boolean
  /** A thing that is built: a second verb before it (建设开发…平台) is no part of its name, as it may be of 培育发展…行动. */
  readonly built?: boolean
  /** What behind it makes it part of another word: 行动计划, 工程师. */
  readonly notBefore?: readonly string[]
  /** What before it makes it another thing: 有计划. */
  readonly notAfter?: readonly string[]
}

/**
 * Words around the name. `launch`: a verb that the name follows wherever it stands (推动社会组织开展…); other verbs only where
 * they open the clause. `carry`: a launching verb that the name follows even behind another one (推进各中心开展…试点).
 * `inside`: a verb that opens the name itself behind the verb that governs (健全 + 防范化解…机制). `lead`: stands before the name and
 * is no part of it (一批), as does a figure with a `measure` word (58个). `edge`: a name does not reach back across it (…的);
 * nor across a `list` word, and quoted names right before that are names (“…”“…”等活动). `join`: a name may reach across it, unless a
 * thing of its own ends there (`whole`: 制度和…机制; `item`: before 、 only). `inward`: an edge behind which a verb opens the name. `running`: a verb that runs
 * a programme, with all that stands in one row behind it. `generic`: says nothing of which one it is.
 */
export interface InitiativeWordRow extends Row {
  readonly role:
    | 'launch'
    | 'carry'
    | 'inside'
    | 'inward'
    | 'running'
    | 'lead'
    | 'measure'
    | 'edge'
    | 'list'
    | 'join'
    | 'whole'
    | 'item'
    | 'generic'
  readonly words: readonly string[]
  /** Of an edge: a word that holds an edge's characters and is none. */
  readonly inert?: boolean
  /** Of an edge: what a quoted name behind it says is to be stopped, and no initiative: 遏制“…”活动. */
  readonly against?: boolean
  /** What behind the word makes it part of another: 等级. */
  readonly notBefore?: readonly string[]
}

export type InitiativeRow = InitiativeKindRow | InitiativeWordRow

export const initiatives = [
  {
    name: 'campaign',
    role: 'kind',
    kind: 'campaign',
    least: 3,
    reaches: true,
    words: words(
      '行动 专项行动 专项整治行动 专项整治 专项治理 集中整治 攻坚战 攻坚行动 百日攻坚 保卫战 歼灭战 大会战 专项斗争 三年行动 执法行动',
    ),
    notBefore: words('计划 方案 统一 自觉 派 纲领 不便 能力 障碍 起来 力 指南 态 员 物 作 上 目标 部署 迟缓 轨迹 的'),
    examples: ['实施公办养老机构能力提升行动', '开展“减证便民”专项行动', '开展政府机构失信问题专项治理'],
    not: ['开展专项行动', '实行动态管理', '方便行动不便的老年人', '开展有关专项整治'],
  },
  {
    name: 'project',
    role: 'kind',
    kind: 'project',
    least: 3,
    runs: true,
    words: words('工程 提升工程 惠民工程 培育工程 重大工程 示范工程 重点工程 大型工程'),
    notBefore: words(
      '师 质量 技术 项目 设计 施工 包 研究 机械 造价 承包 咨询 总承包 监理 建设项目 全过程 建设组织 实验 系 学 款 价款 有限 人员 量 资金 机 车 标准 规划 投资 中心 院 公司 局 招标 款项 结算 竣工 通水 验收 同时 的质量 的投产 的施工 等质量 化 度 结构物 遗产 减排 预算 交工 交(竣 交竣 交一次 交付 设施行政 行政主管',
    ),
    examples: ['扎实开展“幸福家园”村社互助工程', '实施急需紧缺技能人才培养工程', '启动实施民政领域“三标”覆盖工程'],
    not: ['推进重大工程', '有关工程', '聘请工程师', '加强建筑工程质量监管'],
  },
  {
    name: 'programme',
    role: 'kind',
    kind: 'programme',
    least: 4,
    launched: true,
    runs: true,
    words: words('计划 行动计划 三年行动计划 倍增计划 培养计划 提升计划 特聘计划'),
    notBefore: words(
      '生育 经济 单列 指标 草案 期间 体制 委 书 任务 安排 管理 外 内 报告 规定 供应 的 执行 完成 要求 编制 数',
    ),
    notAfter: words('有 实行 完成 原 原定 统一 国家'),
    examples: ['实施农业龙头企业倍增计划', '启动实施“万家民企进海南”三年行动计划'],
    not: ['制定年度工作计划', '执行国民经济计划草案', '下达投资计划'],
  },
  {
    name: 'pilot',
    role: 'kind',
    kind: 'pilot',
    least: 4,
    reaches: true,
    words: words('试点 改革试点 综合试点 综合改革试点 示范试点'),
    notBefore: words('先行 单位 企业'),
    examples: ['开展家庭养老床位试点', '推进知识产权综合管理改革试点', '开展福彩销售市场运维机制改革试点工作'],
    not: ['积极开展试点', '扩大改革试点', '做好试点验收工作'],
  },
  {
    name: 'zone',
    role: 'kind',
    kind: 'zone',
    least: 2,
    built: true,
    words: words('试验区 实验区 示范区 先行区 先导区 先行示范区 改革试验区 创新发展试验区 综合试验区'),
    notBefore: words('管委会 管理委员会 内 工作 切实'),
    examples: ['建设国家生态文明试验区', '创建国家乡村振兴示范区'],
    not: ['建设一批示范区', '支持各类试验区'],
  },
  {
    name: 'platform',
    role: 'kind',
    kind: 'platform',
    least: 4,
    built: true,
    words: words(
      '平台 信息平台 服务平台 监管平台 公共服务平台 信息系统 管理系统 监测系统 应用系统 业务系统 支付系统 数据库 大数据中心',
    ),
    notBefore: words('经济 企业 公司 型 化 单位 退出 商'),
    notAfter: words('上云上'),
    examples: ['加强全国低收入人口动态监测信息平台应用', '建设全省统一公共支付系统', '推广使用全国志愿服务信息系统'],
    not: ['搭建各类平台', '建设信息平台', '发展平台经济'],
  },
  {
    name: 'mechanism',
    role: 'kind',
    kind: 'mechanism',
    least: 4,
    built: true,
    reaches: true,
    words: words('机制 长效机制 工作机制 协调机制 体制机制 联动机制 共享机制 保障机制 调整机制 激励机制'),
    notBefore: words('砂 石 造 障碍 改革 创新 体制 性 化 研究'),
    notAfter: words('、创新 和创新 、改 、活 、强'),
    examples: ['建立健全行政区划部门联审机制', '探索建立政府救助与慈善帮扶衔接机制', '建立“精准服务+联合执法”机制'],
    not: ['形成长效机制', '建立健全工作机制', '完善体制机制', '推广机制砂石'],
  },
  {
    name: 'contest',
    role: 'kind',
    kind: 'event',
    least: 3,
    words: words(
      '大赛 竞赛 技能大赛 职业技能大赛 博览会 论坛 展览会 洽谈会 交易会 进口博览会 峰会 文化节 宣传月 宣传周 宣传日 主题月',
    ),
    notBefore: words('事 表演 产业 日程 规程 章程 规则'),
    examples: ['举办第二届全省护理员职业技能大赛', '开展“未成年人保护宣传月”', '举办中国国际进口博览会'],
    not: ['参加各类竞赛', '举办论坛'],
  },
  {
    name: 'event',
    role: 'kind',
    kind: 'event',
    least: 2,
    quoted: true,
    words: words('活动 主题活动 系列活动 志愿服务活动 宣传活动 公益活动'),
    notBefore: words('中心 场所 室 性 场地 阵地'),
    examples: ['开展“未成年人保护宣传月”活动', '组织“敬老月”系列活动'],
    not: ['开展业务培训活动', '举办群众性文化活动'],
  },
  {
    name: 'quoted-project',
    role: 'kind',
    kind: 'project',
    least: 2,
    quoted: true,
    words: words('项目 公益项目 服务项目'),
    notBefore: words('走 实施 审批 管理 建设 投资 资金'),
    examples: ['实施“福康工程”公益项目'],
    not: ['实施重点项目', '打造精品慈善救助项目'],
  },
  {
    name: 'launch',
    role: 'launch',
    words: words(
      '实施 组织实施 深入实施 开展 组织开展 启动 启动实施 举办 承办 建立 建立健全 健全完善 构建 搭建 打造 探索建立 建设 创建 设立 推行 推进 加快推进 深入推进 打赢 坚决打赢 打好',
    ),
    examples: ['开展', '启动实施'],
  },
  {
    name: 'carry',
    role: 'carry',
    words: words('开展 组织开展'),
    examples: ['开展'],
  },
  {
    name: 'inside',
    role: 'inside',
    words: words(
      '防止 防范 化解 防范化解 防范和化解 预防 打击 惩治 促进 鼓励 扶持 帮扶 规范 培育 培养 保护 维护 引进 补助 补贴 铸牢',
    ),
    examples: ['防范化解'],
  },
  {
    name: 'inward',
    role: 'inward',
    words: words('的'),
    examples: ['的'],
  },
  {
    name: 'running',
    role: 'running',
    words: words('实施 开展'),
    examples: ['实施'],
  },
  {
    name: 'lead',
    role: 'lead',
    words: words(
      '一批 若干 各类 各项 有关 相关 一系列 多项 多个 好 了 本地区 当地 各部门 各地 相应 本 我省 我市 我区 我县 全面 继续 持续 新一批 首批 一个 更多 各级 与 对 以 各种形式 这些 其他 省级以上',
      '支持 鼓励 引导 参加 参与 适合 利用 进一步 复制推广 推动 申报 求 和 及 现有 已有 原有 同级 多得 无故 从而 新增 覆盖 运行 参与组建 组建 这 该 本次 此次 新一轮 几个 许多 多个 一些 以上 是 基于 引入 控制 严控 获评 —— 各大 上报 拓展 巩固拓展 获批 新设 多轮 升级 升级打造 部分 所有 一部分 大部分 已建 已建成 已入驻 已布局 全部 现行 多数 理顺 各种 最近',
    ),
    examples: ['一批', '各类'],
  },
  {
    name: 'measure',
    role: 'measure',
    words: words('个 家 批 项 套 届 所 处 条 类 大类 大 年 年度 年底前'),
    examples: ['个'],
  },
  {
    name: 'edge',
    role: 'edge',
    words: words(
      '的 通过 一批 若干 入选 纳入 列入 适用于 许多 率先 率先开展 境内 而 从而 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 以上 以下 以内 左右 渠道 方面',
      '参加 出席 推荐 申报 申建 包括 编制 公布 上述 以下称 以下简称 进行 或者 各类 自主确定 规定 涉及 属于 登录 推介 下一步 预留 超额 行政区域内 规模内 推广使用 凭 拟接入 接入 充分发挥 利用 依托 争取 中标 截至 涵盖 打好 提供 维修养护 交换至 展开 展开了 要于 投用 并与 并且 剥离 计划期间 上打 加大 获全国 获国家 荣获 获得 违背 负责 主办 承担 扩展 梳理 落实打造 恢复时期 是一项 是一个 是一种 适合 下放至 延伸至 推广至 扩大至 拓展至 下放到 主要用于 用于 改为 向社会公开 可以办理 整合到 纳入到 已成为 成为 一些 出来 上云上',
    ),
    examples: ['的'],
  },
  {
    name: 'edge-done',
    role: 'edge',
    words: words('了'),
    notBefore: words('解 结 却 不起 如指掌'),
    examples: ['了'],
  },
  {
    name: 'edge-won',
    role: 'edge',
    words: words('获'),
    notBefore: words('得 批 评 奖 取 选 准 利 益'),
    examples: ['获'],
  },
  {
    name: 'edge-such-as',
    role: 'edge',
    words: words('如'),
    notBefore: words('意 皋 东 期 实 果 何 愿 家 需 有 数'),
    examples: ['如'],
  },
  {
    name: 'edge-lead-on',
    role: 'edge',
    words: words('带动'),
    notBefore: words('行动 工程 计划 作用 提升 能力 机制 就业 增收 农户 农民'),
    examples: ['带动'],
  },
  {
    name: 'edge-and',
    role: 'edge',
    words: words('并'),
    notBefore: words('网 购 轨 联 入 举 存 发 排 重 行 案 校 表 线'),
    examples: ['并'],
  },
  {
    name: 'edge-to',
    role: 'edge',
    words: words('至'),
    notBefore: words('今 善 臻 美 诚 上 少 尊 爱 孝'),
    examples: ['至'],
  },
  {
    name: 'edge-by',
    role: 'edge',
    words: words('由'),
    notBefore: words('来 于 此'),
    examples: ['由'],
  },
  {
    name: 'edge-none',
    role: 'edge',
    inert: true,
    words: words(
      '对口 对台 对接 对标 对照 高等 中等 初等 平等 同等 对等 优等 均等 甚至 自由 理由 缘由 夏至 冬至 一等 二等 三等 相对 存在 负责人 负责任',
    ),
    examples: ['中等'],
  },
  {
    name: 'edge-against',
    role: 'edge',
    against: true,
    words: words('反对 遏制 反对和遏制 禁止 严禁 抵制 破坏 侵入 攻击和破坏'),
    examples: ['反对'],
  },
  {
    name: 'edge-in',
    role: 'edge',
    words: words('在'),
    notBefore: words('线 职 建 途 外 校 岗 地 册'),
    examples: ['在'],
  },
  {
    name: 'edge-as',
    role: 'edge',
    words: words('为 从 对'),
    notBefore: words('民 老 农 企 军 基层 业 事 严 优 宽 外 口 接 标 台 照 话 象 策 港 俄 韩 欧 华'),
    examples: ['为'],
  },
  {
    name: 'list',
    role: 'list',
    words: words('等'),
    notBefore: words('级 额 候 次'),
    examples: ['等'],
  },
  {
    name: 'join',
    role: 'join',
    words: words('、 和 与 及 以及'),
    examples: ['和'],
  },
  {
    name: 'whole',
    role: 'whole',
    words: words(
      '中心 基地 园区 研究院 实验室 制度 体系 机制 体系建设 机制建设 队伍建设 能力建设 制度建设 设施建设 工作 平台 活动 政策 行动 工程 试点 计划 方案 力度 能力 水平 标准 措施 队伍 系统 规划 服务站 办法 管理 清单 服务网络 数据库 任务 设区市',
    ),
    examples: ['制度'],
  },
  {
    name: 'item',
    role: 'item',
    words: words('体制 结构 流程 战略 秩序 档案 名单 目录 台账 模式 格局 责任制 规则 基础设施'),
    examples: ['体制'],
  },
  {
    name: 'generic',
    role: 'generic',
    words: words(
      '五年 都是 整个 有 建立健全 建立 健全 完善 形成 实施 开展 启动 搭建 打造 构建 加强',
      '专项 重大 重点 各项 有关 相关 各类 大型 示范 试点 长效 工作 协调 体制 联动 有效 创新 其他 主题 宣传 系列 建设 改革 国家级 省级 市级 县级 民生 基础',
      '综合 信息 信息化 服务 管理 一批 更多 各级 新型 三年 行动 工程 提升 年度 投资 发展 群众性 实事 部门 对接 合作 共享 网络 科学 灵活 良性 常态化 推进 保障 激励 约束 评价 评估 考核 监督',
      '重要 单项 在建 主体 巨大 行业 大中型 小型 中小型 大中型 水利 土建 附属 房屋 市政 续建 新建 改建 扩建 承包 对外 我国 第一个 第二个 第三个 五年 工业 产值 特定 项目 上述 现有 标志性 统一',
      '主要 形象 政绩 面子 民心 德政 放心 满意',
      '业务 应用 整治 治理 集中 攻坚 建筑安装 设备安装 土木建筑 培训 文化 体育 创建 平台 数据 系统 技能 职业 竞赛 表彰 评比 以及 软硬件 思想 实际 制订 制定 教学 监管 监测 运行 组织 领导 责任 政策 财政 投入 资金 先行 推广 经济 社会 国民 配套 惠民 统一 规范 多元',
    ),
    examples: ['专项', '重大'],
  },
] as const satisfies readonly InitiativeRow[]
