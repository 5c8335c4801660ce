import type { QuantityRow } from './quantity-row'
import { words } from './words'

/** 计量单位与量词. Measure words as they are printed behind a figure and its 万 or 亿. */
export const quantityUnits = [
  { name: 'piece', role: 'unit', of: 'thing', words: words('个'), examples: ['确定58个省级婚俗改革实验区'] },
  {
    name: 'site',
    role: 'unit',
    of: 'thing',
    single: true,
    words: words('所 座 家 处 栋 幢 间 口 眼'),
    examples: ['新建一所养老机构', '培育龙头企业2家', '改造水库30座'],
  },
  {
    name: 'session',
    role: 'unit',
    of: 'thing',
    single: true,
    words: words('期 场 场次 班次'),
    examples: ['举办一期全省民政法治培训班', '举办促销活动2000场'],
  },
  {
    name: 'item',
    role: 'unit',
    of: 'thing',
    words: words('项 件 项次 宗 起 例 单 桩 笔'),
    examples: ['制定标准20项', '新增注册证500件'],
  },
  { name: 'kind', role: 'unit', of: 'thing', words: words('类 种 大类'), examples: ['压减至15类'] },
  {
    name: 'line',
    role: 'unit',
    of: 'thing',
    words: words('条 道 列 趟 班 架次 架 航次'),
    examples: ['开通航线10条'],
  },
  {
    name: 'set',
    role: 'unit',
    of: 'thing',
    words: words(
      '套 台 台套 台(套) 辆 艘 部 款 只 枚 颗 块 面 支 组 门 册 份 本 张 幅 篇 封 盏',
      '根 箱 标箱 标准箱 TEU 箱次 袋 瓶 羽 头 匹 株 棵 粒 枝 床 车次 辆次 艘次 台次 枚次',
    ),
    examples: ['配租住房3万套', '新增床位500张', '投放车辆200辆'],
  },
  { name: 'household', role: 'unit', of: 'people', words: words('户 户次'), examples: ['改造农村危房2万户'] },
  {
    name: 'person',
    role: 'unit',
    of: 'people',
    words: words('人 名 位 人次 人口 人份 剂次 人·次 人/次 例次 学时 课时 人日'),
    examples: ['培训1.5万人次', '城镇新增就业1100万人以上'],
  },
  {
    name: 'times',
    role: 'unit',
    of: 'thing',
    words: words('次 批次 回 轮次 频次 遍'),
    examples: ['抽检食品3万批次'],
  },
  {
    name: 'area-unit',
    role: 'unit',
    of: 'thing',
    words: words('村 镇 乡 县 市 县区 个县'),
    examples: ['覆盖30县'],
    not: ['三村联建'],
  },

  {
    name: 'area',
    role: 'unit',
    of: 'amount',
    words: words('亩 亩次 公顷 平方公里 平方千米 平方米 平方 平米 ㎡ km² m² 平方英里 公亩'),
    examples: ['建设高标准农田300万亩', '绿地500公顷'],
  },
  {
    name: 'length',
    role: 'unit',
    of: 'amount',
    words: words('公里 千米 里 米 厘米 毫米 微米 纳米 海里 车道公里 皮长公里 芯公里 km 英寸'),
    examples: ['新建农村公路3000公里'],
  },
  {
    name: 'weight',
    role: 'unit',
    of: 'amount',
    words: words('吨 公斤 千克 斤 克 毫克 微克 担 吨标准煤 吨标煤 吨煤 吨公里 吨二氧化碳当量 载重吨 标吨', '克拉'),
    examples: ['粮食产量保持在1.3万亿斤以上', '节能500万吨标准煤'],
  },
  {
    name: 'volume',
    role: 'unit',
    of: 'amount',
    words: words('立方米 立方 方 土石方 升 毫升 标方 立方公里 m³'),
    examples: ['用水总量控制在60亿立方米以内'],
  },
  {
    name: 'energy',
    role: 'unit',
    of: 'amount',
    words: words(
      '千瓦 千瓦时 千瓦小时 度 度电 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 瓦时 GW MW kW KW kWh GWh',
      'MWh 千伏安 伏安 千伏 伏 马力 大卡 吉焦 焦耳',
    ),
    examples: ['新增装机500万千瓦', '新型储能规模达到10GW'],
  },
  {
    name: 'computing',
    role: 'unit',
    of: 'amount',
    words: words(
      'EFLOPS EFlops PFLOPS PFlops P E PB EB TB GB MB Gbps',
      'Mbps Tbps 兆 比特 字节 机架 标准机架 架标准机架 ZB GHz MHz Tb',
    ),
    examples: ['智能算力达到5万P', '算力规模超过300EFLOPS'],
  },
  {
    name: 'concentration',
    role: 'unit',
    of: 'amount',
    words: words('微克/立方米 毫克/升 微克每立方米 毫克/立方米 分贝 帕 兆帕 摄氏度 ℃ μg/m³ mg/L', 'ppm'),
    examples: ['PM2.5浓度控制在35微克/立方米以内'],
  },

  {
    name: 'yuan',
    role: 'unit',
    of: 'money',
    words: words('元 元人民币 元钱 块钱 角 分钱 人民币'),
    examples: ['投资1500多亿元', '每公里不低于10000元'],
  },
  {
    name: 'foreign-money',
    role: 'unit',
    of: 'money',
    words: words('美元 欧元 港元 港币 日元 英镑 新台币 澳元 卢布 英磅'),
    examples: ['实际使用外资100亿美元'],
  },

  {
    name: 'percent',
    role: 'unit',
    of: 'share',
    words: words('% ‰ 成'),
    examples: ['护理型床位占比不低于50%', '压减三成以上'],
  },
  {
    name: 'percentage-point',
    role: 'unit',
    of: 'share',
    words: words('个百分点 百分点 个点'),
    examples: ['提高2个百分点'],
  },
  { name: 'multiple', role: 'unit', of: 'share', words: words('倍 倍数'), examples: ['达到当地低保标准的1.3倍'] },

  {
    name: 'working-day',
    role: 'unit',
    of: 'time',
    words: words('个工作日 工作日 个自然日 自然日 个工作时 个法定工作日 个有效工作日'),
    examples: ['压缩至40个工作日以内'],
  },
  {
    name: 'day',
    role: 'unit',
    of: 'time',
    words: words('天 日 昼夜'),
    examples: ['自动站优良天数300天', '3日内办结'],
  },
  {
    name: 'long-time',
    role: 'unit',
    of: 'time',
    words: words('年 个月 周 个季度 个星期 周年 个年度 学年'),
    examples: ['审查时间压缩到4个月以内', '使用年限不低于15年'],
  },
  {
    name: 'short-time',
    role: 'unit',
    of: 'time',
    words: words('小时 个小时 分钟 分 秒 秒钟 毫秒'),
    examples: ['平均通关时间压缩至30小时以内'],
  },

  {
    name: 'age',
    role: 'unit',
    of: 'trait',
    words: words(
      '岁 周岁 月龄 孕周 年级 级 层 层级 号 版 届 蒸吨 蒸吨/小时 吨级 千瓦级 星 星级 马力级',
      '个方面 个阶段 个档次 折 楼 层楼 世纪 年代 级别 等 等级 位数 强 排 号线',
    ),
    examples: ['服务65岁以上老年人', '每小时10蒸吨以下锅炉'],
  },
] as const satisfies readonly QuantityRow[]
