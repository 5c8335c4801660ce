import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../src/annotate/context'
import { findRegulations } from '../../src/annotate/regulation'
import { type Diagnostic, noAnnotations } from '../../src/schema'
import { context, passage } from './plain-context'

const find = (text: string, more: Parameters<typeof context>[1] = {}, heading: string | null = null) =>
  findRegulations(passage(text, heading), context(text, more), noAnnotations())
/** The stages of the first document, then of the next ones, each once, sorted. */
const stages = (text: string) =>
  find(text)
    .map(({ actions }) =>
      actions
        .map(({ stage }) => stage)
        .sort()
        .join('+'),
    )
    .join(' | ')

describe('stages', () => {
  it.each([
    // The verb before the document.
    ['认真贯彻落实《行政区划管理条例》《设立镇标准》等法规政策。', 'implement | implement'],
    ['贯彻落实《甲办法》《乙办法》和《丙办法》。', 'implement | implement | implement'],
    ['学习宣传贯彻《民法典》。', 'implement+publicize'],
    ['学习、宣传、贯彻《民法典》。', 'implement+publicize'],
    ['制定实施《社区服务体系建设规划》。', 'implement+issue'],
    ['制定并组织实施《社区服务规划》。', 'implement+issue'],
    ['修订完善《等级评估办法》。', 'revise'],
    ['适时组织修订《地名管理规定》。', 'revise'],
    ['修订完成了《地名管理规定》。', 'revise'],
    ['研究修订《地名管理规定》。', 'revise'],
    ['制（修）订《养老服务标准》。', 'issue+revise'],
    ['研究制定《村民自治章程》。', 'draft'],
    ['牵头研究《促进交流的意见》。', 'draft'],
    ['制定出台《监测评估办法》。', 'issue'],
    ['研究制定出台《监测评估办法》。', 'issue'],
    ['编制印发《殡葬设施规划》。', 'draft+issue'],
    ['动态调整《中介服务事项目录》。', 'revise'],
    ['废止《农村敬老院办法》，修订《养老机构办法》。', 'repeal | revise'],
    ['会同省财政厅印发《补助办法》。', 'issue'],
    ['全面落实《五年规划》明确的各项任务。', 'implement'],
    // The noun behind it, at a distance.
    ['做好国务院新修订《地名管理条例》的学习宣传贯彻落实工作。', 'implement+publicize'],
    ['做好《省级储备粮管理办法》修订和立法工作。', 'legislate+revise'],
    ['加快《慈善条例》的审议进程。', 'legislate'],
    ['抓好《慈善条例》组织实施和督促落实。', 'implement'],
    ['加大《慈善法》宣传力度。', 'publicize'],
    ['大力开展《药品管理法》《价格法》等与疫情防控相关的法律法规宣传。', 'publicize | publicize'],
    ['抓好《甲办法》的修订、《乙规划》的编制。', 'revise | draft'],
    ['开展《甲办法》修订和《乙规划》实施工作。', 'revise | implement'],
    ['完成《殡葬设施规划》编制。', 'draft'],
    ['对《通用目录》进行动态调整。', 'revise'],
    // The passive.
    ['推动《养老服务条例》尽快出台。', 'issue'],
    ['《通用目录》在省政务服务门户网公布，由各部门负责公开信息。', 'issue'],
    ['《养老服务条例》自2022年1月1日起施行。', 'implement'],
    ['本办法自发布之日起施行，《旧办法》同时废止。', 'repeal'],
    ['自本通知印发之日起，《旧通知》停止执行。', 'repeal'],
    ['国务院作出《关于农村教育的决定》。', 'issue'],
    ['配合做好《慈善条例》执法检查。', 'implement'],
    ['加大《养老办法》执行力度。', 'implement'],
    ['把《慈善条例》落到实处。', 'implement'],
    ['对标《养老机构规范》开展自查。', 'basis'],
    ['举办《慈善法》专题培训。', 'publicize'],
    ['做好《慈善条例》一审、二审工作。', 'legislate'],
    ['“十四五”规划的制订和国家《教育纲要》的实施。', 'implement'],
    // Another body decides.
    ['提请省政府出台《养老产业意见》，实施九大工程。', 'legislate'],
    ['配合省人大做好《慈善条例》《养老服务条例》立法工作。', 'legislate | legislate'],
    ['编制《养老服务规划》，经市政府同意后印发实施。', 'draft+implement+issue'],
    ['将《慈善法》《养老服务条例》纳入领导干部学法内容。', 'publicize | publicize'],
    ['将《养老服务条例》列入市人大立法计划。', 'legislate'],
    ['制定（修订）《养老服务办法》。', 'issue+revise'],
    ['宣传好、贯彻好、落实好《养老服务条例》。', 'implement+publicize'],
    ['优化调整《养老服务目录》。', 'revise'],
    ['准确适用《量刑指导意见》。', 'implement'],
    ['编印《养老服务手册》。', 'issue'],
    ['组织《国家学生体质健康标准》测试。', ''],
    ['积极配合省人大，加快《慈善条例》修订进程。', 'legislate+revise'],
    ['推动市政府出台《养老产业意见》。', 'legislate'],
    ['推动出台《养老产业意见》。', 'issue'],
    ['修订《养老办法》，提请省人大常委会审议。', 'legislate+revise'],
    ['研究起草《养老办法》，按程序报批。', 'draft+legislate'],
    ['市政府编制了《规划纲要（草案）》，实化了任务，全文提请大会审查。', 'draft+legislate'],
    ['争取将《养老条例》列入省人大立法计划。', 'legislate'],
    // A second doing.
    ['修订《裁量权行使规则》并指导省级机关抓好落实。', 'implement+revise'],
    ['出台《养老办法》，并抓好落实。', 'implement+issue'],
    // The basis.
    ['根据《慈善法》《信托法》等规定，制定本办法。', 'basis | basis'],
    ['严格按照《建设标准》要求抓好整改。', 'basis'],
    ['按照《审查办法》有关规定执行。', 'basis'],
    ['以《养老服务规划》为统领，推进工作。', 'basis'],
    ['根据《慈善法》制定《实施办法》。', 'basis | issue'],
    // Nothing is done to it.
    ['作为民政部《“十四五”规划》监测点。', ''],
    ['完成《五年规划》明确的各项任务。', ''],
    ['制定《慈善法》实施细则。', ''],
    ['出台《慈善法》的配套政策。', ''],
    ['将项目纳入《五年规划》实施。', ''],
    ['依法查处违反《慈善法》的行为。', ''],
    ['《慈善法》施行以来，成效明显。', ''],
    ['健全以《慈善法》为核心的制度体系。', ''],
    ['《纲要》全面贯彻新发展理念，提出了目标。', ''],
    ['国务院关于修改《行政法规》的决定。', ''],
    ['未落实《慈善法》的，予以通报。', ''],
    ['我委制定了《评价办法》，现印发给你们，请遵照执行。', ''],
  ])('%s: %s', (text, expected) => {
    expect(stages(text)).toBe(expected)
  })

  it('carry the verb as printed, in text order', () => {
    expect(find('制定实施《社区服务规划》。')[0]?.actions).toEqual([
      { stage: 'issue', verb: '制定' },
      { stage: 'implement', verb: '实施' },
    ])
  })

  it('are read inside brackets by themselves', () => {
    expect(stages('修订《甲办法》（按照《乙法》执行）。')).toBe('revise | basis')
  })
})

