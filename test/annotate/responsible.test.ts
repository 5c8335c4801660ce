import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findResponsible } from '../../src/annotate/responsible'
import { standingRules } from '../../src/annotate/standing'
import { defaultRules } from '../../src/rules'
import { noAnnotations } from '../../src/schema/annotation-kinds'
import { fold } from '../../src/text/fold'
import { context, passage } from './plain-context'

const find = (text: string, heading: string | null = null, trace = false) =>
  findResponsible(passage(text, heading), context(text, { trace }), noAnnotations())
const said = (text: string) => find(text).map(({ role, name }) => `${role} ${name}`)
const short = { l: 'lead', r: 'responsible', s: 'support' } as const
const listed = (line: string) =>
  line === '' ? [] : line.split(' ').map((word) => `${short[word[0] as 'l']} ${word.slice(1)}`)

describe('tails', () => {
  it.each([
    ['（责任单位：市科委、市经济信息化委）', 'r市科委 r市经济信息化委'],
    ['[责任单位:省人社厅、财政厅，各市、县（区）人民政府]', 'r省人社厅 r财政厅 r各市、县（区）人民政府'],
    ['〔责任单位：省财政厅、水利厅（河长办）、林业局〕', 'r省财政厅 r水利厅（河长办） r林业局'],
    ['【牵头单位：市发改委；配合单位：市财政局】', 'l市发改委 s市财政局'],
    [
      '（市场监管总局牵头，公安部、人民银行等国务院相关部门以及各地区按职责分工负责）',
      'l市场监管总局 r公安部 r人民银行 r各地区',
    ],
    ['（市场监管总局、司法部牵头，国务院相关部门按职责分工负责）', 'l市场监管总局 l司法部 r国务院相关部门'],
    ['（省民政厅牵头，省财政厅参与）', 'l省民政厅 s省财政厅'],
    ['——省民政厅牵头负责', 'l省民政厅'],
    ['（国家发展改革委、财政部会同有关部门负责）', 'r国家发展改革委 r财政部 s有关部门'],
    ['（责任单位：省发改委牵头，省直有关部门，各设区市人民政府负责）', 'l省发改委 r省直有关部门 r各设区市人民政府'],
    [
      '（农业农村部、文化和旅游部、扶贫办等和各有关省级人民政府负责）',
      'r农业农村部 r文化和旅游部 r扶贫办 r各有关省级人民政府',
    ],
    ['（5月底完成，牵头考核单位：市工信局、市政府办公室）', 'l市工信局 l市政府办公室'],
    ['（负责部门：人民银行、外汇局，适用范围：福建自贸试验区）', 'r人民银行 r外汇局'],
    ['（责任单位：三明、南平和龙岩市政府）', 'r三明 r南平 r龙岩市政府'],
    ['（责任单位：市科委、浦东新区等相关区政府）', 'r市科委 r浦东新区'],
    ['（责任单位：局计划财务处、渔业与质量监督处，省渔业互保协会）', 'r局计划财务处 r渔业与质量监督处 r省渔业互保协会'],
    ['（责任单位：市科委（牵头）、市财政局（配合））', 'l市科委 s市财政局'],
    [
      '牵头部门：省审改办、省司法厅\n参与部门：省级有关部门，各市、县、区政府\n完成时限：持续推进',
      'l省审改办 l省司法厅 s省级有关部门 s各市、县、区政府',
    ],
    [
      '牵头单位：省环保厅　　牵头推进单位：相关市、县（区）政府　　配合单位：省财政厅',
      'l省环保厅 l相关市、县（区）政府 s省财政厅',
    ],
    ['主办单位：市文旅局　协办单位：市体育局', 'l市文旅局 s市体育局'],
    ['落实部门：省级有关部门', 'r省级有关部门'],
    [
      '加强用地保障。责任单位：省自然资源厅，平潭综合实验区管委会十二、探索建立新机制',
      'r省自然资源厅 r平潭综合实验区管委会',
    ],
    ['省民政厅、省财政厅按职责分工负责。', 'r省民政厅 r省财政厅'],
    ['完善联动机制。市公安局牵头，市交通局配合。', 'l市公安局 s市交通局'],
    ['（牵头：市民政局；配合：市财政局、市残联）', 'l市民政局 s市财政局 s市残联'],
    ['（县农业农村局牵头实施，县财政局协同推进）', 'l县农业农村局 s县财政局'],
    ['开展防溺水专项整治。（安全科）', 'r安全科'],
    ['推进改革。【政策法规股】', 'r政策法规股'],
    ['疾控股牵头，各乡镇卫生院负责。', 'l疾控股 r各乡镇卫生院'],
    ['由县委宣传部牵头，县文旅局、县融媒体中心负责，各乡镇配合落实。', 'l县委宣传部 r县文旅局 r县融媒体中心 s各乡镇'],
    ['完成草案起草。（疾控科、法规科；12月底前）', 'r疾控科 r法规科'],
    ['推进县域医共体建设。（体改科，各县区卫健局）', 'r体改科 r各县区卫健局'],
    ['提升服务水平。（党委统战部、校工会、离退休工作处）', 'r党委统战部 r校工会 r离退休工作处'],
    ['责任单位：\n市发展改革委、市统计局', 'r市发展改革委 r市统计局'],
    // Nothing but bodies, behind a stop at the end of a line.
    ['推进医教协同。（市教育局、团市委、市妇联）', 'r市教育局 r团市委 r市妇联'],
    ['推进医教协同（市教育局、团市委）。', ''],
    ['建立两类目录。（甲类、乙类）', ''],
    ['网站地图　主办：某某网站', ''],
  ])('%s', (text, want) => {
    expect(said(text)).toEqual(listed(want))
  })

  it.each([
    '（仅是铁路部门负责修建的部分）',
    '（包括牵头单位自身）',
    '（负责人）',
    '（未发生安全责任事故）',
    '完成时限：持续推进',
    '责任编辑：王编辑',
    '落实各责任单位和责任人。',
    '（参与率达到90%以上）',
  ])('none: %s', (text) => {
    expect(said(text)).toEqual([])
  })

  it('cover what stands before them, back to the tail before', () => {
    const text = '推进减税。（财政部负责）优化流程。（税务总局牵头，各地区负责）'
    expect(find(text, '降低成本').map(({ name, covers }) => [name, `降低成本\n${text}`.slice(...covers)])).toEqual([
      ['财政部', '降低成本\n推进减税。'],
      ['税务总局', '优化流程。'],
      ['各地区', '优化流程。'],
    ])
  })

  it('on lines that follow one another answer for the same stretch', () => {
    const text = '优化审批流程。\n牵头部门：省司法厅\n完成时限：持续推进\n参与部门：省财政厅'
    expect(find(text).map(({ covers }) => text.slice(...covers))).toEqual(['优化审批流程。', '优化审批流程。'])
  })

  it('that head their text answer for what follows', () => {
    const text = '责任单位：市科委\n开展技术攻关。'
    expect(find(text).map(({ covers }) => text.slice(...covers))).toEqual(['开展技术攻关。'])
  })
})

