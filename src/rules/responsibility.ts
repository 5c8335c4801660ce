import type { Row } from './row'
import { words } from './words'

export type Role = 'lead' | 'responsible' | 'support'

/** What a body is charged with. `words` end a clause of a tail (省民政厅牵头) and, before a noun of `key`, head a list (牵头单位:…). */
export interface RoleRow extends Row {
  readonly kind: 'role'
  readonly role: Role
  readonly words: readonly string[]
  /** Words that head a list only: 责任单位. */
  readonly heads: readonly string[]
}

/** 按职责分工, 具体. Stand between the bodies and the word of their role and say nothing of it. */
export interface MannerRow extends Row {
  readonly kind: 'manner'
  readonly words: readonly string[]
  /** In running text also these: 省发改委要 + 牵头. */
  readonly modals: readonly string[]
  /** Open a short phrase between a body and its role: 依照职业标准 + 牵头. */
  readonly by: readonly string[]
}

/** Nouns behind a role word that make it the head of a list: 牵头 + 单位 + `:`. `between` may stand before the noun: 牵头 + 考核 + 单位. */
export interface KeyRow extends Row {
  readonly kind: 'key'
  readonly nouns: readonly string[]
  readonly between: readonly string[]
}

/** Ends and parts of a tail that are no bodies. */
export interface RestRow extends Row {
  readonly kind: 'rest'
  /** Closes a list of bodies: 等, 等有关部门. Assembled: `等` + any of these. */
  readonly closers: readonly string[]
  /** What is said of the work, not of a body: 持续推进, 6月底前完成. */
  readonly notes: readonly string[]
  /** Opens an item that names nobody: 其他有关部门. */
  readonly others: readonly string[]
  /** End a closer that the list above does not hold: 等全省各级部门. */
  readonly nouns: readonly string[]
  /** Closes a list before any of the closers. */
  readonly etc: string
  /** Behind digits they make an item a date. */
  readonly dates: readonly string[]
  /** What no body charged in running text holds in its name, and the one name that does hold it. */
  readonly alien: readonly string[]
  readonly butIn: readonly string[]
}

/** Words in running text that a body stands beside. `side` tells on which side of the word the body in `role` stands. */
export interface CueRow extends Row {
  readonly kind: 'cue'
  readonly cue: 'by' | 'with' | 'help' | 'lead' | 'many' | 'duty' | 'charge' | 'key'
  readonly words: readonly string[]
  /** Of 由: the words that must follow the bodies. */
  readonly charges?: readonly string[]
  /** Words that begin with such a word and charge nobody: 负责人. */
  readonly chargesNot?: readonly string[]
  /** Of 由: characters before it that make it part of another word (理由). */
  readonly notAfter?: string
  /** Before it in its clause they undo it: 不得转由…实施. */
  readonly undone?: readonly string[]
  /** Between a body and the cue when a noun of `unless` follows it: 教育部 + 为 + 牵头单位. */
  readonly named?: { readonly by: string; readonly nouns: readonly string[] }
  /** Of 参与: before the bodies in their clause they invite them and charge nobody: 鼓励…参与. */
  readonly invites?: readonly string[]
  /** Of 会同 that opens its clause: behind the body that does so, in a clause before: 市民政局根据…,会同…. */
  readonly subjectBefore?: readonly string[]
  /** Follow the cue and make it something else: 牵头单位, 负责人. */
  readonly unless: readonly string[]
}

/** Rules said once for the whole document: `parts` follow one another with a few characters between them at most. */
export interface StandingRow extends Row {
  readonly kind: 'standing'
  readonly standing: 'first-leads' | 'everywhere'
  readonly parts: readonly (readonly string[])[]
  /** Say that the rule holds from here on. */
  readonly onward: readonly string[]
}

export type ResponsibilityRow = RoleRow | MannerRow | KeyRow | RestRow | CueRow | StandingRow

