import type {
  Annotations,
  Attachment,
  Domain,
  Heading,
  Marker,
  Notice,
  Passage,
  Section,
  Span,
  Target,
  Task,
  WorkPlan,
} from '../../src/schema'

/** An invented notice: every field of the format is used once, in few words. */
const lines = [
  '首页 > 政策文件',
  '青溪市民政局关于印发2023年全市民政工作要点的通知',
  '青民发〔2023〕7号',
  '各县(市、区)民政局,局机关各科室:',
  '现将《2023年全市民政工作要点》印发给你们,请认真贯彻落实。',
  '青溪市民政局',
  '2023年2月20日',
  '2023年全市民政工作要点',
  '以下均需各县(市、区)民政局落实,不再列出。',
  '一、健全养老服务体系',
  '(一)加强基本养老服务。修订《青溪市养老机构管理办法》,力争护理型床位占比不低于55%。2023年底前建成3个示范中心。',
  '(责任单位:养老服务科;配合单位:市财政局)',
  '1.开展适老化改造。完成1200户家庭改造。',
  '(二)推动医养结合。探索建立联席机制,增幅与经济增长同步。上年床位达到4500张。',
  '二、规范社会救助',
  '(三)实施“暖冬”行动|=SUM(A1) <script>alert(1)</script>。在云湖县开展试点。',
  '请各地结合实际抓好落实。',
  '附件1 重点任务清单',
  '1.建设社工站。实现乡镇社工站全覆盖。',
  '附件2 名词解释',
  '名词\t解释',
  '社工站\ta|b',
]

const text = lines.join('\n')

/** Where words stand; the n-th time they do, counted from 0. */
export function at(words: string, nth = 0): Span {
  let start = text.indexOf(words)
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`not in the invented notice: ${words}`)
  return [start, start + words.length]
}

const said = (words: string, nth = 0): { text: string; span: Span } => ({ text: words, span: at(words, nth) })

const none = (): Annotations => ({
  measures: [],
  regulations: [],
  targets: [],
  results: [],
  goals: [],
  deadlines: [],
  responsible: [],
  initiatives: [],
  places: [],
  tables: [],
})

const marker = (raw: string, style: string, value: number, nth = 0): Marker => ({
  raw,
  style,
  value,
  span: at(raw, nth),
})

const heading = (words: string, basis: Heading['basis'] = 'punctuation'): Heading => ({
  ...said(words),
  confidence: basis === 'inferred' ? 0.8 : 1,
  basis,
})

const domain = (code: string, name: string, basis: Domain['basis'], score: number): Domain => ({
  code,
  name,
  basis,
  score,
})

const target = (words: string, more: Partial<Target> & Pick<Target, 'indicator' | 'value' | 'unit'>): Target => ({
  ...said(words),
  indicatorCode: null,
  kind: 'goal',
  comparator: 'eq',
  valueMax: null,
  per: null,
  change: null,
  from: null,
  base: null,
  coverage: false,
  scope: null,
  period: { start: 2023, end: 2023, basis: 'plan' },
  deadline: null,
  tone: 'plain',
  cues: [],
  binding: null,
  ...more,
})

const hull = (from: string, to: string, nth = 0): Span => [at(from, nth)[0], at(to)[1]]

const bodyEnd = at('请各地结合实际抓好落实。')[0]

const notice: Notice = {
  type: 'notice',
  id: 'notice',
  title: lines[1] as string,
  recipients: ['各县(市、区)民政局', '局机关各科室'],
  text: lines[4] as string,
  paragraphs: [at(lines[4] as string)],
  ...none(),
  regulations: [
    {
      ...said('《2023年全市民政工作要点》'),
      name: '2023年全市民政工作要点',
      kind: 'workPoints',
      actions: [],
      issuer: null,
      documentNumber: null,
      trial: false,
      self: true,
      refersTo: null,
    },
  ],
  signature: {
    issuers: ['青溪市民政局'],
    date: '2023-02-20',
    span: [at('青溪市民政局', 1)[0], at('2023年2月20日')[1]],
  },
}

const preamble: Passage = {
  type: 'passage',
  id: 'preamble',
  ...said(lines[8] as string),
  paragraphs: [at(lines[8] as string)],
  ...none(),
  responsible: [
    {
      ...said('各县(市、区)民政局', 1),
      name: '各县(市、区)民政局',
      canonical: null,
      role: 'responsible',
      basis: 'text',
      covers: [at(lines[8] as string)[0], bodyEnd],
    },
  ],
}

const first = lines[10] as string
const firstText = first.slice('(一)加强基本养老服务。'.length)
const tail = lines[11] as string