describe('the running text', () => {
  it.each([
    ['由省审改办负责编制目录。', 'r省审改办'],
    ['建立由农业农村部、工业和信息化部牵头的协调机制。', 'l农业农村部 l工业和信息化部'],
    ['由省财政厅会同省民政厅制定办法。', 'r省财政厅 s省民政厅'],
    ['由市、区住房保障部门会同相关职能部门核查。', 'r市、区住房保障部门 s相关职能部门'],
    ['国务院民政部门会同国务院财政、税务等部门制定标准。', 'r国务院民政部门 s国务院财政 s税务'],
    ['积极配合省人大，加快条例审议。', 's省人大'],
    ['市政务数据主管部门会同有关部门制定目录。', 'r市政务数据主管部门 s有关部门'],
    ['协同市卫健委推进医养结合。', 's市卫健委'],
    ['由各县区统筹推进。', 'r各县区'],
    ['不得转由行业协会组织实施。', ''],
    ['支持高校、科研院所等牵头的项目。', ''],
    ['会同县公安局交警大队开展治超工作。', 's县公安局交警大队'],
    ['协助建设银行做好相关工作。', 's建设银行'],
    ['县财政局适时牵头组织有关部门开展检查。', 'l县财政局'],
    ['国务院教育行政部门依照职业标准牵头组织开发教学标准。', 'l国务院教育行政部门'],
    ['省经信委、发改委要牵头做好指导。', 'l省经信委 l发改委'],
    ['教育部为牵头单位。', 'l教育部'],
    ['省人社厅牵头，五市人社部门参加，建立联席会议制度。', 'l省人社厅 s五市人社部门'],
    ['建立民政、应急、住建、卫健、市场监管、消防等多部门参与的机制。', 's民政 s应急 s住建 s卫健 s市场监管 s消防'],
    ['发展改革、财政等部门按照职责分工负责相关工作。', 'r发展改革 r财政'],
    ['本办法由市卫生局负责解释。', 'r市卫生局'],
  ])('%s', (text, want) => {
    expect(said(text)).toEqual(listed(want))
  })

  it.each([
    '支持行业龙头企业牵头组建创新联合体。',
    '以骨干企业牵头，联合高校攻关。',
    '各牵头部门要落实责任。',
    '发挥市场监管局牵头作用。',
    '牵头抓好民生服务任务。',
    '由主要负责人签字确认。',
    '理由由申请人负责说明。',
    '联席会议由各单位负责同志组成。',
    '由于企业负责不力。',
    '密切配合，形成合力。',
    '配合做好库存消化工作。',
    '协助市政府领导处理日常事务。',
    '会同时开幕。',
    '引导社会力量积极参与。',
    '坚持分工负责的原则。',
    '各地要压实责任，市教育局加强指导。',
    '贯彻《配合省人大立法办法》。',
  ])('none: %s', (text) => {
    expect(said(text)).toEqual([])
  })

  it('is covered by the sentence', () => {
    const text = '优化流程。由市科委负责实施。定期通报。'
    expect(find(text)).toMatchObject([{ basis: 'text', covers: [5, 14], name: '市科委' }])
  })
})

