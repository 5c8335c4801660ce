import { describe, expect, it } from 'vitest'
import { ids, outlineOf } from './read-outline'

const long = '各单位要高度重视这项工作。'.repeat(20)
const units = `一、抓学习。${long}二、抓工作。${long}`

describe('a head whose lines ran together', () => {
  it('gives number and recipients their places: 某政办〔2024〕7号各市、县人民政府：…', () => {
    const { meta, notice, preamble } = outlineOf(
      `某政办〔2024〕7号各市、县（区）人民政府，省人民政府各部门：　　为加快发展，现提出如下意见。　　${units.replace('二、', '　　二、')}`,
    )
    expect(meta.documentNumber?.text).toBe('某政办〔2024〕7号')
    expect(notice?.recipients).toEqual(['各市、县（区）人民政府', '省人民政府各部门'])
    expect(preamble?.text).toBe('为加快发展，现提出如下意见。')
  })

  it('keeps a title, its number and its recipients apart', () => {
    const { meta, notice } = outlineOf(
      `某省人民政府办公厅关于加强环境监管的通知某政办发〔2024〕56号各市人民政府，省政府各部门：为加强监管，现通知如下：\n${units}`,
    )
    expect(meta).toMatchObject({
      title: '某省人民政府办公厅关于加强环境监管的通知',
      kind: 'notice',
      issuer: '某省人民政府办公厅',
    })
    expect(meta.documentNumber?.text).toBe('某政办发〔2024〕56号')
    expect(notice?.recipients).toEqual(['各市人民政府', '省政府各部门'])
  })

  it('leaves a sentence with a colon, and a number that the text only cites, where they are', () => {
    const { meta, notice, preamble } = outlineOf(
      '某国发〔2021〕1号文件要求各地各部门做好以下工作：一是抓学习。\n一、抓学习\n二、抓工作',
    )
    expect(meta.documentNumber).toBeNull()
    expect(notice).toBeNull()
    expect(preamble?.text).toMatch(/^某国发〔2021〕1号文件/)
  })
})

describe('a notice whose plan is printed without its title', () => {
  const head = '各市民政局：\n经厅党组同意，现将《2024年全省民政工作要点》印发给你们，请认真贯彻落实。'

  it('tells the title in its sentence', () => {
    const { meta, notice, preamble, children } = outlineOf(
      `${head}\n某省民政厅\n2024年3月1日\n（此件主动公开）\n今年工作的总体要求是稳中求进。\n一、抓学习\n二、抓工作`,
    )
    expect(meta).toMatchObject({
      title: '2024年全省民政工作要点',
      kind: 'workPoints',
      issuer: '某省民政厅',
      period: { start: 2024, end: 2024 },
    })
    expect(notice?.text).toMatch(/^经厅党组同意/)
    expect(notice?.signature?.date).toBe('2024-03-01')
    expect(preamble?.text).toBe('今年工作的总体要求是稳中求进。')
    expect(ids(children)).toEqual(['1', '2'])
  })

  it('is told apart from it with nothing between: …落实。某省民政厅2024年3月1日（此件主动公开）2024年…要点一、…', () => {
    const { meta, notice, children } = outlineOf(
      `${head.replace('\n', '')}某省民政厅2024年3月1日（此件主动公开）2024年全省民政工作要点${units}`,
    )
    expect(meta).toMatchObject({ title: '2024年全省民政工作要点', issuer: '某省民政厅', issuedOn: '2024-03-01' })
    expect(notice?.recipients).toEqual(['各市民政局'])
    expect(ids(children)).toEqual(['1', '2'])
  })

  it('may have the number of the document right behind the title', () => {
    const { meta, preamble } = outlineOf(
      `${head.replace('\n', '')}某省民政厅2024年3月1日（此件主动公开）2024年全省民政工作要点某民发〔2024〕6号　　今年要稳中求进。　　${units}`,
    )
    expect(meta).toMatchObject({ title: '2024年全省民政工作要点', documentNumber: { text: '某民发〔2024〕6号' } })
    expect(preamble?.text).toBe('今年要稳中求进。')
  })

  it('is the document itself where it goes on with its own points, and where it issues several', () => {
    const forwarded = outlineOf(
      '各市民政局：\n现将《某部关于加强养老服务的通知》转发给你们，并就有关事项通知如下：\n一、抓学习\n二、抓工作',
    )
    expect(forwarded.meta).toMatchObject({ title: null, kind: 'notice' })
    const several = outlineOf('各市民政局：\n现将《甲工作方案》《乙工作方案》印发给你们。\n一、抓学习\n二、抓工作')
    expect(several.meta.title).toBeNull()
  })

  it.each([
    ['现提出如下意见：', 'opinions'],
    ['制定如下措施：', 'policyMeasures'],
    ['现将有关事项通知如下：', 'notice'],
    ['制定本方案。', 'implementationPlan'],
  ])('without any title the words %s tell the kind', (words, kind) => {
    expect(outlineOf(`各市民政局：\n为做好工作，${words}\n一、抓学习\n二、抓工作`).meta).toMatchObject({
      title: null,
      kind,
    })
  })
})

describe('a signature that ran on', () => {
  it('is read behind the last sentence, its date and issuers apart', () => {
    const { notice, children } = outlineOf(
      '各市民政局：\n现就有关事项通知如下。\n一、抓学习。每月一次。\n二、抓工作。每周调度。按月通报。某省民政厅　某省财政厅2024年3月1日（此件主动公开）',
    )
    expect(notice?.signature).toMatchObject({ issuers: ['某省民政厅', '某省财政厅'], date: '2024-03-01' })
    expect(children.at(-1)?.text).toBe('每周调度。按月通报。')
  })

  it('is read where the names of attached files follow its date', () => {
    const { notice } = outlineOf(
      '各市民政局：\n现通知如下。\n一、抓学习。每月一次。\n二、抓工作。每周调度。\n某省民政厅\n2024年3月1日附件1-申报说明.xls附件2-汇总表.xls',
    )
    expect(notice?.signature).toMatchObject({ issuers: ['某省民政厅'], date: '2024-03-01' })
  })

  it('is none where a date belongs to the sentence', () => {
    const { notice, children } = outlineOf(
      '各市民政局：\n现通知如下。\n一、抓学习。\n二、抓工作。本通知自2024年3月1日起施行，由市民政局解释。',
    )
    expect(notice?.signature).toBeNull()
    expect(children.at(-1)?.text).toContain('本通知自2024年3月1日起施行')
  })

  it('passes over the line that says whose seal it bears, and the title of the next page', () => {
    const { notice, furniture, text } = outlineOf(
      '各市民政局：\n现通知如下。\n一、抓学习。每月一次。\n二、抓工作。每周调度。\n某省养老工作领导小组办公室\n（某省民政厅代章）\n2024年3月1日\n某省财政厅关于做好预算工作的通知',
    )
    expect(notice?.signature).toMatchObject({ issuers: ['某省养老工作领导小组办公室'], date: '2024-03-01' })
    expect(furniture.map(([start, end]) => text.slice(start, end))).toEqual(['某省财政厅关于做好预算工作的通知'])
  })
})