const refit: Task = {
  type: 'task',
  id: '1.1.1',
  level: 3,
  marker: marker('1.', 'dot-arabic', 1),
  heading: heading('开展适老化改造'),
  text: '完成1200户家庭改造。',
  paragraphs: [at('完成1200户家庭改造。')],
  domains: [domain('elderly-care', '养老服务', 'section', 0.6)],
  ...none(),
  measures: [{ ...said('完成1200户家庭改造。'), marker: null, action: { verb: '完成', kind: 'complete' } }],
  targets: [target('1200户家庭改造', { indicator: '家庭改造', value: 1200, unit: '户' })],
  span: at(lines[12] as string),
  children: [],
}

const care: Task = {
  type: 'task',
  id: '1.1',
  level: 2,
  marker: marker('(一)', 'paren-han', 1),
  heading: heading('加强基本养老服务'),
  text: `${firstText}\n${tail}`,
  paragraphs: [at(firstText), at(tail)],
  domains: [domain('elderly-care', '养老服务', 'heading', 0.97)],
  ...none(),
  measures: [
    {
      ...said('修订《青溪市养老机构管理办法》,力争护理型床位占比不低于55%。'),
      marker: null,
      action: { verb: '修订', kind: 'establish' },
    },
    { ...said('2023年底前建成3个示范中心。'), marker: null, action: { verb: '建成', kind: 'complete' } },
  ],
  regulations: [
    {
      ...said('《青溪市养老机构管理办法》'),
      name: '青溪市养老机构管理办法',
      kind: 'measures',
      actions: [{ stage: 'revise', verb: '修订' }],
      issuer: null,
      documentNumber: null,
      trial: false,
      self: false,
      refersTo: null,
    },
  ],
  targets: [
    target('力争护理型床位占比不低于55%', {
      indicator: '护理型床位占比',
      comparator: 'gte',
      value: 55,
      unit: '%',
      tone: 'soft',
      cues: ['力争', '不低于'],
    }),
    target('2023年底前建成3个示范中心', {
      indicator: '示范中心',
      value: 3,
      unit: '个',
      deadline: '2023-12-31',
      period: { start: 2023, end: 2023, basis: 'text' },
    }),
  ],
  deadlines: [
    {
      ...said('2023年底前'),
      date: '2023-12-31',
      precision: 'year',
      relation: 'by',
      anchor: 'stated',
      recurring: false,
    },
  ],
  responsible: [
    {
      ...said('养老服务科'),
      name: '养老服务科',
      canonical: null,
      role: 'responsible',
      basis: 'tail',
      covers: [at(first)[0], at(tail)[1]],
    },
    {
      ...said('市财政局'),
      name: '市财政局',
      canonical: '财政局',
      role: 'support',
      basis: 'tail',
      covers: [at(first)[0], at(tail)[1]],
    },
  ],
  span: hull('(一)', lines[12] as string),
  children: [refit],
}

const linked: Task = {
  type: 'task',
  id: '1.2',
  level: 2,
  marker: marker('(二)', 'paren-han', 2),
  heading: heading('推动医养结合', 'inferred'),
  text: '探索建立联席机制,增幅与经济增长同步。上年床位达到4500张。',
  paragraphs: [at('探索建立联席机制,增幅与经济增长同步。上年床位达到4500张。')],
  domains: [domain('elderly-care', '养老服务', 'section', 0.5), domain('health', '卫生健康', 'heading', 0.4)],
  ...none(),
  measures: [
    { ...said('探索建立联席机制,增幅与经济增长同步。'), marker: null, action: { verb: '探索', kind: 'explore' } },
  ],
  results: [
    {
      ...said('上年床位达到4500张'),
      indicator: '床位',
      indicatorCode: null,
      comparator: 'gte',
      value: 4500,
      valueMax: null,
      unit: '张',
      per: null,
      change: null,
      from: null,
      base: null,
      coverage: false,
      scope: null,
      period: { start: 2022, end: 2022, basis: 'text' },
    },
  ],
  goals: [
    {
      ...said('增幅与经济增长同步'),
      indicator: '增幅',
      indicatorCode: null,
      kind: 'parity',
      reference: '经济增长',
      period: null,
      deadline: null,
      tone: 'plain',
      cues: ['同步'],
    },
  ],
  initiatives: [{ ...said('联席机制'), name: '联席机制', kind: 'mechanism' }],
  span: at(lines[13] as string),
  children: [],
}

