import { describe, expect, it } from 'vitest'
import { brackets, outlineOf } from './read-outline'

const notice = [
  '某省民政厅',
  '当前位置：首页 > 政务公开 > 通知公告',
  '某省民政厅关于印发2024年全省民政工作要点的通知',
  '某民发〔2024〕7号',
  '发布时间：2024-03-05 09:30　来源：办公室',
  '【打印】',
  '各市（州）民政局，各县（市、区）民政局：',
  '《2024年全省民政工作要点》已经厅党组会议审议通过，现印发给你们，请认真贯彻落实。',
  '某省民政厅',
  '2024年3月1日',
  '（此件公开发布）',
  '2024年全省民政工作要点',
  '2024年全省民政工作的总体要求是稳中求进。',
  '一、健全社会救助',
  '（一）完善低保制度。规范审核流程。加强动态管理。',
  '二、加强领导。各级要压实责任。要抓好落实。',
  '附件：1.任务分解表',
  '2.联系人名单',
  '扫一扫在手机打开当前页',
].join('\n')

describe('the frame of a notice that issues a plan', () => {
  const outline = outlineOf(notice)

  it('gives the plan its title, the notice its own', () => {
    expect(outline.meta.title).toBe('2024年全省民政工作要点')
    expect(outline.notice?.title).toBe('某省民政厅关于印发2024年全省民政工作要点的通知')
  })

  it('reads number, issuer, dates, place on the site', () => {
    expect(outline.meta).toMatchObject({
      kind: 'workPoints',
      issuer: '某省民政厅',
      issuedOn: '2024-03-01',
      publishedAt: '2024-03-05T09:30:00',
      period: { start: 2024, end: 2024 },
      breadcrumbs: ['首页', '政务公开', '通知公告'],
      sourceName: '办公室',
      documentNumber: { text: '某民发〔2024〕7号', prefix: '某民发', year: 2024, number: 7 },
    })
  })

  it('reads recipients one by one, with their brackets whole', () => {
    expect(outline.notice?.recipients).toEqual(['各市（州）民政局', '各县（市、区）民政局'])
  })

  it('reads the signature, and keeps the body of the notice apart from the preamble of the plan', () => {
    expect(outline.notice?.signature).toMatchObject({ issuers: ['某省民政厅'], date: '2024-03-01' })
    expect(outline.notice?.text).toMatch(/^《2024年全省民政工作要点》已经/)
    expect(outline.preamble?.text).toBe('2024年全省民政工作的总体要求是稳中求进。')
  })

  it('leaves the units their own text alone', () => {
    expect(brackets(outline.children)).toBe(
      '{S 一、{h 健全社会救助}{T （一）{h 完善低保制度}规范审核流程。加强动态管理。}}{T 二、{h 加强领导}各级要压实责任。要抓好落实。}',
    )
  })

  it('lists the attachments that the tail names', () => {
    expect(outline.attachments.map(({ id, number, title }) => [id, number, title])).toEqual([
      ['a1', 1, '任务分解表'],
      ['a2', 2, '联系人名单'],
    ])
  })

  it('records what the site prints around it as furniture', () => {
    const furniture = outline.furniture.map(([start, end]) => outline.text.slice(start, end))
    expect(furniture).toEqual(expect.arrayContaining(['某省民政厅', '【打印】', '扫一扫在手机打开当前页']))
  })
})

describe('a damaged date', () => {
  it('is read in its one valid way, and reported with what was printed', () => {
    const outline = outlineOf(
      notice.replace('2024年3月1日', '202431').replace('某省民政厅\n202431', '某省民政厅\n2024228'),
    )
    expect(outline.notice?.signature?.date).toBe('2024-02-28')
    const repaired = outline.diagnostics.find(({ code }) => code === 'date-repaired')
    expect(repaired).toMatchObject({ values: { printed: '2024228', date: '2024-02-28' }, nodeId: 'notice' })
    expect(outline.text.slice(...(repaired?.span ?? [0, 0]))).toBe('2024228')
  })
})

