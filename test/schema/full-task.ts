import { noAnnotations, type Span, type Task } from '../../src/schema'

/** What the plan made by hand was made of. */
export const text = `首页 > 政务公开
示例省民政厅关于印发《2022年全省民政工作要点》的通知
示民发〔2022〕4号
各市(州)民政局:
现将《2022年全省民政工作要点》印发给你们。
示例省民政厅
2022年2月28日
2022年全省民政工作要点
今年要坚持稳中求进。
二、重点任务
(四)养老服务。抓好以下工作。
1.加强基本养老服务保障。一是实施公办养老机构能力提升行动,每个县(市)于2022年底至少建有一所养老机构,护理型床位占比从45%提高到50%以上。推动修订《示例省养老服务条例》。全省养老机构已达1200家。居民收入增长与经济增长同步。(责任单位:省民政厅)
(1)完善长春市试点。
各地要抓好落实。
附件:1.重点任务清单
重点任务清单
一、建设养老机构`

/** Where the words stand in the text, at the last place they do. */
export const at = (words: string): Span => {
  const start = text.lastIndexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return [start, start + words.length]
}

const mention = (words: string) => ({ text: words, span: at(words) })

const period = { start: 2022, end: 2022, basis: 'plan' as const }

const childTask: Task = {
  type: 'task',
  id: '2.4.1.1',
  level: 4,
  marker: { raw: '(1)', style: 'paren-arabic', value: 1, span: at('(1)') },
  heading: null,
  text: '完善长春市试点。',
  paragraphs: [at('完善长春市试点。')],
  domains: [],
  ...noAnnotations(),
  initiatives: [{ name: '长春市试点', kind: 'pilot', ...mention('长春市试点') }],
  places: [{ name: '长春市', level: 'city', code: '220100', ...mention('长春市') }],
  children: [],
  span: at('(1)完善长春市试点。'),
}

const body = text.slice(text.indexOf('一是实施'), text.indexOf('\n(1)'))

const taskStart = text.indexOf('1.加强')

/** The task on the third level, with a mention of every kind. */
export const task: Task = {
  type: 'task',
  id: '2.4.1',
  level: 3,
  marker: { raw: '1.', style: 'dot-arabic', value: 1, span: [taskStart, taskStart + 2] },
  heading: {
    text: '加强基本养老服务保障',
    span: at('加强基本养老服务保障'),
    confidence: 1,
    basis: 'punctuation',
  },
  text: body,
  paragraphs: [at(body)],
  domains: [
    {
      code: 'elderly-care',
      name: '养老服务',
      basis: 'heading',
      score: 0.97,
      finer: { code: 'elderly-care.institutions', name: '养老机构' },
      words: ['养老服务'],
    },
  ],
  codes: [
    { scheme: '政策工具', code: 'supply', name: '供给型', basis: 'text', score: 0.9, words: [mention('养老机构')] },
  ],
  measures: [
    {
      ...mention(body.slice(0, body.indexOf('推动'))),
      marker: { raw: '一是', style: 'point-han', value: 1, span: at('一是') },
      action: { verb: '实施', kind: 'carryOut' },
    },
    { ...mention('推动修订《示例省养老服务条例》。'), marker: null, action: null, rule: 'sentence' },
  ],
  regulations: [
    {
      name: '示例省养老服务条例',
      ...mention('《示例省养老服务条例》'),
      kind: 'regulations',
      actions: [{ stage: 'revise', verb: '修订' }],
      issuer: '省人大',
      documentNumber: '示民发〔2020〕1号',
      trial: false,
      self: false,
      refersTo: '示例省养老服务条例(2020年)',
      rule: 'revise',
    },
  ],
  targets: [
    {
      ...mention('每个县(市)于2022年底至少建有一所养老机构'),
      indicator: '养老机构',
      indicatorCode: null,
      kind: 'goal',
      comparator: 'gte',
      value: 1,
      valueMax: null,
      unit: '所',
      per: null,
      change: null,
      from: null,
      base: null,
      coverage: false,
      scope: '每个县(市)',
      period: { start: 2022, end: 2022, basis: 'text' },
      deadline: '2022-12-31',
      tone: 'firm',
      cues: ['至少'],
      binding: null,
      rule: 'at-least',
    },
    {
      ...mention('护理型床位占比从45%提高到50%以上'),
      indicator: '护理型床位占比',
      indicatorCode: 'nursing-bed-share',
      kind: 'goal',
      comparator: 'range',
      value: 50,
      valueMax: 60,
      unit: '%',
      per: '每年',
      change: 'increase',
      from: { value: 45, year: null, ...mention('从45%') },
      base: '床位总数',
      coverage: true,
      scope: null,
      period,
      deadline: null,
      tone: 'firm',
      cues: ['以上'],
      binding: 'binding',
    },
  ],
  results: [
    {
      ...mention('全省养老机构已达1200家'),
      indicator: '养老机构',
      indicatorCode: null,
      comparator: 'eq',
      value: 1200,
      valueMax: null,
      unit: '家',
      per: null,
      change: null,
      from: null,
      base: null,
      coverage: false,
      scope: '全省',
      period: null,
      rule: 'reached',
    },
  ],
  goals: [
    {
      ...mention('居民收入增长与经济增长同步'),
      indicator: '居民收入增长',
      indicatorCode: 'income-growth',
      kind: 'parity',
      reference: '经济增长',
      period,
      deadline: '2022-12-31',
      tone: 'plain',
      cues: ['同步'],
      rule: 'parity',
    },
  ],
  deadlines: [
    {
      ...mention('2022年底'),
      date: '2022-12-31',
      precision: 'year',
      relation: 'by',
      anchor: 'stated',
      recurring: false,
      rule: 'year-end',
    },
  ],
  responsible: [
    {
      name: '省民政厅',
      canonical: '示例省民政厅',
      role: 'responsible',
      ...mention('省民政厅'),
      basis: 'tail',
      covers: at(body),
      rule: 'tail',
    },
  ],
  initiatives: [
    { name: '公办养老机构能力提升行动', kind: 'campaign', ...mention('公办养老机构能力提升行动'), rule: 'campaign' },
  ],
  places: [{ name: '示例省', level: 'province', code: null, ...mention('示例省'), rule: 'province' }],
  tables: [{ caption: '床位', header: ['年份', '占比'], rows: [['2022', '50%']], span: at('占比从45%') }],
  children: [childTask],
  span: [taskStart, at('(1)完善长春市试点。')[1]],
}