describe('rules said once', () => {
  const rows = (text: string) => {
    const [first, ...rest] = text.split('\n')
    return [first, ...rest].map((line) => {
      const start = text.indexOf(line as string)
      const own = passage(line as string)
      const shifted = { ...own, source: text, pieces: own.pieces.map(({ at, from }) => ({ at, from: from + start })) }
      return findResponsible(shifted, context(text), noAnnotations()).map(({ role, name }) => `${role} ${name}`)
    })
  }

  it('make the first of several bodies the lead from there on', () => {
    const text =
      '一（市科委、市教委负责）\n二（责任单位：市科委、市教委。列第一位者为牵头单位，下同）\n三（责任单位：市财政局、市商务委）\n四（责任单位：市国资委）\n五（市科委牵头，市教委负责）'
    expect(rows(text)).toEqual([
      ['responsible 市科委', 'responsible 市教委'],
      ['lead 市科委', 'responsible 市教委'],
      ['lead 市财政局', 'responsible 市商务委'],
      ['responsible 市国资委'],
      ['lead 市科委', 'responsible 市教委'],
    ])
  })

  it('hold for one tail where nothing says onward, and for all where they stand in the text', () => {
    expect(
      rows('一（责任单位：市科委、市教委，排在第一位的为牵头单位）\n二（责任单位：市财政局、市商务委）')[1],
    ).toEqual(['responsible 市财政局', 'responsible 市商务委'])
    expect(rows('一（责任单位：市科委、市教委）\n各项任务列在首位的单位为牵头单位。')[0]).toEqual([
      'lead 市科委',
      'responsible 市教委',
    ])
  })

  it('charge a body with all that follows, once', () => {
    const text = '优化服务。（国家发展改革委牵头。以下均需地方各级人民政府落实，不再列出）\n降低成本。（财政部牵头）'
    const standing = standingRules(fold(text), defaultRules, text.length)
    const bodies = findResponsible(passage(text), context(text, { standing }), noAnnotations())
    expect(bodies.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'lead 国家发展改革委',
      'responsible 地方各级人民政府',
      'lead 财政部',
    ])
    expect(bodies[1]?.covers).toEqual([text.indexOf('以下'), text.length])
  })
})

describe('every find', () => {
  it('has the canonical name of its department, or null', () => {
    const text =
      '（责任单位：省住建厅、市发改委、住房和城乡建设局、人行福州中心支行、各市、县〔区〕人民政府、申康医院发展中心、市委宣传部）'
    expect(find(text).map(({ canonical }) => canonical)).toEqual([
      '住房城乡建设部门',
      '发展改革部门',
      '住房城乡建设部门',
      '人民银行',
      '人民政府',
      null,
      '党委宣传部门',
    ])
  })

  it('names its rule when asked, and has no such key otherwise', () => {
    const text = '由市科委负责。（市教委牵头）'
    expect(find(text, null, true).map(({ rule }) => rule)).toEqual(['charged-by', 'lead'])
    expect(find(text).some((body) => 'rule' in body)).toBe(false)
  })

  const pieces = fc.array(
    fc.constantFrom(
      '（',
      '）',
      '责任单位：',
      '牵头',
      '、',
      '，',
      '。',
      '由',
      '会同',
      '配合',
      '省民政厅',
      '各市',
      '县（区）',
      '等部门',
      '负责',
      '县级以上地方各级',
      '按职责分工',
      '\n',
      '参与',
      '下同',
      '列第一位的为牵头单位',
      '和',
      '  ',
      '《',
      '》',
    ),
    { maxLength: 40 },
  )

  it('is a slice of the source, in order, whatever the text', () => {
    fc.assert(
      fc.property(pieces, (words) => {
        const text = words.join('')
        let last = -1
        for (const body of find(text)) {
          expect(text.slice(...body.span)).toBe(body.text)
          expect(body.span[0]).toBeGreaterThan(last)
          expect(body.covers[0]).toBeLessThanOrEqual(body.covers[1])
          last = body.span[0]
        }
      }),
    )
  })

  it('is bounded on hostile repeats', () => {
    for (const word of ['由', '县级以上地方各级', '配合', '（责任单位：', '市、', '会同部门', '牵头', '等']) {
      expect(find(word.repeat(20_000)).length).toBeLessThan(20_001)
    }
  })
})