describe('documents', () => {
  it('are named by their outer marks, wraps healed', () => {
    const text = '落实《关于印发〈养老\n  规划〉的通知》。'
    const found = findRegulations(passage(text.replace('\n  ', '')), context(), noAnnotations())
    expect(found.map(({ name, kind, text: printed }) => [name, kind, printed])).toEqual([
      ['关于印发〈养老规划〉的通知', 'notice', '《关于印发〈养老规划〉的通知》'],
    ])
    expect(find('落实《关于印发《养老规划》的通知》。').map(({ name }) => name)).toEqual(['关于印发《养老规划》的通知'])
  })

  it('report marks without a partner', () => {
    const reported: Diagnostic[] = []
    const report: Context['report'] = (diagnostic) => reported.push(diagnostic)
    expect(find('落实《养老办法和《慈善法》。', { report }).map(({ name }) => name)).toEqual(['慈善法'])
    expect(reported.map(({ code, span, nodeId }) => [code, span, nodeId])).toEqual([
      ['title-bracket-unbalanced', [2, 3], '1'],
    ])
  })

  it.each([
    ['落实民政部新修订的《特困人员认定办法》。', '民政部'],
    ['贯彻中共中央办公厅、国务院办公厅《关于深化改革的意见》。', '中共中央办公厅、国务院办公厅'],
    ['做好国务院新修订《地名管理条例》的宣传。', '国务院'],
    ['根据《国务院办公厅关于促进托育服务的意见》。', '国务院办公厅'],
    ['按照商务部等17部门《关于加强商业建设的意见》。', '商务部等17部门'],
    ['落实《特困人员认定办法》。', null],
    ['落实我省《特困人员认定办法》。', null],
  ])('%s was issued by %s', (text, issuer) => {
    expect(find(text)[0]?.issuer ?? null).toBe(issuer)
  })

  it.each([
    ['落实《关于改革的意见》（国办发〔2021〕1号）。', '国办发〔2021〕1号'],
    ['落实《关于改革的意见》（国办发[2021]1号，以下简称《意见》）。', '国办发[2021]1号'],
    ['落实《租赁办法》（住房城乡建设部令第11号）。', '住房城乡建设部令第11号'],
    ['落实《租赁办法》（见附件1）。', null],
  ])('%s has the number %s', (text, number) => {
    expect(find(text)[0]?.documentNumber ?? null).toBe(number)
  })

  it.each([
    ['《等级评定暂行办法》', true],
    ['《出具证明办法（试行）》', true],
    ['《出具证明办法》', false],
    ['《贯彻〈居住证暂行条例〉实施办法》', false],
  ])('%s on trial: %s', (text, trial) => {
    expect(find(`落实${text}。`)[0]?.trial).toBe(trial)
  })

  it('share their short forms over the document', () => {
    const shortForms = new Map<string, string>()
    const names = find('落实《省养老服务条例》（以下简称《条例》）。', { shortForms })
    expect(names.map(({ name, refersTo, actions }) => [name, refersTo, actions.length])).toEqual([
      ['省养老服务条例', null, 1],
      ['条例', '省养老服务条例', 0],
    ])
    const [later] = find('严格执行《条例》。', { shortForms })
    expect([later?.refersTo, later?.actions[0]?.stage]).toEqual(['省养老服务条例', 'implement'])
  })

  it('know the plan’s own title, and do nothing to it', () => {
    const meta = { title: '2022年全省民政工作要点' }
    const [own] = find('《2022年全省民政工作要点》已经会议审议通过，现印发给你们，请认真贯彻落实。', { meta })
    expect([own?.self, own?.actions]).toEqual([true, []])
    const [body] = find('落实《2022年 全省民政工作要点》。', { meta })
    expect([body?.self, body?.actions]).toEqual([true, []])
    const [issued] = find('现将《民政工作要点》印发给你们。', { meta: { title: '某省厅2022年民政工作要点' } })
    expect(issued?.self).toBe(false)
    const [longer] = find('现将《2022年民政工作要点》印发给你们。', { meta: { title: '某省厅2022年民政工作要点' } })
    expect(longer?.self).toBe(true)
    const [other] = find('落实《2021年全省民政工作要点》。', { meta })
    expect([other?.self, other?.actions.length]).toEqual([false, 1])
  })

  it('know what the notice says it issues, where no title was read', () => {
    const around = { nodeId: 'notice', meta: { title: null } }
    expect(find('现将《青溪市养老办法》印发给你们，请遵照执行。', around)[0]).toMatchObject({ self: true, actions: [] })
    expect(find('现将落实《青溪市养老办法》的有关事项通知如下。', around)[0]?.self).toBe(false)
  })

  it('know an earlier document of the same name by its repeal', () => {
    const meta = { title: '五保供养工作条例' }
    const [old] = find('本条例自3月1日起施行。1994年国务院发布的《五保供养工作条例》同时废止。', { meta })
    expect(old).toMatchObject({ self: false, actions: [{ stage: 'repeal' }] })
  })

  it('name the whole of their issuers', () => {
    const issuers = (text: string) => find(text).map(({ issuer }) => issuer)
    expect(issuers('省住建厅、水利厅、福建海事局制定的《砂石意见》')).toEqual(['省住建厅、水利厅、福建海事局'])
    expect(issuers('执行原省经贸委《工作意见》。')).toEqual(['省经贸委'])
    expect(issuers('自然资源部门《海岛保护法》保留')).toEqual([null])
  })

  it('have no basis in rules gone by before a form', () => {
    expect(find('按照本办法规定提交《补贴申请表》。')[0]?.actions).toEqual([])
    expect(find('对照《事项清单表》认领。')[0]?.actions).toMatchObject([{ stage: 'basis' }])
  })

  it('stand in headings too', () => {
    expect(find('', {}, '贯彻实施《慈善法》')[0]?.actions[0]?.stage).toBe('implement')
  })

  it('tell works of art and the press from papers', () => {
    expect(find('话剧《右玉》《于成龙》、歌曲《瓷魂》获奖。').map(({ kind }) => kind)).toEqual([
      'publication',
      'publication',
      'publication',
    ])
  })

  it('are the only thing looked for', () => {
    expect(find('修订养老机构办法，落实慈善法。')).toEqual([])
    expect(find('按〈办法〉执行。')).toEqual([])
  })

  it('carry their rule when traced', () => {
    expect(find('落实《慈善法》。', { trace: true })[0]?.rule).toBe('law')
    expect('rule' in (find('落实《慈善法》。')[0] ?? {})).toBe(false)
  })
})

