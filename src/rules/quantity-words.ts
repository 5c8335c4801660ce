import type { QuantityRow } from './quantity-row'
import { words } from './words'

/** 数量周围的用语. What tells of what, per what and on what terms a figure is meant, and whether it is meant at all. */
export const quantityWords = [
  {
    name: 'between',
    role: 'filler',
    words: words(
      '可以 能够 平均 有 全年 总共 再 也 要 应 应当 将 总体 进一步 全部 可 能 仅 只 大幅 累计 共 按可比价 按可比口径 按不变价 可比价 实际 名义 又 就 需 需要 仍然 占 约占 只占 仅占 将占 共占 只有 仅有 在全国 在全省 目标是 目标为 目标值为 目标',
      '继续 合计 还 仍 持续 稳步 明显 普遍 全面 整体 总计 最终 逐年 相应 适当 每年递增 同步 尽早 率先 实现 当年 首次 首期 首批 提前 拟按 大体 今年 逆势 快速 较快 平稳 大约 五年 五年累计 五年共 五年合计 三年 前三年 前四年 前两年 三年累计 近三年 五年间 同口径 按同口径 可比口径 同口径下',
    ),
    examples: ['一般工商业电价平均降低10%', '失业率全年控制在5.5%以内'],
  },
  {
    name: 'respectively',
    role: 'filler',
    words: words('分别 分别按 分别为'),
    examples: ['二氧化硫、氮氧化物重点工程减排量分别达到8万吨、10万吨以上'],
  },
  {
    name: 'apiece',
    role: 'filler',
    words: words('各'),
    examples: ['省、市、县三级各50个高频事项实现网上办理'],
  },
  {
    name: 'each',
    role: 'filler',
    words: words('均 都 双双 均要 都要 均已 都已'),
    examples: ['化学需氧量、氨氮排放都要减少2%左右'],
  },
  {
    name: 'done-between',
    role: 'filler',
    words: words('已 已经 累计已 已达 已累计'),
    examples: ['城镇新增就业已1200万人'],
  },
  {
    name: 'year-on-year',
    role: 'filler',
    words: words('同比'),
    examples: ['规上工业增加值同比增长8%'],
  },
  {
    name: 'yearly-mean',
    role: 'per',
    words: words('年均 平均每年 年平均 每年平均'),
    examples: ['经济年均增长6.5%以上', '居民收入年平均增长6%'],
  },
  {
    name: 'per',
    role: 'per',
    words: words(
      '每两年 每三年 每五年 每年 每月 每周 每日 每天 每季度 每半年 每学年 月均 日均 户均 亩均 每人 每人每月 每人每年 每人每天 每人每次 人均 人均每月 人均每年 每生每年 每户 每户每年 每户每月',
      '每家 每个 每项 每件 每名 每位 每所 每座 每套 每条 每间 每栋 每处 每支 每批 每台 每辆 每张 每例 每次 每村 每县 每镇 每校 每亩 每亩每年 每公顷 每吨 每斤 每公斤 每公里 每年每公里 每平方米 每平方公里 每立方米 每千瓦 每千瓦时 每度',
      '每千人 每千人口 每万人 每万人口 每十万人 每十万人口 每百万人 每百人 每百户 每千名 每千户 每万户',
    ),
    examples: ['补助标准每人每月200元'],
  },
  {
    name: 'joint',
    role: 'joint',
    words: words('将 把 使 让 使得 促使'),
    examples: ['各地将企业开办时间压缩一半以上', '把登记时间压缩三分之二以上'],
  },
  {
    name: 'place',
    role: 'place',
    words: words(
      '在 对 于 从 由 向 就 针对 面向 围绕 聚焦 依托 选择 对现有 现有 原有 已有 对全部 通过 来自 涉及 选取在 将 把 和 与 对接',
    ),
    examples: ['对现有1300多项行政许可事项进行清理', '在22个城市开展试评价'],
  },
  {
    name: 'closed',
    role: 'closed',
    words: words(
      '现有 原有 已有 现行 现为 等 这 那 上述 以下 下列 以上 该 共计 合计 总计 其余 其他 其它 另外 不同 或 共有 共分 分为 划分为 包括 涵盖 下设 分 前 后 原 现 同一 所有 全部 连续 过去 未来 今后 历时 为期 下辖 辖',
    ),
    examples: ['等5个专项行动方案', '这4项任务'],
  },
  {
    name: 'stop',
    role: 'stop',
    words: words(
      '列入 创建为 建设成为 打造成为 打造为 评为 认定为 签署 签订 升至 数字化转型 数字化改造 智能化改造 智能化升级 绿色化改造 绿色转型 技术改造 转型升级 改造升级 提质升级 上云 一次办结 网上办理 全程网办 一网通办 当场办结 即时办结 免费 提供 共同 实现 开展 进行 支持 用于 完成 纳入 参与 推进 推动 达到 建成 建立 实施 大力 全面 率先 基本 能够 可以 应当 接入 入驻 投产 开工 竣工 投用 上市 落地 组建 设立 以及 进入 获得 取得',
      '通过 延伸 接受 签字 牵头 参加 参赛 普及 达标 给予 享受 办理 积极 加快 提高 提升 增长 具有 具备 拥有 进一步 启动 加入 配备 采用 予以 作为 强化 促进 带动 帮助 力争 确保 超过 突破 达 超 不低于 不少于 至少 惠及 设有 建有 要求 发展成为 成为 转型 集中 按照 解决 覆盖 设置 推行',
    ),
    examples: ['50%以上政务服务事项实现网上办理'],
  },
  {
    name: 'linked',
    role: 'linked',
    words: words(
      '比例 标准 目标 任务 目标任务 要求 速度 幅度 规模 水平 增速 增长 比重 份额 税率 利率 费率 额度 价格 总量 底线 红线 上限 下限 限额 限值 时限 期限 频次 强度 浓度 增长率 增长速度 增长目标 预期目标',
      '大关 台阶 新台阶 大台阶 基础上 总体目标 比率 折扣 成本 补助 补贴 奖励 资助 奖补 贴息 补偿 罚款 一次性 资金 经费 财政 专项 专项资金 生活补贴 建设补贴 运营补贴 奖金 减免 优惠 配套 扶持 支持 就业补助 资金支持 资金补助',
    ),
    examples: ['按照社区总数20%的比例', '给予每亩500元的补助'],
  },
  {
    name: 'aim',
    role: 'aim',
    words: words('目标 目标任务 任务目标 目标要求 大关 台阶 新台阶 大台阶'),
    examples: ['确保完成年存栏900万头目标'],
  },
  {
    name: 'idiom',
    role: 'idiom',
    words: words(
      '一年度 百亿项目 十亿项目 千亿项目 百亿企业 千亿企业 百亿元企业 一部分 一起 一道 一面 一方 一方面 一次性 一条龙 一条心 一条线 一张网 一张图 一件事 一类事 一本账 一本通 一把手 一口清 一口气 一口价 一线 一户一 一人一 一县一 一村一 一企一 一校一 一事一 一项一 一品一 一件一',
      '廿三里 三里屯 千里 万里 十里 百里 三角 三角洲',
    ),
    examples: ['同群众想在一起', '各民族紧紧抱在一起'],
    not: ['每县至少建设一个养老机构'],
  },
  {
    name: 'conditional',
    role: 'conditional',
    words: words('除对 除按 除享受 除符合 如果 凡 凡是 对距 距法定 且 对属于 既往有'),
    examples: ['除对距退休年龄不足5年的人员外'],
    not: ['距离不超过5公里'],
  },
  {
    name: 'slogan',
    role: 'slogan',
    words: words('不落 不漏 不少 最多跑 只跑 至多跑 少跑 跑'),
    examples: ['实现“一窗受理、最多跑一次”', '加快实现一窗受理、限时办结、最多跑一次'],
  },
  {
    name: 'gathering',
    role: 'gathering',
    words: words('全会 全体会议 会议 大会 党代会 常委会 学习'),
    examples: ['落实省委十二届十次、十一次全会部署'],
  },
  {
    name: 'eligibility',
    role: 'eligibility',
    words: words(
      '选树条件 评审条件 任职条件 任职资格 报名条件 招生条件 录取条件 参赛条件 竞聘条件 竞聘资格 岗位条件 资格条件 申领条件 享受条件 发放条件 救助条件 保障条件 入户条件 参评资格 评选范围 申报对象 适用范围 适用对象 支持对象 补助对象 奖励对象 保障对象 认定标准 诊断标准 准入标准 申报要求 申请资格 申报资格 资格要求 认定范围 支持范围 以下条件 下列条件 如下条件 上述条件 条件之一 必备条件 培育条件 入驻条件 推荐条件 参评条件 备案条件 遴选条件 入选条件 建设条件 资助条件 扶持条件 准入门槛 基本条件 申报条件 申请条件 认定条件 评选条件 准入条件 奖励条件 补助条件',
    ),
    examples: ['二、申报条件'],
    not: ['改善办学条件'],
  },
  {
    name: 'division',
    role: 'division',
    words: words('市 县 区 州 省 盟 旗 实验区 开发区 新区'),
    examples: ['建设高标准农田70万亩，其中莆田市7.3万亩'],
  },
  {
    name: 'level-of-government',
    role: 'division',
    words: words('省级 市级 县级 区级 乡级 镇级 村级 市县级 县区级 市县两级 乡镇级 省市两级'),
    examples: ['省级事项网上可办率不低于90%，市县级不低于70%'],
    not: ['5G网络县城全覆盖'],
  },
  {
    name: 'metric',
    role: 'metric',
    words: words(
      '投入 额度 赤字 机械化率 自动化率 国产化率 信息化率 资源化率 无害化率 良种化率 标准化率 电气化率 绿化率 城镇化率 清洁化率 覆盖率 普及率 利用率 综合利用率 回收利用率 处理率 集中处理率 无害化处理率 入学率 毛入学率 巩固率 参保率 合格率 达标率 完成率 满意率 优良率 占有率 自给率 使用率 办结率 就业率 签约率 死亡率 发病率 检测率 拥有率 供水率 排放强度 率 比例 占比 比重 比值 排放 总值 增加值 产值 总产值 规模 产量 总产量 总产能 面积 总面积 收入 总收入 支出 投资 总投资 投资额 成本 时间 时限 周期 用时 期限 年限 里程 总里程',
      '重点工程减排量 减排量 排放量 排放总量 强度 浓度 用量 使用量 用水量 用水总量 消费量 能耗 水耗 资费 价格 标准 水平 指数 年龄 容量 总库容 库容 装机 装机容量 装机规模',
      '吞吐量 货运量 客运量 运量 能力 产能 销售额 交易额 成交额 营业额 零售额 零售总额 进出口总额 出口额 人数 人次 户数 家数 件数 数 额 量 值 存量 余额 贷款 贷款余额 资金 经费',
      '幅度 天数 次数 得分 满意度 蓄水量 蓄积量 保有量 拥有量 密度 营收 营业收入 流量 增长 课时 电量 发电量 算力 存栏 存栏量 出栏 出栏量 播种面积 速率 带宽 费率 税率 利率 预算收入 减排 费用 距离 半径 间隔 覆盖面',
    ),
    examples: ['全省备案养老机构达标率100%'],
  },
  {
    name: 'countable',
    role: 'metric',
    words: words('床位 床位数 学位 托位 托位数'),
    examples: ['每千名老年人养老床位40张'],
  },
  {
    name: 'named-alone',
    role: 'metric',
    words: words('外资 内资 税收 利润 就业 人口 旅客 游客 工资 进出口 电价 消费 债券 专项债券'),
    examples: ['到位内资8亿元、外资600万美元'],
  },
  {
    name: 'lifespan',
    role: 'metric',
    words: words('寿命 预期寿命 期望寿命 健康预期寿命'),
    examples: ['人均预期寿命达到82.5岁'],
    not: ['平均年龄不超过35岁'],
  },
  {
    name: 'total',
    role: 'metric',
    words: words('总额 总量 总规模 总金额 总数 数量'),
    examples: ['提供总额不少于3000亿元的涉农贷款'],
  },
  {
    name: 'reckoned-by',
    role: 'aside',
    words: words('为单位 为统计单位 为基数 为口径'),
    examples: ['疫苗接种率以乡镇（街道）为单位保持在95%以上'],
  },
  {
    name: 'qualifier',
    role: 'qualifier',
    words: words('参保 参合 重点工程 产业 毛 净 年均 人均 单位 平均 年 总 主要 日常'),
    examples: ['氮氧化物重点工程减排量'],
  },
  {
    name: 'share-of',
    role: 'share',
    words: words('占 约占 只占 仅占 共占 还占 也占 就占'),
    examples: ['研发经费投入占地区生产总值比重达到3%'],
  },
  {
    name: 'share-reached',
    role: 'share',
    done: true,
    words: words('已占 已占到 已约占'),
    examples: ['民用产品已占总产值的20%'],
  },
  {
    name: 'basis-of',
    role: 'basis',
    words: words('按 按照 相当于 根据'),
    examples: ['按照社区总数20%的比例，打造400个示范点'],
  },
  {
    name: 'since',
    role: 'since',
    words: words('自 从 在自 于自'),
    examples: ['应当自批准之日起30日内申请变更登记'],
  },
  {
    name: 'going-on',
    role: 'going-on',
    words: words('且 并且符合 或者 来最 来首 来新 来的 来单'),
    examples: ['对新建1万平方米以上且为3家以上企业服务的设施'],
  },
  {
    name: 'since-end',
    role: 'since-end',
    words: words('后 之后 之日起 日起 起'),
    examples: ['收到申请后5个工作日内办结'],
  },
  {
    name: 'beforehand',
    role: 'beforehand',
    words: words('前 之前 以后 今后 最后'),
    examples: ['提供考前48小时内核酸阴性报告'],
  },
  {
    name: 'standing',
    role: 'standing',
    words: words('共有 现有 现辖 下辖 设有 小计 现状 现已'),
    examples: ['全局共有预算单位37个，编制人数1161人'],
  },
  {
    name: 'noun-end',
    role: 'noun-end',
    words: words(
      '化学需氧量 报会 产能 编制 功能 性能 储能 节能 智能 动能 潜能 只有 所有 国有 共有 私有 持有 应当 对应 供应 效应',
    ),
    examples: ['压减钢铁产能5000万吨'],
  },
  {
    name: 'kind-of-area',
    role: 'noun-end',
    words: words(
      '棚户区 安置区 集中区 聚居区 商业区 住宅区 居民区 工业区 产业区 保税区 园区 社区 景区 城区 小区 厂区 校区 库区 灌区 片区 街区 牧区 林区 矿区 港区 示范区 先导区 集聚区 保护区 功能区 试点市 示范市 示范县 试点县 先行区 先行县 强县 强市',
      '国家和地区 国家与地区 国家及地区 国家(地区) 城市 县市 区县 县区 市县 县(市) 县(市、区) 特区 商务区 服务区 作业区 控制区 禁止区 禁养区 适宜区',
    ),
    examples: ['新培育绿色工厂200个、绿色工业园区10个', '参会国家和地区超过100个'],
    not: ['平潭综合实验区10家'],
  },
  {
    name: 'compared-figure',
    role: 'compared-figure',
    words: words(
      '数 预计数 决算数 执行数 预算 预算数 计划 计划数 实际 实绩 完成数 预计 预算赤字 水平 同期 同期数 基数 原计划',
    ),
    examples: ['中央财政拟投入社会保障资金2930亿元，比上年预计数增加439亿元'],
  },
  {
    name: 'defining',
    role: 'defining',
    words: words('以'),
    examples: ['属于一次性收入的，以取得该项收入为一次'],
  },
  {
    name: 'unnamed-start',
    role: 'unnamed-start',
    words: words(
      '配备 是 时支付 时给予 时拨付 时奖励 小于 大于 可以 可视 可观察 由 因 较 比 按照 的 从 和 与 及 ( 、 第一个 第二个 第三个 远远 大大 间 了 这 这是 还 才 那 它 他们 她 我们 大家 有人 约占 合到 如用 如 为此 而且 当 或者 所列 所称 详见 见附件 包括',
    ),
    examples: ['这是因为五年内还不可能实现'],
    not: ['比重达到30%'],
  },
  {
    name: 'unnamed-end',
    role: 'unnamed-end',
    words: words(
      '有效期 有效期限 届满 期满 高 之日起 日起 日内 的 了 可以 是否 给予 每年 累计 一次性 按照 由于 超过 达到 不少于 规定 至少 竟 应 只占 仅 共 还不到 又 就 却 都 而 但 且 或 及 与 原定 拟定 附件 详见 见附件',
    ),
    examples: ['初步进行了保持水土措施的有六十万平方公里'],
    not: ['行业标准不少于10项'],
  },
  {
    name: 'hypothesis',
    role: 'hypothesis',
    words: words('如果 假如 假设 假定 倘若 只要 若 例如 譬如'),
    examples: ['如果每人多种一亩，全国就增加六亿亩'],
  },
  {
    name: 'above',
    role: 'compared',
    change: 'increase',
    words: words('高于 快于 好于 优于 多于 高出 超过 超出 快过 高过 领先'),
    examples: ['增速高于全国平均水平1个百分点以上'],
  },
  {
    name: 'beneath',
    role: 'compared',
    change: 'decrease',
    words: words('低于 慢于 少于'),
    examples: ['失业率低于全国0.3个百分点'],
  },
  {
    name: 'town-and-country',
    role: 'pair',
    both: ['城镇', '农村'],
    words: words('城乡'),
    examples: ['城乡居民人均可支配收入分别增长5%、6.5%左右'],
  },
  {
    name: 'binding',
    role: 'binding',
    binding: 'binding',
    words: words('约束性 约束性指标 约束性目标'),
    examples: ['(约束性)'],
  },
  {
    name: 'expected',
    role: 'binding',
    binding: 'expected',
    words: words('预期性 预期性指标 预期目标 主要预期目标 预期性目标'),
    examples: ['今年发展主要预期目标是：国内生产总值增长5.5%左右'],
  },
  {
    name: 'done',
    role: 'done',
    words: words(
      '取得了 实现了 完成了 建成了 建立了 开展了 新增了 增加了 培训了 安排了 支持了 投入了 解决了 占到了 改造了 新建了 达到了 形成了 推出了 减少了 下降了',
      '已 已经 去年 上年 过去一年 过去五年 一年来 五年来 近年来 近五年 以来 截至目前 目前 截至 历史性 累计已 回顾 前年 超额完成 圆满完成 顺利完成 提前完成 如期完成 创历史新高 荣获 获评 跃居',
    ),
    examples: ['城镇新增就业已达到1200万人'],
  },
  {
    name: 'on-year',
    role: 'on-year',
    words: words('同比 位居 居全国 居全省'),
    examples: ['规上工业增加值同比增长8%'],
  },
  {
    name: 'perfect',
    role: 'perfect',
    words: words('了'),
    examples: ['初步进行了保持水土措施的面积六十万平方公里'],
    not: ['为了方便群众，建成平台10个'],
  },
  {
    name: 'tenseless',
    role: 'tenseless',
    words: words(
      '为了 除了 了解 了结 不了 得了 明了 罢了 了不起 未了 公了 私了 免不了 少不了 离不开了 多了 够了 好了 提出了 作出了 做出了 规定了 明确了 制定了 确定了 部署了 规划了 描绘了 批准了 拟定了 设定了 要求了 下达了 采取了 展望了 综合考虑了 充分考虑了 考虑了',
    ),
    examples: ['为了方便群众，建成平台10个'],
  },
  {
    name: 'ahead',
    role: 'ahead',
    words: words(
      '今年再 今年要 今年将 今年力争 今年计划 今年拟 今年继续 今年安排 应当 须在 应在 力争 确保 争取 计划 拟 预期目标 目标是 未来 今后 下一步 明年 努力 必须 预计 下半年',
    ),
    examples: ['力争同比增长8%'],
  },
] as const satisfies readonly QuantityRow[]
