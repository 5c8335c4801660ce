import { csvColumns, diffFormats, formats, seriesFormats } from '../../export'
import type { Language } from '../../query'
import type { Call } from '../call'
import { htmlFormat } from '../html-format'
import type { OptionName } from '../options'

/** A command as the help tells it; its code is loaded when it is run. */
export interface Command {
  name: string
  /** What stands behind its name. */
  arguments: Readonly<Record<Language, string>>
  options: readonly OptionName[]
  summary: Readonly<Record<Language, string>>
  /** What a user must know of it, one paragraph each. */
  about: Readonly<Record<Language, readonly string[]>>
  examples: readonly string[]
  /** A list of words the command knows, with a heading: its formats, its kinds. */
  known?: { title: Readonly<Record<Language, string>>; words: readonly { name: string; en: string; zh: string }[] }
  /** What its exit codes mean, where they are not those of the others. */
  exit?: Readonly<Record<Language, readonly (readonly [code: string, meaning: string])[]>>
  run: (call: Call) => Promise<number>
}

const reading: readonly OptionName[] = ['input-format', 'encoding', 'url', 'max-bytes']

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: 'parse',
    arguments: { en: '[FILE…|-]', zh: '[文件…|-]' },
    options: ['format', 'output', ...reading, 'annotations', 'codebook', 'trace'],
    summary: { en: 'read notices and plans into a typed tree', zh: '把通知、计划读成结构树' },
    about: {
      en: [
        'Reads plain text, HTML, Markdown, Word (.docx), PDF and OFD files, or JSON that it wrote itself. Without FILE it reads what is piped in.',
        'Without --format: the ending of the --output file tells, else it is the tree on a terminal and JSON anywhere else. Several plans in JSON are one plan a line.',
        'Diagnostics go to standard error: file:line:column  severity  code  message. Lines count in the text of the document, which --format text shows.',
      ],
      zh: [
        '可读纯文本、HTML、Markdown、Word（.docx）、PDF、OFD，以及本程序输出的 JSON。不指定文件时读取管道输入。',
        '不指定 --format 时：由 --output 文件的扩展名决定；否则终端上为 tree，其余为 json。多份计划的 JSON 每行一份。',
        '诊断写到标准错误：文件:行:列  级别  代码  说明。行列按文件正文计，可用 --format text 查看。',
      ],
    },
    examples: [
      'yaodian parse notice.html',
      'yaodian parse notice.txt --format json > plan.json',
      'yaodian parse notices/*.html -o plans/ --format json',
      'yaodian parse notice.txt --codebook instruments.json --format json',
      'curl -s https://www.example.gov.cn/notice.html | yaodian parse - --format markdown',
    ],
    known: { title: { en: 'FORMATS', zh: '格式' }, words: formats },
    run: async (call) => (await import('./parse')).parse(call),
  },
  {
    name: 'list',
    arguments: { en: 'WHAT [FILE…|-]', zh: '内容 [文件…|-]' },
    options: [
      'unit',
      'domain',
      'text',
      'body',
      'stage',
      'action',
      'tone',
      'place',
      'due-before',
      'due-after',
      'codebook',
      'code',
      'format',
      'output',
      'bom',
      ...reading,
    ],
    summary: {
      en: 'list tasks, targets, deadlines … of one or many plans',
      zh: '列出一份或多份计划的任务、指标、时限等',
    },
    about: {
      en: [
        `WHAT is one of ${Object.keys(csvColumns).join(', ')}.`,
        'FILE is a notice, or JSON that yaodian parse wrote; of many, one list is made.',
        'All filters must hold. A filter about what is listed holds for each row (list targets --tone firm), any other one for its unit (list targets --domain elderly-care). --body asks who answers for it, standing rules included.',
        'Without --format: a table on a terminal, JSON anywhere else. CSV has a header, and texts that a spreadsheet would run as a formula begin with an apostrophe.',
      ],
      zh: [
        `“内容”可以是：${Object.keys(csvColumns).join('、')}。`,
        '文件可以是通知原文，也可以是 yaodian parse 输出的 JSON；多个文件合成一份清单。',
        '各筛选条件须同时满足。与所列内容有关的条件逐行判断（list targets --tone firm），其余按所在条目判断（list targets --domain elderly-care）。--body 按责任单位筛选，包括统一规定的责任单位。',
        '不指定 --format 时：终端上为表格，其余为 json。CSV 有表头，可能被电子表格当作公式的文字前加撇号。',
      ],
    },
    examples: [
      'yaodian list targets notice.html',
      'yaodian list tasks notice.txt --codebook instruments.json --code subsidy',
      'yaodian list regulations plan.json --stage revise,issue',
      'yaodian list deadlines plans/*.json --due-before 2022-06 --format csv -o due.csv --bom',
      "yaodian list tasks plan.json --domain 养老服务 --text '/补贴|津贴/'",
    ],
    known: {
      title: { en: 'FORMATS', zh: '格式' },
      words: [
        { name: 'table', en: 'aligned columns, for reading in a terminal', zh: '供终端阅读的表格' },
        { name: 'json', en: 'one array of records', zh: '记录数组' },
        { name: 'csv', en: 'for spreadsheets and data frames', zh: '供电子表格和数据框使用' },
      ],
    },
    run: async (call) => (await import('./list')).list(call),
  },
  {
    name: 'diff',
    arguments: { en: 'BEFORE AFTER', zh: '旧文件 新文件' },
    options: ['format', 'output', 'full', 'pairs', 'review', 'bom', ...reading],
    summary: { en: 'compare two plans, year against year', zh: '对比两份计划，逐年或上下级' },
    about: {
      en: [
        'BEFORE and AFTER are notices in any format, or JSON that yaodian parse wrote. Units are aligned by what they say, not by number; targets are set against each other on like terms only.',
        'A central plan against a local one is told as adopted, adapted, not taken up, own.',
        'Without --format: the ending of the --output file tells, else text, in colour on a terminal.',
        '--review writes the doubtful links as CSV; corrected, it is read back by --pairs and holds for good: units are found again by their headings.',
      ],
      zh: [
        '两个文件可以是任何格式的通知原文，也可以是 yaodian parse 输出的 JSON。条目按内容而非序号对齐；只有口径一致的指标才相互比较。',
        '上级计划与下级计划对比时，报告照承接、细化承接、未承接、自有。',
        '不指定 --format 时：由 --output 文件的扩展名决定；否则为 text，终端上带颜色。',
        '--review 把存疑的配对写成 CSV；核对填写后用 --pairs 读入，长期有效：条目按标题找回。',
      ],
    },
    examples: [
      'yaodian diff 2021.html 2022.html',
      'yaodian diff 2021.txt 2022.txt --format markdown -o changes.md',
      'yaodian diff 2021.html 2022.html -o changes.html',
      'yaodian diff a.json b.json --review links.csv',
      'yaodian diff a.json b.json --pairs links.csv --format json',
    ],
    known: { title: { en: 'FORMATS', zh: '格式' }, words: [...diffFormats, htmlFormat] },
    exit: {
      en: [
        ['0', 'nothing changed'],
        ['1', 'something changed (--format text; other formats say so in what they write)'],
        ['2', 'trouble: an input could not be read, or the command line is wrong'],
      ],
      zh: [
        ['0', '没有变化'],
        ['1', '有变化（仅 --format text；其他格式在内容中说明，退出码为 0）'],
        ['2', '出错：有输入无法读取，或命令行有误'],
      ],
    },
    run: async (call) => (await import('./diff')).diff(call),
  },
  {
    name: 'track',
    arguments: { en: 'FILE FILE…', zh: '文件 文件…' },
    options: ['format', 'output', 'years', 'bom', ...reading],
    summary: { en: 'follow tasks, targets and documents over several years', zh: '跨年度跟踪任务、指标和文件' },
    about: {
      en: [
        'The plans are put in the order of their years; --years says them where the documents do not.',
        'JSON has a thread for each task, target and document. CSV is a panel: a row for each document, indicator and period, with quote, sentence and place, and results beside the targets they answer.',
        'Without --format: the ending of the --output file tells, else markdown on a terminal and JSON anywhere else.',
      ],
      zh: [
        '计划按年度排序；文件看不出年度时用 --years 指明。',
        'JSON 为每项任务、指标、文件各列一条线索。CSV 为面板数据：每份文件、每项指标、每个期间一行，附引文、原句和位置，完成值排在所对应的指标之后。',
        '不指定 --format 时：由 --output 文件的扩展名决定；否则终端上为 markdown，其余为 json。',
      ],
    },
    examples: [
      'yaodian track 2020.html 2021.html 2022.html',
      'yaodian track plans/*.json --format csv -o panel.csv --bom',
      'yaodian track 2020.html 2021.html 2022.html -o series.html',
      'yaodian track a.txt b.txt --years 2021,2022 --format json',
    ],
    known: { title: { en: 'FORMATS', zh: '格式' }, words: [...seriesFormats, htmlFormat] },
    run: async (call) => (await import('./track')).track(call),
  },
  {
    name: 'report',
    arguments: { en: '[FILE…|-]', zh: '[文件…|-]' },
    options: ['output', ...reading],
    summary: { en: 'write a page to read a plan beside its original', zh: '把计划写成可对照原文阅读的网页' },
    about: {
      en: [
        'One page of HTML that needs nothing else: the outline, the text with every mention marked in its sentence, what was read from it, charts of domains, stages and bodies. It opens in the language of --lang and holds both.',
        'Without --output: on a terminal it is written to NAME.report.html in the working directory, else to standard output. Several plans go to a directory: -o reports/.',
        "For two plans see 'yaodian diff --format html', for several years 'yaodian track --format html'.",
      ],
      zh: [
        '一个独立的网页：目录、逐处标注的正文、所读出的内容，以及业务领域、文件环节、责任单位的图表。按 --lang 的语言打开，中英文均在其中。',
        '不指定 --output 时：在终端上写入当前目录的“名称.report.html”，否则写到标准输出。多份计划写入目录：-o reports/。',
        '对比两份计划用“yaodian diff --format html”，跨年度用“yaodian track --format html”。',
      ],
    },
    examples: [
      'yaodian report notice.html',
      'yaodian report plan.json -o plan.html --lang zh',
      'yaodian report plans/*.json -o reports/',
    ],
    run: async (call) => (await import('./report')).report(call),
  },
  {
    name: 'validate',
    arguments: { en: '[FILE.json…|-]', zh: '[文件.json…|-]' },
    options: [],
    summary: { en: 'check published JSON', zh: '检查本格式的 JSON' },
    about: {
      en: [
        'Holds JSON to the published schema, and plans to what no schema can say: that every mention is the text at its span, that units lie in each other, that ids are unique. Each problem is a line: file  error  path: reason.',
      ],
      zh: [
        '按发布的格式检查 JSON，并检查格式本身无法表达的约束：每处内容与其区间的原文一致、条目逐级包含、编号不重复。每个问题一行：文件  错误  路径：原因。',
      ],
    },
    examples: ['yaodian validate plan.json', 'yaodian parse notice.txt --format json | yaodian validate -'],
    run: async (call) => (await import('./validate')).validate(call),
  },
  {
    name: 'schema',
    arguments: { en: '', zh: '' },
    options: ['diff', 'series', 'output'],
    summary: { en: 'print the JSON Schema of what parse writes', zh: '输出 parse 所用格式的 JSON Schema' },
    about: {
      en: ['JSON Schema 2020-12; every field is described in English and with its Chinese term.'],
      zh: ['JSON Schema 2020-12；每个字段都附中文术语和英文说明。'],
    },
    examples: ['yaodian schema -o work-plan.schema.json', 'yaodian schema --diff'],
    run: async (call) => (await import('./schema')).schema(call),
  },
]

export const commandOf = (name: string | null): Command | null =>
  commands.find((command) => command.name === name) ?? null
