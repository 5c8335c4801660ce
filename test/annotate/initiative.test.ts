import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInitiatives } from '../../src/annotate/initiative'
import { noAnnotations } from '../../src/schema'
import { context, passage } from './plain-context'

const find = (text: string, heading: string | null = null) =>
  findInitiatives(passage(text, heading), context(text), noAnnotations())
const said = (text: string) => find(text).map(({ kind, name }) => `${kind} ${name}`)

describe('initiatives', () => {
  it.each([
    ['实施公办养老机构能力提升行动，加强照护服务。', ['campaign 公办养老机构能力提升行动']],
    ['继续深入实施培育发展社区社会组织专项行动。', ['campaign 培育发展社区社会组织专项行动']],
    ['推动社会组织开展“邻里守望”关爱行动等活动。', ['campaign “邻里守望”关爱行动']],
    [
      '启动实施民政领域“三标”覆盖工程、标准化提升工程和养老服务团体标准培育工程。',
      ['project 民政领域“三标”覆盖工程', 'project 标准化提升工程', 'project 养老服务团体标准培育工程'],
    ],
    ['开展居家和社区养老服务提升行动。', ['campaign 居家和社区养老服务提升行动']],
    ['完善社会救助制度和行政区划部门联审机制。', ['mechanism 行政区划部门联审机制']],
    ['开展救助管理服务大提升和“寒冬送温暖”专项行动。', ['campaign “寒冬送温暖”专项行动']],
    ['开展防范非法集资、金融诈骗、无证养老机构专项治理。', ['campaign 防范非法集资、金融诈骗、无证养老机构专项治理']],
    ['建立科学合理的补贴标准动态调整机制。', ['mechanism 补贴标准动态调整机制']],
    ['确定58个省级婚俗改革实验区。', ['zone 省级婚俗改革实验区']],
    ['继续办好“情暖万家”“圆梦大学”等慈善救助活动。', ['event 情暖万家', 'event 圆梦大学']],
    ['探索建立“道德银行”“积分制管理”等激励机制。', ['mechanism 道德银行', 'mechanism 积分制管理']],
    ['落实“三岗十八级”等级薪酬绩效机制。', ['mechanism “三岗十八级”等级薪酬绩效机制']],
    ['依托“敬老助老爱心行动”服务老人。', ['campaign 敬老助老爱心行动']],
    ['推动福彩销售市场运维机制改革试点。', ['pilot 福彩销售市场运维机制改革试点']],
    ['建设开发智慧社区综合信息平台。', ['platform 智慧社区综合信息平台']],
    ['健全自然灾害生活补助机制。', ['mechanism 自然灾害生活补助机制']],
    ['落实《职业教育东西协作行动计划》。', []],
    ['以玩具产品为试点。', []],
    ['建设若干国家级生物制造研发平台。', ['platform 国家级生物制造研发平台']],
    ['完成二十八个水利工程。', []],
    ['青溪市入选全国低效用地再开发试点城市。', ['pilot 全国低效用地再开发试点']],
    ['在自贸试验区开展试点。', ['zone 自贸试验区']],
    ['支持农村饮水安全巩固提升工程建设。', ['project 农村饮水安全巩固提升工程']],
    ['政务部门应当登录青溪市政务数据开放平台。', ['platform 青溪市政务数据开放平台']],
    ['探索利用市场化机制。', []],
    ['将应收账款融资试点纳入奖励范围。', ['pilot 应收账款融资试点']],
    ['为事中事后监管提供技术平台。', []],
    ['推进青溪市民服务中心开展智能代办试点。', ['pilot 智能代办试点']],
    ['深入实施优化营商环境专项行动。', ['campaign 优化营商环境专项行动']],
    ['健全防范化解拖欠账款长效机制。', ['mechanism 防范化解拖欠账款长效机制']],
    ['实施好中等职业学校“文明风采”活动。', ['event 中等职业学校“文明风采”活动']],
    ['已成为落实“全程跟踪”抓项目工作机制。', ['mechanism “全程跟踪”抓项目工作机制']],
    ['将审批权限下放至自贸试验区。', ['zone 自贸试验区']],
    ['获评5个国家生态文明建设示范区。', ['zone 国家生态文明建设示范区']],
    ['课程改革是一项系统工程。', []],
    ['改革科创板并试点注册制。', []],
    ['坚决反对和遏制“分裂”活动。', []],
    ['提高机械化施工程度。', []],
    ['把思想和行动统一起来。', []],
    ['抓好企业节能和重点工程建设。', []],
    ['应及时与同级平台对接。', []],
    ['开展专项行动，推进有关工程，搭建各类平台。', []],
    ['健全政府、企业、公众共同参与新机制。', ['mechanism 政府、企业、公众共同参与新机制']],
    ['建立跨部门、跨区域执法协作机制。', ['mechanism 跨部门、跨区域执法协作机制']],
    ['推进成果转化、优化收入分配调节机制。', ['mechanism 收入分配调节机制']],
    ['完善管理体制、风险防控调节机制。', ['mechanism 风险防控调节机制']],
    ['实施大气、水、土壤污染防治行动计划。', ['programme 大气、水、土壤污染防治行动计划']],
    ['实施名校、名院、名师引进工程。', ['project 名校、名院、名师引进工程']],
    ['加快青溪水库、白沙河引调水工程建设。', ['project 白沙河引调水工程']],
    ['坚持和完善党建与业务深度融合机制。', ['mechanism 党建与业务深度融合机制']],
    ['制定并落实工伤保险浮动费率机制。', ['mechanism 工伤保险浮动费率机制']],
    ['优化常态化防止返贫致贫机制。', ['mechanism 常态化防止返贫致贫机制']],
    ['健全“五个一”推进机制。', ['mechanism “五个一”推进机制']],
    ['开展“暖冬行动”，打好“三大攻坚战”。', ['campaign 暖冬行动']],
    ['开展“书香校园”创建活动。', ['event “书香校园”创建活动']],
    ['杜绝“形象工程”。', []],
    ['争取超额完成播种计划。', []],
    ['符合条件的均纳入联合抽查计划。', ['programme 联合抽查计划']],
    ['完善补助标准动态调整机制。', ['mechanism 补助标准动态调整机制']],
    ['授权自贸试验区先行先试。', ['zone 自贸试验区']],
    ['对炼油企业有计划地进行改造。', []],
    ['推动企业“上云上平台”。', []],
    ['获世界职业院校技能大赛金牌六枚。', ['event 世界职业院校技能大赛']],
    ['申建阿拉山口重点开发开放试验区。', ['zone 阿拉山口重点开发开放试验区']],
  ])('%s names %j', (text, names) => {
    expect(said(text)).toEqual(names)
  })

  it('are found in the heading', () => {
    expect(find('', '公办养老机构能力提升行动').map(({ name }) => name)).toEqual(['公办养老机构能力提升行动'])
  })

  it('carry no rule unless asked', () => {
    expect(find('实施婚俗新风行动。')[0]).toEqual({
      name: '婚俗新风行动',
      kind: 'campaign',
      text: '婚俗新风行动',
      span: [2, 8],
    })
  })
})

const pieces = fc.constantFrom(
  '实施',
  '开展',
  '推动',
  '养老服务',
  '婚俗',
  '行动',
  '工程',
  '试点',
  '机制',
  '活动',
  '“',
  '”',
  '、',
  '和',
  '等',
  '的',
  '，',
  '。',
  '（',
  '）',
  '58个',
  '专项',
  '一批',
  '《',
  '》',
  '\n',
  ' ',
)

describe('any text', () => {
  it('has names that are slices, in order, none inside another', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const text = list.join('')
        let end = 0
        for (const { text: printed, span } of find(text)) {
          expect(text.slice(...span)).toBe(printed)
          expect(span[0]).toBeGreaterThanOrEqual(end)
          end = span[1]
        }
      }),
    )
  })

  it.each(['行动', '“', '”', '“行动', '”等活动', '开展', '的机制', '、工程', '（机制', '1'])(
    'of a long run of %s is read',
    (run) => {
      expect(Array.isArray(find(run.repeat(20_000)))).toBe(true)
    },
  )
})