const winter: Task = {
  type: 'task',
  id: '2.3',
  level: 2,
  marker: marker('(三)', 'paren-han', 3),
  heading: null,
  text: (lines[15] as string).slice(3),
  paragraphs: [at((lines[15] as string).slice(3))],
  domains: [],
  ...none(),
  measures: [{ ...said('在云湖县开展试点。'), marker: null, action: { verb: '开展', kind: 'carryOut' } }],
  initiatives: [{ ...said('“暖冬”行动'), name: '“暖冬”行动', kind: 'campaign' }],
  places: [{ ...said('云湖县'), name: '云湖县', level: 'county', code: null }],
  span: at(lines[15] as string),
  children: [],
}

const section = (id: string, mark: Marker, words: string, span: Span, children: Task[]): Section => ({
  type: 'section',
  id,
  level: 1,
  marker: mark,
  heading: heading(words, 'line'),
  text: '',
  paragraphs: [],
  domains: [],
  ...none(),
  span,
  children,
})

const closing: Passage = {
  type: 'passage',
  id: 'closing',
  ...said(lines[16] as string),
  paragraphs: [at(lines[16] as string)],
  ...none(),
}

const station: Task = {
  type: 'task',
  id: 'a1.1',
  level: 1,
  marker: marker('1.', 'dot-arabic', 1, 1),
  heading: heading('建设社工站'),
  text: '实现乡镇社工站全覆盖。',
  paragraphs: [at('实现乡镇社工站全覆盖。')],
  domains: [],
  ...none(),
  targets: [
    target('乡镇社工站全覆盖', {
      indicator: '乡镇社工站',
      comparator: 'eq',
      value: 100,
      unit: '%',
      coverage: true,
      cues: ['全覆盖'],
    }),
  ],
  span: at(lines[18] as string),
  children: [],
}

const attachments: Attachment[] = [
  {
    type: 'attachment',
    id: 'a1',
    number: 1,
    title: '重点任务清单',
    url: null,
    kind: 'list',
    text: '',
    paragraphs: [],
    ...none(),
    span: hull('附件1', lines[18] as string),
    children: [station],
  },
  {
    type: 'attachment',
    id: 'a2',
    number: 2,
    title: '名词解释',
    url: 'https://www.example.gov.cn/a2.docx',
    kind: 'link',
    text: '',
    paragraphs: [],
    ...none(),
    tables: [
      { caption: null, header: ['名词', '解释'], rows: [['社工站', 'a|b']], span: hull('名词\t解释', '社工站\ta|b') },
    ],
    span: hull('名词\t解释', '社工站\ta|b'),
    children: [],
  },
]

/** A fresh copy each time, so that no test can spoil another's. */
export const inventedPlan = (): WorkPlan =>
  structuredClone({
    type: 'workPlan',
    schemaVersion: '1.0.0',
    generator: 'yaodian@0.1.0',
    meta: {
      title: '2023年全市民政工作要点',
      kind: 'workPoints',
      period: { start: 2023, end: 2023 },
      issuer: '青溪市民政局',
      issuers: ['青溪市民政局'],
      level: 'city',
      region: { name: '青溪市', code: null },
      occasion: null,
      documentNumber: { text: '青民发〔2023〕7号', prefix: '青民发', year: 2023, number: 7 },
      indexNumber: null,
      issuedOn: '2023-02-20',
      publishedAt: '2023-02-21T09:30:00',
      effectiveOn: null,
      expiresOn: null,
      validity: null,
      themes: ['民政'],
      breadcrumbs: ['首页', '政策文件'],
      siteName: null,
      sourceName: null,
      url: 'https://www.example.gov.cn/1.html',
    },
    notice,
    preamble,
    children: [
      section('1', marker('一、', 'comma-han', 1), '健全养老服务体系', hull('一、', lines[13] as string), [
        care,
        linked,
      ]),
      section('2', marker('二、', 'comma-han', 2), '规范社会救助', hull('二、', lines[15] as string), [winter]),
    ],
    closing,
    attachments,
    diagnostics: [
      {
        code: 'heading-uncertain',
        severity: 'info',
        message: 'The end of the heading “推动医养结合” was inferred with low confidence (0.8).',
        values: { heading: '推动医养结合', confidence: '0.8' },
        span: at('推动医养结合'),
        nodeId: '1.2',
      },
      {
        code: 'number-restart',
        severity: 'warning',
        message: 'Numbering starts again at 1..',
        values: { marker: '1.' },
        span: at('1.', 1),
        nodeId: 'a1.1',
      },
    ],
    source: {
      format: 'text',
      encoding: null,
      sha256: null,
      text,
      furniture: [at(lines[0] as string)],
      metadata: [
        at(lines[1] as string),
        at(lines[2] as string),
        at(lines[3] as string),
        [at('青溪市民政局', 1)[0], at('2023年2月20日')[1]],
        at('2023年全市民政工作要点', 2),
      ],
    },
  } satisfies WorkPlan)
