import type { Language } from '../query'

/** An option of the command line. */
export interface OptionRow {
  type: 'string' | 'boolean'
  short?: string
  /** What stands for the value in the help. */
  value?: string
  /** Whether several values may be given: with commas between, or, of files, whose names may hold commas, by giving it again. */
  many?: 'commas' | 'again'
  help: Readonly<Record<Language, string>>
}

/** Every option there is. Commands name the ones they take. */
export const options = {
  format: {
    type: 'string',
    short: 'f',
    value: 'FORMAT',
    help: { en: 'how to write it; see FORMATS', zh: '输出格式，见“格式”' },
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'PATH',
    help: {
      en: 'write to a file, or below a directory (PATH/) under the name of each input',
      zh: '写入文件，或按各输入的名称写入目录（PATH/）',
    },
  },
  'input-format': {
    type: 'string',
    value: 'FORMAT',
    help: {
      en: 'text, html, markdown, docx, pdf or ofd, where looking is not enough',
      zh: '指明输入为 text、html、markdown、docx、pdf 或 ofd',
    },
  },
  encoding: {
    type: 'string',
    value: 'NAME',
    help: { en: 'encoding of the input: utf-8, gb18030, big5 …', zh: '输入的编码：utf-8、gb18030、big5 等' },
  },
  url: {
    type: 'string',
    value: 'URL',
    help: { en: 'where the document was found; base of its links', zh: '文件来源网址，也是其中链接的基址' },
  },
  'max-bytes': {
    type: 'string',
    value: 'BYTES',
    help: {
      en: 'the largest input to be read, 64M unless told: 200M, 1G; for inputs that are trusted',
      zh: '可读取的最大输入，默认 64M：200M、1G；仅用于可信的输入',
    },
  },
  annotations: {
    type: 'string',
    value: 'KINDS',
    many: 'commas',
    help: {
      en: 'all, none, or the kinds wanted: targets,deadlines',
      zh: 'all、none，或所需种类：targets,deadlines',
    },
  },
  trace: {
    type: 'boolean',
    help: { en: 'add to each mention the rule that found it', zh: '为每处内容注明识别它的规则' },
  },
  codebook: {
    type: 'string',
    value: 'FILE.json',
    many: 'again',
    help: {
      en: 'code units and measures by a scheme of your own, or by several when given again: {"scheme": "…", "rows": [{"code": "…", "name": "…", "words": ["…"]}]}',
      zh: '按自己的编码本为条目和举措编码，可重复给出多本：{"scheme": "…", "rows": [{"code": "…", "name": "…", "words": ["…"]}]}',
    },
  },
  code: {
    type: 'string',
    value: 'CODE',
    many: 'commas',
    help: {
      en: 'code or name of a category of a codebook',
      zh: '编码本中类目的代码或名称',
    },
  },
  unit: {
    type: 'string',
    value: 'ID',
    help: { en: 'only this unit and those below it: 2, 2.4, a1', zh: '只列此条目及其下级：2、2.4、a1' },
  },
  domain: {
    type: 'string',
    value: 'DOMAIN',
    many: 'commas',
    help: {
      en: 'code or name of a domain: elderly-care, 养老服务',
      zh: '业务领域的代码或名称：elderly-care、养老服务',
    },
  },
  text: {
    type: 'string',
    value: 'WORDS',
    help: { en: 'words it must hold, or /a regular expression/', zh: '须含的文字，或 /正则表达式/' },
  },
  body: {
    type: 'string',
    value: 'NAME',
    help: { en: 'what this body answers for', zh: '由此单位负责的内容' },
  },
  stage: {
    type: 'string',
    value: 'STAGE',
    many: 'commas',
    help: {
      en: 'what is done to a regulation: draft, issue, legislate, revise, implement, publicize, repeal, basis',
      zh: '对法规文件的处理：draft 起草、issue 出台、legislate 提请审议、revise 修订、implement 落实、publicize 宣传、repeal 废止、basis 依据',
    },
  },
  action: {
    type: 'string',
    value: 'KIND',
    many: 'commas',
    help: {
      en: 'what a measure does: explore, encourage, promote, strengthen, carryOut, implement, establish, complete, prohibit, other',
      zh: '举措的类别：explore 探索、encourage 鼓励、promote 推动、strengthen 加强、carryOut 开展、implement 落实、establish 建立、complete 完成、prohibit 严禁、other',
    },
  },
  tone: {
    type: 'string',
    value: 'TONE',
    many: 'commas',
    help: { en: 'of a target or goal: firm, plain, soft', zh: '指标或目标的语气：firm 硬、plain 一般、soft 软' },
  },
  place: {
    type: 'string',
    value: 'NAME',
    help: { en: 'a place it names', zh: '提到的地区' },
  },
  'due-before': {
    type: 'string',
    value: 'DATE',
    help: { en: 'due by then: 2022-06-30, 2022-06, 2022', zh: '在此之前到期（含）：2022-06-30、2022-06、2022' },
  },
  'due-after': {
    type: 'string',
    value: 'DATE',
    help: { en: 'due then or later', zh: '在此之后到期（含）' },
  },
  pairs: {
    type: 'string',
    value: 'FILE',
    help: {
      en: 'links that a reader decided: the CSV of --review, filled in, or JSON {"pairs": [["2.4", "3.5"]], "never": []}',
      zh: '人工判定的配对：填写后的 --review 表，或 JSON {"pairs": [["2.4", "3.5"]], "never": []}',
    },
  },
  review: {
    type: 'string',
    value: 'FILE',
    help: { en: 'write the doubtful links as CSV, to be corrected', zh: '把存疑的配对写成 CSV，供人工核对' },
  },
  full: {
    type: 'boolean',
    help: {
      en: 'in text, show long passages that went or came whole; other formats do',
      zh: '在 text 格式中完整显示较长的增删文字；其他格式本来完整',
    },
  },
  years: {
    type: 'string',
    value: 'YEARS',
    many: 'commas',
    help: { en: 'years of the plans, in their order: 2021,2022', zh: '各计划的年度，按文件顺序：2021,2022' },
  },
  bom: {
    type: 'boolean',
    help: { en: 'begin CSV with a byte order mark, for Excel', zh: 'CSV 以 BOM 开头，便于 Excel 打开' },
  },
  diff: {
    type: 'boolean',
    help: { en: 'the schema of a comparison of two plans', zh: '两份计划对比结果的格式' },
  },
  series: {
    type: 'boolean',
    help: { en: 'the schema of a series of plans', zh: '计划系列的格式' },
  },
  lang: {
    type: 'string',
    value: 'zh|en',
    help: {
      en: 'language of what yaodian says; else that of LC_ALL, LC_MESSAGES, LANG',
      zh: '界面语言；默认取自 LC_ALL、LC_MESSAGES、LANG',
    },
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    help: { en: 'no diagnostics, no summary, no progress', zh: '不显示诊断、小结和进度' },
  },
  help: { type: 'boolean', short: 'h', help: { en: 'show help', zh: '显示帮助' } },
  version: { type: 'boolean', short: 'V', help: { en: 'show the version', zh: '显示版本' } },
} as const satisfies Readonly<Record<string, OptionRow>>

export type OptionName = keyof typeof options

/** The options that every command takes. */
export const everywhere: readonly OptionName[] = ['lang', 'quiet', 'help', 'version']