describe('a document addressed directly', () => {
  const outline = outlineOf(
    [
      '某市人民政府关于加快旅游发展的意见',
      '某政发〔2023〕9号',
      '各县（区）人民政府，市政府各部门：',
      '为加快旅游发展，现提出如下意见：',
      '一、总体要求',
      '坚持绿色发展。坚持以人为本。',
      '二、重点任务',
      '建设景区。改善交通。',
      '某市人民政府',
      '2023年5月6日',
      '（此件公开发布）',
    ].join('\n'),
  )

  it('is the plan itself; its recipients and signature stand in a notice without a title', () => {
    expect(outline.meta).toMatchObject({
      title: '某市人民政府关于加快旅游发展的意见',
      kind: 'opinions',
      issuer: '某市人民政府',
      issuedOn: '2023-05-06',
    })
    expect(outline.notice).toMatchObject({ title: null, text: '', recipients: ['各县（区）人民政府', '市政府各部门'] })
    expect(outline.notice?.signature?.issuers).toEqual(['某市人民政府'])
  })
})

describe('a notice that issues several plans', () => {
  const part = (name: string) => [
    name,
    `为做好这项工作，制定${name}。`,
    '一、总体要求',
    '坚持问题导向。坚持依法办事。',
    '二、主要措施',
    '（一）清理事项。列出清单。限期完成。',
  ]
  const outline = outlineOf(
    [
      '各市、县人民政府：',
      '《某省规范收费专项行动方案》《某省优化服务专项行动方案》已经省政府同意，现印发给你们。',
      '某省人民政府办公厅',
      '2019年6月6日',
      ...part('某省规范收费专项行动方案'),
      ...part('某省优化服务专项行动方案'),
    ].join('\n'),
  )

  it('makes each title a unit without number at the top', () => {
    expect(outline.children.map(({ id, type, heading, marker }) => [id, type, heading?.text, marker])).toEqual([
      ['h1', 'section', '某省规范收费专项行动方案', null],
      ['h2', 'section', '某省优化服务专项行动方案', null],
    ])
    expect(outline.children.map(({ children }) => children.map(({ id }) => id))).toEqual([
      ['h1.1', 'h1.2'],
      ['h2.1', 'h2.2'],
    ])
  })
})

describe('a table of contents', () => {
  it('is furniture: the headings it repeats are no units', () => {
    const outline = outlineOf(
      [
        '某市“十四五”养老规划',
        '目录',
        '一、发展基础',
        '二、主要任务',
        '一、发展基础',
        '“十三五”以来成效明显。体系初步建立。',
        '二、主要任务',
        '建设养老院。培训护理员。',
      ].join('\n'),
    )
    expect(outline.children.map(({ id }) => id)).toEqual(['1', '2'])
    expect(outline.meta.period).toEqual({ start: 2021, end: 2025 })
  })

  it('may print its page numbers in brackets, and several entries on a line', () => {
    const outline = outlineOf(
      [
        '某市养老规划',
        '目录',
        '序（1）第一编 发展基础（3）',
        '第一章 机构（3）第二章 人员（5）',
        '*决议刊登于本刊第二十号。',
        '第三章 附则（9）',
        '序',
        '编制本规划，供各地执行。',
        '第一编 发展基础',
        '第一章 机构',
        '建设养老院。',
        '第二章 人员',
        '培训护理员。',
      ].join('\n'),
    )
    expect(outline.children.map(({ id, children }) => [id, children.length])).toEqual([['1', 2]])
  })
})

describe('a table of contents above a preface', () => {
  it.each([
    ['前　言', '前　言\n本规划是行动指南。规划期五年。'],
    [null, '本规划是行动指南。规划期五年。'],
  ])('ends where it begins (%j)', (name, preamble) => {
    const outline = outlineOf(
      [
        '某市“十四五”养老规划',
        '目录',
        '第一章 发展基础 1',
        '第二章 主要任务 12',
        ...(name ? [name] : []),
        '本规划是行动指南。规划期五年。',
        '第一章 发展基础',
        '成效明显。',
        '第二章 主要任务',
        '建设养老院。',
      ].join('\n'),
    )
    expect(outline.preamble?.text).toBe(preamble)
    expect(outline.children.map(({ id }) => id)).toEqual(['1', '2'])
  })
})

