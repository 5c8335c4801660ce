import type { Row } from './row'

/**
 * 细分领域. A finer line of business below a domain, whose code its own begins with: `health.medical-insurance`. `words` tell it
 * within the domain; they are words of the domain too, so that a finer row never moves a unit to another domain.
 */
export interface FinerDomainRow extends Row {
  readonly kind: 'finer'
  readonly zh: string
  readonly words: readonly string[]
}

const finer = (name: string, zh: string, words: string, examples: readonly [string, ...string[]]): FinerDomainRow => ({
  kind: 'finer',
  name,
  zh,
  words: words.trim().split(/\s+/),
  examples,
})

/** 细分领域表. The examples are headings in the manner of plans. */
export const finerDomains: readonly FinerDomainRow[] = [
  finer(
    'party-building.ideology',
    '思想理论武装',
    '意识形态 习近平新时代中国特色社会主义思想 党的二十大 二十大精神 全会精神 主题教育 党史学习教育 党史 思想武装 理论武装 习近平总书记重要讲话 政治理论 思想政治 不忘初心 两学一做',
    ['深入开展党史学习教育'],
  ),
  finer(
    'party-building.organization',
    '基层党组织建设',
    '基层党组织 党组织建设 党的组织建设 党员 党支部 支部 三会一课 组织建设 党组织 共产党员',
    ['加强基层党组织和党员队伍建设'],
  ),
  finer(
    'party-building.integrity',
    '党风廉政建设',
    '党风廉政 反腐败 廉洁 廉政 廉洁从政 中央八项规定 八项规定 四风 纪检监察 纪检 纪律检查 巡视 巡察 监督执纪 腐败 作风建设 作风 纪律',
    ['深入推进党风廉政建设和反腐败工作'],
  ),
  finer('social-assistance.minimum-living', '最低生活保障', '最低生活保障 低保 低保对象', ['提高城乡低保标准']),
  finer('social-assistance.temporary', '临时救助、急难救助', '临时救助 急难救助', ['完善临时救助制度']),
  finer('social-assistance.extreme-poverty', '特困人员供养', '特困人员 特困供养 供养', ['做好特困人员救助供养']),
  finer('elderly-care.institutions', '养老机构', '养老机构 护理型床位 床位', ['加强养老机构安全管理']),
  finer('elderly-care.community', '居家社区养老', '居家养老 社区养老 老年助餐 老年食堂 助餐 适老化', [
    '发展居家养老和老年助餐',
  ]),
  finer('elderly-care.long-term', '失能照护', '失能 长期护理 照护 护理', ['健全失能老年人长期护理体系']),
  finer('child-welfare.orphans', '孤儿保障', '孤儿 孤弃儿童 事实无人抚养儿童 弃婴', ['提高孤儿基本生活保障标准']),
  finer('child-welfare.adoption', '收养', '收养 家庭寄养', ['规范开展儿童收养登记']),
  finer('community-governance.villages', '村民自治、乡村治理', '村民自治 村务 村规民约 村民委员会 村委会 村级', [
    '修订村规民约，规范村务公开',
  ]),
  finer(
    'community-governance.urban',
    '城市社区',
    '城乡社区 城乡社区治理 社区治理 社区建设 居民自治 居民委员会 居委会 小区 物业',
    ['推进城乡社区治理'],
  ),
  finer('social-organizations.associations', '行业协会商会', '行业协会 行业协会商会 商会 协会 脱钩', [
    '深化行业协会商会改革',
  ]),
  finer('rule-of-law.legislation', '立法', '立法 行政法规 法规 条例 规章', ['加强重点领域立法']),
  finer('rule-of-law.enforcement', '行政执法', '执法 行政执法 综合执法', ['严格规范公正文明执法']),
  finer('rule-of-law.awareness', '普法宣传', '普法 法治宣传', ['深入开展普法宣传']),
  finer('digital-government.data', '数据共享与治理', '数据共享 大数据 政务数据 数据资源 数据治理 数据归集', [
    '推进政务数据共享',
  ]),
  finer('digital-government.security', '网络与数据安全', '网络安全 数据安全', ['强化网络安全和数据安全保障']),
  finer('digital-government.online-services', '网上办事', '网上办事 线上 网上', ['推进事项网上办事']),
  finer(
    'safety.production',
    '安全生产',
    '安全生产 安全监管 矿山安全 危险化学品 隐患排查 安全隐患 事故 燃气安全 特种设备',
    ['狠抓安全生产和隐患排查'],
  ),
  finer('safety.fire', '消防安全', '消防安全 消防 火灾 森林防火', ['加强消防安全管理']),
  finer(
    'safety.disasters',
    '防灾减灾救灾',
    '防灾减灾 防灾 减灾 防汛 抗旱 灾害 自然灾害 地质灾害 救灾 防震减灾 防汛抗旱 灾后',
    ['加强防灾减灾救灾'],
  ),
  finer('safety.emergency', '应急管理', '应急管理 应急 应急处置 应急救援 应急预案 应急物资 应急保障 救援', [
    '增强应急处置能力',
  ]),
  finer('administration.openness', '政务公开', '政务公开 信息公开 公开透明 政务信息公开', ['推进政务公开']),
  finer(
    'administration.supervision',
    '督查考核',
    '督查 督查督办 绩效管理 绩效考核 考核机制 考核指标 考核评价 督查激励 政务督查 大督查 考核 督办',
    ['加强督查督办和绩效考核'],
  ),
  finer('administration.petitions', '信访', '信访', ['做好信访工作']),
  finer('administration.statistics', '统计普查', '统计 普查 经济普查', ['做好统计和经济普查']),
  finer('administration.publicity', '新闻宣传', '宣传工作 新闻宣传 舆论引导 宣传 舆情 舆论', [
    '加强新闻宣传和舆论引导',
  ]),
  finer('finance.taxation', '税收', '税收 减税 减税降费 税务 征管 税制 非税 退税 所得税 增值税 留抵 税', [
    '落实减税降费政策',
  ]),
  finer('finance.budget', '财政预算', '财政 预算 财政资金 财政政策 转移支付 国库 财力 收支 财政投入 政府采购', [
    '深化预算管理改革，优化财政支出',
  ]),
  finer(
    'finance.banking',
    '金融、融资',
    '金融 信贷 融资 银行 贷款 普惠金融 担保 融资担保 贴息 小额贷款 绿色金融 科技金融 信用贷款',
    ['加大信贷融资支持力度'],
  ),
  finer('finance.debt', '政府债务', '专项债 债券 债务 地方政府债务 国债', ['防范化解地方政府债务风险']),
  finer(
    'finance.capital-market',
    '资本市场',
    '证券 资本市场 股权投资 上市公司 产业基金 创业投资 企业上市 直接融资 投资基金',
    ['推动企业上市和直接融资'],
  ),
  finer(
    'economy.consumption',
    '消费',
    '消费 促消费 消费品 消费市场 信息消费 夜间经济 步行街 消费升级 文旅消费 体育消费',
    ['大力提振消费'],
  ),
  finer(
    'economy.investment',
    '投资与重大项目',
    '投资 有效投资 重大项目 项目建设 项目投资 民间投资 重点项目 固定资产投资 重点工程 项目储备 招商引资',
    ['着力扩大有效投资'],
  ),
  finer('economy.business-environment', '营商环境', '营商环境 降成本 减轻企业负担 企业负担 激发市场活力', [
    '持续优化营商环境',
  ]),
  finer(
    'economy.private-sector',
    '民营经济、中小企业',
    '民营经济 中小企业 非公有制经济 民营企业 中小微企业 小微企业 企业家',
    ['促进民营经济高质量发展'],
  ),
  finer('economy.state-owned', '国资国企', '国有企业 国企改革 国资国企', ['深化国资国企改革']),
  finer('economy.prices', '价格与保供', '价格 物价 保供稳价 稳价', ['做好保供稳价工作']),
  finer('economy.digital', '数字经济', '数字经济 平台经济 电子商务 电商', ['做强做优做大数字经济']),
  finer(
    'economy.services',
    '商贸与服务业',
    '商贸流通 商贸 现代服务业 服务业 家政服务 市场流通 会展 老字号 商业体系 流通体系',
    ['加快发展现代服务业'],
  ),
  finer('industry.manufacturing', '制造业', '制造业 先进制造业 智能制造 装备制造 高端装备 服务型制造 制造', [
    '推动制造业高端化发展',
  ]),
  finer(
    'industry.emerging',
    '新兴与未来产业',
    '新兴产业 战略性新兴产业 未来产业 人工智能 新材料 机器人 低空经济 新一代信息技术 集成电路 量子 生物医药 新质生产力',
    ['培育壮大战略性新兴产业'],
  ),
  finer(
    'industry.digital',
    '工业互联网与信息产业',
    '工业互联网 物联网 软件 芯片 5G 电子信息 区块链 云计算 算力 大模型',
    ['促进工业互联网创新发展'],
  ),
  finer('industry.parks', '园区与集群', '产业集群 产业园区 开发区 园区 产业集聚', ['推进开发区和产业园区提质']),
  finer('industry.construction', '建筑业', '建筑业', ['加快推进建筑业转型升级']),
  finer(
    'industry.traditional',
    '传统产业改造',
    '传统产业 技术改造 产业升级 产业转型 工业转型 石化 化工 钢铁 有色金属 纺织 建材 冶金',
    ['实施传统产业技术改造'],
  ),
  finer(
    'science-technology.research',
    '研发攻关',
    '关键核心技术 核心技术 技术攻关 研发 研发投入 基础研究 实验室 科学研究 前沿技术 原始创新 攻关',
    ['推动关键核心技术攻关'],
  ),
  finer('science-technology.transfer', '成果转化', '科技成果 成果转化 技术转移 技术市场 技术合同 转化', [
    '促进科技成果转化',
  ]),
  finer(
    'science-technology.enterprises',
    '科技企业与平台',
    '科技企业 高新技术企业 创新平台 孵化器 众创空间 创新中心 新型研发机构',
    ['培育高新技术企业和众创空间'],
  ),
  finer('science-technology.intellectual-property', '知识产权', '知识产权 专利', ['加强知识产权保护']),
  finer(
    'agriculture.grain',
    '粮食安全',
    '粮食 粮食安全 粮食收购 粮食产业 优质粮食 粮食流通 储备粮 粮油 高标准农田 耕地 种业 大豆 油料',
    ['抓好粮食收购和储备粮管理'],
  ),
  finer(
    'agriculture.livestock-fishery',
    '畜牧渔业',
    '畜牧 畜禽 生猪 渔业 水产 动物疫病 饲料 渔港 渔船 海洋渔业 远洋渔业 草原畜牧',
    ['稳定生猪和水产供应'],
  ),
  finer('agriculture.revitalization', '乡村振兴', '乡村振兴 脱贫攻坚 脱贫 脱贫地区 扶贫 精准扶贫 防返贫监测', [
    '巩固拓展脱贫攻坚成果',
  ]),
  finer('agriculture.countryside', '乡村建设与人居环境', '人居环境 农村人居环境 厕所革命 美丽乡村 和美乡村 村庄', [
    '整治提升农村人居环境',
  ]),
  finer('agriculture.reform', '农村改革与集体经济', '农村改革 宅基地 集体经济 村集体 土地承包 承包地', [
    '深化农村改革，发展集体经济',
  ]),
  finer('agriculture.machinery', '农机与农业科技', '农机 农业机械化 农业科技 设施农业', ['加快推进农业机械化']),
  finer('agriculture.water', '农田水利', '农田水利 水利建设 水利 灌溉 灌区', ['加强农田水利建设']),
  finer('education.preschool', '学前教育', '学前教育 幼儿园 普惠性幼儿园 入园 托幼', ['扩大普惠性幼儿园供给']),
  finer('education.compulsory', '义务教育', '义务教育 中小学 双减 校外培训', ['推动义务教育优质均衡发展']),
  finer('education.high-school', '高中教育', '普通高中 高中阶段 高中教育 高中学校 初高中', ['推进普通高中多样化发展']),
  finer('education.vocational', '职业教育', '职业教育 职业院校 现代职业教育 产教融合 校企合作 中职 中等职业 实训', [
    '完善国家职业教育制度体系',
  ]),
  finer('education.higher', '高等教育', '高等教育 高校 高等学校 双一流 本科 研究生 大学 学科', [
    '推进高等教育和双一流建设',
  ]),
  finer('education.teachers', '教师队伍', '教师 师资 师德 教职工', ['加强教师队伍和师德建设']),
  finer(
    'health.services',
    '医疗服务与医改',
    '医疗 医院 医疗卫生 家庭医生 诊疗 分级诊疗 医联体 三医联动 医改 医药卫生 公立医院 医疗机构 医疗服务',
    ['深化公立医院和医改工作'],
  ),
  finer(
    'health.public-health',
    '公共卫生',
    '公共卫生 疾控 疫情 疫情防控 新冠 新冠肺炎 传染病 疫苗 常态化疫情防控 爱国卫生 基本公共卫生',
    ['提升公共卫生和疾控能力'],
  ),
  finer('health.medical-insurance', '医疗保障', '医保 医疗保障 医疗保险 长护险', ['深化医保支付方式改革']),
  finer('health.medicines', '药品医疗器械', '药品 医药 基本药物 药物 医疗器械 审评审批', ['保障药品和基本药物供应']),
  finer('health.chinese-medicine', '中医药', '中医药 中医', ['促进中医药传承创新']),
  finer('health.food-safety', '食品安全', '食品安全 食品药品', ['严格食品安全监管']),
  finer(
    'health.population',
    '人口与托育',
    '生育 计划生育 托育 婴幼儿照护 婴幼儿 妇幼 出生人口 生育支持 人口高质量发展',
    ['完善生育支持和托育服务'],
  ),
  finer('employment.jobs', '就业创业', '就业 创业 稳岗 稳就业 高校毕业生 岗位 就业优先 零工 用工 创业带动就业', [
    '促进高质量充分就业',
  ]),
  finer('employment.social-insurance', '社会保险', '社会保险 养老保险 失业保险 工伤保险 社保 基本养老保险 参保 缴费', [
    '健全社会保险参保缴费机制',
  ]),
  finer('employment.skills', '技能培训', '技能人才 职业技能 技能培训 职业培训 技工 技能', ['开展职业技能培训']),
  finer('employment.labour-relations', '劳动关系与工资', '劳动关系 工资 欠薪 劳动合同 农民工', ['根治农民工欠薪']),
  finer('employment.income', '收入分配', '收入分配 增收 居民收入 农民增收 收入', ['拓宽农民增收渠道']),
  finer('employment.talent', '人才队伍', '人才队伍 人才队伍建设 人才引进 人才工作 人才 人才政策 职称', [
    '加强人才引进和人才政策落实',
  ]),
  finer('housing.security', '住房保障', '保障性住房 棚户区 棚改 公积金 住房保障 公租房 租赁住房 危房改造 农村危房', [
    '加强保障性住房建设',
  ]),
  finer('housing.real-estate', '房地产', '房地产 保交楼 住宅', ['促进房地产平稳发展']),
  finer('housing.renewal', '城市更新', '城市更新 老旧小区 城镇老旧小区 旧改', ['推进城市更新和老旧小区改造']),
  finer('housing.utilities', '市政公用', '供水 排水 供热 燃气 市政 地下管网 管网 海绵城市', ['改造供水燃气管网']),
  finer('housing.management', '城市管理', '城市管理 城管 市容 环卫 停车 城市精细化 违法建设 违法建筑', [
    '提升城市管理和市容环卫水平',
  ]),
  finer(
    'environment.pollution',
    '污染防治',
    '污染防治 大气污染 水污染 土壤污染 污染 蓝天 碧水 净土 污水 固体废物 危险废物 塑料污染 噪声 环境质量 水环境',
    ['深入打好污染防治攻坚战'],
  ),
  finer('environment.carbon', '节能降碳', '碳达峰 碳中和 双碳 节能 降碳 节能减排 减排 低碳 绿色低碳 能耗 气候变化', [
    '积极稳妥推进碳达峰碳中和',
  ]),
  finer(
    'environment.conservation',
    '生态保护修复',
    '生态保护 生态修复 山水林田湖草沙 山水林田湖草 森林 湿地 自然保护 国家公园 生物多样性 草原 荒漠化 造林 水土保持 林长制',
    ['加强生态保护修复'],
  ),
  finer('environment.energy', '能源', '能源 清洁能源 可再生能源 新能源 能源革命', ['大力发展清洁能源']),
  finer(
    'environment.land-resources',
    '自然资源与国土空间',
    '自然资源 国土空间 国土 矿产资源 用地 土地利用 用途管控 耕地保护 测绘 地质',
    ['强化国土空间用途管控'],
  ),
  finer('environment.water-resources', '水利水资源', '水资源 河长制 湖长制 水利 水利基础设施 水源 水质 河湖', [
    '落实河长制，加强水资源管理',
  ]),
  finer('environment.waste', '垃圾分类与资源循环', '垃圾分类 垃圾 资源节约 循环利用 回收', ['推行生活垃圾分类']),
  finer('transport.roads', '公路', '公路 高速公路 农村公路 四好农村路 路长制 路长 道路 养护 桥梁 路网', [
    '建好四好农村路',
  ]),
  finer('transport.rail', '铁路与轨道交通', '铁路 轨道交通 地铁 高铁 城际', ['推进铁路和轨道交通建设']),
  finer('transport.water-air', '航运与民航', '机场 港口 航运 航空 民航 水运 航道 码头', ['推进机场和港口建设']),
  finer('transport.logistics', '物流快递', '物流 现代物流 快递 邮政 寄递 货运 冷链物流 多式联运 配送 仓储', [
    '完善现代物流体系',
  ]),
  finer('transport.public', '公共交通', '公共交通 公交 客运 网约车', ['优先发展公共交通']),
  finer('culture.tourism', '旅游', '旅游 文旅 文化旅游 全域旅游 乡村旅游 景区 旅游业 度假区 民宿', [
    '发展乡村旅游和民宿',
  ]),
  finer('culture.sports', '体育', '体育 全民健身 健身 运动 赛事 竞技体育 体育产业 足球 马拉松', ['加快发展体育产业']),
  finer('culture.public', '公共文化', '公共文化 图书馆 博物馆 文化惠民 文化服务 文艺', ['完善公共文化服务']),
  finer('culture.heritage', '文化遗产', '文物 非物质文化遗产 非遗 文化遗产 古籍 历史文化 遗产', ['加强文物和非遗保护']),
  finer(
    'culture.civility',
    '精神文明',
    '精神文明 精神文明建设 文明城市 文明实践 社会主义核心价值观 核心价值观 移风易俗 乡风文明',
    ['加强农村精神文明建设'],
  ),
  finer('opening-up.trade', '外贸', '外贸 跨境电商 跨境贸易 进出口 出口 进口 对外贸易 服务贸易 国际贸易 贸易', [
    '推动外贸进出口稳定增长',
  ]),
  finer('opening-up.investment', '外资与走出去', '外资 利用外资 外商投资 走出去', ['积极利用外资']),
  finer(
    'opening-up.zones',
    '自贸试验区与口岸',
    '自贸试验区 自由贸易试验区 自由贸易港 自贸港 口岸 海关 通关 保税 综合保税区',
    ['推进自贸试验区和综合保税区建设'],
  ),
  finer('opening-up.belt-and-road', '一带一路', '一带一路 丝路 海上丝绸之路', ['高质量共建“一带一路”']),
  finer('opening-up.hong-kong-macao-taiwan', '港澳台侨', '港澳台 港澳 台湾 两岸 台胞 侨务 华侨 对台 闽台', [
    '深化闽台和两岸交流',
  ]),
  finer(
    'regional-development.urbanization',
    '新型城镇化',
    '城镇化 新型城镇化 落户 户籍 市民化 农业转移人口 城乡融合 县域城乡融合 以县城为载体',
    ['深入推进以人为本的新型城镇化'],
  ),
  finer(
    'regional-development.strategies',
    '区域重大战略',
    '京津冀 长三角 粤港澳大湾区 长江经济带 黄河流域 西部大开发 东北振兴 中部崛起 成渝地区双城经济圈 双城经济圈 雄安新区 区域重大战略',
    ['推动京津冀协同发展'],
  ),
  finer('regional-development.assistance', '对口协作', '对口支援 对口帮扶 山海协作 东西部协作 援藏 援疆', [
    '深化东西部协作和对口支援',
  ]),
  finer('regional-development.ethnic-border', '民族与边疆', '民族地区 边疆 少数民族 民族工作 民族团结', [
    '促进民族团结和边疆稳定',
  ]),
  finer(
    'market-regulation.approval',
    '行政审批与放管服',
    '放管服 行政审批 审批 简政放权 许可 行政许可 审批制度 投资审批 报建审批 告知承诺',
    ['压减行政许可，推进简政放权'],
  ),
  finer(
    'market-regulation.access',
    '市场准入与商事登记',
    '商事制度 证照分离 多证合一 营业执照 企业开办 市场准入 负面清单 注册登记 注销',
    ['深化商事制度改革'],
  ),
  finer(
    'market-regulation.government-services',
    '政务服务',
    '政务服务 一次办 最多跑一次 跨省通办 便民服务 服务事项 窗口 不见面 高效办成一件事',
    ['优化政务服务'],
  ),
  finer('market-regulation.supervision', '事中事后监管', '双随机 信用监管 事中事后监管 监管 综合监管 抽查', [
    '全面推行“双随机、一公开”监管',
  ]),
  finer('market-regulation.quality', '质量与计量', '质量监管 产品质量 质量强国 计量 检验检测 质量提升 品牌建设', [
    '开展质量强国和质量提升行动',
  ]),
  finer('market-regulation.credit', '社会信用', '社会信用 信用体系 诚信 失信', ['推进社会信用体系建设']),
  finer('market-regulation.competition', '公平竞争与消费维权', '公平竞争 反垄断 消费者权益 打假 假冒 传销 消费维权', [
    '强化反垄断和公平竞争审查',
  ]),
  finer('defence.veterans', '退役军人与优抚', '退役军人 优抚 优抚对象 退役士兵 军转 烈士 褒扬 军休', [
    '做好退役军人服务保障',
  ]),
  finer('defence.double-support', '双拥共建', '双拥 拥军 拥军优属 军民 军地 军民共建', ['深入开展双拥工作']),
  finer('defence.mobilization', '国防动员', '国防动员 征兵 国防教育 民兵 人防 人民防空', ['加强国防动员和国防教育']),
  finer('public-security.crime', '打击犯罪', '扫黑除恶 禁毒 反恐 犯罪 刑事 电信网络诈骗 诈骗 涉黑 毒品 非法集资', [
    '常态化开展扫黑除恶斗争',
  ]),
  finer('public-security.disputes', '矛盾纠纷化解', '矛盾纠纷 人民调解 调解 社会矛盾 信访矛盾 纠纷 调处', [
    '完善矛盾纠纷多元化解机制',
  ]),
  finer(
    'public-security.order',
    '治安与平安建设',
    '社会治安 治安 平安建设 平安 综治 综合治理 群防群治 治安防控 更高水平平安',
    ['建设更高水平的平安中国'],
  ),
  finer('public-security.justice', '司法与法律服务', '司法 法院 检察 审判 社区矫正 律师 公证 法律援助 监狱', [
    '完善法律援助和公证服务',
  ]),
]
