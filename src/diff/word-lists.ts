/** A row of words that comparing treats alike. Tests run the examples. */
interface WordRow {
  name: string
  /** What its words become before texts are compared; a word of no weight becomes nothing. */
  as: string
  words: readonly string[]
  /** A text, and the same after the words of this row were replaced. */
  examples: readonly (readonly [text: string, neutral: string])[]
}

/** 同义中性化. Names that differ only because a central and a local government write the same sentence. */
export const neutralWords = [
  {
    name: 'government',
    as: '政府',
    words: [
      '国务院',
      '省人民政府',
      '省政府',
      '自治区人民政府',
      '自治区政府',
      '市人民政府',
      '市政府',
      '州人民政府',
      '州政府',
      '县人民政府',
      '县政府',
      '区人民政府',
      '区政府',
      '人民政府',
    ],
    examples: [
      ['国务院同意', '政府同意'],
      ['省人民政府同意', '政府同意'],
    ],
  },
  {
    name: 'party',
    as: '党委',
    words: ['党中央', '中共中央', '省委', '市委', '县委', '区委', '自治区党委'],
    examples: [['党中央部署', '党委部署']],
  },
  {
    name: 'territory',
    as: '全域',
    words: ['全国', '全省', '全区', '全市', '全县', '全自治区', '我国', '我省', '我区', '我市', '我县'],
    examples: [
      ['全国实施', '全域实施'],
      ['我省实施', '全域实施'],
    ],
  },
] as const satisfies readonly WordRow[]

/** 全域. What the names of the whole territory become; before an indicator it tells nothing: 全国发电量, 发电量. */
export const wholeTerritory = '全域'

/** 新增. Verbs whose figure is what comes on top. */
export const additionWords: readonly string[] = ['新增', '净增']

/** 层级. What stands before the name of a body to say whose it is. */
export const bodyLevels: readonly string[] = [
  '国家',
  '中国',
  '中央',
  '国务院',
  '省',
  '自治区',
  '市',
  '州',
  '盟',
  '县',
  '区',
]

/** 机构后缀. What ends the name of a body and tells its rank, longest first. */
export const bodyEndings: readonly string[] = ['委员会', '管理局', '办公室', '总局', '部', '厅', '局', '委', '办', '署']

/** 套话. Stock words of the field: they stand in every plan and tell no two tasks apart. */
export const stockWords: readonly string[] = [
  '加强',
  '加快',
  '加大',
  '推进',
  '推动',
  '深入',
  '深化',
  '强化',
  '完善',
  '健全',
  '建立',
  '建设',
  '提升',
  '提高',
  '促进',
  '落实',
  '实施',
  '开展',
  '组织',
  '积极',
  '全面',
  '进一步',
  '大力',
  '切实',
  '扎实',
  '持续',
  '着力',
  '坚持',
  '坚决',
  '努力',
  '确保',
  '支持',
  '鼓励',
  '引导',
  '规范',
  '优化',
  '创新',
  '发展',
  '工作',
  '机制',
  '体系',
  '体制',
  '制度',
  '能力',
  '水平',
  '质量',
  '管理',
  '服务',
  '重点',
  '重大',
  '作用',
  '力度',
  '措施',
  '政策',
  '统筹',
  '做好',
  '有效',
  '充分',
  '发挥',
  '构建',
  '巩固',
  '拓展',
  '探索',
  '研究',
  '制定',
  '出台',
  '贯彻',
  '学习',
  '精神',
  '领导',
  '责任',
  '要求',
  '任务',
  '目标',
  '基础',
  '综合',
  '改革',
  '高质量',
  '现代化',
  '新时代',
  '中国特色',
  '社会主义',
  '习近平',
  '思想',
  '指导',
  '以上',
  '以内',
  '左右',
  '达到',
  '不断',
  '及时',
  '依法',
  '严格',
  '各级',
  '各地',
  '部门',
  '单位',
  '有关',
  '相关',
  '以及',
  '通过',
  '为主',
  '等方面',
  '一批',
  '是否',
  '应当',
  '可以',
  '不得',
  '规定',
  '情况',
]

/** 国名. Left off when a law is named in short. */
export const countryName = '中华人民共和国'

/** 版本标记. What stands in brackets behind the name of a document without making it another one. */
export const editionMarks: readonly string[] = ['试行', '暂行', '草案', '修订', '修正', '征求意见稿']

/** 判定. How a reader says in a reviewed file that two units belong together, or do not. */
export const decisionWords: Readonly<Record<'pair' | 'never', readonly string[]>> = {
  pair: ['pair', 'yes', '配对', '是'],
  never: ['never', 'no', '不配对', '否'],
}