describe('a closing', () => {
  it('belongs to no unit', () => {
    const outline = outlineOf(
      [
        '某市2024年工作要点',
        '一、抓学习',
        '每月一次。要有记录。',
        '二、抓工作',
        '每周调度。按月通报。',
        '让我们同心协力，再创佳绩！',
      ].join('\n'),
    )
    expect(outline.closing?.text).toBe('让我们同心协力，再创佳绩！')
  })
})

describe('a page without any numbering', () => {
  it('keeps all its text in the preamble and says so', () => {
    const outline = outlineOf('某市召开会议。会议研究了明年的工作。\n会议要求抓好落实。')
    expect(outline.children).toEqual([])
    expect(outline.preamble?.text).toContain('会议要求')
    expect(outline.diagnostics.map(({ code }) => code)).toContain('no-numbering')
  })
})

describe('attachments printed behind the plan', () => {
  const outline = outlineOf(
    [
      '某县2024年工作要点',
      '一、抓学习',
      '每月一次。要有记录。',
      '二、办实事',
      '办好十件实事。按月调度。',
      '某县人民政府',
      '2024年2月1日',
      '附件1',
      '十件民生实事',
      '1.建设公园。建成两个。年内开放。',
      '2.改造管网。改造十公里。年底完工。',
    ].join('\n'),
  )

  it('have their title, units and ids', () => {
    const [attachment] = outline.attachments
    expect(attachment).toMatchObject({ id: 'a1', number: 1, title: '十件民生实事' })
    expect(attachment?.children.map(({ id }) => id)).toEqual(['a1.1', 'a1.2'])
    expect(outline.notice).toMatchObject({
      title: null,
      recipients: [],
      text: '',
      signature: { issuers: ['某县人民政府'], date: '2024-02-01' },
    })
    expect(outline.meta.issuedOn).toBe('2024-02-01')
  })
})

describe('the end of a text', () => {
  const page = (...foot: string[]) =>
    outlineOf(
      [
        '某市2024年民政工作要点',
        '一、健全社会救助',
        '规范审核流程，加强动态管理，做到应保尽保。',
        '二、加强领导',
        '各级要压实责任，抓好落实，按时报送情况。',
        ...foot,
      ].join('\n'),
    )

  it('has no foot of the site in it, menus and lists of links included', () => {
    const { children, furniture, metadata } = page(
      '公开方式：主动公开',
      '【返回顶部】【关闭窗口】',
      '扫一扫在手机打开当前页',
      '内容纠错 | 使用帮助 | 关于我们',
      '市民政局',
      '市财政局',
      '版权所有：某市人民政府',
      '关注',
    )
    expect(children.at(-1)?.text).toBe('各级要压实责任，抓好落实，按时报送情况。')
    expect(furniture).toHaveLength(7)
    expect(metadata.length).toBeGreaterThan(0)
  })

  it('names no attachment where a label stands alone', () => {
    expect(page('附：', '某市民政局', '2024年3月1日').attachments).toEqual([])
    expect(page('附：名单', '某市民政局', '2024年3月1日').attachments.map(({ title }) => title)).toEqual(['名单'])
  })

  it('keeps a text that stands below a line of the site', () => {
    const { children } = page('打印本页', '各县要在年底前报送总结，并附工作台账。')
    expect(children.at(-1)?.text).toContain('并附工作台账')
  })

  it('is no place for its own text run together to one line, as pages hold it for sharing', () => {
    const sentences = Array.from({ length: 30 }, (_, i) => `第${i + 1}项任务由专班推进，每季度通报一次进展。`)
    const { children, diagnostics } = page(...sentences, '打印', sentences.join(''))
    expect(children.at(-1)?.text.match(/第1项任务/g)).toHaveLength(1)
    expect(diagnostics.map(({ code }) => code)).toContain('text-repeated')
  })

  it('is the last address to the audience, not one that goes on', () => {
    const { closing } = page(
      '各位代表！民生是头等大事，我们要持续加大投入。',
      '办好十件民生实事。',
      '各位代表！新征程上，我们要团结奋斗。',
      '让我们携手前行。',
    )
    expect(closing?.text).toBe('各位代表！新征程上，我们要团结奋斗。\n让我们携手前行。')
  })
})