/** 责任分工用语. The words that charge a body with something, in tails and in running text. */
export const responsibility: readonly ResponsibilityRow[] = [
  {
    kind: 'role',
    name: 'lead',
    role: 'lead',
    words: ['牵头', '总牵头', '主办'],
    heads: [],
    examples: ['推进“一网通办”。（省政务服务局牵头）', '牵头部门：省司法厅、省审改办', '（牵头单位：市发改委）'],
    not: ['发挥行业龙头企业牵头作用。'],
  },
  {
    kind: 'role',
    name: 'charge',
    role: 'responsible',
    words: words('负责 落实 承担 组织实施 组织落实 贯彻落实 推动落实 抓落实 承办 主责 负总责 实施'),
    heads: ['责任', '推进', '执行', '主管', '组织', '办理'],
    examples: ['（财政部、税务总局负责）', '[责任单位：市科委]', '【负责部门：商务部】', '落实部门：省级有关部门'],
    not: ['（未出现较大及以上的安全责任事故）'],
  },
  {
    kind: 'role',
    name: 'support',
    role: 'support',
    words: words(
      '配合 参与 参加 协助 协办 协同推进 协同落实 协同实施 配合落实 配合实施 配合推进 协同配合 支持配合 积极参与 密切配合 做好配合 配合做好 协同参与',
    ),
    heads: ['协同', '支持', '会办', '协作'],
    examples: ['配合单位：市财政局', '参与部门：各市、县、区政府', '（县教育局牵头，县财政局配合）'],
    not: ['形成部门间相互配合的工作格局。'],
  },
  {
    kind: 'manner',
    name: 'manner',
    words: words(
      '按职责分工 按照职责分工 根据职责分工 依职责分工 依据职责分工 按各自职责分工 按照各自职责分工 依各自职责分工 按职责 按照职责 依职责 根据职责 依据职责 按照各自职责',
      '按各自职责 根据各自职责 依据各自职责 在各自职责范围内 在职责范围内 按职能分工 按职能职责 按照职能职责 按分工 按照分工 按工作分工 按照任务分工 按任务分工 结合职责',
      '各自 分工 分别 共同 具体 统一 统筹 总体 全面 直接 主要 适时 每年 定期 依法 切实 积极 认真 抓紧 应当 一并 同步 做好 抓好 联合',
    ),
    modals: words('要 应 须 需 拟 将 正在 至少 及时 主动'),
    by: ['依照', '按照', '根据', '依据', '围绕', '按'],
    examples: [
      '（民政部、财政部按职责分工负责）',
      '（市卫生健康委、市医保局按照各自职责分工负责）',
      '（省发改委、省工信厅分别牵头）',
    ],
  },
  {
    kind: 'key',
    name: 'key',
    nouns: words(
      '单位 部门 处室 科室 机构 机关 主体 单位和部门 部门和单位 部门及单位 单位及部门 部门单位 地区 县区 方 部门(单位) 单位(部门) 处(室) 股室',
    ),
    between: words('考核 推进 实施 落实 组织 工作 主体 整改 主管 主要 第一 具体 监管 业务 市级 省级 县级 区级 主'),
    examples: [
      '牵头考核单位：市工信局',
      '责任部门（单位）：市民政局',
      '牵头推进单位：相关市、县（区）政府',
      '责任处室：养老服务处',
    ],
    not: ['责任编辑：小李', '完成时限：持续推进', '联系单位：市政府办'],
  },
  {
    kind: 'rest',
    name: 'rest',
    closers: words(
      '部门 单位 机构 有关部门 相关部门 有关单位 相关单位 各有关部门 各相关部门 各有关单位 多部门 多个部门 部门和单位 部门单位 国务院相关部门 国务院有关部门 国务院部门',
      '相关部门和单位 有关部门和单位 省级相关部门 省级有关部门 省级部门 市级相关部门 市级有关部门 市级部门 省直有关部门 省直相关部门 省直部门 市直有关部门 市直相关部门',
      '市直部门 县直有关部门 县直部门 区直有关部门 区直部门 省有关部门 市有关部门 区有关部门 县有关部门 职能部门 相关职能部门 责任部门 责任单位 成员单位 部委 方面',
      '有关方面 地区 地 省级有关单位 市级有关单位 中央和国家机关 中央单位 相关地区 行政主管部门 行政部门 主管部门 有关主管部门 相关主管部门 行业主管部门 行业管理部门',
      '行业部门',
    ),
    notes: words(
      '完成 推进 推动 取得 实施 坚持 落实 见效 启动 持续 长期 全年 年底 月底 季度 时限 下同 贯穿 常态化 按季 按月 即时 适时',
    ),
    others: ['其他', '其它', '其余'],
    nouns: ['部门', '单位', '机构', '部委', '政府'],
    etc: '等',
    dates: ['年', '月', '日', '季度'],
    alien: ['的', '由', '为', '在', '对', '从', '以', '其'],
    butIn: ['设区的市'],
    examples: [
      '（公安部、人民银行等国务院相关部门以及各地区按职责分工负责）',
      '（6月底前完成，牵头考核单位：市工信局）',
    ],
    not: ['（6月底前完成，并长期坚持）'],
  },
  {
    kind: 'cue',
    name: 'charged-by',
    cue: 'by',
    words: ['由'],
    charges: words(
      '牵头 负责 组织实施 组织落实 主办 承办 会同 共同负责 总牵头 统筹协调 统筹推进 统筹实施 统筹落实 具体落实 具体实施 组织开展 组织推进',
    ),
    chargesNot: words(
      '负责人 负责同志 负责任 负责的 负责单位 负责部门 负责制度 负责制的 负责制、 负责制, 负责制。 负责制和 牵头单位 牵头部门 牵头人 牵头责任 牵头作用',
    ),
    unless: ['于', '此', '来', '表', '衷', '自'],
    notAfter: '理自事缘案因任经路',
    undone: words('不得 不能 不可 不再 严禁 禁止'),
    examples: [
      '目录由省审改办负责编制。',
      '由市民政局牵头制定配套措施。',
      '由县水利局、县林业局组织实施。',
      '由省财政厅会同省民政厅制定具体办法。',
    ],
    not: [
      '由于民政部门负责的事项较多，进展不一。',
      '理由由申请人说明。',
      '由粗放型向集约型转变，企业负责维护。',
      '由主要负责人签字。',
      '不得转由行业协会组织实施。',
    ],
  },
  {
    kind: 'cue',
    name: 'together-with',
    cue: 'with',
    words: ['会同'],
    subjectBefore: words('根据 按照 依据 依照 应 应当 要 须 自 可 可以 结合 定期 每年 负责 每季度 每半年'),
    unless: ['时', '期'],
    examples: [
      '市民政局自受理之日起5个工作日内，会同市残联进行核实。',
      '省民政厅会同省财政厅制定实施办法。',
      '会同县公安局交警大队开展治超工作。',
    ],
    not: ['会同时举办成果展。', '举办招商会同期活动。'],
  },
  {
    kind: 'cue',
    name: 'helping',
    cue: 'help',
    words: ['配合', '协助', '协同', '配合落实', '配合实施', '配合推进'],
    unless: [],
    examples: ['积极配合省人大，加快条例审议进程。', '协助有关部门做好宣传工作。', '配合县应急局开展隐患排查。'],
    not: ['密切配合，形成合力。', '配合做好库存消化工作。', '加强部门间的协同配合。', '协助做好辖区内的应急处置。'],
  },
  {
    kind: 'cue',
    name: 'leading',
    cue: 'lead',
    words: ['牵头'],
    named: { by: '为', nouns: ['单位', '部门'] },
    unless: words('人 作用 责任 机构 处室 科室 机制 领导 推进单位 考核 的企业 的项目 的单位 方 地区 职责 制 项目'),
    examples: [
      '县财政局适时牵头组织有关部门开展检查。',
      '省人社厅牵头，五市人社部门参加，建立联席会议制度。',
      '省经信委要牵头做好指导推进。',
      '联席会议由多个部门组成，教育部为牵头单位。',
    ],
    not: [
      '支持龙头企业牵头组建创新联合体。',
      '支持企业、高校、科研院所等牵头的项目。',
      '各牵头部门要切实负起责任。',
      '牵头抓好民生服务专项任务统筹。',
    ],
  },
  {
    kind: 'cue',
    name: 'many-bodies',
    cue: 'many',
    words: ['参与', '参加', '协作'],
    invites: words('鼓励 支持 引导 动员 吸引 欢迎 号召 倡导'),
    unless: [],
    examples: ['建立民政、应急、住建等多部门参与的执法机制。', '引入教育、公安等部门参与，开展联合整治。'],
    not: ['鼓励省内制造企业、科研机构等参与标准编制。', '鼓励企业、高校等多方参与。', '引导社会组织积极参与基层治理。'],
  },
  {
    kind: 'cue',
    name: 'by-duty',
    cue: 'duty',
    words: ['分工负责', '职责负责', '分别负责', '共同负责', '各负其责'],
    unless: ['制', '的原则', '的要求'],
    examples: ['发展改革、财政等有关部门按照职责分工负责相关工作。'],
    not: ['坚持统一领导、分工负责的原则。', '建立分工负责制。'],
  },
  {
    kind: 'cue',
    name: 'charged-behind-lead',
    cue: 'charge',
    words: ['负责', '具体负责'],
    unless: [],
    examples: ['由安全办牵头，各医疗机构具体负责。', '由县委宣传部牵头，县文旅局、县融媒体中心负责。'],
    not: ['企业主要负责人牵头，项目经理负责。'],
  },
  {
    kind: 'standing',
    name: 'first-leads',
    standing: 'first-leads',
    parts: [
      ['第一', '首位', '第1', '首个', '最前'],
      ['为牵头', '系牵头', '是牵头', '为总牵头'],
    ],
    onward: ['下同', '以下同', '以下均同'],
    examples: ['列第一位者为牵头单位，下同', '排在第一位的为牵头单位，下同', '各项任务列在首位的单位为牵头单位'],
    not: ['把保障民生放在第一位，各牵头单位要抓好落实。'],
  },
  {
    kind: 'standing',
    name: 'everywhere',
    standing: 'everywhere',
    parts: [
      ['以下', '下列', '上述', '各项'],
      ['均需', '均须', '均由', '都需', '都须', '都由', '均应由', '需由'],
      ['落实', '负责', '贯彻执行', '配合', '参与'],
    ],
    onward: [
      '不再列出',
      '不再一一列出',
      '不再逐一列出',
      '不再逐项列出',
      '不再单独列出',
      '不再重复列出',
      '不另列出',
      '不一一列出',
    ],
    examples: ['以下均需地方各级人民政府落实，不再列出', '各项任务均需各地区贯彻执行，不再一一列出'],
    not: ['以下事项不再列出'],
  },
]
