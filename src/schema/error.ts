/** What can be wrong with an input as a whole. Everything less is a diagnostic. */
export type WorkPlanErrorCode =
  | 'empty-input'
  | 'unsupported-format'
  | 'undecodable'
  | 'too-large'
  | 'malformed-container'
  | 'no-text-layer'

type Values = Readonly<Record<string, string>>

interface Sentences {
  readonly en: string
  readonly zh: string
}

/** The sentences, each saying what to do. `{name|otherwise}` stands for `values.name`, which may be unknown. */
const sentences: Readonly<Record<WorkPlanErrorCode, Sentences>> = {
  'empty-input': {
    en: 'The input holds no text. Give the document itself: its HTML, Markdown or plain text.',
    zh: '输入没有文字。请提供文件本身：网页、Markdown 或纯文本。',
  },
  'unsupported-format': {
    en: 'The format {format|of the input} is not read here. Convert the document to HTML, Markdown or plain text first, or name its format with the option format if it was mistaken.',
    zh: '此处不支持{format|该输入的}格式。请先转换为网页、Markdown 或纯文本；如判断有误，请用 format 选项指明格式。',
  },
  undecodable: {
    en: 'The bytes are no text in {encoding|any known encoding}. Name the right encoding with the option encoding, such as utf-8, gb18030 or big5.',
    zh: '这些字节不是{encoding|任何已知编码}的文字。请用 encoding 选项指明编码，如 utf-8、gb18030、big5。',
  },
  'too-large': {
    en: 'The input has {bytes|more} bytes, the limit is {limit|lower}. Raise the option maxBytes if the input is to be trusted.',
    zh: '输入为{bytes|过多}字节，超过上限{limit|}。如输入可信，请调高 maxBytes 选项。',
  },
  'malformed-container': {
    en: 'The {format|container} file is damaged and cannot be opened. Fetch it again, or open it in an office program and save it anew.',
    zh: '{format|容器}文件已损坏，无法打开。请重新下载，或用办公软件打开后另存。',
  },
  'no-text-layer': {
    en: 'The {format|file} holds pictures of pages and no text. Run OCR on it first.',
    zh: '{format|文件}只有页面图像，没有文字层。请先进行文字识别（OCR）。',
  },
}

interface Refinement {
  readonly code: WorkPlanErrorCode
  readonly holds: (values: Values) => boolean
  readonly sentences: Sentences
}

/** More than a reader takes of something that is not counted in bytes. */
const tooMany = (what: string, zh: string): Refinement => ({
  code: 'too-large',
  holds: (values) => values[what] !== undefined,
  sentences: {
    en: `The document has {${what}|more} ${what}, the limit is {limit|lower}. Split it, or raise the option maxBytes if the input is to be trusted: this limit rises with it.`,
    zh: `文件有{${what}|过多}${zh}，超过上限{limit|}。请拆分文件；如输入可信，可调高 maxBytes 选项，此上限随之提高。`,
  },
})

/** What is to be done depends on what is known. */
const refinements: readonly Refinement[] = [
  tooMany('characters', '字'),
  tooMany('lines', '行'),
  tooMany('tags', '个标签'),
  {
    code: 'unsupported-format',
    holds: (values) => values.package !== undefined,
    sentences: {
      en: 'Reading {format|this format} needs the package {package|that is missing}. Install it (npm install {package|…}) and try again.',
      zh: '读取{format|此格式}需要软件包 {package|（缺失）}。请先安装（npm install {package|…}）再试。',
    },
  },
  {
    code: 'unsupported-format',
    holds: ({ format }) => format === 'ole',
    sentences: {
      en: 'The old binary format of Word and WPS (.doc, .wps) is not read here, since its automatic numbers would be lost. Open the file in Word or WPS and save it as .docx.',
      zh: '此处不支持旧版 Word、WPS 的二进制格式（.doc、.wps），以免丢失自动编号。请用 Word 或 WPS 打开后另存为 .docx。',
    },
  },
  {
    code: 'unsupported-format',
    holds: ({ format }) => format === 'zip' || format === 'pdf',
    sentences: {
      en: 'A {format|container} file is no text. Read Word (.docx), PDF and OFD files with readDocument from yaodian/documents, and unpack other archives first.',
      zh: '{format|容器}文件不是文本。请用 yaodian/documents 的 readDocument 读取 Word（.docx）、PDF、OFD 文件；其他压缩包请先解压。',
    },
  },
]

/** The codes of `WorkPlanError`. */
export const workPlanErrorCodes = Object.keys(sentences) as readonly WorkPlanErrorCode[]

/**
 * The sentence of an error, in English or Chinese.
 *
 * @param values the facts it is made of: `format`, `encoding`, `bytes`, `characters`, `lines`, `tags`, `limit`, `package`, as far as they are known
 */
export function workPlanErrorMessage(
  code: WorkPlanErrorCode,
  values: Values = {},
  language: 'en' | 'zh' = 'en',
): string {
  const refined = refinements.find((row) => row.code === code && row.holds(values))
  return (refined?.sentences ?? sentences[code])[language].replace(
    /\{(\w+)\|([^}]*)\}/g,
    (_, name: string, otherwise: string) => values[name] ?? otherwise,
  )
}

/** The only error a reader or parser throws: the input as a whole cannot be read. `cause` holds the error below it, if any. */
export class WorkPlanError extends Error {
  override readonly name = 'WorkPlanError'
  readonly code: WorkPlanErrorCode
  /** The facts of the sentence, for `workPlanErrorMessage` in another language. */
  readonly values: Readonly<Record<string, string>>

  constructor(
    code: WorkPlanErrorCode,
    values: Readonly<Record<string, string>> = {},
    options: { readonly cause?: unknown } = {},
  ) {
    super(workPlanErrorMessage(code, values), options)
    this.code = code
    this.values = values
  }
}