describe('an attachment headed on one line', () => {
  const plan = ['某县2024年工作要点', '一、抓学习', '每月一次。要有记录。', '二、办实事', '办好十件实事。按月调度。']
  const outlineWith = (...lines: string[]) => outlineOf([...plan, ...lines].join('\n'))

  it('has that title, and its units', () => {
    const { attachments, children } = outlineWith(
      '某县人民政府',
      '2024年2月1日',
      '附件1 十件民生实事',
      '一、建设公园',
      '二、改造管网',
    )
    expect(attachments[0]).toMatchObject({ id: 'a1', number: 1, title: '十件民生实事' })
    expect(attachments[0]?.children.map(({ id }) => id)).toEqual(['a1.1', 'a1.2'])
    expect(children.map(({ id }) => id)).toEqual(['1', '2'])
  })

  it('may be what explains a signed document', () => {
    const signed = ['某县人民政府', '2024年2月1日']
    const leadIn = '近日，县政府出台了工作要点，现解读如下：'
    const { attachments, notice } = outlineWith(
      ...signed,
      '《某县2024年工作要点》政策解读',
      leadIn,
      '一、背景',
      '二、内容',
    )
    expect(attachments[0]?.title).toBe('《某县2024年工作要点》政策解读')
    expect(attachments[0]?.children).toHaveLength(2)
    expect(notice?.signature?.date ?? null).toBe(outlineWith(...signed).notice?.signature?.date ?? null)
  })

  it('is a unit without number where it explains a plan above that is not signed', () => {
    const { children } = outlineWith('《某县2024年工作要点》政策解读', '现解读如下：', '一、起草背景', '二、主要内容')
    expect(children.map(({ id }) => id)).toEqual(['1', '2', 'h1'])
    expect(children[2]?.children.map(({ id }) => id)).toEqual(['h1.1', 'h1.2'])
    expect(children[2]?.marker).toBeNull()
  })

  it('is none where the plan counts on behind it, or where it only lists names', () => {
    expect(outlineWith('附一：办理流程', '（一）申请', '三、抓作风').children.map(({ id }) => id)).toEqual([
      '1',
      '2',
      '3',
    ])
    const listed = outlineWith('附件：1.任务分工表', '2.联系人名单', '某县人民政府', '2024年2月1日')
    expect(listed.attachments.map(({ title }) => title)).toEqual(['任务分工表', '联系人名单'])
  })

  it('stands above the line of the imprint', () => {
    const { attachments } = outlineWith('附件：1.任务分工表', '2.联系人名单', '某县人民政府办公室 2024年2月1日印发')
    expect(attachments).toHaveLength(2)
  })
})

describe('a text that is nothing but the foot of a site', () => {
  it('has no units', () => {
    expect(outlineOf('本作品来自中华人民共和国\n一、').children).toEqual([])
  })
})

describe('attachments numbered in Han', () => {
  it('have their number beyond ten', () => {
    const { attachments } = outlineOf(
      [
        '2024年工作要点',
        '一、加强领导。各级要压实责任。',
        '二、抓好落实。要抓好落实。',
        '某市人民政府',
        '2024年3月1日',
        '附件十一',
        '任务清单',
        '一、建设学校。',
        '附件十二',
        '项目清单',
        '一、建设医院。',
      ].join('\n'),
    )
    expect(attachments.map(({ id, number }) => [id, number])).toEqual([
      ['a11', 11],
      ['a12', 12],
    ])
  })
})