const pieces = fc.constantFrom(
  '落实',
  '修订',
  '根据',
  '提请',
  '《甲办法》',
  '《乙规划》',
  '《',
  '》',
  '〈',
  '〉',
  '（',
  '）',
  '（国办发〔2021〕1号）',
  '（以下简称《办法》）',
  '、',
  '和',
  '并',
  '的',
  '民政部',
  '，',
  '。',
  '“',
  '”',
  '\n',
  ' ',
  '工作',
  '现印发',
)

describe('any text', () => {
  it('has documents that are slices in order, one for each outermost pair of marks', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const text = list.join('')
        let end = 0
        for (const { text: printed, span, name, actions } of find(text)) {
          expect(text.slice(...span)).toBe(printed)
          expect(printed.slice(1, -1).trim()).toBe(name)
          expect(span[0]).toBeGreaterThanOrEqual(end)
          expect(new Set(actions.map(({ stage }) => stage)).size).toBe(actions.length)
          end = span[1]
        }
      }),
    )
  })

  it.each([
    '《甲》',
    '《甲》、',
    '落实《甲》',
    '《甲》（',
    '《',
    '》',
    '（《甲》',
    '《甲》修订和',
    '《甲》（以下简称《甲》）',
  ])('of a long run of %s is read', (run) => {
    expect(Array.isArray(find(run.repeat(8_000)))).toBe(true)
  })
})
